// SPDX-License-Identifier: MIT
#include "tests/ui/editor/desk.h"
#include "ui/editor/clipboard.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

QPoint placeOf(Desk& desk, const Id& id, int offset) {
    const QTextCursor before = desk.editor.textCursor();
    desk.goTo(id, offset);
    const QPoint point = desk.editor.cursorRect().center();
    desk.editor.setTextCursor(before);
    return point;
}

/// Drags what is selected to a place of the page. (The offscreen platform has no drags of the mouse.)
void drag(Desk& desk, const Id& id, int offset, Qt::DropAction action = Qt::MoveAction) {
    const QTextCursor selection = desk.editor.textCursor();
    const std::unique_ptr<QMimeData> data = copySelection(selection);
    desk.goTo(id, offset);
    const int to = desk.editor.textCursor().position();
    desk.editor.setTextCursor(selection);
    desk.editor.dropText(*data, to, action);
    desk.check();
}

void drop(Desk& desk, const QMimeData& data, QPoint at) {
    QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.editor.viewport(), &enter);
    QDropEvent event(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.editor.viewport(), &event);
    desk.check();
}

} // namespace

TEST_CASE("words that are dragged move, or are copied with Ctrl, in one step") {
    Desk desk(smallDocument());
    desk.goTo(u"b2"_s, 2, 8); // " opens"
    drag(desk, u"b3"_s, 18);
    CHECK(desk.release().at(1).text == Text(u"It today."_s));
    CHECK(desk.release().at(2).text == Text(u"Nurses copy facts. opens"_s));
    desk.editor.undo();
    CHECK(desk.content() == smallDocument());
    desk.goTo(u"b2"_s, 2, 8);
    drag(desk, u"b2"_s, 15); // within its own paragraph
    CHECK(desk.release().at(1).text == Text(u"It today. opens"_s));
    desk.editor.undo();
    CHECK(desk.content() == smallDocument());
    desk.goTo(u"b2"_s, 2, 8);
    drag(desk, u"b1"_s, 0, Qt::CopyAction);
    CHECK(desk.release().at(0).text == Text(u" opensA ledger for nurses"_s));
    CHECK(desk.release().at(1).text == Text(u"It opens today."_s));
    desk.editor.undo();
    CHECK(desk.content() == smallDocument());
}

TEST_CASE("whole paragraphs that are dragged keep their ids, copies get new ones") {
    Document document = smallDocument();
    document.appendix.blocks = {paragraph(u"x1"_s, {}, u"First."_s), paragraph(u"x2"_s, {}, u"Second."_s),
                                paragraph(u"x3"_s, {}, u"Third."_s)};
    Desk desk(document);
    const auto selectSecond = [&] {
        desk.goTo(u"x2"_s, 0);
        QTextCursor cursor = desk.editor.textCursor();
        cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor); // with its end
        desk.editor.setTextCursor(cursor);
    };
    const auto ids = [&] {
        QStringList list;
        for (const Block& block : desk.content().appendix.blocks) list.append(block.id);
        return list;
    };
    selectSecond();
    drag(desk, u"c1"_s, 7);
    CHECK(desk.content().appendix.blocks.size() == 2);
    REQUIRE(desk.content().questions.size() == 2);
    CHECK(desk.content().questions.at(1).id == u"x2"_s);
    CHECK(desk.content().questions.at(1).text == Text(u"Second."_s));
    desk.editor.undo();
    CHECK(desk.content() == document);
    selectSecond();
    drag(desk, u"x3"_s, 6);
    CHECK(ids() == QStringList{u"x1"_s, u"x3"_s, u"x2"_s});
    desk.editor.undo();
    selectSecond();
    drag(desk, u"x1"_s, 0);
    CHECK(ids() == QStringList{u"x2"_s, u"x1"_s, u"x3"_s});
    desk.editor.undo();
    CHECK(desk.content() == document);
    selectSecond();
    drag(desk, u"x1"_s, 0, Qt::CopyAction);
    CHECK(ids().size() == 4);
    CHECK(ids().mid(1) == QStringList{u"x1"_s, u"x2"_s, u"x3"_s});
    desk.editor.undo();
    CHECK(desk.content() == document);
}

TEST_CASE("text that is dropped on itself stays") {
    Desk desk(smallDocument());
    desk.goTo(u"b2"_s, 2, 14);
    drag(desk, u"b2"_s, 7);
    CHECK(desk.content() == smallDocument());
    CHECK_FALSE(desk.editor.document()->isUndoAvailable());
}

TEST_CASE("text and HTML of other programs are dropped where the pointer is") {
    Desk desk(smallDocument());
    QMimeData data;
    data.setHtml(u"<p>One <b>two</b></p><ul><li>three</li></ul>"_s);
    data.setText(u"One two"_s);
    drop(desk, data, placeOf(desk, u"q1a"_s, 12));
    const QList<Block>& answer = desk.content().customerFaq.entries.at(0).answer;
    REQUIRE(answer.size() == 2);
    CHECK(answer.at(0).text.toMarkup() == u"Ten dollars.One **two**"_s);
    CHECK(answer.at(1).kind == kinds::bullet);
    desk.editor.undo();
    CHECK(desk.content() == smallDocument());
    desk.editor.setReadOnly(true);
    drop(desk, data, placeOf(desk, u"b2"_s, 3));
    CHECK(desk.content() == smallDocument());
}
