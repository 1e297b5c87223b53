// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "ui/editor/editor_p.h"
#include "ui/editor/tableediting.h"
#include "ui/editor/textops.h"

#include <QMimeData>

/// What is done to a table as a whole: rows, columns, pasting.
namespace backcast {

namespace {

/// What is pasted as a table: one table, or lines of cells divided by tabs. Empty: it is no table.
QList<QList<Text>> cellsOf(const Clip& clip, const QString& plain) {
    QList<QList<Text>> rows;
    if (clip.items.size() == 1 && clip.items.first().block.kind == kinds::table) {
        for (const Row& row : clip.items.first().block.table.rows) rows.append(row.cells);
        return rows;
    }
    if (!plain.contains(u'\t')) return {};
    QString text = plain;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    while (text.endsWith(u'\n')) text.chop(1);
    for (const QString& line : text.split(u'\n')) {
        if (rows.size() >= mostTableRows) break;
        QList<Text> cells;
        for (const QString& cell : line.split(u'\t')) cells.append(Text(cell.trimmed()));
        rows.append(cells);
    }
    return rows;
}

/// The blocks of a clip as the text of one cell.
Text textOf(const Clip& clip) {
    Text text;
    for (const Item& item : clip.items) {
        if (!text.isEmpty()) text.append(QString(lineBreak));
        text.append(item.block.text);
        for (const Row& row : item.block.table.rows)
            for (const Text& cell : row.cells) {
                if (!text.isEmpty()) text.append(QStringLiteral(" "));
                text.append(cell);
            }
    }
    return text;
}

Item tableItem(const QTextBlock& near, const Table& table, IdSource& ids) {
    Item item;
    item.place = placeOf(near);
    const Use use = useOf(near);
    const bool inAnswer = use == Use::Question || use == Use::Answer;
    item.use = inAnswer ? Use::Answer : Use::Body;
    item.block.id = ids.block();
    item.block.role = inAnswer ? QString() : roleOf(near);
    item.block.kind = kinds::table;
    item.block.table = table;
    return item;
}

} // namespace

void TableEditing::insert(int rows, int columns) {
    if (d.q.isReadOnly()) return;
    if (isOpen()) close(true);
    const Table table = newTable(rows, columns, d.ids);
    QTextBlock made;
    d.edit([&](QTextCursor& cursor) {
        d.typing.removeSelection(cursor);
        d.typing.makeRoom(cursor);
        const QTextBlock here = cursor.block();
        const Item item = tableItem(here, table, d.ids);
        made = insertAfter(here, item);
        // An empty paragraph was there for what comes now.
        const bool stands = isTitle(here) || useOf(here) == Use::Question || lengthOf(here) > 0;
        if (!stands && useOf(here.previous()) != Use::Question) removeBlock(here);
        cursor.setPosition(d.q.document()->findBlock(made.position()).position());
    });
    open(d.adapter.blockOf(idOf(made)), 0, 0, CellCursor::Start);
}

void TableEditing::change(const std::function<Table(Table, Focus&)>& edit) {
    if (!isInTable() || d.q.isReadOnly()) return;
    const bool wasOpen = isOpen();
    Focus focus{wasOpen ? rowIndex() : 0, wasOpen ? m_column : 0};
    const Table now = table();
    const Table changed = edit(now, focus);
    const QTextBlock at = block();
    if (!(changed == now)) write(changed, false);
    open(at, focus.row, focus.column, CellCursor::End);
}

void TableEditing::addRow(int behind) {
    change([&](const Table& table, Focus& focus) {
        focus.row += behind;
        return withRow(table, focus.row, d.ids.row());
    });
}

void TableEditing::addColumn(int behind) {
    change([&](const Table& table, Focus& focus) {
        focus.column += behind;
        return withColumn(table, focus.column);
    });
}

void TableEditing::removeRow() {
    if (table().rows.size() == 1) return removeTable();
    change([](const Table& table, Focus& focus) {
        const int gone = focus.row;
        focus.row = std::min(focus.row, int(table.rows.size()) - 2);
        return withoutRow(table, gone);
    });
}

void TableEditing::removeColumn() {
    if (table().columns.size() == 1) return removeTable();
    change([](const Table& table, Focus& focus) {
        const int gone = focus.column;
        focus.column = std::min(focus.column, int(table.columns.size()) - 2);
        return withoutColumn(table, gone);
    });
}

void TableEditing::moveRow(int by) {
    change([by](const Table& table, Focus& focus) {
        const int from = focus.row;
        const int to = from + by;
        if (to < 0 || to >= table.rows.size()) return table;
        focus.row = to;
        return withRowMoved(table, from, to);
    });
}

void TableEditing::moveColumn(int by) {
    change([by](const Table& table, Focus& focus) {
        const int from = focus.column;
        const int to = from + by;
        if (to < 0 || to >= table.columns.size()) return table;
        focus.column = to;
        return withColumnMoved(table, from, to);
    });
}

void TableEditing::toggleHeader() {
    change([](const Table& table, Focus&) { return withHeader(table, table.headerRows == 0); });
}

void TableEditing::align(const QString& alignment) {
    change([&](const Table& table, Focus& focus) { return withAlignment(table, focus.column, alignment); });
}

void TableEditing::removeTable() {
    const QTextBlock at = block();
    if (!at.isValid() || d.q.isReadOnly()) return;
    close();
    d.edit([&](QTextCursor& cursor) {
        const int before = at.blockNumber() - 1; // a part's title at least
        removeBlock(at);
        cursor.setPosition(d.q.document()->findBlockByNumber(before).position());
        cursor.movePosition(QTextCursor::EndOfBlock);
    });
    Q_EMIT d.q.cellSelectionChanged();
}

void TableEditing::paste(const QMimeData& data) {
    const Clip clip = readClip(data, PasteAs::Rich);
    d.tellLoss(clip.loss);
    const QList<QList<Text>> cells = cellsOf(clip, data.text());
    if (cells.isEmpty()) {
        QTextCursor cursor = m_cell->textCursor();
        m_steps = -1; // what is pasted is undone alone
        cursor.beginEditBlock();
        cursor.removeSelectedText();
        insertText(cursor, textOf(clip));
        cursor.endEditBlock();
        m_steps = -1;
        return;
    }
    change([&](Table table, Focus& focus) {
        for (int i = 0; i < cells.size(); ++i) {
            if (focus.row + i >= table.rows.size()) table = withRow(table, table.rows.size(), d.ids.row());
            for (int j = 0; j < cells.at(i).size(); ++j) {
                if (focus.column + j >= table.columns.size()) table = withColumn(table, table.columns.size());
                const int row = focus.row + i;
                const int column = focus.column + j;
                if (row < table.rows.size() && column < table.columns.size())
                    table.rows[row].cells[column] = cells.at(i).at(j);
            }
        }
        return table;
    });
}

} // namespace backcast
