// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/source.h"

#include <QList>
#include <QString>

namespace backcast::exchange {

/// Reads a draft in Markdown (CommonMark with tables) into its blocks, in their order. Line feeds divide its
/// lines.
[[nodiscard]] QList<Source> readMarkdown(const QString& markdown);

/// Reads what `exportMarkdown` wrote: as `readMarkdown`, but every character is as it is written there, and a
/// comment is an aside with its inside in `raw`.
[[nodiscard]] QList<Source> readOwnMarkdown(const QString& markdown);

/// Whether a Markdown parser could take very long over it: deep nesting, or great numbers of delimiters
/// without a blank line between them. Such a file is read as plain text.
[[nodiscard]] bool isHardToParse(const QString& markdown);

} // namespace backcast::exchange
