// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/theme.h"

/// The pages of a comparison, in pixels.
namespace backcast::comparesizes {

inline constexpr int gap = space::xl; ///< around a page
inline constexpr int marginLeft = 48; ///< from the edge of a page to its text
inline constexpr int marginRight = 32;
inline constexpr int marginTop = 28;
inline constexpr int marginBottom = 40;
inline constexpr int widestOne = 760; ///< of a page that stands alone
inline constexpr int cellPadding = 5;
inline constexpr int barWidth = 3;
inline constexpr int barEdge = 10;    ///< from the edge of the page to the bar of the change that one is at
inline constexpr int numberEdge = 10; ///< from a line's number to its text
inline constexpr int stepTime = 8;    ///< ms

} // namespace backcast::comparesizes
