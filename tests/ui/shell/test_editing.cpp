// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/world.h"
#include "ui/findings/findingspanel.h"
#include "ui/questions/questionspanel.h"
#include "ui/shell/sidepanel.h"
#include "ui/shell/statusbar.h"

#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QMimeData>
#include <QTreeView>
#include <QtTest/QTest>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

TEST_CASE("what is typed can be undone and done again from the keyboard") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, smallDocument(u"Ledger"_s));
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    const Document before = program.window().document();
    program.editor().moveCursor(QTextCursor::Start);
    program.editor().goTo({before.release.blocks.constFirst().id, 0, 0});
    program.type(u"New "_s);
    CHECK(headlineOf(program.window().document()) == u"New Ledger"_s);
    CHECK(program.window().isWindowModified());
    program.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(program.window().document() == before);
    // Back at what is on the disk: nothing to save.
    CHECK_FALSE(program.window().isWindowModified());
    program.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(headlineOf(program.window().document()) == u"New Ledger"_s);
    CHECK(program.window().isWindowModified());
}

TEST_CASE("panels and status bar follow the text") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, smallDocument(u"Ledger"_s));
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    MainWindow& window = program.window();
    CHECK(window.status().summary().startsWith(u"16 words · press release"_s));
    CHECK(window.findings().isChecked());
    CHECK(window.findings().model().rowCount() > 3); // most of a release is missing
    const QModelIndex quote = window.questions().outline().find(Place::Release, roles::leaderQuote);
    CHECK(quote.data(OutlineModel::NoteRole).toString() == u"missing"_s);

    program.editor().goTo({window.document().release.blocks.constFirst().id, 0, 0});
    CHECK(window.questions()
              .outline()
              .find(Place::Release, roles::headline)
              .data(OutlineModel::HereRole)
              .toBool());
    const quint64 revision = program.editor().revision();
    program.type(u"One two three "_s);
    CHECK(waitFor([&] { return window.status().summary().startsWith(u"19 words"_s); }));
    CHECK(window.status().summary().endsWith(u"Edited"_s));
    CHECK(program.editor().revision() > revision);

    // The leader quote is written where the panel leads to.
    window.questions().outlineView().setCurrentIndex(
        window.questions().outline().find(Place::Release, roles::leaderQuote));
    QTest::keyClick(&window.questions().outlineView(), Qt::Key_Return);
    CHECK(program.editor().currentRole() == roles::leaderQuote);
    program.type(u"“We built it because nurses asked for it,” said Dana Ortiz, head of care at Acme."_s);
    CHECK(waitFor([&] {
        return window.questions()
                   .outline()
                   .find(Place::Release, roles::leaderQuote)
                   .data(OutlineModel::NoteRole)
                   .toString() != u"missing"_s;
    }));
}

TEST_CASE("F8 goes from finding to finding, and the answer box of a question is opened where it is missing") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, smallDocument(u"Ledger"_s));
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    MainWindow& window = program.window();
    QTest::keyClick(&window, Qt::Key_F8);
    CHECK(window.findings().current() == 0);
    QTest::keyClick(&window, Qt::Key_F8);
    CHECK(window.findings().current() == 1);
    QTest::keyClick(&window, Qt::Key_F8, Qt::ShiftModifier);
    CHECK(window.findings().current() == 0);

    int unanswered = -1;
    for (int row = 0; row < 5; ++row)
        if (!window.questions().questions().passageAt(row)) unanswered = row;
    REQUIRE(unanswered >= 0);
    QTreeView& questions = window.questions().questionView();
    questions.setCurrentIndex(window.questions().questions().index(unanswered));
    QTest::keyClick(&questions, Qt::Key_Return);
    CHECK(program.editor().currentPlace() == Place::Questions);
    CHECK(program.editor().currentRole() == QuestionModel::roleAt(unanswered));
}

TEST_CASE("F6 goes round the panes") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, smallDocument(u"Ledger"_s));
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    MainWindow& window = program.window();
    window.resize(1440, 900);
    program.editor().setFocus();
    QList<QWidget*> visited;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        visited.append(QApplication::focusWidget());
    }
    CHECK(visited == QList<QWidget*>{&window.findings().view(), &window.questions().questionView(),
                                     &window.questions().outlineView(), &program.editor()});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    CHECK(QApplication::focusWidget() == &window.questions().outlineView());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F9, Qt::ShiftModifier);
    CHECK(window.side().isHidden());
    QTest::keyClick(&window, Qt::Key_F9, Qt::ShiftModifier);
    CHECK_FALSE(window.side().isHidden());
}

TEST_CASE("a paragraph gets its role from the keyboard, and the marks theirs") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, smallDocument(u"Ledger"_s));
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    const Id summary = program.window().document().release.blocks.at(1).id;
    program.editor().goTo({summary, 0, 7});
    QTest::keyClick(&program.editor(), Qt::Key_B, Qt::ControlModifier);
    const auto block = [&] { return program.window().document().release.blocks.at(1); };
    REQUIRE(block().text.spans().size() == 1);
    CHECK(block().text.spans().constFirst().styles == Style::Strong);
    QTest::keyClick(&program.editor(), Qt::Key_4, Qt::ControlModifier);
    CHECK(block().role == roles::problem);
    QTest::keyClick(&program.editor(), Qt::Key_3, Qt::ControlModifier);
    CHECK(block().role == roles::summary);
}

TEST_CASE("a link is asked for and set") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, smallDocument(u"Ledger"_s));
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    const Id headline = program.window().document().release.blocks.constFirst().id;
    program.editor().goTo({headline, 0, 6});
    program.dialogs.link = u"https://example.org"_s;
    QTest::keyClick(&program.editor(), Qt::Key_K, Qt::ControlModifier);
    const QList<Span> spans = program.window().document().release.blocks.constFirst().text.spans();
    REQUIRE(spans.size() == 1);
    CHECK(spans.constFirst().link == u"https://example.org"_s);
}

TEST_CASE("pasting as plain text leaves marks behind") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, smallDocument(u"Ledger"_s));
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    auto* data = new QMimeData;
    data->setHtml(u"<b>Night</b> "_s);
    data->setText(u"Night "_s);
    QApplication::clipboard()->setMimeData(data);
    program.editor().goTo({program.window().document().release.blocks.constFirst().id, 0, 0});
    QTest::keyClick(&program.editor(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    const Block first = program.window().document().release.blocks.constFirst();
    CHECK(first.text.plain() == u"Night Ledger"_s);
    CHECK(first.text.spans().isEmpty());
    QApplication::clipboard()->clear();
}

TEST_CASE("the window works when it is small, and the page keeps its words when the font is large") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, smallDocument(u"Ledger"_s));
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    MainWindow& window = program.window();
    window.resize(1440, 900);
    CHECK(waitFor([&] { return window.side().isVisible(); }));
    window.resize(900, 600);
    CHECK(waitFor([&] { return !window.side().isVisible(); })); // the page comes first
    CHECK(waitFor([&] { return program.editor().width() > 500; }));
    CHECK(program.editor().zoom() >= 50);
    window.resize(1440, 900);
    CHECK(waitFor([&] { return window.side().isVisible(); }));
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(2 * before.pointSizeF());
    QApplication::setFont(large);
    QApplication::processEvents();
    CHECK(window.minimumSizeHint().width() <= 1440);
    CHECK(program.editor().width() >= 320);
    QApplication::setFont(before);
}
