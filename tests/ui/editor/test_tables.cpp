// SPDX-License-Identifier: MIT
#include "tests/ui/editor/desk.h"
#include "ui/editor/clipboard.h"
#include "ui/editor/tableediting.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QScrollBar>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

/// A desk with keys for the cell that is open.
struct TableDesk : Desk {
    using Desk::Desk;

    CellEditor& cell() {
        REQUIRE(editor.tables().cell());
        return *editor.tables().cell();
    }
    void write(const QString& text) {
        for (const QChar c : text) {
            QTest::sendKeyEvent(QTest::Click, &cell(), Qt::Key_unknown, QString(c), Qt::NoModifier);
            check();
        }
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&cell(), key, modifiers);
        check();
    }
    /// "a b/c d" of the only table of the release.
    QString shown() const {
        for (const Block& block : release()) {
            if (block.kind != kinds::table) continue;
            QStringList lines;
            for (const Row& row : block.table.rows) {
                QStringList cells;
                for (const Text& text : row.cells) cells.append(text.isEmpty() ? u"-"_s : text.toMarkup());
                lines.append(cells.join(u' '));
            }
            return lines.join(u'/');
        }
        return u"no table"_s;
    }
};

Document withTable() {
    Document document = smallDocument();
    Block table = paragraph(u"t1"_s, roles::problem, {});
    table.kind = kinds::table;
    IdSource ids(1);
    table.table = newTable(2, 2, ids);
    table.table = withCell(table.table, 0, 0, Text(u"a"_s));
    table.table = withCell(table.table, 0, 1, Text(u"b"_s));
    table.table = withCell(table.table, 1, 0, Text(u"c"_s));
    table.table = withCell(table.table, 1, 1, Text(u"d"_s));
    document.release.blocks.append(table);
    return document;
}

} // namespace

TEST_CASE("a table is written by keyboard alone, and Tab adds rows") {
    TableDesk desk(smallDocument());
    desk.goTo(u"b3"_s, 19);
    desk.editor.tables().insert(2, 2);
    desk.write(u"Year"_s);
    desk.key(Qt::Key_Tab);
    desk.write(u"Clinics"_s);
    desk.key(Qt::Key_Tab);
    desk.write(u"2027"_s);
    desk.key(Qt::Key_Tab);
    desk.write(u"40"_s);
    desk.key(Qt::Key_Tab);
    desk.write(u"2028"_s);
    CHECK(desk.shown() == u"Year Clinics/2027 40/2028 -"_s);
    CHECK(desk.release().at(3).table.headerRows == 1);
    CHECK(desk.release().at(3).role == roles::problem);
    desk.key(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(desk.cell().textCursor().selectedText() == u"40"_s);
    desk.write(u"41"_s);
    CHECK(desk.shown() == u"Year Clinics/2027 41/2028 -"_s);
    // Out of it with Enter, and on with the text.
    desk.key(Qt::Key_Return);
    CHECK(desk.editor.tables().row() == 2);
    desk.key(Qt::Key_Return);
    CHECK_FALSE(desk.editor.tables().isOpen());
    desk.type(u"After."_s);
    CHECK(desk.release().at(4).text == Text(u"After."_s));
    desk.undoAll();
    CHECK(desk.content() == smallDocument());
}

TEST_CASE("what is typed in cells and paragraphs is undone in the order in which it was typed") {
    TableDesk desk(withTable());
    desk.goTo(u"b3"_s, 0);
    desk.type(u"One "_s);
    desk.editor.tables().open(desk.editor.document()->findBlockByNumber(4), 1, 0, CellCursor::End);
    desk.write(u"two"_s);
    desk.key(Qt::Key_Tab);
    desk.write(u"x"_s);
    desk.goTo(u"b2"_s, 0);
    desk.editor.tables().close();
    desk.goTo(u"b2"_s, 0);
    desk.type(u"Z"_s);
    CHECK(desk.shown() == u"a b/ctwo x"_s);
    desk.editor.undo();
    CHECK(desk.shown() == u"a b/ctwo x"_s);
    desk.editor.undo();
    CHECK(desk.shown() == u"a b/ctwo d"_s);
    desk.editor.undo();
    CHECK(desk.shown() == u"a b/c d"_s);
    CHECK(desk.release().at(2).text.plain().startsWith(u"One "_s));
    desk.editor.undo();
    CHECK(desk.content() == withTable());
    for (int i = 0; i < 4; ++i) desk.editor.redo();
    CHECK(desk.shown() == u"a b/ctwo x"_s);
}

TEST_CASE("undo in an open cell shows what the cell says now") {
    TableDesk desk(withTable());
    desk.editor.tables().open(desk.editor.document()->findBlockByNumber(4), 0, 1, CellCursor::End);
    desk.write(u"ig. Next"_s);
    CHECK(desk.cell().toPlainText() == u"big. Next"_s);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.cell().toPlainText() == u"big. "_s); // a sentence is a step
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.cell().toPlainText() == u"b"_s);
    CHECK(desk.content() == withTable());
    desk.key(Qt::Key_Y, Qt::ControlModifier);
    CHECK(desk.cell().toPlainText() == u"big. "_s);
    // Nothing is left to undo in the table: an undo elsewhere leads there.
    desk.editor.undo();
    CHECK(desk.content() == withTable());
}

