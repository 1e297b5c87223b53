// SPDX-License-Identifier: MIT
#include "core/storage/format.h"
#include "core/storage/metamembers.h"
#include "tests/support/catch.h"
#include "tests/support/qtwarnings.h"
#include "tests/ui/shell/world.h"
#include "ui/editor/tableediting.h"
#include "ui/shell/statusbar.h"
#include "ui/spelling/spelling.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTimer>
#include <QtTest/QTest>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

QStringList good() {
    return {QStringLiteral(BACKCAST_SOURCE_DIR "/tests/data/spelling/good")};
}

QByteArray draft(const QString& headline, const QString& language = u"en"_s) {
    Document document;
    document.id = u"d1"_s;
    document.meta.language = language;
    Block block;
    block.id = u"b1"_s;
    block.role = u"headline"_s;
    block.text = Text::fromMarkup(headline);
    document.release.blocks = {block};
    return saveDocument(document);
}

/// A headline, and below it a table of two cells.
QByteArray draftWithTable(const QString& headline, const QString& cell) {
    Document document = loadDocument(draft(headline))->document;
    Block table;
    table.id = u"t1"_s;
    table.kind = u"table"_s;
    table.role = u"summary"_s;
    table.table.columns = {Column(), Column()};
    table.table.rows = {{u"r1"_s, {Text(u"clinic"_s), Text(cell)}, {}}};
    document.release.blocks.append(table);
    return saveDocument(document);
}

/// A program with a document of one headline, whose spelling has been checked.
struct Writing {
    explicit Writing(const QString& headline, const QStringList& dictionaries = good(),
                     const QString& language = u"en"_s) {
        open(draft(headline, language), dictionaries);
    }
    explicit Writing(const QByteArray& document) { open(document, good()); }
    void open(const QByteArray& document, const QStringList& dictionaries) {
        folder.put(u"a.prfaq"_s, document);
        program = std::make_unique<Program>(folder.path(u"home"_s), currentProcess(), dictionaries);
        program->start({folder.path(u"a.prfaq"_s)});
        REQUIRE(waitFor([this] { return spelling().report() && !spelling().isBusy(); }));
    }
    [[nodiscard]] MainWindow& window() const { return program->window(); }
    [[nodiscard]] Editor& editor() const { return program->editor(); }
    [[nodiscard]] Spelling& spelling() const { return window().spelling(); }
    [[nodiscard]] QString text() const { return headlineOf(window().document()); }
    [[nodiscard]] QStringList wrong() const {
        QStringList words;
        for (const Misspelling& place : editor().misspellings()) words.append(place.word);
        return words;
    }
    [[nodiscard]] bool becomes(const QStringList& words) const {
        return waitFor([&] { return wrong() == words && !spelling().isBusy(); });
    }
    void put(int offset) const { editor().goTo({u"b1"_s, offset, offset}); }
    /// Opens the menu at the cursor with the Menu key, looks at it, and chooses an entry; none: Escape.
    QStringList menu(const QString& choice) const {
        QStringList entries;
        QTimer::singleShot(0, &window(), [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            REQUIRE(menu);
            QAction* chosen = nullptr;
            for (QAction* action : menu->actions()) {
                if (action->isVisible() && !action->isSeparator()) entries.append(action->text());
                if (!choice.isEmpty() && action->text() == choice) chosen = action;
            }
            if (chosen) {
                menu->setActiveAction(chosen);
                QTest::keyClick(menu, Qt::Key_Return);
            } else {
                menu->close();
            }
        });
        const QPoint at = editor().cursorRect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at, editor().viewport()->mapToGlobal(at));
        QApplication::sendEvent(editor().viewport(), &event);
        return entries;
    }
    const ExpectWarning grabbing{u"does not support grabbing the keyboard"_s}; ///< offscreen, of every menu
    Folder folder;
    std::unique_ptr<Program> program;
};

/// How many pixels of the page have the colour of what is wrong, around a passage.
int redPixels(Editor& editor) {
    const QImage image = editor.viewport()->grab().toImage();
    const QColor red = themeOf(editor.palette()).bad;
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor c = image.pixelColor(x, y);
            if (std::abs(c.red() - red.red()) + std::abs(c.green() - red.green()) +
                    std::abs(c.blue() - red.blue()) <
                60)
                ++count;
        }
    return count;
}

} // namespace

