// SPDX-License-Identifier: MIT
#include "core/document/people.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/world.h"
#include "ui/findings/findingspanel.h"
#include "ui/settings/keyfield.h"
#include "ui/settings/settingsactions.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/interfacelanguage.h"
#include "ui/shell/startpage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest/QTest>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

enum Page { AppearanceAt, FormatAt, LanguageAt, SavingAt, YouAt, ShortcutsAt, ChecksAt };

template <class Widget>
Widget* named(const QWidget& parent, const QString& name) {
    for (Widget* one : parent.findChildren<Widget*>())
        if (one->accessibleName() == name) return one;
    FAIL("there is no " << name.toStdString());
    return nullptr;
}

QPushButton* button(const QWidget& parent, const QString& text) {
    for (QPushButton* one : parent.findChildren<QPushButton*>())
        if (QString(one->text()).remove(u'&') == text) return one;
    FAIL("there is no button " << text.toStdString());
    return nullptr;
}

/// Chooses an entry of a list as with the keyboard.
void choose(QComboBox& box, const QString& text) {
    const int at = box.findText(text);
    REQUIRE(at >= 0);
    const int steps = at - box.currentIndex();
    for (int i = 0; i < std::abs(steps); ++i) QTest::keyClick(&box, steps > 0 ? Qt::Key_Down : Qt::Key_Up);
    REQUIRE(box.currentText() == text);
}

/// A program whose settings are open.
struct Desk {
    Folder folder;
    std::unique_ptr<Program> program = std::make_unique<Program>(folder.path(u"home"_s));

    explicit Desk(bool withDocument = true) {
        folder.put(u"a.prfaq"_s, smallDocument(u"Ledger"_s));
        program->start(withDocument ? QStringList{folder.path(u"a.prfaq"_s)} : QStringList());
    }
    SettingsDialog& open(Page page) {
        QTest::keyClick(&program->window(), Qt::Key_Comma, Qt::ControlModifier);
        SettingsDialog* dialog = program->window().settings().dialog();
        REQUIRE(dialog);
        REQUIRE(dialog->isVisible());
        QApplication::setActiveWindow(dialog);
        auto* list = named<QListWidget>(*dialog, u"Groups of settings"_s);
        CHECK(list->hasFocus());
        for (int i = 0; i < page; ++i) QTest::keyClick(list, Qt::Key_Down);
        CHECK(dialog->page(page).isVisible());
        return *dialog;
    }
    void close() {
        program->window().settings().dialog()->close();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::setActiveWindow(&program->window());
    }
    /// The same user starts the program again.
    void again() {
        REQUIRE(program->preferences.save());
        program.reset();
        program = std::make_unique<Program>(folder.path(u"home"_s));
        program->start({folder.path(u"a.prfaq"_s)});
    }
};

} // namespace

TEST_CASE("the settings open from the start page and by their keys, and close with Escape") {
    Desk desk(false);
    StartPage* start = desk.program->window().startPage();
    REQUIRE(start);
    for (QToolButton* link : start->findChildren<QToolButton*>())
        if (link->text() == u"Settings"_s) link->click();
    SettingsDialog* dialog = desk.program->window().settings().dialog();
    REQUIRE(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog->isVisible());
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(desk.program->window().settings().dialog());
    desk.open(AppearanceAt);
    desk.close();
}

TEST_CASE("appearance: dark counts at once, and restoring asks first") {
    Desk desk;
    SettingsDialog& dialog = desk.open(AppearanceAt);
    for (QRadioButton* one : dialog.findChildren<QRadioButton*>())
        if (one->text() == u"Dark"_s) one->click();
    CHECK(QApplication::palette().color(QPalette::Window) == darkTheme().window);
    choose(*named<QComboBox>(dialog, u"Zoom"_s), u"125 %"_s);
    CHECK(desk.program->editor().zoom() == 125);
    CHECK(desk.program->preferences.zoom() == 125);

    button(dialog, u"Restore defaults…"_s)->click();
    REQUIRE(desk.program->dialogs.asked.size() == 1);
    CHECK(desk.program->preferences.appearance() == Appearance::Dark); // the question was cancelled
    desk.program->dialogs.answers = {u"Restore"_s};
    button(dialog, u"Restore defaults…"_s)->click();
    CHECK(desk.program->preferences.appearance() == Appearance::System);
    CHECK(desk.program->preferences.zoom() == 0);
    CHECK(QApplication::palette().color(QPalette::Window) == lightTheme().window);
    CHECK(named<QComboBox>(dialog, u"Zoom"_s)->currentText() == u"Fit the width"_s);
}

