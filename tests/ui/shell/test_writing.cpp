// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/world.h"
#include "ui/findings/findingspanel.h"
#include "ui/questions/questionspanel.h"
#include "ui/shell/sidepanel.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/toolbar.h"
#include "ui/writing/quotedialog.h"
#include "ui/writing/splitpage.h"
#include "ui/writing/writingactions.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QImage>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QRadioButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QtTest/QTest>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

/// A program with a small document in its window.
struct Desk {
    explicit Desk(const QString& home = u"home"_s) {
        folder.put(u"a.prfaq"_s, smallDocument(u"Ledger"_s));
        program = std::make_unique<Program>(folder.path(home));
        program->start({folder.path(u"a.prfaq"_s)});
        program->window().resize(1440, 900);
    }
    void again() {
        program.reset();
        program = std::make_unique<Program>(folder.path(u"home"_s));
        program->start({folder.path(u"a.prfaq"_s)});
    }
    [[nodiscard]] MainWindow& window() const { return program->window(); }
    [[nodiscard]] Editor& editor() const { return program->editor(); }
    [[nodiscard]] Block block(qsizetype index) const { return window().document().release.blocks.at(index); }
    void goTo(qsizetype index, int start, int end = -1) const {
        editor().goTo({block(index).id, start, end < 0 ? start : end});
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    [[nodiscard]] QAction& action(const QString& id) const { return window().actions().action(id); }

    Folder folder;
    std::unique_ptr<Program> program;
};

/// Many paragraphs, so that the page scrolls.
void fill(const Desk& desk) {
    QApplication::clipboard()->setText(u"A paragraph of some length. It has two sentences.\n"_s.repeated(60));
    desk.goTo(1, 0);
    desk.editor().moveCursor(QTextCursor::EndOfBlock);
    desk.key(Qt::Key_V, Qt::ControlModifier);
    QApplication::processEvents();
}

QByteArray png(int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void dropFiles(QWidget& on, QPoint at, const QStringList& paths) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths) urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&on, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&on, &drop);
}

} // namespace

TEST_CASE("focus mode shows nothing but the page, and Esc brings back everything as it was") {
    Desk desk;
    MainWindow& window = desk.window();
    desk.key(Qt::Key_F9); // one panel is hidden already
    REQUIRE(window.questions().isHidden());
    auto* toolbar = window.findChild<Toolbar*>();
    const QList<QWidget*> around{window.menuBar(), toolbar, &window.side(), &window.status()};
    desk.editor().setFocus();
    desk.key(Qt::Key_F11, Qt::ShiftModifier);
    for (const QWidget* part : around) CHECK(part->isHidden());
    CHECK(window.questions().isHidden());
    CHECK(desk.editor().isVisible());
    CHECK(desk.action(u"view.focus"_s).isChecked());
    desk.program->type(u"x"_s); // and it is a page to write on
    CHECK(window.isWindowModified());
    desk.key(Qt::Key_Escape);
    for (const QWidget* part : around) CHECK_FALSE(part->isHidden());
    CHECK(window.questions().isHidden());
    CHECK_FALSE(desk.action(u"view.focus"_s).isChecked());
    desk.key(Qt::Key_F11, Qt::ShiftModifier);
    desk.key(Qt::Key_F11, Qt::ShiftModifier);
    CHECK(toolbar->isVisible());
}

TEST_CASE("how somebody likes to write is there the next time") {
    Desk desk;
    desk.program->trigger(u"view.typewriter"_s);
    desk.program->trigger(u"view.dim.sentence"_s);
    desk.program->trigger(u"edit.typographic"_s);
    desk.program->trigger(u"view.focus"_s);
    desk.again();
    CHECK(desk.editor().isTypewriter());
    CHECK(desk.editor().dim() == Dim::Sentence);
    CHECK(desk.action(u"view.dim.sentence"_s).isChecked());
    CHECK(desk.action(u"view.typewriter"_s).isChecked());
    CHECK_FALSE(desk.action(u"edit.typographic"_s).isChecked());
    desk.goTo(0, 0);
    desk.program->type(u"\"a\""_s);
    CHECK(desk.block(0).text.plain().startsWith(u"\"a\""_s));
    // Without a menu in sight the page says how to get it back.
    CHECK(desk.window().menuBar()->isHidden());
    CHECK(desk.program->messages().contains(u"Esc"_s));
    desk.key(Qt::Key_Escape);
    CHECK(desk.window().menuBar()->isVisible());
    CHECK(desk.program->messages().isEmpty());
}

