// SPDX-License-Identifier: MIT
#include "core/checks/ruleinfo.h"
#include "core/document/names.h"
#include "tests/support/catch.h"
#include "ui/findings/documentchoices.h"
#include "ui/findings/findingdelegate.h"
#include "ui/findings/findingspanel.h"
#include "ui/findings/reasondialog.h"
#include "ui/findings/setasidemodel.h"
#include "ui/findings/whydialog.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRandomGenerator>
#include <QToolButton>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

Block block(const QString& id, const QString& role, const QString& text = u"Words."_s) {
    Block result;
    result.id = id;
    result.role = role;
    result.text = Text(text);
    return result;
}

Document sample() {
    Document document;
    document.release.blocks = {block(u"head"_s, roles::headline), block(u"sum"_s, roles::summary),
                               block(u"empty"_s, roles::solution, {})};
    document.questions = {block(u"ev"_s, roles::evidence)};
    for (int i = 1; i <= 3; ++i) {
        FaqEntry entry;
        entry.id = u"in%1"_s.arg(i);
        entry.text = Text(u"Why?"_s);
        entry.answer = {block(u"answer%1"_s.arg(i), {})};
        document.internalFaq.entries.append(entry);
    }
    document.unsorted.blocks = {block(u"rest"_s, {})};
    return document;
}

PageFacts facts() {
    PageFacts pages;
    pages.lines.insert(u"head"_s, {{0, 1, 1}});
    pages.lines.insert(u"sum"_s, {{0, 4, 1}, {40, 5, 1}});
    pages.lines.insert(u"answer3"_s, {{0, 61, 2}});
    return pages;
}

Finding finding(Level level, const QString& message, const Passage& place = {}, const QString& part = {},
                const QString& question = {}) {
    return {u"rule"_s, level, message, u"Because readers stop there."_s, place, part, question};
}

QList<Finding> many(int count) {
    QList<Finding> findings;
    for (int i = 0; i < count; ++i)
        findings.append(finding(
            Level(i % 3), u"Finding number %1 says something that takes a line or two of its card."_s.arg(i),
            {u"sum"_s, i, i + 3}));
    return findings;
}

} // namespace

TEST_CASE("a finding says where it is in the words of the page") {
    FindingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setFindings({finding(Level::Must, u"No one can tell how you know."_s, {}, {}, u"evidence"_s),
                       finding(Level::Must, u"The leader quote is missing."_s, {}, u"leader_quote"_s),
                       finding(Level::Must, u"The headline does not name the benefit."_s, {u"head"_s, 0, 4}),
                       finding(Level::Should, u"A weasel phrase."_s, {u"sum"_s, 44, 50}),
                       finding(Level::Should, u"Two prices."_s, {u"answer3"_s, 0, 2}),
                       finding(Level::Should, u"Fits nowhere."_s, {u"rest"_s, 0, -1}),
                       finding(Level::Should, u"It is empty."_s, {u"empty"_s, 0, -1}),
                       finding(Level::Should, u"Too long."_s)},
                      sample(), facts());
    CHECK(model.dump() == u"Must fix | Question 4 | No one can tell how you know.\n"
                          "Must fix | Leader quote | The leader quote is missing.\n"
                          "Must fix | line 1 | The headline does not name the benefit.\n"
                          "Should look | line 5 | A weasel phrase.\n"
                          "Should look | Internal FAQ 3 | Two prices.\n"
                          "Should look | Unsorted | Fits nowhere.\n"
                          "Should look | Solution | It is empty.\n"
                          "Should look | Whole document | Too long.\n"_s);
    CHECK(model.index(0).data(FindingModel::ActionRole).toString() == u"Answer it"_s);
    CHECK(model.index(1).data(FindingModel::ActionRole).toString() == u"Write it"_s);
    CHECK(model.index(2).data(FindingModel::ActionRole).toString() == u"Go to"_s);
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString() ==
          u"Must fix, Question 4: No one can tell how you know. Because readers stop there."_s);
}