TEST_CASE("a word is marked when it is finished, not while it is typed, and typing is not slowed by marks") {
    Writing writing(u"The clinic"_s);
    CHECK(writing.wrong().isEmpty());
    writing.put(10);
    writing.program->type(u" recieve"_s);
    CHECK(writing.becomes({u"recieve"_s}));
    writing.editor().setFindings({}, -1);
    const int typing = redPixels(writing.editor());
    writing.program->type(u" "_s);
    CHECK(writing.becomes({u"recieve"_s}));
    writing.editor().setFindings({}, -1);
    CHECK(redPixels(writing.editor()) > typing + 10);
    // Going back into the word without typing leaves its mark; typing in it takes the mark away.
    QTest::keyClick(&writing.editor(), Qt::Key_Left);
    QTest::keyClick(&writing.editor(), Qt::Key_Left);
    CHECK(redPixels(writing.editor()) > typing + 10);
    writing.program->type(u"x"_s);
    CHECK(redPixels(writing.editor()) <= typing + 2);
    CHECK(writing.becomes({u"recievxe"_s}));
    writing.editor().setFindings({}, -1);
    CHECK(redPixels(writing.editor()) <= typing + 2);
    writing.put(2);
    CHECK(redPixels(writing.editor()) > typing + 10);
}

TEST_CASE("marks move with the text before a new check, and are no step of undo") {
    Writing writing(u"The clinc is open"_s);
    CHECK(writing.wrong() == QStringList{u"clinc"_s});
    CHECK_FALSE(writing.editor().document()->isUndoAvailable());
    CHECK_FALSE(writing.window().isWindowModified());
    writing.put(0);
    writing.program->type(u"Well the "_s);
    CHECK(writing.wrong() == QStringList{u"clinc"_s}); // at once
    writing.program->press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(writing.wrong() == QStringList{u"clinc"_s});
    CHECK(writing.becomes({u"clinc"_s}));
}

TEST_CASE("a suggestion takes the place of the word, with its marks, as one step of undo") {
    Writing writing(u"The **nurses recieve** it"_s);
    const Document before = writing.window().document();
    writing.put(14);
    const QStringList entries = writing.menu(u"receive"_s);
    CHECK(entries.constFirst() == u"receive"_s);
    CHECK(entries.contains(u"Add to my dictionary"_s));
    CHECK(entries.contains(u"Paste"_s)); // the menu of the page follows
    CHECK(writing.window().document().release.blocks.constFirst().text ==
          Text::fromMarkup(u"The **nurses receive** it"_s));
    CHECK(writing.becomes({}));
    writing.program->press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(writing.window().document() == before);
    CHECK(writing.becomes({u"recieve"_s}));
    // A word that is right has no such entries.
    writing.put(1);
    CHECK_FALSE(writing.menu({}).contains(u"Add to my dictionary"_s));
}

TEST_CASE("the first word of a text and the last can be replaced") {
    Writing writing(u"Clinc is clinc"_s);
    writing.put(0);
    writing.menu(u"Clinic"_s);
    CHECK(writing.text() == u"Clinic is clinc"_s);
    REQUIRE(writing.becomes({u"clinc"_s}));
    writing.put(15);
    writing.menu(u"clinic"_s);
    CHECK(writing.text() == u"Clinic is clinic"_s);
}

TEST_CASE("a word goes into the user's dictionary, also for the next document, and out again") {
    Writing writing(u"The rota is new"_s);
    CHECK(writing.wrong() == QStringList{u"rota"_s});
    writing.put(5);
    writing.menu(u"Add to my dictionary"_s);
    CHECK(writing.becomes({}));
    CHECK(writing.folder.get(u"home/dictionary.txt"_s) == "rota\n");
    CHECK_FALSE(writing.window().isWindowModified());
    CHECK(writing.program->messages().contains(u"“rota” is in your dictionary now."_s));
    CHECK(writing.window().messages().trigger(u"spelling"_s, u"Undo"_s));
    CHECK(writing.becomes({u"rota"_s}));
    CHECK(writing.folder.get(u"home/dictionary.txt"_s).isEmpty());
}

TEST_CASE("keeps the words of the user's dictionary when it cannot be written") {
    Writing writing(u"The rota is new"_s);
    writing.folder.put(u"home/dictionary.txt"_s, "\xFF\xFE no text");
    writing.put(5);
    writing.menu(u"Add to my dictionary"_s);
    CHECK(writing.becomes({})); // ignored for now
    CHECK(writing.program->messages().contains(u"was not added to your dictionary"_s));
    CHECK(writing.folder.get(u"home/dictionary.txt"_s) == "\xFF\xFE no text");
}

TEST_CASE("a word of the document's dictionary is saved with the document and can be undone") {
    Writing writing(u"The rota is new"_s);
    writing.put(5);
    writing.menu(u"Add to the document's dictionary"_s);
    CHECK(writing.becomes({}));
    CHECK(writing.window().isWindowModified());
    CHECK(dictionaryOf(writing.window().document().meta) == QStringList{u"rota"_s});
    CHECK(writing.window().files().save());
    CHECK(dictionaryOf(writing.program->documentAt(writing.folder.path(u"a.prfaq"_s)).meta) ==
          QStringList{u"rota"_s});
    writing.program->press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(dictionaryOf(writing.window().document().meta).isEmpty());
    CHECK(writing.becomes({u"rota"_s}));
    writing.program->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(writing.becomes({}));
}

