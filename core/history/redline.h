// SPDX-License-Identifier: MIT
#pragma once

#include "core/history/comparereport.h"
#include "core/layout/textedits.h"

#include <memory>

namespace backcast {

/// Two versions as one document, for the pages: what was deleted stands in it beside what took its place.
struct Redline {
    Document document; ///< the words of both; only to be printed, for ids of what was deleted are new
    std::shared_ptr<const TextEdits> edits; ///< which of its words came and went
    QList<Block> front; ///< what changed in a few lines, to stand in front: title, totals, cards
};

/// The merged text of a comparison. What moved stands where it is now, and a line above it says from where;
/// so are facts told that changed. Give `edits` and `front` to the paginator with the document.
[[nodiscard]] Redline redlineOf(const Comparison& comparison, const CompareReport& report);

} // namespace backcast
