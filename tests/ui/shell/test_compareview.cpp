// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "core/history/versions.h"
#include "core/storage/format.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/world.h"
#include "ui/shell/theme.h"
#include "ui/versions/compareactions.h"
#include "ui/versions/comparelines.h"
#include "ui/versions/versionactions.h"

#include <QApplication>
#include <QComboBox>
#include <QScrollBar>
#include <QTest>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

FaqEntry asking(const QString& id, const QString& question, const QString& answer) {
    FaqEntry entry;
    entry.id = id;
    entry.text = Text(question);
    Block block;
    block.id = id + u'a';
    block.text = Text(answer);
    entry.answer = {block};
    return entry;
}

/// A document with a version of yesterday, changed since: the headline has other words, a question moved.
struct Comparing {
    explicit Comparing(int paragraphs = 0) {
        Document document = loadDocument(smallDocument(u"Ledger makes handovers better"_s))->document;
        document.customerFaq.entries = {
            asking(u"q1"_s, u"What does it cost?"_s, u"Four dollars a month."_s),
            asking(u"q2"_s, u"Who can see my notes?"_s, u"Your own team."_s),
            asking(u"q3"_s, u"What if the power fails?"_s, u"It is on paper too."_s)};
        for (int i = 0; i < paragraphs; ++i) {
            Block block;
            block.id = u"p%1"_s.arg(i);
            block.text =
                Text(u"Paragraph %1 says that the night nurse speaks the handover once and the ledger "
                     "writes the note, the list of refills and the tasks that are open."_s.arg(i));
            document.appendix.blocks.append(block);
        }
        const QDateTime then(QDate(2026, 11, 8), QTime(9, 0), Qt::UTC);
        document = withVersion(document, {versionkinds::named, {}, {}, then, {}})->document;
        document.release.blocks.first().text = Text(u"Ledger closes a shift in 4 minutes"_s);
        document.customerFaq.entries.move(2, 0);
        if (paragraphs > 0)
            document.appendix.blocks.last().text = Text(u"The last one is another one now."_s);
        folder.put(u"a.prfaq"_s, saveDocument(document));
        program = std::make_unique<Program>(folder.path(u"home"_s));
        program->start({folder.path(u"a.prfaq"_s)});
        program->window().resize(1440, 900);
    }

