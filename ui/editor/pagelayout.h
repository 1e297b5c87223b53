// SPDX-License-Identifier: MIT
#pragma once

#include "core/layout/pagefacts.h"
#include "core/pages/painter.h"
#include "ui/editor/blocklook.h"
#include "ui/editor/commentmarks.h"
#include "ui/editor/overlay.h"

#include <QAbstractTextDocumentLayout>
#include <QBasicTimer>

#include <functional>
#include <optional>

namespace backcast {

/// Lays out and paints the page: the paper with its parts one below the other, the roles and line numbers in
/// the margin, the text with lines as on paper, what findings mark. An edit sets the blocks anew that it has
/// touched; where a block stands comes from Qt's map of blocks, so nothing walks the document.
class PageLayout : public QAbstractTextDocumentLayout {
    Q_OBJECT
public:
    explicit PageLayout(QTextDocument* text);
    ~PageLayout() override;

    /// What is asked for visuals and images, and for the page's profile; it must live as long as the layout.
    void setContent(const Document& content) { m_content = &content; }

    // What the page looks like; each sets again what depends on it.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setViewWidth(int width);
    void setPalette(const QPalette& palette);
    void setLabelFont(const QFont& font);
    void setFacts(const PageFacts& facts);
    void setFindings(const QList<Finding>& findings, int current);
    /// Which of them are marked, and which is the current one; see Overlay::chooseFindings.
    void chooseFindings(const QList<bool>& shown, int current);
    void setMatches(const QList<SearchMatch>& matches, int current);
    void setMisspellings(const QList<Misspelling>& misspellings);
    /// Where comments stand; must outlive the layout.
    void setComments(const CommentMarks& comments) { m_comments = &comments; }
    [[nodiscard]] const Overlay& overlay() const { return m_overlay; }
    void setCurrentBlock(int number);
    /// The cursor stands there now. The word that was typed last is not marked until the cursor has left it.
    void followTyping(const QTextBlock& block, int offset);
    /// All but the cursor's block is dimmed, of that block all but a stretch of its text; `end` < 0: none of
    /// it.
    void setDimming(bool on);
    void setBright(int start, int end);
    /// Pixels below the page, so that its last line can be scrolled up.
    void setRoomBelow(int pixels);
    /// While it is set, what is painted is a second look at the page: nothing in it is dimmed.
    void setSecondLook(bool second) { m_secondLook = second; }
    void shiftMarks(const Id& block, int position, int removed, int added);
    /// Sets all blocks again.
    void relayout();
    /// While it is set, changes of the text are not followed: QTextEdit announces one at each resize,
    /// although only the window has changed.
    void setIgnoring(bool ignoring) { m_ignoring = ignoring; }

    /// While it is set, nothing is set that is not seen: where a block stands is an estimate.
    void setHolding(bool holding) { m_holding = holding; }

    /// Where a place in a block is on the page, from 0 (top) to 1. Sets nothing: further down it is an
    /// estimate.
    [[nodiscard]] double shareAbove(const QTextBlock& block, int offset) const;

    /// The block whose label stands at a point of the margin; invalid where there is none.
    [[nodiscard]] QTextBlock labelAt(QPointF point) const;

    /// A cell of a table on the page, in its pixels.
    struct CellPlace {
        QRectF area; ///< as high as its row
        double textTop = 0;
        QFont font;
        double lineHeight = 0;
    };
    /// Rows and columns count from 0; nothing where there is no such cell.
    [[nodiscard]] std::optional<CellPlace> cellPlace(const QTextBlock& block, int row, int column) const;
    struct CellAt {
        QTextBlock block; ///< invalid: no cell stands there
        int row = 0;
        int column = 0;
    };
    [[nodiscard]] CellAt cellAt(const QPointF& point) const;

