// SPDX-License-Identifier: MIT
#include "core/exchange/inlinewriter.h"

#include "core/exchange/blocks.h"

#include <QRegularExpression>

namespace backcast::exchange {

using namespace Qt::StringLiterals;

namespace {

/// White space at both ends would be taken off.
QString withSpelledEdges(QString line) {
    if (line.endsWith(u' ')) line.replace(line.size() - 1, 1, u"&#32;"_s);
    if (line.startsWith(u' ')) line.replace(0, 1, u"&#32;"_s);
    return line;
}

/// A definition of a link would vanish: "[label]: target".
bool beginsDefinition(const QString& line) {
    if (!line.startsWith(u'[')) return false;
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (line.at(i) == u'\\')
            ++i;
        else if (line.at(i) == u']')
            return i + 1 < line.size() && line.at(i + 1) == u':';
    }
    return false;
}

/// A line that begins like a heading, a list, a quote, a fence, a rule or a table gets a backslash there.
QString withSafeStart(const QString& line) {
    static const QRegularExpression bullet(
        u"^(?:[-+*](?:\\s|$)|#{1,6}(?:\\s|$)|>|~~~|=+\\s*$|-+\\s*$|\\||:?-+:?\\s*\\|)"_s);
    static const QRegularExpression number(u"^(\\d{1,9})([.)])(?=\\s|$)"_s);
    static const QRegularExpression rule(u"^(?:[-*_]\\s*){3,}$"_s);
    if (bullet.match(line).hasMatch() || beginsDefinition(line) || rule.match(line).hasMatch()) {
        const QChar first = line.front();
        return first == u':' ? line : u'\\' + line;
    }
    if (const auto match = number.match(line); match.hasMatch())
        return match.captured(1) + u'\\' + line.mid(match.capturedLength(1));
    return line;
}

QString withSafeEnd(const QString& heading) {
    if (!heading.endsWith(u'#')) return heading;
    return heading.chopped(1) + u"\\#"_s; // "C #" would lose its sign
}

/// A line break as a line of its own, where what stands beside it is neither a delimiter nor code.
QString withLines(const QString& markup) {
    QString out;
    qsizetype from = 0;
    for (qsizetype at = markup.indexOf(lineBreak); at >= 0; at = markup.indexOf(lineBreak, at + 1)) {
        const QString line = markup.mid(from, at - from);
        out += withSpelledEdges(from == 0 ? line : withSafeStart(line)) + u"\\\n"_s;
        from = at + 1;
    }
    return out + withSpelledEdges(withSafeStart(markup.mid(from)));
}

QString cellMarkdown(const QString& markup) {
    QString out = markup;
    out.replace(u'|', u"\\|"_s);
    out.replace(lineBreak, u"<br>"_s);
    return withSpelledEdges(out);
}

} // namespace

bool readsBack(const QString& markdown, const Text& text, Stand stand) {
    const QList<Source> sources = readOwnMarkdown(stand == Stand::Heading ? u"### "_s + markdown : markdown);
    if (sources.isEmpty()) return text.isEmpty();
    return sources.size() == 1 &&
           sources.first().shape == (stand == Stand::Heading ? Shape::Heading : Shape::Paragraph) &&
           sources.first().text == text;
}

QString inlineMarkdown(const Text& text, Stand stand) {
    const QString markup = text.toMarkup();
    if (stand == Stand::Cell) return cellMarkdown(markup);
    const QString line = withSpelledEdges(withSafeStart(markup));
    if (stand == Stand::Heading) return withSafeEnd(withSpelledEdges(markup));
    if (!markup.contains(lineBreak)) return line;
    const QString lines = withSpelledEdges(withSafeStart(withLines(markup)));
    return readsBack(lines, text, stand) ? lines : line;
}

} // namespace backcast::exchange
