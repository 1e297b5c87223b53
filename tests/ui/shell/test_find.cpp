// SPDX-License-Identifier: MIT
#include "core/storage/format.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/world.h"
#include "ui/find/finder.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

/// A program with a document in which "shift" stands three times.
struct Searching {
    Searching() {
        Document document;
        document.id = u"d1"_s;
        document.meta.language = u"en"_s;
        const auto add = [](QList<Block>& blocks, const QString& id, const QString& role,
                            const QString& text) {
            Block block;
            block.id = id;
            block.role = role;
            block.text = Text::fromMarkup(text);
            blocks.append(block);
        };
        add(document.release.blocks, u"b1"_s, u"headline"_s, u"Ledger hands over a night shift"_s);
        add(document.release.blocks, u"b2"_s, u"summary"_s, u"The **Shift** ends. Nobody shifts papers."_s);
        FaqEntry entry;
        entry.id = u"q1"_s;
        entry.text = Text(u"How long is a shift?"_s);
        add(entry.answer, u"b3"_s, {}, u"Eight hours."_s);
        document.customerFaq.entries = {entry};
        folder.put(u"a.prfaq"_s, saveDocument(document));
        program = std::make_unique<Program>(folder.path(u"home"_s));
        program->start({folder.path(u"a.prfaq"_s)});
    }

    [[nodiscard]] FindBar& bar() const { return program->window().finder().bar(); }
    [[nodiscard]] QLineEdit& field(const QString& name) const {
        for (QLineEdit* edit : program->window().findChildren<QLineEdit*>())
            if (edit->accessibleName() == name) return *edit;
        throw std::runtime_error("no such field");
    }
    void toggle(const QString& name) const {
        for (QToolButton* button : bar().findChildren<QToolButton*>())
            if (button->accessibleName() == name) button->toggle();
    }
    /// Types into the field that has the focus.
    void type(const QString& text) const { QTest::keyClicks(&field(u"Find"_s), text); }
    [[nodiscard]] QString selected() const { return program->editor().textCursor().selectedText(); }

    Folder folder;
    std::unique_ptr<Program> program;
};

} // namespace

TEST_CASE("Find goes from match to match and around, with the keyboard alone") {
    const Searching finding;
    finding.program->trigger(u"find.find"_s);
    REQUIRE(finding.bar().isVisible());
    finding.type(u"shift"_s);
    CHECK(finding.bar().statusText() == u"1 of 4");
    CHECK(finding.selected() == u"shift");
    QTest::keyClick(&finding.field(u"Find"_s), Qt::Key_Return);
    CHECK(finding.bar().statusText() == u"2 of 4");
    CHECK(finding.selected() == u"Shift");
    QTest::keyClick(&finding.field(u"Find"_s), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(&finding.field(u"Find"_s), Qt::Key_Return, Qt::ShiftModifier);
    CHECK(finding.bar().statusText() == u"4 of 4");
    CHECK(finding.program->editor().currentBlock() == u"q1");
    QTest::keyClick(&finding.field(u"Find"_s), Qt::Key_Escape);
    CHECK_FALSE(finding.bar().isVisible());
    CHECK(finding.selected() == u"shift"); // the words stay selected, to be typed over
    finding.program->trigger(u"find.next"_s);
    CHECK(finding.bar().isVisible());
}

TEST_CASE("Case, whole words, the part and a pattern narrow what is found") {
    const Searching finding;
    finding.program->trigger(u"find.find"_s);
    finding.type(u"shift"_s);
    finding.toggle(u"Match case"_s);
    CHECK(finding.bar().statusText().endsWith(u"of 3"));
    finding.toggle(u"Whole words"_s);
    CHECK(finding.bar().statusText().endsWith(u"of 2"));
    auto* part = finding.bar().findChild<QComboBox*>();
    part->setCurrentIndex(part->findText(u"Customer FAQ"_s));
    Q_EMIT part->activated(part->currentIndex());
    CHECK(finding.bar().statusText() == u"1 of 1");
    part->setCurrentIndex(0);
    Q_EMIT part->activated(0);
    finding.toggle(u"Regular expression"_s);
    finding.field(u"Find"_s).clear();
    finding.type(u"(sh"_s);
    CHECK(finding.bar().statusText().startsWith(u"The pattern is not complete"));
    finding.type(u"ift|end)s?"_s);
    CHECK(finding.bar().statusText().endsWith(u"of 4"));
    finding.field(u"Find"_s).clear();
    finding.type(u"zebra"_s);
    CHECK(finding.bar().statusText() == u"Nothing found");
}

TEST_CASE("Replace all is one step back, keeps marks, and says how many") {
    const Searching finding;
    const Document before = finding.program->editor().content();
    finding.program->trigger(u"find.replace"_s);
    finding.type(u"shift"_s);
    QTest::keyClicks(&finding.field(u"Replace with"_s), u"watch"_s);
    for (QPushButton* button : finding.bar().findChildren<QPushButton*>())
        if (button->text() == u"Replace &all") button->click();
    CHECK(finding.bar().statusText() == u"4 replaced");
    const Document after = finding.program->editor().content();
    CHECK(after.release.blocks.at(1).text ==
          Text::fromMarkup(u"The **watch** ends. Nobody watchs papers."_s));
    finding.program->trigger(u"edit.undo"_s);
    CHECK(equalContent(finding.program->editor().content(), before)); // the version that was kept before stays
}

TEST_CASE("Replace goes one by one") {
    const Searching finding;
    finding.program->trigger(u"find.replace"_s);
    finding.type(u"shift"_s);
    finding.field(u"Replace with"_s).setFocus();
    QTest::keyClicks(&finding.field(u"Replace with"_s), u"night shift"_s);
    QTest::keyClick(&finding.field(u"Replace with"_s), Qt::Key_Return);
    CHECK(finding.program->editor().content().release.blocks.at(0).text.plain() ==
          u"Ledger hands over a night night shift");
    // What replaced it holds the word again; the next is behind it.
    CHECK(finding.bar().statusText() == u"2 of 4");
    CHECK(finding.program->editor().currentBlock() == u"b2");
    CHECK(finding.program->editor().content().release.blocks.at(1).text.plain().startsWith(u"The Shift"));
}

TEST_CASE("What is found follows the text while it is edited") {
    const Searching finding;
    finding.program->trigger(u"find.find"_s);
    finding.type(u"shift"_s);
    finding.program->editor().goTo({u"b3"_s, 0, 0});
    finding.program->type(u"shift "_s);
    CHECK(QTest::qWaitFor([&] { return finding.bar().statusText().endsWith(u"of 5"); }));
}

TEST_CASE("Ctrl+G goes to the line that somebody names in the meeting") {
    const Searching finding;
    Program& program = *finding.program;
    REQUIRE(QTest::qWaitFor([&] { return program.window().analysis().pages().has_value(); }));
    program.trigger(u"find.line"_s);
    QLineEdit& line = finding.field(u"Line number"_s);
    CHECK(program.window().finder().lineBar().statusText() == u"1 to 4, as printed beside the text");
    QTest::keyClicks(&line, u"3"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK(program.editor().currentBlock() == u"q1");
    CHECK_FALSE(program.window().finder().lineBar().isVisible());
    program.trigger(u"find.line"_s);
    QTest::keyClicks(&line, u"99"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK(program.window().finder().lineBar().statusText() == u"There is no line 99.");
    QTest::keyClick(&line, Qt::Key_Escape);
    CHECK_FALSE(program.window().finder().lineBar().isVisible());
}
