// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/document/result.h"

#include <QByteArray>

namespace backcast {

enum class ExportKind { Pdf, Markdown, Text };

/// The ending of files of a kind, without a dot: "pdf".
[[nodiscard]] QString endingOf(ExportKind kind);
/// "PDF", "Markdown", "Plain text", in the interface's language.
[[nodiscard]] QString nameOf(ExportKind kind);

/// A document as the bytes of a file of another kind. Errors: those of the PDF painter.
[[nodiscard]] Result<QByteArray> exportBytes(const Document& document, ExportKind kind);

} // namespace backcast
