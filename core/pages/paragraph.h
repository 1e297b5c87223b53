// SPDX-License-Identifier: MIT
#pragma once

#include "core/layout/page.h"
#include "core/layout/textedits.h"
#include "core/pages/fonts.h"

#include <memory>

namespace backcast {

/// Text of one origin, as a part of a paragraph.
struct Piece {
    Text text;
    Origin origin = Origin::Text;
    Id block;
    bool operator==(const Piece&) const = default;
};

enum class Alignment {
    Start,
    Centre,
    End
}; ///< Start is left, in a paragraph of a right-to-left script right

/// Where a paragraph stands and what it belongs to.
struct ParagraphFrame {
    BlockStyle style;
    double left = 0;  ///< points, from the edge of the paper
    double width = 0; ///< points
    Alignment alignment = Alignment::Start;
    Id row;
    int column = -1;
    int element = -1;
};

/// The widths that a column needs for a text, in points.
struct TextWidths {
    double longestWord = 0;
    double whole = 0; ///< without any wrapping
};

/// Breaks text into lines of runs.
class ParagraphSetter {
public:
    explicit ParagraphSetter(const PageProfile& profile)
        : m_profile(profile) {}

    /// The lines of a paragraph, the first at y = 0. No text gives no line. No character is lost but line
    /// breaks (U+2028).
    [[nodiscard]] QList<Line> set(const QList<Piece>& pieces, const ParagraphFrame& frame);
    /// How wide the columns of a table want to be.
    [[nodiscard]] TextWidths measure(const QList<Piece>& pieces, const BlockStyle& style);
    /// `text` on one line, cut with an ellipsis where it is wider than `width` points. It begins at x = 0.
    /// Empty text gives no runs.
    [[nodiscard]] QList<Run> setLabel(const QString& text, const FontSpec& font, double width,
                                      quint32 colour);

    /// Words that came or went are drawn as such; null: none are.
    void setEdits(std::shared_ptr<const TextEdits> edits) { m_edits = std::move(edits); }

    [[nodiscard]] const PageProfile& profile() const { return m_profile; }

private:
    [[nodiscard]] QList<EditedStretch> editsIn(const Piece& piece, const ParagraphFrame& frame) const;

    PageProfile m_profile;
    FontChooser m_fonts;
    std::shared_ptr<const TextEdits> m_edits;
};

/// The left edge of runs side by side; 0 where there are none.
[[nodiscard]] double leftOf(const QList<Run>& runs);
/// The width of runs side by side, in points.
[[nodiscard]] double widthOf(const QList<Run>& runs);
/// Moves runs to the right, in points.
void shift(QList<Run>& runs, double dx);

} // namespace backcast
