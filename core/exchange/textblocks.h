// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/source.h"

#include <QList>
#include <QString>

namespace backcast::exchange {

/// Reads a draft in plain text into its blocks: joins lines that were wrapped by hand, takes printed line
/// numbers off, and knows bullets, rules, quoted lines and underlined headings.
[[nodiscard]] QList<Source> readPlainText(const QString& text);

/// Whether a plain text file is written in Markdown after all.
[[nodiscard]] bool looksLikeMarkdown(const QString& text);

} // namespace backcast::exchange
