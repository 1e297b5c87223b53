// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/finding.h"
#include "core/document/search.h"
#include "core/spelling/misspelling.h"

#include <QHash>
#include <QList>

#include <optional>

namespace backcast {

/// Passages to be underlined or highlighted over the text: findings, misspelt words, and what was searched
/// for. They ride on edits until the next report or search, and are never part of the text.
class Overlay {
public:
    struct Mark {
        int start = 0;
        int end = -1; ///< -1: the whole block
        Level level = Level::Should;
        bool current = false;
        int finding = 0; ///< its number in the list of findings
        int place = 0;   ///< 0: where it is; from 1 on: its other places
        bool shown = true;
        bool operator==(const Mark&) const = default;
        /// The other places of a finding are marked while it is the current one.
        [[nodiscard]] bool isSeen() const { return current || (shown && place == 0); }
    };

    /// What was found, in cells of tables as well.
    struct Found {
        Id row;
        int column = -1;
        int start = 0;
        int end = 0;
        bool current = false;
        bool operator==(const Found&) const = default;
    };

    /// A misspelt word, in cells of tables as well.
    struct Wrong {
        Id row;
        int column = -1;
        int start = 0;
        int end = 0;
        bool operator==(const Wrong&) const = default;
    };

    /// Marks the places of findings, all of them shown. Whether any mark is another one than before.
    bool setFindings(const QList<Finding>& findings, int current);
    /// Which of them are shown, by their number in the list, and which is the current one; -1: none. Where
    /// they stand stays as edits have moved it. Whether any mark is another one than before.
    bool chooseFindings(const QList<bool>& shown, int current);
    /// Where a place of a finding stands now; nothing where its words are gone, or it had none. `place` 0 is
    /// its own, from 1 on its others.
    [[nodiscard]] std::optional<Passage> placeOf(int finding, int place = 0) const;
    /// Whether any of them is another one than before.
    bool setMisspellings(const QList<Misspelling>& misspellings);
    [[nodiscard]] QList<Wrong> misspellingsIn(const Id& block) const { return m_wrong.value(block); }
    void setMatches(const QList<SearchMatch>& matches, int current);
    [[nodiscard]] QList<Found> matchesIn(const Id& block) const { return m_found.value(block); }
    [[nodiscard]] QList<Id> blocksWithMatches() const { return m_found.keys(); }
    [[nodiscard]] QList<Mark> marksOf(const Id& block) const { return m_marks.value(block); }
    /// The blocks that have marks.
    [[nodiscard]] QList<Id> blocks() const { return m_marks.keys(); }
    /// Moves the marks of a block with an edit of its text. What was found or misspelt is no longer marked
    /// once it was edited itself; of a finding what is left of its words stays marked until the next report,
    /// so that the line below a long sentence does not come and go while somebody types in it.
    void shift(const Id& block, int position, int removed, int added);

private:
    QHash<Id, QList<Mark>> m_marks;
    QHash<Id, QList<Found>> m_found;
    QHash<Id, QList<Wrong>> m_wrong;
};

} // namespace backcast