TEST_CASE("the arrow keys go through a table as through text") {
    TableDesk desk(withTable());
    desk.goTo(u"b3"_s, 19);
    desk.press(Qt::Key_Down);
    REQUIRE(desk.editor.tables().isOpen());
    CHECK(desk.editor.tables().row() == 0);
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_Right);
    CHECK(desk.editor.tables().column() == 1);
    desk.key(Qt::Key_Down);
    CHECK(desk.editor.tables().row() == 1);
    desk.key(Qt::Key_Left);
    desk.key(Qt::Key_Up);
    desk.key(Qt::Key_Up);
    CHECK_FALSE(desk.editor.tables().isOpen());
    CHECK(desk.editor.currentBlock() == u"b3"_s);
}

TEST_CASE("marks, links and line breaks stand in cells") {
    TableDesk desk(withTable());
    desk.editor.tables().open(desk.editor.document()->findBlockByNumber(4), 1, 1, CellCursor::All);
    desk.key(Qt::Key_B, Qt::ControlModifier);
    CHECK(desk.shown() == u"a b/c **d**"_s);
    desk.cell().setCursor(CellCursor::End);
    desk.key(Qt::Key_Return, Qt::ShiftModifier);
    desk.write(u"e"_s);
    CHECK(desk.release().at(3).table.rows.at(1).cells.at(1).plain() == u"d\u2028e"_s);
    desk.cell().setCursor(CellCursor::All);
    desk.editor.setLink(u"https://example.org/"_s);
    CHECK(desk.editor.currentLink() == u"https://example.org/"_s);
    desk.editor.setLink(QString());
    desk.editor.toggleStrong();
    desk.editor.toggleStrong();
    desk.check();
    desk.undoAll();
    CHECK(desk.content() == withTable());
}

TEST_CASE("rows and columns come, go and move, each with one undo") {
    TableDesk desk(withTable());
    TableEditing& tables = desk.editor.tables();
    tables.open(desk.editor.document()->findBlockByNumber(4), 1, 0, CellCursor::End);
    tables.addRow(1);
    CHECK(desk.shown() == u"a b/c d/- -"_s);
    CHECK(tables.row() == 2);
    tables.moveRow(-1);
    CHECK(desk.shown() == u"a b/- -/c d"_s);
    CHECK(tables.row() == 1);
    tables.addColumn(0);
    CHECK(desk.shown() == u"- a b/- - -/- c d"_s);
    desk.key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(desk.shown() == u"a - b/- - -/c - d"_s);
    tables.align(u"right"_s);
    CHECK(desk.release().at(3).table.columns.at(1).align == u"right"_s);
    tables.removeColumn();
    tables.removeRow();
    CHECK(desk.shown() == u"a b/c d"_s);
    tables.toggleHeader();
    CHECK(desk.release().at(3).table.headerRows == 0);
    desk.check();
    for (int i = 0; i < 8; ++i) desk.editor.undo();
    CHECK(desk.content() == withTable());
    tables.open(desk.editor.document()->findBlockByNumber(4), 0, 0, CellCursor::End);
    tables.removeTable();
    CHECK(desk.shown() == u"no table"_s);
    CHECK_FALSE(tables.isOpen());
    desk.editor.undo();
    CHECK(desk.content() == withTable());
}

TEST_CASE("a spreadsheet pasted into a cell fills the table from there") {
    TableDesk desk(withTable());
    desk.editor.tables().open(desk.editor.document()->findBlockByNumber(4), 1, 1, CellCursor::All);
    QApplication::clipboard()->setText(u"1\t2\r\n3\t4\r\n"_s);
    desk.editor.paste();
    desk.check();
    CHECK(desk.shown() == u"a b -/c 1 2/- 3 4"_s);
    desk.editor.undo();
    CHECK(desk.content() == withTable());
    desk.editor.tables().open(desk.editor.document()->findBlockByNumber(4), 1, 1, CellCursor::All);
    QApplication::clipboard()->setText(u"one\ntwo"_s);
    desk.editor.paste();
    CHECK(desk.release().at(3).table.rows.at(1).cells.at(1).plain() == u"one\u2028two"_s);
    desk.editor.undo();
    CHECK(desk.content() == withTable());
}

