// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace backcast {

/// Fusion, flattened: no gradients and bevels, one radius, one padding, focus as a ring in the accent. It
/// reads colours from the palette of what it draws (`themeOf`), so that light and dark need no second style.
/// A QProxyStyle and not a style sheet: a sheet on the application is parsed and matched for every widget at
/// the start.
class ShellStyle : public QProxyStyle {
    Q_OBJECT
public:
    ShellStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption* option,
                       const QWidget* widget) const override;
};

/// Marks a push button as the main one of its place, drawn in the accent.
void makePrimary(QWidget& button);
/// The text of a push button at its left edge: for buttons that stand in a column.
void makeLeftAligned(QWidget& button);

} // namespace backcast
