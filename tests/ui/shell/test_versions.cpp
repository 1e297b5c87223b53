// SPDX-License-Identifier: MIT
#include "core/history/versions.h"
#include "core/storage/format.h"
#include "tests/support/catch.h"
#include "tests/support/qtwarnings.h"
#include "tests/ui/shell/world.h"
#include "ui/find/finder.h"
#include "ui/findings/cardaction.h"
#include "ui/findings/findingmodel.h"
#include "ui/pages/previewview.h"
#include "ui/shell/sidepanel.h"
#include "ui/versions/keeping.h"
#include "ui/versions/versionactions.h"
#include "ui/versions/versionpreview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

/// A program with a small document; its clock stands where the test puts it.
struct Desk {
    explicit Desk(const QByteArray& document = smallDocument(u"Ledger"_s)) {
        folder.put(u"a.prfaq"_s, document);
        program = std::make_unique<Program>(folder.path(u"home"_s));
        program->services->clock = [this] { return now; };
        program->start({path()});
        program->window().resize(1440, 900);
    }

    [[nodiscard]] QString path() const { return folder.path(u"a.prfaq"_s); }
    [[nodiscard]] MainWindow& window() const { return program->window(); }
    [[nodiscard]] const Document& document() const { return program->editor().content(); }
    [[nodiscard]] VersionModel& list() const { return window().versionsPanel().model(); }
    /// Keys in whatever has the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void showVersions() const {
        press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(QApplication::focusWidget() == &window().versionsPanel().view());
    }
    void save(const QString& name) const {
        program->dialogs.texts = {name};
        QTest::keyClick(&program->editor(), Qt::Key_V, Qt::ControlModifier | Qt::AltModifier);
    }
    void type(const QString& words) const { program->type(words); }
    [[nodiscard]] QString headline() const { return headlineOf(document()); }
    [[nodiscard]] QString headlineOfVersion(int number) const {
        return headlineOf(versionContent(document(), number)->document);
    }

    Folder folder;
    QDateTime now{QDate(2026, 11, 9), QTime(10, 42), Qt::UTC};
    std::unique_ptr<Program> program;
};

} // namespace

TEST_CASE("a version is taken with the keyboard, and the text and its undo are as they were") {
    const Desk desk;
    desk.type(u"Our "_s);
    desk.save(u"For Dana"_s);
    REQUIRE(desk.document().drafts.size() == 1);
    CHECK(desk.document().drafts.constFirst().name == u"For Dana");
    CHECK(desk.document().drafts.constFirst().kind == versionkinds::named);
    CHECK(desk.document().meta.draft == 1);
    CHECK(desk.program->messages().contains(u"Draft 1 is kept as a version: For Dana."));
    CHECK(desk.headline() == u"Our Ledger");
    CHECK(desk.window().isWindowModified());

    // Undo takes back the words and leaves the version.
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.headline() == u"Ledger");
    CHECK(desk.document().drafts.size() == 1);
    CHECK(desk.document().meta.draft == 1);
    CHECK(desk.headlineOfVersion(1) == u"Our Ledger");
}

TEST_CASE("nothing is taken twice: a version that is the text already can only be renamed") {
    const Desk desk;
    desk.save(u"First"_s);
    desk.save(u"Second"_s);
    CHECK(desk.document().drafts.size() == 1);
    CHECK(desk.program->messages().contains(u"Nothing has changed since Draft 1"));
    desk.program->dialogs.texts = {u"Second"_s};
    CHECK(desk.window().messages().trigger(u"versions"_s, u"Rename…"_s));
    CHECK(desk.document().drafts.constFirst().name == u"Second");
}

TEST_CASE("the list says what versions are, and then which there are, the newest first") {
    const Desk desk;
    const QAbstractItemModelTester tester(&desk.list());
    desk.showVersions();
    CHECK(desk.window().side().title(desk.window().versionsPanel()) == u"Versions");
    CHECK(desk.list().dump() == u"Now | The text on the screen");
    // Enter on Now takes one.
    desk.program->dialogs.texts = {u"For Dana"_s};
    desk.press(Qt::Key_Return);
    desk.window().editor().setFocus();
    desk.type(u"Our "_s);
    desk.save({});
    desk.showVersions();
    CHECK(desk.list().dump() == u"Now | The text on the screen | The same as Draft 2.\n"
                                "Named | Draft 2\n"
                                "Named | Draft 1 · For Dana");
    CHECK(desk.window().side().title(desk.window().versionsPanel()) == u"Versions 2");
    desk.window().editor().setFocus();
    desk.type(u"new "_s);
    desk.showVersions();
    CHECK(desk.list().dump().contains(u"Changed since Draft 2."));
    CHECK(desk.list().index(1).data(FindingModel::PlaceRole).toString().startsWith(u"Today"));
}

