// SPDX-License-Identifier: MIT
#include "core/storage/format.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/world.h"
#include "ui/questions/bankactions.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

FaqEntry asking(const QString& id, const QString& question, const QString& answer = {}) {
    FaqEntry entry;
    entry.id = id;
    entry.text = Text(question);
    Block block;
    block.id = id + u'a';
    block.text = Text(answer);
    entry.answer = {block};
    return entry;
}

/// A program with a document that asks two questions, and its question bank.
struct Asking {
    explicit Asking(const QByteArray& ownBank = {}) {
        const Result<Loaded> loaded = loadDocument(smallDocument(u"Ledger"_s));
        Document document = loaded->document;
        document.customerFaq.entries = {asking(u"q1"_s, u"What does it cost?"_s, u"$ 4 a month."_s),
                                        asking(u"q2"_s, u"Who can see my notes?"_s)};
        folder.put(u"a.prfaq"_s, saveDocument(document));
        if (!ownBank.isEmpty()) folder.put(u"backcast-questions.json"_s, ownBank);
        program = std::make_unique<Program>(folder.path(u"home"_s));
        program->start({folder.path(u"a.prfaq"_s)});
        program->window().resize(1440, 900);
    }

    [[nodiscard]] MainWindow& window() const { return program->window(); }
    [[nodiscard]] BankPanel& panel() const { return *window().bank().panel(); }
    [[nodiscard]] const Document& document() const { return program->editor().content(); }
    void open() const {
        QTest::keyClick(&program->editor(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    }
    void type(const QString& text) const { QTest::keyClicks(&panel().field(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    [[nodiscard]] QString current() const { return panel().list().currentIndex().data().toString(); }
    [[nodiscard]] QString note() const {
        return panel().list().currentIndex().data(BankModel::NoteRole).toString();
    }
    [[nodiscard]] QStringList questions() const {
        QStringList texts;
        for (const FaqEntry& entry : document().customerFaq.entries) texts.append(entry.text.plain());
        return texts;
    }

    Folder folder;
    std::unique_ptr<Program> program;
};

} // namespace

TEST_CASE("a question is taken from the bank with the keyboard alone, and its answer can be typed at once") {
    const Asking asking;
    asking.open();
    REQUIRE(asking.panel().isVisible());
    CHECK(asking.current() == u"What can I do with it that I cannot do today?");
    CHECK(asking.note() == u"not covered");
    asking.type(u"cancel"_s);
    CHECK(asking.current() == u"How do I cancel, and do I get money back?");
    asking.press(Qt::Key_Return);
    // Behind the other question about the price.
    CHECK(asking.questions() == QStringList{u"What does it cost?"_s,
                                            u"How do I cancel, and do I get money back?"_s,
                                            u"Who can see my notes?"_s});
    REQUIRE(QApplication::focusWidget() == &asking.program->editor());
    CHECK(asking.program->editor().currentRole() == u"answer");
    asking.program->type(u"With a click."_s);
    CHECK(asking.document().customerFaq.entries.at(1).answer.constFirst().text.plain() == u"With a click.");

    // Back again: it goes on with what is still open.
    asking.open();
    CHECK(QApplication::focusWidget() == &asking.panel().field());
    asking.press(Qt::Key_Escape);
    CHECK_FALSE(asking.panel().isVisible());
    CHECK(QApplication::focusWidget() == &asking.program->editor());

    asking.program->trigger(u"edit.undo"_s);
    asking.program->trigger(u"edit.undo"_s);
    CHECK(asking.questions() == QStringList{u"What does it cost?"_s, u"Who can see my notes?"_s});
}

TEST_CASE("inserting a question is one step of undo") {
    const Asking asking;
    const Document before = asking.document();
    asking.open();
    asking.press(Qt::Key_Return);
    CHECK(asking.questions().size() == 3);
    asking.program->trigger(u"edit.undo"_s);
    CHECK(asking.document() == before);
    CHECK_FALSE(asking.program->editor().document()->isUndoAvailable());
}

TEST_CASE("what the draft asks already is shown as such, and Enter goes there") {
    const Asking asking;
    asking.open();
    asking.type(u"does it cost me"_s);
    CHECK(asking.note() == u"covered: “What does it cost?”");
    asking.panel().field().clear();
    asking.type(u"who can see"_s);
    CHECK(asking.note() == u"asked, no answer yet: “Who can see my notes?”");
    asking.press(Qt::Key_Return);
    CHECK(asking.program->editor().currentBlock() == u"q2");
    CHECK(asking.questions().size() == 2);
    // The list follows what is typed on the page.
    asking.program->press(Qt::Key_End);
    asking.program->press(Qt::Key_Return);
    asking.program->type(u"Only you."_s);
    CHECK(waitFor([&] { return asking.note().startsWith(u"covered"); }));
}

TEST_CASE("Ctrl+Tab changes the FAQ, the arrows go over the themes, and the covered ones can be hidden") {
    const Asking asking;
    asking.open();
    const QAbstractItemModelTester tester(&asking.panel().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    asking.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(asking.panel().model().faq() == Place::InternalFaq);
    CHECK(asking.current() == u"How do we know that customers have this problem?");
    for (int i = 0; i < 8; ++i) asking.press(Qt::Key_Down);
    CHECK(asking.current() == u"Why should we do this, and why now?"); // over the title of its theme
    asking.press(Qt::Key_Up);
    CHECK(asking.current() == u"What will disappoint customers most?");
    asking.press(Qt::Key_Return);
    CHECK(asking.document().internalFaq.entries.constLast().text.plain() ==
          u"What will disappoint customers most?");
    asking.open();
    const int all = asking.panel().model().rowCount();
    asking.panel().model().setOnlyOpen(true);
    CHECK(asking.panel().model().rowCount() == all - 1);
    asking.panel().model().setOnlyOpen(false);
    asking.type(u"zebra"_s);
    CHECK(asking.panel().model().rowCount() == 0);
    asking.press(Qt::Key_Return); // nothing to insert
    CHECK(asking.document().internalFaq.entries.size() == 1);
}

TEST_CASE("an empty question in which the cursor stands is filled") {
    const Asking asking;
    asking.program->trigger(u"insert.customer"_s);
    asking.open();
    asking.press(Qt::Key_Return);
    CHECK(asking.questions().size() == 3);
    CHECK_FALSE(asking.questions().contains(QString()));
}

TEST_CASE("a team's file beside the document joins in, and a broken one is told of") {
    const Asking good(
        R"({"format": "prfaq-questions", "version": 1, "themes": [{"id": "safety", "faq": "customer",
        "title": "Safety", "questions": [{"id": "harm", "ask": "Can a patient come to harm?"}]}]})");
    good.open();
    CHECK(good.panel().problem().isEmpty());
    good.type(u"patient"_s);
    CHECK(good.current() == u"Can a patient come to harm?");

    const Asking bad(R"({"format": "prfaq-questions", "version": 1, "themes": [{"id": "safety"}]})");
    bad.open();
    CHECK(bad.panel().problem().contains(u"backcast-questions.json: /themes/0/title"));
    CHECK(bad.panel().model().rowCount() > 20);
}

TEST_CASE("in a narrow window the bank gives way to the page that is written on") {
    const Asking asking;
    asking.window().resize(700, 700);
    asking.open();
    REQUIRE(asking.panel().isVisible());
    asking.press(Qt::Key_Return);
    CHECK_FALSE(asking.panel().isVisible());
    CHECK(asking.program->editor().currentRole() == u"answer");
}
