// SPDX-License-Identifier: MIT
#include "ui/editor/adapter.h"

#include "ui/editor/applydiff.h"
#include "ui/editor/fixer.h"

#include <QScopedValueRollback>
#include <QTextFrame>

namespace backcast {

namespace {

/// The length of what two texts have in common at their beginning, and at their end behind that.
struct Common {
    int before = 0;
    int after = 0;
};

Common common(const QString& a, const QString& b) {
    const int most = int(std::min(a.size(), b.size()));
    Common found;
    while (found.before < most && a.at(found.before) == b.at(found.before)) ++found.before;
    while (found.after < most - found.before &&
           a.at(a.size() - 1 - found.after) == b.at(b.size() - 1 - found.after))
        ++found.after;
    return found;
}

} // namespace

Adapter::Adapter(QTextDocument& text, IdSource& ids, QObject* parent)
    : QObject(parent)
    , m_text(text)
    , m_ids(ids)
    , m_headings(partCount) {
    static_cast<void>(text.documentLayout()); // without a layout Qt does not say what has changed
    connect(&text, &QTextDocument::contentsChange, this, &Adapter::readChange);
    connect(&text, &QTextDocument::contentsChanged, this, &Adapter::mend);
    load(Document());
}

void Adapter::load(const Document& document) {
    m_loading = true;
    m_content = document; // first: the layout looks here for the figures that it sets
    m_text.setUndoRedoEnabled(false);
    m_text.clear();
    QTextCursor cursor(&m_text);
    cursor.beginEditBlock();
    const QList<Item> items = flatten(document);
    for (const Item& item : items) {
        if (&item == &items.first())
            cursor.setBlockFormat(blockFormat(item));
        else
            cursor.insertBlock(blockFormat(item), QTextCharFormat());
        insertContent(cursor, item);
    }
    cursor.endEditBlock();
    m_records = {recordsOf(document)};
    m_shownRecords = 0;
    readAll();
    m_text.setUndoRedoEnabled(true);
    m_dirtyFirst = -1;
    m_titlesTouched = false;
    m_contentChanged = false;
    m_loading = false;
    ++m_revision;
    Q_EMIT changed();
}

QTextBlock Adapter::blockOf(const Id& id) const {
    if (id.isEmpty() || !m_idCount.contains(id)) return {};
    for (qsizetype i = 0; i < m_items.size(); ++i)
        if (m_items.at(i).block.id == id) return m_text.findBlockByNumber(int(i));
    return {};
}

void Adapter::apply(const Document& target) {
    QTextCursor cursor(&m_text);
    cursor.beginEditBlock();
    changeItems(m_text, m_items, flatten(target));
    setRecords(target);
    cursor.endEditBlock();
    mend(); // also where only the history has changed
}

void Adapter::setRecords(const Document& target) {
    Document content = m_content;
    putHistory(content, target);
    if (!(content == m_content)) {
        m_content = content;
        m_contentChanged = true;
    }
    const Document records = recordsOf(target);
    if (records == m_records.at(m_shownRecords)) return;
    // That somebody has commented for the first time is no step that could be undone.
    Document known = m_records.at(m_shownRecords);
    putAuthors(known, target);
    if (records == known) {
        m_records[m_shownRecords] = known;
        m_content.people = known.people;
        return;
    }
    m_records.append(records);
    QTextFrameFormat format = m_text.rootFrame()->frameFormat();
    format.setProperty(property::Records, int(m_records.size() - 1));
    m_text.rootFrame()->setFrameFormat(format);
}

void Adapter::readRecords() {
    const int shown = m_text.rootFrame()->frameFormat().intProperty(property::Records);
    if (shown == m_shownRecords || shown >= m_records.size()) return;
    m_shownRecords = shown;
    Document content = assemble(m_items, m_records.at(shown));
    putHistory(content, m_content);
    putAuthors(content, m_content);
    m_content = content;
    m_contentChanged = true;
}

void Adapter::countIds(const Item& item, int by) {
    if (item.block.id.isEmpty()) return;
    int& count = m_idCount[item.block.id];
    count += by;
    if (count == 0) m_idCount.remove(item.block.id);
}

void Adapter::noteHeading(const Item& item) {
    if (item.use == Use::Title)
        m_headings[orderOf(item.place)] =
            item.rawHeading.isEmpty() ? item.block.text.plain() : item.rawHeading;
}

void Adapter::readAll() {
    m_items.clear();
    m_idCount.clear();
    for (QTextBlock block = m_text.begin(); block.isValid(); block = block.next())
        m_items.append(itemOf(block));
    for (const Item& item : m_items) {
        countIds(item, 1);
        noteHeading(item);
    }
    m_refs = refsOf(m_items);
}

/// `from` and `added` are where they are now; blocks outside are as they were, only their numbers may have
/// moved.
void Adapter::readChange(int from, int, int added) {
    if (m_loading) return;
    QTextBlock last = m_text.findBlock(from + added);
    if (!last.isValid()) last = m_text.lastBlock();
    const int first = std::max(0, m_text.findBlock(from).blockNumber());
    const int lastNew = last.blockNumber();
    const int lastOld = lastNew - (m_text.blockCount() - int(m_items.size()));
    splice(first, lastOld, lastNew, from - m_text.findBlockByNumber(first).position());
    readRecords();
}

void Adapter::splice(int first, int lastOld, int lastNew, int offset) {
    bool structure = lastOld != lastNew;
    QList<Item> fresh;
    QTextBlock block = m_text.findBlockByNumber(first);
    for (int i = first; i <= lastNew; ++i, block = block.next()) fresh.append(itemOf(block));
    for (int i = first; i <= lastOld; ++i) {
        const Item& old = m_items.at(i);
        countIds(old, -1);
        if (old.use == Use::Title && structure) m_titlesTouched = true;
    }
    for (int i = first; i <= lastNew; ++i) {
        const Item& item = fresh.at(i - first);
        countIds(item, 1);
        noteHeading(item);
        if (structure) {
            if (item.use == Use::Title) m_titlesTouched = true;
            continue;
        }
        const Item& old = m_items.at(i);
        if (old.use != item.use || old.place != item.place) structure = true;
        if (structure && (item.use == Use::Title || old.use == Use::Title)) m_titlesTouched = true;
        if (!(old == item)) m_contentChanged = true;
        if (old.block.id == item.block.id && old.block.text.plain() != item.block.text.plain()) {
            const Common same = common(old.block.text.plain(), item.block.text.plain());
            Q_EMIT blockTextChanged(item.block.id, same.before,
                                    int(old.block.text.size()) - same.before - same.after,
                                    int(item.block.text.size()) - same.before - same.after);
        }
    }
    noteDirty(first, lastOld, lastNew);
    const QList<Item> old = m_items.mid(first, lastOld - first + 1);
    if (structure) {
        m_items.remove(first, lastOld - first + 1);
        m_items.insert(first, fresh.size(), Item());
    }
    for (qsizetype i = 0; i < fresh.size(); ++i) {
        if (!structure && !(m_items.at(first + i) == fresh.at(i)))
            put(m_content, m_refs.at(first + i), fresh.at(i));
        m_items[first + i] = fresh.at(i);
    }
    Q_EMIT itemsChanged(old, fresh, offset);
    if (!structure) return;
    m_contentChanged = true;
    m_refs = refsOf(m_items);
    m_content = assemble(m_items, m_content);
}

void Adapter::noteDirty(int first, int lastOld, int lastNew) {
    if (m_dirtyFirst < 0) {
        m_dirtyFirst = first;
        m_dirtyLast = lastNew;
        return;
    }
    if (m_dirtyLast > lastOld) m_dirtyLast += lastNew - lastOld;
    m_dirtyFirst = std::min(m_dirtyFirst, first);
    m_dirtyLast = std::max(m_dirtyLast, lastNew);
}

void Adapter::mend() {
    if (m_busy || m_loading) return;
    m_busy = true;
    // What can be redone was just undone; a new edit would have made it impossible.
    const bool replayed = m_text.isRedoAvailable();
    // One round mends an edit; the second finds nothing. The bound only keeps an unforeseen case from
    // hanging.
    for (int round = 0; round < 4 && m_dirtyFirst >= 0; ++round) {
        const FixInput input{m_items,         m_dirtyFirst, std::min(m_dirtyLast, int(m_items.size()) - 1),
                             m_titlesTouched, m_headings,   m_idCount};
        m_dirtyFirst = -1;
        m_titlesTouched = false;
        m_whole = isWhole(m_text, input);
        if (m_whole || replayed) break;
        fix(m_text, input, m_ids);
    }
    m_dirtyFirst = -1;
    m_busy = false;
    if (!std::exchange(m_contentChanged, false)) return;
    ++m_revision;
    Q_EMIT changed();
}

void Adapter::undo(const std::function<void()>& step) {
    const QScopedValueRollback stepping(m_stepping, true);
    do step();
    while (!m_whole && m_text.isUndoAvailable());
}

void Adapter::redo(const std::function<void()>& step) {
    const QScopedValueRollback stepping(m_stepping, true);
    do step();
    while (!m_whole && m_text.isRedoAvailable());
}

} // namespace backcast
