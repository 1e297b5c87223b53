// SPDX-License-Identifier: MIT
#include "core/pages/paginator.h"
#include "tests/ui/editor/desk.h"
#include "ui/editor/blocklook.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

Document prose(quint32 seed, int paragraphs) {
    Generator random(seed);
    Document document;
    for (int i = 0; i < paragraphs; ++i) {
        Block block;
        block.id = random.ids().block();
        block.role = i == 0   ? QString(roles::headline)
                     : i == 1 ? QString(roles::subheading)
                              : QString(roles::problem);
        block.text = random.prose(random.number(5, 90));
        if (i > 3 && random.chance(0.3))
            block.kind = random.chance(0.5) ? QString(kinds::bullet) : QString(kinds::quote);
        if (block.kind == kinds::bullet) block.level = random.number(1, 3);
        if (i > 3 && random.chance(0.2)) block.label = random.words(2);
        document.release.blocks.append(block);
    }
    return document;
}

/// Where the lines of a block begin on the screen.
QList<int> shownStarts(const QTextBlock& block) {
    QList<int> starts;
    for (int i = 0; i < block.layout()->lineCount(); ++i)
        starts.append(block.layout()->lineAt(i).textStart());
    return starts;
}

QList<int> printedStarts(const PageFacts& facts, const Id& id) {
    QList<int> starts;
    for (const PageFacts::LineStart& line : facts.lines.value(id)) starts.append(line.offset);
    return starts;
}

QTextBlock blockOf(const Editor& editor, const Id& id) {
    QTextBlock block = editor.document()->begin();
    while (block.isValid() && idOf(block) != id) block = block.next();
    return block;
}

} // namespace

TEST_CASE("lines break on the screen where they break on paper, at every zoom") {
    int lines = 0;
    for (quint32 seed = 1; seed <= 4; ++seed) {
        const Document document = prose(seed, 40);
        const PageFacts facts = pageFacts(paginate(document));
        Desk desk(document);
        for (const int zoom : {50, 90, 100, 110, 130, 200, 300}) {
            desk.editor.setZoom(zoom);
            for (const Block& block : document.release.blocks) {
                const QTextBlock shown = blockOf(desk.editor, block.id);
                static_cast<void>(desk.editor.document()->documentLayout()->blockBoundingRect(shown));
                INFO("seed " << seed << ", zoom " << zoom << ", block " << block.id.toStdString());
                CHECK(shownStarts(shown) == printedStarts(facts, block.id));
                lines += shown.layout()->lineCount();
            }
        }
    }
    CHECK(lines > 2000);
}

TEST_CASE("no text stands beyond the column, and no two blocks overlap") {
    Generator random(11);
    Desk desk(random.document());
    QAbstractTextDocumentLayout* layout = desk.editor.document()->documentLayout();
    double bottom = 0;
    for (QTextBlock block = desk.editor.document()->begin(); block.isValid(); block = block.next()) {
        const QRectF rect = layout->blockBoundingRect(block);
        CHECK(rect.top() == bottom);
        bottom = rect.bottom();
        CHECK(rect.height() > 0);
    }
    CHECK(layout->documentSize().height() >= bottom);
}

TEST_CASE("zoom, findings and line numbers do not touch the undo stack") {
    Desk desk(smallDocument());
    desk.goTo(u"b2"_s, 15);
    desk.type(u"x"_s);
    const quint64 revision = desk.editor.revision();
    const int steps = desk.editor.document()->availableUndoSteps();
    desk.press(Qt::Key_Plus, Qt::ControlModifier, 3);
    CHECK(desk.editor.zoom() == 130);
    desk.press(Qt::Key_0, Qt::ControlModifier);
    CHECK(desk.editor.zoom() == 100);
    desk.editor.setZoom(1000);
    CHECK(desk.editor.zoom() == 300);
    Finding finding;
    finding.place = {u"b2"_s, 0, 5};
    desk.editor.setFindings({finding}, 0);
    desk.editor.setPageFacts(pageFacts(paginate(desk.content())));
    desk.editor.grab();
    CHECK(desk.editor.document()->availableUndoSteps() == steps);
    CHECK(desk.editor.revision() == revision);
    desk.undoAll();
    CHECK(desk.content() == smallDocument());
}

TEST_CASE("there is no horizontal scroll bar at 900 pixels, nor in a narrow window") {
    Desk desk(smallDocument());
    for (const int width : {900, 700, 500, 1400}) {
        desk.editor.resize(width, 600);
        desk.editor.grab();
        INFO("width " << width);
        CHECK(desk.editor.horizontalScrollBar()->maximum() == 0);
    }
}

TEST_CASE("a click sets the cursor where it points") {
    Desk desk(smallDocument());
    for (const Id& id : {u"b1"_s, u"b2"_s, u"b3"_s, u"q2"_s}) {
        desk.goTo(id, 3);
        const QRect rect = desk.editor.cursorRect();
        desk.goTo(u"b1"_s, 0);
        QTest::mouseClick(desk.editor.viewport(), Qt::LeftButton, Qt::NoModifier, rect.center());
        CHECK(desk.editor.currentBlock() == id);
        CHECK(desk.editor.textCursor().positionInBlock() == 3);
    }
}

