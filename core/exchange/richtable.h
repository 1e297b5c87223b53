// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

#include <QList>

namespace backcast::exchange {

/// Collects the cells of an HTML table into a table of ours: spans become empty cells, empty rows and columns
/// at the end are left out, a first row that is all headers or all strong is the header.
class RichTable {
public:
    void beginRow(bool inHead);
    void addCell(const Text& text, int columns, int rows, bool header, const QString& align);
    [[nodiscard]] bool hasRow() const { return !m_rows.isEmpty(); }
    [[nodiscard]] qsizetype cellCount() const { return m_cells; }
    /// The block, or nothing where no cell holds a word. A table of one cell is no table: its lines come as
    /// paragraphs.
    [[nodiscard]] QList<Block> blocks() const;

private:
    struct Cell {
        Text text;
        bool header = false;
        QString align;
    };
    struct RowOfCells {
        bool inHead = false;
        QList<Cell> cells;
    };
    [[nodiscard]] int headerRows(qsizetype rows) const;
    [[nodiscard]] QString alignOf(qsizetype column, qsizetype rows, int headers) const;

    QList<RowOfCells> m_rows;
    QList<int> m_covered; ///< by column: how many rows below are taken by a cell above
    qsizetype m_cells = 0;
};

} // namespace backcast::exchange
