// SPDX-License-Identifier: MIT
#pragma once

#include "core/layout/listmarkers.h"
#include "core/pages/blocksetter.h"
#include "core/pages/flow.h"
#include "ui/editor/blockformat.h"
#include "ui/editor/pagestack.h"

#include <QTextBlockUserData>

namespace backcast {

/// What the look of a block takes from the blocks before it. Equal contexts and blocks look equal, so that an
/// edit needs to set the next block again only where its context has changed.
struct BlockContext {
    bool first = true; ///< of the page
    Use use = Use::Title;
    Place place = Place::Release;
    QString role;
    bool inList = false;
    double spaceAfter = 0;
    ListCounter counter;
    bool operator==(const BlockContext&) const = default;
};

/// How a block stands on the screen. Lengths are pixels from the block's top where nothing else is said.
class BlockLook : public QTextBlockUserData {
public:
    [[nodiscard]] static const BlockLook* of(const QTextBlock& block);

    BlockContext before;
    BlockContext after;
    Item item; ///< without its text
    BlockStyle style;
    int height = 0;
    double sheetTop = 0; ///< titles: where the paper of the part begins
    double aboveTop = 0;
    double contentTop = 0;
    double contentHeight = 0;
    PageStack above;      ///< a heading that a draft had; the question that is answered
    PageStack beside;     ///< bullet, label, bar
    PageStack content;    ///< a table, figure or rule; what to write in an empty block
    QList<CellBox> cells; ///< of a table
    int headerRows = 0;
    bool isObject = false;
    bool isGhost = false;                     ///< nothing is written, `content` says what should be
    bool startsRole = false;                  ///< its label stands in the margin
    QList<QPair<QString, QByteArray>> images; ///< of `content`: hash and bytes
};

/// The lengths of the page on the screen.
struct PageGeometry {
    PageProfile profile;
    double scale = 96.0 / 72.0; ///< pixels a point
    [[nodiscard]] double px(double points) const { return points * scale; }
    [[nodiscard]] double columnWidth() const { return px(profile.textWidth()); }
    bool operator==(const PageGeometry&) const = default;
};

/// Sets the blocks of a QTextDocument: what stands in them with the page's own setter, so that lines break on
/// the screen where they break on paper at every zoom, and the QTextLayout in which the cursor moves after
/// that.
class BlockDresser {
public:
    /// `images` is asked, and remembers: decoding a picture takes longer than setting a page.
    BlockDresser(const PageGeometry& geometry, const EditorColours& colours, ImageSizes& images)
        : m_geometry(geometry)
        , m_colours(colours)
        , m_images(images)
        , m_setter(geometry.profile) {}

    /// Lays out a block and gives it its look. `document` is asked for visuals and images.
    void dress(QTextBlock block, const BlockContext& before, const Document& document);

    [[nodiscard]] const PageGeometry& geometry() const { return m_geometry; }
    /// The font on the screen for one of the page: with the widths that are meant.
    [[nodiscard]] const QFont& viewFont(const FontSpec& spec);

private:
    [[nodiscard]] BlockInput inputFor(const Item& item, BlockLook& look, const Document& document);
    void addFigure(BlockInput& input, const Document& document);
    void setSpaces(BlockLook& look) const;
    void setAbove(BlockLook& look);
    void setText(const QTextBlock& block, const Item& item, BlockLook& look, const LaidBlock& laid,
                 const Document& document);
    void setPlain(const QTextBlock& block, BlockLook& look, double left);
    void setGhost(BlockLook& look, const Document& document);
    void setObject(const QTextBlock& block, BlockLook& look, const LaidBlock& laid);
    void setFormats(const QTextBlock& block, const Item& item, const BlockStyle& style);
    void placeLine(QTextLine line, double x, int number, const BlockLook& look) const;

    PageGeometry m_geometry;
    EditorColours m_colours;
    ImageSizes& m_images;
    BlockSetter m_setter;
    FontChooser m_fonts;
    QList<QPair<FontSpec, QFont>> m_viewFonts;
};

/// What stands in an empty block: the question of its role, in the release together with what the author has
/// answered to it, or the name of its part.
[[nodiscard]] QString promptFor(const Item& item, const BlockContext& before, const Document& document);
/// The name of a part for the reader.
[[nodiscard]] QString partName(Place place);

} // namespace backcast
