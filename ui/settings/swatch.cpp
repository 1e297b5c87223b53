// SPDX-License-Identifier: MIT
#include "ui/settings/swatch.h"

#include "core/document/people.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace backcast {

namespace {
constexpr int disc = 20;
}

Swatch::Swatch(const QColor& colour, const QString& name, QWidget* parent)
    : QAbstractButton(parent)
    , m_colour(colour) {
    setCheckable(true);
    setAccessibleName(name);
    setToolTip(name);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize Swatch::sizeHint() const {
    return {disc + space::s, disc + space::s};
}

void Swatch::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre = QRectF(rect()).center();
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colour);
    painter.drawEllipse(centre, disc / 2.0 - 2, disc / 2.0 - 2);
    if (!isChecked() && !hasFocus()) return;
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.text, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, disc / 2.0 + 1.5, disc / 2.0 + 1.5);
    if (!isChecked()) return;
    // The sign says it without the ring, which also tells where the keyboard is.
    painter.setPen(QPen(Qt::white, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF{centre + QPointF(-3.5, 0), centre + QPointF(-1, 2.5), centre + QPointF(3.5, -3)});
}

QString colourName(const QString& colour) {
    static constexpr const char* names[] = {
        QT_TRANSLATE_NOOP("Colour", "Teal"),   QT_TRANSLATE_NOOP("Colour", "Blue"),
        QT_TRANSLATE_NOOP("Colour", "Violet"), QT_TRANSLATE_NOOP("Colour", "Pink"),
        QT_TRANSLATE_NOOP("Colour", "Red"),    QT_TRANSLATE_NOOP("Colour", "Amber"),
        QT_TRANSLATE_NOOP("Colour", "Green"),  QT_TRANSLATE_NOOP("Colour", "Grey")};
    const qsizetype at = personColours().indexOf(colour);
    return at < 0 || at >= qsizetype(std::size(names)) ? colour
                                                       : QCoreApplication::translate("Colour", names[at]);
}

} // namespace backcast
