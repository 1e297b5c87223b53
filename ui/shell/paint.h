// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/finding.h"
#include "ui/shell/theme.h"

#include <QString>

#include <optional>

class QPainter;
class QRectF;

namespace backcast {

/// Text that wraps in a width and ends in an ellipsis after `maxLines`; 0: as many as it takes. The first
/// `strong` characters are set in semibold.
struct Wrapped {
    QString text;
    QFont font;
    int strong = 0;
    int maxLines = 0;
    int leading = 2; ///< pixels between two lines
};

/// The height that a text takes in `width`, in whole pixels.
[[nodiscard]] int heightOf(const Wrapped& text, int width);
/// Whether it had to be cut.
[[nodiscard]] bool isElided(const Wrapped& text, int width);
void drawWrapped(QPainter& painter, const QRectF& box, const Wrapped& text, const QColor& colour);

/// The sign of an answer: a disc with a check, a disc with "!", a ring with "?"; a plain ring while nothing
/// is known yet.
void drawState(QPainter& painter, const QRectF& box, std::optional<AnswerState> state, const Theme& theme);

/// The colours of a level's chip.
struct ChipColours {
    QColor text;
    QColor back;
};
[[nodiscard]] ChipColours chipColours(Level level, const Theme& theme);

} // namespace backcast