TEST_CASE("the line that is written stays at one height of the window") {
    Desk desk;
    fill(desk);
    desk.program->trigger(u"view.typewriter"_s);
    desk.goTo(20, 5);
    const auto height = [&] { return desk.editor().cursorRect().center().y(); };
    const int level = int(desk.editor().viewport()->height() * 0.45);
    for (int i = 0; i < 12; ++i) {
        desk.key(Qt::Key_Down);
        CHECK(std::abs(height() - level) <= 2);
    }
    // The last line as well.
    desk.key(Qt::Key_End, Qt::ControlModifier);
    CHECK(std::abs(height() - level) <= 2);
    desk.program->type(u"word "_s);
    CHECK(std::abs(height() - level) <= 2);
    const int room = desk.editor().verticalScrollBar()->maximum();
    desk.program->trigger(u"view.typewriter"_s);
    CHECK(desk.editor().verticalScrollBar()->maximum() < room);
}

TEST_CASE("all but the paragraph, or all but the sentence, is dimmed") {
    Desk desk;
    fill(desk);
    desk.goTo(3, 4);
    QApplication::processEvents();
    const auto ink = [&](qsizetype index, int from, int to) {
        // The darkest pixel of a stretch of text on the screen.
        const QTextCursor before = desk.editor().textCursor();
        desk.goTo(index, from);
        const QRect start = desk.editor().cursorRect();
        desk.goTo(index, to);
        const QRect end = desk.editor().cursorRect();
        desk.editor().setTextCursor(before);
        QApplication::processEvents();
        const QImage image =
            desk.editor().viewport()->grab(start.united(end).adjusted(4, 0, -4, 0)).toImage();
        int darkest = 255;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) darkest = std::min(darkest, qGray(image.pixel(x, y)));
        return darkest;
    };
    const int full = ink(5, 2, 20);
    desk.program->trigger(u"view.dim.paragraph"_s);
    CHECK(ink(5, 2, 20) > full + 60);
    CHECK(ink(3, 2, 20) < full + 20);
    CHECK(ink(3, 32, 44) < full + 20);
    desk.program->trigger(u"view.dim.sentence"_s);
    CHECK(ink(3, 2, 20) < full + 20);
    CHECK(ink(3, 34, 44) > full + 60);
    desk.key(Qt::Key_End); // into the other sentence
    CHECK(ink(3, 2, 20) > full + 60);
    CHECK(ink(3, 34, 44) < full + 20);
    desk.program->trigger(u"view.dim.off"_s);
    CHECK(ink(5, 2, 20) <= full + 5);
    desk.program->trigger(u"view.dim.off"_s);
}

TEST_CASE("another part is shown below: live, with a place of its own, and a way back to writing") {
    Desk desk;
    fill(desk);
    desk.goTo(0, 0);
    desk.key(Qt::Key_Backslash, Qt::ControlModifier);
    SplitPage& split = desk.window().writing().split();
    REQUIRE(split.isShown());
    SecondView& view = *split.view();
    QApplication::processEvents();
    CHECK(view.height() > 100);
    CHECK(desk.action(u"view.split"_s).isChecked());
    // It shows the FAQ while the editor shows the release.
    CHECK(view.textCursor().block().position() > desk.editor().textCursor().position());
    CHECK(view.verticalScrollBar()->value() != desk.editor().verticalScrollBar()->value());
    // What is typed is there as well, and nothing else has moved.
    const int place = view.verticalScrollBar()->value();
    desk.program->type(u"New "_s);
    CHECK(view.toPlainText().contains(u"New Ledger"_s));
    CHECK(std::abs(view.verticalScrollBar()->value() - place) <= 2);
    CHECK(desk.editor().document()->isUndoAvailable());
    // F6 leads there; it is for reading.
    desk.key(Qt::Key_F6);
    CHECK(QApplication::focusWidget() == &view);
    const quint64 revision = desk.editor().revision();
    QTest::keyClicks(&view, u"abc"_s);
    desk.key(Qt::Key_Delete);
    CHECK(desk.editor().revision() == revision);
    desk.key(Qt::Key_Return);
    CHECK(QApplication::focusWidget() == &desk.editor());
    CHECK(desk.editor().currentPlace() == Place::CustomerFaq);
    // A click goes there, too.
    view.verticalScrollBar()->setValue(0);
    QApplication::processEvents();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(view.width() / 2, 90));
    CHECK(desk.editor().currentPlace() == Place::Release);
    view.setFocus();
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(split.isShown());
    CHECK(QApplication::focusWidget() == &desk.editor());
    desk.key(Qt::Key_Backslash, Qt::ControlModifier);
    CHECK(split.isShown());
    desk.key(Qt::Key_Backslash, Qt::ControlModifier);
    CHECK_FALSE(split.isShown());
    // Another document, a theme, a zoom: both show the same text.
    desk.program->press(Qt::Key_Z, Qt::ControlModifier);
}

