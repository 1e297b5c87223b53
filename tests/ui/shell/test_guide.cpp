// SPDX-License-Identifier: MIT
#include "core/questions/answers.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/world.h"
#include "ui/questions/guideactions.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

/// A program in which somebody has just begun a document.
struct Beginning {
    explicit Beginning(const QString& what = u"file.new.prfaq"_s) {
        program.start();
        program.trigger(what);
    }
    [[nodiscard]] MainWindow& window() { return program.window(); }
    [[nodiscard]] GuidePage& page() { return *window().guide().page(); }
    [[nodiscard]] bool isShown() { return window().guide().isShown(); }
    [[nodiscard]] QString answer(const QString& role) { return answerText(window().document(), role); }
    /// Into the field that has the keyboard.
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    Folder folder;
    Program program{folder.path(u"home"_s)};
};

} // namespace

TEST_CASE(
    "a new document begins with the five questions, and the keyboard leads through them to the release") {
    Beginning begin;
    REQUIRE(begin.isShown());
    begin.type(u"Night nurses in clinics"_s);
    begin.press(Qt::Key_Tab);
    CHECK(begin.answer(u"customer"_s) == u"Night nurses in clinics");
    begin.type(u"42 minutes lost to handover"_s);
    begin.press(Qt::Key_Return);
    begin.type(u"every shift"_s);
    begin.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(begin.answer(u"problem"_s) == u"42 minutes lost to handover\nevery shift");
    CHECK(QApplication::focusWidget() == &begin.page().field(2));
    begin.press(Qt::Key_Backtab);
    CHECK(QApplication::focusWidget() == &begin.page().field(1));
    for (int i = 0; i < 3; ++i) begin.press(Qt::Key_Return, Qt::ControlModifier);
    begin.type(u"She speaks, it writes"_s);
    begin.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(begin.isShown());
    CHECK(begin.answer(u"experience"_s) == u"She speaks, it writes");
    CHECK(QApplication::focusWidget() == &begin.program.editor());
    CHECK(begin.program.editor().currentPlace() == Place::Release);
    CHECK(begin.program.editor().currentRole() == u"headline");
}

TEST_CASE("the answers are steps that can be undone, and the page shows what undo has brought") {
    Beginning begin;
    const Document before = begin.window().document();
    begin.type(u"Nurses"_s);
    begin.press(Qt::Key_Escape);
    CHECK_FALSE(begin.isShown());
    CHECK(begin.window().controller().isModified());
    begin.program.trigger(u"edit.undo"_s);
    CHECK(begin.window().document() == before);
    begin.program.trigger(u"edit.redo"_s);
    begin.program.trigger(u"view.fivequestions"_s);
    REQUIRE(begin.isShown());
    CHECK(begin.page().field(0).toPlainText() == u"Nurses");
    CHECK(QApplication::focusWidget() == &begin.page().field(1)); // the first that is empty
}

TEST_CASE("what is typed into the five questions gets into the file, also while the field is still in use") {
    Beginning begin;
    begin.type(u"Night nurses"_s);
    begin.program.dialogs.savePaths = {begin.folder.path(u"new.prfaq"_s)};
    begin.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(answerText(begin.program.documentAt(begin.folder.path(u"new.prfaq"_s)), u"customer"_s) ==
          u"Night nurses");
    CHECK(begin.isShown());
    begin.type(u" in clinics"_s);
    begin.program.dialogs.answers = {u"Save"_s};
    begin.window().close();
    CHECK(answerText(begin.program.documentAt(begin.folder.path(u"new.prfaq"_s)), u"customer"_s) ==
          u"Night nurses in clinics");
}

TEST_CASE("what is typed into the five questions survives a crash") {
    const Folder folder;
    ProcessOwner gone = currentProcess();
    gone.pid = 0x7ffffff0; // nobody
    {
        Program program(folder.path(u"home"_s), gone);
        program.start();
        program.trigger(u"file.new.five-questions"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Night nurses"_s);
        // The field hands it on by itself, and the draft is written.
        REQUIRE(waitFor([&] { return program.window().controller().isModified(); }));
        program.window().controller().keeper().flush();
        program.crash();
    }
    Program again(folder.path(u"home"_s));
    again.start();
    const QList<DraftEntry> drafts = again.window().files().pendingDrafts();
    REQUIRE(drafts.size() == 1);
    again.window().files().recover(drafts.constFirst());
    CHECK(answerText(again.window().document(), u"customer"_s) == u"Night nurses");
}

TEST_CASE("beside the five questions nothing acts on the page that is not seen") {
    Beginning begin(u"file.new.internal"_s);
    REQUIRE(begin.isShown());
    for (const QString& id :
         {u"edit.paste"_s, u"edit.undo"_s, u"find.find"_s, u"insert.customer"_s, u"insert.bank"_s,
          u"format.strong"_s, u"view.fivequestions"_s, u"check.next"_s}) {
        INFO(id.toStdString());
        CHECK_FALSE(begin.window().actions().action(id).isEnabled());
    }
    CHECK(begin.window().actions().action(u"file.save"_s).isEnabled());
    for (QPushButton* button : begin.page().findChildren<QPushButton*>())
        if (button->text() == u"&Skip to the page") button->click();
    CHECK_FALSE(begin.isShown());
    CHECK(begin.window().actions().action(u"insert.bank"_s).isEnabled());
    CHECK(begin.window().actions().action(u"view.fivequestions"_s).isEnabled());
}

TEST_CASE("a sample, and a file that is opened, show their page at once") {
    Beginning begin(u"file.sample.en"_s);
    CHECK_FALSE(begin.isShown());
    begin.program.trigger(u"view.fivequestions"_s);
    REQUIRE(begin.isShown());
    CHECK(begin.page().field(0).toPlainText() == begin.answer(u"customer"_s));
    const Document before = begin.window().document();
    begin.press(Qt::Key_Escape);
    CHECK(begin.window().document() == before);
    CHECK_FALSE(begin.window().controller().isModified());
}

TEST_CASE("in the smallest window every field is as wide as there is room, and comes into sight with the "
          "keyboard") {
    Beginning begin;
    begin.window().resize(640, 420);
    begin.page().field(0).setFocus();
    for (int number = 0; number < 5; ++number) {
        AnswerField& field = begin.page().field(number);
        CHECK(QApplication::focusWidget() == &field);
        INFO("field " << number);
        CHECK(waitFor([&] {
            return begin.page().rect().contains(QRect(field.mapTo(&begin.page(), QPoint()), field.size()));
        }));
        begin.press(Qt::Key_Tab);
    }
}
