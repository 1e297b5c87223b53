// SPDX-License-Identifier: MIT
#pragma once

#include "core/pages/laidblock.h"
#include "core/pages/paragraph.h"

namespace backcast {

/// Sets one block: its lines, rules and boxes, without regard to pages. What it makes depends on its input
/// alone.
class BlockSetter {
public:
    explicit BlockSetter(const PageProfile& profile)
        : m_paragraphs(profile) {}

    [[nodiscard]] LaidBlock set(const BlockInput& input);
    /// For line numbers and the footer.
    [[nodiscard]] ParagraphSetter& paragraphs() { return m_paragraphs; }

private:
    void setText(LaidBlock& laid, const BlockInput& input, const BlockStyle& style);
    void setRule(LaidBlock& laid, const BlockStyle& style);
    [[nodiscard]] const PageProfile& profile() const { return m_paragraphs.profile(); }

    ParagraphSetter m_paragraphs;
};

/// A line as a strip of its own, its place counted from the strip's top.
[[nodiscard]] Strip stripOf(Line line);
/// Forbids breaks that would leave fewer than two of `count` lines from strip `first` on a page.
void keepWidows(QList<Strip>& strips, qsizetype first, qsizetype count);

/// Adds a table's rows, or a figure, at the end of `laid`.
void setTable(LaidBlock& laid, const BlockInput& input, const BlockStyle& style, ParagraphSetter& paragraphs);
void setFigure(LaidBlock& laid, const BlockInput& input, ParagraphSetter& paragraphs);

} // namespace backcast
