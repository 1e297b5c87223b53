// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "ui/settings/preferences.h"
#include "ui/shell/actionregistry.h"

#include <QTemporaryDir>
#include <QWidget>
#include <QtTest/QTest>

using namespace backcast;
using namespace Qt::StringLiterals;

TEST_CASE("actions are known by id, run by shortcut, and enabled by group") {
    QWidget window;
    ActionRegistry actions(window);
    int ran = 0;
    actions.add(u"file.save"_s, u"&Save…"_s, {QKeySequence(u"Ctrl+S"_s)}, &window, [&] { ++ran; });
    actions.add(u"edit.cut"_s, u"Cu&t"_s);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier);
    CHECK(ran == 1);
    actions.setEnabled(u"file."_s, false);
    QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier);
    CHECK(ran == 1);
    CHECK(actions.action(u"edit.cut"_s).isEnabled());
    CHECK(actions.ids() == QStringList{u"file.save"_s, u"edit.cut"_s});
    CHECK(ActionRegistry::plainTitle(actions.action(u"file.save"_s)) == u"Save"_s);
}

TEST_CASE("what the user chose is there again the next time") {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.json"_s);
    const SafeFile files;
    const QDateTime opened = QDateTime::fromString(u"2026-11-22T09:30:00Z"_s, Qt::ISODate);
    {
        SettingsFile file(files, path);
        REQUIRE(file.load());
        Preferences preferences(file);
        CHECK(preferences.appearance() == Appearance::System);
        CHECK(preferences.zoom() == 0);
        preferences.setAppearance(Appearance::Dark);
        preferences.setZoom(120);
        preferences.setShowsFindings(false);
        preferences.setFolder(folder.path());
        preferences.addRecent({u"/a.prfaq"_s, u"A"_s, 1, opened, u"aaaaa"_s});
        preferences.addRecent({u"/b.prfaq"_s, u"B"_s, 2, opened, {}});
        preferences.addRecent({u"/a.prfaq"_s, u"A, again"_s, 3, opened, u"uuuuu"_s, u"2027-03-05"_s});
    }
    SettingsFile file(files, path);
    REQUIRE(file.load());
    const Preferences preferences(file);
    CHECK(preferences.appearance() == Appearance::Dark);
    CHECK(preferences.zoom() == 120);
    CHECK_FALSE(preferences.showsFindings());
    CHECK(preferences.showsQuestions());
    CHECK(preferences.folder() == folder.path());
    const QList<RecentDocument> recent = preferences.recent();
    REQUIRE(recent.size() == 2);
    CHECK(recent.at(0) ==
          RecentDocument{u"/a.prfaq"_s, u"A, again"_s, 3, opened, u"uuuuu"_s, u"2027-03-05"_s});
    CHECK(recent.at(1).title == u"B"_s);
}
