// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "core/storage/format.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/world.h"
#include "ui/shell/statusbar.h"

#include <QFile>
#include <QtTest/QTest>

#include <cerrno>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

TEST_CASE("a new document is typed, saved and opened again, and is the same") {
    const Folder folder;
    const QString path = folder.path(u"ledger.prfaq"_s);
    Document saved;
    {
        Program program(folder.path(u"home"_s));
        program.start();
        REQUIRE(program.window().startPage());
        program.trigger(u"file.new.prfaq"_s);
        REQUIRE(program.window().controller().hasDocument());
        program.type(u"Handover Ledger lets small clinics hand over a night shift"_s);
        CHECK(headlineOf(program.window().document()) ==
              u"Handover Ledger lets small clinics hand over a night shift"_s);
        program.dialogs.savePaths = {path};
        QTest::keyClick(&program.window(), Qt::Key_S, Qt::ControlModifier);
        CHECK(program.dialogs.suggestions.value(0).endsWith(u".prfaq"_s));
        CHECK(program.messages().isEmpty());
        CHECK_FALSE(program.window().isWindowModified());
        CHECK(program.window().windowTitle().startsWith(u"ledger"_s));
        CHECK(program.window().status().summary().contains(u"Saved "_s));
        saved = program.window().document();
        CHECK(program.documentAt(path) == saved);
        CHECK(program.window().close());
    }
    Program again(folder.path(u"home"_s));
    again.start();
    REQUIRE(again.window().startPage());
    CHECK(again.preferences.recent().value(0).path == path);
    again.dialogs.openPaths = {path};
    QTest::keyClick(&again.window(), Qt::Key_O, Qt::ControlModifier);
    CHECK(again.window().document() == saved);
}

TEST_CASE("keeps the text when the disk is full, says so, and saves when there is room") {
    const Folder folder;
    const QByteArray before = smallDocument(u"Ledger"_s);
    folder.put(u"a.prfaq"_s, before);
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    program.editor().goTo({program.window().document().release.blocks.constFirst().id, 0, 0});
    program.type(u"New "_s);
    program.faulty.failAll(Call::Write, ENOSPC, 1);
    QTest::keyClick(&program.window(), Qt::Key_S, Qt::ControlModifier);
    CHECK(folder.get(u"a.prfaq"_s) == before);
    CHECK(headlineOf(program.window().document()) == u"New Ledger"_s);
    CHECK(program.window().isWindowModified());
    CHECK(program.messages().startsWith(u"Not saved."_s));
    CHECK(program.window().status().summary().contains(u"Not saved: "_s));
    // The draft, which lies elsewhere, has it.
    const Result<DraftList> own = program.desk->store().pending();
    REQUIRE(own);
    CHECK(own->drafts.isEmpty()); // not offered: its program is alive

    CHECK(program.window().messages().trigger(u"save"_s, u"Try again"_s));
    CHECK(program.messages().isEmpty());
    CHECK_FALSE(program.window().isWindowModified());
    CHECK(headlineOf(program.documentAt(folder.path(u"a.prfaq"_s))) == u"New Ledger"_s);
}

TEST_CASE("a save as that fails changes neither path nor title") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, smallDocument(u"Ledger"_s));
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    program.dialogs.savePaths = {folder.path(u"no such folder/b.prfaq"_s)};
    program.trigger(u"file.saveas"_s);
    CHECK(program.window().controller().path() == folder.path(u"a.prfaq"_s));
    CHECK(program.window().windowTitle().startsWith(u"a"_s));
    CHECK(program.messages().startsWith(u"Not saved."_s));
    program.dialogs.savePaths = {folder.path(u"b.prfaq"_s)};
    program.trigger(u"file.saveas"_s);
    CHECK(program.window().controller().path() == folder.path(u"b.prfaq"_s));
    CHECK(program.documentAt(folder.path(u"b.prfaq"_s)) == program.window().document());
    CHECK(program.messages().isEmpty());
}

