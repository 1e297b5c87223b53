// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>
#include <QSize>
#include <QSizeF>

#include <utility>

namespace backcast {

/// How large the pages of the preview are.
struct PreviewZoom {
    enum class Fit { None, Width, Page };
    Fit fit = Fit::Width;
    int percent = 100; ///< where nothing is fitted; 100: as large as on paper
    bool operator==(const PreviewZoom&) const = default;

    static constexpr int least = 25;
    static constexpr int most = 400;
};

/// Where pages stand on the desk of the preview, in pixels: one below the other, or two side by side where
/// there is room for two. A value: it is made anew when something changes.
class PreviewGeometry {
public:
    PreviewGeometry() = default;
    /// `page` in points; `view` what is seen of the desk at once.
    PreviewGeometry(QSizeF page, int count, QSize view, const PreviewZoom& zoom);

    [[nodiscard]] double scale() const { return m_scale; } ///< pixels a point
    [[nodiscard]] int percent() const;
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize size() const; ///< of the desk
    [[nodiscard]] QRect page(int index) const;
    /// The pages that a piece of the desk touches: the first, and the one behind the last.
    [[nodiscard]] std::pair<int, int> pagesIn(const QRect& piece) const;
    /// The page that is seen best where the view begins at `top`.
    [[nodiscard]] int pageAt(int top) const;
    /// Where the view begins so that a page's upper edge is seen.
    [[nodiscard]] int topOf(int index) const;

    static constexpr int gap = 24;

private:
    int m_count = 0;
    QSize m_view;
    QSize m_page;
    double m_scale = 1;
    int m_columns = 1;
};

} // namespace backcast
