// SPDX-License-Identifier: MIT
#include "tests/core/history/comparing.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

#include <QElapsedTimer>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

Document withTable(const QList<QStringList>& rows, const QString& rowIds = u"r"_s) {
    Block block;
    block.id = u"t1"_s;
    block.kind = u"table"_s;
    block.table.headerRows = 1;
    for (int i = 0; i < int(rows.size()); ++i) {
        Row row;
        row.id = rowIds + QString::number(i);
        for (const QString& cell : rows.at(i)) row.cells.append(Text(cell));
        while (block.table.columns.size() < row.cells.size()) block.table.columns.append(Column{});
        block.table.rows.append(row);
    }
    Document document;
    document.appendix.blocks = {block};
    return document;
}

/// "cell | cell", a row a line; "+" before a new one, "-" before one that is gone, "~" before one that moved.
QStringList tableShown(const Document& before, const Document& after) {
    const Comparison comparison = compare(before, after);
    QStringList lines;
    for (const ComparedItem& item : comparison.items)
        for (const ComparedRow& row : item.rows) {
            QStringList cells;
            for (const ComparedCell& cell : row.cells) cells.append(shown(cell.runs));
            QString mark = row.state == ChangeState::Inserted  ? u"+ "_s
                           : row.state == ChangeState::Deleted ? u"- "_s
                                                               : QString();
            lines.append((row.moved ? u"~ "_s : mark) + cells.join(u" | "_s));
        }
    return lines;
}

QStringList notes(const Document& before, const Document& after) {
    const Comparison comparison = compare(before, after);
    return comparison.isEmpty() ? QStringList()
                                : notesInWords(comparison.items.at(comparison.changes.first()), comparison);
}

} // namespace

TEST_CASE("A table is compared cell by cell") {
    const Document before =
        withTable({{u"Step"_s, u"Minutes"_s}, {u"Write"_s, u"42"_s}, {u"Read"_s, u"4"_s}});
    const Document after = withTable({{u"Step"_s, u"Minutes"_s}, {u"Write"_s, u"21"_s}, {u"Read"_s, u"4"_s}});
    CHECK(tableShown(before, after) ==
          QStringList{u"Step | Minutes"_s, u"Write | [-42-]{+21+}"_s, u"Read | 4"_s});
    CHECK(compare(before, after).wordsIn == 1);
    CHECK(compare(before, before).isEmpty());
}

TEST_CASE("Rows that come, go and move are told, with or without their ids") {
    const QList<QStringList> rows{{u"Step"_s, u"Minutes"_s},
                                  {u"Write the note"_s, u"42"_s},
                                  {u"Read the note"_s, u"4"_s},
                                  {u"Sign the note"_s, u"1"_s}};
    const Document before = withTable(rows);
    QList<QStringList> others = rows;
    others.insert(2, {u"Check every refill"_s, u"7"_s});
    others.removeLast();
    for (const QString& ids : {u"r"_s, u"x"_s}) {
        Document after = withTable(others, u"x"_s);
        QList<Row>& list = after.appendix.blocks[0].table.rows;
        if (ids == u"r") list[0].id = u"r0"_s, list[1].id = u"r1"_s, list[3].id = u"r2"_s;
        CHECK(tableShown(before, after) == QStringList{u"Step | Minutes"_s, u"Write the note | 42"_s,
                                                       u"+ {+Check every refill+} | {+7+}"_s,
                                                       u"Read the note | 4"_s,
                                                       u"- [-Sign the note-] | [-1-]"_s});
        CHECK(notes(before, after) == QStringList{u"1 row new"_s, u"1 row deleted"_s});
    }
    QList<QStringList> moved = rows;
    moved.move(3, 1);
    Document after = withTable(moved, u"x"_s);
    CHECK(tableShown(before, after) == QStringList{u"Step | Minutes"_s, u"~ Sign the note | 1"_s,
                                                   u"Write the note | 42"_s, u"Read the note | 4"_s});
    CHECK(notes(before, after) == QStringList{u"1 row moved"_s});
}

