// SPDX-License-Identifier: MIT
#include "ui/editor/tableediting.h"

#include "core/document/names.h"
#include "ui/editor/editor_p.h"
#include "ui/editor/textops.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace backcast {

namespace {

bool isTable(const QTextBlock& block) {
    return block.isValid() && isObject(block) && kindOf(block) == kinds::table;
}

int lastRow(const Table& table) {
    return int(table.rows.size()) - 1;
}

} // namespace

TableEditing::TableEditing(EditorPrivate& editor)
    : QObject(&editor.q)
    , d(editor) {}

void TableEditing::make() {
    if (m_cell) return;
    m_cell = new CellEditor(d.q.viewport(), [this](const QKeyEvent& event) { return d.isWindowKey(event); });
    m_cell->hide();
    connect(m_cell, &CellEditor::edited, this, &TableEditing::writeText);
    connect(m_cell, &CellEditor::stepped, this, &TableEditing::step);
    connect(m_cell, &CellEditor::moveWanted, this, &TableEditing::move);
    connect(m_cell, &CellEditor::undoWanted, &d.q, &Editor::undo);
    connect(m_cell, &CellEditor::redoWanted, &d.q, &Editor::redo);
    connect(m_cell, &CellEditor::linkWanted, &d.q, &Editor::linkRequested);
    connect(m_cell, &CellEditor::pasted, this, &TableEditing::paste);
    connect(m_cell, &CellEditor::menuWanted, &d.q,
            [this](const QPoint& where) { d.q.showContextMenu(where, d.q.textCursor().position()); });
    connect(m_cell, &QTextEdit::copyAvailable, &d.q, &Editor::cellSelectionChanged);
}

QTextBlock TableEditing::block() const {
    const QTextBlock at = isOpen() ? d.adapter.blockOf(m_block) : d.q.textCursor().block();
    return isTable(at) ? at : QTextBlock();
}

bool TableEditing::isInTable() const {
    return block().isValid();
}

Table TableEditing::table() const {
    const QTextBlock at = block();
    if (!at.isValid()) return {};
    if (m_readBlock == idOf(at) && m_readRevision == d.adapter.revision() && !m_writing) return m_read;
    m_read = rectangular(itemOf(at).block.table);
    m_readBlock = idOf(at);
    m_readRevision = d.adapter.revision();
    return m_read;
}

int TableEditing::rowIndex() const {
    if (!isOpen()) return -1;
    const Table now = table();
    for (int i = 0; i < now.rows.size(); ++i)
        if (now.rows.at(i).id == m_row) return i;
    return -1;
}

void TableEditing::open(const QTextBlock& at, int row, int column, CellCursor where) {
    if (!isTable(at) || d.q.isReadOnly()) return;
    const Table table = rectangular(itemOf(at).block.table);
    if (table.rows.isEmpty() || table.columns.isEmpty()) return;
    make();
    row = std::clamp(row, 0, lastRow(table));
    m_block = idOf(at);
    m_row = table.rows.at(row).id;
    m_column = std::clamp(column, 0, int(table.columns.size()) - 1);
    m_steps = -1;
    d.q.setTextCursor(QTextCursor(at));
    m_cell->setColours(EditorColours::of(d.q.palette()));
    m_cell->setCellText(cellAt(table, row, m_column));
    const QString header =
        table.headerRows > 0 && row >= table.headerRows ? cellAt(table, 0, m_column).plain() : QString();
    m_cell->setAccessibleName(
        Editor::tr("Table cell, row %1, column %2 %3").arg(row + 1).arg(m_column + 1).arg(header).trimmed());
    m_cell->show();
    placeField();
    m_cell->setCursor(where);
    m_cell->setFocus();
    markWords();
    // The field is a part of the page that may be out of sight.
    const QRect seen = m_cell->geometry();
    QScrollBar* bar = d.q.verticalScrollBar();
    if (seen.top() < 0)
        bar->setValue(bar->value() + seen.top() - 24);
    else if (seen.bottom() > d.q.viewport()->height())
        bar->setValue(bar->value() + seen.bottom() - d.q.viewport()->height() + 24);
    placeField();
    Q_EMIT d.q.cellSelectionChanged();
}

void TableEditing::open(const QTextBlock& at, const Id& row, int column, int start, int end) {
    if (!isTable(at)) return;
    const Table table = rectangular(itemOf(at).block.table);
    for (int i = 0; i <= lastRow(table); ++i)
        if (table.rows.at(i).id == row) open(at, i, column, CellCursor::Start);
    if (isOpen()) m_cell->select(start, end);
}

