// SPDX-License-Identifier: MIT
#include "ui/editor/secondview.h"

#include "ui/editor/clipboard.h"
#include "ui/editor/editor.h"
#include "ui/editor/pagelayout.h"
#include "ui/editor/roleorder.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>

namespace backcast {

SecondView::SecondView(Editor& editor, QWidget* parent)
    : QTextEdit(parent)
    , m_editor(editor) {
    setAccessibleName(tr("The page, a second look"));
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QTextEdit::NoWrap); // before it gets the text: what it asks for holds for both
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setCursorWidth(2);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(24);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    pages().setIgnoring(true);
    setDocument(editor.document());
    pages().setIgnoring(false);
}

PageLayout& SecondView::pages() const {
    return static_cast<PageLayout&>(*m_editor.document()->documentLayout());
}

void SecondView::showOtherPart() {
    const bool inRelease = m_editor.currentPlace() == Place::Release;
    const QTextBlock title = titleOf(*document(), inRelease ? Place::CustomerFaq : Place::Release);
    setTextCursor(QTextCursor(title));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect().top() - 24);
}

void SecondView::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
        event->accept();
        Q_EMIT placeChosen(textCursor().position());
        return;
    }
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        event->accept();
        Q_EMIT closeWanted();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void SecondView::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->position().toPoint();
    QTextEdit::mousePressEvent(event);
}

/// A click goes there; who drags selects.
void SecondView::mouseReleaseEvent(QMouseEvent* event) {
    QTextEdit::mouseReleaseEvent(event);
    const bool still =
        (event->position().toPoint() - m_pressed).manhattanLength() < QApplication::startDragDistance();
    const bool plain = event->modifiers() == Qt::NoModifier && event->button() == Qt::LeftButton;
    if (plain && still && !textCursor().hasSelection()) Q_EMIT placeChosen(textCursor().position());
}

void SecondView::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    QAction* copies = menu.addAction(tr("Copy"), this, &QTextEdit::copy);
    copies->setEnabled(textCursor().hasSelection());
    menu.addAction(tr("Write here"), this, [this] { Q_EMIT placeChosen(textCursor().position()); });
    menu.exec(event->globalPos());
}

void SecondView::paintEvent(QPaintEvent* event) {
    pages().setSecondLook(true);
    QTextEdit::paintEvent(event);
    pages().setSecondLook(false);
}

/// The page has its width from the editor.
void SecondView::resizeEvent(QResizeEvent* event) {
    pages().setIgnoring(true);
    QTextEdit::resizeEvent(event);
    pages().setIgnoring(false);
}

/// Fonts and colours are the page's; QTextEdit would give its own font to the text of both.
void SecondView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        return QAbstractScrollArea::changeEvent(event);
    QTextEdit::changeEvent(event);
}

QMimeData* SecondView::createMimeDataFromSelection() const {
    return copySelection(textCursor()).release(); // Qt takes it over
}

} // namespace backcast
