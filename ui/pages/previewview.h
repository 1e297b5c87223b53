// SPDX-License-Identifier: MIT
#pragma once

#include "core/pages/painter.h"
#include "ui/pages/pageplace.h"
#include "ui/pages/previewgeometry.h"

#include <QAbstractScrollArea>

namespace backcast {

/// The pages on a desk, as they are printed. Only what is seen is painted; a change repaints the pages that
/// changed.
class PreviewView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PreviewView(QWidget* parent = nullptr);

    void setPages(const Pages& pages);
    [[nodiscard]] const Pages& pages() const { return m_pages; }

    void setZoom(const PreviewZoom& zoom);
    [[nodiscard]] const PreviewZoom& zoom() const { return m_zoom; }
    [[nodiscard]] const PreviewGeometry& geometryOfPages() const { return m_geometry; }
    /// To the next larger (1) or smaller (-1) of the usual sizes.
    void zoomBy(int steps);

    /// The page that is read now, from 0.
    [[nodiscard]] int currentPage() const;
    void goToPage(int index);

    /// Marks the line of a place with a bar; an empty block: none.
    void mark(const PagePosition& place);
    [[nodiscard]] std::optional<LinePlace> marked() const { return m_marked; }
    /// Scrolls to the mark where it is out of view.
    void showMark();
    /// The marked line on the viewport; empty: none.
    [[nodiscard]] QRect markRect() const;

Q_SIGNALS:
    void zoomChanged(int percent);
    void currentPageChanged(int index);
    /// A line was clicked; `twice`: the user wants to write there.
    void placeClicked(const backcast::PagePosition& place, bool twice);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void setGeometryOfPages(const PreviewZoom& zoom);
    void click(QMouseEvent& event, bool twice);
    void say();
    [[nodiscard]] QPoint offset() const;
    [[nodiscard]] QRect markOnDesk() const;
    void updatePage(int index);

    Pages m_pages;
    PreviewZoom m_zoom;
    PreviewGeometry m_geometry;
    QPainterPagePainter m_painter;
    PagePosition m_place;
    std::optional<LinePlace> m_marked;
    int m_wheel = 0; ///< what is left of a turn that is less than a notch
    int m_current = -1;
};

} // namespace backcast
