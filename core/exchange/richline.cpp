// SPDX-License-Identifier: MIT
#include "core/exchange/richline.h"

#include <utility>

namespace backcast::exchange {

namespace {

constexpr QChar firmSpace{0x00A0};

bool isWhite(QChar c) {
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

/// What web editors put where nothing is, for the cursor to stand on.
bool isNothing(QChar c) {
    return c == QChar(0x200B) || c == QChar(0xFEFF);
}

/// A no-break space between these is meant; between two words it is what an editor made of a second space.
bool keepsTogether(QChar before, QChar after) {
    return before.isDigit() || after.isDigit() || QStringView(u"«§№").contains(before) ||
           QStringView(u"»%€$£:;!?–—").contains(after);
}

} // namespace

QChar RichLine::last() const {
    if (!m_run.isEmpty()) return m_run.back();
    return m_text.isEmpty() ? QChar() : m_text.plain().back();
}

void RichLine::flush() {
    if (m_run.isEmpty()) return;
    m_text.append(m_run, m_styles, m_link);
    m_run.clear();
}

void RichLine::setMarks(Styles styles, const QString& link) {
    if (styles == m_styles && link == m_link) return;
    flush();
    m_styles = styles;
    m_link = link;
    m_gapIsMarked = false;
}

void RichLine::closeGap(QChar next) {
    const Gap gap = std::exchange(m_gap, Gap::None);
    const int breaks = std::exchange(m_breaks, 0);
    if (isEmpty()) return;
    if (breaks > 0) {
        flush();
        m_text.append(QString(breaks, lineBreak));
    } else if (gap != Gap::None && last() != lineBreak) {
        const QChar space = gap == Gap::Firm && keepsTogether(last(), next) ? firmSpace : QChar(u' ');
        if (m_gapIsMarked && !m_run.isEmpty())
            m_run += space;
        else
            flush(), m_text.append(QString(space));
    }
}

void RichLine::add(QStringView text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isWhite(c) || c == firmSpace) {
            m_gapIsMarked = m_gap == Gap::None ? !m_run.isEmpty() : m_gapIsMarked;
            m_gap = m_gap == Gap::None && c == firmSpace ? Gap::Firm : Gap::Space;
            continue;
        }
        if (isNothing(c)) continue;
        if (m_gap != Gap::None || m_breaks > 0) closeGap(c);
        qsizetype end = i + 1;
        while (end < text.size() && !isWhite(text.at(end)) && text.at(end) != firmSpace &&
               !isNothing(text.at(end)))
            ++end;
        m_run += text.sliced(i, end - i);
        i = end - 1;
    }
}

void RichLine::addBreak() {
    if (!isEmpty()) ++m_breaks;
    m_gap = Gap::None;
}

Text RichLine::take() {
    flush();
    m_gap = Gap::None;
    m_breaks = 0;
    return std::exchange(m_text, Text()).trimmed();
}

} // namespace backcast::exchange
