// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "ui/editor/blockkinds.h"
#include "ui/editor/editor_p.h"
#include "ui/editor/textops.h"
#include "ui/editor/typography.h"

#include <QKeyEvent>

/// What the Editor does of its own accord while somebody types. The key has written its character before, in
/// a step of its own, so that undo gives back what was typed; and so does Backspace right behind it.
namespace backcast {

void EditorPrivate::aidTyping(const QString& typed) {
    const QTextCursor at = q.textCursor();
    const QTextBlock here = at.block();
    if (typed.size() != 1 || at.hasSelection() || isObject(here) || kindOf(here) == kinds::code) return;
    if (typed == u" " && aidMark(here)) return;
    if (typographicOn) aidCharacter(here, at.positionInBlock());
}

/// "- " and the like in a paragraph in which nothing else stands.
bool EditorPrivate::aidMark(const QTextBlock& here) {
    constexpr int longestMark = 5;
    if (lengthOf(here) > longestMark) return false;
    const std::optional<BlockKind> kind = kindOfMark(here.text());
    if (!kind) return false;
    const Item item = itemOf(static_cast<const QTextFormat&>(here.blockFormat()));
    if (!item.block.kind.isEmpty() || !item.block.label.isEmpty() || !canBe(item, kind->kind)) return false;
    edit([&](QTextCursor& cursor) {
        const int at = here.blockNumber();
        eraseText(here, 0, lengthOf(here));
        cursor.setPosition(q.document()->findBlockByNumber(at).position());
        toggleKindOf(cursor, *kind);
    });
    noteAid();
    return true;
}

void EditorPrivate::aidCharacter(const QTextBlock& here, int offset) {
    constexpr int reach = 400; // how far back an open quotation mark is looked for
    const QTextCharFormat format = q.currentCharFormat();
    if (format.fontFixedPitch() || !linkOf(format).isEmpty()) return;
    const int from = std::max(0, offset - reach);
    const std::optional<Replacement> change =
        typographic(here.text().mid(from, offset - from), adapter.content().meta.language);
    if (!change) return;
    edit([&](QTextCursor& cursor) {
        // What is new comes first: Qt would join what is typed next to an insertion that is the last of its
        // step.
        const int end = here.position() + offset;
        cursor.setPosition(end - change->length);
        cursor.insertText(change->by, format);
        const int middle = cursor.position();
        cursor.setPosition(middle + change->length, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    });
    noteAid();
}

void EditorPrivate::noteAid() {
    aided = adapter.revision();
    aidedAt = q.textCursor().position();
}

bool EditorPrivate::takeBackAid(const QKeyEvent& event) {
    const bool back =
        event.key() == Qt::Key_Backspace && (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool fresh = aided == adapter.revision() && q.textCursor().position() == aidedAt;
    if (!back || !fresh || q.textCursor().hasSelection()) return false;
    q.undo();
    return true;
}

void Editor::setTypographic(bool on) {
    d->typographicOn = on;
}

} // namespace backcast