TEST_CASE("ideas are hidden until they are asked for") {
    FindingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setFindings(many(30), sample(), facts());
    CHECK(model.rowCount() == 20);
    CHECK(model.count(Level::Idea) == 10);
    model.setShown(Level::Idea, true);
    CHECK(model.rowCount() == 30);
    model.setShown(Level::Must, false);
    CHECK(model.rowCount() == 20);
    CHECK(model.shown().size() == 20);
}

TEST_CASE("the current card stays the current one while findings come and go around it") {
    FindingsPanel panel;
    const QAbstractItemModelTester tester(&panel.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    QList<Finding> findings = many(30);
    panel.setFindings(findings, sample(), facts());
    panel.view().setCurrentIndex(panel.model().index(8));
    const QString message = panel.model().at(8).message;
    findings.removeFirst();
    panel.setFindings(findings, sample(), facts());
    REQUIRE(panel.current() == 7);
    CHECK(panel.model().at(panel.current()).message == message);
    findings.append(finding(Level::Must, u"One more."_s, {u"head"_s, 0, 1}));
    panel.setFindings(findings, sample(), facts());
    CHECK(panel.model().at(panel.current()).message == message);
    // Only its place has changed: the same card, repainted.
    findings[11].place.start = 99;
    panel.setFindings(findings, sample(), facts());
    CHECK(panel.model().at(panel.current()).message == message);
}

TEST_CASE("a card that is gone leaves no other in its place, and one that was begun stays the current one") {
    FindingsPanel panel;
    QList<Finding> findings = many(9);
    findings.prepend(finding(Level::Must, u"How did you know? Nothing is said."_s, {}, {}, u"evidence"_s));
    panel.setFindings(findings, sample(), facts());
    panel.view().setCurrentIndex(panel.model().index(0));
    findings.first().place.block = u"ev"_s; // its answer box has been opened
    findings.first().message = u"How did you know? No source is named."_s;
    panel.setFindings(findings, sample(), facts());
    REQUIRE(panel.current() == 0);
    CHECK(panel.model().at(0).question == u"evidence"_s);
    findings.removeFirst();
    panel.setFindings(findings, sample(), facts());
    CHECK(panel.current() == -1);
}

TEST_CASE("random changes leave the model what it was given") {
    QRandomGenerator random(5);
    FindingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    const QList<Finding> pool = many(40);
    for (int round = 0; round < 300; ++round) {
        QList<Finding> findings;
        for (const Finding& one : pool)
            if (random.bounded(3) > 0) findings.append(one);
        model.setShown(Level::Idea, random.bounded(2) == 0);
        model.setFindings(findings, sample(), facts());
        QList<Finding> expected;
        for (const Finding& one : findings)
            if (model.isShown(one.level)) expected.append(one);
        REQUIRE(model.shown() == expected);
    }
}

TEST_CASE("the keyboard goes through the cards and to their places") {
    FindingsPanel panel;
    panel.resize(320, 600);
    panel.show();
    REQUIRE(QTest::qWaitForWindowExposed(&panel));
    panel.setFindings(many(9), sample(), facts());
    QStringList wanted;
    QObject::connect(&panel, &FindingsPanel::wanted, &panel,
                     [&](const Finding& one) { wanted.append(one.message.section(u' ', 2, 2)); });
    panel.view().setFocus();
    panel.view().setCurrentIndex(panel.model().index(0));
    QTest::keyClick(&panel.view(), Qt::Key_Down);
    CHECK(panel.current() == 1);
    CHECK(wanted.isEmpty()); // looking is not going
    QTest::keyClick(&panel.view(), Qt::Key_Return);
    CHECK(wanted == QStringList{u"1"_s});
    panel.step(-1);
    panel.step(-1); // from the first on to the last
    CHECK(wanted == QStringList{u"1"_s, u"0"_s, u"7"_s});
}

TEST_CASE("a click on a card leads to its place") {
    FindingsPanel panel;
    panel.resize(320, 600);
    panel.show();
    REQUIRE(QTest::qWaitForWindowExposed(&panel));
    panel.setFindings(many(9), sample(), facts());
    QSignalSpy spy(&panel, &FindingsPanel::wanted);
    QListView& view = panel.view();
    const QRect card = view.visualRect(panel.model().index(1));
    auto* delegate = qobject_cast<FindingDelegate*>(view.itemDelegate());
    REQUIRE(delegate);
    const QRect action = delegate->actionRect(card, view.font(), panel.model().index(1));
    CHECK(card.contains(action));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, action.center());
    CHECK(spy.count() == 1);
    CHECK(panel.current() == 1);
}

