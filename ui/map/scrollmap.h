// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/finding.h"

#include <QPixmap>
#include <QScrollBar>

#include <optional>

namespace backcast {

/// Something on the page that has a tick beside the scroll bar.
struct MapTick {
    enum class Kind { Match, Idea, Comment, Should, Must }; ///< what lies further back is covered by the rest
    Kind kind = Kind::Idea;
    double share = 0; ///< of the page that is above it, 0 to 1
    QString text;     ///< what it is, in a sentence
    Passage place;
    bool operator==(const MapTick&) const = default;
};

/// A scroll bar with a lane beside it in which ticks show where on the page something is: bars for findings
/// and matches, discs for comments, a line for the cursor. A click on a tick leads there; the rest is a
/// scroll bar like any other.
class ScrollMap : public QScrollBar {
    Q_OBJECT
public:
    explicit ScrollMap(QWidget* parent = nullptr);

    void setTicks(const QList<MapTick>& ticks);
    [[nodiscard]] const QList<MapTick>& ticks() const { return m_ticks; }
    /// Where the cursor is, 0 to 1.
    void setHere(double share);

    /// The tick at a height of the widget; null where there is none.
    [[nodiscard]] const MapTick* tickAt(int y) const;
    /// Where a tick stands, in pixels from the top.
    [[nodiscard]] int heightOf(double share) const;
    [[nodiscard]] static int laneWidth();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void wanted(const backcast::Passage& place);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void drawLane();
    [[nodiscard]] QString textAt(int y) const;
    [[nodiscard]] bool isInLane(const QPoint& point) const { return point.x() < laneWidth(); }

    QList<MapTick> m_ticks; ///< by kind, so that what matters more is drawn later
    QPixmap m_lane;         ///< the ticks as they were drawn last; null: to be drawn
    double m_here = 0;
    bool m_pressed = false; ///< on a tick
};

} // namespace backcast
