// SPDX-License-Identifier: MIT
#include "core/storage/format.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/world.h"
#include "ui/find/palette.h"

#include <QLineEdit>
#include <QTest>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

Document ledger() {
    Document document;
    document.id = u"d1"_s;
    Block block;
    block.id = u"b1"_s;
    block.role = u"headline"_s;
    block.text = Text(u"Ledger"_s);
    document.release.blocks = {block};
    FaqEntry entry;
    entry.id = u"q1"_s;
    entry.text = Text(u"¿Qué página cuesta más?"_s);
    document.customerFaq.entries = {entry};
    return document;
}

} // namespace

TEST_CASE("Entries are found by words in any order, without case and accents") {
    const QList<PaletteEntry> entries{{u"Save as"_s, u"File"_s, {}},
                                      {u"Página siguiente"_s, u"View  F6"_s, {}},
                                      {u"As exported"_s, u"File"_s, {}}};
    CHECK(matchingEntries(entries, {}) == QList<int>{0, 1, 2});
    CHECK(matchingEntries(entries, u"pagina"_s) == QList<int>{1});
    CHECK(matchingEntries(entries, u"file AS"_s) == QList<int>{0, 2});
    CHECK(matchingEntries(entries, u"as"_s) == QList<int>{2, 0}); // where it begins comes first
    CHECK(matchingEntries(entries, u"f6 siguiente"_s) == QList<int>{1});
    CHECK(matchingEntries(entries, u"zebra"_s).isEmpty());
}

TEST_CASE("The palette runs actions and goes to questions, by the keyboard alone, and gives the focus back") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, saveDocument(ledger()));
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    program.editor().setFocus();
    program.trigger(u"view.palette"_s);
    CommandPalette* palette = program.window().commandPalette();
    REQUIRE(palette);
    REQUIRE(palette->isVisible());
    auto* field = palette->findChild<QLineEdit*>();
    CHECK(palette->shown().contains(u"Save as"_s));
    CHECK(palette->shown().contains(u"a.prfaq"_s));
    CHECK_FALSE(palette->shown().contains(u"Undo"_s)); // there is nothing to undo
    QTest::keyClicks(field, u"pagina"_s);
    CHECK(palette->shown() == QStringList{u"¿Qué página cuesta más?"_s});
    QTest::keyClick(field, Qt::Key_Return);
    CHECK_FALSE(palette->isVisible());
    CHECK(program.editor().currentBlock() == u"q1");

    program.trigger(u"view.palette"_s);
    QTest::keyClicks(field, u"questions panel"_s);
    const bool shown = program.preferences.showsQuestions();
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Up);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(program.preferences.showsQuestions() != shown);

    program.trigger(u"view.palette"_s);
    QTest::keyClicks(field, u"zebra"_s);
    QTest::keyClick(field, Qt::Key_Return); // nothing to run
    CHECK(palette->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK_FALSE(palette->isVisible());
    CHECK(program.window().focusWidget() == &program.editor());
}

TEST_CASE("Where no document is open the palette offers what can be done then") {
    const Folder folder;
    Program program(folder.path(u"home"_s));
    program.start();
    program.trigger(u"view.palette"_s);
    const QStringList shown = program.window().commandPalette()->shown();
    CHECK(shown.contains(u"Open"_s));
    CHECK_FALSE(shown.contains(u"Save"_s));
    CHECK_FALSE(shown.contains(u"Customer FAQ"_s));
}
