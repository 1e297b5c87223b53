// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/world.h"
#include "ui/editor/tableediting.h"
#include "ui/questions/questionspanel.h"

#include <QMimeData>
#include <QTreeView>
#include <QtTest/QTest>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

/// A program with a document of two questions for customers.
struct FaqWorld {
    FaqWorld() {
        folder.put(u"a.prfaq"_s, smallDocument(u"Ledger"_s));
        program.start({folder.path(u"a.prfaq"_s)});
        for (const QString& question : {u"How much?"_s, u"Where?"_s}) {
            program.trigger(u"insert.customer"_s);
            program.type(question);
            program.press(Qt::Key_Return);
            program.type(u"Ten dollars in every shop."_s);
        }
    }
    [[nodiscard]] QStringList questions(Place place = Place::CustomerFaq) const {
        QStringList list;
        for (const FaqEntry& entry : faqOf(program.window().document(), place)->entries)
            list.append(entry.text.plain());
        return list;
    }
    [[nodiscard]] OutlineModel& outline() { return program.window().questions().outline(); }

    Folder folder;
    Program program{folder.path(u"home"_s)};
};

} // namespace

TEST_CASE("a question moves by its keys from the page, and undo puts it back") {
    FaqWorld world;
    Program& program = world.program;
    program.editor().goTo({program.window().document().customerFaq.entries.at(1).id, 0, 0});
    program.press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(world.questions() == QStringList{u"Where?"_s, u"How much?"_s});
    program.press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(world.questions() == QStringList{u"Where?"_s, u"How much?"_s});
    program.press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    program.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(world.questions() == QStringList{u"Where?"_s, u"How much?"_s});
    program.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(world.questions() == QStringList{u"How much?"_s, u"Where?"_s});
}

TEST_CASE("a question moves in the outline by keyboard and by dragging, also to the other FAQ") {
    FaqWorld world;
    Program& program = world.program;
    const QString second = program.window().document().customerFaq.entries.at(1).id;
    CHECK(waitFor([&] { return world.outline().find(Place::CustomerFaq, second).parent().isValid(); }));
    QTreeView& view = program.window().questions().outlineView();
    view.expandAll();
    view.setCurrentIndex(world.outline().find(Place::CustomerFaq, second));
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(world.questions() == QStringList{u"Where?"_s, u"How much?"_s});
    CHECK(view.currentIndex() == world.outline().find(Place::CustomerFaq, second));
    CHECK(view.currentIndex().row() == 0);

    const std::unique_ptr<QMimeData> dragged(world.outline().mimeData({view.currentIndex()}));
    const QModelIndex internal = world.outline().find(Place::InternalFaq, {});
    CHECK(world.outline().canDropMimeData(dragged.get(), Qt::MoveAction, -1, 0, internal));
    CHECK_FALSE(world.outline().dropMimeData(dragged.get(), Qt::MoveAction, -1, 0, internal));
    CHECK(world.questions() == QStringList{u"How much?"_s});
    CHECK(world.questions(Place::InternalFaq) == QStringList{u"Where?"_s});
    const QModelIndex release = world.outline().find(Place::Release, {});
    CHECK_FALSE(world.outline().canDropMimeData(dragged.get(), Qt::MoveAction, -1, 0, release));
    CHECK_FALSE(release.flags().testFlag(Qt::ItemIsDropEnabled));
    program.editor().setFocus();
    program.press(Qt::Key_Z, Qt::ControlModifier);
    program.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(world.questions() == QStringList{u"How much?"_s, u"Where?"_s});
}

TEST_CASE("a question gets its owner from the keyboard") {
    FaqWorld world;
    Program& program = world.program;
    program.dialogs.owner = u"Dana Ortiz"_s;
    program.press(Qt::Key_F4);
    CHECK(program.dialogs.ownerBefore.isEmpty());
    CHECK(program.editor().entryOwner() == u"Dana Ortiz"_s);
    program.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(program.editor().entryOwner().isEmpty());
    program.editor().goToRole(Place::Release, roles::headline);
    CHECK_FALSE(program.window().actions().action(u"edit.owner"_s).isEnabled());
}

TEST_CASE("a table's actions are there in a table and nowhere else") {
    FaqWorld world;
    Program& program = world.program;
    ActionRegistry& actions = program.window().actions();
    CHECK_FALSE(actions.action(u"format.table.rowbelow"_s).isEnabled());
    program.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(program.editor().tables().isOpen());
    CHECK(actions.action(u"format.table.rowbelow"_s).isEnabled());
    CHECK(actions.action(u"format.table.header"_s).isChecked());
    program.trigger(u"format.table.rowbelow"_s);
    program.trigger(u"format.table.center"_s);
    const Block& block = program.window().document().customerFaq.entries.at(1).answer.last();
    CHECK(block.kind == kinds::table);
    CHECK(block.table.rows.size() == 4);
    CHECK(block.table.columns.at(0).align == u"center"_s);
    program.trigger(u"format.table.remove"_s);
    CHECK(program.window().document().customerFaq.entries.at(1).answer.size() == 1);
    CHECK_FALSE(actions.action(u"format.table.rowbelow"_s).isEnabled());
}

TEST_CASE("whoever writes in a cell and asks for a new question writes in the question") {
    FaqWorld world;
    Program& program = world.program;
    program.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(program.editor().tables().isOpen());
    program.trigger(u"insert.internal"_s);
    CHECK_FALSE(program.editor().tables().isOpen());
    program.type(u"Why now?"_s);
    CHECK(world.questions(Place::InternalFaq) == QStringList{u"Why now?"_s});
}

TEST_CASE("what is in a cell is in the file when it is saved, and the cell stays open") {
    FaqWorld world;
    Program& program = world.program;
    program.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    CellEditor& cell = *program.editor().tables().cell();
    QTest::keyClicks(&cell, u"Year"_s);
    program.trigger(u"file.save"_s);
    const Document saved = program.documentAt(world.folder.path(u"a.prfaq"_s));
    CHECK(saved.customerFaq.entries.at(1).answer.last().table.rows.at(0).cells.at(0) == Text(u"Year"_s));
    CHECK(program.editor().tables().isOpen());
    QTest::keyClicks(&cell, u" 2027"_s);
    CHECK(program.window().document().customerFaq.entries.at(1).answer.last().table.rows.at(0).cells.at(0) ==
          Text(u"Year 2027"_s));
}
