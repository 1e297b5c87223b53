// SPDX-License-Identifier: MIT
#include "core/storage/format.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/world.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusbar.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QUrl>
#include <QtTest/QTest>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

TEST_CASE("a broken file is refused in a sentence, and the document that is open stays") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, smallDocument(u"Ledger"_s));
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    const Document before = program.window().document();
    const auto open = [&](const QString& name, const QByteArray& bytes) {
        folder.put(name, bytes);
        program.dialogs.openPaths = {folder.path(name)};
        QTest::keyClick(&program.window(), Qt::Key_O, Qt::ControlModifier);
        return program.messages();
    };
    CHECK(open(u"cut.prfaq"_s, smallDocument(u"Cut"_s).left(200))
              .startsWith(u"“cut.prfaq” could not be opened. "));
    CHECK(open(u"empty.prfaq"_s, {}).startsWith(u"“empty.prfaq” could not be opened. "));
    CHECK(open(u"nul.prfaq"_s, QByteArray(4096, '\0')).startsWith(u"“nul.prfaq” could not be opened. "));
    CHECK(open(u"a.exe"_s, "MZ").startsWith(u"“a.exe” could not be opened. "));
    program.dialogs.openPaths = {folder.path(u"nowhere.prfaq"_s)};
    program.trigger(u"file.open"_s);
    CHECK(program.messages().startsWith(u"“nowhere.prfaq” could not be opened. "));
    CHECK(program.windows->all().size() == 1);
    CHECK(program.window().document() == before);
    // The next one that can be opened takes the message away.
    open(u"b.prfaq"_s, smallDocument(u"Other"_s));
    CHECK(program.windows->all().size() == 2);
    CHECK(program.windows->all().constFirst()->messages().texts().isEmpty());
    CHECK(program.windows->all().constFirst()->document() == before);
}

TEST_CASE("a file that is open already is shown, not opened twice, whatever name leads to it") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, smallDocument(u"Ledger"_s));
    REQUIRE(QFile::link(folder.path(u"a.prfaq"_s), folder.path(u"link.prfaq"_s)));
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    program.window().files().openPath(folder.path(u"./a.prfaq"_s));
    program.window().files().openPath(folder.path(u"link.prfaq"_s));
    CHECK(program.windows->all().size() == 1);
}

TEST_CASE("every file on the command line gets a window") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, smallDocument(u"One"_s));
    folder.put(u"b.prfaq"_s, smallDocument(u"Two"_s));
    folder.put(u"bad.prfaq"_s, "{");
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"bad.prfaq"_s), folder.path(u"a.prfaq"_s), folder.path(u"b.prfaq"_s)});
    REQUIRE(program.windows->all().size() == 2);
    CHECK(headlineOf(program.windows->all().at(0)->document()) == u"One"_s);
    CHECK(headlineOf(program.windows->all().at(1)->document()) == u"Two"_s);
}

TEST_CASE("with nothing but files that cannot be opened the start page says why") {
    const Folder folder;
    folder.put(u"bad.prfaq"_s, "{");
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"bad.prfaq"_s)});
    CHECK(program.window().startPage());
    CHECK(program.messages().startsWith(u"“bad.prfaq” could not be opened."));
    CHECK(program.window().messages().isVisible());
}

TEST_CASE("a document of a later major version can be read and not changed") {
    const Folder folder;
    QByteArray bytes = smallDocument(u"Ledger"_s);
    REQUIRE(bytes.contains("[1, 0]"));
    bytes.replace("[1, 0]", "[2, 0]");
    folder.put(u"new.prfaq"_s, bytes);
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"new.prfaq"_s)});
    CHECK(program.messages().contains(u"later version of Backcast"));
    CHECK(program.window().status().summary().endsWith(u"Read only"));
    const Document before = program.window().document();
    program.type(u"x"_s);
    program.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(program.window().document() == before);
    CHECK_FALSE(program.window().actions().action(u"file.save"_s).isEnabled());
    CHECK_FALSE(program.window().actions().action(u"format.strong"_s).isEnabled());
    CHECK_FALSE(program.window().actions().action(u"insert.customer"_s).isEnabled());
    CHECK(program.window().actions().action(u"file.export.markdown"_s).isEnabled());
    CHECK(program.window().close());
    CHECK(folder.get(u"new.prfaq"_s) == bytes);
}

TEST_CASE("a draft is imported after the user has seen what it was taken for, and is unsaved") {
    const Folder folder;
    folder.put(
        u"draft.md"_s,
        "# Ledger lets small clinics hand over a night shift\n\nSEATTLE, March 3, 2027. It opens today.\n\n"
        "## FAQ\n\n**How much does it cost?**\n\nNothing.\n");
    Program program(folder.path(u"home"_s));
    program.start();
    program.dialogs.openPaths = {folder.path(u"draft.md"_s)};
    SECTION("not wanted") {
        program.dialogs.acceptsImports = false;
        program.trigger(u"file.import"_s);
        CHECK_FALSE(program.window().controller().hasDocument());
        CHECK_FALSE(program.dialogs.imported.isEmpty());
    }
    SECTION("wanted") {
        program.trigger(u"file.import"_s);
        REQUIRE(program.window().controller().hasDocument());
        CHECK(headlineOf(program.window().document()) ==
              u"Ledger lets small clinics hand over a night shift"_s);
        CHECK(program.window().controller().path().isEmpty());
        CHECK(program.window().isWindowModified());
        CHECK(program.window().windowTitle().startsWith(u"draft"_s));
        program.dialogs.savePaths = {folder.path(u"draft.prfaq"_s)};
        program.trigger(u"file.save"_s);
        CHECK(program.dialogs.suggestions.value(0).endsWith(u"/draft.prfaq"));
        CHECK(program.documentAt(folder.path(u"draft.prfaq"_s)) == program.window().document());
    }
}

TEST_CASE("a file that is dropped on the window is opened") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, smallDocument(u"One"_s));
    folder.put(u"b.prfaq"_s, smallDocument(u"Two"_s));
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    const Document before = program.window().document();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder.path(u"b.prfaq"_s))});
    QWidget* page = program.editor().viewport();
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(page, &enter);
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(page, &drop);
    REQUIRE(program.windows->all().size() == 2);
    CHECK(headlineOf(program.windows->all().at(1)->document()) == u"Two"_s);
    CHECK(program.windows->all().at(0)->document() == before); // its path has not become text
}

TEST_CASE("templates and samples open as new documents with ids of their own") {
    const Folder folder;
    Program program(folder.path(u"home"_s));
    program.start();
    QStringList ids;
    for (const QString& id : {u"file.new.prfaq"_s, u"file.new.five-questions"_s, u"file.new.internal"_s,
                              u"file.sample.en"_s, u"file.sample.en"_s, u"file.sample.es"_s}) {
        program.trigger(id);
        ids.append(program.windows->all().constLast()->document().id);
        CHECK(program.windows->all().constLast()->controller().path().isEmpty());
    }
    CHECK(program.windows->all().size() == 6);
    ids.removeDuplicates();
    CHECK(ids.size() == 6);
}
