// SPDX-License-Identifier: MIT
#include "core/checks/check.h"
#include "core/document/names.h"
#include "core/document/words.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"
#include "ui/questions/questionspanel.h"
#include "ui/shell/panellinks.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QTreeView>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

Block block(const QString& id, const QString& role, const QString& text) {
    Block result;
    result.id = id;
    result.role = role;
    result.text = Text(text);
    return result;
}

FaqEntry entry(const QString& id, const QString& question, const QString& answer) {
    FaqEntry result;
    result.id = id;
    result.text = Text(question);
    result.answer = {block(id + u"a"_s, {}, answer)};
    return result;
}

Document sample() {
    Document document;
    document.release.blocks = {block(u"h"_s, roles::headline, u"One two three"_s),
                               block(u"s"_s, roles::summary, u"Four five"_s)};
    document.customerFaq.entries = {entry(u"c1"_s, u"How much?"_s, u"Nothing."_s),
                                    entry(u"c2"_s, u"When?"_s, {})};
    document.questions = {block(u"q1"_s, roles::customer, u"Nurses"_s), block(u"q4"_s, roles::evidence, {})};
    return document;
}

Report report() {
    Report result;
    result.parts = {{u"headline"_s, PartState::Present, {}, {}},
                    {u"summary"_s, PartState::Weak, u"It has no date."_s, {}},
                    {u"leader_quote"_s, PartState::Missing, u"It is not there."_s, {}}};
    result.questions = {{u"customer"_s, AnswerState::Answered, u"Nurses"_s, {}, {{u"q1"_s, 0, 6}}},
                        {u"problem"_s, AnswerState::Unanswered, {}, u"Say what hurts."_s, {}},
                        {u"benefit"_s,
                         AnswerState::Weak,
                         u"Home early"_s,
                         u"The headline does not say it."_s,
                         {{u"h"_s, 0, 3}}},
                        {u"evidence"_s, AnswerState::Unanswered, {}, u"Add a source or a figure."_s, {}},
                        {u"experience"_s, AnswerState::Answered, u"Four steps"_s, {}, {{u"s"_s, 0, 4}}}};
    return result;
}

QList<OutlineSection> outline(const Document& document, const std::optional<Report>& known) {
    PageFacts pages;
    pages.releasePages = 1;
    return outlineOf({document, known, pages, 5});
}

QString dump(const OutlineModel& model) {
    QString text;
    const auto line = [&](const QModelIndex& index, int depth) {
        const QString note = index.data(OutlineModel::NoteRole).toString();
        text += QString(2 * depth, u' ') + index.data().toString() +
                (note.isEmpty() ? QString() : u" | "_s + note) + u'\n';
    };
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex top = model.index(i, 0);
        line(top, 0);
        for (int j = 0; j < model.rowCount(top); ++j) line(model.index(j, 0, top), 1);
    }
    return text;
}

} // namespace

TEST_CASE("the outline says what is there and what is missing") {
    OutlineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    Document document = sample();
    model.setOutline(outline(document, report()));
    CHECK(dump(model) == u"Press release | 5 words · 1 page\n"
                         "  Headline\n"
                         "  Summary | weak\n"
                         "  Leader quote | missing\n"
                         "Customer FAQ | 1 of 2\n"
                         "  How much?\n"
                         "  When? | no answer\n"
                         "Internal FAQ | none yet\n"
                         "Five answers | 1 of 5\n"_s);
    document.unsorted.blocks = {block(u"u"_s, {}, u"TBD"_s)};
    document.appendix.blocks = {block(u"x"_s, {}, u"A table"_s)};
    model.setOutline(outline(document, report()));
    CHECK(dump(model).endsWith(u"Appendix | 1 paragraph\nUnsorted | 1 paragraph\n"));
}

TEST_CASE("before the first check nothing is called missing") {
    OutlineModel model;
    model.setOutline(outline(sample(), std::nullopt));
    CHECK_FALSE(dump(model).contains(u"missing"));
    CHECK(dump(model).startsWith(u"Press release | 5 words · 1 page\n  Headline\n  Summary\n"));
}

