// SPDX-License-Identifier: MIT
#include "ui/editor/pagelayout.h"

#include "core/checks/answerprompt.h"
#include "core/document/names.h"
#include "ui/editor/items.h"

#include <QDeadlineTimer>
#include <QTextDocument>
#include <QTextFrame>
#include <QTimerEvent>

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

// What is set at once. More waits until it is seen, or until there is nothing else to do.
constexpr int mostAtOnce = 40;
constexpr int blocksInStep = 8;
constexpr int millisecondsInStep = 8;

} // namespace

PageLayout::PageLayout(QTextDocument* text)
    : QAbstractTextDocumentLayout(text)
    , m_colours(EditorColours::of(QPalette())) {
    m_dresser = std::make_unique<BlockDresser>(PageGeometry{}, m_colours, m_imageSizes);
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
        m_dresser = std::make_unique<BlockDresser>(wanted, m_colours, m_imageSizes);
        setDefaultFont();
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
    m_dresser = std::make_unique<BlockDresser>(m_dresser->geometry(), m_colours, m_imageSizes);
    relayout();
}

/// Qt measures empty lines, and with them the cursor, by the document's font.
void PageLayout::setDefaultFont() {
    FontSpec body;
    body.family = m_dresser->geometry().profile.family;
    body.size = m_dresser->geometry().profile.bodySize;
    m_ignoring = true;
    document()->setDefaultFont(pageFont(body, m_dresser->geometry().scale));
    m_ignoring = false;
}

void PageLayout::setLabelFont(const QFont& font) {
    m_labelFont = font;
    setDefaultFont();
    relayout();
}

void PageLayout::setFacts(const PageFacts& facts) {
    if (facts == m_facts) return;
    m_facts = facts;
    Q_EMIT update();
}

void PageLayout::setFindings(const QList<Finding>& findings, int current) {
    if (m_overlay.setFindings(findings, current)) Q_EMIT update();
}

void PageLayout::chooseFindings(const QList<bool>& shown, int current) {
    if (m_overlay.chooseFindings(shown, current)) Q_EMIT update();
}

void PageLayout::setMatches(const QList<SearchMatch>& matches, int current) {
    m_overlay.setMatches(matches, current);
    Q_EMIT update();
}

void PageLayout::setMisspellings(const QList<Misspelling>& misspellings) {
    if (m_overlay.setMisspellings(misspellings)) Q_EMIT update();
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
    m_typedBlock = block;
    m_typedOffset = position + added;
}

void PageLayout::followTyping(const QTextBlock& block, int offset) {
    if (m_typedBlock.isEmpty()) return;
    const QString text = block.text();
    const int before = std::min(m_typedOffset, int(text.size()));
    const int first = std::min(offset, before);
    const int last = std::max(offset, before);
    const QStringView between = QStringView(text).mid(first, last - first);
    if (idOf(block) == m_typedBlock &&
        std::none_of(between.begin(), between.end(), [](QChar c) { return c.isSpace(); })) {
        m_typedOffset = offset;
        return;
    }
    m_typedBlock.clear();
    Q_EMIT update(); // its word may have a mark
}

double PageLayout::shareAbove(const QTextBlock& block, int offset) const {
    double y = topOf(block);
    if (block.blockNumber() < m_frontier)
        if (const QTextLine line = block.layout()->lineForTextPosition(offset); line.isValid()) y += line.y();
    return std::clamp(y / std::max(1.0, documentSize().height()), 0.0, 1.0);
}

/// The block at which the role of `block` begins, where its label stands.
QTextBlock PageLayout::lastMarked(const QTextBlock& block) const {
    QTextBlock first = block;
    for (const BlockLook* look = BlockLook::of(first); look && !look->startsRole; look = BlockLook::of(first))
        first = first.previous();
    return first;
}

void PageLayout::relayout() {
    m_frontier = 0;
    startDressing();
}

void PageLayout::documentChanged(int from, int removed, int added) {
    Q_UNUSED(removed);
    if (m_ignoring) return;
    m_revision = document()->revision();
    const int grown = document()->blockCount() - std::exchange(m_blocks, document()->blockCount());
    if (!(pageProfile(m_content->meta.pageProfile, m_content->meta.language) ==
          m_dresser->geometry().profile))
        setGeometry();
    const QTextBlock block = document()->findBlock(from);
    const int first = block.blockNumber();
    int last = document()->findBlock(from + added).blockNumber();
    if (last < 0) last = document()->blockCount() - 1;
    followAnswers(block, last);
    if (last - first > mostAtOnce || last - grown >= m_frontier) {
        for (int n = first; n <= last; ++n) estimate(document()->findBlockByNumber(n));
        m_frontier = std::min(m_frontier, first);
        startDressing();
        repaint(lastMarked(block), document()->lastBlock());
        return;
    }
    m_frontier += grown;
    const double before = m_total;
    const int end = dress(block, last);
    m_total = total();
    if (grown == 0 && m_total == before) return repaint(block, document()->findBlockByNumber(end));
    Q_EMIT documentSizeChanged(documentSize());
    repaint(lastMarked(block), document()->lastBlock());
}

