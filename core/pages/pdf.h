// SPDX-License-Identifier: MIT
#pragma once

#include "core/pages/painter.h"

namespace backcast {

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

} // namespace backcast