TEST_CASE("what is open stays open, and the row of the cursor keeps its mark, while questions come and go") {
    OutlineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    QTreeView view;
    view.setModel(&model);
    Document document = sample();
    model.setOutline(outline(document, report()));
    view.expand(model.index(1, 0));
    model.setHere(model.find(Place::CustomerFaq, u"c2"_s));
    document.customerFaq.entries.prepend(entry(u"c0"_s, u"Who?"_s, u"You."_s));
    document.appendix.blocks = {block(u"x"_s, {}, u"A table"_s)};
    model.setOutline(outline(document, report()));
    CHECK(view.isExpanded(model.index(1, 0)));
    const QModelIndex here = model.find(Place::CustomerFaq, u"c2"_s);
    CHECK(here.row() == 2);
    CHECK(here.data(OutlineModel::HereRole).toBool());
    CHECK_FALSE(model.find(Place::CustomerFaq, u"c0"_s).data(OutlineModel::HereRole).toBool());
}

TEST_CASE("random documents leave the outline what it was given") {
    test::Generator generator(11);
    OutlineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    for (int round = 0; round < 120; ++round) {
        const Document document = generator.document();
        const QList<OutlineSection> wanted =
            outline(document, generator.chance(0.5) ? std::optional(report()) : std::nullopt);
        model.setOutline(wanted);
        REQUIRE(model.rowCount() == wanted.size());
        for (int i = 0; i < wanted.size(); ++i) {
            REQUIRE(model.section(model.index(i, 0)) == wanted.at(i));
            REQUIRE(model.rowCount(model.index(i, 0)) == wanted.at(i).entries.size());
        }
    }
}

TEST_CASE("the five questions stand there word for word, with what is missing said in words") {
    QuestionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    REQUIRE(model.rowCount() == 5);
    CHECK(model.index(3).data().toString() == u"How did you know what the customer needs or wants?"_s);
    CHECK_FALSE(model.index(3).data(QuestionModel::StateRole).isValid());
    model.setReport(report(), sample());
    CHECK(model.answered() == 2);
    CHECK(model.index(0).data(QuestionModel::DetailRole).toString() == u"Nurses"_s);
    CHECK(model.index(2).data(QuestionModel::DetailRole).toString() == u"The headline does not say it."_s);
    CHECK(model.index(3).data(Qt::AccessibleTextRole).toString() ==
          u"How did you know what the customer needs or wants? unanswered. Add a source or a figure."_s);
}

TEST_CASE("a question leads to its answer, or to where the answer has to be written") {
    QuestionsPanel panel;
    panel.resize(272, 800);
    panel.show();
    REQUIRE(QTest::qWaitForWindowExposed(&panel));
    panel.setReport(report(), sample());
    panel.setOutline(outline(sample(), report()));
    QStringList wanted;
    QObject::connect(&panel, &QuestionsPanel::passageWanted, &panel,
                     [&](const Passage& passage) { wanted.append(passage.block); });
    QObject::connect(&panel, &QuestionsPanel::roleWanted, &panel, [&](Place place, const QString& role) {
        wanted.append(placeName(place) + u'/' + role);
    });
    QObject::connect(&panel, &QuestionsPanel::entryWanted, &panel,
                     [&](Place place) { wanted.append(u"new "_s + placeName(place)); });

    QTreeView& questions = panel.questionView();
    questions.setFocus();
    questions.setCurrentIndex(panel.questions().index(0));
    QTest::keyClick(&questions, Qt::Key_Return);
    QTest::keyClick(&questions, Qt::Key_Down);
    QTest::keyClick(&questions, Qt::Key_Return);
    CHECK(wanted == QStringList{u"q1"_s, u"questions/problem"_s});

    wanted.clear();
    QTreeView& tree = panel.outlineView();
    const auto click = [&](Place place, const QString& key) {
        const QModelIndex index = panel.outline().find(place, key);
        tree.expand(index.parent());
        tree.scrollTo(index);
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(index).center());
    };
    click(Place::Release, u"summary"_s);
    click(Place::Release, u"leader_quote"_s);
    click(Place::CustomerFaq, u"c2"_s);
    click(Place::InternalFaq, {});
    CHECK(wanted == QStringList{u"s"_s, u"release/leader_quote"_s, u"c2"_s, u"new internal_faq"_s});
}

