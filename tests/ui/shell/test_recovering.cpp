// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "tests/ui/shell/world.h"
#include "ui/shell/startpage.h"

#include <QApplication>
#include <QPushButton>
#include <QtTest/QTest>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

/// A program that has died: nobody has its number any more.
ProcessOwner deadOwner() {
    ProcessOwner owner = currentProcess();
    owner.start = u"1"_s;
    return owner;
}

/// Types into the headline of `path`, or of a new document, keeps the draft, and dies.
void typeAndDie(const Folder& folder, const QString& path, const QString& text) {
    Program program(folder.path(u"home"_s), deadOwner());
    program.start(path.isEmpty() ? QStringList() : QStringList{path});
    if (path.isEmpty())
        program.trigger(u"file.new.prfaq"_s);
    else
        program.editor().goTo({program.window().document().release.blocks.constFirst().id, 0, 0});
    program.type(text);
    program.window().controller().keeper().flush();
    program.crash();
}

QPushButton* button(const QWidget& page, const QString& text) {
    for (QPushButton* one : page.findChildren<QPushButton*>())
        if (one->text() == text && one->isVisible()) return one;
    return nullptr;
}

} // namespace

TEST_CASE("a text that was never saved is offered after a crash, and comes back whole") {
    const Folder folder;
    typeAndDie(folder, {}, u"Six thousand words"_s);
    Program program(folder.path(u"home"_s));
    program.start();
    REQUIRE(program.window().startPage());
    QPushButton* recover = button(*program.window().startPage(), u"Recover"_s);
    REQUIRE(recover);
    QTest::mouseClick(recover, Qt::LeftButton);
    REQUIRE(program.window().controller().hasDocument());
    CHECK(headlineOf(program.window().document()) == u"Six thousand words"_s);
    CHECK(program.window().isWindowModified());
    CHECK(program.window().controller().path().isEmpty());
    CHECK(program.messages().startsWith(u"Recovered."_s));
    // It can be saved like any other, and is not offered again.
    program.dialogs.savePaths = {folder.path(u"r.prfaq"_s)};
    program.trigger(u"file.save"_s);
    CHECK(headlineOf(program.documentAt(folder.path(u"r.prfaq"_s))) == u"Six thousand words"_s);
    CHECK(program.window().close());
    CHECK(program.desk->store().pending()->drafts.isEmpty());
}

TEST_CASE("unsaved changes of a file are offered above the page when the file is opened") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, smallDocument(u"Ledger"_s));
    const QString path = folder.path(u"a.prfaq"_s);
    typeAndDie(folder, path, u"New "_s);
    Program program(folder.path(u"home"_s));
    program.start({path});
    CHECK(waitFor(
        [&] { return program.messages().contains(u"was not saved when Backcast ended unexpectedly"); }));
    CHECK(headlineOf(program.window().document()) == u"Ledger"_s); // nothing happens before the user says so
    REQUIRE(program.window().messages().trigger(u"offer"_s, u"Recover"_s));
    CHECK(program.windows->all().size() == 1);
    CHECK(headlineOf(program.window().document()) == u"New Ledger"_s);
    CHECK(program.window().controller().path() == path);
    CHECK(program.window().isWindowModified());
    program.trigger(u"file.save"_s);
    CHECK(program.dialogs.asked.isEmpty());
    CHECK(headlineOf(program.documentAt(path)) == u"New Ledger"_s);
}

TEST_CASE("a draft whose file has changed since opens as a copy") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, smallDocument(u"Ledger"_s));
    const QString path = folder.path(u"a.prfaq"_s);
    typeAndDie(folder, path, u"New "_s);
    const QByteArray theirs = smallDocument(u"Theirs"_s);
    folder.put(u"a.prfaq"_s, theirs);
    Program program(folder.path(u"home"_s));
    program.start();
    QPushButton* recover = button(*program.window().startPage(), u"Recover"_s);
    REQUIRE(recover);
    QTest::mouseClick(recover, Qt::LeftButton);
    CHECK(headlineOf(program.window().document()) == u"New Ledger"_s);
    CHECK(program.window().controller().path().isEmpty());
    CHECK(program.window().windowTitle().startsWith(u"a (recovered)"_s));
    CHECK(folder.get(u"a.prfaq"_s) == theirs);
}

TEST_CASE("a draft that is discarded is not offered again") {
    const Folder folder;
    typeAndDie(folder, {}, u"Rubbish"_s);
    Program program(folder.path(u"home"_s));
    program.start();
    QPushButton* discard = button(*program.window().startPage(), u"Discard"_s);
    REQUIRE(discard);
    QTest::mouseClick(discard, Qt::LeftButton);
    CHECK_FALSE(button(*program.window().startPage(), u"Discard"_s));
    CHECK(program.desk->store().pending()->drafts.isEmpty());
    CHECK_FALSE(program.window().controller().hasDocument());
}

TEST_CASE("a program that runs keeps its drafts to itself") {
    const Folder folder;
    Program first(folder.path(u"home"_s));
    first.start();
    first.trigger(u"file.new.prfaq"_s);
    first.type(u"Mine"_s);
    first.window().controller().keeper().flush();
    Program second(folder.path(u"home"_s));
    second.start();
    CHECK_FALSE(button(*second.windows->all().constFirst()->startPage(), u"Recover"_s));
}

TEST_CASE("the draft is written when the window loses the focus") {
    const Folder folder;
    Program program(folder.path(u"home"_s), deadOwner());
    program.start();
    program.trigger(u"file.new.prfaq"_s);
    program.type(u"Half a sentence"_s);
    MainWindow& window = program.window();
    CHECK(waitFor([&] { return window.isActiveWindow(); }));
    QWidget other;
    other.show();
    QApplication::setActiveWindow(&other);
    CHECK(waitFor([&] { return !window.isActiveWindow(); }));
    program.desk->wait();
    RecoveryStore later(program.ownFiles, folder.path(u"home/recovery"_s));
    const Result<DraftList> drafts = later.pending();
    REQUIRE(drafts);
    REQUIRE(drafts->drafts.size() == 1);
    CHECK(later.read(drafts->drafts.constFirst().slot)->contains("Half a sentence"));
}

TEST_CASE("what was typed after the last save comes back after a crash, what was saved is not offered") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, smallDocument(u"Ledger"_s));
    const QString path = folder.path(u"a.prfaq"_s);
    {
        Program program(folder.path(u"home"_s), deadOwner());
        program.start({path});
        program.editor().goTo({program.window().document().release.blocks.constFirst().id, 0, 0});
        program.type(u"New "_s);
        program.window().controller().keeper().flush();
        program.trigger(u"file.save"_s);
        program.crash();
    }
    Program program(folder.path(u"home"_s));
    program.start();
    CHECK_FALSE(button(*program.window().startPage(), u"Recover"_s));
}
