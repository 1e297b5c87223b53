// SPDX-License-Identifier: MIT
#include "ui/editor/items.h"
#include "ui/editor/pagelayout.h"

#include <QPainter>
#include <QTextDocument>

#include <cmath>

/// The veil over what nobody is writing at.
namespace backcast {

namespace {

constexpr double veilShare = 0.68; ///< of paper over what is dimmed
constexpr double brim = 1;         ///< pixels around a sentence that stay clear: the cursor stands there
constexpr double sheetGap = 12;    ///< pixels of desk between two sheets, at 100 per cent

} // namespace

void PageLayout::setDimming(bool on) {
    if (m_dims == on) return;
    m_dims = on;
    Q_EMIT update();
}

void PageLayout::setBright(int start, int end) {
    if (start == m_brightStart && end == m_brightEnd) return;
    m_brightStart = start;
    m_brightEnd = end;
    const QTextBlock current = document()->findBlockByNumber(m_current);
    if (m_dims && current.isValid()) repaint(current, current);
}

void PageLayout::setRoomBelow(int pixels) {
    if (m_roomBelow == pixels) return;
    m_roomBelow = pixels;
    Q_EMIT documentSizeChanged(documentSize());
    Q_EMIT update();
}

/// One rectangle a paragraph, and what is around a sentence: as cheap as the paper itself.
void PageLayout::paintVeil(QPainter& painter, const QRectF& clip) const {
    QColor veil = m_colours.paper;
    veil.setAlphaF(float(veilShare));
    const QRect paper(int(m_paperLeft) + 1, 0, int(m_paperWidth) - 1, 1);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QTextBlock last = document()->lastBlock();
    for (QTextBlock block = blockAt(clip.top()); block.isValid() && topOf(block) < clip.bottom();
         block = block.next()) {
        const BlockLook* look = BlockLook::of(block);
        if (!look) continue;
        const int top = int(topOf(block));
        const int bottom = top + block.lineCount() + (block == last ? 1 : 0);
        QRegion dimmed(paper.left(), top, paper.width(), bottom - top);
        if (look->item.use == Use::Title) {
            // The desk between two sheets is no text.
            const int sheet = top + int(look->sheetTop);
            const int gap = look->before.first
                                ? int(look->sheetTop)
                                : int(std::round(sheetGap * m_dresser->geometry().scale * 72 / 96));
            dimmed -= QRect(paper.left(), sheet - gap - 1, paper.width(), gap + 2);
        }
        dimmed &= clip.toAlignedRect();
        if (block.blockNumber() == m_current) {
            // A paragraph that is written at is clear as a whole, or but for its other sentences.
            if (m_brightEnd < 0 || look->isObject || block.length() <= 1) continue;
            for (const QRectF& rect : textRects(block, m_brightStart, m_brightEnd,
                                                m_dresser->geometry().px(look->style.lineHeight)))
                dimmed -=
                    rect.translated(m_columnLeft, topOf(block)).adjusted(-brim, -1, brim, 1).toAlignedRect();
        }
        for (const QRect& rect : dimmed) painter.fillRect(rect, veil);
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

} // namespace backcast