TEST_CASE("each passage that answers a question is reached below it, with the arrow keys alone") {
    QuestionsPanel panel;
    panel.resize(272, 900);
    panel.show();
    REQUIRE(QTest::qWaitForWindowExposed(&panel));
    Report several = report();
    several.questions[0].passages = {{u"q1"_s, 0, -1}, {u"s"_s, 0, 7}, {u"s"_s, 0, 7}, {u"gone"_s, 0, -1}};
    panel.setReport(several, sample());
    const QAbstractItemModelTester tester(&panel.questions(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    QTreeView& view = panel.questionView();
    const QModelIndex first = panel.questions().index(0);
    REQUIRE(panel.questions().rowCount(first) == 2); // told twice, stands once; a block that is gone does not
    QList<Passage> wanted;
    QObject::connect(&panel, &QuestionsPanel::passageWanted, &panel,
                     [&](const Passage& passage) { wanted.append(passage); });
    const int before = view.maximumHeight();
    view.setFocus();
    view.setCurrentIndex(first);
    QTest::keyClick(&view, Qt::Key_Right);
    REQUIRE(view.isExpanded(first));
    CHECK(view.maximumHeight() > before);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Down);
    CHECK(view.currentIndex().data(QuestionModel::DetailRole).toString() == u"Summary");
    QTest::keyClick(&view, Qt::Key_Return);
    CHECK(wanted == QList<Passage>{{u"s"_s, 0, 7}});
    // A report with fewer keeps what is open; Left goes back to the question and closes it.
    several.questions[0].passages.removeFirst();
    panel.setReport(several, sample());
    CHECK(view.isExpanded(first));
    view.setCurrentIndex(panel.questions().index(0, 0, first));
    QTest::keyClick(&view, Qt::Key_Left);
    CHECK(view.currentIndex() == first);
    QTest::keyClick(&view, Qt::Key_Left);
    CHECK_FALSE(view.isExpanded(first));
    panel.setReport(std::nullopt, sample());
    CHECK(panel.questions().rowCount(first) == 0);
}

TEST_CASE("an answer that has come is told to those who do not see the panel") {
    QuestionModel model;
    QStringList told;
    QObject::connect(&model, &QuestionModel::told, &model, [&](const QString& text) { told.append(text); });
    model.setReport(report(), sample());
    CHECK(told.isEmpty()); // what is known for the first time has not changed
    Report better = report();
    better.questions[3].state = AnswerState::Answered;
    model.setReport(better, sample());
    CHECK(told == QStringList{u"How did you know what the customer needs or wants? Now answered."_s});
    better.questions[3].summary = u"31 interviews"_s;
    model.setReport(better, sample());
    CHECK(told.size() == 1);

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    QuestionsPanel panel;
    panel.setReport(report(), sample());
    panel.setReport(better, sample());
    QStringList names; // setting one tells of it
    for (const QLabel* label : panel.findChildren<QLabel*>()) names.append(label->accessibleName());
    CHECK(names.contains(told.constFirst()));
#endif
}

TEST_CASE("the questions do not move when an answer gets longer") {
    QuestionsPanel panel;
    panel.resize(272, 800);
    panel.show();
    REQUIRE(QTest::qWaitForWindowExposed(&panel));
    panel.setReport(report(), sample());
    const QRect before = panel.questionView().visualRect(panel.questions().index(4));
    Report longer = report();
    longer.questions[0].summary =
        u"Night-shift nurses in clinics with fewer than fifty beds, and everybody who takes over from them in the morning"_s;
    panel.setReport(longer, sample());
    CHECK(panel.questionView().visualRect(panel.questions().index(4)) == before);
    // In a low window the five are still there, each with one line of its answer.
    panel.resize(272, 380);
    CHECK(QTest::qWaitFor([&] { return panel.questionView().height() < 300; }));
    CHECK(panel.outlineView().height() >= 60);
}

TEST_CASE("a block belongs to its role, or to the question that it answers") {
    const Document document = sample();
    CHECK(outlineKey(document, Place::Release, u"h"_s, u"headline"_s) == u"headline"_s);
    CHECK(outlineKey(document, Place::CustomerFaq, u"c2"_s, u"question"_s) == u"c2"_s);
    CHECK(outlineKey(document, Place::CustomerFaq, u"c1a"_s, u"answer"_s) == u"c1"_s);
    CHECK(outlineKey(document, Place::CustomerFaq, u"gone"_s, {}).isEmpty());
}
