// SPDX-License-Identifier: MIT
#include "tests/ui/editor/desk.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

QStringList questions(const Desk& desk) {
    QStringList list;
    for (const Faq* faq : {&desk.content().customerFaq, &desk.content().internalFaq})
        for (const FaqEntry& entry : faq->entries) list.append(entry.id);
    return list;
}

} // namespace

TEST_CASE("a question moves with its answer, the cursor stays on its word, and one undo puts it back") {
    Desk desk(smallDocument());
    desk.goTo(u"q2"_s, 3);
    CHECK(desk.editor.moveBlocks(Direction::Up));
    desk.check();
    CHECK(questions(desk) == QStringList{u"q2"_s, u"q1"_s});
    CHECK(desk.content().customerFaq.entries.at(0).answer.at(0).text == Text(u"Here."_s));
    CHECK(desk.editor.currentBlock() == u"q2"_s);
    CHECK(desk.editor.textCursor().positionInBlock() == 3);
    CHECK_FALSE(desk.editor.moveBlocks(Direction::Up));
    desk.type(u"X"_s);
    CHECK(desk.content().customerFaq.entries.at(0).text == Text(u"WheXre?"_s));
    desk.editor.undo();
    desk.editor.undo();
    CHECK(desk.content() == smallDocument());
    desk.editor.redo();
    CHECK(questions(desk) == QStringList{u"q2"_s, u"q1"_s});
}

TEST_CASE("paragraphs that are selected move together") {
    Desk desk(smallDocument());
    QTextCursor cursor = desk.editor.textCursor();
    desk.goTo(u"b2"_s, 2);
    cursor = desk.editor.textCursor();
    const int from = cursor.position();
    desk.goTo(u"b3"_s, 4);
    cursor = desk.editor.textCursor();
    cursor.setPosition(from);
    cursor.setPosition(desk.editor.textCursor().position(), QTextCursor::KeepAnchor);
    desk.editor.setTextCursor(cursor);
    CHECK(desk.editor.moveBlocks(Direction::Up));
    CHECK(desk.releaseRoles() == QStringList{roles::summary, roles::problem, roles::headline});
    CHECK(desk.editor.textCursor().selectedText().contains(u"opens today."_s));
    desk.editor.undo();
    CHECK(desk.content() == smallDocument());
}

TEST_CASE("a question goes over to the other FAQ") {
    Desk desk(smallDocument());
    CHECK(desk.editor.moveEntry(u"q1"_s, Place::InternalFaq, 0));
    desk.check();
    CHECK(desk.content().customerFaq.entries.size() == 1);
    CHECK(desk.content().internalFaq.entries.at(0).owner == u"u-lee"_s);
    CHECK_FALSE(desk.editor.moveEntry(u"none"_s, Place::InternalFaq, 0));
    desk.editor.undo();
    CHECK(desk.content() == smallDocument());
}

TEST_CASE("a question gets an owner, and undo takes the owner and the person away again") {
    Desk desk(smallDocument());
    desk.goTo(u"q2a"_s, 0);
    CHECK(desk.editor.currentEntry() == u"q2"_s);
    desk.editor.setEntryOwner(u"  Dana   Ortiz "_s);
    REQUIRE(desk.content().people.size() == 1);
    CHECK(desk.content().people.at(0).name == u"Dana Ortiz"_s);
    CHECK(desk.content().customerFaq.entries.at(1).owner == desk.content().people.at(0).id);
    CHECK(desk.editor.entryOwner() == u"Dana Ortiz"_s);
    CHECK(desk.editor.currentBlock() == u"q2a"_s);
    desk.editor.setEntryOwner(QString());
    CHECK(desk.content().customerFaq.entries.at(1).owner.isEmpty());
    desk.editor.undo();
    desk.editor.undo();
    CHECK(desk.content() == smallDocument());
    desk.goTo(u"b1"_s, 0);
    CHECK(desk.editor.currentEntry().isEmpty());
    desk.editor.setEntryOwner(u"Nobody here"_s);
    CHECK(desk.content() == smallDocument());
}
