// SPDX-License-Identifier: MIT
#include "core/storage/format.h"
#include "tests/support/catch.h"
#include "tests/support/qtwarnings.h"
#include "tests/ui/shell/world.h"
#include "ui/findings/documentchoices.h"
#include "ui/findings/findingactions.h"
#include "ui/findings/findingspanel.h"
#include "ui/findings/setasidemodel.h"
#include "ui/questions/guideactions.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QRandomGenerator>
#include <QtTest/QTest>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

const QString wordy = u"In order to start, nurses open the page. We do it in order to save time."_s;

/// A program with a release whose summary has the words of a test, checked, ideas shown.
struct Writing {
    explicit Writing(const QString& text, const QString& level = {}) {
        folder.put(u"a.prfaq"_s, draft(text, level));
        open();
    }
    static QByteArray draft(const QString& text, const QString& level = {}) {
        Document document;
        document.id = u"d1"_s;
        document.meta.language = u"en"_s;
        if (!level.isEmpty()) document.meta.ruleLevels = {{u"wordy-phrase"_s, level}};
        Block headline;
        headline.id = u"b1"_s;
        headline.role = u"headline"_s;
        headline.text = Text(u"Handover Ledger lets small clinics hand over a night shift"_s);
        Block summary;
        summary.id = u"b2"_s;
        summary.role = u"summary"_s;
        summary.text = Text(text);
        document.release.blocks = {headline, summary};
        return saveDocument(document);
    }
    void open() {
        program = std::make_unique<Program>(folder.path(u"home"_s));
        program->preferences.setIdentity(u"Ana Ruiz"_s, u"#2f5f8f"_s);
        program->start({folder.path(u"a.prfaq"_s)});
        panel().model().setShown(Level::Idea, true);
        settle();
    }
    [[nodiscard]] MainWindow& window() const { return program->window(); }
    [[nodiscard]] Editor& editor() const { return program->editor(); }
    [[nodiscard]] FindingsPanel& panel() const { return window().findings(); }
    [[nodiscard]] const Document& document() const { return window().document(); }
    void settle() const {
        REQUIRE(waitFor([this] { return window().analysis().isReportCurrent(); }));
    }
    [[nodiscard]] QString text() const { return document().release.blocks.at(1).text.plain(); }
    [[nodiscard]] QList<int> rowsOf(const QString& rule) const {
        QList<int> rows;
        for (int row = 0; row < panel().model().rowCount(); ++row)
            if (panel().model().at(row).rule == rule) rows.append(row);
        return rows;
    }
    /// Makes the first card of a rule the current one.
    void choose(const QString& rule) const {
        REQUIRE_FALSE(rowsOf(rule).isEmpty());
        panel().view().setCurrentIndex(panel().model().index(rowsOf(rule).constFirst()));
    }
    [[nodiscard]] QString told() const {
        for (const QLabel* label : panel().findChildren<QLabel*>())
            if (!label->accessibleName().isEmpty()) return label->accessibleName();
        return {};
    }
    const ExpectWarning grabbing{u"does not support grabbing the keyboard"_s}; ///< offscreen, of every menu
    Folder folder;
    std::unique_ptr<Program> program;
};

int coloured(const QImage& image, const QColor& colour) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor c = image.pixelColor(x, y);
            if (std::abs(c.red() - colour.red()) + std::abs(c.green() - colour.green()) +
                    std::abs(c.blue() - colour.blue()) <
                60)
                ++count;
        }
    return count;
}

} // namespace

TEST_CASE("one key writes what a rule suggests, goes on to the next finding, and one Ctrl+Z takes it back") {
    const Writing writing(wordy);
    writing.choose(u"wordy-phrase"_s);
    writing.editor().setFocus();
    writing.program->press(Qt::Key_Return, Qt::AltModifier);
    CHECK(writing.text() == u"To start, nurses open the page. We do it in order to save time."_s);
    CHECK(writing.panel().currentFinding()->rule == u"wordy-phrase"_s);
    writing.settle();
    REQUIRE(writing.rowsOf(u"wordy-phrase"_s).size() == 1);
    CHECK(writing.panel().current() == writing.rowsOf(u"wordy-phrase"_s).constFirst());
    writing.program->press(Qt::Key_Return, Qt::AltModifier);
    CHECK(writing.text() == u"To start, nurses open the page. We do it to save time."_s);
    writing.program->press(Qt::Key_Z, Qt::ControlModifier);
    writing.program->press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(writing.text() == wordy);
    CHECK_FALSE(writing.editor().document()->isUndoAvailable());
}