TEST_CASE("what another program wrote is not overwritten without a word") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, smallDocument(u"Ledger"_s));
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    program.editor().goTo({program.window().document().release.blocks.constFirst().id, 0, 0});
    program.type(u"New "_s);
    const QByteArray theirs = smallDocument(u"Theirs"_s);
    folder.put(u"a.prfaq"_s, theirs);
    SECTION("cancelled") {
        program.dialogs.answers = {u"Cancel"_s};
        QTest::keyClick(&program.window(), Qt::Key_S, Qt::ControlModifier);
        REQUIRE(program.dialogs.asked.size() == 1);
        CHECK(folder.get(u"a.prfaq"_s) == theirs);
        CHECK(program.window().isWindowModified());
    }
    SECTION("overwritten: their version is in the copies") {
        program.dialogs.answers = {u"Overwrite"_s};
        QTest::keyClick(&program.window(), Qt::Key_S, Qt::ControlModifier);
        CHECK(headlineOf(program.documentAt(folder.path(u"a.prfaq"_s))) == u"New Ledger"_s);
        const Result<QList<Copy>> copies = program.copies.list(folder.path(u"a.prfaq"_s));
        REQUIRE(copies);
        QList<QByteArray> contents;
        for (const Copy& copy : *copies) contents.append(program.copies.read(copy).value_or(QByteArray()));
        CHECK(contents.contains(theirs));
        CHECK_FALSE(program.window().isWindowModified());
    }
    SECTION("both are kept") {
        program.dialogs.answers = {u"Save a copy…"_s};
        program.dialogs.savePaths = {folder.path(u"mine.prfaq"_s)};
        QTest::keyClick(&program.window(), Qt::Key_S, Qt::ControlModifier);
        CHECK(folder.get(u"a.prfaq"_s) == theirs);
        CHECK(headlineOf(program.documentAt(folder.path(u"mine.prfaq"_s))) == u"New Ledger"_s);
    }
    SECTION("theirs is taken, which can be undone") {
        program.window().files().lookAtDisk();
        REQUIRE(program.window().messages().trigger(u"disk"_s, u"Take theirs"_s));
        CHECK(headlineOf(program.window().document()) == u"Theirs"_s);
        // What was written here is a version now, which is not in the file yet.
        CHECK(program.window().document().drafts.size() == 1);
        CHECK(program.window().isWindowModified());
        program.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(headlineOf(program.window().document()) == u"New Ledger"_s);
        CHECK(program.window().isWindowModified());
        // The file is now the one that was taken over: saving asks nothing.
        QTest::keyClick(&program.window(), Qt::Key_S, Qt::ControlModifier);
        CHECK(program.dialogs.asked.isEmpty());
        CHECK(headlineOf(program.documentAt(folder.path(u"a.prfaq"_s))) == u"New Ledger"_s);
    }
}

TEST_CASE("a file that was only touched, or saved by this window, gives no message") {
    const Folder folder;
    const QByteArray bytes = smallDocument(u"Ledger"_s);
    folder.put(u"a.prfaq"_s, bytes);
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    folder.put(u"a.prfaq"_s, bytes);
    program.window().files().lookAtDisk();
    CHECK(program.messages().isEmpty());
    program.editor().goTo({program.window().document().release.blocks.constFirst().id, 0, 0});
    program.type(u"New "_s);
    QTest::keyClick(&program.window(), Qt::Key_S, Qt::ControlModifier);
    program.window().files().lookAtDisk();
    CHECK(program.messages().isEmpty());
    CHECK(program.dialogs.asked.isEmpty());
    REQUIRE(QFile::remove(folder.path(u"a.prfaq"_s)));
    program.window().files().lookAtDisk();
    CHECK(program.messages().contains(u"was moved or deleted"_s));
    REQUIRE(program.window().messages().trigger(u"disk"_s, u"Save"_s));
    CHECK(headlineOf(program.documentAt(folder.path(u"a.prfaq"_s))) == u"New Ledger"_s);
}

