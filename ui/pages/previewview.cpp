// SPDX-License-Identifier: MIT
#include "ui/pages/previewview.h"

#include "ui/pages/sheet.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr std::array steps{25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400};
constexpr double barGap = 8; ///< points from the bar to the text: between it and the line number

} // namespace

PreviewView::PreviewView(QWidget* parent)
    : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Pages"));
    setFocusPolicy(Qt::StrongFocus);
    // A bar that came and went with the zoom would move the pages.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(48);
    horizontalScrollBar()->setSingleStep(48);
}

QPoint PreviewView::offset() const {
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

void PreviewView::setPages(const Pages& pages) {
    // The mark stands on a line of the old pages, of which there may be more.
    viewport()->update(markRect());
    m_marked.reset();
    const Pages before = std::exchange(m_pages, pages);
    if (before.profile != pages.profile || before.pages.size() != pages.pages.size())
        setGeometryOfPages(m_zoom);
    const auto [first, behind] = m_geometry.pagesIn(QRect(offset(), viewport()->size()));
    for (int i = first; i < behind; ++i)
        if (i >= before.pages.size() || before.pages.at(i) != pages.pages.at(i)) updatePage(i);
    mark(m_place);
    say();
}

void PreviewView::updatePage(int index) {
    viewport()->update(m_geometry.page(index).translated(-offset()));
}

void PreviewView::setGeometryOfPages(const PreviewZoom& zoom) {
    // What is in the middle of the view stays there.
    const PreviewGeometry before = m_geometry;
    const QPoint middle = QPoint(viewport()->width(), viewport()->height()) / 2;
    const int page = before.pageAt(offset().y());
    const QRect old = before.page(page);
    const QPointF share(old.isEmpty() ? 0 : double(offset().x() + middle.x() - old.left()) / old.width(),
                        old.isEmpty() ? 0 : double(offset().y() + middle.y() - old.top()) / old.height());
    m_zoom = zoom;
    m_geometry = PreviewGeometry({m_pages.profile.width, m_pages.profile.height}, int(m_pages.pages.size()),
                                 viewport()->size(), zoom);
    const QSize rest = m_geometry.size() - viewport()->size();
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setRange(0, std::max(0, rest.width()));
    verticalScrollBar()->setRange(0, std::max(0, rest.height()));
    if (before.count() > 0 && before.scale() != m_geometry.scale()) {
        const QRect now = m_geometry.page(page);
        horizontalScrollBar()->setValue(now.left() + int(std::lround(share.x() * now.width())) - middle.x());
        // The upper edge of the desk stays in view where it was.
        verticalScrollBar()->setValue(
            offset().y() == 0 ? 0 : now.top() + int(std::lround(share.y() * now.height())) - middle.y());
    }
    viewport()->update();
    if (before.percent() != m_geometry.percent() || before.count() == 0)
        Q_EMIT zoomChanged(m_geometry.percent());
}

void PreviewView::setZoom(const PreviewZoom& zoom) {
    setGeometryOfPages(zoom);
    Q_EMIT zoomChanged(m_geometry.percent());
    say();
}

void PreviewView::zoomBy(int direction) {
    const int now = m_geometry.percent();
    int wanted = now;
    if (direction > 0) {
        const auto* next = std::upper_bound(steps.begin(), steps.end(), now);
        wanted = next == steps.end() ? steps.back() : *next;
    } else {
        const auto* next = std::lower_bound(steps.begin(), steps.end(), now);
        wanted = next == steps.begin() ? steps.front() : *(next - 1);
    }
    setZoom({PreviewZoom::Fit::None, wanted});
}

int PreviewView::currentPage() const {
    const int seen = m_geometry.pageAt(offset().y());
    if (m_current < 0 || m_current >= m_geometry.count()) return seen;
    // Of several that are seen it is the one that was asked for.
    const QRect view(0, offset().y(), viewport()->width(), viewport()->height());
    const QRect asked = m_geometry.page(m_current);
    return asked.top() >= view.top() && asked.bottom() <= view.bottom() ? m_current : seen;
}

void PreviewView::goToPage(int index) {
    index = std::clamp(index, 0, std::max(0, m_geometry.count() - 1));
    m_current = index;
    verticalScrollBar()->setValue(m_geometry.topOf(index));
    say();
    Q_EMIT currentPageChanged(currentPage());
}

void PreviewView::mark(const PagePosition& place) {
    const QRect before = markRect();
    m_place = place;
    m_marked = lineOf(m_pages, place);
    const QRect now = markRect();
    if (before == now) return;
    viewport()->update(before);
    viewport()->update(now);
    say();
}

QRect PreviewView::markOnDesk() const {
    if (!m_marked) return {};
    const Line& line = m_pages.pages.at(m_marked->page).lines.at(m_marked->line);
    const QPoint corner = m_geometry.page(m_marked->page).topLeft();
    const double scale = m_geometry.scale();
    const int width = std::max(2, int(std::lround(1.5 * scale)));
    const int top = int(std::lround(line.top * scale));
    const int bottom = int(std::lround(line.bottom() * scale));
    const int left = int(std::lround((m_pages.profile.marginLeft - barGap) * scale));
    return QRect(left, top, width, bottom - top).translated(corner);
}

QRect PreviewView::markRect() const {
    const QRect mark = markOnDesk();
    return mark.isEmpty() ? mark : mark.translated(-offset());
}

void PreviewView::showMark() {
    const QRect mark = markRect();
    if (mark.isEmpty()) return;
    const int height = viewport()->height();
    if (mark.top() < 0 || mark.bottom() > height) {
        const int page = m_geometry.topOf(m_marked->page);
        // A page that fits is shown as a whole; of a larger one the line stands a third from above.
        const bool whole = m_geometry.page(m_marked->page).height() + PreviewGeometry::gap <= height;
        verticalScrollBar()->setValue(whole ? page : markOnDesk().top() - height / 3);
    }
    if (mark.left() < 0 || mark.right() > viewport()->width())
        horizontalScrollBar()->setValue(markOnDesk().left() - PreviewGeometry::gap);
    if (m_current != m_marked->page) {
        m_current = m_marked->page;
        Q_EMIT currentPageChanged(currentPage());
    }
}

/// For those who hear the page: where they are, and the words of the line.
void PreviewView::say() {
    if (m_pages.pages.isEmpty()) return;
    const int page = m_marked ? m_marked->page : currentPage();
    QString text =
        tr("Page %1 of %2").arg(locale().toString(page + 1), locale().toString(m_pages.pages.size()));
    if (m_marked) {
        const Line& line = m_pages.pages.at(page).lines.at(m_marked->line);
        if (line.number > 0) text += u", "_s + tr("line %1").arg(locale().toString(line.number));
        text += u": "_s + line.text();
    }
    setAccessibleDescription(text);
}

void PreviewView::paintEvent(QPaintEvent* event) {
    const Theme& theme = themeOf(palette());
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme.canvas);
    const QRect seen = event->rect().translated(offset());
    // A shadow reaches over the edge of its page.
    const auto [first, behind] = m_geometry.pagesIn(seen.adjusted(-8, -8, 8, 8));
    const QSizeF paper(m_pages.profile.width, m_pages.profile.height);
    for (int i = first; i < behind; ++i) {
        const QRect sheet = m_geometry.page(i).translated(-offset());
        drawSheet(painter, sheet, theme);
        const QRect piece = sheet & event->rect();
        if (piece.isEmpty()) continue;
        painter.setClipRect(piece);
        const QRectF clip(QPointF(piece.topLeft() - sheet.topLeft()) / m_geometry.scale(),
                          QSizeF(piece.size()) / m_geometry.scale());
        drawPageOn(painter, sheet.topLeft(), sheet.width() / paper.width(), clip, m_pages.pages.at(i),
                   m_pages, m_painter);
        // White paper is light in both themes, and so is the bar on it.
        if (m_marked && m_marked->page == i) painter.fillRect(markRect(), lightTheme().accent);
        painter.setClipping(false);
    }
}

