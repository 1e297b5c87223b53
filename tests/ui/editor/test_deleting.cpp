// SPDX-License-Identifier: MIT
#include "core/document/words.h"
#include "tests/ui/editor/desk.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

Document withTable() {
    Document document = smallDocument();
    Block table;
    table.id = u"t1"_s;
    table.role = roles::problem;
    table.kind = kinds::table;
    table.table.columns = {Column{}, Column{}};
    table.table.rows = {Row{u"r1"_s, {Text(u"Step"_s), Text(u"Minutes"_s)}, {}}};
    document.release.blocks.append(table);
    document.release.blocks.append(paragraph(u"b4"_s, roles::solution, u"A ledger."_s));
    return document;
}

void copyHtml(const QString& html) {
    auto* data = new QMimeData; // the clipboard owns it
    data->setHtml(html);
    data->setText(u"plain"_s);
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace

TEST_CASE("all is deleted, and one undo brings all back") {
    Desk desk(withTable());
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.press(Qt::Key_Delete);
    CHECK(allWords(desk.content()).simplified() == u"Press release External FAQ"_s);
    CHECK(desk.content().customerFaq.heading == u"External FAQ"_s);
    CHECK(desk.editor.currentRole() == roles::headline); // where one goes on writing
    desk.editor.undo();
    CHECK(desk.content() == withTable());
    CHECK_FALSE(desk.editor.document()->isUndoAvailable());
}

TEST_CASE("typing over everything begins a headline") {
    Desk desk(withTable());
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(u"New"_s);
    REQUIRE(desk.release().size() == 1);
    CHECK(desk.release().first().role == roles::headline);
    CHECK(desk.release().first().text == Text(u"New"_s));
    desk.undoAll();
    CHECK(desk.content() == withTable());
}

TEST_CASE("a deletion from part to part joins nothing across them") {
    Desk desk(smallDocument());
    QTextCursor cursor = desk.editor.textCursor();
    desk.goTo(u"b2"_s, 2);
    const int start = desk.editor.textCursor().position();
    desk.goTo(u"q2"_s, 5);
    cursor.setPosition(start);
    cursor.setPosition(desk.editor.textCursor().position(), QTextCursor::KeepAnchor);
    desk.editor.setTextCursor(cursor);
    desk.press(Qt::Key_Backspace);
    CHECK(desk.release().last().text == Text(u"It"_s));
    REQUIRE(desk.content().customerFaq.entries.size() == 1);
    CHECK(desk.content().customerFaq.entries.first().id == u"q2"_s);
    CHECK(desk.content().customerFaq.entries.first().text == Text(u"?"_s));
    desk.editor.undo();
    CHECK(desk.content() == smallDocument());
}

TEST_CASE("Backspace at the start joins paragraphs; what has the text keeps its id") {
    Desk desk(smallDocument());
    desk.goTo(u"b3"_s, 0);
    desk.press(Qt::Key_Backspace);
    REQUIRE(desk.release().size() == 2);
    CHECK(desk.release().at(1).id == u"b2"_s);
    CHECK(desk.release().at(1).text == Text(u"It opens today.Nurses copy facts."_s));
    desk.editor.undo();
    desk.goTo(u"b2"_s, 15);
    desk.enter();
    desk.press(Qt::Key_Delete);
    CHECK(desk.release().at(2).id == u"b3"_s); // the empty paragraph before it has gone
    CHECK(desk.release().at(2).role == roles::problem);
}

TEST_CASE("a title takes no text, and no text takes a title") {
    Desk desk(smallDocument());
    desk.goTo(u"b1"_s, 0);
    desk.press(Qt::Key_Backspace);
    CHECK(desk.content() == smallDocument());
    desk.goTo(u"b3"_s, 18);
    desk.press(Qt::Key_Delete);
    CHECK(desk.content() == smallDocument());
}

TEST_CASE("a label is deleted before its paragraph moves") {
    Document document = smallDocument();
    document.release.blocks[2].label = u"The problem:"_s;
    document.release.blocks[2].heading = u"Problem"_s;
    Desk desk(document);
    desk.goTo(u"b3"_s, 0);
    desk.press(Qt::Key_Backspace);
    CHECK(desk.release().at(2).label.isEmpty());
    CHECK(desk.release().at(2).heading == u"Problem"_s);
    desk.press(Qt::Key_Backspace);
    CHECK(desk.content() == smallDocument());
    desk.editor.undo();
    desk.editor.undo();
    CHECK(desk.content() == document);
}

TEST_CASE("text is not typed into a table, nor joined to it") {
    Desk desk(withTable());
    desk.goTo(u"t1"_s, 1);
    desk.type(u"after"_s);
    CHECK(desk.release().at(4).text == Text(u"after"_s));
    CHECK(desk.release().at(4).role == roles::problem);
    CHECK(desk.release().at(3) == withTable().release.blocks.at(3));
    desk.undoAll();
    desk.goTo(u"t1"_s, 0);
    desk.type(u"b"_s);
    CHECK(desk.release().at(3).text == Text(u"b"_s));
    desk.undoAll();
    desk.goTo(u"b4"_s, 0);
    desk.press(Qt::Key_Backspace);
    CHECK(desk.content() == withTable());
    CHECK(desk.editor.currentBlock() == u"t1"_s);
    desk.press(Qt::Key_Backspace); // and now the table itself
    CHECK(desk.release().at(3).kind.isEmpty());
    desk.editor.undo();
    CHECK(desk.content() == withTable());
}

TEST_CASE("rich text is pasted without its looks and takes the role of its place") {
    Desk desk(smallDocument());
    copyHtml(
        u"<p style='font-size:40px;color:red'>One <b>two</b> <a href='https://a.b/'>three</a> <a "
        u"href='javascript:x'>four</a></p>"
        "<ul><li>five</li><li>six</li></ul><table><tr><td>seven</td></tr></table><img src='file:///etc/passwd'>"_s);
    desk.goTo(u"b2"_s, 3);
    desk.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(desk.release().size() == 6);
    CHECK(desk.release().at(1).text.toMarkup() == u"It One **two** [three](<https://a.b/>) four"_s);
    CHECK(desk.release().at(1).id == u"b2"_s);
    CHECK(desk.release().at(2).kind == kinds::bullet);
    CHECK(desk.release().at(2).role == roles::summary);
    CHECK(desk.release().at(4).text.plain() == u"sevenopens today."_s);
    desk.editor.undo();
    CHECK(desk.content() == smallDocument());
    desk.goTo(u"b2"_s, 3);
    desk.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.release().at(1).text == Text(u"It plainopens today."_s));
}

