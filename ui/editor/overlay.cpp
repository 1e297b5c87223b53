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

bool Overlay::setMisspellings(const QList<Misspelling>& misspellings) {
    QHash<Id, QList<Wrong>> wrong;
    for (const Misspelling& word : misspellings)
        wrong[word.block].append({word.row, word.column, word.start, word.end});
    if (wrong == m_wrong) return false;
    m_wrong = std::move(wrong);
    return true;
}

void Overlay::setMatches(const QList<SearchMatch>& matches, int current) {
    m_found.clear();
    for (qsizetype i = 0; i < matches.size(); ++i) {
        const SearchMatch& match = matches.at(i);
        m_found[match.block].append({match.row, match.column, match.start, match.end, i == current});
    }
}

namespace {

template <class Mark>
void shiftAll(QList<Mark>& marks, int position, int removed, int added) {
    marks.removeIf([&](const Mark& mark) {
        return removed > 0 && mark.end >= 0 && mark.start < position + removed && mark.end > position;
    });
    for (Mark& mark : marks) {
        if (mark.end < 0) continue;
        if (mark.start < position) {
            if (mark.end > position) mark.end += added; // typed inside of it
            continue;
        }
        mark.start += added - removed;
        mark.end += added - removed;
    }
}

} // namespace

void Overlay::shift(const Id& block, int position, int removed, int added) {
    if (const auto marks = m_marks.find(block); marks != m_marks.end())
        shiftAll(*marks, position, removed, added);
    if (const auto found = m_found.find(block); found != m_found.end())
        shiftAll(*found, position, removed, added);
    if (const auto wrong = m_wrong.find(block); wrong != m_wrong.end())
        shiftAll(*wrong, position, removed, added);
}

} // namespace backcast
