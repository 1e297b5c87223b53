// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/extra.h"

#include <QString>

#include <optional>

namespace backcast {

/// Whether a quote of a PR/FAQ was said by somebody, or is what somebody could say: the member `quote` of a
/// block, see docs/file-format.md.
struct QuoteRecord {
    bool real = false;
    QString source; ///< who said it, when and where it is written down; or on what it is modelled

    bool operator==(const QuoteRecord&) const = default;
};

/// What a block's members say; nothing where nobody has said anything, or not in a way that can be read.
[[nodiscard]] std::optional<QuoteRecord> quoteRecordOf(const Extra& extra);

/// Sets the member, or takes it away. What another version has put beside `real` and `source` stays.
void setQuoteRecord(Extra& extra, const std::optional<QuoteRecord>& record);

} // namespace backcast
