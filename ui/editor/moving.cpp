// SPDX-License-Identifier: MIT
#include "core/document/access.h"
#include "ui/editor/editor_p.h"
#include "ui/editor/textops.h"

#include <algorithm>

/// Moving questions and paragraphs in the Editor, and whose they are.
namespace backcast {

namespace {

/// Where a cursor stands, by the ids of blocks: blocks that move take their place with them.
struct Spot {
    Id block;
    int offset = 0;
};

Spot spotOf(const QTextDocument& document, int position) {
    const QTextBlock block = document.findBlock(position);
    return {idOf(block), position - block.position()};
}

} // namespace

/// Applies `target` with the cursor and the selection on the words that they are on.
void EditorPrivate::applyAround(const Document& target) {
    const QTextCursor before = q.textCursor();
    const Spot from = spotOf(*q.document(), before.anchor());
    const Spot to = spotOf(*q.document(), before.position());
    adapter.apply(target);
    const QTextBlock first = adapter.blockOf(from.block);
    const QTextBlock last = adapter.blockOf(to.block);
    if (!first.isValid() || !last.isValid()) return;
    QTextCursor cursor(first);
    cursor.setPosition(first.position() + std::min(from.offset, lengthOf(first)));
    cursor.setPosition(last.position() + std::min(to.offset, lengthOf(last)), QTextCursor::KeepAnchor);
    reveal(cursor);
}

bool Editor::moveBlocks(Direction direction) {
    if (isReadOnly()) return false;
    if (d->tables->isOpen()) {
        d->tables->moveRow(direction == Direction::Up ? -1 : 1);
        return true;
    }
    const QTextCursor cursor = textCursor();
    const QTextBlock first = document()->findBlock(cursor.selectionStart());
    QTextBlock last = document()->findBlock(cursor.selectionEnd());
    // A selection that ends where a block begins has nothing of it.
    if (last != first && cursor.selectionEnd() == last.position()) last = last.previous();
    const std::optional<Document> moved = withMoved(content(), idOf(first), idOf(last), direction);
    if (!moved) return false;
    d->applyAround(*moved);
    return true;
}

bool Editor::moveEntry(const Id& entry, Place to, qsizetype before) {
    if (isReadOnly()) return false;
    const std::optional<Document> moved = withEntryMoved(content(), entry, to, before);
    if (!moved) return false;
    d->applyAround(*moved);
    return true;
}

Id Editor::currentEntry() const {
    if (!isFaq(currentPlace())) return {};
    QTextBlock block = textCursor().block();
    while (block.isValid() && useOf(block) == Use::Answer) block = block.previous();
    return block.isValid() && useOf(block) == Use::Question ? idOf(block) : Id();
}

QString Editor::entryOwner() const {
    const Id id = currentEntry();
    if (id.isEmpty()) return {};
    const QString owner = itemOf(d->adapter.blockOf(id)).owner;
    for (const Person& person : content().people)
        if (person.id == owner) return person.name;
    return owner;
}

void Editor::setEntryOwner(const QString& name) {
    const Id id = currentEntry();
    if (id.isEmpty() || isReadOnly()) return;
    Document target = content();
    const QString wanted = name.simplified();
    const auto known = std::find_if(target.people.cbegin(), target.people.cend(),
                                    [&](const Person& person) { return person.name == wanted; });
    Id owner = known != target.people.cend() ? known->id : Id();
    if (owner.isEmpty() && !wanted.isEmpty()) {
        owner = u'u' + d->ids.block();
        target.people.append(Person{owner, wanted, {}, {}});
    }
    for (FaqEntry& entry : faqOf(target, currentPlace())->entries)
        if (entry.id == id) entry.owner = owner;
    d->applyAround(target);
}

} // namespace backcast
