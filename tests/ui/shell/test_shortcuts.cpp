// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "ui/settings/shortcuttable.h"

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

QKeySequence keys(const char* text) {
    return QKeySequence(QString::fromLatin1(text));
}

ShortcutTable usual() {
    ShortcutTable table;
    table.add(u"file.save"_s, {keys("Ctrl+S")});
    table.add(u"file.open"_s, {keys("Ctrl+O")});
    table.add(u"view.zoomin"_s, {keys("Ctrl++"), keys("Ctrl+=")});
    table.add(u"file.rename"_s, {});
    return table;
}

} // namespace

TEST_CASE("shortcuts: only what differs is kept, and it comes back from its lines") {
    ShortcutTable table = usual();
    CHECK(table.changes().isEmpty());
    table.set(u"file.rename"_s, {keys("F2")});
    table.set(u"view.zoomin"_s, {});
    table.set(u"file.save"_s, {keys("Ctrl+Shift+F12"), keys("Ctrl+,")});
    const ShortcutChanges changes = table.changes();
    CHECK(changes.size() == 3);
    const ReadShortcuts again = shortcutsFromLines(shortcutLines(changes));
    CHECK(again.changes == changes);
    CHECK(again.unreadable.isEmpty());
    table.reset(u"file.save"_s);
    table.reset(u"file.rename"_s);
    table.reset(u"view.zoomin"_s);
    CHECK(table.changes().isEmpty());
}

TEST_CASE("shortcuts: keys that are taken over leave the other action") {
    ShortcutTable table = usual();
    CHECK(table.ownerOf(keys("Ctrl+O")) == u"file.open"_s);
    table.set(u"file.save"_s, {keys("Ctrl+O")});
    CHECK(table.ownerOf(keys("Ctrl+O")) == u"file.save"_s);
    CHECK(table.keysOf(u"file.open"_s).isEmpty());
    CHECK(table.ownerOf(keys("Ctrl+S")).isEmpty());
    // Back to the usual: takes its own keys, and only those.
    table.reset(u"file.open"_s);
    CHECK(table.ownerOf(keys("Ctrl+O")) == u"file.open"_s);
    CHECK(table.keysOf(u"file.save"_s).isEmpty());
}

TEST_CASE("shortcuts: what is taken twice in the settings is ignored") {
    ShortcutTable table = usual();
    SECTION("the usual keys of another action") {
        CHECK(table.apply({{u"file.rename"_s, {keys("Ctrl+O")}}}) == QStringList{u"file.rename"_s});
        CHECK(table.keysOf(u"file.rename"_s).isEmpty());
        CHECK(table.keysOf(u"file.open"_s) == QList{keys("Ctrl+O")});
    }
    SECTION("two changes with the same keys: the first has them, the second its usual ones") {
        CHECK(table.apply({{u"file.save"_s, {keys("F7")}}, {u"file.open"_s, {keys("F7")}}}) ==
              QStringList{u"file.open"_s});
        CHECK(table.keysOf(u"file.save"_s) == QList{keys("F7")});
        CHECK(table.keysOf(u"file.open"_s) == QList{keys("Ctrl+O")});
    }
    SECTION("two actions may change places") {
        CHECK(
            table.apply({{u"file.save"_s, {keys("Ctrl+O")}}, {u"file.open"_s, {keys("Ctrl+S")}}}).isEmpty());
        CHECK(table.ownerOf(keys("Ctrl+S")) == u"file.open"_s);
    }
    SECTION("an action of another version is kept for it") {
        const ShortcutChanges changes{{u"file.teleport"_s, {keys("F7")}}};
        CHECK(table.apply(changes).isEmpty());
        CHECK(table.changes() == changes);
    }
}

TEST_CASE("shortcuts: nonsense in the settings is told") {
    const ReadShortcuts read = shortcutsFromLines({u"file.save Ctrl+Nonsense"_s,
                                                   u"nothing"_s,
                                                   {},
                                                   u"file.open A"_s,
                                                   u"file.rename Ctrl+R"_s,
                                                   u"file.close"_s});
    CHECK(read.unreadable == QStringList{u"file.save Ctrl+Nonsense"_s, u"nothing"_s, {}, u"file.open A"_s});
    CHECK(read.changes == ShortcutChanges{{u"file.close"_s, {}}, {u"file.rename"_s, {keys("Ctrl+R")}}});
}

TEST_CASE("shortcuts: what writes, moves the cursor or opens a menu stays what it is") {
    for (const char* text : {"A", "Shift+A", "Return", "Ctrl+Right", "Tab", "Alt+F", "Ctrl+Home", "Escape",
                             "Shift+Insert", "Space", "Ctrl+K, Ctrl+S"}) {
        INFO(text);
        CHECK_FALSE(shortcutProblem(keys(text)).isEmpty());
    }
    CHECK_FALSE(shortcutProblem({}).isEmpty());
    for (const char* text : {"Ctrl+A", "F7", "Shift+F7", "Alt+Shift+A", "Alt+1", "Ctrl+Alt+X", "Meta+S"}) {
        INFO(text);
        CHECK(shortcutProblem(keys(text)).isEmpty());
    }
}
