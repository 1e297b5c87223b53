// SPDX-License-Identifier: MIT
#pragma once

#include "core/pages/painter.h"

#include <QDateTime>

namespace backcast {

struct PdfOptions {
    QDateTime created; ///< invalid: now
};

/// A PDF through Qt: real text in embedded fonts, of which only the used glyphs are in the file. Without tags
/// and outline.
class QtPdfPainter final : public PagePainter {
public:
    explicit QtPdfPainter(PdfOptions options = {})
        : m_options(std::move(options)) {}
    [[nodiscard]] Result<QByteArray> paint(const Pages& pages) override;

private:
    PdfOptions m_options;
};

/// The pages as a PDF file. Errors: no pages, or Qt cannot write one.
[[nodiscard]] Result<QByteArray> renderPdf(const Pages& pages, const PdfOptions& options = {});

} // namespace backcast