TEST_CASE("a click opens the cell that is clicked, and a click elsewhere leaves it") {
    TableDesk desk(withTable());
    CHECK(QTest::qWaitForWindowExposed(&desk.editor));
    desk.editor.tables().open(desk.editor.document()->findBlockByNumber(4), 1, 1, CellCursor::End);
    const QPoint where = desk.cell().geometry().center();
    desk.editor.tables().close();
    QTest::mouseClick(desk.editor.viewport(), Qt::LeftButton, {}, where);
    REQUIRE(desk.editor.tables().isOpen());
    CHECK(desk.editor.tables().row() == 1);
    CHECK(desk.editor.tables().column() == 1);
    QTest::mouseClick(desk.editor.viewport(), Qt::LeftButton, {}, QPoint(where.x(), 60));
    CHECK_FALSE(desk.editor.tables().isOpen());
}

TEST_CASE("a cell that is being written in is gone when its table is: the text of the page is right") {
    TableDesk desk(withTable());
    desk.editor.tables().open(desk.editor.document()->findBlockByNumber(4), 1, 1, CellCursor::End);
    Document without = desk.content();
    without.release.blocks.removeLast();
    desk.editor.apply(without);
    desk.check();
    CHECK_FALSE(desk.editor.tables().isOpen());
    desk.editor.undo();
    CHECK(desk.content() == withTable());
    desk.editor.tables().open(desk.editor.document()->findBlockByNumber(4), 1, 1, CellCursor::End);
    desk.editor.load(smallDocument());
    CHECK_FALSE(desk.editor.tables().isOpen());
    desk.check();
}

namespace {

Table largeTable() {
    IdSource ids(2);
    Table table = newTable(100, 5, ids);
    for (Row& row : table.rows)
        for (Text& cell : row.cells) cell = Text(u"What stood there before"_s);
    return table;
}

/// Bytes, about, in the formats that a QTextDocument keeps.
qsizetype sizeOfFormats(const QTextDocument& page) {
    qsizetype size = 0;
    for (const QTextFormat& format : page.allFormats())
        for (const QVariant& value : format.properties())
            size += qsizetype(sizeof(QVariant)) + 2 * value.toString().size();
    return size;
}

} // namespace

TEST_CASE("ten thousand letters in a large table take memory for the letters, not for as many tables") {
    Document document = withTable();
    document.release.blocks.last().table = largeTable();
    QTextDocument page;
    IdSource ids(3);
    Adapter adapter(page, ids);
    adapter.load(document);
    const QTextBlock block = adapter.blockOf(u"t1"_s);
    const qsizetype before = sizeOfFormats(page);
    constexpr int letters = 10'000;
    constexpr int sentence = 100;
    for (int i = 0; i < letters; ++i) {
        Item item = itemOf(block);
        const QString text = cellAt(item.block.table, 3, 1).plain();
        item.block.table = withCell(item.block.table, 3, 1, Text(i % sentence == 0 ? u"x"_s : text + u'x'));
        QTextCursor cursor(block);
        const bool joined = i % sentence != 0;
        joined ? cursor.joinPreviousEditBlock() : cursor.beginEditBlock();
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.setCharFormat(joined ? objectFormat(item, cursor.charFormat()) : objectFormat(item));
        cursor.endEditBlock();
    }
    CHECK(cellAt(adapter.content().release.blocks.last().table, 3, 1).size() == sentence);
    CHECK(sizeOfFormats(page) - before < letters * 512);

    // Every sentence is undone, and every one comes back.
    int sentences = 0;
    const auto step = [&page](bool back) { return [&page, back] { back ? page.undo() : page.redo(); }; };
    while (page.isUndoAvailable()) {
        adapter.undo(step(true));
        ++sentences;
        CHECK(problems(page, adapter.content()) == QString());
    }
    CHECK(sentences == letters / sentence);
    CHECK(adapter.content() == document);
    while (page.isRedoAvailable()) adapter.redo(step(false));
    CHECK(cellAt(adapter.content().release.blocks.last().table, 3, 1).plain() == QString(sentence, u'x'));
}

TEST_CASE("a letter in a cell goes on with the step of the last one only where nothing came in between") {
    TableDesk desk(withTable());
    desk.goTo(u"t1"_s, 0);
    desk.press(Qt::Key_Tab);
    const Document loaded = desk.content();
    desk.write(u"xy"_s);
    desk.editor.undo();
    CHECK(desk.shown() == u"a b/c d"_s);
    Document other = desk.content();
    other.release.blocks.first().text = Text(u"Another headline"_s);
    desk.editor.apply(other); // as a fix does, while the cell is open
    desk.write(u"z"_s);
    desk.editor.undo();
    CHECK(desk.content() == other);
    desk.editor.undo();
    CHECK(desk.content() == loaded);
    desk.check();
}
