// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "tests/ui/shell/world.h"
#include "ui/shell/autosave.h"

#include <QFile>
#include <QtTest/QTest>

#include <cerrno>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

/// A window with a document, and saving by itself on.
struct Desk {
    Folder folder;
    QByteArray before = smallDocument(u"Ledger"_s);
    Program program{folder.path(u"home"_s)};

    Desk() {
        folder.put(u"a.prfaq"_s, before);
        program.preferences.setAutosave({true, AutosaveChoice::least});
        program.start({folder.path(u"a.prfaq"_s)});
        program.editor().goTo({program.window().document().release.blocks.constFirst().id, 0, 0});
    }
    Autosave& autosave() { return program.window().autosave(); }
    [[nodiscard]] QString saved() { return headlineOf(program.documentAt(folder.path(u"a.prfaq"_s))); }
};

} // namespace

TEST_CASE("saving by itself is off unless the user wants it") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, smallDocument(u"Ledger"_s));
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    program.editor().goTo({program.window().document().release.blocks.constFirst().id, 0, 0});
    program.type(u"New "_s);
    CHECK_FALSE(program.window().autosave().isWaiting());
    program.window().autosave().saveNow();
    CHECK(headlineOf(program.documentAt(folder.path(u"a.prfaq"_s))) == u"Ledger"_s);
    // What is not saved when it is turned on is saved as well.
    program.preferences.setAutosave({true, 5});
    CHECK(program.window().autosave().isWaiting());
    program.preferences.setAutosave({false, 5});
    CHECK_FALSE(program.window().autosave().isWaiting());
}

TEST_CASE("a pause in typing saves the document to its file, without a word") {
    Desk desk;
    desk.program.type(u"New "_s);
    CHECK(desk.autosave().isWaiting());
    REQUIRE(waitFor([&] { return !desk.program.window().isWindowModified(); }));
    CHECK(desk.saved() == u"New Ledger"_s);
    CHECK(desk.program.messages().isEmpty());
    CHECK_FALSE(desk.autosave().isWaiting());
    // Saved is saved: the text can still be undone, and is saved again.
    desk.program.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.program.window().isWindowModified());
    desk.autosave().saveNow();
    CHECK(desk.saved() == u"Ledger"_s);
}

TEST_CASE("saving by itself leaves one copy, not one with every pause") {
    Desk desk;
    for (const QString& word : {u"One "_s, u"Two "_s, u"Three "_s}) {
        desk.program.type(word);
        desk.autosave().saveNow();
    }
    const Result<QList<Copy>> copies = desk.program.copies.list(desk.folder.path(u"a.prfaq"_s));
    REQUIRE(copies);
    CHECK(copies->size() == 1);
}

TEST_CASE("a document without a file is not saved by itself") {
    const Folder folder;
    Program program(folder.path(u"home"_s));
    program.preferences.setAutosave({true, 2});
    program.start();
    program.trigger(u"file.new.prfaq"_s);
    program.type(u"New"_s);
    CHECK_FALSE(program.window().autosave().isWaiting());
    program.window().autosave().saveNow();
    CHECK(program.dialogs.suggestions.isEmpty());
    CHECK(program.messages().isEmpty());
}

TEST_CASE("what another program wrote is never overwritten by itself; the user is asked once") {
    Desk desk;
    desk.program.type(u"New "_s);
    const QByteArray theirs = smallDocument(u"Theirs"_s);
    desk.folder.put(u"a.prfaq"_s, theirs);
    desk.autosave().saveNow();
    CHECK(desk.folder.get(u"a.prfaq"_s) == theirs);
    CHECK(desk.program.window().isWindowModified());
    CHECK(desk.program.messages().contains(u"changed by another program"_s));
    CHECK(desk.program.dialogs.asked.isEmpty());
    SECTION("closed: it is not shown again, nor is anything written") {
        desk.program.window().messages().dismiss(u"save"_s);
        desk.program.type(u"er "_s);
        desk.autosave().saveNow();
        CHECK(desk.program.messages().isEmpty());
        CHECK(desk.folder.get(u"a.prfaq"_s) == theirs);
    }
    SECTION("saved: the usual question") {
        desk.program.dialogs.answers = {u"Overwrite"_s};
        CHECK(desk.program.window().messages().trigger(u"save"_s, u"Save…"_s));
        CHECK(desk.saved() == u"New Ledger"_s);
        CHECK(desk.program.messages().isEmpty());
        desk.program.type(u"er "_s);
        desk.autosave().saveNow();
        CHECK(desk.saved().startsWith(u"New er"_s));
    }
    SECTION("theirs: as one step that can be undone") {
        CHECK(desk.program.window().messages().trigger(u"save"_s, u"Take theirs"_s));
        CHECK(headlineOf(desk.program.window().document()) == u"Theirs"_s);
        desk.program.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(headlineOf(desk.program.window().document()) == u"New Ledger"_s);
    }
}

TEST_CASE("a file that was moved away is not brought back by itself") {
    Desk desk;
    desk.program.type(u"New "_s);
    REQUIRE(QFile::remove(desk.folder.path(u"a.prfaq"_s)));
    desk.autosave().saveNow();
    CHECK_FALSE(QFile::exists(desk.folder.path(u"a.prfaq"_s)));
    CHECK(desk.program.messages().contains(u"moved or deleted"_s));
}

TEST_CASE("a save by itself that fails is told once, the draft has the text, and it is tried again") {
    Desk desk;
    desk.program.type(u"New "_s);
    desk.program.faulty.failAll(Call::Write, ENOSPC, 2);
    desk.autosave().saveNow();
    CHECK(desk.folder.get(u"a.prfaq"_s) == desk.before);
    CHECK(desk.program.messages().startsWith(u"Not saved by itself."_s));
    const Result<DraftList> drafts = desk.program.desk->store().kept();
    REQUIRE(drafts);
    desk.program.window().messages().dismiss(u"save"_s);
    desk.program.type(u"er "_s);
    CHECK(desk.autosave().isWaiting());
    desk.autosave().saveNow();
    CHECK(desk.program.messages().isEmpty()); // the user knows
    CHECK(desk.program.window().isWindowModified());
    desk.autosave().saveNow();
    CHECK(desk.saved() == u"New er Ledger"_s);
    CHECK_FALSE(desk.program.window().isWindowModified());
}
