// SPDX-License-Identifier: MIT
#include "ui/editor/editor_p.h"
#include "ui/editor/textops.h"

#include <QDropEvent>
#include <QMimeData>

/// Text that is dragged over the page.
namespace backcast {

namespace {

/// Paragraphs with their ends: they go between others, not into them.
bool isWhole(const QTextCursor& selection) {
    const QTextDocument& text = *selection.document();
    const QTextBlock first = text.findBlock(selection.selectionStart());
    const QTextBlock last = text.findBlock(selection.selectionEnd());
    return first != last && first.position() == selection.selectionStart() &&
           last.position() == selection.selectionEnd() && !isTitle(first);
}

/// An empty paragraph in front of that of the cursor where it stands at its start, behind it elsewhere.
void openParagraph(QTextCursor& cursor, IdSource& ids) {
    const QTextBlock block = cursor.block();
    const Use use = useOf(block);
    Item fresh;
    fresh.use = use == Use::Title ? Use::Body : use == Use::Question ? Use::Answer : use;
    fresh.place = placeOf(block);
    fresh.block.id = ids.block();
    if (!isFaq(fresh.place) && use != Use::Title) fresh.block.role = roleOf(block);
    const bool before = cursor.atBlockStart() && use == fresh.use && lengthOf(block) > 0;
    cursor.setPosition((before ? insertBefore(block, fresh) : insertAfter(block, fresh)).position());
}

} // namespace

void Editor::dropEvent(QDropEvent* event) {
    // Lets QTextEdit forget the drag: it stops scrolling and takes its mark away.
    QDragLeaveEvent leave;
    QTextEdit::dragLeaveEvent(&leave);
    const QMimeData* held = event->mimeData();
    if (isReadOnly() || !held || !backcast::canPaste(*held)) return event->ignore();
    const int at = cursorForPosition(event->position().toPoint()).position();
    const bool own = event->source() == this || event->source() == viewport();
    // What comes from elsewhere stays there: whoever wants it gone takes it away himself.
    const bool moves = own && event->dropAction() == Qt::MoveAction;
    event->setDropAction(moves ? Qt::MoveAction : Qt::CopyAction);
    event->accept();
    dropText(*held, at, event->dropAction());
    setFocus();
}

/// What is moved goes from its old place and keeps its ids at the new one.
void Editor::dropText(const QMimeData& held, int position, Qt::DropAction action) {
    const QTextCursor selection = textCursor();
    const bool moves = action == Qt::MoveAction;
    // On itself: nothing goes anywhere.
    if (isReadOnly() ||
        (moves && position >= selection.selectionStart() && position <= selection.selectionEnd()))
        return;
    QTextCursor target(document());
    target.setPosition(position);
    const Clip clip = EditorPrivate::clipFor(target.block(), held, PasteAs::Rich);
    if (clip.items.isEmpty()) return d->tellLoss(clip.loss);
    QTextCursor source(selection);
    target.beginEditBlock();
    const bool whole = isWhole(selection);
    if (moves) d->typing.removeSelection(source);
    if (whole)
        openParagraph(target, d->ids);
    else
        d->typing.makeRoom(target);
    d->insertClip(target, clip);
    target.endEditBlock();
    setTextCursor(target);
    ensureCursorVisible();
    d->tellLoss(clip.loss);
}

} // namespace backcast
