// SPDX-License-Identifier: MIT
#include "ui/editor/overlay.h"

namespace backcast {

void Overlay::setFindings(const QList<Finding>& findings, int current) {
    m_marks.clear();
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const Finding& finding = findings.at(i);
        if (finding.place.block.isEmpty()) continue;
        m_marks[finding.place.block].append(
            {finding.place.start, finding.place.end, finding.level, i == current});
    }
}

void Overlay::shift(const Id& block, int position, int removed, int added) {
    const auto found = m_marks.find(block);
    if (found == m_marks.end()) return;
    found->removeIf([&](const Mark& mark) {
        return removed > 0 && mark.end >= 0 && mark.start < position + removed && mark.end > position;
    });
    for (Mark& mark : *found) {
        if (mark.end < 0) continue;
        if (mark.start < position) {
            if (mark.end > position) mark.end += added; // typed inside of it
            continue;
        }
        mark.start += added - removed;
        mark.end += added - removed;
    }
}

} // namespace backcast