TEST_CASE("a word is ignored until the program ends") {
    Writing writing(u"The rota is new"_s);
    writing.put(5);
    writing.menu(u"Ignore in this session"_s);
    CHECK(writing.becomes({}));
    CHECK(writing.folder.get(u"home/dictionary.txt"_s).isEmpty());
    CHECK(writing.window().messages().trigger(u"spelling"_s, u"Undo"_s));
    CHECK(writing.becomes({u"rota"_s}));
}

TEST_CASE("F7 goes from misspelling to misspelling, round the end") {
    Writing writing(u"Clinc the opne one"_s);
    writing.put(18);
    const auto selected = [&] { return writing.editor().textCursor().selectedText(); };
    QTest::keyClick(&writing.window(), Qt::Key_F7);
    CHECK(selected() == u"Clinc"_s);
    QTest::keyClick(&writing.window(), Qt::Key_F7);
    CHECK(selected() == u"opne"_s);
    QTest::keyClick(&writing.window(), Qt::Key_F7);
    CHECK(selected() == u"Clinc"_s);
    QTest::keyClick(&writing.window(), Qt::Key_F7, Qt::ShiftModifier);
    CHECK(selected() == u"opne"_s);
    QTest::keyClick(&writing.window(), Qt::Key_F7, Qt::ShiftModifier);
    CHECK(selected() == u"Clinc"_s);
}

