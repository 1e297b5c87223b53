// SPDX-License-Identifier: MIT
#include "core/document/people.h"
#include "core/history/versions.h"
#include "core/storage/format.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/world.h"
#include "ui/shell/documentactions.h"
#include "ui/shell/propertiesdialog.h"
#include "ui/shell/startpage.h"
#include "ui/shell/templatesdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QtTest/QTest>

#include <cerrno>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
    Folder folder;
    Program program{folder.path(u"home"_s)};
    Desk() {
        folder.put(u"a.prfaq"_s, smallDocument(u"Ledger"_s));
        program.start({folder.path(u"a.prfaq"_s)});
        program.editor().goTo({program.window().document().release.blocks.constFirst().id, 0, 0});
    }
    [[nodiscard]] QString path(const QString& name) const { return folder.path(name); }
};

QPushButton* button(const QWidget& parent, const QString& text) {
    for (QPushButton* one : parent.findChildren<QPushButton*>())
        if (QString(one->text()).remove(u'&') == text) return one;
    FAIL("there is no button " << text.toStdString());
    return nullptr;
}

/// The field beside a label.
template <class Field>
Field* field(const QWidget& parent, const QString& label) {
    for (QLabel* one : parent.findChildren<QLabel*>())
        if (QString(one->text()).remove(u'&') == label && qobject_cast<Field*>(one->buddy()))
            return qobject_cast<Field*>(one->buddy());
    FAIL("there is no field " << label.toStdString());
    return nullptr;
}

void put(QLineEdit& line, const QString& text) {
    line.selectAll();
    QTest::keyClick(&line, Qt::Key_Delete);
    QTest::keyClicks(&line, text);
}

QStringList cards(const StartPage& page) {
    QStringList titles;
    for (const Card* card : page.findChildren<Card*>())
        if (!card->isHidden()) titles.append(card->text());
    return titles;
}

} // namespace

TEST_CASE("rename: file, title, recent list, draft and copies follow") {
    Desk desk;
    Program& program = desk.program;
    program.type(u"New "_s);
    QTest::keyClick(&program.window(), Qt::Key_S, Qt::ControlModifier); // leaves a copy
    program.type(u"er "_s);
    program.window().controller().keeper().flush();
    REQUIRE(waitFor([&] { return program.preferences.recent().value(0).path == desk.path(u"a.prfaq"_s); }));

    program.dialogs.texts = {u"Handover"_s};
    QTest::keyClick(&program.window(), Qt::Key_F2);
    const QString next = desk.path(u"Handover.prfaq"_s);
    CHECK_FALSE(QFile::exists(desk.path(u"a.prfaq"_s)));
    CHECK(headlineOf(program.documentAt(next)) == u"New Ledger"_s);
    CHECK(program.window().controller().path() == next);
    CHECK(program.window().windowTitle().startsWith(u"Handover"_s));
    CHECK(program.window().isWindowModified()); // what was not saved is not saved
    CHECK(headlineOf(program.window().document()) == u"New er Ledger"_s);
    CHECK(program.messages().isEmpty());
    REQUIRE(program.preferences.recent().size() == 1);
    CHECK(program.preferences.recent().constFirst().path == next);
    const Result<QList<Copy>> copies = program.copies.list(next);
    REQUIRE(copies);
    CHECK(copies->size() == 1);
    CHECK(program.copies.list(desk.path(u"a.prfaq"_s))->isEmpty());

    // The next save goes there, and so does the draft after a crash.
    program.window().controller().keeper().flush();
    ProcessOwner other = currentProcess();
    other.pid = 0;
    RecoveryStore later(program.ownFiles, desk.path(u"home/recovery"_s), systemTime, other);
    CHECK(later.openElsewhere(next));
    CHECK_FALSE(later.openElsewhere(desk.path(u"a.prfaq"_s)));
    QTest::keyClick(&program.window(), Qt::Key_S, Qt::ControlModifier);
    CHECK(headlineOf(program.documentAt(next)) == u"New er Ledger"_s);
    CHECK_FALSE(QFile::exists(desk.path(u"a.prfaq"_s)));
}

