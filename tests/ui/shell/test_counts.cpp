// SPDX-License-Identifier: MIT
#include "core/storage/format.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/world.h"
#include "ui/counts/counting.h"
#include "ui/counts/countsdialog.h"
#include "ui/shell/statusbar.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest/QTest>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

Block block(const QString& id, const QString& role, const QString& text) {
    Block made;
    made.id = id;
    made.role = role;
    made.text = Text(text);
    return made;
}

/// Release 5 words, customer FAQ 6, internal FAQ none, appendix 2.
Document sample() {
    Document document;
    document.id = u"d1"_s;
    document.meta.language = u"en"_s;
    document.release.blocks = {block(u"b1"_s, u"headline"_s, u"Ledger opens"_s),
                               block(u"b2"_s, u"summary"_s, u"It is here."_s)};
    FaqEntry entry;
    entry.id = u"q1"_s;
    entry.text = Text(u"Who is it for?"_s);
    entry.answer = {block(u"b3"_s, {}, u"Small clinics."_s)};
    document.customerFaq.entries = {entry};
    document.appendix.blocks = {block(u"b4"_s, {}, u"More words"_s)};
    return document;
}

struct Counted {
    Counted() {
        folder.put(u"a.prfaq"_s, saveDocument(sample()));
        program = std::make_unique<Program>(folder.path(u"home"_s));
        program->start({folder.path(u"a.prfaq"_s)});
    }
    [[nodiscard]] MainWindow& window() const { return program->window(); }
    [[nodiscard]] bool says(const QString& text) const {
        return waitFor([&] { return window().status().summary().contains(text); });
    }
    Folder folder;
    std::unique_ptr<Program> program;
};

} // namespace

TEST_CASE("the status bar says how many words are selected, of how many") {
    const Counted counted;
    Editor& editor = counted.program->editor();
    CHECK(counted.says(u"5 words · press release"_s));
    editor.goTo({u"b2"_s, 0, 5});
    CHECK(counted.says(u"2 of 5 words selected"_s));
    editor.goTo({u"q1"_s, 0, 3});
    CHECK(counted.says(u"1 of 6 words selected"_s));
    QTest::keyClick(&editor, Qt::Key_A, Qt::ControlModifier);
    CHECK(counted.says(u"13 of 13 words selected"_s));
    QTest::keyClick(&editor, Qt::Key_Right);
    CHECK(counted.says(u"5 words · press release"_s));
}

TEST_CASE("the table has the whole, the parts, where the cursor is, and what is selected") {
    const Counted counted;
    counted.program->editor().goTo({u"b4"_s, 0, 4});
    QTest::keyClick(&counted.window(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    const CountsTable& table = counted.program->dialogs.counts;
    QStringList rows;
    for (const CountsRow& row : table.rows)
        rows.append(
            u"%1 %2%3"_s.arg(row.title).arg(row.count.words).arg(row.isHere ? u" here"_s : QString()));
    CHECK(rows == QStringList{u"Whole document 13"_s, u"Press release 5"_s, u"Customer FAQ 6"_s,
                              u"Internal FAQ 0"_s, u"Appendix 2 here"_s, u"Selection 1"_s});
    CHECK(table.rows.at(1).count == TextCount{5, 23, 20});
    CHECK(*table.rows.at(0).pages >= *table.rows.at(1).pages);
    CHECK(*table.rows.at(3).pages == 0.0);
    CHECK(*table.rows.at(5).pages > 0.0);
    CHECK_FALSE(counted.window().isWindowModified());
}

TEST_CASE("targets are saved with the document, shown in the status bar, and undone") {
    const Counted counted;
    counted.program->dialogs.chooseTargets = [](const CountsTable& table) {
        Targets targets = table.targets;
        targets.release = {400, 2};
        return std::optional(targets);
    };
    Q_EMIT counted.window().status().countsClicked();
    CHECK(counted.says(u"5 of 400 words · press release"_s));
    CHECK(counted.says(u"of 2 pages"_s));
    CHECK(counted.window().files().save());
    CHECK(targetsOf(counted.program->documentAt(counted.folder.path(u"a.prfaq"_s)).meta).release ==
          Target{400, 2});
    counted.program->press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(counted.says(u"5 words · press release"_s));
    CHECK(counted.says(u"of 1 page"_s));
    CHECK(counted.window().document() == sample());
}

TEST_CASE("the dialog offers targets, says what is over them, and changes nothing without being asked") {
    CountsTable table;
    table.rows = {{u"Whole document"_s, {3000, 18000, 15000}, 6.5, &Targets::document, true, false},
                  {u"Press release"_s, {486, 3000, 2500}, 0.78, &Targets::release, true, true},
                  {u"Selection"_s, {23, 120, 98}, {}, nullptr, false, false}};
    CountsDialog dialog(table, nullptr);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    const auto label = [&](const QString& name) -> QLabel& {
        for (QLabel* found : dialog.findChildren<QLabel*>())
            if (found->accessibleName().startsWith(name)) return *found;
        throw std::runtime_error("no such label");
    };
    CHECK(label(u"Whole document, pages"_s).text() == u"6.5"_s);
    CHECK(label(u"Whole document, pages"_s).foregroundRole() == QPalette::BrightText);
    CHECK(label(u"Press release, pages"_s).foregroundRole() == QPalette::WindowText);
    CHECK(label(u"Selection, pages"_s).text() == u"–"_s);
    CHECK(label(u"Press release, reading time"_s).text() == u"3 min"_s);
    QPushButton* use = nullptr;
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text().contains(u"Use"_s)) use = button;
    REQUIRE(use);
    CHECK_FALSE(use->isEnabled());
    const auto boxes = dialog.findChildren<QSpinBox*>();
    REQUIRE(boxes.size() == 2);
    boxes.at(1)->setFocus();
    boxes.at(1)->selectAll();
    QTest::keyClicks(boxes.at(1), u"400"_s);
    CHECK(use->isEnabled());
    CHECK(dialog.targets().release == Target{400, 1});
    CHECK(label(u"Press release, words"_s).foregroundRole() == QPalette::BrightText);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(dialog.result() == QDialog::Rejected);

    table.readOnly = true;
    const CountsDialog reading(table, nullptr);
    for (const QSpinBox* box : reading.findChildren<QSpinBox*>()) CHECK_FALSE(box->isEnabled());
}
