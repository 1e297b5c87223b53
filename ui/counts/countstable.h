// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/counts.h"
#include "core/layout/pagefacts.h"
#include "core/storage/metamembers.h"

#include <optional>

namespace backcast {

/// A row of the table of counts.
struct CountsRow {
    QString title;
    TextCount count;
    std::optional<double> pages;       ///< nothing until the pages have been made once
    Target Targets::*target = nullptr; ///< null: it has none
    bool hasPageTarget = false;
    bool isHere = false; ///< the cursor is in it
    bool operator==(const CountsRow&) const = default;
};

struct CountsTable {
    QList<CountsRow> rows;
    Targets targets;
    bool readOnly = false;
    bool operator==(const CountsTable&) const = default;
};

struct CountsInput {
    const Document& document;
    const DocumentCounts& counts;
    const std::optional<PageFacts>& pages;
    Place here = Place::Release;
    QList<TextStretch> selection;
    TextCount selected;
    bool readOnly = false;
};

/// Whole, release, both FAQs; the part of the cursor where it is another one; what is selected. The pages of
/// the release and of release with FAQs are measured; those of a FAQ, another part or the selection follow
/// from their lines.
[[nodiscard]] CountsTable countsTable(const CountsInput& input);

} // namespace backcast
