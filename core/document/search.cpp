// SPDX-License-Identifier: MIT
#include "core/document/search.h"

#include "core/document/access.h"
#include "core/document/names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

// Of PCRE2, for one call: a pattern that backtracks without end gives up instead of keeping the user waiting.
constexpr QLatin1StringView limits{"(*LIMIT_MATCH=500000)(*LIMIT_DEPTH=5000)"};

/// "\1" to "\9", "\0" and "\\" in the replacement of a pattern.
QString expanded(const QString& by, const QRegularExpressionMatch& match) {
    QString text;
    for (qsizetype i = 0; i < by.size(); ++i) {
        if (by.at(i) != u'\\' || i + 1 == by.size()) {
            text += by.at(i);
        } else if (by.at(++i).isDigit()) {
            text += match.captured(by.at(i).digitValue());
        } else {
            text += by.at(i) == u'n' ? QChar(lineBreak) : by.at(i);
        }
    }
    return text;
}

} // namespace

Result<Search> Search::make(const SearchQuery& query) {
    Search search(query);
    QString pattern = query.isPattern ? query.text : QRegularExpression::escape(query.text);
    if (query.wholeWords) pattern = u"(?<![\\p{L}\\p{N}_])(?:"_s + pattern + u")(?![\\p{L}\\p{N}_])"_s;
    // Of the user's own pattern first: where something is wrong is counted in it.
    const QRegularExpression own(query.isPattern ? query.text : QString());
    if (!own.isValid())
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("backcast::Search", "The pattern is not complete: %1.")
                           .arg(own.errorString()),
                       QString::number(own.patternErrorOffset() + 1));
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!query.matchCase) options |= QRegularExpression::CaseInsensitiveOption;
    search.m_expression.setPattern(limits + pattern);
    search.m_expression.setPatternOptions(options);
    if (!search.m_expression.isValid())
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("backcast::Search", "The pattern is not complete: %1.")
                           .arg(search.m_expression.errorString()));
    return search;
}

/// Calls `edit` with every text, and a match that says where it stands.
template <class Edit>
void Search::forEachText(Document& document, const Edit& edit) const {
    const auto inBlock = [&](Place place, Block& block) {
        SearchMatch at{place, block.id, {}, -1, 0, 0};
        edit(at, block.text, block.kind == kinds::code);
        for (Row& row : block.table.rows) {
            at.row = row.id;
            for (at.column = 0; at.column < int(row.cells.size()); ++at.column)
                edit(at, row.cells[at.column], false);
        }
    };
    for (const Place place : readingOrder) {
        if (m_query.place && *m_query.place != place) continue;
        for (Block& each : blocksOf(document, place)) inBlock(place, each);
        Faq* faq = faqOf(document, place);
        if (!faq) continue;
        for (FaqEntry& entry : faq->entries) {
            edit({place, entry.id, {}, -1, 0, 0}, entry.text, false);
            for (Block& each : entry.answer) inBlock(place, each);
        }
    }
}

QList<SearchMatch> Search::find(const Document& document) const {
    QList<SearchMatch> matches;
    if (m_query.text.isEmpty()) return matches;
    const auto search = [&](SearchMatch at, const Text& text) {
        for (const QRegularExpressionMatch& match : m_expression.globalMatch(text.plain())) {
            if (match.capturedLength() == 0) continue;
            at.start = int(match.capturedStart());
            at.end = int(match.capturedEnd());
            matches.append(at);
        }
    };
    for (const Met& met : walk(document)) {
        if (m_query.place && *m_query.place != met.place) continue;
        search({met.place, met.id(), {}, -1, 0, 0}, met.text());
        if (!met.block) continue;
        for (const Row& row : met.block->table.rows)
            for (int column = 0; column < int(row.cells.size()); ++column)
                search({met.place, met.id(), row.id, column, 0, 0}, row.cells.at(column));
    }
    return matches;
}

Text Search::replacedIn(const Text& text, bool isCode, const QString& by, int onlyAt) const {
    Text result;
    QString raw; // of code, which keeps its tabs and has no marks
    qsizetype done = 0;
    qsizetype span = 0; // the first that can hold a later match
    const QList<Span>& spans = text.spans();
    for (const QRegularExpressionMatch& match : m_expression.globalMatch(text.plain())) {
        const qsizetype start = match.capturedStart();
        if (match.capturedLength() == 0 || (onlyAt >= 0 && start != onlyAt)) continue;
        const QString words = m_query.isPattern ? expanded(by, match) : by;
        if (isCode) {
            raw += text.plain().mid(done, start - done) + words;
        } else {
            while (span < spans.size() && spans.at(span).end() <= start) ++span;
            const bool isMarked = span < spans.size() && spans.at(span).start <= start;
            result.append(text.mid(done, start - done));
            result.append(words, isMarked ? spans.at(span).styles : Styles(),
                          isMarked ? spans.at(span).link : QString());
        }
        done = match.capturedEnd();
    }
    if (done == 0) return text;
    if (isCode) return Text::code(raw + text.plain().mid(done));
    result.append(text.mid(done));
    return result;
}

Document Search::replaced(const Document& document, const SearchMatch& match, const QString& by) const {
    Document result = document;
    forEachText(result, [&](const SearchMatch& at, Text& text, bool isCode) {
        if (at.block == match.block && at.row == match.row && at.column == match.column)
            text = replacedIn(text, isCode, by, match.start);
    });
    return result;
}

Document Search::replacedAll(const Document& document, const QString& by) const {
    Document result = document;
    if (m_query.text.isEmpty()) return result;
    forEachText(result, [&](const SearchMatch&, Text& text, bool isCode) {
        text = replacedIn(text, isCode, by, -1);
    });
    return result;
}

} // namespace backcast