TEST_CASE("a fix of a report that the text has overtaken does nothing") {
    const Writing writing(wordy);
    writing.choose(u"wordy-phrase"_s);
    writing.editor().goTo({u"b2"_s, 0, 0});
    writing.program->type(u"x"_s);
    REQUIRE_FALSE(writing.window().analysis().isReportCurrent());
    writing.program->press(Qt::Key_Return, Qt::AltModifier);
    CHECK(writing.text() == u'x' + wordy);
    CHECK(writing.told().startsWith(u"The text has changed since."_s));
}

TEST_CASE("all places of a rule are written at once, as one step") {
    const Writing writing(wordy);
    writing.choose(u"wordy-phrase"_s);
    writing.program->trigger(u"findings.fixall"_s);
    CHECK(writing.text() == u"To start, nurses open the page. We do it to save time."_s);
    writing.settle();
    CHECK(writing.rowsOf(u"wordy-phrase"_s).isEmpty());
    writing.program->press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(writing.text() == wordy);
}

TEST_CASE("any fixes and as many undos give the old text back") {
    QRandomGenerator random(11);
    const Writing writing(wordy);
    for (int round = 0; round < 12; ++round) {
        const QString before = writing.text();
        QList<Finding> findings;
        for (int i = 0; i < 4; ++i) {
            const int start = int(random.bounded(before.size()));
            const int end = start + int(random.bounded(before.size() - start + 1));
            Finding finding;
            finding.place = {u"b2"_s, start, end};
            finding.fix = Fix{finding.place, QString(random.bounded(4), u'ñ')};
            findings.append(finding);
        }
        findings.append(findings.constFirst()); // twice the same: once is enough
        const QList<Fix> changes = changesOf(findings, writing.document());
        for (qsizetype i = 1; i < changes.size(); ++i)
            REQUIRE(changes.at(i - 1).place.end <= changes.at(i).place.start);
        const quint64 revision = writing.editor().revision();
        writing.editor().replace(changes);
        if (writing.editor().revision() != revision) writing.editor().undo();
        REQUIRE(writing.text() == before);
    }
}

TEST_CASE("words that are taken out leave no two spaces") {
    Document document;
    Block block;
    block.id = u"b"_s;
    block.text = Text(u"It is very good."_s);
    document.release.blocks = {block};
    Finding finding;
    finding.place = {u"b"_s, 6, 10};
    finding.fix = Fix{finding.place, {}};
    const QList<Fix> changes = changesOf({finding}, document);
    REQUIRE(changes.size() == 1);
    CHECK(changes.constFirst().place == Passage{u"b"_s, 6, 11});
}