TEST_CASE("paragraphs that are pasted into a question become its answer") {
    Desk desk(smallDocument());
    QGuiApplication::clipboard()->setText(u"first\nsecond\n\nthird"_s);
    desk.goTo(u"q1"_s, 9);
    desk.press(Qt::Key_V, Qt::ControlModifier);
    const FaqEntry& entry = desk.content().customerFaq.entries.at(0);
    CHECK(entry.text == Text(u"How much?first"_s));
    REQUIRE(entry.answer.size() == 3);
    CHECK(entry.answer.at(1).text == Text(u"third"_s));
}

TEST_CASE("what is cut and pasted elsewhere keeps its ids, what is copied gets new ones") {
    Desk desk(withTable());
    QTextCursor cursor = desk.editor.textCursor();
    desk.goTo(u"b3"_s, 0);
    cursor.setPosition(desk.editor.textCursor().position());
    desk.goTo(u"b4"_s, 0);
    cursor.setPosition(desk.editor.textCursor().position(), QTextCursor::KeepAnchor);
    desk.editor.setTextCursor(cursor);
    desk.press(Qt::Key_X, Qt::ControlModifier);
    CHECK(desk.release().size() == 3);
    desk.goTo(u"b1"_s, 19);
    desk.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(desk.release().size() == 4);
    CHECK(desk.release().at(1).id == u"t1"_s);
    CHECK(desk.release().at(1).table == withTable().release.blocks.at(3).table);
    desk.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.release().last().kind.isEmpty());
    desk.undoAll();
    CHECK(desk.content() == withTable());
}

TEST_CASE("files are not pasted") {
    Desk desk(smallDocument());
    auto* data = new QMimeData; // the clipboard owns it
    data->setUrls({QUrl::fromLocalFile(u"/tmp/a.md"_s)});
    data->setText(u"file:///tmp/a.md"_s);
    QGuiApplication::clipboard()->setMimeData(data);
    desk.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.content() == smallDocument());
}