TEST_CASE("Ctrl+. corrects the next word from the keyboard alone") {
    Writing writing(u"The clinc is open"_s);
    writing.put(0);
    QTimer::singleShot(0, &writing.window(), [] {
        REQUIRE(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    });
    QTest::keyClick(&writing.window(), Qt::Key_Period, Qt::ControlModifier);
    CHECK(writing.text() == u"The clinic is open"_s);
    CHECK(writing.becomes({}));
    QApplication::setActiveWindow(&writing.window()); // offscreen the menu takes that with it
    QTest::keyClick(&writing.window(), Qt::Key_Period, Qt::ControlModifier);
    CHECK(writing.program->messages().contains(u"No misspelt word was found."_s));
}

TEST_CASE("spelling is switched off and on, for all windows and the next time") {
    Writing writing(u"The clinc is open"_s);
    writing.program->trigger(u"check.spelling"_s);
    CHECK(writing.wrong().isEmpty());
    writing.put(17);
    writing.program->type(u" clincs"_s);
    CHECK_FALSE(writing.spelling().isBusy());
    CHECK_FALSE(writing.program->preferences.checksSpelling());
    CHECK_FALSE(writing.window().actions().action(u"check.spelling"_s).isChecked());
    writing.program->trigger(u"check.spelling"_s);
    CHECK(writing.becomes({u"clinc"_s, u"clincs"_s}));
}

TEST_CASE("another language is a change of the document that can be undone") {
    Writing writing(u"la enfermera"_s);
    CHECK(writing.wrong().size() == 2);
    writing.program->trigger(u"check.language.es"_s);
    CHECK(writing.becomes({}));
    CHECK(writing.window().document().meta.language == u"es"_s);
    CHECK(waitFor([&] { return writing.window().status().summary().contains(u"Spanish"_s); }));
    writing.program->press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(writing.window().document().meta.language == u"en"_s);
    CHECK(waitFor([&] { return writing.wrong().size() == 2; }));
}

TEST_CASE("a missing dictionary is said in the status bar, with what to install") {
    Writing writing(u"The clinc is open"_s, {});
    CHECK(writing.wrong().isEmpty());
    CHECK(writing.window().status().summary().contains(u"English · no dictionary"_s));
    QTest::keyClick(&writing.window(), Qt::Key_F7);
    REQUIRE(writing.program->dialogs.asked.size() == 1);
    CHECK(writing.program->dialogs.asked.constFirst().title == u"There is no dictionary for English"_s);
    CHECK(writing.program->dialogs.asked.constFirst().detail == u"sudo apt install hunspell-en-us"_s);
    Q_EMIT writing.window().status().languageClicked();
    CHECK(writing.program->dialogs.asked.size() == 2);
}

TEST_CASE("a broken dictionary is said in the status bar, and the text can be written as ever") {
    Writing writing(u"The clinc is open"_s,
                    {QStringLiteral(BACKCAST_SOURCE_DIR "/tests/data/spelling/broken-count")});
    CHECK(writing.wrong().isEmpty());
    CHECK(writing.window().status().summary().contains(u"English · spelling not checked"_s));
    writing.put(0);
    writing.program->type(u"Well "_s);
    CHECK(writing.text() == u"Well The clinc is open"_s);
    QTest::keyClick(&writing.window(), Qt::Key_F7);
    REQUIRE(writing.program->dialogs.asked.size() == 1);
    CHECK(writing.program->dialogs.asked.constFirst().text.contains(u"damaged"_s));
}

TEST_CASE("marks stay until the marks of the new text are there, and those of an old text never come") {
    Writing writing(u"The clinc is open"_s);
    writing.put(17);
    QList<QStringList> seen;
    QObject::connect(&writing.spelling(), &Spelling::checked, &writing.window(),
                     [&] { seen.append(writing.wrong()); });
    for (int i = 0; i < 30; ++i) {
        writing.program->type(u" opne"_s);
        QApplication::processEvents();
        REQUIRE(writing.wrong().contains(u"clinc"_s));
    }
    CHECK(waitFor([&] { return writing.wrong().size() == 31 && !writing.spelling().isBusy(); }));
    for (const QStringList& words : std::as_const(seen)) CHECK(words.constFirst() == u"clinc"_s);
}

TEST_CASE("suggestions that take longer than a menu may wait come later") {
    Writing writing(u"The clinc is open"_s);
    SpellRunner runner;
    QStringList late;
    QObject::connect(
        &runner, &SpellRunner::suggested, &runner,
        [&](const QString& word, const QStringList& words) { late = QStringList(word) + words; });
    runner.request(writing.window().document(), {good(), {}}, 1);
    std::ignore = runner.suggest(u"clinc"_s, std::chrono::milliseconds(0));
    CHECK(waitFor([&] { return late.contains(u"clinic"_s); }));
    CHECK(late.constFirst() == u"clinc"_s);
}

TEST_CASE("a window that closes while words are looked up waits for them and hears no more of it") {
    bool heard = false;
    {
        SpellRunner runner;
        QObject::connect(&runner, &SpellRunner::done, &runner, [&] { heard = true; });
        runner.request(Document(), {good(), {}}, 1);
    }
    QCoreApplication::processEvents();
    CHECK_FALSE(heard);
}

TEST_CASE(
    "misspelt words in the cells of a table are marked, reached and corrected like those of paragraphs") {
    Writing writing(draftWithTable(u"The clinc"_s, u"nurses recieve"_s));
    CHECK(writing.wrong() == QStringList{u"clinc"_s, u"recieve"_s});
    CHECK(redPixels(writing.editor()) > 0);
    const auto cell = [&]() -> CellEditor* { return writing.editor().tables().cell(); };
    writing.put(9);
    REQUIRE(writing.editor().goToMisspelling(1));
    REQUIRE(cell());
    CHECK(cell()->textCursor().selectedText() == u"recieve"_s);
    CHECK(cell()->extraSelections().size() == 1);
    CHECK(writing.editor().goToMisspelling(1)); // round the end
    CHECK_FALSE(cell());
    CHECK(writing.editor().textCursor().selectedText() == u"clinc"_s);
    CHECK(writing.editor().goToMisspelling(-1));
    REQUIRE(cell());

    const std::optional<Misspelling> word =
        writing.editor().misspellingAt(writing.editor().textCursor().position());
    REQUIRE(word);
    CHECK(word->word == u"recieve"_s);
    const Document before = writing.window().document();
    writing.editor().replace(*word, u"receive"_s);
    CHECK(writing.window().document().release.blocks.last().table.rows.first().cells.last().plain() ==
          u"nurses receive"_s);
    CHECK(writing.becomes({u"clinc"_s}));
    writing.editor().undo();
    CHECK(writing.window().document() == before);
    CHECK(writing.becomes({u"clinc"_s, u"recieve"_s}));
}

TEST_CASE("a word that is being typed in a cell has no mark until the cursor leaves it") {
    Writing writing(draftWithTable(u"The clinic"_s, {}));
    TableEditing& tables = writing.editor().tables();
    for (QTextBlock block = writing.editor().document()->begin(); block.isValid(); block = block.next())
        if (!tables.isOpen()) tables.open(block, 0, 1, CellCursor::Start);
    REQUIRE(tables.cell());
    for (const QChar c : u"recieve"_s)
        QTest::sendKeyEvent(QTest::Click, tables.cell(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    CHECK(writing.becomes({u"recieve"_s}));
    CHECK(tables.cell()->extraSelections().isEmpty());
    QTest::keyClick(tables.cell(), Qt::Key_Home);
    CHECK(tables.cell()->extraSelections().size() == 1);
}