    [[nodiscard]] MainWindow& window() const { return program->window(); }
    [[nodiscard]] CompareView& view() const { return *window().comparing().view(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void open() const {
        QTest::keyClick(&window().editor(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(window().comparing().isShown());
    }
    [[nodiscard]] QString words(CompareSide side) const {
        return view().pages().visibleWords(side).join(u'\n');
    }

    Folder folder;
    std::unique_ptr<Program> program;
};

} // namespace

TEST_CASE("the newest version is compared with the text by one key, and the keyboard walks through it") {
    const Comparing comparing;
    comparing.open();
    CHECK(QApplication::focusWidget() == &comparing.view().pages());
    CHECK(comparing.view().before().currentText().startsWith(u"Draft 1"));
    CHECK(comparing.view().after().currentText() == u"Now");
    CHECK(comparing.view().totals().startsWith(u"2 changes"));
    CHECK(comparing.view().position() == u"change 1 of 2"); // which is why one has come here
    CHECK_FALSE(comparing.view().pages().changeRect(0).isEmpty());
    comparing.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(comparing.view().position() == u"change 2 of 2");
    comparing.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(comparing.view().position() == u"change 1 of 2");
    comparing.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(comparing.view().position() == u"change 2 of 2");
    comparing.press(Qt::Key_Escape);
    CHECK_FALSE(comparing.window().comparing().isShown());
    CHECK(QApplication::focusWidget() == &comparing.window().editor());
    CHECK_FALSE(comparing.window().isWindowModified());
}

TEST_CASE("each version stands on its own page, or both are written into one") {
    const Comparing comparing;
    comparing.open();
    CHECK(comparing.words(CompareSide::Before).contains(u"Ledger makes handovers better"_s));
    CHECK_FALSE(comparing.words(CompareSide::Before).contains(u"4 minutes"_s));
    CHECK(comparing.words(CompareSide::After).contains(u"Ledger closes a shift in 4 minutes"_s));
    CHECK(comparing.words(CompareSide::After).contains(u"moved"_s));
    comparing.press(Qt::Key_2, Qt::AltModifier);
    CHECK(comparing.view().pages().isInOne());
    const QString both = comparing.words(CompareSide::Both);
    CHECK(both.contains(u"makes handovers better"_s));
    CHECK(both.contains(u"4 minutes"_s));
    CHECK(comparing.window().actions().action(u"compare.inone"_s).isChecked());
    comparing.press(Qt::Key_1, Qt::AltModifier);
    CHECK_FALSE(comparing.view().pages().isInOne());
}

TEST_CASE("each page has the numbers of the lines that its version is printed with") {
    const Comparing comparing;
    comparing.open();
    const ComparePages& pages = comparing.view().pages();
    const Comparison& comparison = pages.comparison();
    const auto itemOf = [&](const QString& id) {
        for (int i = 0; i < int(comparison.items.size()); ++i)
            if (comparison.items.at(i).idAfter == id) return i;
        return -1;
    };
    // The question that came first has moved from the third place, and its line with it.
    const int moved = itemOf(u"q3"_s);
    REQUIRE(moved >= 0);
    CHECK(waitFor([&] { return pages.numberAt(CompareSide::After, moved, 0) > 0; }));
    const int first = itemOf(u"q1"_s);
    CHECK(pages.numberAt(CompareSide::Before, first, 0) == pages.numberAt(CompareSide::After, moved, 0));
    CHECK(pages.numberAt(CompareSide::Before, moved, 0) > pages.numberAt(CompareSide::Before, first, 0));
    CHECK(pages.numberAt(CompareSide::After, first, 0) > pages.numberAt(CompareSide::After, moved, 0));
    CHECK(pages.numberAt(CompareSide::Both, moved, 0) == 0); // a page with both is printed nowhere
}

TEST_CASE("what came and went is coloured and can be told from the rest, in the light and in the dark") {
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        setAppearance(appearance);
        const Theme& theme = appearance == Appearance::Dark ? darkTheme() : lightTheme();
        const Comparing comparing;
        comparing.open();
        const QImage picture = comparing.view().pages().grab().toImage();
        QSet<QRgb> seen;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x) seen.insert(picture.pixel(x, y));
        CHECK(seen.contains(theme.insertedSoft.rgb()));
        CHECK(seen.contains(theme.deletedSoft.rgb()));
        CHECK(seen.contains(theme.paper.rgb()));
        CHECK(seen.contains(theme.canvas.rgb()));
    }
    setAppearance(Appearance::Light);
}

TEST_CASE("a card leads to its change, and says which part one is in") {
    const Comparing comparing(60);
    comparing.open();
    ChangeCards& cards = comparing.view().cards();
    REQUIRE(cards.model()->rowCount() == 3);
    CHECK(cards.model()->index(0, 0).data().toString() == u"Press release");
    cards.setFocus();
    cards.setCurrentIndex(cards.model()->index(2, 0));
    comparing.press(Qt::Key_Return);
    CHECK(comparing.view().position() == u"change 3 of 3");
    CHECK_FALSE(comparing.view().pages().changeRect(2).isEmpty());
    CHECK(comparing.words(CompareSide::After).contains(u"The last one is another one now."_s));
    comparing.view().pages().setFocus();
    comparing.press(Qt::Key_Down, Qt::AltModifier); // around the end
    CHECK(comparing.view().position() == u"change 1 of 3");
    CHECK(cards.currentIndex().row() == 0);
}

TEST_CASE("the same text has no differences, and the page says so") {
    const Comparing comparing;
    comparing.open();
    comparing.window().comparing().show({Compared::Kind::Version, 1}, {Compared::Kind::Version, 1});
    CHECK(comparing.view().totals() == u"No differences");
    CHECK(comparing.view().position().isEmpty());
    comparing.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(comparing.view().position().isEmpty());
}

TEST_CASE("another version is picked on either side, and a file as well") {
    const Comparing comparing;
    comparing.open();
    Document other = comparing.window().document();
    other.release.blocks.first().text = Text(u"Somebody else wrote this"_s);
    comparing.folder.put(u"b.prfaq"_s, saveDocument(other));
    comparing.program->dialogs.openPaths = {comparing.folder.path(u"b.prfaq"_s)};
    QComboBox& before = comparing.view().before();
    CHECK(before.itemText(before.count() - 1) == u"File…");
    before.setCurrentIndex(before.count() - 1);
    Q_EMIT before.activated(before.count() - 1);
    CHECK(before.currentText() == u"b.prfaq");
    CHECK(comparing.words(CompareSide::Before).contains(u"Somebody else wrote this"_s));
    // The dialog is cancelled: all stays as it was.
    Q_EMIT before.activated(before.count() - 1);
    CHECK(before.currentText() == u"b.prfaq");
    Q_EMIT before.activated(0);
    CHECK(before.currentText() == u"Now");
    CHECK(comparing.view().totals() == u"No differences");
    // A file that is none leaves what was shown.
    comparing.folder.put(u"c.prfaq"_s, "no document");
    comparing.program->dialogs.openPaths = {comparing.folder.path(u"c.prfaq"_s)};
    Q_EMIT before.activated(before.count() - 1);
    CHECK(before.currentText() == u"Now");
    CHECK(comparing.program->messages().contains(u"“c.prfaq” could not be read."));
}

TEST_CASE("without versions a file is asked for") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, smallDocument(u"Ledger"_s));
    folder.put(u"b.md"_s, "# Notebook\n\nIt opens today to every clinic.\n");
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    program.trigger(u"versions.compare"_s); // cancelled
    CHECK_FALSE(program.window().comparing().isShown());
    program.dialogs.openPaths = {folder.path(u"b.md"_s)};
    program.trigger(u"versions.compare"_s);
    REQUIRE(program.window().comparing().isShown());
    CHECK(program.window().comparing().view()->before().currentText() == u"b.md");
}

