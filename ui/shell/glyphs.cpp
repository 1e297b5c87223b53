// SPDX-License-Identifier: MIT
#include "ui/shell/glyphs.h"

#include "ui/shell/theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace backcast {

namespace {

void drawPath(QPainter& painter, const QPainterPath& path, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
}

void drawCross(QPainter& painter, const QRectF& box, const QColor& colour) {
    const QPointF c = box.center();
    QPainterPath path;
    path.moveTo(c + QPointF(-3.5, -3.5));
    path.lineTo(c + QPointF(3.5, 3.5));
    path.moveTo(c + QPointF(3.5, -3.5));
    path.lineTo(c + QPointF(-3.5, 3.5));
    drawPath(painter, path, colour);
}

/// Paints a glyph that is drawn for a square of `space::l`.
class GlyphEngine : public QIconEngine {
public:
    using Draw = void (*)(QPainter& painter, const QRectF& box, const QColor& colour);

    explicit GlyphEngine(Draw draw)
        : m_draw(draw) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        painter->save();
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / qreal(space::l), rect.height() / qreal(space::l));
        m_draw(*painter, QRectF(0, 0, space::l, space::l),
               QGuiApplication::palette().color(group, QPalette::ButtonText));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap image(size);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint(&painter, image.rect(), mode, state);
        return image;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new GlyphEngine(*this); }

private:
    Draw m_draw;
};

} // namespace

void drawChevron(QPainter& painter, const QRectF& box, const QColor& colour) {
    const QPointF c = box.center();
    QPainterPath path;
    path.moveTo(c + QPointF(-4, -2));
    path.lineTo(c + QPointF(0, 2));
    path.lineTo(c + QPointF(4, -2));
    drawPath(painter, path, colour);
}

QIcon chevronIcon() {
    return QIcon(new GlyphEngine(drawChevron));
}

QIcon crossIcon() {
    return QIcon(new GlyphEngine(drawCross));
}

} // namespace backcast
