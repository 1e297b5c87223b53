// SPDX-License-Identifier: MIT
#include "core/exchange/richtable.h"

#include "core/document/names.h"
#include "core/exchange/source.h"

#include <algorithm>

namespace backcast::exchange {

namespace {

// What a span may claim: more is a mistake, or meant to fill the memory.
constexpr int mostColumns = 200;
constexpr int mostRows = 2000;

} // namespace

void RichTable::beginRow(bool inHead) {
    m_rows.append(RowOfCells{inHead, {}});
}

void RichTable::addCell(const Text& text, int columns, int rows, bool header, const QString& align) {
    if (m_rows.isEmpty()) beginRow(false);
    QList<Cell>& cells = m_rows.last().cells;
    const auto pass = [&] { // what a cell above reaches down to
        while (cells.size() < m_covered.size() && m_covered.at(cells.size()) > 0) {
            --m_covered[cells.size()];
            cells.append(Cell());
        }
    };
    pass();
    if (cells.size() >= mostColumns) return;
    columns = std::clamp(columns, 1, mostColumns - int(cells.size()));
    rows = std::clamp(rows, 1, mostRows);
    for (int i = 0; i < columns; ++i) {
        if (rows > 1) {
            if (m_covered.size() <= cells.size()) m_covered.resize(cells.size() + 1);
            m_covered[cells.size()] = rows - 1;
        }
        cells.append(i == 0 ? Cell{text, header, align} : Cell{{}, header, {}});
    }
    m_cells += columns;
    pass();
}

int RichTable::headerRows(qsizetype rows) const {
    int count = 0;
    for (qsizetype r = 0; r < rows; ++r) {
        const RowOfCells& row = m_rows.at(r);
        const bool allHeaders = !row.cells.isEmpty() && std::all_of(row.cells.begin(), row.cells.end(),
                                                                    [](const Cell& c) { return c.header; });
        if (!row.inHead && !allHeaders) break;
        ++count;
    }
    if (count > 0 || rows < 2) return count < rows ? count : 0;
    bool strong = false;
    for (const Cell& cell : m_rows.first().cells) {
        if (cell.text.isBlank()) continue;
        if (!isAll(cell.text, Style::Strong)) return 0;
        strong = true;
    }
    return strong ? 1 : 0;
}

/// The alignment that all cells with words below the header have in common.
QString RichTable::alignOf(qsizetype column, qsizetype rows, int headers) const {
    QString found;
    for (qsizetype r = headers; r < rows; ++r) {
        if (column >= m_rows.at(r).cells.size()) continue;
        const Cell& cell = m_rows.at(r).cells.at(column);
        if (cell.text.isBlank()) continue;
        if (cell.align != QLatin1StringView("right") && cell.align != QLatin1StringView("center")) return {};
        if (!found.isEmpty() && found != cell.align) return {};
        found = cell.align;
    }
    return found;
}

QList<Block> RichTable::blocks() const {
    qsizetype rows = 0;
    qsizetype columns = 0;
    for (qsizetype r = 0; r < m_rows.size(); ++r)
        for (qsizetype c = 0; c < m_rows.at(r).cells.size(); ++c)
            if (!m_rows.at(r).cells.at(c).text.isBlank()) rows = r + 1, columns = std::max(columns, c + 1);
    QList<Block> out;
    if (rows == 0) return out;
    if (rows == 1 && columns == 1) {
        const Text& only = m_rows.first().cells.first().text;
        qsizetype from = 0;
        while (from <= only.size()) {
            qsizetype to = only.plain().indexOf(lineBreak, from);
            if (to < 0) to = only.size();
            Block block;
            block.text = only.mid(from, to - from).trimmed();
            if (!block.text.isBlank()) out.append(block);
            from = to + 1;
        }
        return out;
    }
    Block block;
    block.kind = kinds::table;
    block.table.headerRows = headerRows(rows);
    for (qsizetype c = 0; c < columns; ++c)
        block.table.columns.append(Column{alignOf(c, rows, block.table.headerRows), {}});
    for (qsizetype r = 0; r < rows; ++r) {
        Row row{QLatin1Char('r') + QString::number(r + 1), {}, {}};
        for (qsizetype c = 0; c < columns; ++c) {
            Text text = c < m_rows.at(r).cells.size() ? m_rows.at(r).cells.at(c).text : Text();
            row.cells.append(r < block.table.headerRows ? without(text, Style::Strong) : text);
        }
        block.table.rows.append(row);
    }
    out.append(block);
    return out;
}

} // namespace backcast::exchange
