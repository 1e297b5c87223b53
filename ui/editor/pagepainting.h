// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editor/pagelayout.h"

#include <QPainter>

namespace backcast {

/// Pixels at 100 per cent from the column's left edge to the bar beside what is missing, or is marked as a
/// whole.
inline constexpr double barEdge = 11;

/// What the functions that paint a page hand to each other.
struct PageLayout::Painting {
    QPainter& painter;
    const PaintContext& context;
    QRectF clip;
    double zoom = 1;
};

} // namespace backcast
