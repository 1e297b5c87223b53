// SPDX-License-Identifier: MIT
#include "tests/ui/editor/desk.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

TEST_CASE("a release is written from nothing with Enter alone") {
    Desk desk;
    desk.enter();
    CHECK(desk.editor.currentRole() == roles::headline);
    desk.type(u"A ledger for nurses"_s);
    desk.enter();
    CHECK(desk.editor.currentRole() == roles::subheading);
    desk.type(u"Small clinics hand over faster."_s);
    desk.enter();
    CHECK(desk.editor.currentRole() == roles::summary);
    desk.type(u"One."_s);
    desk.enter();
    desk.type(u"Two."_s);
    for (const auto role : {roles::problem, roles::solution, roles::leaderQuote, roles::experience,
                            roles::customerQuote, roles::callToAction}) {
        desk.enter(2); // another paragraph; on the empty one, the next role
        CHECK(desk.editor.currentRole() == role);
        desk.type(u"Text of "_s + role);
    }
    CHECK(desk.releaseRoles() == QStringList{roles::headline, roles::subheading, roles::summary,
                                             roles::summary, roles::problem, roles::solution,
                                             roles::leaderQuote, roles::experience, roles::customerQuote,
                                             roles::callToAction});
    CHECK(desk.release().at(3).text == Text(u"Two."_s));
    desk.enter(2);
    CHECK(desk.editor.currentPlace() == Place::CustomerFaq);
    CHECK(desk.editor.currentRole() == u"question"_s);
    CHECK(desk.release().size() == 10);
    desk.undoAll();
    CHECK(desk.content() == Document());
}

TEST_CASE("an empty role is passed with Enter and stays as what is still to be written") {
    Desk desk;
    desk.enter(4);
    CHECK(desk.releaseRoles() ==
          QStringList{roles::headline, roles::subheading, roles::summary, roles::problem});
    CHECK(desk.editor.currentRole() == roles::problem);
    desk.type(u"x"_s);
    CHECK(desk.release().at(2).isEmpty());
}

TEST_CASE("Enter goes to a role that is there already") {
    Desk desk(smallDocument());
    desk.goTo(u"b1"_s, 19);
    desk.enter();
    CHECK(desk.editor.currentRole() == roles::subheading);
    CHECK(desk.release().size() == 4);
    desk.enter();
    CHECK(desk.editor.currentBlock() == u"b2"_s);
    CHECK(desk.release().size() == 4);
}

TEST_CASE("Enter in the midst of a headline takes the rest along") {
    Desk desk(smallDocument());
    desk.goTo(u"b1"_s, 8);
    desk.enter();
    CHECK(desk.release().at(0).text == Text(u"A ledger"_s));
    CHECK(desk.release().at(1).role == roles::subheading);
    CHECK(desk.release().at(1).text == Text(u" for nurses"_s));
    desk.editor.undo();
    CHECK(desk.content() == smallDocument());
}

TEST_CASE("questions and answers are written with Enter") {
    Desk desk;
    desk.editor.addFaqEntry(Place::CustomerFaq);
    desk.type(u"How much?"_s);
    desk.enter();
    CHECK(desk.editor.currentRole() == u"answer"_s);
    desk.type(u"Ten dollars."_s);
    desk.enter();
    desk.type(u"A month."_s);
    desk.enter(2);
    CHECK(desk.editor.currentRole() == u"question"_s);
    desk.type(u"Where?"_s);
    desk.enter();
    desk.type(u"Here."_s);
    const QList<FaqEntry> entries = desk.content().customerFaq.entries;
    REQUIRE(entries.size() == 2);
    CHECK(entries.at(0).text == Text(u"How much?"_s));
    REQUIRE(entries.at(0).answer.size() == 2);
    CHECK(entries.at(0).answer.at(1).text == Text(u"A month."_s));
    CHECK(entries.at(1).answer.size() == 1);
    desk.goTo(entries.at(0).answer.at(1).id, 8);
    desk.enter(2); // to the next question, which is there
    CHECK(desk.editor.currentBlock() == entries.at(1).id);
    CHECK(desk.content().customerFaq.entries == entries);
}

TEST_CASE("a list is left with Enter on its empty item, or with Backspace at its start") {
    Desk desk(smallDocument());
    desk.goTo(u"b3"_s, 18);
    desk.enter();
    desk.editor.toggleBullet();
    desk.type(u"one"_s);
    desk.enter();
    desk.type(u"two"_s);
    CHECK(desk.release().at(4).kind == kinds::bullet);
    CHECK(desk.release().at(4).level == 1);
    desk.enter(2);
    CHECK(desk.release().at(5).kind.isEmpty());
    CHECK(desk.release().at(5).role == roles::problem);
    desk.goTo(desk.release().at(4).id, 0);
    desk.press(Qt::Key_Tab);
    CHECK(desk.release().at(4).level == 2);
    desk.press(Qt::Key_Backtab);
    CHECK(desk.release().at(4).level == 1);
    desk.press(Qt::Key_Backspace);
    CHECK(desk.release().at(4).kind.isEmpty());
    CHECK(desk.release().at(4).text == Text(u"two"_s));
}