/// Sets the blocks from `block` to number `last`, and what follows as far as it stands in another context
/// now. Returns the number of the last one.
int PageLayout::dress(QTextBlock block, int last) {
    const BlockLook* previous = block.previous().isValid() ? BlockLook::of(block.previous()) : nullptr;
    BlockContext context = previous ? previous->after : BlockContext();
    int number = block.blockNumber();
    for (; block.isValid(); block = block.next(), ++number) {
        const BlockLook* look = BlockLook::of(block);
        if (number > last && (number >= m_frontier || (look && look->before == context))) break;
        m_dresser->dress(block, context, *m_content);
        look = BlockLook::of(block);
        for (const auto& [hash, bytes] : look->images) m_images.images.insert(hash, bytes);
        context = look->after;
    }
    m_frontier = std::max(m_frontier, number);
    return number - 1;
}

/// The empty parts of the release quote the five answers. Where one of these has changed, those are set
/// again: they are few and stand at the beginning.
void PageLayout::followAnswers(const QTextBlock& first, int last) {
    if (first.blockNumber() == last && placeOf(first) != Place::Questions) return;
    QStringList prompts;
    for (const QLatin1StringView role : roles::release) prompts.append(rolePrompt(role, *m_content));
    if (prompts == m_prompts) return;
    m_prompts = prompts;
    for (QTextBlock block = document()->begin();
         block.blockNumber() < std::min(m_frontier, first.blockNumber()) && placeOf(block) == Place::Release;
         block = block.next())
        if (const BlockLook* look = BlockLook::of(block); look && look->isGhost)
            dress(block, block.blockNumber());
    m_total = total();
    Q_EMIT documentSizeChanged(documentSize());
    Q_EMIT update();
}

/// Blocks that have not been set yet get the height that they will about have.
void PageLayout::estimate(QTextBlock block) {
    constexpr double lettersInLine = 95;
    const PageGeometry& geometry = m_dresser->geometry();
    const double lines = std::ceil((block.length() + 20) / lettersInLine);
    block.setLineCount(int(geometry.px(lines * geometry.profile.bodySize * 1.22 + 6)));
}

void PageLayout::dressUpTo(int number) {
    if (number < m_frontier || !canDress()) return;
    dress(document()->findBlockByNumber(m_frontier), std::min(number, document()->blockCount() - 1));
    m_total = total();
    // QTextLayout::setFormats has told the document of changes, which it would announce with the next edit.
    // While an edit is open they are among its own and must be announced.
    if (document()->revision() != m_revision) return;
    m_ignoring = true;
    document()->markContentsDirty(0, 0);
    m_ignoring = false;
}

void PageLayout::dressDownTo(double y) {
    while (canDress() && m_frontier < document()->blockCount() &&
           topOf(document()->findBlockByNumber(m_frontier)) <= y)
        dressUpTo(m_frontier); // one by one: somebody waits, and for no more than this
}

void PageLayout::startDressing() {
    m_total = total();
    Q_EMIT documentSizeChanged(documentSize());
    Q_EMIT update(); // what has been painted starts the timer: whoever waits for the page gets it first
}

/// Sets the rest of a page that is long while nobody waits for it.
void PageLayout::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_timer.timerId()) return QAbstractTextDocumentLayout::timerEvent(event);
    const QSizeF before = documentSize();
    const QDeadlineTimer deadline(millisecondsInStep);
    while (canDress() && m_frontier < document()->blockCount() && !deadline.hasExpired())
        dressUpTo(m_frontier + blocksInStep);
    if (!canDress() || m_frontier >= document()->blockCount()) m_timer.stop();
    if (documentSize() != before) Q_EMIT documentSizeChanged(documentSize());
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
    return {std::max(m_viewWidth, m_paperWidth),
            total() + std::round((sheetBottom + deskBelow) * zoom) + m_roomBelow};
}

QRectF PageLayout::frameBoundingRect(QTextFrame* frame) const {
    return frame == document()->rootFrame() ? QRectF({}, documentSize()) : QRectF();
}

QRectF PageLayout::blockBoundingRect(const QTextBlock& block) const {
    if (!block.isValid()) return {};
    const_cast<PageLayout*>(this)->dressUpTo(
        block.blockNumber()); // setting what is asked for is no change to the caller
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
    const_cast<PageLayout*>(this)->dressDownTo(point.y());
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
