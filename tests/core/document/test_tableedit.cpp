// SPDX-License-Identifier: MIT
#include "core/document/tableedit.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

/// "a b / c" for rows of cells.
Table tableOf(const QString& rows, int header = 1) {
    Table table;
    table.headerRows = header;
    int number = 0;
    for (const QString& line : rows.split(u'/')) {
        Row row;
        row.id = u"r%1"_s.arg(++number);
        for (const QString& cell : line.split(u' ', Qt::SkipEmptyParts))
            row.cells.append(Text(cell == u"-" ? QString() : cell));
        table.rows.append(row);
    }
    return table;
}

QString shown(const Table& table) {
    QStringList lines;
    for (const Row& row : table.rows) {
        QStringList cells;
        for (const Text& cell : row.cells) cells.append(cell.isEmpty() ? u"-"_s : cell.plain());
        lines.append(cells.join(u' '));
    }
    return lines.join(u'/');
}

} // namespace

TEST_CASE("a table that left cells out gets them with the first change") {
    const Table table = rectangular(tableOf(u"a b c/d/e f"_s));
    CHECK(shown(table) == u"a b c/d - -/e f -");
    CHECK(table.columns.size() == 3);
    CHECK(shown(withCell(tableOf(u"a b/c"_s), 1, 1, Text(u"d"_s))) == u"a b/c d");
    CHECK(cellAt(tableOf(u"a b/c"_s), 1, 1).isEmpty());
    CHECK(cellAt(tableOf(u"a b/c"_s), 7, -1).isEmpty());
}

TEST_CASE("rows come, go and move, and the header stays what it was") {
    const Table table = tableOf(u"a b/c d/e f"_s);
    CHECK(shown(withRow(table, 1, u"new"_s)) == u"a b/- -/c d/e f");
    CHECK(withRow(table, 1, u"new"_s).headerRows == 1);
    CHECK(withRow(table, 0, u"new"_s).headerRows == 2);
    CHECK(shown(withRow(table, 99, u"new"_s)) == u"a b/c d/e f/- -");
    CHECK(shown(withoutRow(table, 1)) == u"a b/e f");
    CHECK(withoutRow(table, 0).headerRows == 0);
    CHECK(shown(withoutRow(table, 9)) == shown(table));
    CHECK(shown(withoutRow(tableOf(u"a b"_s), 0)) == u"a b");
    CHECK(shown(withRowMoved(table, 2, 1)) == u"a b/e f/c d");
    CHECK(withRowMoved(table, 2, 1).rows.at(1).id == u"r3");
    CHECK(shown(withRowMoved(table, 2, 3)) == shown(table));
}

TEST_CASE("columns come, go and move with their cells and alignment") {
    const Table table = withAlignment(tableOf(u"a b/c d"_s), 1, u"right"_s);
    CHECK(shown(withColumn(table, 1)) == u"a - b/c - d");
    CHECK(withColumn(table, 1).columns.at(2).align == u"right");
    CHECK(shown(withoutColumn(table, 0)) == u"b/d");
    CHECK(withoutColumn(table, 0).columns.at(0).align == u"right");
    CHECK(shown(withoutColumn(tableOf(u"a/b"_s), 0)) == u"a/b");
    CHECK(shown(withColumnMoved(table, 1, 0)) == u"b a/d c");
    CHECK(withColumnMoved(table, 1, 0).columns.at(0).align == u"right");
    CHECK(withHeader(table, false).headerRows == 0);
    CHECK(withHeader(withHeader(table, false), true).headerRows == 1);
}

TEST_CASE("a new table has a header, and bounds") {
    IdSource ids(1);
    const Table table = newTable(3, 2, ids);
    CHECK(shown(table) == u"- -/- -/- -");
    CHECK(table.headerRows == 1);
    CHECK(newTable(9999, 9999, ids).rows.size() == mostTableRows);
    CHECK(newTable(0, -3, ids).columns.size() == 1);
}

TEST_CASE("whatever is done to a table leaves one that a document can hold") {
    for (quint32 seed = 1; seed <= 300; ++seed) {
        Generator random(seed);
        IdSource ids(seed);
        Document document;
        Block block;
        block.id = u"t"_s;
        block.kind = u"table"_s;
        block.table = random.chance(0.5) ? tableOf(u"a b c/d/e f"_s) : Table();
        for (int step = 0; step < 20; ++step) {
            const int a = random.number(-1, 5);
            const int b = random.number(-1, 5);
            Table& table = block.table;
            switch (random.number(0, 8)) {
            case 0:
                table = withCell(table, a, b, random.text(4));
                break;
            case 1:
                table = withRow(table, a, ids.row());
                break;
            case 2:
                table = withoutRow(table, a);
                break;
            case 3:
                table = withRowMoved(table, a, b);
                break;
            case 4:
                table = withColumn(table, a);
                break;
            case 5:
                table = withoutColumn(table, a);
                break;
            case 6:
                table = withColumnMoved(table, a, b);
                break;
            case 7:
                table = withHeader(table, random.chance(0.5));
                break;
            default:
                table = withAlignment(table, a, u"center"_s);
                break;
            }
            document.appendix.blocks = {block};
            INFO("seed " << seed << ", step " << step);
            REQUIRE(checkInvariants(document) == QStringList());
            REQUIRE(rectangular(table) == table);
        }
    }
}
