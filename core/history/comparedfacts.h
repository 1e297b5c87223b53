// SPDX-License-Identifier: MIT
#pragma once

#include "core/history/compare.h"

namespace backcast {

/// Finds facts that are not what they were, as a reader reads them.
class FactComparison {
public:
    FactComparison(const Document& before, const Document& after)
        : m_before(before)
        , m_after(after) {}

    [[nodiscard]] QList<FactChange> ofDocument() const;
    /// Null: it is not in that version; then only headings and labels are facts.
    [[nodiscard]] QList<FactChange> ofBlock(const Block* before, const Block* after) const;
    [[nodiscard]] QList<FactChange> ofEntry(const FaqEntry* before, const FaqEntry* after) const;
    [[nodiscard]] QList<FactChange> ofVisual(const Visual* before, const Visual* after) const;
    [[nodiscard]] QList<FactChange> ofExperiment(const Experiment* before, const Experiment* after) const;

private:
    const Document& m_before;
    const Document& m_after;
};

} // namespace backcast
