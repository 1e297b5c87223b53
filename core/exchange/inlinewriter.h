// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/text.h"

#include <QString>

namespace backcast::exchange {

/// Where a text stands in Markdown.
enum class Stand { Paragraph, Heading, Cell };

/// A text as Markdown that the block parser takes for nothing else. In a paragraph line breaks become lines
/// of their own where that can be read back; a heading and a cell are one line.
[[nodiscard]] QString inlineMarkdown(const Text& text, Stand stand);

/// Whether `readOwnMarkdown` of a paragraph or heading gives this text again.
[[nodiscard]] bool readsBack(const QString& markdown, const Text& text, Stand stand);

} // namespace backcast::exchange