TEST_CASE("a thousand findings have a card each, and no two of them overlap") {
    FindingsPanel panel;
    panel.resize(320, 600);
    panel.show();
    REQUIRE(QTest::qWaitForWindowExposed(&panel));
    panel.model().setShown(Level::Idea, true);
    panel.setFindings(many(1000), sample(), facts());
    QListView& view = panel.view();
    REQUIRE(QTest::qWaitFor([&] { return !view.visualRect(panel.model().index(999)).isEmpty(); }));
    int bottom = -1;
    for (int row = 0; row < 1000; ++row) {
        const QRect rect = view.visualRect(panel.model().index(row));
        REQUIRE(rect.top() >= bottom);
        REQUIRE(rect.height() > 60);
        bottom = rect.bottom();
    }
}

TEST_CASE("an empty list says so, and why") {
    FindingsPanel panel;
    panel.resize(320, 600);
    panel.show();
    const auto texts = [&] {
        QString all;
        for (const QLabel* label : panel.findChildren<QLabel*>())
            if (label->isVisible()) all += label->text();
        return all;
    };
    CHECK(texts().isEmpty()); // nothing is known yet
    panel.setFindings({}, sample(), facts());
    CHECK(texts().startsWith(u"Nothing to fix."));
    panel.setFindings({finding(Level::Idea, u"An idea."_s)}, sample(), facts());
    CHECK(texts().startsWith(u"Nothing of the levels that are shown."));
    panel.model().setShown(Level::Idea, true);
    CHECK(texts().isEmpty());
}

TEST_CASE("findings stand by level, or in the order of the page with what is missing where it belongs") {
    FindingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setFindings({finding(Level::Must, u"Unplaced."_s, {u"rest"_s, 0, 1}),
                       finding(Level::Must, u"No problem."_s, {}, u"problem"_s),
                       finding(Level::Should, u"Late in the summary."_s, {u"sum"_s, 4, 5}),
                       finding(Level::Should, u"Early in the summary."_s, {u"sum"_s, 0, 1}),
                       finding(Level::Should, u"The headline."_s, {u"head"_s, 0, 1}),
                       finding(Level::Should, u"All of it."_s),
                       finding(Level::Should, u"No evidence."_s, {}, {}, u"evidence"_s)},
                      sample(), facts());
    const auto messages = [&] {
        QStringList list;
        for (const Finding& one : model.shown()) list.append(one.message);
        return list;
    };
    CHECK(messages().constFirst() == u"Unplaced."_s);
    model.setOrder(FindingOrder::Place);
    CHECK(messages() == QStringList{u"All of it."_s, u"The headline."_s, u"Early in the summary."_s,
                                    u"Late in the summary."_s, u"No problem."_s, u"No evidence."_s,
                                    u"Unplaced."_s});
    CHECK(model.number(2) == 3); // the page marks it by its number in the report
    model.setOrder(FindingOrder::Level);
    CHECK(messages().constFirst() == u"Unplaced."_s);
}

