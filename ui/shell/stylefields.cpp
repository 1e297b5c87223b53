// SPDX-License-Identifier: MIT
#include "ui/shell/stylefields.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace backcast {

namespace {

constexpr int arrows = 20; ///< width of the two arrows of a spin box

bool isEnabled(const QStyleOption& option) {
    return option.state.testFlag(QStyle::State_Enabled);
}

void drawArrow(QPainter& painter, const QRect& box, bool up, const QColor& colour) {
    const QPointF c = QRectF(box).center() + QPointF(0, up ? 1 : -1);
    const double tip = up ? -1.5 : 1.5;
    QPainterPath path(c + QPointF(-3, -tip));
    path.lineTo(c + QPointF(0, tip));
    path.lineTo(c + QPointF(3, -tip));
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

/// The box of a check box and the disc of a radio button have the same colours.
void setColours(const QStyleOption& option, QPainter& painter) {
    const Theme& theme = themeOf(option.palette);
    const bool on = !option.state.testFlag(QStyle::State_Off);
    const bool hot = isEnabled(option) && option.state.testFlag(QStyle::State_MouseOver);
    if (!isEnabled(option)) {
        painter.setPen(QPen(theme.border, 1));
        painter.setBrush(on ? theme.track : theme.window);
    } else if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(hot ? theme.accentHover : theme.accent);
    } else {
        painter.setPen(QPen(theme.control, 1));
        painter.setBrush(hot ? theme.hover : theme.field);
    }
}

QColor signColour(const QStyleOption& option) {
    const Theme& theme = themeOf(option.palette);
    return isEnabled(option) ? theme.onAccent : theme.muted;
}

} // namespace

void drawSpinBox(const QStyleOptionSpinBox& option, QPainter& painter, const QRect& up, const QRect& down) {
    const Theme& theme = themeOf(option.palette);
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(focus ? QPen(theme.accent, 2) : QPen(isEnabled(option) ? theme.control : theme.border, 1));
    painter.setBrush(isEnabled(option) ? theme.field : theme.window);
    const double inset = focus ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), space::radius,
                            space::radius);
    const QColor faint = option.palette.color(QPalette::Disabled, QPalette::Text);
    const auto colour = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return isEnabled(option) && option.stepEnabled.testFlag(step) ? theme.muted : faint;
    };
    drawArrow(painter, up, true, colour(QAbstractSpinBox::StepUpEnabled));
    drawArrow(painter, down, false, colour(QAbstractSpinBox::StepDownEnabled));
    painter.restore();
}

QRect spinBoxRect(const QRect& rect, QStyle::SubControl part) {
    const QRect side(rect.right() + 1 - arrows, rect.top(), arrows, rect.height());
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return side.adjusted(0, 2, -2, -side.height() / 2);
    case QStyle::SC_SpinBoxDown:
        return side.adjusted(0, side.height() / 2, -2, -2);
    case QStyle::SC_SpinBoxEditField:
        return rect.adjusted(space::xs + 3, 2, -arrows, -2);
    default:
        return rect;
    }
}

QSize spinBoxSize(const QSize& text, int line) {
    return {text.width() + arrows + space::s + space::xs, line + space::m};
}

void drawCheckBox(const QStyleOption& option, QPainter& painter) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    setColours(option, painter);
    const double side = std::min(option.rect.width(), option.rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (option.state.testFlag(QStyle::State_On)) {
        const double u = side / 14;
        const QPointF c = box.center();
        painter.setPen(QPen(signColour(option), 1.8 * u, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(
            QPolygonF({c + QPointF(-3.2, 0.2) * u, c + QPointF(-0.9, 2.5) * u, c + QPointF(3.4, -2.3) * u}));
    }
    painter.restore();
}

void drawRadioButton(const QStyleOption& option, QPainter& painter) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    setColours(option, painter);
    const double side = std::min(option.rect.width(), option.rect.height());
    const QPointF c = QRectF(option.rect).center();
    painter.drawEllipse(c, side / 2 - 0.5, side / 2 - 0.5);
    if (option.state.testFlag(QStyle::State_On)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(signColour(option));
        painter.drawEllipse(c, side * 0.2, side * 0.2);
    }
    painter.restore();
}

} // namespace backcast
