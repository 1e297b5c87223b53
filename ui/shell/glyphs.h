// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>

class QPainter;
class QRectF;

namespace backcast {

/// A small triangle that points down, as in "Export ▾", drawn as a path.
void drawChevron(QPainter& painter, const QRectF& box, const QColor& colour);

/// The same as an icon, and a cross that clears a field: of the colours that the program has when they are
/// painted.
[[nodiscard]] QIcon chevronIcon();
[[nodiscard]] QIcon crossIcon();

} // namespace backcast