TEST_CASE("words filter the findings by what they say, where they are, and the name of their rule") {
    FindingsPanel panel;
    panel.resize(320, 600);
    panel.show();
    REQUIRE(QTest::qWaitForWindowExposed(&panel));
    QList<Finding> findings = many(6);
    findings.append(finding(Level::Should, u"“In order to” is long."_s, {u"head"_s, 0, 4}));
    findings.last().rule = u"wordy-phrase"_s;
    panel.setFindings(findings, sample(), facts());
    CHECK(panel.model().rowCount() == 5);
    panel.wordsField().setFocus();
    QTest::keyClicks(&panel.wordsField(), u"order LONG"_s);
    CHECK(panel.model().rowCount() == 1);
    panel.wordsField().setText(u"wordy"_s);
    CHECK(panel.model().rowCount() == 1);
    panel.wordsField().setText(u"line 1"_s); // where it is; number 1 speaks of a line
    CHECK(panel.model().rowCount() == 2);
    panel.wordsField().setText(u"order line"_s);
    CHECK(panel.model().rowCount() == 1);
    panel.wordsField().setText(u"nowhere at all"_s);
    CHECK(panel.model().rowCount() == 0);
    bool said = false;
    for (const QLabel* label : panel.findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text() == u"No finding has these words."_s);
    CHECK(said);
    QTest::keyClick(&panel.wordsField(), Qt::Key_Escape);
    CHECK(panel.model().rowCount() == 5);
}

TEST_CASE("of five thousand findings an edit changes the rows that it has touched, and no others") {
    FindingsPanel panel;
    panel.resize(320, 600);
    panel.show();
    REQUIRE(QTest::qWaitForWindowExposed(&panel));
    panel.model().setShown(Level::Idea, true);
    QList<Finding> findings = many(5000);
    panel.setFindings(findings, sample(), facts());
    panel.view().setCurrentIndex(panel.model().index(4000));
    QSignalSpy removed(&panel.model(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&panel.model(), &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&panel.model(), &QAbstractItemModel::dataChanged);
    findings.removeAt(2500);
    findings.removeAt(30);
    findings[700].message = u"It says something else."_s;
    panel.setFindings(findings, sample(), facts());
    CHECK(removed.size() == 3);
    CHECK(inserted.size() == 1);
    CHECK(panel.current() == 3998);
    // The numbers behind have changed; no height has.
    CHECK(changed.size() <= 5000);
}

TEST_CASE("a card offers what its finding allows, and names the other places") {
    FindingModel model;
    Finding both = finding(Level::Should, u"Two prices."_s, {u"head"_s, 0, 4});
    both.others = {{u"sum"_s, 44, 50}, {u"answer3"_s, 0, 2}};
    both.fix = Fix{both.place, u"because"_s};
    model.setFindings({both, finding(Level::Must, u"Missing."_s, {}, u"problem"_s)}, sample(), facts());
    const auto texts = [&](int row) {
        QStringList list;
        for (const CardAction& action :
             model.index(row).data(FindingModel::ActionsRole).value<QList<CardAction>>())
            list.append(action.text);
        return list;
    };
    model.setOrder(FindingOrder::Place);
    CHECK(texts(0) == QStringList{u"Write “because”"_s, u"Also line 5"_s, u"Also Internal FAQ 3"_s, u"Why?"_s,
                                  u"Ignore…"_s, u"More"_s});
    CHECK(texts(1) == QStringList{u"Write it"_s, u"Why?"_s, u"Ignore…"_s, u"More"_s});
    model.setWritable(false); // a file that cannot be written has nothing to write and to ignore
    CHECK(texts(0) ==
          QStringList{u"Go to"_s, u"Also line 5"_s, u"Also Internal FAQ 3"_s, u"Why?"_s, u"More"_s});
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString().endsWith(u"Also line 5, Internal FAQ 3."_s));
}