TEST_CASE(
    "the second look survives other documents, fonts and zooms, and the find bar stays above the page") {
    Desk desk;
    desk.program->trigger(u"view.split"_s);
    SecondView& view = *desk.window().writing().split().view();
    desk.window().setZoom(150);
    QApplication::processEvents();
    QFont font = QApplication::font();
    const QFont before = font;
    font.setPointSizeF(1.5 * font.pointSizeF());
    QApplication::setFont(font);
    QApplication::processEvents();
    QApplication::setFont(before);
    desk.program->trigger(u"find.find"_s);
    QApplication::processEvents();
    CHECK(desk.editor().mapTo(&desk.window(), QPoint()).y() > 100);
    desk.program->trigger(u"file.revert"_s);
    const Document document = desk.window().document();
    desk.editor().load(document);
    QApplication::processEvents();
    CHECK(view.toPlainText() == desk.editor().toPlainText());
    CHECK(desk.window().document() == document);
    desk.program->type(u"x"_s);
    QApplication::processEvents();
    CHECK(view.toPlainText() == desk.editor().toPlainText());
}

TEST_CASE("kinds of paragraphs have keys, and are offered where they may be") {
    Desk desk;
    desk.program->trigger(u"insert.customer"_s);
    desk.program->type(u"How?"_s);
    desk.program->press(Qt::Key_Return);
    desk.program->type(u"So."_s);
    const auto answer = [&] { return desk.window().document().customerFaq.entries.last().answer.last(); };
    CHECK(desk.action(u"format.heading3"_s).isEnabled());
    desk.key(Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
    CHECK(answer().kind == kinds::heading);
    desk.key(Qt::Key_4, Qt::ControlModifier | Qt::AltModifier);
    CHECK(answer().level == 4);
    desk.key(Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    CHECK(answer().kind.isEmpty());
    desk.program->trigger(u"format.quote"_s);
    CHECK(answer().kind == kinds::quote);
    desk.key(Qt::Key_E, Qt::ControlModifier | Qt::AltModifier);
    CHECK(answer().kind == kinds::code);
    desk.goTo(0, 0);
    CHECK_FALSE(desk.action(u"format.heading3"_s).isEnabled());
    CHECK_FALSE(desk.action(u"format.quote"_s).isEnabled());
    CHECK_FALSE(desk.action(u"format.quoted"_s).isEnabled());
}

TEST_CASE("a quote says whether somebody said it, in one step") {
    Desk desk;
    desk.editor().goToRole(Place::Release, roles::customerQuote);
    desk.program->type(u"It works, says Ana."_s);
    const auto record = [&] { return desk.editor().quoteRecord(); };
    REQUIRE(desk.action(u"format.quoted"_s).isEnabled());
    desk.program->trigger(u"format.quoted"_s); // cancelled
    CHECK_FALSE(record());
    const Document before = desk.window().document();
    desk.program->dialogs.quote = std::optional(QuoteRecord{false, u"modelled on interview 4"_s});
    desk.program->trigger(u"format.quoted"_s);
    CHECK(record() == QuoteRecord{false, u"modelled on interview 4"_s});
    CHECK(desk.window().document().release.blocks.last().extra.members.constFirst().json ==
          R"({"real": false, "source": "modelled on interview 4"})");
    desk.program->dialogs.quote = std::optional<QuoteRecord>();
    desk.program->trigger(u"format.quoted"_s);
    CHECK(desk.program->dialogs.quoteBefore == QuoteRecord{false, u"modelled on interview 4"_s});
    CHECK_FALSE(record());
    desk.program->press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(record());
    desk.program->press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.window().document() == before);
}

TEST_CASE("the dialog about a quote gives what was chosen in it") {
    QuoteDialog dialog(u"“It works.”"_s, QuoteRecord{false, u"interview 4"_s}, nullptr);
    CHECK(dialog.record() == QuoteRecord{false, u"interview 4"_s});
    const QList<QRadioButton*> buttons = dialog.findChildren<QRadioButton*>();
    for (QRadioButton* button : buttons)
        if (button->text().contains(u"Real"_s)) button->click();
    auto* source = dialog.findChild<QLineEdit*>();
    source->selectAll();
    QTest::keyClicks(source, u" Ana, May "_s);
    CHECK(dialog.record() == QuoteRecord{true, u"Ana, May"_s});
    for (QRadioButton* button : buttons)
        if (button->text().contains(u"Leave it"_s)) button->click();
    CHECK_FALSE(dialog.record());
    CHECK_FALSE(source->isEnabled());
}

TEST_CASE("what a paste leaves out is said above the page") {
    Desk desk;
    auto* data = new QMimeData;
    data->setHtml(u"<p>Night</p><img src='https://a.b/c.png' width=300>"_s);
    QApplication::clipboard()->setMimeData(data);
    desk.goTo(1, 0);
    desk.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.block(1).text.plain().startsWith(u"Night"_s));
    CHECK(desk.program->messages().contains(u"picture"_s));
    QApplication::clipboard()->clear();
}