TEST_CASE("what the file holds beyond our knowledge survives opening, typing and saving") {
    const Folder folder;
    QByteArray bytes = smallDocument(u"Ledger"_s);
    bytes.replace("\"release\":", "\"x_ticket\": \"PM-4711\",\n  \"release\":");
    folder.put(u"a.prfaq"_s, bytes);
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    REQUIRE(program.window().controller().hasDocument());
    program.editor().goTo({program.window().document().release.blocks.constFirst().id, 0, 0});
    program.type(u"New "_s);
    QTest::keyClick(&program.window(), Qt::Key_S, Qt::ControlModifier);
    CHECK(folder.get(u"a.prfaq"_s).contains("\"x_ticket\": \"PM-4711\""));
    CHECK(folder.get(u"a.prfaq"_s).contains("New Ledger"));
}

TEST_CASE("revert takes the text of the file, and undo brings back what was typed") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, smallDocument(u"Ledger"_s));
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    const Document saved = program.editor().content();
    CHECK_FALSE(program.window().actions().action(u"file.revert"_s).isEnabled());
    program.type(u"words that nobody wants"_s);
    const Document typed = program.editor().content();
    REQUIRE_FALSE(equalContent(saved, typed));
    program.trigger(u"file.revert"_s);
    CHECK(equalContent(program.editor().content(), saved));
    program.trigger(u"edit.undo"_s);
    CHECK(equalContent(program.editor().content(), typed));
}

TEST_CASE("a duplicate is another document in another window") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, smallDocument(u"Ledger"_s));
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    const Document original = program.editor().content();
    program.trigger(u"file.duplicate"_s);
    REQUIRE(program.windows->all().size() == 2);
    MainWindow& other = *program.windows->all().constLast();
    CHECK(other.document().id != original.id);
    CHECK(equalContent(other.document(), original));
    CHECK(other.isWindowModified());
    CHECK(other.windowTitle().contains(u"Copy of"));
}

TEST_CASE("a clean copy goes out without names and records, and the document stays as it is") {
    const Folder folder;
    Document document = loadDocument(smallDocument(u"Ledger"_s))->document;
    document.people = {{u"u-dana"_s, u"Dana Ortiz"_s, {}, {}}};
    document.meta.owner = u"u-dana"_s;
    document.experiments.append(Experiment());
    document.experiments.first().id = u"x1"_s;
    document.experiments.first().assumption = u"Nobody must read this"_s;
    const QByteArray before = saveDocument(document);
    folder.put(u"a.prfaq"_s, before);
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    program.dialogs.answers = {u"Without the internal FAQ…"_s};
    program.dialogs.savePaths = {folder.path(u"clean.prfaq"_s)};
    program.trigger(u"file.savecopy.clean"_s);
    const QByteArray clean = folder.get(u"clean.prfaq"_s);
    CHECK_FALSE(clean.contains("Dana"));
    CHECK_FALSE(clean.contains("Nobody must read"));
    CHECK(clean.contains("Ledger"));
    CHECK(program.documentAt(folder.path(u"clean.prfaq"_s)).internalFaq.entries.isEmpty());
    CHECK(folder.get(u"a.prfaq"_s) == before);
    CHECK(program.messages().contains(u"A clean copy is in"));
    program.dialogs.savePaths = {folder.path(u"other.prfaq"_s)};
    program.trigger(u"file.savecopy.clean"_s); // cancelled
    CHECK(folder.get(u"other.prfaq"_s).isEmpty());
}

TEST_CASE("a save right after a key does not wait for the checks; the start page hears of them when they are "
          "done") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, smallDocument(u"Ledger"_s));
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    const auto answers = [&] { return program.preferences.recent().value(0).answers; };
    CHECK(QTest::qWaitFor([&] { return program.window().analysis().isReportCurrent(); }));
    program.editor().goToRole(Place::Questions, u"problem"_s);
    program.type(u"Every night shift loses 42 minutes to handover, and refills are lost."_s);
    QTest::keyClick(&program.window(), Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(program.window().isWindowModified());
    REQUIRE(answers().size() == 5);
    CHECK(answers().at(1) == u'u'); // as it was when the text was checked last
    CHECK(QTest::qWaitFor([&] { return answers().at(1) == u'a'; }));
}
