// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/storage/safefile.h"

#include <optional>

namespace backcast::bench {

/// The document in `path` with its internal FAQ `copies` times: 62 times the sample's are 200 pages. Nothing
/// where it cannot be read.
[[nodiscard]] std::optional<Document> longer(const SafeFile& files, const QString& path, int copies);

/// The same after a long time of work with others: 5,000 comments on its words, a third of them answered and
/// resolved, and 100 versions, each with a few changes since the one before.
[[nodiscard]] Document reviewed(const Document& document);

/// Its paragraphs and cells, a line each.
[[nodiscard]] QString plainText(const Document& document);

} // namespace backcast::bench
