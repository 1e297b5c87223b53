// SPDX-License-Identifier: MIT
#pragma once

#include "core/layout/page.h"

#include <QByteArray>
#include <QHash>
#include <QSizeF>

#include <utility>

namespace backcast {

/// Writes the drawings of pages as SVG, an image once for each size in which it is shown.
class HtmlDrawings {
public:
    explicit HtmlDrawings(const Pages& pages)
        : m_pages(pages) {}

    /// All drawings of the page in one image that lies over the paper; empty where there are none.
    [[nodiscard]] QByteArray svgOf(const Page& page);

private:
    struct Shown {
        int number = 0;
        QRectF rect;
    };

    [[nodiscard]] QByteArray shapeOf(const Drawing& drawing);
    [[nodiscard]] QByteArray imageOf(const Drawing& drawing);

    const Pages& m_pages;
    QHash<QString, QList<Shown>> m_shown; ///< by the image's hash
    int m_images = 0;
};

} // namespace backcast