void TableEditing::replaceSelection(const QString& by) {
    if (!isOpen()) return;
    QTextCursor cursor = m_cell->textCursor();
    if (!cursor.hasSelection()) return;
    QTextCursor first = cursor;
    first.setPosition(cursor.selectionStart() + 1);
    m_steps = -1;
    cursor.insertText(Text::sanitised(by), first.charFormat());
    m_steps = -1;
}

void TableEditing::markWords() {
    if (!isOpen()) return;
    QList<CellEditor::Stretch> words;
    for (const Overlay::Wrong& word : d.layout->overlay().misspellingsIn(m_block))
        if (word.row == m_row && word.column == m_column) words.append({word.start, word.end});
    m_cell->setMisspellings(words);
}

void TableEditing::close(bool behind) {
    if (!isOpen()) return;
    const QTextBlock at = block();
    m_cell->hide();
    // Whoever has put the cursor somewhere else goes there.
    if (at.isValid() && (behind || d.q.textCursor().block() == at)) {
        QTextCursor cursor(at);
        if (behind) cursor.movePosition(QTextCursor::EndOfBlock);
        d.q.setTextCursor(cursor);
    }
    d.q.setFocus();
    Q_EMIT d.q.cellSelectionChanged();
}

void TableEditing::leaveTo(const QTextCursor& cursor) {
    m_cell->hide();
    d.show(cursor);
    Q_EMIT d.q.cellSelectionChanged();
}

void TableEditing::placeField() {
    if (!isOpen() || m_writing) return;
    const Table now = table();
    const auto place = d.layout->cellPlace(block(), rowIndex(), m_column);
    if (!place) return close();
    const QString align = m_column < now.columns.size() ? now.columns.at(m_column).align : QString();
    m_cell->place(*place, QPoint(d.q.horizontalScrollBar()->value(), d.q.verticalScrollBar()->value()),
                  align == u"right"    ? Qt::AlignRight
                  : align == u"center" ? Qt::AlignHCenter
                                       : Qt::AlignLeading);
}

void TableEditing::follow() {
    if (m_writing) return;
    m_steps = -1; // something else has changed since the last letter
    if (!isOpen()) return;
    const int row = rowIndex();
    const Table now = table();
    if (row < 0 || m_column >= now.columns.size()) {
        m_cell->hide();
        d.q.setFocus();
        Q_EMIT d.q.cellSelectionChanged();
        return;
    }
    m_cell->setCellText(cellAt(now, row, m_column));
    placeField();
}

void TableEditing::afterUndo(const Table& before) {
    if (!isOpen()) return;
    // Qt has put the cursor where it has changed something. In the table, the cell stays open; elsewhere it
    // is to be seen.
    if (!(table() == before)) return d.q.setTextCursor(QTextCursor(block()));
    leaveTo(d.q.textCursor());
}

bool TableEditing::joinsTyping(const Text& text) const {
    if (m_steps < 0 || m_steps != d.q.document()->availableUndoSteps()) return false;
    // One undo takes back a sentence, as in a paragraph.
    const int at = m_cell->textCursor().position();
    return at < 3 || !(text.plain().at(at - 2).isSpace() &&
                       QStringView(u".!?:;\u2028").contains(text.plain().at(at - 3)));
}

void TableEditing::writeText() {
    const int row = rowIndex();
    if (row < 0 || !isOpen()) return;
    const Text text = m_cell->cellText();
    const Table now = table();
    if (cellAt(now, row, m_column) == text) return;
    write(withCell(now, row, m_column, text), joinsTyping(text));
    m_steps = d.q.document()->availableUndoSteps();
    placeField();
}

void TableEditing::write(const Table& table, bool joined) {
    const QTextBlock at = block();
    if (!at.isValid() || d.q.isReadOnly()) return;
    const QScopedValueRollback writing(m_writing, true);
    Item item = itemOf(at);
    item.block.table = table;
    QTextCursor cursor(at);
    if (joined)
        cursor.joinPreviousEditBlock();
    else
        cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.setCharFormat(joined ? objectFormat(item, cursor.charFormat()) : objectFormat(item));
    cursor.endEditBlock();
}

void TableEditing::goTo(int row, int column, CellCursor where) {
    open(block(), row, column, where);
}

