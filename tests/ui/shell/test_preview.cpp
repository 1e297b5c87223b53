// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "core/storage/format.h"
#include "core/storage/templates.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/world.h"
#include "ui/pages/pageactions.h"
#include "ui/pages/previewwindow.h"
#include "ui/shell/actionregistry.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>
#include <QtTest/QTest>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

/// A program with the English sample, and its preview open.
class Reader {
public:
    explicit Reader(const Folder& folder)
        : program(folder.path(u"home"_s)) {
        IdSource ids(5);
        folder.put(u"a.prfaq"_s, saveDocument(*sampleDocument(u"en"_s, ids)));
        program.start({folder.path(u"a.prfaq"_s)});
        QTest::keyClick(&program.editor(), Qt::Key_F2, Qt::ControlModifier);
        REQUIRE(program.window().pages().preview());
        REQUIRE(QTest::qWaitForWindowExposed(&window()));
        window().resize(820, 900);
    }
    PreviewWindow& window() const { return *main().pages().preview(); }
    PreviewView& view() const { return window().view(); }
    MainWindow& main() const { return *program.windows->all().constFirst(); }
    Editor& editor() const { return main().editor(); }
    /// The last question of the internal FAQ, pages away from the headline.
    Id farQuestion() const { return main().document().internalFaq.entries.constLast().id; }

    Program program;
};

} // namespace

TEST_CASE("the preview shows the pages, and follows the cursor without moving where it need not") {
    const Folder folder;
    Reader reader(folder);
    const Pages& pages = reader.view().pages();
    REQUIRE(pages == paginate(reader.main().document()));
    REQUIRE(pages.pages.size() > 4);
    CHECK(reader.window().pageField().text() == u"1");

    reader.editor().goTo({reader.farQuestion(), 0, 0});
    REQUIRE(reader.view().marked());
    const LinePlace line = *reader.view().marked();
    CHECK(line.page > 2);
    CHECK(pages.pages.at(line.page).lines.at(line.line).runs.constFirst().block == reader.farQuestion());
    CHECK(QRect(QPoint(), reader.view().viewport()->size()).contains(reader.view().markRect()));
    CHECK(reader.window().pageField().text() == QString::number(reader.view().currentPage() + 1));

    // A line that is in view already moves nothing.
    const int top = reader.view().verticalScrollBar()->value();
    reader.editor().goTo({reader.farQuestion(), 1, 1});
    CHECK(reader.view().verticalScrollBar()->value() == top);
}

TEST_CASE("the preview follows what is typed, and its own document only") {
    const Folder folder;
    Reader reader(folder);
    const Id headline = reader.main().document().release.blocks.constFirst().id;
    reader.editor().goTo({headline, 0, 0});
    reader.program.type(u"Tomorrow "_s);
    CHECK(waitFor([&] { return reader.view().pages() == paginate(reader.main().document()); }));
    CHECK(waitFor([&] { return reader.view().accessibleDescription().contains(u"Tomorrow"_s); }));
    reader.program.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return reader.view().pages() == paginate(reader.main().document()); }));
}

TEST_CASE("a click on a line puts the cursor there") {
    const Folder folder;
    Reader reader(folder);
    const Pages& pages = reader.view().pages();
    // The second line of a paragraph: an offset that is not 0.
    const Line* wanted = nullptr;
    for (const Line& line : pages.pages.constFirst().lines)
        if (!wanted && !line.runs.isEmpty() && line.runs.constFirst().offset > 20) wanted = &line;
    REQUIRE(wanted);
    const Run& run = wanted->runs.constFirst();
    reader.view().goToPage(0);
    const PreviewGeometry& geometry = reader.view().geometryOfPages();
    const QPoint at =
        geometry.page(0).topLeft() +
        (QPointF(run.x + 0.5, (wanted->top + wanted->bottom()) / 2) * geometry.scale()).toPoint() -
        QPoint(0, reader.view().verticalScrollBar()->value());
    QTest::mouseClick(reader.view().viewport(), Qt::LeftButton, {}, at);
    CHECK(reader.editor().currentBlock() == run.block);
    CHECK(reader.editor().textCursor().positionInBlock() == run.offset);
    REQUIRE(reader.view().marked());
    CHECK(&pages.pages.at(0).lines.at(reader.view().marked()->line) == wanted);
}