TEST_CASE("Tab changes the role at the start of a paragraph and writes nothing anywhere") {
    Desk desk(smallDocument());
    desk.goTo(u"b2"_s, 0);
    desk.press(Qt::Key_Tab);
    CHECK(desk.release().at(1).role == roles::problem);
    CHECK(desk.release().at(1).id == u"b2"_s);
    desk.press(Qt::Key_Backtab);
    CHECK(desk.content() == smallDocument());
    desk.goTo(u"b2"_s, 3);
    desk.press(Qt::Key_Tab);
    CHECK(desk.content() == smallDocument());
    desk.goTo(u"b2"_s, 0, 5);
    desk.press(Qt::Key_Tab);
    CHECK(desk.content() == smallDocument());
    desk.goTo(u"q2"_s, 0);
    desk.press(Qt::Key_Tab);
    REQUIRE(desk.content().customerFaq.entries.size() == 1);
    CHECK(desk.content().customerFaq.entries.at(0).answer.size() == 3);
    desk.press(Qt::Key_Tab);
    CHECK(desk.content() == smallDocument()); // the owner of the question included
}

TEST_CASE("Shift and Enter break a line inside of a paragraph") {
    Desk desk(smallDocument());
    desk.goTo(u"b2"_s, 2);
    desk.press(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(desk.release().at(1).text.plain() == u"It\u2028 opens today."_s);
    CHECK(desk.release().size() == 3);
}

TEST_CASE("undo takes back what was done last, whatever it was") {
    Desk desk(smallDocument());
    QList<Document> states{desk.content()};
    const auto note = [&] { states.append(desk.content()); };
    desk.goTo(u"b2"_s, 15);
    desk.type(u"More"_s);
    note();
    desk.goTo(u"b3"_s, 0);
    desk.press(Qt::Key_Tab);
    note();
    desk.editor.addFaqEntry(Place::InternalFaq);
    note();
    desk.type(u"Why?"_s);
    note();
    Document target = desk.content();
    target.meta.title = u"Ledger"_s;
    target.release.blocks[0].text = Text(u"Another headline"_s);
    desk.editor.apply(target);
    note();
    desk.goTo(u"b1"_s, 0, 7);
    desk.press(Qt::Key_B, Qt::ControlModifier);
    note();
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        INFO("state " << i);
        CHECK(desk.content() == states.at(i));
    }
    CHECK_FALSE(desk.editor.document()->isUndoAvailable());
    for (qsizetype i = 1; i < states.size(); ++i) {
        desk.press(Qt::Key_Y, Qt::ControlModifier);
        CHECK(desk.content() == states.at(i));
    }
}

TEST_CASE("undo takes back a sentence at a time") {
    Desk desk(smallDocument());
    desk.goTo(u"b2"_s, 15);
    desk.type(u" One more. And another one."_s);
    desk.editor.undo();
    CHECK(desk.release().at(1).text == Text(u"It opens today. One more. "_s));
    desk.editor.undo();
    CHECK(desk.release().at(1).text == Text(u"It opens today. "_s));
    desk.editor.undo();
    CHECK(desk.content() == smallDocument());
}

TEST_CASE("marks go on and off with their keys") {
    Desk desk(smallDocument());
    desk.goTo(u"b2"_s, 3, 8);
    desk.press(Qt::Key_B, Qt::ControlModifier);
    CHECK(desk.release().at(1).text.toMarkup() == u"It **opens** today."_s);
    desk.press(Qt::Key_I, Qt::ControlModifier);
    CHECK(desk.release().at(1).text.spans().first().styles == (Style::Strong | Style::Emphasis));
    desk.press(Qt::Key_B, Qt::ControlModifier);
    desk.press(Qt::Key_I, Qt::ControlModifier);
    CHECK(desk.content() == smallDocument());
    desk.goTo(u"b2"_s, 15);
    desk.press(Qt::Key_E, Qt::ControlModifier);
    desk.type(u"x"_s);
    CHECK(desk.release().at(1).text.toMarkup() == u"It opens today.`x`"_s);
    QSignalSpy links(&desk.editor, &Editor::linkRequested);
    desk.press(Qt::Key_K, Qt::ControlModifier);
    CHECK(links.count() == 1);
}

