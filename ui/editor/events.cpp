// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "ui/editor/editor_p.h"
#include "ui/editor/textops.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QWheelEvent>

/// The mouse and the window of the Editor.
namespace backcast {

void Editor::mousePressEvent(QMouseEvent* event) {
    const QPoint point = event->position().toPoint();
    const QPointF onPage = point + QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
    if (event->button() == Qt::LeftButton && (event->modifiers() & Qt::ControlModifier)) {
        const QTextCursor at = cursorForPosition(point);
        const Span link = isObject(at.block()) ? Span() : linkAt(textOf(at.block()), at.positionInBlock());
        if (link.length > 0) {
            Q_EMIT linkActivated(link.link);
            return;
        }
    }
    if (d->tables->click(onPage, *event)) return;
    d->tables->close();
    QTextEdit::mousePressEvent(event);
    if (event->button() != Qt::LeftButton || isReadOnly()) return;
    if (const QTextBlock block = d->layout->labelAt(onPage); block.isValid()) {
        setTextCursor(QTextCursor(block));
        Q_EMIT roleMenuRequested(event->globalPosition().toPoint());
    }
}

void Editor::mouseMoveEvent(QMouseEvent* event) {
    if (!d->tables->drag(*event)) QTextEdit::mouseMoveEvent(event);
}

void Editor::mouseReleaseEvent(QMouseEvent* event) {
    if (!d->tables->drag(*event)) QTextEdit::mouseReleaseEvent(event);
}

/// Whoever comes back to the page has left the cell.
void Editor::focusInEvent(QFocusEvent* event) {
    const bool popup =
        event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    CellEditor* cell = d->tables->cell();
    if (cell && popup) return cell->setFocus();
    QTextEdit::focusInEvent(event);
    if (cell) d->tables->close();
}

void Editor::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    showContextMenu(event->globalPos(),
                    byKey ? textCursor().position() : cursorForPosition(event->pos()).position());
}

void Editor::showContextMenu(const QPoint& where, int position) {
    QMenu menu(this);
    const bool selected = hasSelection();
    const auto add = [&](const QString& text, const QKeySequence& keys, bool enabled, auto slot) {
        QAction* action = menu.addAction(text);
        action->setShortcut(keys);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, slot);
    };
    const bool editable = !isReadOnly();
    const auto keys = [this](const QString& id, const QKeySequence& own) {
        return d->windowKeys.byId.isEmpty() ? own : d->windowKeys.byId.value(id);
    };
    add(tr("Undo"), keys(QStringLiteral("edit.undo"), QKeySequence::Undo),
        editable && document()->isUndoAvailable(), &Editor::undo);
    add(tr("Redo"), keys(QStringLiteral("edit.redo"), QKeySequence::Redo),
        editable && document()->isRedoAvailable(), &Editor::redo);
    menu.addSeparator();
    add(tr("Cut"), keys(QStringLiteral("edit.cut"), QKeySequence::Cut), editable && selected, &Editor::cut);
    add(tr("Copy"), keys(QStringLiteral("edit.copy"), QKeySequence::Copy), selected, &Editor::copy);
    add(tr("Paste"), keys(QStringLiteral("edit.paste"), QKeySequence::Paste), editable && canPaste(),
        &Editor::paste);
    add(tr("Paste as plain text"), keys(QStringLiteral("edit.pastetext"), QKeySequence()),
        editable && canPaste(), &Editor::pasteAsPlainText);
    menu.addSeparator();
    add(tr("Link…"), keys(QStringLiteral("edit.link"), QKeySequence(Qt::CTRL | Qt::Key_K)), editable,
        &Editor::linkRequested);
    menu.addSeparator();
    add(tr("Select all"), keys(QStringLiteral("edit.selectall"), QKeySequence::SelectAll), true,
        &Editor::selectAll);
    if (d->tableMenu && d->tables->isInTable()) {
        menu.addSeparator();
        menu.addMenu(d->tableMenu);
    }
    if (!d->tables->isOpen()) Q_EMIT menuWanted(menu, position);
    menu.exec(where);
}

void Editor::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier)) return QTextEdit::wheelEvent(event);
    constexpr int notch = 120; // of a wheel; a touchpad sends parts of it
    d->wheel += event->angleDelta().y();
    setZoom(zoom() + 10 * (d->wheel / notch));
    d->wheel %= notch;
    event->accept();
}

void Editor::scrollContentsBy(int dx, int dy) {
    QTextEdit::scrollContentsBy(dx, dy);
    if (d) d->tables->placeField();
}

void Editor::resizeEvent(QResizeEvent* event) {
    d->layout->setIgnoring(true);
    QTextEdit::resizeEvent(event);
    d->layout->setIgnoring(false);
    d->layout->setViewWidth(viewport()->width());
    d->tables->placeField();
    d->keepRoom();
}

void Editor::changeEvent(QEvent* event) {
    QTextEdit::changeEvent(event);
    if (!d) return; // while QTextEdit is being made
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange) {
        d->layout->setPalette(palette());
        if (CellEditor* cell = d->tables->cell()) cell->setColours(EditorColours::of(palette()));
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        d->layout->setLabelFont(font()); // QTextEdit has given the document its own font
}

} // namespace backcast
