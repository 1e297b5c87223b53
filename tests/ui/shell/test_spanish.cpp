// SPDX-License-Identifier: MIT
#include "core/storage/format.h"
#include "core/storage/templates.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/world.h"
#include "ui/counts/countsdialog.h"
#include "ui/pages/pagesetupdialog.h"
#include "ui/pages/pdfdialog.h"
#include "ui/settings/settingsactions.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/helpdialogs.h"
#include "ui/shell/interfacelanguage.h"
#include "ui/shell/propertiesdialog.h"
#include "ui/versions/compareactions.h"
#include "ui/versions/versionactions.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTranslator>
#include <QtTest/QTest>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

/// Asked before the translation of the program: remembers what that one cannot say.
class Listener : public QTranslator {
public:
    Listener() {
        REQUIRE(m_spanish.load(u"backcast_es"_s, u":/i18n"_s));
        QCoreApplication::installTranslator(this);
    }
    ~Listener() override { QCoreApplication::removeTranslator(this); }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* text, const char* comment,
                                    int n) const override {
        // Qt's own texts are in Qt's own translations.
        const bool isQts = context[0] == 'Q' && qstrncmp(context, "Question", 8) != 0;
        if (!isQts && m_spanish.translate(context, text, comment, n).isEmpty())
            unknown.insert(QString::fromUtf8(context) + u": "_s + QString::fromUtf8(text));
        return {};
    }

    mutable QSet<QString> unknown;

private:
    QTranslator m_spanish;
};

/// A Spanish program; afterwards everything is English again.
struct SpanishDesk {
    QLocale before;
    InterfaceLanguage language{u"es"_s};
    Listener listener;
    IdSource ids{3};
    Folder folder;
    std::unique_ptr<Program> program = std::make_unique<Program>(folder.path(u"home"_s));

    SpanishDesk() = default;
    ~SpanishDesk() {
        program.reset();
        QLocale::setDefault(before);
    }
    SpanishDesk(const SpanishDesk&) = delete;
    SpanishDesk& operator=(const SpanishDesk&) = delete;
    void openSample() {
        folder.put(u"a.prfaq"_s, saveDocument(*sampleDocument(u"es"_s, ids)));
        program->start({folder.path(u"a.prfaq"_s)});
    }
    [[nodiscard]] std::string unknown() const {
        return QStringList(listener.unknown.begin(), listener.unknown.end()).join(u'\n').toStdString();
    }
};

QChar mnemonicOf(const QString& text) {
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QChar() : QChar(keys[0].key()).toLower();
}

/// Each menu below, too: every title has a mnemonic, and no two of a menu the same.
void checkMnemonics(const QString& menu, const QList<QAction*>& actions) {
    QHash<QChar, QString> taken;
    for (const QAction* action : actions) {
        if (action->menu()) checkMnemonics(menu + u" > "_s + action->text(), action->menu()->actions());
        const QChar key = mnemonicOf(action->text());
        if (action->isSeparator() || key.isNull()) continue;
        INFO((menu + u": "_s + action->text() + u" and "_s + taken.value(key)).toStdString());
        CHECK_FALSE(taken.contains(key));
        taken.insert(key, action->text());
    }
}

void checkMnemonics(const QWidget& dialog) {
    QHash<QChar, QString> taken;
    const auto take = [&](const QString& text) {
        const QChar key = mnemonicOf(text);
        if (key.isNull()) return;
        INFO((dialog.windowTitle() + u": "_s + text + u" and "_s + taken.value(key)).toStdString());
        CHECK_FALSE(taken.contains(key));
        taken.insert(key, text);
    };
    for (const auto* button : dialog.findChildren<QAbstractButton*>()) take(button->text());
    for (const auto* label : dialog.findChildren<QLabel*>())
        if (label->buddy()) take(label->text());
}

/// The whole of every label and button is seen.
void checkRoom(QWidget& dialog) {
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    for (const auto* button : dialog.findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->text().isEmpty()) continue;
        INFO(dialog.windowTitle().toStdString() << ": " << button->text().toStdString());
        CHECK(button->width() >= button->minimumSizeHint().width());
    }
    for (const auto* label : dialog.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->wordWrap() || label->text().isEmpty()) continue;
        INFO(dialog.windowTitle().toStdString() << ": " << label->text().toStdString());
        CHECK(label->width() >= label->fontMetrics().horizontalAdvance(QString(label->text()).remove(u'&')));
    }
}

} // namespace