TEST_CASE("what was ignored is listed with who, when and why, and says where its words are gone") {
    Document document = sample();
    document.people = {{u"u1"_s, u"Ana Ruiz"_s, {}, {}}};
    document.findingsIgnored = {
        {u"wordy-phrase"_s,
         u"head"_s,
         u"Words"_s,
         u"It is a quote"_s,
         u"u1"_s,
         u"2027-03-03T10:00:00Z"_s,
         {}},
        {u"long-sentence"_s, u"sum"_s, u"Gone with the wind"_s, {}, {}, {}, {}},
        {u"part-missing"_s, {}, u"leader_quote"_s, u"Not for this one"_s, {}, {}, {}}};
    setDocumentLevel(document.meta, u"over-length"_s, RuleLevel::Off);
    FindingsPanel panel;
    panel.resize(320, 600);
    panel.show();
    REQUIRE(QTest::qWaitForWindowExposed(&panel));
    panel.setFindings({}, document, facts());
    panel.setAside(document, facts());
    SetAsideModel& model = panel.asideModel();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    REQUIRE(model.rowCount() == 4);
    const auto text = [&](int row) { return model.index(row).data(Qt::AccessibleTextRole).toString(); };
    CHECK(text(0).contains(u"This rule says nothing in this document."_s));
    CHECK(text(1).contains(u"A phrase is wordy: “Words”."_s));
    CHECK(text(1).contains(u"It is a quote."_s));
    CHECK(text(1).contains(u"Ana Ruiz, "_s));
    CHECK(text(1).contains(u"2027"_s));
    CHECK(text(1).startsWith(u"Ignored, line 1"_s));
    CHECK(text(2).contains(u"No reason was given."_s));
    CHECK(text(2).contains(u"Its words have been changed since."_s));
    CHECK(text(3).contains(u"Leader quote"_s));

    panel.showAside(true);
    CHECK(panel.asideView().isVisible());
    CHECK_FALSE(panel.view().isVisible());
    QSignalSpy spy(&panel, &FindingsPanel::asideChosen);
    auto* delegate = qobject_cast<FindingDelegate*>(panel.asideView().itemDelegate());
    const QRect card = panel.asideView().visualRect(model.index(1));
    QTest::mouseClick(panel.asideView().viewport(), Qt::LeftButton, {},
                      delegate->actionRect(card, panel.asideView().font(), model.index(1)).center());
    REQUIRE(spy.size() == 1);
    CHECK(spy.at(0).at(0).toInt() == 1);
    CHECK(spy.at(0).at(1).value<CardAction>().kind == CardAction::Kind::BringBack);
    panel.step(1); // F8 is about findings
    CHECK_FALSE(panel.isAsideShown());
}

TEST_CASE("a level for one document is kept beside levels that this version does not know") {
    Meta meta;
    setDocumentLevel(meta, u"wordy-phrase"_s, RuleLevel::Must);
    setDocumentLevel(meta, u"over-length"_s, RuleLevel::Off);
    CHECK(documentLevels(meta) ==
          RuleLevels{{u"wordy-phrase"_s, RuleLevel::Must}, {u"over-length"_s, RuleLevel::Off}});
    setDocumentLevel(meta, u"wordy-phrase"_s, std::nullopt);
    setDocumentLevel(meta, u"over-length"_s, std::nullopt);
    CHECK(meta == Meta());
}

TEST_CASE("a reason has two words, and one that was given before is a click") {
    ReasonDialog dialog({u"The sentence has 40 words."_s, {u"It is meant like this"_s}}, nullptr);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    auto* field = dialog.findChild<QLineEdit*>();
    QTest::keyClicks(field, u"No"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(dialog.isVisible());
    QTest::keyClicks(field, u" way"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK_FALSE(dialog.isVisible());
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.reason() == u"No way"_s);
    dialog.findChild<QToolButton*>()->click();
    CHECK(dialog.reason() == u"It is meant like this"_s);
}

TEST_CASE("the reason for a rule is shown with one bad and one good example, for every rule") {
    for (const RuleInfo& rule : ruleInfos()) {
        INFO(rule.id.toStdString());
        WhyDialog dialog(rule, u"What it says here."_s, nullptr);
        QString all;
        for (const QLabel* label : dialog.findChildren<QLabel*>()) all += label->text() + u'\n';
        CHECK(all.contains(rule.title));
        CHECK(all.contains(rule.why));
        CHECK(all.contains(rule.bad));
        CHECK(all.contains(rule.good));
        CHECK_FALSE(all.contains(u"[WB]"_s));
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        CHECK_FALSE(dialog.isVisible());
    }
    CHECK(sourceNames(u"[WB], [CAL]"_s) ==
          u"Bryar, Carr: Working Backwards · Calbucci: The PRFAQ Framework"_s);
}
