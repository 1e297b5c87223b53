// SPDX-License-Identifier: MIT
#include "ui/shell/paint.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <cmath>

namespace backcast {

namespace {

QList<QTextLayout::FormatRange> strongRange(const Wrapped& text) {
    if (text.strong <= 0) return {};
    QTextLayout::FormatRange range;
    range.start = 0;
    range.length = text.strong;
    range.format.setFontWeight(QFont::DemiBold);
    return {range};
}

/// Breaks the text into lines of `width` and returns their number; a cut last line is not laid out here.
void breakLines(QTextLayout& layout, const Wrapped& text, double width) {
    layout.setFormats(strongRange(text));
    layout.setCacheEnabled(true);
    layout.beginLayout();
    double y = 0;
    for (;;) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += std::ceil(line.height()) + text.leading;
        // One line more than wanted is enough to know that the text is cut.
        if (text.maxLines > 0 && layout.lineCount() > text.maxLines) break;
    }
    layout.endLayout();
}

} // namespace

int heightOf(const Wrapped& text, int width) {
    if (text.text.isEmpty()) return 0;
    QTextLayout layout(text.text, text.font);
    breakLines(layout, text, width);
    const int lines = text.maxLines > 0 ? std::min(layout.lineCount(), text.maxLines) : layout.lineCount();
    if (lines == 0) return 0;
    const QTextLine last = layout.lineAt(lines - 1);
    return int(std::ceil(last.y() + last.height()));
}

bool isElided(const Wrapped& text, int width) {
    if (text.maxLines <= 0 || text.text.isEmpty()) return false;
    QTextLayout layout(text.text, text.font);
    breakLines(layout, text, width);
    return layout.lineCount() > text.maxLines;
}

void drawWrapped(QPainter& painter, const QRectF& box, const Wrapped& text, const QColor& colour) {
    if (text.text.isEmpty()) return;
    QTextLayout layout(text.text, text.font);
    breakLines(layout, text, box.width());
    painter.save();
    painter.setPen(colour);
    painter.setFont(text.font);
    const bool cut = text.maxLines > 0 && layout.lineCount() > text.maxLines;
    const int whole = cut ? text.maxLines - 1 : layout.lineCount();
    for (int i = 0; i < whole; ++i) layout.lineAt(i).draw(&painter, box.topLeft());
    if (cut) {
        const QTextLine line = layout.lineAt(whole);
        const QString rest = text.text.mid(line.textStart());
        const QFontMetricsF metrics(text.font);
        painter.drawText(QPointF(box.left(), box.top() + line.y() + line.ascent()),
                         metrics.elidedText(rest, Qt::ElideRight, box.width()));
    }
    painter.restore();
}

void drawState(QPainter& painter, const QRectF& box, std::optional<AnswerState> state, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF c = box.center();
    const double r = std::min(box.width(), box.height()) / 2;
    const double u = r / 8; // the signs are drawn for a disc of radius 8
    const auto stroke = [&](const QColor& colour, double width) {
        painter.setPen(QPen(colour, width * u, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
    };
    if (!state) {
        stroke(theme.control, 1.2);
        painter.drawEllipse(c, r - u, r - u);
    } else if (*state == AnswerState::Unanswered) {
        stroke(theme.bad, 1.3);
        painter.drawEllipse(c, r - u, r - u);
        QPainterPath path;
        path.moveTo(c + QPointF(-2.1, -1.6) * u);
        path.cubicTo(c + QPointF(-2.1, -5.0) * u, c + QPointF(2.4, -4.9) * u, c + QPointF(2.2, -1.8) * u);
        path.cubicTo(c + QPointF(2.1, -0.2) * u, c + QPointF(0, -0.1) * u, c + QPointF(0, 1.5) * u);
        painter.drawPath(path);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.bad);
        painter.drawEllipse(c + QPointF(0, 3.8) * u, 0.9 * u, 0.9 * u);
    } else {
        const bool answered = *state == AnswerState::Answered;
        painter.setPen(Qt::NoPen);
        painter.setBrush(answered ? theme.good : theme.warn);
        painter.drawEllipse(c, r, r);
        stroke(theme.onState, 1.8);
        if (answered) {
            painter.drawPolyline(QPolygonF(
                {c + QPointF(-3.2, 0.2) * u, c + QPointF(-0.9, 2.5) * u, c + QPointF(3.4, -2.3) * u}));
        } else {
            painter.drawLine(c + QPointF(0, -4) * u, c + QPointF(0, 0.9) * u);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.onState);
            painter.drawEllipse(c + QPointF(0, 3.9) * u, 1.05 * u, 1.05 * u);
        }
    }
    painter.restore();
}

ChipColours chipColours(Level level, const Theme& theme) {
    switch (level) {
    case Level::Must:
        return {theme.bad, theme.badSoft};
    case Level::Should:
        return {theme.warn, theme.warnSoft};
    case Level::Idea:
        break;
    }
    return {theme.idea, theme.ideaSoft};
}

} // namespace backcast