TEST_CASE("a finding is ignored with a reason, which is undone, saved, and outlives edits elsewhere") {
    Writing writing(wordy);
    writing.choose(u"wordy-phrase"_s);
    writing.program->press(Qt::Key_Return, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(writing.document().findingsIgnored.isEmpty()); // no reason was given
    writing.program->dialogs.reason = u"That is how the ward says it"_s;
    writing.program->press(Qt::Key_Return, Qt::AltModifier | Qt::ShiftModifier);
    REQUIRE(writing.document().findingsIgnored.size() == 1);
    const IgnoredFinding record = writing.document().findingsIgnored.constFirst();
    CHECK(record.rule == u"wordy-phrase"_s);
    CHECK(record.block == u"b2"_s);
    CHECK(record.quote == u"In order to"_s);
    CHECK(record.reason == u"That is how the ward says it"_s);
    CHECK_FALSE(record.at.isEmpty());
    CHECK(writing.document().people.constFirst().name == u"Ana Ruiz"_s);
    CHECK(writing.window().isWindowModified());
    writing.settle();
    CHECK(writing.rowsOf(u"wordy-phrase"_s).size() == 1);

    // In order with typing.
    writing.editor().goTo({u"b2"_s, int(wordy.size()), int(wordy.size())});
    writing.program->type(u" More"_s);
    writing.settle();
    CHECK(writing.rowsOf(u"wordy-phrase"_s).size() == 1);
    while (writing.text() != wordy) {
        writing.program->press(Qt::Key_Z, Qt::ControlModifier);
        REQUIRE(writing.document().findingsIgnored.size() == 1);
    }
    writing.program->press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(writing.document().findingsIgnored.isEmpty());
    writing.settle();
    CHECK(writing.rowsOf(u"wordy-phrase"_s).size() == 2);
    writing.program->press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(writing.document().findingsIgnored.size() == 1);

    writing.program->trigger(u"file.save"_s);
    writing.program.reset();
    writing.open();
    CHECK(writing.document().findingsIgnored.size() == 1);
    CHECK(writing.rowsOf(u"wordy-phrase"_s).size() == 1);
    CHECK(writing.program->preferences.ignoreReasons() == QStringList{u"That is how the ward says it"_s});
}

TEST_CASE("what was ignored comes back from the message and from the list") {
    const Writing writing(wordy);
    writing.program->dialogs.reason = u"It is meant so"_s;
    writing.choose(u"wordy-phrase"_s);
    writing.program->trigger(u"findings.ignore"_s);
    CHECK(writing.program->messages().contains(u"Ignored in this document"_s));
    CHECK(writing.window().messages().trigger(u"findings"_s, u"Undo"_s));
    CHECK(writing.document().findingsIgnored.isEmpty());
    writing.settle();
    CHECK(writing.rowsOf(u"wordy-phrase"_s).size() == 2);

    writing.choose(u"wordy-phrase"_s);
    writing.program->trigger(u"findings.ignore"_s);
    writing.settle();
    CHECK(writing.window().messages().trigger(u"findings"_s, u"Show what is ignored"_s));
    QListView& list = writing.panel().asideView();
    REQUIRE(waitFor([&] { return list.isVisible() && list.model()->rowCount() == 1; }));
    // By the keyboard: F6 leads to the list, the menu key opens what can be done.
    list.setFocus();
    list.setCurrentIndex(list.model()->index(0, 0));
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint());
    QApplication::sendEvent(&list, &menuKey);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    CHECK(menu->actions().constFirst()->text() == u"Bring back"_s);
    menu->setActiveAction(menu->actions().constFirst());
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(writing.document().findingsIgnored.isEmpty());
    writing.settle();
    CHECK(writing.rowsOf(u"wordy-phrase"_s).size() == 2);
}

TEST_CASE("a rule is off in one document, as a step of undo, and on again from the list") {
    Writing writing(wordy);
    writing.choose(u"wordy-phrase"_s);
    writing.program->trigger(u"findings.off"_s);
    CHECK(documentLevels(writing.document().meta).value(u"wordy-phrase"_s) == RuleLevel::Off);
    writing.settle();
    CHECK(writing.rowsOf(u"wordy-phrase"_s).isEmpty());
    CHECK(writing.program->preferences.ruleLevels().isEmpty()); // other documents hear of it
    writing.program->press(Qt::Key_Z, Qt::ControlModifier);
    writing.settle();
    CHECK(writing.rowsOf(u"wordy-phrase"_s).size() == 2);
    writing.program->press(Qt::Key_Y, Qt::ControlModifier);
    writing.program->trigger(u"file.save"_s);
    writing.program.reset();
    writing.open();
    CHECK(writing.rowsOf(u"wordy-phrase"_s).isEmpty());
    REQUIRE(writing.panel().asideModel().rowCount() == 1);
    Q_EMIT writing.panel().asideChosen(0, {CardAction::Kind::TurnOn, {}});
    writing.settle();
    CHECK(writing.rowsOf(u"wordy-phrase"_s).size() == 2);
}

TEST_CASE("the menu of a card gives a rule another level in this document") {
    const Writing writing(wordy);
    writing.choose(u"wordy-phrase"_s);
    writing.panel().view().setFocus();
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint());
    QApplication::sendEvent(&writing.panel().view(), &menuKey);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    QMenu* levels = nullptr;
    for (const QAction* action : menu->actions())
        if (action->menu()) levels = action->menu();
    REQUIRE(levels);
    CHECK(levels->actions().constFirst()->isChecked()); // as in the settings
    for (QAction* action : levels->actions())
        if (action->text() == u"Must fix"_s) action->trigger();
    menu->close();
    writing.settle();
    REQUIRE_FALSE(writing.rowsOf(u"wordy-phrase"_s).isEmpty());
    CHECK(writing.panel().model().at(writing.rowsOf(u"wordy-phrase"_s).constFirst()).level == Level::Must);
}