TEST_CASE("the window is Spanish from the menus to the status bar, and every mnemonic is alone in its menu") {
    SpanishDesk desk;
    desk.openSample();
    QStringList titles;
    for (const QAction* action : desk.program->window().menuBar()->actions())
        titles.append(QString(action->text()).remove(u'&'));
    CHECK(titles == QStringList{u"Archivo"_s, u"Edición"_s, u"Insertar"_s, u"Formato"_s, u"Comprobar"_s,
                                u"Revisión"_s, u"Ver"_s, u"Ayuda"_s});
    checkMnemonics(u"menu bar"_s, desk.program->window().menuBar()->actions());
    CHECK(desk.program->window()
              .actions()
              .action(u"file.saveas"_s)
              .shortcut()
              .toString(QKeySequence::NativeText) == u"Ctrl+Mayús+S"_s);
    CHECK(desk.unknown() == "");
}

TEST_CASE("the page of the start, the five questions, the bank, the palette and the find bar are Spanish") {
    SpanishDesk desk;
    desk.program->start();
    CHECK(desk.unknown() == "");
    desk.program->trigger(u"file.new.prfaq"_s);
    for (const QString& action : {u"insert.bank"_s, u"view.palette"_s, u"find.replace"_s, u"find.line"_s,
                                  u"check.next"_s, u"file.page.preview"_s, u"view.fivequestions"_s}) {
        desk.program->trigger(action);
        QCoreApplication::processEvents();
    }
    CHECK(desk.unknown() == "");
}

TEST_CASE("the dialogs are Spanish, with room for it and a mnemonic for each field") {
    SpanishDesk desk;
    desk.openSample();
    MainWindow& window = desk.program->window();
    desk.program->trigger(u"program.settings"_s);
    SettingsDialog* settings = window.settings().dialog();
    REQUIRE(settings);
    checkRoom(*settings);
    settings->close();
    const Document document = desk.program->documentAt(desk.folder.path(u"a.prfaq"_s));
    SECTION("document properties") {
        PropertiesDialog dialog(document, {}, desk.ids, false, &window);
        checkMnemonics(dialog);
        checkRoom(dialog);
    }
    SECTION("keyboard shortcuts and about") {
        ShortcutsDialog shortcuts(window.actions(), &window);
        checkRoom(shortcuts);
        AboutDialog about(&window);
        checkRoom(about);
    }
    SECTION("page setup, PDF and counts") {
        PageSetupDialog setup(document, {}, &window);
        checkMnemonics(setup);
        checkRoom(setup);
        PdfDialog pdf(document, {}, &window);
        checkMnemonics(pdf);
        checkRoom(pdf);
        CountsDialog counts({}, &window);
        checkRoom(counts);
    }
    CHECK(desk.unknown() == "");
}

TEST_CASE("versions and their comparison are Spanish") {
    SpanishDesk desk;
    desk.openSample();
    MainWindow& window = desk.program->window();
    desk.program->trigger(u"versions.show"_s);
    desk.program->dialogs.texts = {u"Para la reunión"_s};
    desk.program->trigger(u"versions.save"_s);
    desk.program->trigger(u"versions.save"_s); // nothing has changed
    desk.program->type(u"Hoy "_s);
    window.versions().restore(7);
    window.versions().preview(7);
    QCoreApplication::processEvents();
    desk.program->trigger(u"versions.compare"_s);
    CHECK(window.comparing().isShown());
    desk.program->trigger(u"compare.next"_s);
    desk.program->trigger(u"compare.inone"_s);
    QCoreApplication::processEvents();
    CHECK(window.comparing().view()->position().startsWith(u"cambio 1 de"_s));
    CHECK(desk.unknown() == "");
}

TEST_CASE("a usual status stands in the file in English, whatever the language of the window") {
    SpanishDesk desk;
    desk.openSample();
    Document document = desk.program->documentAt(desk.folder.path(u"a.prfaq"_s));
    document.meta.status = u"in review"_s;
    PropertiesDialog dialog(document, {}, desk.ids, false, nullptr);
    auto* status = dialog.findChildren<QComboBox*>().value(1);
    REQUIRE(status->currentText() == u"en revisión"_s);
    CHECK(dialog.changed().meta.status == u"in review"_s);
    status->setEditText(u"aprobado"_s);
    CHECK(dialog.changed().meta.status == u"approved"_s);
    status->setEditText(u"con Ana"_s);
    CHECK(dialog.changed().meta.status == u"con Ana"_s);
}