TEST_CASE("rename never replaces another file and never loses this one") {
    Desk desk;
    Program& program = desk.program;
    const QByteArray before = desk.folder.get(u"a.prfaq"_s);
    desk.folder.put(u"b.prfaq"_s, "somebody else's");
    SECTION("the name is taken") {
        program.dialogs.texts = {u"b"_s};
        program.trigger(u"file.rename"_s);
        CHECK(program.dialogs.problems == QStringList{u"There is already something of this name."_s});
    }
    SECTION("it was taken a moment later") {
        program.dialogs.texts = {u"c"_s};
        program.faulty.before(Call::Rename, 0, [&] { desk.folder.put(u"c.prfaq"_s, "just now"); });
        program.trigger(u"file.rename"_s);
        CHECK(desk.folder.get(u"c.prfaq"_s) == "just now");
        CHECK(program.messages().startsWith(u"Not renamed. There is already something"_s));
    }
    SECTION("the folder does not allow it") {
        program.dialogs.texts = {u"c"_s};
        program.faulty.failAll(Call::Rename, EACCES);
        program.trigger(u"file.rename"_s);
        CHECK(program.messages().contains(u"no permission"_s));
    }
    SECTION("no name that leads elsewhere") {
        program.dialogs.texts = {u"../elsewhere"_s};
        program.trigger(u"file.rename"_s);
        CHECK_FALSE(program.dialogs.problems.constFirst().isEmpty());
    }
    CHECK(desk.folder.get(u"a.prfaq"_s) == before);
    CHECK(desk.folder.get(u"b.prfaq"_s) == "somebody else's");
    CHECK(program.window().controller().path() == desk.path(u"a.prfaq"_s));
}

TEST_CASE("a file that is gone cannot be renamed, and a document without one is saved") {
    Desk desk;
    Program& program = desk.program;
    REQUIRE(QFile::remove(desk.path(u"a.prfaq"_s)));
    program.dialogs.texts = {u"b"_s};
    program.trigger(u"file.rename"_s);
    CHECK(program.messages().contains(u"moved or deleted"_s));
    CHECK(program.window().controller().path() == desk.path(u"a.prfaq"_s));

    program.trigger(u"file.new.prfaq"_s);
    QApplication::setActiveWindow(program.windows->all().constLast());
    program.dialogs.savePaths = {desk.path(u"new.prfaq"_s)};
    program.trigger(u"file.rename"_s);
    CHECK(QFile::exists(desk.path(u"new.prfaq"_s)));
}

TEST_CASE("a document becomes a template, and a new document begins with it under ids of its own") {
    Desk desk;
    Program& program = desk.program;
    program.preferences.setIdentity(u"Ana Ruiz"_s, personColours().at(1));
    Document changed = program.window().document();
    changed.meta.owner = u"u-old"_s;
    changed.meta.status = u"approved"_s;
    changed.meta.draft = 7;
    program.editor().apply(changed);
    program.dialogs.texts = {u"House style"_s};
    program.trigger(u"file.savetemplate"_s);
    REQUIRE(program.window().documents().templates().size() == 1);
    CHECK(program.messages().contains(u"“House style”"_s));

    // In the menu, as it is when it opens.
    QMenu* menu = nullptr;
    for (QMenu* one : program.window().findChildren<QMenu*>())
        if (one->title() == u"&New from template"_s) menu = one;
    REQUIRE(menu);
    Q_EMIT menu->aboutToShow();
    Q_EMIT menu->aboutToShow(); // nothing stands there twice
    QAction* own = nullptr;
    int found = 0;
    for (QAction* action : menu->actions())
        if (action->text() == u"House style"_s) {
            own = action;
            ++found;
        }
    CHECK(found == 1);
    REQUIRE(own);
    own->trigger();
    REQUIRE(program.windows->all().size() == 2);
    const MainWindow& window = *program.windows->all().constLast();
    const Document& document = window.document();
    CHECK(headlineOf(document) == u"Ledger"_s);
    CHECK(document.id != changed.id);
    CHECK(document.release.blocks.constFirst().id != changed.release.blocks.constFirst().id);
    CHECK(document.meta.status.isEmpty());
    CHECK(document.meta.draft == 0);
    CHECK(personName(document, document.meta.owner) == u"Ana Ruiz"_s);
    CHECK_FALSE(window.isWindowModified());
}

