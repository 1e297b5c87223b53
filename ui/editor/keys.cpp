// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "ui/editor/editor_p.h"
#include "ui/editor/textops.h"

#include <QKeyEvent>

/// The keys of the Editor.
namespace backcast {

namespace {

bool isPlain(const QKeyEvent& event) {
    return (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
}

bool isCtrl(const QKeyEvent& event, int key) {
    return event.key() == key && (event.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
}

/// A key press that writes something.
bool writes(const QKeyEvent& event) {
    const QString text = event.text();
    if (text.isEmpty()) return false;
    const Qt::KeyboardModifiers modifiers =
        event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool altGr = modifiers == (Qt::ControlModifier | Qt::AltModifier);
    return (modifiers == Qt::NoModifier || altGr) && (text.at(0).isPrint() || text.at(0).isSurrogate());
}

} // namespace

void Editor::setWindowKeys(const WindowKeys& keys) {
    d->windowKeys = keys;
}

bool EditorPrivate::isWindowKey(const QKeyEvent& event) const {
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    const auto has = [&](Qt::KeyboardModifiers modifiers) {
        return windowKeys.changed.contains(QKeySequence(QKeyCombination(modifiers, Qt::Key(event.key()))));
    };
    // "Ctrl++" is typed with Shift on many keyboards.
    const bool isLetter = event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z;
    return has(held) || (!isLetter && has(held & ~Qt::ShiftModifier));
}

bool Editor::event(QEvent* event) {
    // QTextEdit claims the likes of Ctrl+Z for itself before any action sees them.
    if (event->type() == QEvent::ShortcutOverride && d->isWindowKey(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    return QTextEdit::event(event);
}

void Editor::keyPressEvent(QKeyEvent* event) {
    if (d->isWindowKey(*event)) return event->ignore();
    if (d->pressZoom(*event)) return event->accept();
    if (isReadOnly()) return QTextEdit::keyPressEvent(event);
    if (d->takeBackAid(*event)) return event->accept();
    const int before = textCursor().position();
    const quint64 revisionBefore = revision();
    const bool done = d->pressShortcut(*event) || d->tables->press(*event) || d->pressEnter(*event) ||
                      d->pressTab(*event) || d->pressDelete(*event) || d->typeText(*event);
    if (done)
        event->accept();
    else
        QTextEdit::keyPressEvent(event);
    if (writes(*event)) d->aidTyping(event->text());
    // Not for a key alone that is held for a wheel or a shortcut.
    if (textCursor().position() != before || revision() != revisionBefore) d->keepLine();
}

bool EditorPrivate::pressZoom(const QKeyEvent& event) {
    if (!(event.modifiers() & Qt::ControlModifier) || (event.modifiers() & Qt::AltModifier)) return false;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        q.setZoom(zoom + 10);
        return true;
    case Qt::Key_Minus:
        q.setZoom(zoom - 10);
        return true;
    case Qt::Key_0:
        q.setZoom(100);
        return true;
    default:
        return false;
    }
}

bool EditorPrivate::pressShortcut(QKeyEvent& event) {
    if (event.matches(QKeySequence::Undo))
        q.undo();
    else if (event.matches(QKeySequence::Redo) || isCtrl(event, Qt::Key_Y))
        q.redo();
    else if (event.matches(QKeySequence::Cut))
        q.cut();
    else if (event.matches(QKeySequence::Paste))
        q.paste();
    else if (event.key() == Qt::Key_V && event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        q.pasteAsPlainText();
    else if (isCtrl(event, Qt::Key_B))
        q.toggleStrong();
    else if (isCtrl(event, Qt::Key_I))
        q.toggleEmphasis();
    else if (isCtrl(event, Qt::Key_E))
        q.toggleCode();
    else if (isCtrl(event, Qt::Key_K))
        Q_EMIT q.linkRequested();
    else
        return false;
    return true;
}

bool EditorPrivate::pressEnter(const QKeyEvent& event) {
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter) return false;
    if (!isPlain(event)) return false;
    const bool lineOnly = event.modifiers() & Qt::ShiftModifier;
    edit([&](QTextCursor& cursor) {
        if (!lineOnly || isTitle(cursor.block())) return typing.enter(cursor);
        typing.removeSelection(cursor);
        typing.makeRoom(cursor);
        cursor.insertText(QString(lineBreak));
    });
    return true;
}

bool EditorPrivate::pressTab(const QKeyEvent& event) {
    const bool back = event.key() == Qt::Key_Backtab ||
                      (event.key() == Qt::Key_Tab && (event.modifiers() & Qt::ShiftModifier));
    if (event.key() != Qt::Key_Tab && !back) return false;
    if (!isPlain(event)) return false;
    // Anywhere else the key does nothing: no tab is in a text, and the selection is not replaced.
    if (!q.textCursor().hasSelection() && q.textCursor().atBlockStart())
        edit([&](QTextCursor& cursor) { typing.tab(cursor, back ? Turn::Back : Turn::Forward); });
    return true;
}

bool EditorPrivate::pressDelete(QKeyEvent& event) {
    const bool back = event.key() == Qt::Key_Backspace && !(event.modifiers() & Qt::AltModifier);
    const bool forward = event.matches(QKeySequence::Delete) ||
                         event.matches(QKeySequence::DeleteEndOfWord) ||
                         event.matches(QKeySequence::DeleteEndOfLine);
    if (!back && !forward) return false;
    const QTextCursor at = q.textCursor();
    if (at.hasSelection()) {
        edit([&](QTextCursor& cursor) { typing.removeSelection(cursor); });
        return true;
    }
    const bool edge = back ? at.atBlockStart() : at.atBlockEnd();
    if (!edge && !isObject(at.block())) return false;
    edit([&](QTextCursor& cursor) {
        // At an edge and beside a table the answer is always ours.
        static_cast<void>(back ? typing.backspace(cursor) : typing.deleteNext(cursor));
    });
    return true;
}

bool EditorPrivate::needsRoom() const {
    const QTextCursor at = q.textCursor();
    if (at.hasSelection()) {
        const QTextBlock first = q.document()->findBlock(at.selectionStart());
        if (first != q.document()->findBlock(at.selectionEnd()) || isObject(first)) return true;
    }
    return isObject(at.block()) || (isTitle(at.block()) && placeOf(at.block()) == Place::Questions);
}

bool EditorPrivate::typeText(const QKeyEvent& event) {
    if (!writes(event)) return false;
    if (!needsRoom()) {
        leaveLink();
        // Qt joins what is typed in a row into one undo step; an edit block of its own begins a new one.
        if (!startsSentence()) return false;
        edit([&](QTextCursor& cursor) { cursor.insertText(event.text(), q.currentCharFormat()); });
        return true;
    }
    edit([&](QTextCursor& cursor) {
        typing.removeSelection(cursor);
        typing.makeRoom(cursor);
        cursor.insertText(event.text(), QTextCharFormat());
    });
    return true;
}

/// One undo takes back a sentence, not all that was typed since the cursor was set.
bool EditorPrivate::startsSentence() const {
    const QTextCursor at = q.textCursor();
    const int offset = at.positionInBlock();
    if (at.hasSelection() || offset < 2) return false;
    const QString text = at.block().text();
    return text.at(offset - 1).isSpace() && QStringView(u".!?:;\u2028").contains(text.at(offset - 2));
}

/// What is typed at the edge of a link does not belong to it.
void EditorPrivate::leaveLink() {
    const QTextCursor at = q.textCursor();
    if (at.hasSelection() || linkOf(q.currentCharFormat()).isEmpty()) return;
    const Span link = linkAt(textOf(at.block()), at.positionInBlock());
    if (link.length > 0 && at.positionInBlock() > link.start && at.positionInBlock() < link.end()) return;
    QTextCharFormat format = q.currentCharFormat();
    format.setAnchor(false);
    format.setAnchorHref(QString());
    q.setCurrentCharFormat(format);
}

void Editor::inputMethodEvent(QInputMethodEvent* event) {
    const bool writes = !event->commitString().isEmpty() || !event->preeditString().isEmpty();
    if (writes && !isReadOnly() && d->needsRoom()) {
        d->edit([&](QTextCursor& cursor) {
            d->typing.removeSelection(cursor);
            d->typing.makeRoom(cursor);
        });
    }
    QTextEdit::inputMethodEvent(event);
    if (writes) d->keepLine();
}

} // namespace backcast
