// SPDX-License-Identifier: MIT
#include "core/questions/answers.h"

#include "core/document/names.h"

#include <algorithm>
#include <iterator>

namespace backcast {

namespace {

bool isWords(const Block& block) {
    return block.kind != kinds::table && block.kind != kinds::figure && block.kind != kinds::rule &&
           block.kind != kinds::code;
}

QStringList linesOf(const QString& text) {
    QStringList lines;
    for (const QString& line : QString(text).replace(lineBreak, u'\n').split(u'\n'))
        if (!line.trimmed().isEmpty()) lines.append(line);
    return lines;
}

/// `old` with other words; what is the same at both ends keeps its marks.
Text edited(const Text& old, const QString& words) {
    const QString now = Text::sanitised(words);
    const QString& before = old.plain();
    const qsizetype most = std::min(before.size(), now.size());
    qsizetype front = 0;
    while (front < most && before.at(front) == now.at(front)) ++front;
    qsizetype back = 0;
    while (back < most - front && before.at(before.size() - 1 - back) == now.at(now.size() - 1 - back))
        ++back;
    // Never between the two halves of a surrogate pair.
    if (front > 0 && before.at(front - 1).isHighSurrogate()) --front;
    if (back > 0 && before.at(before.size() - back).isLowSurrogate()) --back;
    Text text = old.mid(0, front);
    text.append(now.mid(front, now.size() - front - back));
    text.append(old.mid(before.size() - back));
    return text;
}

qsizetype orderOf(const QString& role) {
    return std::find(std::begin(roles::questions), std::end(roles::questions), role) -
           std::begin(roles::questions);
}

/// Where a first block of a role belongs.
qsizetype placeFor(const QList<Block>& blocks, const QString& role) {
    qsizetype at = blocks.size();
    while (at > 0 && orderOf(blocks.at(at - 1).role) > orderOf(role)) --at;
    return at;
}

} // namespace

QString answerLines(const QString& text) {
    return linesOf(text).join(u'\n');
}

QString answerText(const Document& document, const QString& role) {
    QStringList lines;
    for (const Block& block : document.questions)
        if (block.role == role && isWords(block)) lines += linesOf(block.text.plain());
    return lines.join(u'\n');
}

Document withAnswer(Document document, const QString& role, const QString& text, IdSource& ids) {
    const QStringList lines = linesOf(text);
    QList<Block>& blocks = document.questions;
    QList<qsizetype> mine; // the paragraphs of this answer
    for (qsizetype i = 0; i < blocks.size(); ++i)
        if (blocks.at(i).role == role && isWords(blocks.at(i))) mine.append(i);

    // Paragraphs that are the same at both ends stay as they are.
    const auto same = [&](qsizetype block, qsizetype line) {
        return blocks.at(mine.at(block)).text.plain() == lines.at(line);
    };
    const qsizetype most = std::min(mine.size(), lines.size());
    qsizetype front = 0;
    while (front < most && same(front, front)) ++front;
    qsizetype back = 0;
    while (back < most - front && same(mine.size() - 1 - back, lines.size() - 1 - back)) ++back;

    const qsizetype oldEnd = mine.size() - back;
    const qsizetype newEnd = lines.size() - back;
    qsizetype at = front; // in both, until one of them ends
    for (; at < std::min(oldEnd, newEnd); ++at) {
        Block& block = blocks[mine.at(at)];
        block.text = edited(block.text, lines.at(at));
    }
    qsizetype behind = at > 0           ? mine.at(at - 1) + 1
                       : mine.isEmpty() ? placeFor(blocks, role)
                                        : mine.constFirst();
    for (qsizetype line = at; line < newEnd; ++line) {
        Block block;
        block.id = ids.block();
        block.role = role;
        block.text = Text(lines.at(line));
        blocks.insert(behind++, block);
    }
    // An answer that is emptied keeps one paragraph: it is still to be written.
    for (qsizetype old = oldEnd - 1; old >= at; --old) {
        if (lines.isEmpty() && old == 0)
            blocks[mine.at(old)].text = {};
        else
            blocks.removeAt(mine.at(old));
    }
    return document;
}

} // namespace backcast
