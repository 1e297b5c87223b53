// SPDX-License-Identifier: MIT
#include "core/storage/format.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/world.h"

#include <QtTest/QTest>

#include <cerrno>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

/// A window with something unsaved.
struct Edited {
    Folder folder;
    QByteArray before = smallDocument(u"Ledger"_s);
    Program program{folder.path(u"home"_s)};

    Edited() {
        folder.put(u"a.prfaq"_s, before);
        program.start({folder.path(u"a.prfaq"_s)});
        program.editor().goTo({program.window().document().release.blocks.constFirst().id, 0, 0});
        program.type(u"New "_s);
    }
};

} // namespace

TEST_CASE("closing asks where something is unsaved") {
    Edited edited;
    Program& program = edited.program;
    SECTION("Escape keeps the window and the text") {
        QTest::keyClick(&program.window(), Qt::Key_W, Qt::ControlModifier);
        REQUIRE(program.dialogs.asked.size() == 1);
        CHECK(program.dialogs.asked.constFirst().title == u"Save the changes to “a”?"_s);
        CHECK(program.window().isVisible());
        CHECK(headlineOf(program.window().document()) == u"New Ledger"_s);
        CHECK(edited.folder.get(u"a.prfaq"_s) == edited.before);
    }
    SECTION("Save saves and closes") {
        program.dialogs.answers = {u"Save"_s};
        CHECK(program.window().close());
        CHECK(headlineOf(program.documentAt(edited.folder.path(u"a.prfaq"_s))) == u"New Ledger"_s);
    }
    SECTION("Don't save closes, and the draft is kept for a while without being offered") {
        program.dialogs.answers = {u"Don’t save"_s};
        CHECK(program.window().close());
        CHECK(edited.folder.get(u"a.prfaq"_s) == edited.before);
        CHECK(program.desk->store().pending()->drafts.isEmpty());
        const Result<DraftList> kept = program.desk->store().kept();
        REQUIRE(kept);
        REQUIRE(kept->drafts.size() == 1);
        CHECK(program.desk->store().read(kept->drafts.constFirst().slot)->contains("New Ledger"));
    }
    SECTION("a save that fails keeps the window") {
        program.dialogs.answers = {u"Save"_s};
        program.faulty.failAll(Call::Rename, EACCES);
        CHECK_FALSE(program.window().close());
        CHECK(program.window().isVisible());
        CHECK(program.messages().startsWith(u"Not saved."_s));
        CHECK(headlineOf(program.window().document()) == u"New Ledger"_s);
        CHECK(edited.folder.get(u"a.prfaq"_s) == edited.before);
    }
}

TEST_CASE("an unsaved new document is closed only after a question, and Save asks for its name") {
    const Folder folder;
    Program program(folder.path(u"home"_s));
    program.start();
    program.trigger(u"file.new.prfaq"_s);
    program.type(u"A headline"_s);
    program.dialogs.answers = {u"Save"_s};
    CHECK_FALSE(program.window().close()); // no name was chosen
    CHECK(program.window().isVisible());
    program.dialogs.answers = {u"Save"_s};
    program.dialogs.savePaths = {folder.path(u"n.prfaq"_s)};
    CHECK(program.window().close());
    CHECK(headlineOf(program.documentAt(folder.path(u"n.prfaq"_s))) == u"A headline"_s);
}

TEST_CASE("what was not touched closes without a question") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, smallDocument(u"Ledger"_s));
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    program.trigger(u"file.sample.en"_s);
    REQUIRE(program.windows->all().size() == 2);
    program.windows->quit();
    CHECK(program.dialogs.asked.isEmpty());
    CHECK(waitFor([&] { return program.windows->all().isEmpty(); }));
}

TEST_CASE("quitting stops at the first window that has to stay") {
    Edited edited;
    edited.program.trigger(u"file.sample.en"_s);
    REQUIRE(edited.program.windows->all().size() == 2);
    edited.program.windows->quit();
    CHECK(edited.program.dialogs.asked.size() == 1);
    REQUIRE_FALSE(edited.program.windows->all().isEmpty());
    CHECK(edited.program.windows->all().constFirst()->isVisible());
}

TEST_CASE(
    "the start page remembers the questions and the next review as they were when a document was closed") {
    const Folder folder;
    const Result<Loaded> loaded = loadDocument(smallDocument(u"Ledger"_s));
    REQUIRE(loaded);
    Document document = loaded->document;
    Meeting meeting;
    meeting.id = u"m1"_s;
    meeting.next = u"2999-03-05"_s;
    document.meetings = {meeting};
    folder.put(u"a.prfaq"_s, saveDocument(document));
    QString answers;
    {
        Program program(folder.path(u"home"_s));
        program.start({folder.path(u"a.prfaq"_s)});
        const auto card = [&] { return program.preferences.recent().value(0); };
        CHECK(card().review == u"2999-03-05");
        CHECK(card().answers.isEmpty()); // nothing is checked before the page is seen
        program.editor().goToRole(Place::Questions, u"problem"_s);
        program.type(u"Every night shift loses 42 minutes to handover, and refills are lost."_s);
        program.dialogs.answers = {u"Save"_s};
        program.window().close(); // no check has seen the last key
        answers = card().answers;
        REQUIRE(answers.size() == 5);
        CHECK(answers.at(1) == u'a');
        CHECK(answers.at(3) == u'u');
    } // the program ends

    // Opened again, the card keeps what is known until the text has been checked.
    Program again(folder.path(u"home"_s));
    again.start({folder.path(u"a.prfaq"_s)});
    CHECK(again.preferences.recent().value(0).answers == answers);
}
