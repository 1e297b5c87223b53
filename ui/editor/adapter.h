// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editor/items.h"

#include <QHash>
#include <QObject>
#include <QTextDocument>

#include <functional>

namespace backcast {

/// Keeps a Document equal to a QTextDocument while it is edited, block by block, and the QTextDocument such
/// that it always is a Document: after each edit, what the edit broke (an id twice, a part without its title,
/// an answer without its question) is mended inside the same undo step. What undo and redo bring back was
/// mended when it was done.
class Adapter : public QObject {
    Q_OBJECT
public:
    Adapter(QTextDocument& text, IdSource& ids, QObject* parent = nullptr);

    /// Replaces the text; the undo history begins anew.
    void load(const Document& document);

    [[nodiscard]] const Document& content() const { return m_content; }
    /// The blocks of the page by their number in the QTextDocument.
    [[nodiscard]] const QList<Item>& items() const { return m_items; }
    /// Grows by one with every change of the content.
    [[nodiscard]] quint64 revision() const { return m_revision; }
    [[nodiscard]] bool hasId(const Id& id) const { return m_idCount.contains(id); }
    /// The block with this id; invalid where there is none.
    [[nodiscard]] QTextBlock blockOf(const Id& id) const;

    /// Changes the text and the records to those of `target` in one undo step, and takes its history for
    /// good.
    void apply(const Document& target);

    /// Undoes or redoes one step of the user by calling `step` (QTextDocument::undo, or what wraps it). An
    /// edit that was made outside any edit block has its mending as a step of its own, which goes with it.
    void undo(const std::function<void()>& step);
    void redo(const std::function<void()>& step);
    /// An undo or redo is under way.
    [[nodiscard]] bool isStepping() const { return m_stepping; }
    /// How many steps can be undone.
    [[nodiscard]] int steps() const { return m_text.availableUndoSteps(); }

Q_SIGNALS:
    /// The content has changed.
    void changed();
    /// Some neighbouring blocks were replaced by others, perhaps with the same ids; `offset` is where in the
    /// first of them, at the earliest. `changed` follows when all is mended.
    void itemsChanged(const QList<backcast::Item>& before, const QList<backcast::Item>& after, int offset);
    /// The text of one block has changed: `removed` units at `position` were replaced by `added` units.
    void blockTextChanged(const backcast::Id& id, int position, int removed, int added);

private:
    void readChange(int from, int removed, int added);
    void mend();
    void splice(int first, int lastOld, int lastNew, int offset);
    void readAll();
    void readRecords();
    void setRecords(const Document& target);
    void countIds(const Item& item, int by);
    void noteHeading(const Item& item);
    void noteDirty(int first, int lastOld, int lastNew);

    QTextDocument& m_text;
    IdSource& m_ids;
    QList<Item> m_items;
    QList<ItemRef> m_refs;
    QHash<Id, int> m_idCount;
    QStringList
        m_headings; ///< of the parts in reading order, as last seen: what a title says when it comes back
    Document m_content;
    QList<Document> m_records; ///< snapshots; the root frame's format says which one goes with the text
    qsizetype m_shownRecords = 0;
    quint64 m_revision = 0;
    int m_dirtyFirst = -1; ///< block numbers changed since the last mending
    int m_dirtyLast = -1;
    bool m_titlesTouched = false;
    bool m_contentChanged = false;
    bool m_loading = false;
    bool m_busy = false;
    bool m_stepping = false;
    bool m_whole = true; ///< whether the text is a document; an undo step can end where it is not
};

} // namespace backcast