TEST_CASE("a link is set, found, changed and taken away; what is typed behind it is not part of it") {
    Desk desk(smallDocument());
    desk.goTo(u"b2"_s, 3, 8);
    desk.editor.setLink(u"https://a.b/"_s);
    CHECK(desk.release().at(1).text.toMarkup() == u"It [opens](<https://a.b/>) today."_s);
    desk.goTo(u"b2"_s, 5);
    CHECK(desk.editor.currentLink() == u"https://a.b/"_s);
    desk.editor.setLink(u"https://c.d/"_s);
    CHECK(desk.release().at(1).text.toMarkup() == u"It [opens](<https://c.d/>) today."_s);
    desk.goTo(u"b2"_s, 8);
    desk.type(u"x"_s);
    CHECK(desk.release().at(1).text.toMarkup() == u"It [opens](<https://c.d/>)x today."_s);
    desk.goTo(u"b2"_s, 3);
    desk.type(u"y"_s);
    CHECK(desk.release().at(1).text.toMarkup() == u"It y[opens](<https://c.d/>)x today."_s);
    desk.goTo(u"b2"_s, 6);
    desk.editor.setLink(QString());
    CHECK(desk.release().at(1).text.toMarkup() == u"It yopensx today."_s);
}

TEST_CASE("a document that is read only does not change") {
    Desk desk(smallDocument());
    desk.editor.setReadOnly(true);
    desk.goTo(u"b2"_s, 0);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Tab, Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_A})
        desk.press(key);
    desk.press(Qt::Key_B, Qt::ControlModifier);
    desk.press(Qt::Key_V, Qt::ControlModifier);
    desk.editor.toggleBullet();
    desk.editor.setRole(roles::problem);
    desk.editor.addFaqEntry(Place::CustomerFaq);
    desk.editor.goToRole(Place::Release, roles::leaderQuote);
    CHECK(desk.content() == smallDocument());
}

TEST_CASE("goToRole finds a role or makes it at its place") {
    Desk desk(smallDocument());
    desk.editor.goToRole(Place::Release, roles::problem);
    CHECK(desk.editor.currentBlock() == u"b3"_s);
    CHECK(desk.content() == smallDocument());
    desk.editor.goToRole(Place::Release, roles::subheading);
    CHECK(desk.releaseRoles() ==
          QStringList{roles::headline, roles::subheading, roles::summary, roles::problem});
    desk.editor.goToRole(Place::Questions, roles::evidence);
    CHECK(desk.content().questions.last().role == roles::evidence);
    CHECK(desk.editor.currentPlace() == Place::Questions);
    desk.editor.undo();
    desk.editor.undo();
    CHECK(desk.content() == smallDocument());
}

TEST_CASE("random keys never part the text from the content, and undo leads back") {
    static const Qt::Key keys[] = {Qt::Key_Return, Qt::Key_Return,  Qt::Key_Backspace, Qt::Key_Backspace,
                                   Qt::Key_Delete, Qt::Key_Tab,     Qt::Key_Backtab,   Qt::Key_Up,
                                   Qt::Key_Down,   Qt::Key_Left,    Qt::Key_Right,     Qt::Key_Home,
                                   Qt::Key_End,    Qt::Key_PageDown};
    for (quint32 seed = 1; seed <= 20; ++seed) {
        Generator random(seed);
        const Document start = random.document();
        Desk desk(start);
        for (int step = 0; step < 150; ++step) {
            const int choice = random.number(0, 19);
            const Qt::Key key = keys[random.number(0, int(std::size(keys)) - 1)];
            if (choice < 3)
                desk.type(random.words(1));
            else if (choice == 3)
                desk.press(Qt::Key_Z, Qt::ControlModifier);
            else if (choice == 4)
                desk.press(Qt::Key_Y, Qt::ControlModifier);
            else if (choice == 5)
                desk.press(Qt::Key_A, Qt::ControlModifier);
            else if (choice == 6)
                desk.press(random.chance(0.5) ? Qt::Key_C : Qt::Key_X, Qt::ControlModifier);
            else if (choice == 7)
                desk.press(Qt::Key_V, Qt::ControlModifier);
            else if (choice == 8)
                desk.press(Qt::Key_B, Qt::ControlModifier);
            else if (choice == 9)
                random.chance(0.5) ? desk.editor.toggleBullet() : desk.editor.toggleNumber();
            else if (choice == 10)
                desk.press(key, Qt::ShiftModifier, 3);
            else if (choice == 11)
                desk.press(key, Qt::ControlModifier);
            else if (choice == 12)
                desk.editor.addFaqEntry(random.chance(0.5) ? Place::CustomerFaq : Place::InternalFaq);
            else
                desk.press(key, Qt::NoModifier, random.number(1, 3));
            if (choice == 13) {
                QTextCursor cursor(desk.editor.document());
                cursor.setPosition(random.number(0, desk.editor.document()->characterCount() - 1));
                desk.editor.setTextCursor(cursor);
            }
            const QString problem = problems(*desk.editor.document(), desk.content());
            if (!problem.isEmpty())
                FAIL("seed " << seed << ", step " << step << ", choice " << choice << ", key " << int(key)
                             << ": " << problem.toStdString());
        }
        desk.undoAll();
        INFO("seed " << seed);
        REQUIRE(desk.content() == start);
    }
}