TEST_CASE("a click on a label asks for the roles") {
    Desk desk(smallDocument());
    desk.goTo(u"b2"_s, 0);
    const QRect rect = desk.editor.cursorRect();
    desk.goTo(u"b1"_s, 0);
    QSignalSpy asked(&desk.editor, &Editor::roleMenuRequested);
    QTest::mouseClick(desk.editor.viewport(), Qt::LeftButton, Qt::NoModifier,
                      QPoint(rect.left() - 45, rect.center().y()));
    CHECK(asked.count() == 1);
    CHECK(desk.editor.currentBlock() == u"b2"_s);
}

TEST_CASE("the end of a long document can be reached at once") {
    const Document document = prose(3, 400);
    Desk desk(document);
    desk.press(Qt::Key_End, Qt::ControlModifier);
    desk.editor.goTo({document.release.blocks.last().id, 0, 0});
    const QRect rect = desk.editor.cursorRect();
    CHECK(rect.top() >= 0);
    CHECK(rect.bottom() <= desk.editor.viewport()->height());
    desk.type(u"x"_s);
    CHECK(desk.content().release.blocks.last().text.plain().startsWith(u'x'));
    desk.editor.undo();
    CHECK(desk.content() == document);
}

TEST_CASE("an input method writes into a block, and what it composes is no content yet") {
    Desk desk(smallDocument());
    desk.goTo(u"b2"_s, 15);
    const quint64 revision = desk.editor.revision();
    QInputMethodEvent compose(u"こん"_s, {});
    QApplication::sendEvent(&desk.editor, &compose);
    desk.editor.grab();
    CHECK(desk.content() == smallDocument());
    CHECK(desk.editor.revision() == revision);
    QInputMethodEvent commit;
    commit.setCommitString(u"今\tday"_s);
    QApplication::sendEvent(&desk.editor, &commit);
    CHECK(desk.release().at(1).text.plain() == u"It opens today.今 day"_s);
    desk.check();
    desk.editor.undo();
    CHECK(desk.content() == smallDocument());
}

TEST_CASE("what stands in the margin is told to those who do not see it") {
    Desk desk(smallDocument());
    CHECK_FALSE(desk.editor.accessibleName().isEmpty());
    QSignalSpy moved(&desk.editor, &Editor::currentBlockMoved);
    desk.goTo(u"b3"_s, 0);
    CHECK(moved.count() == 1);
    CHECK(desk.editor.accessibleDescription().contains(u"Problem"_s));
    desk.goTo(u"b3"_s, 4);
    CHECK(moved.count() == 1);
    desk.goTo(u"q1"_s, 0);
    CHECK(desk.editor.accessibleDescription().contains(u"Customer FAQ"_s));
    CHECK(desk.editor.accessibleDescription().contains(u"Question"_s));
}

TEST_CASE("every document can be painted, in both themes and at every zoom") {
    for (quint32 seed = 1; seed <= 6; ++seed) {
        Generator random(seed);
        Desk desk(random.document());
        desk.editor.setPageFacts(pageFacts(paginate(desk.content())));
        for (const int zoom : {50, 100, 300}) {
            QPalette palette;
            palette.setColor(QPalette::Base, zoom == 100 ? Qt::white : Qt::black);
            palette.setColor(QPalette::Text, zoom == 100 ? Qt::black : Qt::white);
            desk.editor.setPalette(palette);
            desk.editor.setZoom(zoom);
            desk.press(Qt::Key_A, Qt::ControlModifier);
            for (int i = 0; i < 6; ++i) {
                CHECK_FALSE(desk.editor.grab().isNull());
                desk.press(Qt::Key_PageDown);
            }
        }
    }
}

TEST_CASE(
    "an empty part of the release shows the words of the answer that it is made of, while it is typed") {
    Document document;
    const auto add = [](QList<Block>& blocks, const QString& id, QLatin1StringView role) {
        Block block;
        block.id = id;
        block.role = role;
        blocks.append(block);
    };
    add(document.release.blocks, u"r1"_s, roles::headline);
    add(document.release.blocks, u"r2"_s, roles::problem);
    add(document.questions, u"a1"_s, roles::customer);
    add(document.questions, u"a2"_s, roles::problem);
    Desk desk(document);
    const auto ghost = [&](const QString& id) {
        const QTextBlock block = blockOf(desk.editor, id);
        static_cast<void>(desk.editor.document()->documentLayout()->blockBoundingRect(block));
        QString words;
        for (const Line& line : BlockLook::of(block)->content.page.lines)
            for (const Run& run : line.runs) words += run.text;
        return words;
    };
    CHECK(ghost(u"r2"_s).startsWith(u"What goes wrong"));
    const QString headline = ghost(u"r1"_s);
    desk.goTo(u"a2"_s, 0);
    desk.type(u"42 minutes lost"_s);
    CHECK(ghost(u"r2"_s).startsWith(u"You said: “42 minutes lost”."));
    CHECK(ghost(u"r1"_s) == headline);
    desk.undoAll();
    CHECK(ghost(u"r2"_s).startsWith(u"What goes wrong"));
}
