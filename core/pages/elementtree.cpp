// SPDX-License-Identifier: MIT
#include "core/pages/elementtree.h"

#include <algorithm>

namespace backcast {

ElementTree::ElementTree(const QList<SetEntry>& entries) {
    const FlowEntry* last = nullptr;
    for (const SetEntry& entry : entries) {
        if (!last || entry.entry.place != last->place || entry.entry.matter != last->matter)
            beginPart(entry.entry);
        add(entry);
        last = &entry.entry;
    }
}

void ElementTree::beginPart(const FlowEntry& entry) {
    Element part;
    part.tag = Tag::Part;
    part.place = entry.place;
    part.matter = entry.matter;
    m_part = int(m_elements.size());
    m_elements.append(part);
    m_lists.clear();
    m_items.clear();
}

int ElementTree::headingLevel(int wanted) {
    m_lastHeading = std::clamp(wanted, 1, m_lastHeading + 1);
    return m_lastHeading;
}

void ElementTree::add(const SetEntry& entry) {
    const int parent = parentFor(entry.entry);
    const int base = int(m_elements.size());
    m_bases.append(base);
    if (entry.entry.isLeftOut) return;
    for (Element element : entry.laid->elements) {
        element.parent = element.parent < 0 ? parent : base + element.parent;
        element.place = entry.entry.place;
        element.matter = entry.entry.matter;
        if (element.tag == Tag::Heading) element.level = headingLevel(element.level);
        m_elements.append(std::move(element));
    }
    if (entry.entry.listLevel > 0 && !entry.laid->elements.isEmpty()) m_items.last() = base;
}

/// The part, or for a list item the list of its level, opened where there is none.
int ElementTree::parentFor(const FlowEntry& entry) {
    if (entry.startsList || entry.listLevel == 0) m_lists.clear(), m_items.clear();
    if (entry.listLevel == 0 || entry.isLeftOut) return m_part;
    while (m_lists.size() > entry.listLevel) m_lists.removeLast(), m_items.removeLast();
    while (m_lists.size() < entry.listLevel) {
        Element list;
        list.tag = entry.matter == Matter::Contents ? Tag::Contents : Tag::List;
        list.place = entry.place;
        list.matter = entry.matter;
        list.level = int(m_lists.size()) + 1;
        // A list that begins on a deeper level has lists without items above it.
        list.parent = m_lists.isEmpty() ? m_part : m_items.last() >= 0 ? m_items.last() : m_lists.last();
        m_lists.append(int(m_elements.size()));
        m_items.append(-1);
        m_elements.append(list);
    }
    return m_lists.last();
}

} // namespace backcast
