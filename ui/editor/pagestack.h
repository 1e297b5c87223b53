// SPDX-License-Identifier: MIT
#pragma once

#include "core/layout/page.h"
#include "core/pages/laidblock.h"
#include "ui/editor/editorcolours.h"

namespace backcast {

/// A set block as a page of its own, without breaks: what stands beside the text that is edited (bullets,
/// labels, the bar of a quote) and what cannot be edited in place (tables, figures, headings of a draft).
struct PageStack {
    Page page;         ///< y counts from its top, x from the edge of the paper, in points
    double height = 0; ///< points
    [[nodiscard]] bool isEmpty() const { return page.lines.isEmpty() && page.drawings.isEmpty(); }
};

[[nodiscard]] PageStack stackOf(const LaidBlock& laid, const EditorColours& colours);
[[nodiscard]] PageStack stackOf(const QList<Line>& lines, const EditorColours& colours);
/// Leaves out the text that the editor shows itself.
void removeText(PageStack& stack);
void setColour(PageStack& stack, const QColor& colour);

} // namespace backcast