TEST_CASE("templates: replacing and deleting ask, names are checked, the start page follows") {
    const Folder folder;
    Program program(folder.path(u"home"_s));
    IdSource ids(5);
    const Document document = loadDocument(smallDocument(u"Mine"_s))->document;
    REQUIRE(program.templates.add(u"One"_s, document, ids));
    REQUIRE(program.templates.add(u"Two"_s, document, ids));
    program.start();
    StartPage* start = program.window().startPage();
    REQUIRE(start);
    CHECK(cards(*start) == QStringList{u"PR/FAQ"_s, u"Five questions first"_s, u"Internal product"_s,
                                       u"Sample"_s, u"One"_s, u"Two"_s});
    DocumentActions& documents = program.window().documents();
    documents.manageTemplates();
    TemplatesDialog* dialog = documents.templateList();
    REQUIRE(dialog);
    auto* list = dialog->findChild<QListWidget*>();
    CHECK(list->count() == 2);
    CHECK(list->currentItem()->text() == u"One"_s);

    button(*dialog, u"Delete…"_s)->click(); // and cancelled
    CHECK(list->count() == 2);
    program.dialogs.answers = {u"Delete"_s};
    button(*dialog, u"Delete…"_s)->click();
    REQUIRE(list->count() == 1);
    CHECK(list->currentItem()->text() == u"Two"_s);
    program.dialogs.texts = {u"a/b"_s, u"Three"_s};
    button(*dialog, u"Rename…"_s)->click();
    CHECK(list->currentItem()->text() == u"Two"_s);
    button(*dialog, u"Rename…"_s)->click();
    CHECK(list->currentItem()->text() == u"Three"_s);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(cards(*start).mid(4) == QStringList{u"Three"_s});
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(headlineOf(program.window().document()) == u"Mine"_s);

    program.dialogs.texts = {u"three"_s};
    program.trigger(u"file.savetemplate"_s);
    CHECK(program.dialogs.asked.constLast().title == u"Replace the template “Three”?"_s);
}

TEST_CASE("a template that is damaged is told, and nothing opens") {
    const Folder folder;
    Program program(folder.path(u"home"_s));
    REQUIRE(QDir().mkpath(folder.path(u"home/templates"_s)));
    folder.put(u"home/templates/Broken.prfaq"_s, "{");
    program.start();
    for (Card* card : program.window().startPage()->findChildren<Card*>())
        if (card->text() == u"Broken"_s) card->click();
    CHECK(program.messages().startsWith(u"The template “Broken” could not be opened."_s));
    CHECK_FALSE(program.window().controller().hasDocument());
}

TEST_CASE("properties: what is changed is one step that Ctrl+Z takes back") {
    Desk desk;
    Program& program = desk.program;
    const Document before = program.window().document();
    program.trigger(u"file.properties"_s);
    PropertiesDialog* dialog = program.window().documents().properties();
    REQUIRE(dialog);
    QApplication::setActiveWindow(dialog);
    put(*field<QLineEdit>(*dialog, u"Title"_s), u"Handover Ledger"_s);
    put(*field<QLineEdit>(*dialog, u"Product"_s), u"Ledger"_s);
    put(*field<QLineEdit>(*dialog, u"Confidentiality"_s), u"Confidential"_s);
    auto* launch = field<QLineEdit>(*dialog, u"Launch date"_s);
    put(*launch, u"next spring"_s);
    CHECK_FALSE(button(*dialog, u"Apply"_s)->isEnabled());
    put(*launch, u"2027-02-30"_s);
    CHECK_FALSE(button(*dialog, u"Apply"_s)->isEnabled());
    put(*launch, u"2027-03-15"_s);
    CHECK(button(*dialog, u"Apply"_s)->isEnabled());
    // Somebody new: Enter adds and does not close.
    QLineEdit* somebody = nullptr;
    for (QLineEdit* one : dialog->findChildren<QLineEdit*>())
        if (one->accessibleName() == u"Name of somebody new"_s) somebody = one;
    REQUIRE(somebody);
    somebody->setFocus();
    QTest::keyClicks(somebody, u"Lee Park"_s);
    QTest::keyClick(somebody, Qt::Key_Return);
    CHECK(dialog->isVisible());
    auto* owner = field<QComboBox>(*dialog, u"Owner"_s);
    REQUIRE(owner->findText(u"Lee Park"_s) > 0);
    QTest::keyClick(owner, Qt::Key_Down);
    button(*dialog, u"Apply"_s)->click();

    const Document& after = program.window().document();
    CHECK(after.meta.title == u"Handover Ledger"_s);
    CHECK(after.meta.product == u"Ledger"_s);
    CHECK(after.meta.confidentiality == u"Confidential"_s);
    CHECK(after.meta.launchDate == u"2027-03-15"_s);
    REQUIRE(after.people.size() == 1);
    CHECK(after.meta.owner == after.people.constFirst().id);
    CHECK(after.meta.contributors == QStringList{after.people.constFirst().id});
    CHECK(after.meta.language == before.meta.language);
    CHECK(program.window().isWindowModified());
    QApplication::setActiveWindow(&program.window());
    program.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(program.window().document() == before);
}