TEST_CASE("page, language and owner of new documents are the user's") {
    Desk desk(false);
    SettingsDialog& dialog = desk.open(FormatAt);
    auto* format = named<QComboBox>(dialog, u"Format of new documents"_s);
    QTest::keyClick(format, Qt::Key_End);
    const QString chosen = format->currentData().toString();
    REQUIRE_FALSE(chosen.isEmpty());
    choose(*named<QComboBox>(dialog, u"New documents"_s), u"Español"_s);
    auto* name = named<QLineEdit>(dialog, u"Name"_s);
    QTest::keyClicks(name, u"Ana Ruiz"_s);
    Q_EMIT name->editingFinished(); // leaving the field; it is on a page that is not shown
    named<QAbstractButton>(dialog, u"Violet"_s)->click();
    desk.close();

    desk.program->trigger(u"file.new.prfaq"_s);
    const Document& document = desk.program->window().document();
    CHECK(document.meta.language == u"es"_s);
    CHECK(document.meta.pageProfile == chosen);
    REQUIRE(document.people.size() == 1);
    CHECK(document.people.constFirst().name == u"Ana Ruiz"_s);
    CHECK(document.people.constFirst().colour == personColours().at(2));
    CHECK(document.meta.owner == document.people.constFirst().id);
    CHECK(desk.program->preferences.identity().id == document.meta.owner);

    // The same person in the next document.
    desk.program->trigger(u"file.new.internal"_s);
    CHECK(desk.program->window().document().meta.owner == desk.program->preferences.identity().id);
}

TEST_CASE("who has no name owns nothing") {
    Desk desk(false);
    desk.program->trigger(u"file.new.prfaq"_s);
    CHECK(desk.program->window().document().people.isEmpty());
    CHECK(desk.program->window().document().meta.owner.isEmpty());
}

TEST_CASE("the language of the window changes with the next start, and the page says so") {
    Desk desk;
    SettingsDialog& dialog = desk.open(LanguageAt);
    choose(*named<QComboBox>(dialog, u"Menus and messages"_s), u"Español"_s);
    CHECK(desk.program->preferences.interfaceLanguage() == u"es"_s);
    bool told = false;
    for (const QLabel* label : dialog.page(LanguageAt).findChildren<QLabel*>())
        told = told || (label->isVisible() &&
                        label->text() == u"Backcast will be in Español when it is started again."_s);
    CHECK(told);
}

TEST_CASE("the language for a choice, and where none fits, English") {
    CHECK(resolvedLanguage(u"es"_s) == u"es"_s);
    CHECK(resolvedLanguage(u"system"_s, {u"es-MX"_s, u"en"_s}) == u"es"_s);
    CHECK(resolvedLanguage(u"system"_s, {u"de-DE"_s, u"es"_s}) == u"es"_s);
    CHECK(resolvedLanguage(u"system"_s, {u"de-DE"_s}) == u"en"_s);
    CHECK(resolvedLanguage(u"tlh"_s, {u"en"_s}) == u"en"_s);
    const QLocale before;
    {
        const InterfaceLanguage language(u"es"_s);
        CHECK(InterfaceLanguage::current() == u"es"_s);
    }
    QLocale::setDefault(before);
    CHECK(InterfaceLanguage::current() == u"en"_s);
}

TEST_CASE("shortcuts: new keys work at once, also after the next start, and the old ones no longer do") {
    Desk desk;
    SettingsDialog& dialog = desk.open(ShortcutsAt);
    auto* search = named<QLineEdit>(dialog, u"Search for an action or for keys"_s);
    QTest::keyClicks(search, u"undo"_s);
    auto* field = dialog.findChild<KeyField*>();
    REQUIRE(field);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_F7, Qt::ControlModifier);
    auto* list = dialog.findChild<QTreeWidget*>();
    CHECK(list->currentItem()->text(2) == u"Ctrl+F7"_s);
    desk.close();

    for (const bool restarted : {false, true}) {
        if (restarted) desk.again();
        INFO("restarted: " << restarted);
        Program& program = *desk.program;
        CHECK(program.messages().isEmpty());
        CHECK(program.settings.value(SettingKey<QStringList>{u"keys.changed"_s, {}}) ==
              QStringList{u"edit.undo Ctrl+F7"_s});
        program.editor().goTo({program.window().document().release.blocks.constFirst().id, 0, 0});
        program.type(u"New "_s);
        // Neither the menu nor the page itself undoes with the old keys.
        program.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(headlineOf(program.window().document()) == u"New Ledger"_s);
        program.press(Qt::Key_F7, Qt::ControlModifier);
        CHECK(headlineOf(program.window().document()) == u"Ledger"_s);
    }
}

