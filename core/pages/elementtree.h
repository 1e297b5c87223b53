// SPDX-License-Identifier: MIT
#pragma once

#include "core/pages/breaker.h"

namespace backcast {

/// The structure tree of the pages: what the blocks consist of, below the parts and lists in which they
/// stand.
class ElementTree {
public:
    /// Headings skip no level, however the draft counted them: nobody who goes from heading to heading misses
    /// one.
    explicit ElementTree(const QList<SetEntry>& entries);

    [[nodiscard]] QList<Element> takeElements() { return std::move(m_elements); }
    /// By entry: where its elements begin.
    [[nodiscard]] const QList<int>& bases() const { return m_bases; }

private:
    void beginPart(const FlowEntry& entry);
    [[nodiscard]] int parentFor(const FlowEntry& entry);
    [[nodiscard]] int headingLevel(int wanted);
    void add(const SetEntry& entry);

    QList<Element> m_elements;
    QList<int> m_bases;
    QList<int> m_lists; ///< the open List elements, by level
    QList<int> m_items; ///< the last ListItem of each
    int m_part = -1;
    int m_lastHeading = 0;
};

} // namespace backcast
