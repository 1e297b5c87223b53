// SPDX-License-Identifier: MIT
#include "core/checks/reportplaces.h"

#include "core/checks/ignoring.h"

#include <algorithm>

namespace backcast {

namespace {

constexpr qsizetype longestNeedle =
    80;                       ///< letters that say where a passage begins; more are not more certain
constexpr int mostSame = 200; ///< a block that says the same more often is nobody's writing

bool isLetter(QChar c) {
    return c.isLetterOrNumber() || c.isSurrogate();
}

} // namespace

ReportPlaces::ReportPlaces(const ReportSource& source)
    : m_source(source)
    , m_texts(checkedTexts(source.document)) {
    if (source.draft.isEmpty()) return;
    m_lineStarts.push_back(0);
    for (qsizetype i = source.draft.indexOf(u'\n'); i >= 0; i = source.draft.indexOf(u'\n', i + 1))
        m_lineStarts.push_back(int(i) + 1);
}

int ReportPlaces::endOf(const Passage& passage) const {
    const int size = int(m_texts.value(passage.block).size());
    return passage.end < 0 ? size : std::min(passage.end, size);
}

QString ReportPlaces::wordsOf(const Passage& passage) const {
    return m_texts.value(passage.block).mid(passage.start, std::max(0, endOf(passage) - passage.start));
}

ReportPlaces::Letters ReportPlaces::lettersOf(QStringView text, int from) {
    Letters out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isLetter(text.at(i))) continue;
        out.letters += text.at(i);
        out.at.push_back(from + int(i));
    }
    return out;
}

const ReportPlaces::Block& ReportPlaces::blockAt(const Id& id, int line) const {
    const auto known = m_blocks.constFind(id);
    if (known != m_blocks.constEnd()) return *known;
    // Marks and the targets of links stand between the words; more than that would be another block.
    const int start = m_lineStarts[size_t(line) - 1];
    const QString text = m_texts.value(id);
    return *m_blocks.insert(
        id, {lettersOf(text, 0),
             lettersOf(QStringView(m_source.draft).mid(start, text.size() * 3 + 500), start)});
}

FilePlace ReportPlaces::stretch(int start, int end) const {
    const auto lineAt = [this](int at) {
        return int(std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), at) - m_lineStarts.begin());
    };
    FilePlace place;
    place.line = lineAt(start);
    place.column = start - m_lineStarts[size_t(place.line) - 1] + 1;
    place.endLine = lineAt(end - 1);
    place.endColumn = end - m_lineStarts[size_t(place.endLine) - 1] + 1;
    return place;
}

/// A bracket or a quotation mark before the first letter belongs to the passage.
int ReportPlaces::startWithMarks(const Passage& passage, int start) const {
    const QString text = m_texts.value(passage.block);
    int first = passage.start;
    while (first < text.size() && !isLetter(text.at(first))) ++first;
    for (int i = first - 1; i >= passage.start && start > 0 && m_source.draft.at(start - 1) == text.at(i);
         --i)
        --start;
    return start;
}

qsizetype ReportPlaces::find(const QString& wanted, const Block& block, int start) {
    // How often the same words stand before it in the block.
    const auto first =
        std::lower_bound(block.own.at.begin(), block.own.at.end(), start) - block.own.at.begin();
    qsizetype at = block.draft.letters.indexOf(wanted);
    int same = 0;
    for (qsizetype i = block.own.letters.indexOf(wanted); i >= 0 && i < first && at >= 0;
         i = block.own.letters.indexOf(wanted, i + 1)) {
        if (++same > mostSame) return -1;
        at = block.draft.letters.indexOf(wanted, at + 1);
    }
    return at;
}

FilePlace ReportPlaces::inDraft(const Passage& passage, int line) const {
    const QString text = m_texts.value(passage.block);
    const QString needle = lettersOf(wordsOf(passage), 0).letters;
    const Block& block = blockAt(passage.block, line);
    qsizetype at = -1;
    // The target of a link may stand between the words: then the first of them say where it begins.
    for (const qsizetype length : {needle.size(), qsizetype(24), qsizetype(8)})
        if (at < 0 && length > 0)
            at = find(needle.left(std::min(length, longestNeedle)), block, passage.start);
    if (at < 0 || needle.isEmpty()) return {line, 0, 0, 0};
    const int start = startWithMarks(passage, block.draft.at[size_t(at)]);
    if (QStringView(block.draft.letters).mid(at, needle.size()) != needle) {
        FilePlace place = stretch(start, start + 1);
        place.endLine = place.endColumn = 0;
        return place;
    }
    // A bracket or a full stop behind the last letter belongs to it.
    int end = block.draft.at[size_t(at + needle.size() - 1)] + 1;
    int last = endOf(passage);
    while (last > passage.start && !isLetter(text.at(last - 1))) --last;
    for (; last < endOf(passage) && end < m_source.draft.size() && m_source.draft.at(end) == text.at(last);
         ++last)
        ++end;
    return stretch(start, end);
}

FilePlace ReportPlaces::of(const Passage& passage) const {
    const int line = m_source.lines.value(passage.block, 0);
    if (line <= 0) return {};
    const bool isInDraft = size_t(line) <= m_lineStarts.size();
    return isInDraft ? inDraft(passage, line) : FilePlace{line, 0, 0, 0};
}

} // namespace backcast