TEST_CASE("every offset of a block is found where it is printed, and back") {
    IdSource ids(5);
    const Pages pages = paginate(*sampleDocument(u"en"_s, ids));
    int tried = 0;
    for (int p = 0; p < pages.pages.size(); ++p) {
        for (int l = 0; l < pages.pages.at(p).lines.size(); ++l) {
            const Line& line = pages.pages.at(p).lines.at(l);
            for (const Run& run : line.runs) {
                if (run.block.isEmpty() || run.origin != Origin::Text || run.text.size() < 4) continue;
                const auto place = lineOf(pages, {run.block, run.row, run.column, run.offset + 1});
                REQUIRE(place);
                CHECK(place->page == p);
                CHECK(pages.pages.at(p).lines.at(place->line).baseline == line.baseline);
                const auto back = placeAt(pages.pages.at(p), {run.x + 0.1, line.baseline - 1});
                REQUIRE(back);
                CHECK(back->block == run.block);
                CHECK(back->offset == run.offset);
                ++tried;
            }
        }
    }
    CHECK(tried > 200);
    CHECK_FALSE(lineOf(pages, {u"nowhere"_s}));
    CHECK_FALSE(lineOf(pages, {}));
}

TEST_CASE("keys enlarge the pages and turn them") {
    const Folder folder;
    Reader reader(folder);
    PreviewWindow& window = reader.window();
    PreviewView& view = reader.view();
    QApplication::setActiveWindow(&window);
    view.setFocus();
    const auto percent = [&] { return view.geometryOfPages().percent(); };
    QTest::keyClick(&view, Qt::Key_1, Qt::ControlModifier);
    CHECK(percent() == 100);
    QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(percent() == 110);
    QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
    CHECK(percent() == 100);
    for (int i = 0; i < 30; ++i) QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(percent() == 400);
    for (int i = 0; i < 30; ++i) QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
    CHECK(percent() == 25);
    CHECK(view.geometryOfPages().columns() == 2);
    QTest::keyClick(&view, Qt::Key_9, Qt::ControlModifier);
    CHECK(view.geometryOfPages().page(0).height() <= view.viewport()->height());
    QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
    CHECK(view.geometryOfPages().columns() == 1);
    CHECK(view.horizontalScrollBar()->maximum() == 0);

    const int last = view.geometryOfPages().count();
    QTest::keyClick(&view, Qt::Key_End);
    CHECK(window.pageField().text() == QString::number(last));
    QTest::keyClick(&view, Qt::Key_PageUp);
    CHECK(view.currentPage() == last - 2);
    QTest::keyClick(&view, Qt::Key_Home);
    CHECK(window.pageField().text() == u"1");
    QTest::keyClick(&view, Qt::Key_PageDown);
    CHECK(window.pageField().text() == u"2");
    QTest::keyClick(&view, Qt::Key_G, Qt::ControlModifier);
    CHECK(window.pageField().hasFocus());
    QTest::keyClicks(&window.pageField(), u"4"_s);
    QTest::keyClick(&window.pageField(), Qt::Key_Return);
    CHECK(view.currentPage() == 3);
    CHECK(view.hasFocus());

    QWheelEvent wheel(QPointF(50, 50), view.mapToGlobal(QPointF(50, 50)), {}, {0, 120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    const int before = percent();
    QApplication::sendEvent(view.viewport(), &wheel);
    CHECK(percent() > before);
}

TEST_CASE("the preview shows the pages as they were exported") {
    const Folder folder;
    Reader reader(folder);
    PageOptions options;
    options.lineNumbers = LineNumbers::None;
    reader.program.preferences.setPdfOptions(options);
    reader.window().actions().action(u"show.exported"_s).trigger();
    CHECK(reader.view().pages() == paginate(reader.main().document(), options));
    reader.window().actions().action(u"show.exported"_s).trigger();
    CHECK(reader.view().pages() == paginate(reader.main().document()));
}

TEST_CASE("another format of the page is seen in the preview, and undone there") {
    const Folder folder;
    Reader reader(folder);
    Document changed = reader.main().document();
    changed.meta.pageProfile = u"a4-serif"_s;
    reader.program.dialogs.setUpPage = [](const Document&, const PageSetup& setup) {
        return std::optional(PageSetup{pageProfile(u"a4-serif"_s), setup.kept});
    };
    reader.window().actions().action(u"show.setup"_s).trigger();
    CHECK(waitFor([&] { return reader.view().pages().profile.name == u"a4-serif"; }));
    reader.editor().undo();
    CHECK(waitFor([&] { return reader.view().pages().profile.name == u"letter-11"; }));
}

TEST_CASE("closing the document closes its preview; the preview alone can be closed and opened again") {
    const Folder folder;
    Reader reader(folder);
    QPointer<PreviewWindow> preview = &reader.window();
    QTest::keyClick(&reader.view(), Qt::Key_W, Qt::ControlModifier);
    CHECK(waitFor([&] { return preview.isNull(); }));
    CHECK_FALSE(reader.main().isHidden());
    QApplication::setActiveWindow(&reader.main());
    reader.program.press(Qt::Key_F2, Qt::ControlModifier);
    preview = reader.main().pages().preview();
    REQUIRE(preview);
    QPointer<MainWindow> window = &reader.main();
    window->close();
    CHECK(waitFor([&] { return window.isNull(); }));
    CHECK(preview.isNull());
}

TEST_CASE("two pages stand side by side where there is room, and each is met once") {
    const QSizeF paper(612, 792);
    const PreviewGeometry narrow(paper, 5, {800, 900}, {PreviewZoom::Fit::None, 100});
    CHECK(narrow.columns() == 1);
    const PreviewGeometry wide(paper, 5, {1800, 900}, {PreviewZoom::Fit::None, 100});
    CHECK(wide.columns() == 2);
    CHECK(wide.page(0).top() == wide.page(1).top());
    CHECK(wide.page(0).right() < wide.page(1).left());
    CHECK(wide.page(2).top() > wide.page(0).bottom());
    for (const PreviewGeometry& geometry : {narrow, wide}) {
        for (int i = 0; i < 5; ++i) {
            const auto [first, behind] = geometry.pagesIn(geometry.page(i));
            CHECK((first <= i && i < behind));
            CHECK(QRect(QPoint(), geometry.size()).contains(geometry.page(i)));
        }
        CHECK(geometry.pagesIn(QRect(QPoint(), geometry.size())) == std::pair(0, 5));
    }
}

TEST_CASE("the preview survives that most pages go while the last line is marked") {
    const Folder folder;
    Reader reader(folder);
    reader.editor().goTo({reader.farQuestion(), 0, 0});
    REQUIRE(reader.view().marked());
    REQUIRE(reader.view().marked()->page > 2);
    Document release = reader.main().document();
    release.customerFaq = {};
    release.internalFaq = {};
    release.appendix = {};
    release.visuals.clear();
    release.questions.clear();
    // As the preview gets them: the new pages before the cursor has moved.
    reader.view().setPages(paginate(release));
    CHECK(reader.view().pages().pages.size() == 1);
    reader.editor().apply(release);
    CHECK(waitFor([&] { return reader.view().pages() == paginate(reader.main().document()); }));
    reader.program.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return reader.view().pages().pages.size() > 4; }));
}