TEST_CASE("a version is restored by keys; undo brings back the text and keeps every version") {
    const Desk desk;
    desk.save(u"First"_s);
    desk.type(u"Our "_s);
    desk.showVersions();
    desk.press(Qt::Key_Down);
    CHECK(desk.window().versionsPanel().currentNumber() == 1);
    desk.program->trigger(u"versions.restore"_s);
    CHECK(desk.headline() == u"Ledger");
    REQUIRE(desk.document().drafts.size() == 2);
    CHECK(desk.document().drafts.constLast().kind == versionkinds::automatic);
    CHECK(desk.document().drafts.constLast().reason == versionreasons::beforeRestore);
    CHECK(desk.headlineOfVersion(2) == u"Our Ledger");
    CHECK(desk.program->messages().contains(u"Draft 1 is the text now. What you had is kept as draft 2."));
    // An automatic one does not become the number of the draft.
    CHECK(desk.document().meta.draft == 1);

    QTest::keyClick(&desk.window().editor(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.headline() == u"Our Ledger");
    CHECK(desk.document().drafts.size() == 2);
}

TEST_CASE("restoring is taken back from its message, also when something was written since") {
    const Desk desk;
    desk.save(u"First"_s);
    desk.type(u"Our "_s);
    desk.window().versions().restore(1);
    REQUIRE(desk.headline() == u"Ledger");
    SECTION("at once") {
        CHECK(desk.window().messages().trigger(u"versions"_s, u"Undo"_s));
        CHECK(desk.headline() == u"Our Ledger");
        CHECK(desk.document().drafts.size() == 2);
    }
    SECTION("later") {
        desk.window().editor().setFocus();
        desk.type(u"x"_s);
        const QString written = desk.headline();
        CHECK(desk.window().messages().trigger(u"versions"_s, u"Undo"_s));
        CHECK(desk.headline() == u"Our Ledger");
        CHECK(desk.headlineOfVersion(3) == written);
    }
}

TEST_CASE("what is replaced everywhere is kept before, and undo leaves that version") {
    const Desk desk;
    QTest::keyClick(&desk.window().editor(), Qt::Key_H, Qt::ControlModifier);
    FindBar& bar = desk.window().finder().bar();
    QTest::keyClicks(QApplication::focusWidget(), u"Ledger"_s);
    for (auto* field : bar.findChildren<QLineEdit*>())
        if (field->accessibleName().startsWith(u"Replace"_s)) field->setText(u"Notebook"_s);
    REQUIRE(
        waitFor([&] { return bar.statusText().contains(u"match"_s) || bar.statusText().contains(u"of"_s); }));
    for (auto* button : bar.findChildren<QPushButton*>())
        if (button->text().remove(u'&') == u"Replace all") button->click();
    CHECK(desk.headline() == u"Notebook");
    REQUIRE(desk.document().drafts.size() == 1);
    CHECK(desk.document().drafts.constFirst().reason == versionreasons::beforeReplaceAll);
    CHECK(desk.headlineOfVersion(1) == u"Ledger");
    desk.program->trigger(u"edit.undo"_s);
    CHECK(desk.headline() == u"Ledger");
    CHECK(desk.document().drafts.size() == 1);
}

TEST_CASE("versions are in the file and come back with it") {
    const Desk desk;
    desk.save(u"For Dana"_s);
    desk.type(u"Our "_s);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(desk.window().isWindowModified());
    const Document saved = desk.program->documentAt(desk.path());
    CHECK(saved == desk.document());
    REQUIRE(saved.drafts.size() == 1);
    CHECK(headlineOf(versionContent(saved, 1)->document) == u"Ledger");
}

TEST_CASE("a version is renamed with F2 in the list, and the file keeps its name") {
    const Desk desk;
    desk.save({});
    desk.showVersions();
    desk.press(Qt::Key_Down);
    desk.program->dialogs.texts = {u"What we printed"_s};
    desk.press(Qt::Key_F2);
    CHECK(desk.document().drafts.constFirst().name == u"What we printed");
    CHECK(desk.list().dump().contains(u"Draft 1 · What we printed"));
    CHECK(desk.window().versionsPanel().currentNumber() == 1);
}

TEST_CASE("while somebody writes a save takes a version along every five minutes, and not more often") {
    Desk desk;
    const auto saves = [&] { desk.press(Qt::Key_S, Qt::ControlModifier); };
    desk.type(u"a"_s);
    desk.now = desk.now.addSecs(4 * 60);
    saves();
    CHECK(desk.document().drafts.isEmpty());
    desk.now = desk.now.addSecs(2 * 60);
    desk.type(u"b"_s);
    saves();
    REQUIRE(desk.document().drafts.size() == 1);
    CHECK(desk.document().drafts.constFirst().reason == versionreasons::interval);
    CHECK(desk.program->documentAt(desk.path()).drafts.size() == 1);
    CHECK_FALSE(desk.window().isWindowModified());
    CHECK(desk.document().meta.draft == 0);
    // Nothing new: no other one, however long it lasts.
    desk.now = desk.now.addSecs(60 * 60);
    saves();
    CHECK(desk.document().drafts.size() == 1);
    desk.type(u"c"_s);
    saves();
    CHECK(desk.document().drafts.size() == 2);
}

TEST_CASE("a document that is only looked at stays as it is in its file, byte for byte") {
    Desk desk;
    const QByteArray before = desk.folder.get(u"a.prfaq"_s);
    desk.now = desk.now.addDays(3);
    desk.showVersions();
    CHECK_FALSE(desk.window().isWindowModified());
    CHECK(desk.window().close());
    CHECK(desk.program->dialogs.asked.isEmpty());
    CHECK(desk.folder.get(u"a.prfaq"_s) == before);
}

TEST_CASE("what revert takes away is kept as a version, and a second revert adds none") {
    const Desk desk;
    desk.type(u"Our "_s);
    desk.program->trigger(u"file.revert"_s);
    CHECK(desk.headline() == u"Ledger");
    REQUIRE(desk.document().drafts.size() == 1);
    CHECK(desk.document().drafts.constFirst().reason == u"before_reload");
    CHECK(desk.headlineOfVersion(1) == u"Our Ledger");
    CHECK(desk.window().isWindowModified()); // the version is not in the file yet
    desk.program->trigger(u"file.revert"_s);
    CHECK(desk.document().drafts.size() == 1);
}

TEST_CASE("another program's version and one's own come together with the versions of both") {
    const Desk desk;
    desk.save(u"Mine"_s);
    const Document mine = desk.document();
    Document theirs = loadDocument(desk.folder.get(u"a.prfaq"_s))->document;
    theirs.release.blocks.first().text = Text(u"Their Ledger"_s);
    const QDateTime now = desk.now;
    theirs = withVersionSaved(theirs, {versionkinds::named, u"Theirs"_s, {}, now, {}})->document;
    Document changed = mine;
    changed.release.blocks.first().text = Text(u"My Ledger"_s);
    changed = withVersionSaved(changed, {versionkinds::named, u"Later"_s, {}, now, {}})->document;
    const Document both = withVersionsOf(changed, theirs, {}, now);
    CHECK(headlineOf(both) == u"Their Ledger");
    // Of the two with the number 1 the file's stays; the text that was mine is version 2 already.
    QStringList names;
    for (const VersionInfo& version : versions(both)) {
        names.append(version.name);
        CHECK(version.problems.isEmpty());
    }
    CHECK(names == QStringList{u"Theirs"_s, u"Later"_s});
    CHECK(headlineOf(versionContent(both, 2)->document) == u"My Ledger");
}

TEST_CASE("a document that says it is draft 7 becomes version 7, and the status bar says so") {
    Document document = loadDocument(smallDocument(u"Ledger"_s))->document;
    document.meta.draft = 7;
    const Desk desk(saveDocument(document));
    desk.save(u"For Dana"_s);
    CHECK(desk.document().drafts.constFirst().number == 7);
    CHECK(desk.document().meta.draft == 7);
    desk.type(u"Our "_s);
    desk.save({});
    CHECK(desk.document().meta.draft == 8);
    CHECK(waitFor([&] { return desk.window().status().summary().contains(u"Draft 8"_s); }));
}

TEST_CASE("a version with missing pieces says so, hinders no other, and is restored only with a yes") {
    Document document = loadDocument(smallDocument(u"Ledger"_s))->document;
    const QDateTime then(QDate(2026, 11, 8), QTime(9, 0), Qt::UTC);
    document = withVersionSaved(document, {versionkinds::named, u"Broken"_s, {}, then, {}})->document;
    const QStringList first = document.bases.keys();
    document.release.blocks.first().text = Text(u"New Ledger"_s);
    document = withVersionSaved(document, {versionkinds::named, u"Whole"_s, {}, then, {}})->document;
    // The headline of the first one is lost.
    for (const QString& base : first)
        if (document.bases.value(base).contains("\"Ledger\"")) document.bases.remove(base);
    const Desk desk(saveDocument(document));
    desk.showVersions();
    CHECK(desk.list().dump().contains(u"Draft 1 · Broken | 1 of its pieces are missing"));
    CHECK(desk.list().dump().endsWith(u"are missing or were changed in the file."));
    CHECK(desk.list().dump().contains(u"Named | Draft 2 · Whole\n"));
    desk.window().versions().restore(1); // cancelled
    REQUIRE(desk.program->dialogs.asked.size() == 1);
    CHECK(desk.program->dialogs.asked.constFirst().title.contains(u"Draft 1 is not whole"));
    CHECK(desk.headline() == u"New Ledger");
    desk.program->dialogs.answers = {u"Restore what is there"_s};
    desk.window().versions().restore(1);
    CHECK(desk.headline().isEmpty());
    desk.window().versions().restore(2);
    CHECK(desk.headline() == u"New Ledger");
}

TEST_CASE("automatic versions can be hidden, and the card that one is at stays") {
    const Desk desk;
    desk.save(u"First"_s);
    desk.type(u"Our "_s);
    desk.window().versions().restore(1);
    desk.showVersions();
    CHECK(desk.list().rowCount() == 3);
    desk.window().versionsPanel().showVersion(1);
    desk.window().versionsPanel().filter().click();
    CHECK(desk.list().dump() ==
          u"Now | The text on the screen | Changed since Draft 2.\nNamed | Draft 1 · First");
    CHECK(desk.window().versionsPanel().currentNumber() == 1);
    desk.window().versionsPanel().showVersion(2);
    CHECK(desk.list().rowCount() == 3);
    CHECK(desk.window().versionsPanel().currentNumber() == 2);
}

TEST_CASE("the current card offers what can be done, as links and in its menu") {
    const Desk desk;
    desk.save(u"First"_s);
    desk.type(u"Our "_s);
    desk.save(u"Second"_s);
    desk.showVersions();
    desk.press(Qt::Key_Down);
    const QModelIndex card = desk.window().versionsPanel().view().currentIndex();
    QStringList links;
    for (const CardAction& action : card.data(FindingModel::ActionsRole).value<QList<CardAction>>())
        links.append(action.text);
    CHECK(links == QStringList{u"Compare with now"_s, u"With the one before"_s, u"Preview"_s, u"Restore"_s,
                               u"Rename…"_s});
    CHECK(desk.list().index(2).data(FindingModel::ActionsRole).value<QList<CardAction>>().isEmpty());
    CHECK(card.data(Qt::AccessibleTextRole).toString().contains(u"Named Draft 2 · Second."));
    const ExpectWarning grabbing{u"does not support grabbing the keyboard"_s}; // offscreen, of every menu
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(&desk.window().versionsPanel().view(), &event);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    CHECK(menu->actions().size() == 5);
    menu->close();
}

TEST_CASE("a version is shown as pages that nobody can write on") {
    const Desk desk;
    desk.save(u"First"_s);
    desk.type(u"Our "_s);
    desk.window().versions().preview(1);
    VersionPreview* preview = desk.window().versions().previewWindow();
    REQUIRE(preview);
    REQUIRE(QTest::qWaitForWindowExposed(preview));
    CHECK(preview->windowTitle() == u"Draft 1 · First · today, preview – Backcast");
    QString words;
    for (const Page& page : preview->view().pages().pages)
        for (const Line& line : page.lines)
            for (const Run& run : line.runs) words += run.text;
    CHECK(words.contains(u"Ledger"_s));
    CHECK_FALSE(words.contains(u"Our Ledger"_s));
    QTest::keyClick(preview, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(desk.window().versions().previewWindow() == nullptr);
}

TEST_CASE("of a document that cannot be written no version is taken or restored") {
    Document document = loadDocument(smallDocument(u"Ledger"_s))->document;
    document =
        withVersionSaved(
            document, {versionkinds::named, u"Old"_s, {}, QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC), {}})
            ->document;
    QByteArray bytes = saveDocument(document);
    bytes.replace("\"version\": [1, 0]", "\"version\": [2, 0]");
    const Desk desk(bytes);
    REQUIRE(desk.window().controller().isReadOnly());
    CHECK_FALSE(desk.window().actions().action(u"versions.save"_s).isEnabled());
    desk.window().versions().keepBefore(versionreasons::interval);
    desk.window().versions().restore(1);
    CHECK(desk.document().drafts.size() == 1);
    desk.showVersions();
    CHECK(desk.list().offered(1) == QList<VersionDo>{VersionDo::CompareNow, VersionDo::Preview});
}
