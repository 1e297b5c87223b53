// SPDX-License-Identifier: MIT
#include "core/storage/templates.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/world.h"
#include "ui/pages/pageactions.h"
#include "ui/pages/pagesetupdialog.h"
#include "ui/pages/pdfchoices.h"
#include "ui/pages/pdfdialog.h"
#include "ui/pages/progressdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QtTest/QTest>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

template <class Widget>
Widget* named(const QDialog& dialog, const QString& name) {
    for (Widget* one : dialog.findChildren<Widget*>())
        if (one->accessibleName() == name) return one;
    return nullptr;
}

template <class Button>
Button* button(const QDialog& dialog, const QString& beginning) {
    for (Button* one : dialog.findChildren<Button*>())
        if (QString(one->text()).remove(u'&').startsWith(beginning)) return one;
    return nullptr;
}

/// The combo box that offers `text`, with `text` chosen as by the keyboard.
void choose(const QDialog& dialog, const QString& text) {
    for (QComboBox* list : dialog.findChildren<QComboBox*>()) {
        const int at = list->findText(text);
        if (at < 0) continue;
        const int steps = at - list->currentIndex();
        for (int i = 0; i < std::abs(steps); ++i)
            QTest::keyClick(list, steps > 0 ? Qt::Key_Down : Qt::Key_Up);
        return;
    }
    FAIL("nothing offers " << text.toStdString());
}

/// With the keyboard in it: fields take what was typed when they lose the focus.
void show(QDialog& dialog) {
    dialog.show();
    QApplication::setActiveWindow(&dialog);
}

/// What a user does in the real dialog: shows it, does `work`, presses Enter.
std::function<std::optional<PageSetup>(const Document&, const PageSetup&)>
inDialog(std::function<void(PageSetupDialog&)> work) {
    return [work = std::move(work)](const Document& document, const PageSetup& setup) {
        PageSetupDialog dialog(document, setup, nullptr);
        show(dialog);
        work(dialog);
        QTest::keyClick(&dialog, Qt::Key_Return);
        return dialog.result() == QDialog::Accepted ? std::optional(dialog.setup()) : std::nullopt;
    };
}

} // namespace

TEST_CASE("page setup changes the paper as one step that can be undone, and the page follows") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, smallDocument(u"Ledger"_s));
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    const Document before = program.window().document();
    const int wide = program.editor().zoom();
    program.dialogs.setUpPage = inDialog([](PageSetupDialog& dialog) { choose(dialog, u"A4"_s); });
    program.trigger(u"file.page.setup"_s);
    const PageProfile profile = pageProfile(program.window().document().meta.pageProfile);
    CHECK(profile.width == Approx(595.276));
    CHECK(profile.height == Approx(841.89));
    CHECK(profile.marginLeft == 72);
    CHECK(profile.name == u"My format");
    CHECK(program.window().isWindowModified());
    program.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(program.window().document() == before);
    CHECK(program.editor().zoom() == wide);
    program.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(pageProfile(program.window().document().meta.pageProfile) == profile);
}

TEST_CASE("a named format is one line in the document, and nothing is changed where nothing was") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, smallDocument(u"Ledger"_s));
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    const quint64 revision = program.editor().revision();
    program.dialogs.setUpPage = inDialog([](PageSetupDialog&) {});
    program.trigger(u"file.page.setup"_s);
    CHECK(program.editor().revision() == revision);
    program.dialogs.setUpPage =
        inDialog([](PageSetupDialog& dialog) { choose(dialog, u"A4, 1.25 cm, Carlito 10 pt"_s); });
    program.trigger(u"file.page.setup"_s);
    CHECK(program.window().document().meta.pageProfile == u"a4-tight");
}

TEST_CASE("a format of one's own is kept for other documents, is offered there, and can be removed") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, smallDocument(u"Ledger"_s));
    folder.put(u"b.prfaq"_s, smallDocument(u"Other"_s));
    {
        Program program(folder.path(u"home"_s));
        program.start({folder.path(u"a.prfaq"_s)});
        program.dialogs.setUpPage = inDialog([](PageSetupDialog& dialog) {
            auto* name = dialog.findChild<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly);
            for (QLineEdit* field : dialog.findChildren<QLineEdit*>())
                if (!field->placeholderText().isEmpty()) name = field;
            REQUIRE(name);
            CHECK_FALSE(name->isEnabled());
            auto* left = named<QDoubleSpinBox>(dialog, u"Left margin"_s);
            REQUIRE(left);
            CHECK(left->suffix() == u" mm");
            left->setFocus();
            left->selectAll();
            QTest::keyClicks(left, u"30"_s);
            QTest::keyClick(left, Qt::Key_Tab);
            CHECK(name->isEnabled());
            name->selectAll();
            QTest::keyClicks(name, u"House; one"_s);
            button<QCheckBox>(dialog, u"Keep for"_s)->click();
        });
        program.trigger(u"file.page.setup"_s);
        const PageProfile own = pageProfile(program.window().document().meta.pageProfile);
        CHECK(own.marginLeft == Approx(30 / 25.4 * 72).margin(0.01));
        CHECK(own.name == u"House, one"); // what it is called in the document
    }
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"b.prfaq"_s)});
    REQUIRE(program.preferences.pageFormats().size() == 1);
    program.dialogs.setUpPage = inDialog([](PageSetupDialog& dialog) { choose(dialog, u"House, one"_s); });
    program.trigger(u"file.page.setup"_s);
    CHECK(program.window().document().meta.pageProfile.startsWith(u"House, one; paper=612x792"));
    program.dialogs.setUpPage =
        inDialog([](PageSetupDialog& dialog) { button<QPushButton>(dialog, u"Remove"_s)->click(); });
    program.trigger(u"file.page.setup"_s);
    CHECK(program.preferences.pageFormats().isEmpty());
    CHECK(program.window().document().meta.pageProfile == u"letter-11");
}

