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

struct PdfOptions {
    QDateTime created; ///< invalid: SOURCE_DATE_EPOCH of the environment, or now
};

/// The pages as a PDF file (1.7): tagged, with outline, links and comments; see docs/pages.md. The same pages
/// and time give the same bytes. Errors: no pages; the writer (`backcast_pdf`) is missing or fails.
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
    qsizetype m_imageBytes = 0;
};

/// The same, for one page.
void paintPage(QPainter& painter, const Page& page, const Pages& pages);

} // namespace backcast
