// SPDX-License-Identifier: MIT
#include "ui/editor/editorcolours.h"

#include <cmath>

namespace backcast {

namespace {

double luminance(const QColor& colour) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// Contrast after WCAG 2.1, 1 to 21.
double contrast(const QColor& a, const QColor& b) {
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return one > other ? one / other : other / one;
}

/// `wanted` where it can be read on the paper, otherwise `instead`.
QColor readable(const QColor& wanted, const QColor& paper, const QColor& instead) {
    return contrast(wanted, paper) >= 4.5 ? wanted : instead;
}

} // namespace

QColor mixed(const QColor& front, const QColor& back, double share) {
    const auto channel = [share](double a, double b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(float(channel(front.redF(), back.redF())),
                            float(channel(front.greenF(), back.greenF())),
                            float(channel(front.blueF(), back.blueF())));
}

EditorColours EditorColours::of(const QPalette& palette) {
    EditorColours colours;
    colours.paper = palette.color(QPalette::Base);
    colours.desk = palette.color(QPalette::AlternateBase);
    colours.text = palette.color(QPalette::Text);
    const bool dark = luminance(colours.paper) < luminance(colours.text);
    colours.muted = mixed(colours.text, colours.paper, 0.68);
    const QColor ghost = palette.color(QPalette::PlaceholderText);
    colours.ghost = readable(ghost.alpha() == 255 ? ghost : colours.muted, colours.paper, colours.muted);
    colours.accent = readable(palette.color(QPalette::Link), colours.paper, colours.text);
    colours.error = readable(palette.color(QPalette::BrightText), colours.paper,
                             dark ? QColor(0xf08a7e) : QColor(0xb3372b));
    colours.warning = dark ? QColor(0xe3b35a) : QColor(0xb07a10);
    colours.idea = dark ? QColor(0x8fbbe8) : QColor(0x2f5f8f);
    colours.mark = mixed(QColor(0xffd84d), colours.paper, dark ? 0.26 : 0.4);
    colours.found = mixed(QColor(0xffa726), colours.paper, dark ? 0.45 : 0.55);
    colours.edge = mixed(colours.text, colours.desk, 0.12);
    return colours;
}

quint32 EditorColours::onPaper(quint32 printed) const {
    const double light = QColor::fromRgb(printed).lightnessF();
    return mixed(paper, text, light).rgb() & 0xFFFFFFU;
}

} // namespace backcast
