// SPDX-License-Identifier: MIT
#pragma once

#include "core/layout/page.h"

#include <QRectF>
#include <QSizeF>

/// What the setting of blocks hands to the breaking into pages.
namespace backcast {

enum class Break { Allowed, Avoided, Forbidden };

/// What is never divided: a line, a short table row. Lengths in points; y counts from its top.
struct Strip {
    double height = 0;
    Break before = Break::Allowed;
    QList<Line> lines;
    QList<Drawing> drawings;

    /// The heights at which its lines begin, from the top; lines side by side are one. So many line numbers
    /// it takes.
    [[nodiscard]] QList<double> tops() const;
};

/// What is drawn behind a series of strips, once on each page that they reach: a bar, a ground, a frame. The
/// drawing's `rect` gives left and width; its height follows the strips.
struct Backdrop {
    int first = 0;
    int last = 0;        ///< included
    double overhang = 0; ///< how far it goes above and below them, in points
    Drawing drawing;
};

/// Where a cell of a table stands, in points from the block's top and the page's left edge; the height is
/// that of its row.
struct CellBox {
    int row = 0; ///< its index
    int column = 0;
    QRectF area;
    double textTop = 0; ///< from the block's top: where its first line begins
};

/// A block, set. Its lines stand at their x; elements refer to elements of the same block.
struct LaidBlock {
    QList<Element> elements; ///< those with parent -1 go under what the block stands in
    QList<Strip> strips;
    QList<Backdrop> backdrops;
    QList<CellBox> cells; ///< of a table, row by row; also those that a row leaves out
    double spaceBefore = 0;
    double spaceAfter = 0;
    bool keepWithNext = false;
    bool numbered = true;
    int headerStrips = 0; ///< of a table: the first strips, repeated on each page

    [[nodiscard]] int add(Element element) {
        elements.append(std::move(element));
        return int(elements.size()) - 1;
    }
};

/// All that the look of a block depends on. Equal inputs give equal blocks, which is what the paginator's
/// cache relies on.
struct BlockInput {
    BlockUse use = BlockUse::Body;
    Origin origin =
        Origin::Text; ///< of the block's text; titles and headings are blocks with a text of another origin
    Block block;
    int number = 0;       ///< the numeral of a numbered list item
    int headingLevel = 0; ///< 1 to 6 where it is a heading
    Visual visual;        ///< of a figure; empty id: the figure refers to none
    int figureNumber = 0;
    QString language;  ///< of the document, where the page adds words to a figure
    QString imageType; ///< MIME type of the visual's image; empty: it has none
    QString image;     ///< its hash
    QString imageName; ///< of the file that it was, for saying that it cannot be shown
    QSizeF imageSize;  ///< in pixels; empty: it cannot be shown
    bool operator==(const BlockInput&) const = default;
};

} // namespace backcast