TEST_CASE("a picture that is dropped or pasted becomes a figure, in one step") {
    Desk desk;
    desk.folder.put(u"ward.png"_s, png(40, 30));
    const Document before = desk.window().document();
    desk.goTo(1, 0);
    const QPoint at = desk.editor().cursorRect().center();
    dropFiles(*desk.editor().viewport(), at, {desk.folder.path(u"ward.png"_s)});
    const Document after = desk.window().document();
    REQUIRE(after.visuals.size() == 1);
    CHECK(after.visuals.at(0).title == u"ward"_s);
    REQUIRE(after.release.blocks.size() == before.release.blocks.size() + 1);
    CHECK(after.release.blocks.at(2).kind == kinds::figure);
    CHECK(after.release.blocks.at(2).figure == after.visuals.at(0).id);
    REQUIRE(after.attachments.size() == 1);
    CHECK(after.attachments.first().width == 40);
    CHECK(checkInvariants(after).isEmpty());
    desk.program->press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.window().document().release == before.release);
    CHECK(desk.window().document().visuals.isEmpty());

    auto* data = new QMimeData;
    data->setImageData(QImage::fromData(png(20, 20)));
    QApplication::clipboard()->setMimeData(data);
    desk.goTo(1, 0);
    desk.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.window().document().visuals.size() == 1);
    QApplication::clipboard()->clear();

    // What is no picture, whatever its name says, changes nothing and says so.
    desk.folder.put(u"bad.png"_s, "no picture");
    const Document now = desk.window().document();
    dropFiles(*desk.editor().viewport(), at, {desk.folder.path(u"bad.png"_s)});
    CHECK(desk.window().document() == now);
    CHECK(desk.program->messages().contains(u"bad.png"_s));
}

TEST_CASE("a draft that is dropped on the start page is imported") {
    const Folder folder;
    folder.put(u"draft.md"_s, "# Ledger opens today\n\n## The problem\n\nNurses copy facts.\n");
    Program program(folder.path(u"home"_s));
    program.start();
    REQUIRE(program.window().startPage());
    dropFiles(program.window(), QPoint(300, 300), {folder.path(u"draft.md"_s)});
    CHECK_FALSE(program.dialogs.imported.isEmpty());
    CHECK(headlineOf(program.window().document()) == u"Ledger opens today"_s);
}
