// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/document/result.h"
#include "core/pages/paginator.h"

#include <QByteArray>

namespace backcast {

enum class ExportKind { Pdf, Markdown, Text };

/// The ending of files of a kind, without a dot: "pdf".
[[nodiscard]] QString endingOf(ExportKind kind);
/// "PDF", "Markdown", "Plain text", in the interface's language.
[[nodiscard]] QString nameOf(ExportKind kind);

/// A document as the bytes of a file of another kind; `options` are for PDF. Errors: those of the PDF
/// painter.
[[nodiscard]] Result<QByteArray> exportBytes(const Document& document, ExportKind kind,
                                             const PageOptions& options = {});

} // namespace backcast
