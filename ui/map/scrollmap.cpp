// SPDX-License-Identifier: MIT
#include "ui/map/scrollmap.h"

#include "ui/shell/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionSlider>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr int reach = 4;     ///< pixels above and below a tick that belong to it
constexpr int edge = 4;      ///< above the first and below the last place of a tick
constexpr int mostLines = 5; ///< of a tooltip

QColor colourOf(MapTick::Kind kind, const Theme& theme) {
    switch (kind) {
    case MapTick::Kind::Must:
        return theme.bad;
    case MapTick::Kind::Should:
        return theme.warn;
    case MapTick::Kind::Idea:
        return theme.idea;
    case MapTick::Kind::Comment:
        return theme.accent;
    case MapTick::Kind::Match:
        break;
    }
    return theme.control;
}

} // namespace

ScrollMap::ScrollMap(QWidget* parent)
    : QScrollBar(Qt::Vertical, parent) {
    setMouseTracking(true);
}

int ScrollMap::laneWidth() {
    return space::s + 2;
}

QSize ScrollMap::sizeHint() const {
    const QSize bar = QScrollBar::sizeHint();
    return {bar.width() + laneWidth(), bar.height()};
}

QSize ScrollMap::minimumSizeHint() const {
    return {sizeHint().width(), QScrollBar::minimumSizeHint().height()};
}

void ScrollMap::setTicks(const QList<MapTick>& ticks) {
    QList<MapTick> sorted = ticks;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const MapTick& a, const MapTick& b) { return a.kind < b.kind; });
    if (sorted == m_ticks) return;
    m_ticks = std::move(sorted);
    m_lane = {};
    update();
}

void ScrollMap::setHere(double share) {
    const int before = heightOf(m_here);
    m_here = share;
    const int now = heightOf(share);
    if (now == before) return;
    for (const int y : {before, now}) update(0, y - 2, laneWidth(), 5);
}

int ScrollMap::heightOf(double share) const {
    return edge + int(std::lround(std::clamp(share, 0.0, 1.0) * std::max(0, height() - 2 * edge)));
}

const MapTick* ScrollMap::tickAt(int y) const {
    const MapTick* nearest = nullptr;
    int distance = reach + 1;
    // From the back: of two at one place the one that is seen.
    for (auto tick = m_ticks.crbegin(); tick != m_ticks.crend(); ++tick) {
        const int away = std::abs(heightOf(tick->share) - y);
        if (away >= distance) continue;
        distance = away;
        nearest = &*tick;
    }
    return nearest;
}

QString ScrollMap::textAt(int y) const {
    QStringList lines;
    int more = 0;
    for (auto tick = m_ticks.crbegin(); tick != m_ticks.crend(); ++tick) {
        if (std::abs(heightOf(tick->share) - y) > reach || lines.contains(tick->text)) continue;
        if (lines.size() < mostLines)
            lines.append(tick->text);
        else
            ++more;
    }
    if (more > 0) lines.append(tr("and %1 more").arg(more));
    return lines.join(u'\n');
}

/// Drawn once for all paintings until something changes: scrolling paints the bar at every step.
void ScrollMap::drawLane() {
    const double ratio = devicePixelRatioF();
    m_lane = QPixmap((QSizeF(laneWidth(), height()) * ratio).toSize());
    m_lane.setDevicePixelRatio(ratio);
    m_lane.fill(Qt::transparent);
    const Theme& theme = themeOf(palette());
    QPainter painter(&m_lane);
    const int width = laneWidth() - 3;
    for (const MapTick& tick : std::as_const(m_ticks)) {
        const int y = heightOf(tick.share);
        const QColor colour = colourOf(tick.kind, theme);
        if (tick.kind == MapTick::Kind::Comment) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawEllipse(QPointF(2 + width / 2.0, y + 0.5), 3, 3);
            painter.setRenderHint(QPainter::Antialiasing, false);
        } else {
            painter.fillRect(QRect(2, y - 1, width, tick.kind == MapTick::Kind::Match ? 2 : 3), colour);
        }
    }
}

void ScrollMap::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    QPainter painter(this);
    QStyleOptionSlider option;
    initStyleOption(&option);
    option.rect.setLeft(laneWidth());
    style()->drawComplexControl(QStyle::CC_ScrollBar, &option, &painter, this);
    if (maximum() <= minimum()) return;
    if (m_lane.isNull()) drawLane();
    painter.drawPixmap(0, 0, m_lane);
    painter.fillRect(QRect(0, heightOf(m_here), laneWidth(), 1), themeOf(palette()).text);
}

void ScrollMap::resizeEvent(QResizeEvent* event) {
    QScrollBar::resizeEvent(event);
    m_lane = {};
}

void ScrollMap::changeEvent(QEvent* event) {
    QScrollBar::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::ApplicationPaletteChange) return;
    m_lane = {};
    update();
}

bool ScrollMap::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QScrollBar::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString text = isInLane(help->pos()) ? textAt(help->pos().y()) : QString();
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(),
                           text.toHtmlEscaped().replace(u'\n', "<br>"_L1).prepend("<p>"_L1), this);
    return true;
}

void ScrollMap::mousePressEvent(QMouseEvent* event) {
    const QPoint point = event->position().toPoint();
    const MapTick* tick = event->button() == Qt::LeftButton && isInLane(point) ? tickAt(point.y()) : nullptr;
    m_pressed = tick != nullptr;
    if (!m_pressed) return QScrollBar::mousePressEvent(event);
    const Passage place = tick->place; // going there may change the ticks
    event->accept();
    Q_EMIT wanted(place);
}

void ScrollMap::mouseMoveEvent(QMouseEvent* event) {
    const QPoint point = event->position().toPoint();
    const bool isOverTick = event->buttons() == Qt::NoButton && isInLane(point) && tickAt(point.y());
    setCursor(isOverTick ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!m_pressed) QScrollBar::mouseMoveEvent(event);
}

void ScrollMap::mouseReleaseEvent(QMouseEvent* event) {
    if (std::exchange(m_pressed, false)) return event->accept();
    QScrollBar::mouseReleaseEvent(event);
}

} // namespace backcast