TEST_CASE("shortcuts: keys of another action are taken over only when the user says so") {
    Desk desk;
    SettingsDialog& dialog = desk.open(ShortcutsAt);
    auto* search = named<QLineEdit>(dialog, u"Search for an action or for keys"_s);
    QTest::keyClicks(search, u"ctrl+o"_s); // found by their keys, too
    auto* list = dialog.findChild<QTreeWidget*>();
    CHECK(list->currentItem()->text(0) == u"Open"_s);
    search->clear();
    QTest::keyClicks(search, u"duplicate"_s);
    auto* field = dialog.findChild<KeyField*>();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_O, Qt::ControlModifier);
    const auto says = [&](const QString& words) {
        for (const QLabel* label : dialog.page(ShortcutsAt).findChildren<QLabel*>())
            if (label->text().contains(words)) return true;
        return false;
    };
    CHECK(says(u"Ctrl+O belongs to “Open”"_s));
    CHECK(desk.program->preferences.shortcuts().isEmpty());
    button(dialog, u"Cancel"_s)->click();
    CHECK_FALSE(says(u"belongs to"_s));

    field->setFocus();
    QTest::keyClick(field, Qt::Key_O, Qt::ControlModifier);
    QTest::keyClick(button(dialog, u"Take them over"_s), Qt::Key_Space);
    const ActionRegistry& actions = desk.program->window().actions();
    CHECK(actions.action(u"file.open"_s).shortcut().isEmpty());
    CHECK(actions.action(u"file.duplicate"_s).shortcut() == QKeySequence(u"Ctrl+O"_s));

    button(dialog, u"Reset"_s)->click();
    CHECK(actions.action(u"file.duplicate"_s).shortcut().isEmpty());
    // All of them.
    desk.program->dialogs.answers = {u"Restore"_s};
    button(dialog, u"Restore defaults…"_s)->click();
    CHECK(actions.action(u"file.open"_s).shortcut() == QKeySequence(u"Ctrl+O"_s));
    CHECK(desk.program->preferences.shortcuts().isEmpty());

    field->setFocus();
    QTest::keyClick(field, Qt::Key_A);
    CHECK(says(u"writes a character"_s));
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK(dialog.isVisible());
    CHECK(list->hasFocus());
}

TEST_CASE("shortcuts that are taken twice or make no sense are ignored with a message") {
    const Folder folder;
    folder.put(u"settings.json"_s, R"({
        "keys.changed": ["file.duplicate Ctrl+O", "file.save Ctrl+Rubbish", "file.close F12"],
        "checks.levels": ["part-weak=loud"],
        "editor.zoom": "large"
    })");
    Program program(folder.path({}));
    program.start();
    REQUIRE(waitFor([&] { return !program.messages().isEmpty(); }));
    CHECK(program.messages().contains(u"“Duplicate as new”"_s));
    CHECK(program.messages().contains(u"file.save Ctrl+Rubbish"_s));
    CHECK(program.messages().contains(u"part-weak=loud"_s));
    CHECK(program.messages().contains(u"editor.zoom"_s));
    const ActionRegistry& actions = program.window().actions();
    CHECK(actions.action(u"file.open"_s).shortcut() == QKeySequence(u"Ctrl+O"_s));
    CHECK(actions.action(u"file.save"_s).shortcut() == QKeySequence(QKeySequence::Save));
    CHECK(actions.action(u"file.close"_s).shortcut() == QKeySequence(u"F12"_s));
    // Nothing of it is lost, also when something else is set.
    program.preferences.setShowsQuestions(false);
    REQUIRE(program.preferences.save());
    CHECK(folder.get(u"settings.json"_s).contains("file.save Ctrl+Rubbish"));
    CHECK(folder.get(u"settings.json"_s).contains("\"large\""));
}

TEST_CASE("checks: a rule that is off is gone from the findings, and comes back") {
    Desk desk;
    Program& program = *desk.program;
    const auto has = [&] {
        for (const Finding& finding : program.window().analysis().report()->findings)
            if (finding.rule == u"question-unanswered"_s) return true;
        return false;
    };
    CHECK(has());
    SettingsDialog& dialog = desk.open(ChecksAt);
    auto* box = named<QComboBox>(dialog, u"A question has no answer"_s);
    choose(*box, u"Off"_s);
    REQUIRE(waitFor([&] { return !has(); }));
    CHECK(program.settings.value(SettingKey<QStringList>{u"checks.levels"_s, {}}) ==
          QStringList{u"question-unanswered=off"_s});
    choose(*box, u"Must fix (usual)"_s);
    REQUIRE(waitFor(has));
    CHECK(program.preferences.ruleLevels().isEmpty());
}

TEST_CASE("the settings file is damaged: defaults, and the old file is kept") {
    const Folder folder;
    folder.put(u"settings.json"_s, "{ \"you.name\": ");
    const SafeFile files;
    SettingsFile settings(files, folder.path(u"settings.json"_s));
    const Result<void> loaded = settings.load();
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().message.contains(u"The old file was kept"_s));
    Preferences preferences(settings);
    CHECK(preferences.identity().name.isEmpty());
    CHECK(preferences.autosave() == AutosaveChoice());
    CHECK(preferences.shortcuts().isEmpty());
    CHECK(folder.get(QFileInfo(loaded.error().where).fileName()) == "{ \"you.name\": ");
}
