// SPDX-License-Identifier: MIT
#include "core/document/tableedit.h"

#include <algorithm>

namespace backcast {

namespace {

bool hasRow(const Table& table, qsizetype row) {
    return row >= 0 && row < table.rows.size();
}

bool hasColumn(const Table& table, qsizetype column) {
    return column >= 0 && column < table.columns.size();
}

} // namespace

qsizetype columnCount(const Table& table) {
    qsizetype count = table.columns.size();
    for (const Row& row : table.rows) count = std::max(count, row.cells.size());
    return count;
}

Table rectangular(Table table) {
    const qsizetype count = columnCount(table);
    table.columns.resize(count);
    for (Row& row : table.rows) row.cells.resize(count);
    table.headerRows = int(std::clamp<qsizetype>(table.headerRows, 0, table.rows.size()));
    return table;
}

Table newTable(int rows, int columns, IdSource& ids) {
    Table table;
    table.headerRows = 1;
    table.columns.resize(std::clamp(columns, 1, mostTableColumns));
    for (int i = 0; i < std::clamp(rows, 1, mostTableRows); ++i) table.rows.append(Row{ids.row(), {}, {}});
    return rectangular(table);
}

Text cellAt(const Table& table, qsizetype row, qsizetype column) {
    if (!hasRow(table, row) || column < 0) return {};
    return table.rows.at(row).cells.value(column);
}

Table withCell(Table table, qsizetype row, qsizetype column, const Text& text) {
    table = rectangular(std::move(table));
    if (hasRow(table, row) && hasColumn(table, column)) table.rows[row].cells[column] = text;
    return table;
}

Table withRow(Table table, qsizetype at, const Id& id) {
    table = rectangular(std::move(table));
    if (table.rows.size() >= mostTableRows) return table;
    at = std::clamp<qsizetype>(at, 0, table.rows.size());
    if (at < table.headerRows) ++table.headerRows;
    Row row;
    row.id = id;
    row.cells.resize(table.columns.size());
    table.rows.insert(at, row);
    return table;
}

Table withoutRow(Table table, qsizetype row) {
    table = rectangular(std::move(table));
    if (!hasRow(table, row) || table.rows.size() == 1) return table;
    table.rows.removeAt(row);
    if (row < table.headerRows) --table.headerRows;
    return table;
}

Table withRowMoved(Table table, qsizetype from, qsizetype to) {
    table = rectangular(std::move(table));
    if (hasRow(table, from) && hasRow(table, to)) table.rows.move(from, to);
    return table;
}

Table withColumn(Table table, qsizetype at) {
    table = rectangular(std::move(table));
    if (table.columns.size() >= mostTableColumns) return table;
    at = std::clamp<qsizetype>(at, 0, table.columns.size());
    table.columns.insert(at, Column());
    for (Row& row : table.rows) row.cells.insert(at, Text());
    return table;
}

Table withoutColumn(Table table, qsizetype column) {
    table = rectangular(std::move(table));
    if (!hasColumn(table, column) || table.columns.size() == 1) return table;
    table.columns.removeAt(column);
    for (Row& row : table.rows) row.cells.removeAt(column);
    return table;
}

Table withColumnMoved(Table table, qsizetype from, qsizetype to) {
    table = rectangular(std::move(table));
    if (!hasColumn(table, from) || !hasColumn(table, to)) return table;
    table.columns.move(from, to);
    for (Row& row : table.rows) row.cells.move(from, to);
    return table;
}

Table withHeader(Table table, bool header) {
    table = rectangular(std::move(table));
    table.headerRows = header && !table.rows.isEmpty() ? 1 : 0;
    return table;
}

Table withAlignment(Table table, qsizetype column, const QString& align) {
    table = rectangular(std::move(table));
    if (hasColumn(table, column)) table.columns[column].align = align;
    return table;
}

} // namespace backcast
