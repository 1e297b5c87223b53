// SPDX-License-Identifier: MIT
#pragma once

#include "core/layout/page.h"

#include <optional>

namespace backcast {

/// A place in the text, as a run of a page names it.
struct PagePosition {
    Id block;
    Id row;
    int column = -1;
    int offset = 0;
    bool operator==(const PagePosition&) const = default;
};

/// A line of a page, by index.
struct LinePlace {
    int page = 0;
    int line = 0;
    bool operator==(const LinePlace&) const = default;
};

/// The line on which a place of the text stands; nothing where it is not printed. Where the place is in no
/// run (an empty answer of a question, the label of a paragraph), the first line of its block.
[[nodiscard]] std::optional<LinePlace> lineOf(const Pages& pages, const PagePosition& place);

/// The place of the text at a point of a page: of the nearest line that belongs to a block. Nothing on a page
/// without one.
[[nodiscard]] std::optional<PagePosition> placeAt(const Page& page, QPointF point);

} // namespace backcast
