// SPDX-License-Identifier: MIT
#include "core/exchange/source.h"

#include <algorithm>

namespace backcast::exchange {

namespace {

bool carriesNothing(QStringView text) {
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

auto breakAfter(const Source& source, qsizetype at) {
    return std::upper_bound(source.breaks.begin(), source.breaks.end(), at,
                            [](qsizetype position, const Break& each) { return position < each.at; });
}

} // namespace

bool isAll(const Text& text, Style style) {
    const QString& plain = text.plain();
    qsizetype at = 0;
    bool any = false;
    for (const Span& span : text.spans()) {
        if (!span.styles.testFlag(style)) continue;
        if (!carriesNothing(QStringView(plain).sliced(at, span.start - at))) return false;
        any = any || !carriesNothing(QStringView(plain).sliced(span.start, span.length));
        at = span.end();
    }
    return any && carriesNothing(QStringView(plain).sliced(at));
}

qsizetype strongStart(const Text& text) {
    qsizetype at = 0;
    const QString& plain = text.plain();
    while (at < plain.size() && plain.at(at).isSpace()) ++at;
    const qsizetype first = at;
    for (const Span& span : text.spans()) {
        if (span.start > at) break;
        if (!span.styles.testFlag(Style::Strong)) break;
        at = span.end();
    }
    return at > first ? at : 0;
}

Text without(const Text& text, Style style) {
    Text result;
    qsizetype at = 0;
    for (const Span& span : text.spans()) {
        result.append(text.plain().mid(at, span.start - at));
        Styles styles = span.styles;
        styles.setFlag(style, false);
        result.append(text.plain().mid(span.start, span.length), styles, span.link);
        at = span.end();
    }
    result.append(text.plain().mid(at));
    return result;
}

bool hasWords(QStringView text) {
    return !carriesNothing(text);
}

Source slice(const Source& source, qsizetype start, qsizetype end) {
    const QString& plain = source.text.plain();
    while (start < end && plain.at(start).isSpace()) ++start;
    while (end > start && plain.at(end - 1).isSpace()) --end;
    Source part = source;
    part.text = source.text.mid(start, end - start);
    part.line = lineAt(source, start);
    part.breaks.clear();
    for (auto each = breakAfter(source, start); each != source.breaks.end() && each->at < end; ++each)
        part.breaks.append(Break{each->at - start, each->line, each->hard});
    return part;
}

int lineAt(const Source& source, qsizetype at) {
    const auto next =
        std::lower_bound(source.breaks.begin(), source.breaks.end(), at,
                         [](const Break& each, qsizetype position) { return each.at < position; });
    return next == source.breaks.begin() ? source.line : std::prev(next)->line;
}

} // namespace backcast::exchange
