// SPDX-License-Identifier: MIT
#include "ui/pages/previewgeometry.h"

#include <algorithm>
#include <cmath>

namespace backcast {

namespace {

constexpr double pixelsPerPoint = 96.0 / 72.0; ///< at 100 per cent

} // namespace

PreviewGeometry::PreviewGeometry(QSizeF page, int count, QSize view, const PreviewZoom& zoom)
    : m_count(count)
    , m_view(view) {
    double percent = zoom.percent;
    if (zoom.fit == PreviewZoom::Fit::Width)
        percent = (view.width() - 2 * gap) * 100 / (page.width() * pixelsPerPoint);
    if (zoom.fit == PreviewZoom::Fit::Page)
        percent = std::min((view.width() - 2 * gap) * 100 / (page.width() * pixelsPerPoint),
                           (view.height() - 2 * gap) * 100 / (page.height() * pixelsPerPoint));
    percent = std::clamp(percent, double(PreviewZoom::least), double(PreviewZoom::most));
    m_scale = percent / 100 * pixelsPerPoint;
    m_page = (page * m_scale).toSize();
    const bool isRoom = 2 * m_page.width() + 3 * gap <= view.width();
    m_columns = isRoom && count > 1 && zoom.fit != PreviewZoom::Fit::Width ? 2 : 1;
}

int PreviewGeometry::percent() const {
    return int(std::lround(m_scale / pixelsPerPoint * 100));
}

QSize PreviewGeometry::size() const {
    const int rows = (m_count + m_columns - 1) / m_columns;
    return {std::max(m_view.width(), m_columns * (m_page.width() + gap) + gap),
            rows * (m_page.height() + gap) + gap};
}

QRect PreviewGeometry::page(int index) const {
    const int width = m_columns * (m_page.width() + gap) - gap;
    const int left = (size().width() - width) / 2;
    return {QPoint(left + (index % m_columns) * (m_page.width() + gap), topOf(index) + gap), m_page};
}

int PreviewGeometry::topOf(int index) const {
    return index / m_columns * (m_page.height() + gap);
}

std::pair<int, int> PreviewGeometry::pagesIn(const QRect& piece) const {
    const int row = m_page.height() + gap;
    if (m_count == 0 || row <= gap) return {0, 0};
    const int first = std::clamp((piece.top() - gap) / row * m_columns, 0, m_count);
    const int behind = std::clamp((piece.bottom() / row + 1) * m_columns, first, m_count);
    return {first, behind};
}

int PreviewGeometry::pageAt(int top) const {
    const int row = m_page.height() + gap;
    if (m_count == 0) return 0;
    // What fills the middle of the view is what one reads.
    const int middle = top + std::min(m_view.height(), row) / 2;
    return std::clamp(middle / row * m_columns, 0, m_count - 1);
}

} // namespace backcast