    void draw(QPainter* painter, const PaintContext& context) override;
    int hitTest(const QPointF& point, Qt::HitTestAccuracy accuracy) const override;
    int pageCount() const override { return 1; }
    QSizeF documentSize() const override;
    QRectF frameBoundingRect(QTextFrame* frame) const override;
    QRectF blockBoundingRect(const QTextBlock& block) const override;

protected:
    void documentChanged(int from, int removed, int added) override;
    void timerEvent(QTimerEvent* event) override;
    void resizeInlineObject(QTextInlineObject item, int position, const QTextFormat& format) override;
    void drawInlineObject(QPainter*, const QRectF&, QTextInlineObject, int, const QTextFormat&) override {}

private:
    struct Painting;
    void paintPaper(Painting& painting) const;
    void paintBlock(Painting& painting, const QTextBlock& block);
    void paintMargin(Painting& painting, const QTextBlock& block, const BlockLook& look) const;
    void paintLabel(Painting& painting, const QTextBlock& block, const BlockLook& look) const;
    void paintLineNumbers(Painting& painting, const QTextBlock& block, const BlockLook& look) const;
    void paintStack(Painting& painting, const PageStack& stack, double top, const BlockLook& look);
    void paintComments(Painting& painting, const QTextBlock& block, const BlockLook& look) const;
    void paintMarks(Painting& painting, const QTextBlock& block, const BlockLook& look) const;
    void paintMatches(Painting& painting, const QTextBlock& block, const BlockLook& look) const;
    void paintCellMatches(Painting& painting, double top, const BlockLook& look,
                          const QList<Overlay::Found>& all) const;
    /// Where a stretch of a cell's text stands, as far as it is in a run; on the page, in its pixels.
    using RectOf = std::function<QRectF(int start, int end)>;
    /// The runs of text of a table's cells that are inside `clip`; `top` is that of the table.
    void visitCells(const QRectF& clip, double top, const BlockLook& look,
                    const std::function<void(const Run&, const RectOf&)>& visit) const;
    void paintMatch(Painting& painting, const QRectF& rect, bool current) const;
    void paintUnderlines(Painting& painting, const QTextBlock& block, const BlockLook& look) const;
    void paintMisspellings(Painting& painting, const QTextBlock& block, const BlockLook& look) const;
    [[nodiscard]] std::pair<int, int> typedWord(const QTextBlock& block) const;
    [[nodiscard]] QColor colourOf(Level level) const;
    [[nodiscard]] bool isBeingTyped(const QTextBlock& block, const Overlay::Wrong& word) const;
    void paintText(Painting& painting, const QTextBlock& block, const BlockLook& look);
    void paintVeil(QPainter& painter, const QRectF& clip) const;
    void paintCursor(Painting& painting, const QTextBlock& block, const BlockLook& look) const;

    [[nodiscard]] double total() const;
    [[nodiscard]] double topOf(const QTextBlock& block) const { return block.firstLineNumber(); }
    [[nodiscard]] QTextBlock blockAt(double y) const;
    [[nodiscard]] QTextBlock lastMarked(const QTextBlock& block) const;
    void setGeometry();
    void setDefaultFont();
    int dress(QTextBlock block, int last);
    void dressUpTo(int number);
    void dressDownTo(double y);
    void estimate(QTextBlock block);
    void followAnswers(const QTextBlock& first, int last);
    void startDressing();
    void repaint(const QTextBlock& first, const QTextBlock& last);
    [[nodiscard]] QFont smallFont(double points) const;

    Document m_nothing;
    const Document* m_content = &m_nothing;
    ImageSizes m_imageSizes; ///< outlives every dresser
    std::unique_ptr<BlockDresser> m_dresser;
    EditorColours m_colours;
    QPalette m_palette;
    QFont m_labelFont;
    PageFacts m_facts;
    Overlay m_overlay;
    const CommentMarks* m_comments = nullptr;
    Id m_typedBlock; ///< in which was typed last, while the cursor stays at that word
    int m_typedOffset = 0;
    QPainterPagePainter m_painter;
    Pages m_images; ///< holds nothing but the images of figures
    double m_zoom = 1;
    double m_viewWidth = 0;
    double m_paperLeft = 0;
    double m_paperWidth = 0;
    double m_columnLeft = 0;
    int m_current = -1; ///< number of the cursor's block
    int m_brightStart = 0;
    int m_brightEnd = -1;
    int m_roomBelow = 0;
    bool m_dims = false;
    bool m_secondLook = false;
    /// A page that has no width yet will get another zoom with it.
    [[nodiscard]] bool canDress() const { return !m_holding && m_viewWidth > 0; }

    bool m_ignoring = false;
    bool m_holding = false;
    int m_frontier = 0;    ///< the number of the first block that has not been set
    int m_blocks = 1;      ///< how many there were after the last change
    double m_total = 0;    ///< their height then
    int m_revision = 0;    ///< of the document then
    QStringList m_prompts; ///< of the roles of the release, with what the five answers say
    QBasicTimer m_timer;
};

/// The rectangles that a stretch of a block's text covers, line by line, from the column's left edge and the
/// block's top. `end` < 0: to the end of the text.
[[nodiscard]] QList<QRectF> textRects(const QTextBlock& block, int start, int end, double lineHeight);

} // namespace backcast
