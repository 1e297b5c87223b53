// SPDX-License-Identifier: MIT
#pragma once

#include "core/history/anchors.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace backcast {

/// A text that anchors stand in: of a block, a FAQ question, or the cell of a table.
struct FieldChange {
    TextPlace field;               ///< its offsets are of no meaning
    std::optional<QString> before; ///< nothing: it was not there
    std::optional<QString> after;  ///< nothing: it is gone
    /// Where the change began, in UTF-16 units; -1: not known. An "n" in front of "night" and one behind its
    /// first letter give the same text.
    int hint = -1;
};

/// The name of the text that a place counts in; the same for all places in it.
[[nodiscard]] QString fieldOf(const TextPlace& place);

/// Keeps anchors on their words while a document is edited: on typing, on a paragraph that is divided or
/// joined, on what is cut and pasted elsewhere, on a question that is moved with its answer. Undo and redo
/// put each anchor back to where it was at that step. Words that are gone leave their anchor detached, and it
/// comes back with them; an anchor is never put on words that are only like its own.
class AnchorTracker {
public:
    /// Forgets everything; a document was loaded.
    void clear();
    /// Follows an anchor from now on. `text` is all of its field. `place.start == place.end`: the whole
    /// field.
    void put(const QString& id, const TextPlace& place, const QString& text);
    /// Keeps an anchor whose words are not in the text; `words` are what it was on, and bring it back.
    void putDetached(const QString& id, const QString& words);
    void remove(const QString& id);
    [[nodiscard]] bool contains(const QString& id) const { return m_fieldOf.contains(id); }

    /// Where an anchor is; nothing while it is detached.
    [[nodiscard]] std::optional<TextPlace> placeOf(const QString& id) const;
    /// An anchor in one field.
    struct Range {
        QString id;
        int start = 0; ///< UTF-16 units
        int end = 0;   ///< the same as `start`: the whole field
        bool operator==(const Range&) const = default;
    };
    [[nodiscard]] QList<Range> rangesIn(const QString& field) const;

    enum class Cause { Edit, Undo };
    /// One change of the text, as the user sees it: all fields whose text is another one, came or went.
    /// `step` is the number of steps that can be undone after it. Undo: the change was an undo or a redo.
    /// Whether any anchor is at another place than before.
    bool change(const QList<FieldChange>& changes, int step, Cause cause);

private:
    struct Follower {
        QString id;
        TextPlace place;
        // Of one that is detached:
        QString words;  ///< that it was on
        QString before; ///< what stood in front of them and behind them in what was taken away
        QString after;
    };
    struct State {
        QHash<QString, QList<Follower>> fields;
        QList<Follower> detached;
    };
    struct Hunk {
        int pos = 0; ///< in the text before
        int removed = 0;
        int added = 0;
        int at = 0; ///< in the text after
    };
    /// Text that came with a change.
    struct Arrived {
        TextPlace field;
        QString text; ///< all of the field's
        int from = 0;
        int to = 0;
        bool isWhole = false; ///< the field came with it
    };

    [[nodiscard]] static QList<Hunk> hunksOf(const QString& before, const QString& after, int hint);
    [[nodiscard]] static Follower detached(const Follower& follower, const QString& text,
                                           const QList<Hunk>& hunks);
    [[nodiscard]] static std::optional<TextPlace> foundIn(const Arrived& arrived, const Follower& follower);
    bool follow(const FieldChange& change, QList<Arrived>& arrived);
    bool bringBack(const QList<Arrived>& arrived);
    void restore(const State& snapshot);

    State m_state;
    QHash<QString, QString> m_fieldOf; ///< by anchor; empty: detached
    QMap<int, State> m_snapshots;      ///< by step
    int m_step = 0;
};

} // namespace backcast
