// SPDX-License-Identifier: MIT
#include "core/document/text.h"

#include "core/document/names.h"

#include <algorithm>

namespace backcast {

namespace {

enum class Controls { Fold, KeepTabs };

bool needsWork(QChar c) {
    return c.unicode() < 0x20 || c.isSurrogate() || c.unicode() == 0x2029 || c.unicode() == 0xFDD0 ||
           c.unicode() == 0xFDD1 || c.unicode() == 0xFFFC || c.unicode() >= 0xFFFE;
}

/// Appends what stands for the unit at `i`, and moves `i` past what was read.
void appendClean(QString& out, const QString& text, qsizetype& i, Controls controls) {
    const QChar c = text.at(i++);
    if (c.isHighSurrogate() && i < text.size() && text.at(i).isLowSurrogate()) {
        out += c;
        out += text.at(i++);
    } else if (c.isSurrogate()) {
        out += QChar(QChar::ReplacementCharacter);
    } else if (c == u'\n' || c == u'\r' || c.unicode() == 0x2029) {
        if (c == u'\r' && i < text.size() && text.at(i) == u'\n') ++i;
        out += lineBreak;
    } else if (c == u'\t') {
        out += controls == Controls::KeepTabs ? c : QChar(u' ');
    } else if (!needsWork(c)) {
        out += c;
    }
}

QString clean(const QString& text, Controls controls) {
    const auto first = std::find_if(text.begin(), text.end(), needsWork);
    if (first == text.end()) return text;
    QString out;
    out.reserve(text.size());
    out.append(QStringView(text.begin(), first));
    for (qsizetype i = first - text.begin(); i < text.size();) appendClean(out, text, i, controls);
    return out;
}

} // namespace

QString Text::sanitised(const QString& text) {
    return clean(text, Controls::Fold);
}

QString Text::sanitisedCode(const QString& text) {
    return clean(text, Controls::KeepTabs);
}

Text Text::code(const QString& raw) {
    Text text;
    text.m_plain = sanitisedCode(raw);
    return text;
}

QString sanitisedLink(const QString& target) {
    QString out = Text::sanitised(target);
    out.removeIf([](QChar c) { return c == lineBreak; });
    return out.trimmed();
}

void Text::append(const QString& text, Styles styles, const QString& link) {
    const QString added = sanitised(text);
    if (added.isEmpty()) return;
    const qsizetype start = m_plain.size();
    m_plain += added;
    const QString target = sanitisedLink(link);
    if (!styles && target.isEmpty()) return;
    if (!m_spans.isEmpty()) {
        Span& last = m_spans.last();
        if (last.end() == start && last.styles == styles && last.link == target) {
            last.length += added.size();
            dropLongFences(start);
            return;
        }
    }
    m_spans.append(Span{start, added.size(), styles, target});
    dropLongFences(start);
}

/// Takes code from the runs of backticks at and behind `from`, in the last span, that no fence could enclose.
void Text::dropLongFences(qsizetype from) {
    // cmark-gfm knows fences of up to 80, and a fence is longer than what it encloses.
    constexpr qsizetype longestRun = 79;
    const Span whole = m_spans.last();
    if (!whole.styles.testFlag(Style::Code)) return;
    while (from > whole.start && m_plain.at(from - 1) == u'`') --from;
    for (qsizetype at = m_plain.indexOf(u'`', from); at >= 0; at = m_plain.indexOf(u'`', at)) {
        const qsizetype start = at;
        while (at < m_plain.size() && m_plain.at(at) == u'`') ++at;
        if (at - start <= longestRun) continue;
        const Span last = m_spans.takeLast();
        const auto add = [this, &last](qsizetype begin, qsizetype end, Styles styles) {
            if (end == begin || (!styles && last.link.isEmpty())) return;
            // Neighbours with the same marks are one, as everywhere.
            if (!m_spans.isEmpty() && m_spans.last().end() == begin && m_spans.last().styles == styles &&
                m_spans.last().link == last.link)
                m_spans.last().length += end - begin;
            else
                m_spans.append(Span{begin, end - begin, styles, last.link});
        };
        add(last.start, start, last.styles);
        add(start, at, Styles(last.styles).setFlag(Style::Code, false));
        if (at == last.end()) return;
        m_spans.append(Span{at, last.end() - at, last.styles, last.link});
    }
}

void Text::append(const Text& other) {
    qsizetype at = 0;
    const QString plain = other.m_plain; // `other` may be this text
    const QList<Span> spans = other.m_spans;
    for (const Span& span : spans) {
        append(plain.mid(at, span.start - at));
        append(plain.mid(span.start, span.length), span.styles, span.link);
        at = span.end();
    }
    append(plain.mid(at));
}

Text Text::mid(qsizetype start, qsizetype length) const {
    start = std::clamp<qsizetype>(start, 0, m_plain.size());
    const qsizetype end = length < 0 ? m_plain.size() : std::min(m_plain.size(), start + length);
    Text result;
    result.m_plain = m_plain.mid(start, end - start);
    for (const Span& span : m_spans) {
        const qsizetype from = std::max(span.start, start);
        const qsizetype to = std::min(span.end(), end);
        if (from < to) result.m_spans.append(Span{from - start, to - from, span.styles, span.link});
    }
    return result;
}

Text Text::trimmed() const {
    qsizetype start = 0;
    qsizetype end = m_plain.size();
    while (start < end && m_plain.at(start).isSpace()) ++start;
    while (end > start && m_plain.at(end - 1).isSpace()) --end;
    return mid(start, end - start);
}

} // namespace backcast
