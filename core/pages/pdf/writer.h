// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/result.h"
#include "core/pages/pdf/plan.h"

namespace backcast::pdf {

/// Draws the pages with cairo: text in subsets of the plan's fonts, every sequence between marks that
/// `finishPdf` knows ("/Span << /MCID n >> BDC", n counted through the page).
[[nodiscard]] Result<QByteArray> drawPages(const Plan& plan);

/// Gives what cairo has drawn its structure, outline, links, comments, line numbers and metadata. Throws what
/// qpdf throws.
[[nodiscard]] QByteArray finishPdf(const QByteArray& drawn, const Plan& plan);

/// The error of a PDF that could not be written, for the user.
[[nodiscard]] tl::unexpected<Error> cannotWrite(const QString& why);

/// What the library exports, so that it is found by name.
using WriteFunction = void (*)(const Plan& plan, Result<QByteArray>& file);

} // namespace backcast::pdf

extern "C" Q_DECL_EXPORT void backcastWritePdf(const backcast::pdf::Plan& plan,
                                               backcast::Result<QByteArray>& file);