TEST_CASE("Escape leaves the page as it was") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, smallDocument(u"Ledger"_s));
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    const Document before = program.window().document();
    program.dialogs.setUpPage = [](const Document& document, const PageSetup& setup) {
        PageSetupDialog dialog(document, setup, nullptr);
        dialog.show();
        choose(dialog, u"A4"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        return dialog.result() == QDialog::Accepted ? std::optional(dialog.setup()) : std::nullopt;
    };
    program.trigger(u"file.page.setup"_s);
    CHECK(program.window().document() == before);
}

TEST_CASE("what is chosen for a PDF arrives, and is there again the next time") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, smallDocument(u"Ledger"_s));
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    PageOptions chosen;
    program.dialogs.choosePdf = [&](const Document& document, const PageOptions& preset) {
        PdfDialog dialog(document, preset, nullptr);
        show(dialog);
        CHECK(dialog.options() == PageOptions());
        button<QCheckBox>(dialog, u"Wide margin"_s)->click();
        button<QCheckBox>(dialog, u"List of links"_s)->click();
        choose(dialog, u"On each page from 1"_s);
        CHECK_FALSE(button<QCheckBox>(dialog, u"Confidentiality"_s)->isEnabled());
        button<QRadioButton>(dialog, u"Everything"_s)->setFocus();
        QTest::keyClick(button<QRadioButton>(dialog, u"Everything"_s), Qt::Key_Down);
        CHECK(dialog.pageCount() >= 1);
        QTest::keyClick(&dialog, Qt::Key_Return);
        CHECK(dialog.result() == QDialog::Accepted);
        chosen = dialog.options();
        return std::optional(chosen);
    };
    program.dialogs.savePaths = {folder.path(u"a.pdf"_s)};
    QTest::keyClick(&program.editor(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(folder.get(u"a.pdf"_s).startsWith("%PDF"));
    CHECK(chosen.notesMargin);
    CHECK(chosen.linkList);
    CHECK_FALSE(chosen.contents);
    CHECK(chosen.lineNumbers == LineNumbers::PerPage);
    CHECK(chosen.showConfidentiality);
    CHECK(chosen.leftOut == QList<Place>{Place::CustomerFaq, Place::InternalFaq, Place::Questions,
                                         Place::Appendix, Place::Unsorted});
    CHECK(program.preferences.pdfOptions() == chosen);

    // Who closes the dialog is not asked for a file, and has chosen nothing.
    const qsizetype asked = program.dialogs.suggestions.size();
    program.dialogs.choosePdf = [&](const Document&, const PageOptions& preset) {
        CHECK(preset == chosen);
        return std::optional<PageOptions>();
    };
    program.trigger(u"file.export.pdf"_s);
    CHECK(program.dialogs.suggestions.size() == asked);
}

TEST_CASE("choices are the same after they were written down, and nonsense gives the usual ones") {
    PageOptions options;
    options.leftOut = {Place::InternalFaq, Place::Appendix};
    options.lineNumbers = LineNumbers::None;
    options.comments = CommentsShown::Notes;
    options.contents = true;
    options.showConfidentiality = false;
    CHECK(optionsFromText(optionsText(options)) == options);
    CHECK(optionsFromText(optionsText({})) == PageOptions());
    CHECK(optionsFromText(u"{\"left_out\": 7, \"comments\": [], \"draft\": \"x\""_s) == PageOptions());
    CHECK(optionsFromText({}) == PageOptions());
    // What was chosen for another document never leaves nothing.
    IdSource ids(5);
    Document document;
    Block block;
    block.id = ids.block();
    block.text = Text(u"Only an appendix"_s);
    document.appendix.blocks = {block};
    CHECK(fitting(options, document).leftOut.isEmpty());
    CHECK(fitting(options, *sampleDocument(u"en"_s, ids)).leftOut == options.leftOut);
}

TEST_CASE("a document without a word, and a choice of no part") {
    PdfDialog nothing(Document(), {}, nullptr);
    CHECK(nothing.pageCount() == 1);
    CHECK(button<QPushButton>(nothing, u"Export"_s)->isEnabled());
    IdSource ids(5);
    PdfDialog sample(*sampleDocument(u"en"_s, ids), {}, nullptr);
    button<QRadioButton>(sample, u"Choose"_s)->click();
    for (const QString& part :
         {u"Press release"_s, u"Customer FAQ"_s, u"Internal FAQ"_s, u"The five questions"_s, u"Appendix"_s})
        button<QCheckBox>(sample, part)->click();
    CHECK(waitFor([&] { return !button<QPushButton>(sample, u"Export"_s)->isEnabled(); }));
    button<QCheckBox>(sample, u"Appendix"_s)->click();
    CHECK(waitFor([&] { return button<QPushButton>(sample, u"Export"_s)->isEnabled(); }));
}

TEST_CASE("progress says how far it is, and Escape stops it") {
    ProgressDialog dialog(u"Printing"_s, 12, nullptr);
    dialog.setDone(5);
    CHECK(dialog.accessibleDescription() == u"Page 5 of 12");
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(dialog.isStopped());
}

TEST_CASE("comments can be chosen where there are some") {
    Document document;
    document.events.append(Event{});
    PdfDialog with(document, {}, nullptr);
    choose(with, u"As a list at the end"_s);
    CHECK(with.options().comments == CommentsShown::Appendix);
    PdfDialog without(Document(), {}, nullptr);
    const auto lists = without.findChildren<QComboBox*>();
    CHECK(std::any_of(lists.begin(), lists.end(), [](const QComboBox* list) {
        return !list->isEnabled() && list->currentText() == u"There are no comments.";
    }));
}
