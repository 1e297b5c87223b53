// SPDX-License-Identifier: MIT
#include "ui/editor/pagelayout.h"

#include "ui/editor/items.h"

#include <QTextDocument>
#include <QTextFrame>

#include <cmath>

namespace backcast {

namespace {

// Pixels at 100 per cent.
constexpr double sideMargin = 96; ///< of the paper where there is room
constexpr double leastLeft = 98;  ///< labels and line numbers
constexpr double leastRight = 14;
constexpr double numbersWidth = 32; ///< between labels and text
constexpr double deskBelow = 24;
constexpr double sheetBottom = 48;

} // namespace

PageLayout::PageLayout(QTextDocument* text)
    : QAbstractTextDocumentLayout(text)
    , m_colours(EditorColours::of(QPalette())) {
    m_dresser = std::make_unique<BlockDresser>(PageGeometry{}, m_colours);
}

PageLayout::~PageLayout() = default;

void PageLayout::setGeometry() {
    const PageGeometry& now = m_dresser->geometry();
    PageGeometry wanted;
    wanted.profile = pageProfile(m_content->meta.pageProfile, m_content->meta.language);
    // A page that is not enlarged fits its window: it shrinks before a scroll bar is needed.
    double zoom = m_zoom;
    if (zoom <= 1 && m_viewWidth > 0) {
        const double needed = wanted.profile.textWidth() * 96 / 72 + leastLeft + leastRight;
        zoom = std::max(0.5, std::min(zoom, m_viewWidth / needed));
    }
    wanted.scale = zoom * 96 / 72;
    if (!(wanted == now)) {
        m_dresser = std::make_unique<BlockDresser>(wanted, m_colours);
        relayout();
    }
    const double column = m_dresser->geometry().columnWidth();
    const double least = (leastLeft + leastRight) * zoom;
    const double most = 2 * sideMargin * zoom;
    const double margins = std::clamp(m_viewWidth - column, least, most);
    // The right margin gives way first: what stands in the left one is read.
    const double left = std::max(leastLeft * zoom, std::min(sideMargin * zoom, margins - leastRight * zoom));
    m_paperWidth = column + margins;
    m_paperLeft = std::max(0.0, std::floor((m_viewWidth - m_paperWidth) / 2));
    m_columnLeft = std::round(m_paperLeft + left);
}

void PageLayout::setZoom(double zoom) {
    m_zoom = zoom;
    setGeometry();
    Q_EMIT update();
}

void PageLayout::setViewWidth(int width) {
    if (m_viewWidth == width) return;
    m_viewWidth = width;
    setGeometry();
    Q_EMIT update();
}

void PageLayout::setPalette(const QPalette& palette) {
    m_palette = palette;
    const EditorColours colours = EditorColours::of(palette);
    if (colours == m_colours) return;
    m_colours = colours;
    m_dresser = std::make_unique<BlockDresser>(m_dresser->geometry(), m_colours);
    relayout();
}

void PageLayout::setLabelFont(const QFont& font) {
    m_labelFont = font;
    Q_EMIT update();
}

void PageLayout::setFacts(const PageFacts& facts) {
    if (facts == m_facts) return;
    m_facts = facts;
    Q_EMIT update();
}

void PageLayout::setFindings(const QList<Finding>& findings, int current) {
    m_overlay.setFindings(findings, current);
    Q_EMIT update();
}

void PageLayout::setCurrentBlock(int number) {
    if (number == m_current) return;
    // The label stands at the first paragraph of a role, which can be far above the cursor.
    for (const int touched : {std::exchange(m_current, number), number}) {
        const QTextBlock block = document()->findBlockByNumber(touched);
        if (!block.isValid()) continue;
        const QTextBlock first = lastMarked(block);
        repaint(first, first);
        if (first != block) repaint(block, block);
    }
}

void PageLayout::shiftMarks(const Id& block, int position, int removed, int added) {
    m_overlay.shift(block, position, removed, added);
}

/// The block at which the role of `block` begins, where its label stands.
QTextBlock PageLayout::lastMarked(const QTextBlock& block) const {
    QTextBlock first = block;
    for (const BlockLook* look = BlockLook::of(first); look && !look->startsRole; look = BlockLook::of(first))
        first = first.previous();
    return first;
}

void PageLayout::relayout() {
    dressFrom(document()->begin(), document()->blockCount() - 1);
    // QTextLayout::setFormats has told the document of a change, which it would announce with the next edit.
    m_ignoring = true;
    document()->markContentsDirty(0, 0);
    m_ignoring = false;
    Q_EMIT documentSizeChanged(documentSize());
    Q_EMIT update();
}

void PageLayout::documentChanged(int from, int removed, int added) {
    Q_UNUSED(removed);
    if (m_ignoring) return;
    const QSizeF before = documentSize();
    if (!(pageProfile(m_content->meta.pageProfile, m_content->meta.language) ==
          m_dresser->geometry().profile)) {
        setGeometry();
        return;
    }
    const QTextBlock first = document()->findBlock(from);
    QTextBlock last = document()->findBlock(from + added);
    if (!last.isValid()) last = document()->lastBlock();
    m_dressed = 0;
    dressFrom(first, last.blockNumber());
    const QTextBlock changed = document()->findBlockByNumber(first.blockNumber() + m_dressed - 1);
    if (documentSize() == before && removed == added) {
        // The label of a role can be above what was edited.
        repaint(lastMarked(first), changed.next().isValid() ? changed.next() : changed);
        return;
    }
    Q_EMIT documentSizeChanged(documentSize());
    repaint(lastMarked(first), document()->lastBlock());
}

/// Sets the blocks from `block` to number `last`, and what follows as far as it stands in another context
/// now.
void PageLayout::dressFrom(QTextBlock block, int last) {
    const BlockLook* previous = block.previous().isValid() ? BlockLook::of(block.previous()) : nullptr;
    BlockContext context = previous ? previous->after : BlockContext();
    for (; block.isValid(); block = block.next()) {
        const BlockLook* look = BlockLook::of(block);
        if (block.blockNumber() > last && look && look->before == context) return;
        m_dresser->dress(block, context, *m_content);
        look = BlockLook::of(block);
        for (const auto& [hash, bytes] : look->images) m_images.images.insert(hash, bytes);
        context = look->after;
        ++m_dressed;
    }
}

void PageLayout::repaint(const QTextBlock& first, const QTextBlock& last) {
    const double top = topOf(first);
    const double bottom = last == document()->lastBlock() ? 1e9 : topOf(last.next());
    Q_EMIT update(QRectF(0, top - 4, 1e6, bottom - top + 8));
}

double PageLayout::total() const {
    const QTextBlock last = document()->lastBlock();
    return topOf(last) + last.lineCount();
}

QSizeF PageLayout::documentSize() const {
    const double zoom = m_dresser->geometry().scale * 72 / 96;
    return {std::max(m_viewWidth, m_paperWidth), total() + std::round((sheetBottom + deskBelow) * zoom)};
}

QRectF PageLayout::frameBoundingRect(QTextFrame* frame) const {
    return frame == document()->rootFrame() ? QRectF({}, documentSize()) : QRectF();
}

QRectF PageLayout::blockBoundingRect(const QTextBlock& block) const {
    if (!block.isValid()) return {};
    return {m_columnLeft, topOf(block), m_dresser->geometry().columnWidth(), double(block.lineCount())};
}

QTextBlock PageLayout::blockAt(double y) const {
    if (y <= 0) return document()->firstBlock();
    const QTextBlock block = document()->findBlockByLineNumber(int(y));
    return block.isValid() ? block : document()->lastBlock();
}

QTextBlock PageLayout::labelAt(QPointF point) const {
    const double zoom = m_dresser->geometry().scale * 72 / 96;
    if (point.x() >= m_columnLeft - numbersWidth * zoom || point.x() < m_paperLeft || point.y() >= total())
        return {};
    const QTextBlock block = blockAt(point.y());
    const BlockLook* look = BlockLook::of(block);
    if (!look || !look->startsRole || look->item.use == Use::Title) return {};
    const double y = point.y() - topOf(block) - look->contentTop;
    return y >= 0 && y < m_dresser->geometry().px(look->style.lineHeight * 2) ? block : QTextBlock();
}

int PageLayout::hitTest(const QPointF& point, Qt::HitTestAccuracy accuracy) const {
    const QTextBlock block = blockAt(point.y());
    const BlockLook* look = BlockLook::of(block);
    if (!look) return -1;
    const double x = point.x() - m_columnLeft;
    const double y = point.y() - topOf(block);
    const bool inside = y >= look->contentTop && y < look->contentTop + look->contentHeight && x >= 0 &&
                        x <= m_dresser->geometry().columnWidth();
    if (accuracy == Qt::ExactHit && !inside) return -1;
    if (look->isObject)
        return block.position() + (x * 2 > m_dresser->geometry().columnWidth() ? block.length() - 1 : 0);
    const QTextLayout* layout = block.layout();
    QTextLine hit = layout->lineAt(0);
    for (int i = 1; i < layout->lineCount() && y >= layout->lineAt(i).y(); ++i) hit = layout->lineAt(i);
    if (!hit.isValid()) return block.position();
    const auto mode =
        accuracy == Qt::ExactHit ? QTextLine::CursorOnCharacter : QTextLine::CursorBetweenCharacters;
    const int offset = std::min(hit.xToCursor(x, mode), block.length() - 1);
    return block.position() + offset;
}

void PageLayout::resizeInlineObject(QTextInlineObject item, int position, const QTextFormat& format) {
    Q_UNUSED(position);
    Q_UNUSED(format);
    item.setWidth(m_dresser->geometry().columnWidth());
    item.setAscent(m_dresser->geometry().px(m_dresser->geometry().profile.bodySize));
    item.setDescent(0);
}

} // namespace backcast