TEST_CASE("properties that nobody touched change nothing, however odd they are") {
    const Folder folder;
    Document odd = loadDocument(smallDocument(u"Ledger"_s))->document;
    odd.meta.owner = u"u-nobody"_s;
    odd.meta.contributors = {u"u-two"_s, u"u-one"_s};
    odd.meta.status = u"  odd "_s;
    odd.meta.language = u"pt-BR"_s;
    odd.meta.title = u"Two\nlines"_s;
    folder.put(u"a.prfaq"_s, saveDocument(odd));
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    const Document before = program.window().document();
    program.trigger(u"file.properties"_s);
    button(*program.window().documents().properties(), u"Apply"_s)->click();
    CHECK(program.window().document() == before);
    CHECK_FALSE(program.window().isWindowModified());
}

TEST_CASE("files that a later start hands over open in windows of their own") {
    Desk desk;
    Program& program = desk.program;
    desk.folder.put(u"b.prfaq"_s, smallDocument(u"Second"_s));
    program.type(u"New "_s); // unsaved, with a draft
    program.window().controller().keeper().flush();
    program.windows->take({desk.path(u"b.prfaq"_s), desk.path(u"a.prfaq"_s)});
    REQUIRE(program.windows->all().size() == 2); // the first file is shown by its window
    CHECK(headlineOf(program.windows->all().at(0)->document()) == u"New Ledger"_s);
    CHECK(headlineOf(program.windows->all().at(1)->document()) == u"Second"_s);
    // Its own draft is not offered to it.
    CHECK_FALSE(program.windows->all().at(0)->messages().isShowing(u"offer"_s));

    program.windows->take({desk.path(u"missing.prfaq"_s)});
    REQUIRE(program.windows->all().size() == 2);
    QString told;
    for (MainWindow* window : program.windows->all()) told += window->messages().texts().join(u' ');
    CHECK(told.contains(u"“missing.prfaq” could not be opened."_s));

    // Nothing to open: a start page, and not another one with the next.
    program.windows->take({});
    program.windows->take({});
    REQUIRE(program.windows->all().size() == 3);
    CHECK(program.windows->all().at(2)->startPage());
}

TEST_CASE("a document that goes into review by its properties keeps what is read as a version, for good") {
    Desk desk;
    Program& program = desk.program;
    const auto setStatus = [&](const QString& status) {
        program.trigger(u"file.properties"_s);
        PropertiesDialog* dialog = program.window().documents().properties();
        REQUIRE(dialog);
        field<QComboBox>(*dialog, u"Status"_s)->setEditText(status);
        button(*dialog, u"Apply"_s)->click();
        CHECK(waitFor([&] { return !program.window().documents().properties(); }));
    };
    setStatus(u"draft"_s);
    CHECK(program.window().document().drafts.isEmpty());
    setStatus(u"in review"_s);
    REQUIRE(program.window().document().drafts.size() == 1);
    CHECK(program.window().document().drafts.constFirst().kind == versionkinds::review);
    CHECK(program.window().document().meta.draft == 1);
    CHECK(program.messages().contains(u"kept as the version for the review"_s));
    // The same round: no other version.
    setStatus(u"ready for review"_s);
    CHECK(program.window().document().drafts.size() == 1);
}