TEST_CASE("a redline is written as PDF and as HTML") {
    const Comparing comparing;
    comparing.open();
    comparing.program->dialogs.savePaths = {comparing.folder.path(u"r.pdf"_s),
                                            comparing.folder.path(u"r.html"_s)};
    comparing.program->trigger(u"compare.pdf"_s);
    CHECK(comparing.folder.get(u"r.pdf"_s).startsWith("%PDF"));
    CHECK(comparing.program->messages().contains(u"r.pdf"));
    comparing.program->trigger(u"compare.html"_s);
    CHECK(comparing.folder.get(u"r.html"_s).contains("<del>"));
    CHECK(comparing.program->dialogs.suggestions.constLast().endsWith(u"a, Draft 1 to Now.html"));
    comparing.program->trigger(u"compare.html"_s); // cancelled
}

TEST_CASE("what another program wrote into the file is compared as soon as it is the text") {
    const Comparing comparing;
    comparing.open();
    Document other = comparing.window().document();
    other.release.blocks.first().text = Text(u"Somebody else wrote this"_s);
    comparing.folder.put(u"a.prfaq"_s, saveDocument(other));
    comparing.window().files().takeTheirs();
    QCoreApplication::processEvents();
    REQUIRE(comparing.window().comparing().isShown());
    CHECK(
        waitFor([&] { return comparing.words(CompareSide::After).contains(u"Somebody else wrote this"_s); }));
}

TEST_CASE("a long comparison is there at once, and all of it a moment later") {
    const Comparing comparing(1500); // about 40,000 words
    comparing.open();
    CHECK(comparing.words(CompareSide::After).contains(u"4 minutes"_s));
    QScrollBar* bar = comparing.view().pages().verticalScrollBar();
    CHECK(waitFor([&] { return comparing.view().pages().isSet(); }));
    // To the last change and back.
    comparing.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(comparing.view().position() == u"change 3 of 3");
    CHECK(comparing.words(CompareSide::After).contains(u"The last one is another one now."_s));
    CHECK(bar->value() > bar->maximum() / 2);
    comparing.press(Qt::Key_Home);
    CHECK(bar->value() == 0);
    comparing.press(Qt::Key_End);
    CHECK(bar->value() == bar->maximum());
}

TEST_CASE("rows of a comparison say what is new, gone and moved, and cells stand in their columns") {
    Document before;
    before.id = u"d"_s;
    Block table;
    table.id = u"t"_s;
    table.kind = kinds::table;
    table.table.headerRows = 1;
    table.table.columns.resize(2);
    const auto row = [](const QString& id, const QString& a, const QString& b) {
        Row result;
        result.id = id;
        result.cells = {Text(a), Text(b)};
        return result;
    };
    table.table.rows = {row(u"r1"_s, u"Plan"_s, u"Price"_s), row(u"r2"_s, u"Small"_s, u"4 dollars"_s)};
    before.appendix.blocks = {table};
    Document after = before;
    after.appendix.blocks.first().table.rows.append(row(u"r3"_s, u"Large"_s, u"9 dollars"_s));
    const Comparison comparison = compare(before, after);
    QList<CompareLine> rows;
    for (const CompareLine& line : compareLines(comparison, pageProfile({})))
        if (line.look == CompareLine::Look::TableRow) rows.append(line);
    REQUIRE(rows.size() == 3);
    CHECK(rows.at(0).isHeader);
    CHECK(rows.at(1).isBefore);
    CHECK_FALSE(rows.at(2).isBefore);
    CHECK(rows.at(2).isAfter);
    CHECK(rows.at(2).cells.size() == 2);
}
