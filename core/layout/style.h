// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/layout/profile.h"

#include <QString>

/// How text looks on the page, in points (1/72 inch). The paginator and the editor both read these values and
/// nothing else, so that lines break at the same places on paper and on the screen.
namespace backcast {

/// A font of the page: one face in one size.
struct FontSpec {
    QString family;
    double size = 11; ///< points, a multiple of 0.05
    bool bold = false;
    bool italic = false;
    bool operator==(const FontSpec&) const = default;
};

/// The embedded face of code.
[[nodiscard]] QString monospaceFamily();

/// How a block is set. `spaceBefore` and `spaceAfter` do not collapse; at the top of a page `spaceBefore` is
/// dropped.
struct BlockStyle {
    double size = 11; ///< points
    bool bold = false;
    bool italic = false;
    bool monospace = false;
    double lineHeight = 0; ///< points from baseline to baseline
    double baseline =
        0; ///< from the top of a line, the same for every font in it, so that lines keep their grid
    double spaceBefore = 0;
    double spaceAfter = 6;
    double indent = 0;  ///< from the left margin to the text
    double hanging = 0; ///< how far the bullet or number stands left of the text
    bool keepWithNext = false;
    bool numbered = true;      ///< its lines carry line numbers
    quint32 colour = 0x000000; ///< 0xRRGGBB
    bool operator==(const BlockStyle&) const = default;
};

/// What a block is, for its looks.
enum class BlockUse {
    Body,
    Answer,
    FaqQuestion,
    PartTitle,
    ReleaseTitle, ///< the title of the release, which stands back behind the headline
    GroupTitle,   ///< above a group of FAQ questions
    BlockHeading, ///< the heading that a draft set above a block
    FigureTitle,
    FigureText,
    Caption
};

[[nodiscard]] BlockStyle blockStyle(const PageProfile& profile, BlockUse use, const Block& block);
/// The part's title, a FAQ question, a heading above a group of questions.
[[nodiscard]] BlockStyle blockStyle(const PageProfile& profile, BlockUse use);

/// The font of a stretch of text with these marks. Emphasis inside italic text is upright; code is a little
/// smaller, so that its letters look as large as their neighbours.
[[nodiscard]] FontSpec fontOf(const PageProfile& profile, const BlockStyle& style, Styles marks = {});

} // namespace backcast
