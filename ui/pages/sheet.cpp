// SPDX-License-Identifier: MIT
#include "ui/pages/sheet.h"

#include "ui/editor/editorcolours.h"

#include <QPainter>

namespace backcast {

void drawSheet(QPainter& painter, const QRect& sheet, const Theme& theme) {
    // Rings that get fainter outwards: whole pixels, so that nothing has to be blurred.
    constexpr int depth = 5;
    for (int i = depth; i > 0; --i) {
        const double share = (theme.dark ? 0.16 : 0.05) * (depth + 1 - i) / depth;
        const QRect ring = sheet.adjusted(-i, -i + 2, i, i + 1);
        painter.fillRect(ring.left(), ring.top(), ring.width(), ring.height(),
                         mixed(theme.shadow, theme.canvas, share));
    }
    painter.fillRect(sheet.adjusted(-1, -1, 1, 1),
                     mixed(theme.shadow, theme.canvas, theme.dark ? 0.6 : 0.14));
    painter.fillRect(sheet, Qt::white);
}

void drawPageOn(QPainter& painter, QPointF at, double scale, const QRectF& clip, const Page& page,
                const Pages& pages, QPainterPagePainter& pagePainter) {
    Page seen;
    seen.drawings = page.drawings;
    // Italic letters and the strokes of tall ones reach out of their line.
    const double reach = pages.profile.bodySize;
    for (const Line& line : page.lines)
        if (line.bottom() + reach >= clip.top() && line.top - reach <= clip.bottom()) seen.lines.append(line);
    painter.save();
    painter.translate(at);
    painter.scale(scale, scale);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    pagePainter.paintPage(painter, seen, pages);
    painter.restore();
}

} // namespace backcast
