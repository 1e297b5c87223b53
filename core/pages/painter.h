// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/result.h"
#include "core/layout/page.h"
#include "core/pages/fonts.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QImage>
#include <QPainter>

namespace backcast {

/// Turns pages into a file. Painters draw what the values say; they neither measure nor break.
class PagePainter {
public:
    PagePainter() = default;
    virtual ~PagePainter() = default;
    PagePainter(const PagePainter&) = delete;
    PagePainter& operator=(const PagePainter&) = delete;

    /// The bytes of the file.
    [[nodiscard]] virtual Result<QByteArray> paint(const Pages& pages) = 0;
};

struct PdfOptions {
    QDateTime created; ///< invalid: now
};

/// The pages as a PDF file. Errors: no pages, or Qt cannot write one.
[[nodiscard]] Result<QByteArray> renderPdf(const Pages& pages, const PdfOptions& options = {});

/// Draws single pages with QPainter: on the screen, on a printer, into a PDF. Remembers fonts and decoded
/// images, so one object serves many pages.
class QPainterPagePainter {
public:
    /// Draws `page`, a page of `pages`, with its top left corner at the painter's origin and one unit a
    /// point; scale the painter for everything else. The paper itself is not filled. Leaves the painter's
    /// state as it was.
    void paintPage(QPainter& painter, const Page& page, const Pages& pages);

private:
    void paint(QPainter& painter, const Drawing& drawing, const Pages& pages);
    void paint(QPainter& painter, const Run& run, const QString& text, double baseline);
    [[nodiscard]] QImage image(const QString& hash, const Pages& pages);

    FontChooser m_fonts;
    QHash<QString, QImage> m_images;
};

/// The same, for one page.
void paintPage(QPainter& painter, const Page& page, const Pages& pages);

} // namespace backcast
