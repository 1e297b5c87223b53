// SPDX-License-Identifier: MIT
#pragma once

#include "core/pages/painter.h"
#include "core/pages/pdf/plan.h"

namespace backcast::pdf {

/// What a PDF of `pages` consists of. Needs a QGuiApplication.
[[nodiscard]] Plan planPdf(const Pages& pages, const PdfOptions& options);

} // namespace backcast::pdf
