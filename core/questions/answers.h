// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

namespace backcast {

/// The paragraphs of the answer to one of the five questions, as plain text with a line feed between them.
/// Empty ones, tables, figures and code are left out.
[[nodiscard]] QString answerText(const Document& document, const QString& role);

/// `text` as `answerText` would give it back: without empty lines.
[[nodiscard]] QString answerLines(const QString& text);

/// The document with this answer, a paragraph a line. Paragraphs that stay keep their ids, and what stays of
/// their words keeps its marks; tables, figures and code stay where they are.
[[nodiscard]] Document withAnswer(Document document, const QString& role, const QString& text, IdSource& ids);

} // namespace backcast
