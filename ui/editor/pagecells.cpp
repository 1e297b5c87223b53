// SPDX-License-Identifier: MIT
#include "ui/editor/pagelayout.h"

#include <QFontMetricsF>
#include <QTextDocument>

#include <algorithm>

/// Where the cells of tables stand on the page of the editor.
namespace backcast {

std::optional<PageLayout::CellPlace> PageLayout::cellPlace(const QTextBlock& block, int row,
                                                           int column) const {
    if (!block.isValid()) return std::nullopt;
    const_cast<PageLayout*>(this)->dressUpTo(block.blockNumber()); // setting what is asked for is no change
    const BlockLook* look = BlockLook::of(block);
    if (!look) return std::nullopt;
    const PageGeometry& geometry = m_dresser->geometry();
    const double left = m_columnLeft - geometry.px(geometry.profile.marginLeft);
    const double top = topOf(block) + look->contentTop;
    for (const CellBox& box : look->cells) {
        if (box.row != row || box.column != column) continue;
        CellPlace place;
        place.area = QRectF(left + geometry.px(box.area.left()), top + geometry.px(box.area.top()),
                            geometry.px(box.area.width()), geometry.px(box.area.height()));
        place.textTop = top + geometry.px(box.textTop);
        BlockStyle style = look->style;
        style.bold = style.bold || row < look->headerRows;
        place.font = m_dresser->viewFont(fontOf(geometry.profile, style));
        place.lineHeight = geometry.px(style.lineHeight);
        return place;
    }
    return std::nullopt;
}

PageLayout::CellAt PageLayout::cellAt(const QPointF& point) const {
    const_cast<PageLayout*>(this)->dressDownTo(point.y());
    const QTextBlock block = blockAt(point.y());
    const BlockLook* look = BlockLook::of(block);
    if (!look || look->cells.isEmpty()) return {};
    const PageGeometry& geometry = m_dresser->geometry();
    const double scale = geometry.scale;
    const QPointF inBlock((point.x() - m_columnLeft) / scale + geometry.profile.marginLeft,
                          (point.y() - topOf(block) - look->contentTop) / scale);
    // Of the row that is hit, the column whose edge is nearest to the left: there is room between columns.
    CellAt found;
    for (const CellBox& box : look->cells) {
        if (inBlock.y() < box.area.top() || inBlock.y() >= box.area.bottom()) continue;
        const bool inColumn = inBlock.x() >= box.area.left() - 4 || box.column == 0;
        if (inColumn && inBlock.x() >= geometry.profile.marginLeft - 4) found = {block, box.row, box.column};
    }
    const CellBox& last = look->cells.constLast();
    return inBlock.x() > last.area.right() + 4 ? CellAt() : found;
}

/// The runs of a cell say where they begin and end; what is between is measured.
void PageLayout::visitCells(const QRectF& clip, double top, const BlockLook& look,
                            const std::function<void(const Run&, const RectOf&)>& visit) const {
    const PageGeometry& geometry = m_dresser->geometry();
    for (const Line& line : look.content.page.lines) {
        const double y = top + geometry.px(line.top);
        if (y + geometry.px(line.height) < clip.top() || y > clip.bottom()) continue;
        for (const Run& run : line.runs) {
            if (run.origin != Origin::Text) continue;
            visit(run, [&](int start, int end) {
                const QFontMetricsF metrics(pageFont(run.font));
                const double whole = std::max(1.0, metrics.horizontalAdvance(run.text));
                const auto at = [&](int offset) {
                    const int inside = std::clamp(offset, run.offset, run.end()) - run.offset;
                    const double share = metrics.horizontalAdvance(run.text.left(inside)) / whole;
                    return m_columnLeft +
                           geometry.px(run.x + run.width * share - geometry.profile.marginLeft);
                };
                return QRectF(at(start), y, at(end) - at(start), geometry.px(line.height));
            });
        }
    }
}

} // namespace backcast
