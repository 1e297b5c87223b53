// SPDX-License-Identifier: MIT
#include "ui/editor/overlay.h"

#include <utility>

namespace backcast {

bool Overlay::setFindings(const QList<Finding>& findings, int current) {
    QHash<Id, QList<Mark>> marks;
    const auto add = [&marks](const Passage& at, Level level, bool isCurrent, int finding, int place) {
        if (!at.block.isEmpty())
            marks[at.block].append({at.start, at.end, level, isCurrent, finding, place, true});
    };
    for (int i = 0; i < int(findings.size()); ++i) {
        const Finding& finding = findings.at(i);
        add(finding.place, finding.level, i == current, i, 0);
        for (int other = 0; other < int(finding.others.size()); ++other)
            add(finding.others.at(other), finding.level, i == current, i, other + 1);
    }
    if (marks == m_marks) return false;
    m_marks = std::move(marks);
    return true;
}

bool Overlay::chooseFindings(const QList<bool>& shown, int current) {
    bool changed = false;
    for (QList<Mark>& marks : m_marks)
        for (Mark& mark : marks) {
            const bool isShown = mark.finding < shown.size() && shown.at(mark.finding);
            const bool isCurrent = mark.finding == current;
            if (mark.shown == isShown && mark.current == isCurrent) continue;
            mark.shown = isShown;
            mark.current = isCurrent;
            changed = true;
        }
    return changed;
}

std::optional<Passage> Overlay::placeOf(int finding, int place) const {
    for (auto it = m_marks.cbegin(); it != m_marks.cend(); ++it)
        for (const Mark& mark : it.value())
            if (mark.finding == finding && mark.place == place)
                return Passage{it.key(), mark.start, mark.end};
    return std::nullopt;
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

/// What an edit leaves of a mark; false: nothing.
bool trim(Overlay::Mark& mark, int position, int removed, int added) {
    const int behind = position + removed;
    if (mark.end < 0 || mark.end <= position) return true;
    if (mark.start >= behind) {
        mark.start += added - removed;
        mark.end += added - removed;
        return true;
    }
    if (mark.start >= position) mark.start = position + added;
    mark.end = mark.end > behind ? mark.end + added - removed : position;
    return mark.start < mark.end;
}

void trimAll(QList<Overlay::Mark>& marks, int position, int removed, int added) {
    QList<Overlay::Mark> left;
    for (Overlay::Mark mark : std::as_const(marks))
        if (trim(mark, position, removed, added)) left.append(mark);
    marks = left;
}

} // namespace

void Overlay::shift(const Id& block, int position, int removed, int added) {
    if (const auto marks = m_marks.find(block); marks != m_marks.end())
        trimAll(*marks, position, removed, added);
    if (const auto found = m_found.find(block); found != m_found.end())
        shiftAll(*found, position, removed, added);
    if (const auto wrong = m_wrong.find(block); wrong != m_wrong.end())
        shiftAll(*wrong, position, removed, added);
}

} // namespace backcast
