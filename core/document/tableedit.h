// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

/// Changes of a table: a table in, a table out. Rows and columns count from 0; an index outside changes
/// nothing, or is the end where something is added. Every result is rectangular: all rows have as many cells
/// as there are columns. The ids of rows stay, so that comments on cells go with them.
namespace backcast {

/// A table's bounds, for hands: more is not made here, although a file may hold it.
inline constexpr int mostTableRows = 1000;
inline constexpr int mostTableColumns = 40;

/// How many columns its rows have, those of the widest.
[[nodiscard]] qsizetype columnCount(const Table& table);
/// With an empty cell wherever one was left out.
[[nodiscard]] Table rectangular(Table table);
/// An empty table with a header row.
[[nodiscard]] Table newTable(int rows, int columns, IdSource& ids);

[[nodiscard]] Text cellAt(const Table& table, qsizetype row, qsizetype column);
[[nodiscard]] Table withCell(Table table, qsizetype row, qsizetype column, const Text& text);

/// An empty row at `at`. One that comes before the header's last row belongs to the header.
[[nodiscard]] Table withRow(Table table, qsizetype at, const Id& id);
/// The last row cannot go.
[[nodiscard]] Table withoutRow(Table table, qsizetype row);
/// The header has as many rows as before: a row that moves above it becomes one of it.
[[nodiscard]] Table withRowMoved(Table table, qsizetype from, qsizetype to);

[[nodiscard]] Table withColumn(Table table, qsizetype at);
/// The last column cannot go.
[[nodiscard]] Table withoutColumn(Table table, qsizetype column);
[[nodiscard]] Table withColumnMoved(Table table, qsizetype from, qsizetype to);

/// One header row, or none.
[[nodiscard]] Table withHeader(Table table, bool header);
/// "left", "center", "right", or empty.
[[nodiscard]] Table withAlignment(Table table, qsizetype column, const QString& align);

} // namespace backcast
