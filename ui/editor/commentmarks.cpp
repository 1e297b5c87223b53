// SPDX-License-Identifier: MIT
#include "ui/editor/commentmarks.h"

#include "core/document/names.h"
#include "ui/editor/adapter.h"

#include <algorithm>

namespace backcast {

namespace {

/// The texts of a block of the page, each with its place.
template <class Take>
void eachField(const Block& block, Take take) {
    if (block.kind != kinds::table) return take(TextPlace{block.id, {}, -1, 0, 0}, block.text.plain());
    for (const Row& row : block.table.rows)
        for (int column = 0; column < int(row.cells.size()); ++column)
            take(TextPlace{block.id, row.id, column, 0, 0}, row.cells.at(column).plain());
    take(TextPlace{block.id, {}, -1, 0, 0}, QString()); // the table as a whole
}

} // namespace

CommentMarks::CommentMarks(Adapter& adapter, QObject* parent)
    : QObject(parent)
    , m_adapter(adapter) {
    connect(&adapter, &Adapter::itemsChanged, this, &CommentMarks::note);
    connect(&adapter, &Adapter::changed, this, &CommentMarks::settle);
}

void CommentMarks::clear() {
    m_tracker.clear();
    m_marks.clear();
    m_open.clear();
    m_current.clear();
    m_fields.clear();
    m_before.clear();
    m_after.clear();
    m_hints.clear();
}

void CommentMarks::setMarks(const QList<CommentMark>& marks) {
    QHash<QString, CommentMark> next;
    next.reserve(marks.size());
    for (const CommentMark& mark : marks) next.insert(mark.id, mark);
    for (auto it = m_marks.cbegin(); it != m_marks.cend(); ++it)
        if (!next.contains(it.key())) m_tracker.remove(it.key());
    QHash<QString, QString> texts;
    const auto textOf = [this, &texts](const TextPlace& place) {
        if (texts.isEmpty())
            for (const Item& item : m_adapter.items())
                eachField(item.block, [&texts](const TextPlace& field, const QString& text) {
                    texts.insert(fieldOf(field), text);
                });
        return texts.constFind(fieldOf(place));
    };
    m_open.clear();
    for (const CommentMark& mark : marks) {
        if (mark.open) m_open.insert(mark.id);
        if (m_tracker.contains(mark.id)) continue;
        if (!mark.place) {
            m_tracker.putDetached(mark.id, mark.words);
            continue;
        }
        const auto text = textOf(*mark.place);
        if (text == texts.constEnd())
            m_tracker.putDetached(mark.id, mark.words);
        else
            m_tracker.put(mark.id, *mark.place, *text);
    }
    if (!next.contains(m_current)) m_current.clear();
    m_marks = next;
    Q_EMIT moved();
}

void CommentMarks::setCurrent(const QString& id) {
    if (id == m_current) return;
    m_current = id;
    Q_EMIT moved();
}

const QList<CommentThread>& CommentMarks::threads(const Document& document) {
    // What is shared cannot have changed.
    if (m_events.isSharedWith(document.events) && m_people.isSharedWith(document.people)) return m_threads;
    m_threads = commentThreads(document);
    m_events = document.events;
    m_people = document.people;
    return m_threads;
}

QStringList CommentMarks::at(const TextPlace& place) const {
    QList<AnchorTracker::Range> here;
    for (const AnchorTracker::Range& range : m_tracker.rangesIn(fieldOf(place)))
        if (m_open.contains(range.id) && range.start < range.end && range.start <= place.start &&
            place.start <= range.end)
            here.append(range);
    std::stable_sort(here.begin(), here.end(),
                     [](const AnchorTracker::Range& a, const AnchorTracker::Range& b) {
                         return a.end - a.start < b.end - b.start;
                     });
    QStringList ids;
    for (const AnchorTracker::Range& range : here) ids.append(range.id);
    return ids;
}

QList<CommentMarks::Shown> CommentMarks::shownIn(const Block& block) const {
    QList<Shown> shown;
    if (m_open.isEmpty()) return shown;
    eachField(block, [this, &shown](const TextPlace& field, const QString&) {
        for (const AnchorTracker::Range& range : m_tracker.rangesIn(fieldOf(field)))
            if (m_open.contains(range.id))
                shown.append({field.row, field.column, range.start, range.end, range.id == m_current});
    });
    return shown;
}

void CommentMarks::note(const QList<Item>& before, const QList<Item>& after, int offset) {
    if (m_marks.isEmpty()) return;
    // Only what is the one change of its block has a place of its own.
    if (!before.isEmpty() && m_fields.isEmpty()) m_hints.insert(before.constFirst().block.id, offset);
    for (const Item& item : before) {
        if (item.use == Use::Title) continue;
        eachField(item.block, [this](const TextPlace& field, const QString& text) {
            const QString name = fieldOf(field);
            m_fields.insert(name, field);
            // A block that this change has brought is not what was there before.
            if (!m_before.contains(name))
                m_before.insert(name, m_after.contains(name) ? std::nullopt : std::optional(text));
            m_after[name].removeOne(text);
        });
    }
    for (const Item& item : after) {
        if (item.use == Use::Title) continue;
        eachField(item.block, [this](const TextPlace& field, const QString& text) {
            const QString name = fieldOf(field);
            m_fields.insert(name, field);
            m_after[name].append(text);
        });
    }
}

void CommentMarks::settle() {
    if (m_fields.isEmpty()) return;
    QList<FieldChange> changes;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        FieldChange change;
        change.field = it.value();
        change.before = m_before.value(it.key());
        const QList<QString> after = m_after.value(it.key());
        if (!after.isEmpty()) change.after = after.constFirst();
        change.hint = m_hints.value(it.key(), -1);
        if (change.before != change.after) changes.append(change);
    }
    m_fields.clear();
    m_before.clear();
    m_after.clear();
    m_hints.clear();
    const AnchorTracker::Cause cause =
        m_adapter.isStepping() ? AnchorTracker::Cause::Undo : AnchorTracker::Cause::Edit;
    // Blocks whose text has changed are painted again in any case; an undo may bring marks back elsewhere.
    if (m_tracker.change(changes, m_adapter.steps(), cause) && cause == AnchorTracker::Cause::Undo)
        Q_EMIT moved();
}

} // namespace backcast
