// SPDX-License-Identifier: MIT
#pragma once

#include "core/pages/painter.h"
#include "ui/shell/theme.h"

#include <QRect>

namespace backcast {

/// Draws a sheet of paper with its shadow on the desk. The paper is white in both themes: what stands on it
/// is what comes out of the printer.
void drawSheet(QPainter& painter, const QRect& sheet, const Theme& theme);

/// Draws the part of a page that `clip` (in points) touches, with its top left corner at `at`. Of a page that
/// is enlarged, little is seen, and only that is painted.
void drawPageOn(QPainter& painter, QPointF at, double scale, const QRectF& clip, const Page& page,
                const Pages& pages, QPainterPagePainter& pagePainter);

} // namespace backcast