void TableEditing::step(CellStep step) {
    const int row = rowIndex();
    const Table now = table();
    const int columns = int(now.columns.size());
    if (row < 0) return close();
    switch (step) {
    case CellStep::Leave:
        return close();
    case CellStep::LeaveBehind:
        break;
    case CellStep::Next:
        if (m_column + 1 < columns) return goTo(row, m_column + 1, CellCursor::All);
        if (row < lastRow(now)) return goTo(row + 1, 0, CellCursor::All);
        if (now.rows.size() >= mostTableRows) return;
        write(withRow(now, row + 1, d.ids.row()), false);
        return goTo(row + 1, 0, CellCursor::Start);
    case CellStep::Previous:
        if (m_column > 0) return goTo(row, m_column - 1, CellCursor::All);
        if (row > 0) return goTo(row - 1, columns - 1, CellCursor::All);
        return close();
    case CellStep::Down:
        if (row < lastRow(now)) return goTo(row + 1, m_column, CellCursor::Start);
        break;
    case CellStep::Up:
        if (row > 0) return goTo(row - 1, m_column, CellCursor::End);
        return leaveTo([this] {
            QTextCursor cursor(block());
            if (!isTitle(block().previous())) cursor.movePosition(QTextCursor::Left);
            return cursor;
        }());
    case CellStep::Left:
        if (m_column > 0) return goTo(row, m_column - 1, CellCursor::End);
        if (row > 0) return goTo(row - 1, columns - 1, CellCursor::End);
        return close();
    case CellStep::Right:
        if (m_column + 1 < columns) return goTo(row, m_column + 1, CellCursor::Start);
        if (row < lastRow(now)) return goTo(row + 1, 0, CellCursor::Start);
        return close(true);
    }
    // Out of the table at its end: to what follows it, which is made where nothing can be written there.
    const QTextBlock after = block().next();
    if (after.isValid() && !isTitle(after) && !isObject(after)) return leaveTo(QTextCursor(after));
    close(true);
    d.edit([this](QTextCursor& cursor) { d.typing.makeRoom(cursor); });
}

void TableEditing::move(CellStep step) {
    switch (step) {
    case CellStep::Up:
        return moveRow(-1);
    case CellStep::Down:
        return moveRow(1);
    case CellStep::Left:
        return moveColumn(-1);
    case CellStep::Right:
        return moveColumn(1);
    default:
        return;
    }
}

bool TableEditing::press(const QKeyEvent& event) {
    const bool plain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const QTextCursor at = d.q.textCursor();
    if (!plain || at.hasSelection()) return false;
    const QTextBlock here = at.block();
    const QTextBlock before = here.previous();
    const QTextBlock after = here.next();
    const int key = event.key();
    const bool leavesUp = [&] {
        QTextCursor up = at;
        return !up.movePosition(QTextCursor::Up) || up.block() != here;
    }();
    const bool leavesDown = [&] {
        QTextCursor down = at;
        return !down.movePosition(QTextCursor::Down) || down.block() != here;
    }();
    const int end = INT_MAX;
    if (isTable(here) &&
        (key == Qt::Key_Tab || (at.atBlockStart() && (key == Qt::Key_Right || key == Qt::Key_Down))))
        open(here, 0, 0, key == Qt::Key_Tab ? CellCursor::All : CellCursor::Start);
    else if (isTable(here) && at.atBlockEnd() && (key == Qt::Key_Left || key == Qt::Key_Up))
        open(here, end, key == Qt::Key_Left ? end : 0, CellCursor::End);
    else if (isTable(after) && !isTable(here) &&
             ((key == Qt::Key_Down && leavesDown) || (key == Qt::Key_Right && at.atBlockEnd())))
        open(after, 0, 0, CellCursor::Start);
    else if (isTable(before) && !isTable(here) &&
             ((key == Qt::Key_Up && leavesUp) || (key == Qt::Key_Left && at.atBlockStart())))
        open(before, end, key == Qt::Key_Left ? end : 0, CellCursor::End);
    else
        return false;
    return true;
}

bool TableEditing::click(const QPointF& onPage, const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton || event.modifiers() != Qt::NoModifier || d.q.isReadOnly())
        return false;
    const PageLayout::CellAt hit = d.layout->cellAt(onPage);
    if (!hit.block.isValid()) return false;
    open(hit.block, hit.row, hit.column, CellCursor::Start);
    if (!isOpen()) return false;
    m_dragging = true;
    return drag(event);
}

bool TableEditing::drag(const QMouseEvent& event) {
    if (!m_dragging || !isOpen()) return false;
    // The button was pressed on the page, so the page has the mouse until it is released.
    const QPoint global = event.globalPosition().toPoint();
    QMouseEvent passed(event.type(), m_cell->viewport()->mapFromGlobal(QPointF(global)),
                       event.globalPosition(), event.button(), event.buttons(), event.modifiers());
    QApplication::sendEvent(m_cell->viewport(), &passed);
    if (event.type() == QEvent::MouseButtonRelease) m_dragging = false;
    return true;
}

bool Editor::hasSelection() const {
    const CellEditor* cell = d->tables->cell();
    return cell ? cell->textCursor().hasSelection() : textCursor().hasSelection();
}

TableEditing& Editor::tables() {
    return *d->tables;
}

void Editor::setTableMenu(QMenu* menu) {
    d->tableMenu = menu;
}

} // namespace backcast