void PreviewView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    setGeometryOfPages(m_zoom);
}

void PreviewView::scrollContentsBy(int dx, int dy) {
    viewport()->scroll(dx, dy);
    Q_EMIT currentPageChanged(currentPage());
}

void PreviewView::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier)) return QAbstractScrollArea::wheelEvent(event);
    constexpr int notch = 120; // of a wheel; a touchpad sends parts of it
    m_wheel += event->angleDelta().y();
    if (const int turns = m_wheel / notch; turns != 0) zoomBy(turns);
    m_wheel %= notch;
    event->accept();
}

void PreviewView::keyPressEvent(QKeyEvent* event) {
    const int step = m_geometry.columns();
    const int page = currentPage();
    switch (event->key()) {
    case Qt::Key_PageDown:
        return goToPage(page + step);
    case Qt::Key_PageUp: {
        // First to the upper edge of the page that is read.
        const bool inside = offset().y() > m_geometry.topOf(page) && m_geometry.columns() == 1;
        return goToPage(inside ? page : page - step);
    }
    case Qt::Key_Home:
        return goToPage(0);
    case Qt::Key_End:
        return goToPage(m_geometry.count() - 1);
    case Qt::Key_Space: {
        const bool back = event->modifiers() & Qt::ShiftModifier;
        const int screen = viewport()->height() - 2 * PreviewGeometry::gap;
        return verticalScrollBar()->setValue(offset().y() + (back ? -screen : screen));
    }
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PreviewView::click(QMouseEvent& event, bool twice) {
    if (event.button() != Qt::LeftButton) return;
    const QPoint point = event.position().toPoint() + offset();
    const auto [first, behind] = m_geometry.pagesIn(QRect(point, QSize(1, 1)));
    for (int i = first; i < behind; ++i) {
        const QRect sheet = m_geometry.page(i);
        if (!sheet.contains(point)) continue;
        if (const auto place =
                placeAt(m_pages.pages.at(i), QPointF(point - sheet.topLeft()) / m_geometry.scale()))
            Q_EMIT placeClicked(*place, twice);
    }
}

void PreviewView::mousePressEvent(QMouseEvent* event) {
    click(*event, false);
}

void PreviewView::mouseDoubleClickEvent(QMouseEvent* event) {
    click(*event, true);
}

} // namespace backcast