TEST_CASE("Columns that come and go are told as columns") {
    const Document before =
        withTable({{u"Step"_s, u"Minutes"_s}, {u"Write"_s, u"42"_s}, {u"Read"_s, u"4"_s}});
    const Document after = withTable({{u"Step"_s, u"Who"_s, u"Minutes"_s},
                                      {u"Write"_s, u"Nurse"_s, u"42"_s},
                                      {u"Read"_s, u"Doctor"_s, u"4"_s}});
    CHECK(tableShown(before, after) == QStringList{u"Step | {+Who+} | Minutes"_s, u"Write | {+Nurse+} | 42"_s,
                                                   u"Read | {+Doctor+} | 4"_s});
    CHECK(notes(before, after) == QStringList{u"1 column new"_s});
    CHECK(tableShown(after, before) == QStringList{u"Step | [-Who-] | Minutes"_s, u"Write | [-Nurse-] | 42"_s,
                                                   u"Read | [-Doctor-] | 4"_s});
    // A column all of whose words changed is still that column.
    const Document other = withTable({{u"Step"_s, u"Hours"_s}, {u"Write"_s, u"1"_s}, {u"Read"_s, u"2"_s}});
    CHECK(tableShown(before, other) ==
          QStringList{u"Step | [-Minutes-]{+Hours+}"_s, u"Write | [-42-]{+1+}"_s, u"Read | [-4-]{+2+}"_s});
}

TEST_CASE("Every cell of both tables is in the comparison, in random tables") {
    Generator make(6);
    for (int i = 0; i < 300; ++i) {
        Document before;
        Document after;
        for (Document* document : {&before, &after}) {
            Block block = make.block();
            for (int tries = 0; block.kind != kinds::table && tries < 200; ++tries) block = make.block();
            block.id = u"t1"_s;
            document->appendix.blocks = {block};
        }
        if (make.chance(0.5)) {
            after = before;
            Table& table = after.appendix.blocks[0].table;
            if (!table.rows.isEmpty() && make.chance(0.5)) table.rows.removeFirst();
            if (!table.rows.isEmpty() && !table.rows[0].cells.isEmpty()) table.rows[0].cells.removeLast();
        }
        const Comparison comparison = compare(before, after);
        QStringList cellsBefore;
        QStringList cellsAfter;
        for (const ComparedItem& item : comparison.items)
            for (const ComparedRow& row : item.rows)
                for (const ComparedCell& cell : row.cells) {
                    QString was;
                    QString is;
                    for (const TextRun& run : cell.runs) {
                        if (run.isBefore()) was += run.text.plain();
                        if (run.isAfter()) is += run.text.plain();
                    }
                    if (!was.isEmpty()) cellsBefore.append(was);
                    if (!is.isEmpty()) cellsAfter.append(is);
                }
        const auto cellsOf = [](const Document& document) {
            QStringList cells;
            for (const Row& row : document.appendix.blocks[0].table.rows)
                for (const Text& cell : row.cells)
                    if (!cell.isEmpty()) cells.append(cell.plain());
            return cells;
        };
        QStringList all = cellsOf(before);
        cellsBefore.sort();
        all.sort();
        CHECK(cellsBefore == all);
        CHECK(cellsAfter == cellsOf(after));
    }
}

TEST_CASE("A table of ten thousand columns and rows does not grow to their product") {
    Document before = withTable({QStringList(10'000, u"a"_s)});
    Document after = withTable({QStringList(3, u"b"_s)});
    for (int i = 0; i < 10'000; ++i) {
        Row row;
        row.id = u"x%1"_s.arg(i);
        row.cells = {Text(u"words of %1"_s.arg(i))};
        before.appendix.blocks[0].table.rows.append(row);
        row.id = u"y%1"_s.arg(i);
        after.appendix.blocks[0].table.rows.append(row);
    }
    QElapsedTimer timer;
    timer.start();
    qsizetype cells = 0;
    const Comparison comparison = compare(before, after);
    for (const ComparedRow& row : comparison.items.first().rows) cells += row.cells.size();
    CHECK(cells < 100'000);
    CHECK(timer.elapsed() < 60'000);
}
