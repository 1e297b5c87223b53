// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/finding.h"
#include "core/document/search.h"
#include "core/spelling/misspelling.h"

#include <QHash>
#include <QList>

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
        bool operator==(const Mark&) const = default;
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

    void setFindings(const QList<Finding>& findings, int current);
    /// Whether any of them is another one than before.
    bool setMisspellings(const QList<Misspelling>& misspellings);
    [[nodiscard]] QList<Wrong> misspellingsIn(const Id& block) const { return m_wrong.value(block); }
    void setMatches(const QList<SearchMatch>& matches, int current);
    [[nodiscard]] QList<Found> matchesIn(const Id& block) const { return m_found.value(block); }
    [[nodiscard]] QList<Id> blocksWithMatches() const { return m_found.keys(); }
    [[nodiscard]] QList<Mark> marksOf(const Id& block) const { return m_marks.value(block); }
    /// The blocks that have marks.
    [[nodiscard]] QList<Id> blocks() const { return m_marks.keys(); }
    /// Moves the marks of a block with an edit of its text; what was edited itself is no longer marked.
    void shift(const Id& block, int position, int removed, int added);

private:
    QHash<Id, QList<Mark>> m_marks;
    QHash<Id, QList<Found>> m_found;
    QHash<Id, QList<Wrong>> m_wrong;
};

} // namespace backcast