TEST_CASE("F8 has the finding read out: level, place, what it says") {
    const Writing writing(wordy);
    writing.editor().setFocus();
    QStringList told;
    for (int i = 0; i < writing.panel().model().rowCount(); ++i) {
        writing.program->press(Qt::Key_F8);
        told.append(writing.told());
        const QModelIndex at = writing.panel().view().currentIndex();
        CHECK(told.constLast() == at.data(Qt::AccessibleTextRole).toString());
    }
    CHECK(told.join(u'\n').contains(u"“In order to”: write “To”."_s));
}

TEST_CASE("the order of the findings and what is asked for is remembered, ideas are asked for each time") {
    Writing writing(wordy);
    writing.program->trigger(u"findings.byplace"_s);
    CHECK(writing.panel().model().order() == FindingOrder::Place);
    writing.program.reset();
    writing.program = std::make_unique<Program>(writing.folder.path(u"home"_s));
    writing.program->start({writing.folder.path(u"a.prfaq"_s)});
    CHECK(writing.panel().model().order() == FindingOrder::Place);
    CHECK_FALSE(writing.panel().model().isShown(Level::Idea));
}

TEST_CASE("why: the dialog of the rule opens by a key") {
    const Writing writing(wordy);
    writing.choose(u"wordy-phrase"_s);
    writing.program->press(Qt::Key_F1, Qt::ShiftModifier);
    CHECK(writing.program->dialogs.explained == QStringList{u"wordy-phrase"_s});
}

TEST_CASE("the other places of a finding are gone to one after the other, and marked with it") {
    const Writing writing(wordy);
    Finding two;
    two.rule = u"two-words"_s;
    two.message = u"Said twice."_s;
    two.place = {u"b2"_s, 12, 17};
    two.others = {{u"b1"_s, 0, 8}};
    writing.editor().setFindings({two}, -1);
    writing.panel().setFindings({two}, writing.document(), {});
    writing.editor().setFocus();
    writing.program->press(Qt::Key_F8);
    CHECK(writing.editor().textCursor().selectedText() == u"start"_s);
    writing.program->press(Qt::Key_F8, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(writing.editor().textCursor().selectedText() == u"Handover"_s);
    CHECK(writing.told() == u"Also Headline"_s);
    writing.program->press(Qt::Key_F8, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(writing.editor().textCursor().selectedText() == u"start"_s);
}

TEST_CASE("a finding leads to its words although somebody has typed in front of them since") {
    const Writing writing(wordy);
    writing.choose(u"wordy-phrase"_s);
    writing.editor().goTo({u"b2"_s, 0, 0});
    writing.program->type(u"Yes. "_s);
    writing.program->press(Qt::Key_F8, Qt::ControlModifier);
    CHECK(writing.editor().textCursor().selectedText() == u"In order to"_s);
}

TEST_CASE("no line is drawn below the word that is being typed, and the others stay where they are") {
    const Writing writing(u"In order to start, nurses open the page."_s, u"idea"_s);
    const auto idea = [&] {
        const QImage image = writing.editor().viewport()->grab().toImage();
        return coloured(image, QColor(0x2f5f8f));
    };
    writing.panel().view().clearSelection();
    writing.editor().goTo({u"b1"_s, 0, 0});
    const int whole = idea();
    writing.panel().model().setShown(Level::Idea, false);
    const int none = idea();
    writing.panel().model().setShown(Level::Idea, true);
    REQUIRE(whole > none + 10);
    REQUIRE(idea() == whole);
    // In the last word of the marked phrase: its own part of the line goes, the rest stays.
    writing.editor().goTo({u"b2"_s, 11, 11});
    const int resting = idea();
    CHECK(resting > none + 10);
    writing.program->type(u"o"_s);
    writing.program->press(Qt::Key_Backspace);
    CHECK(idea() < resting);
    CHECK(idea() > none + 5);
    writing.settle();
    CHECK(idea() < resting);
    writing.editor().goTo({u"b1"_s, 0, 0});
    CHECK(idea() == whole);
}

TEST_CASE("beside the page of the five questions nothing is done to findings") {
    const Writing writing(wordy);
    writing.choose(u"wordy-phrase"_s);
    CHECK(writing.window().actions().action(u"findings.fix"_s).isEnabled());
    writing.program->trigger(u"view.fivequestions"_s);
    CHECK_FALSE(writing.window().actions().action(u"findings.fix"_s).isEnabled());
    CHECK_FALSE(writing.window().actions().action(u"findings.ignore"_s).isEnabled());
}
