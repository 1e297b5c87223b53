// SPDX-License-Identifier: MIT
#pragma once

#include "core/history/anchortracker.h"
#include "core/history/comments.h"
#include "ui/editor/items.h"

#include <QObject>

#include <optional>

namespace backcast {

class Adapter;

/// A comment to be marked on the page.
struct CommentMark {
    QString id;
    std::optional<TextPlace> place; ///< nothing: its words are gone
    QString words;                  ///< that it was on; they bring it back
    bool open = true;               ///< only open ones are marked
    bool operator==(const CommentMark&) const = default;
};

/// Where comments stand on the page while it is written on. They are on their words after every edit, and
/// after every undo and redo on those that they were on then.
class CommentMarks : public QObject {
    Q_OBJECT
public:
    explicit CommentMarks(Adapter& adapter, QObject* parent = nullptr);

    /// Another document is shown: nothing is marked.
    void clear();
    /// All comments. Of those that were there before, their places stay as edits have moved them.
    void setMarks(const QList<CommentMark>& marks);
    [[nodiscard]] bool knows(const QString& id) const { return m_tracker.contains(id); }
    /// The next `setMarks` puts this comment where it says.
    void forget(const QString& id) { m_tracker.remove(id); }
    void setCurrent(const QString& id);
    [[nodiscard]] const QString& current() const { return m_current; }

    /// Where a comment is now; nothing where its words are gone.
    [[nodiscard]] std::optional<TextPlace> placeOf(const QString& id) const { return m_tracker.placeOf(id); }
    /// Open comments at a place of the text, those that take the fewest words first.
    [[nodiscard]] QStringList at(const TextPlace& place) const;

    /// The comments of the document; worked out again only where its events are others.
    [[nodiscard]] const QList<CommentThread>& threads(const Document& document);

    struct Shown {
        Id row;
        int column = -1;
        int start = 0;
        int end = 0; ///< the same as `start`: all of it
        bool current = false;
        bool operator==(const Shown&) const = default;
    };
    /// What is to be marked in a block, its cells included.
    [[nodiscard]] QList<Shown> shownIn(const Block& block) const;
    [[nodiscard]] bool isEmpty() const { return m_open.isEmpty(); }

Q_SIGNALS:
    /// Comments are elsewhere than before, or look otherwise, in blocks whose text is the same.
    void moved();

private:
    void note(const QList<Item>& before, const QList<Item>& after, int offset);
    void settle();

    Adapter& m_adapter;
    AnchorTracker m_tracker;
    QHash<QString, CommentMark> m_marks; ///< by id, as they were given
    QSet<QString> m_open;
    QString m_current;
    QList<CommentThread> m_threads; ///< of these events and people
    QList<Event> m_events;
    QList<Person> m_people;
    // The texts that the change under way has touched.
    QHash<QString, TextPlace> m_fields;
    QHash<QString, std::optional<QString>> m_before;
    QHash<QString, QList<QString>> m_after;
    QHash<QString, int> m_hints;
};

} // namespace backcast
