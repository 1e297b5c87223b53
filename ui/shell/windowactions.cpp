// SPDX-License-Identifier: MIT
#include "ui/shell/windowactions.h"

#include "core/checks/check.h"
#include "core/document/names.h"
#include "core/storage/templates.h"
#include "ui/comments/commentactions.h"
#include "ui/comments/commentspanel.h"
#include "ui/counts/counting.h"
#include "ui/editor/editor.h"
#include "ui/find/finder.h"
#include "ui/findings/findingactions.h"
#include "ui/findings/findingspanel.h"
#include "ui/findings/teamrules.h"
#include "ui/pages/pageactions.h"
#include "ui/questions/bankactions.h"
#include "ui/questions/guideactions.h"
#include "ui/questions/questionspanel.h"
#include "ui/settings/settingsactions.h"
#include "ui/shell/analysis.h"
#include "ui/shell/arrangeactions.h"
#include "ui/shell/documentactions.h"
#include "ui/shell/helpdialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shown.h"
#include "ui/shell/sidepanel.h"
#include "ui/shell/startpage.h"
#include "ui/spelling/spelling.h"
#include "ui/spelling/spellingactions.h"
#include "ui/versions/compareactions.h"
#include "ui/versions/versionactions.h"
#include "ui/writing/writingactions.h"

#include <QActionGroup>
#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr int zoomStep = 10; // per cent

QKeySequence keys(const char* text) {
    return QKeySequence(QString::fromLatin1(text));
}

/// Undo and paste belong to the page while it can be written in; a read-only page keeps copy and select all.
const QString writingActions[] = {
    u"edit.undo"_s, u"edit.redo"_s,    u"edit.cut"_s, u"edit.paste"_s, u"edit.pastetext"_s,
    u"edit.link"_s, u"find.replace"_s, u"insert."_s,  u"format."_s,    u"check.language."_s};

} // namespace

WindowActions::WindowActions(MainWindow& window, Services& services, WindowHost& host)
    : QObject(&window)
    , m_window(window)
    , m_services(services)
    , m_host(host)
    , m_actions(window.actions())
    , m_arrange(new ArrangeActions({window.actions(), window.editor(), window, services,
                                    [&window](const QString& path) { window.writing().addPicture(path); }},
                                   this)) {
    addFile();
    addEdit();
    addInsert();
    addFormat();
    addCheck();
    addReview();
    addView();
    addHelp();
    watchEditor();
    updateState();
}

QMenu& WindowActions::menu(const QString& title) {
    return *m_window.menuBar()->addMenu(title);
}

void WindowActions::addNewMenus(QMenu& menu) {
    FileActions& files = m_window.files();
    QMenu& templates = *menu.addMenu(tr("&New from template"));
    const QHash<QString, QString> titles{{u"prfaq"_s, tr("&PR/FAQ")},
                                         {u"five-questions"_s, tr("&Five questions first")},
                                         {u"internal"_s, tr("&Internal product")}};
    for (const QString& name : templateNames())
        templates.addAction(
            &m_actions.add("file.new."_L1 + name, titles.value(name, name),
                           name == u"prfaq" ? QList<QKeySequence>{QKeySequence::New} : QList<QKeySequence>(),
                           &files, [&files, name] { files.newFromTemplate(name); }));
    m_window.documents().addTemplates(templates);
    QMenu& samples = *menu.addMenu(tr("New from &sample"));
    const QHash<QString, QString> languages{{u"en"_s, tr("&English")}, {u"es"_s, tr("&Spanish")}};
    for (const QString& language : contentLanguages())
        samples.addAction(&m_actions.add("file.sample."_L1 + language, languages.value(language, language),
                                         {}, &files, [&files, language] { files.newFromSample(language); }));
}

void WindowActions::addExport(QMenu& menu) {
    FileActions& files = m_window.files();
    QMenu& exports = *menu.addMenu(tr("&Export"));
    exports.addAction(&m_actions.add(u"file.export.pdf"_s, tr("&PDF…"), {keys("Ctrl+Shift+E")}, &files,
                                     [&files] { files.exportAs(ExportKind::Pdf); }));
    exports.addAction(&m_actions.add(u"file.export.markdown"_s, tr("&Markdown…"), {}, &files,
                                     [&files] { files.exportAs(ExportKind::Markdown); }));
    exports.addAction(&m_actions.add(u"file.export.text"_s, tr("Plain &text…"), {}, &files,
                                     [&files] { files.exportAs(ExportKind::Text); }));
}

void WindowActions::addFile() {
    QMenu& file = menu(tr("&File"));
    FileActions& files = m_window.files();
    addNewMenus(file);
    file.addAction(
        &m_actions.add(u"file.open"_s, tr("&Open…"), {QKeySequence::Open}, &files, &FileActions::open));
    m_recent = file.addMenu(tr("Open &recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &WindowActions::fillRecent);
    file.addAction(&m_actions.add(u"file.import"_s, tr("&Import a draft…"), {keys("Ctrl+Shift+O")}, &files,
                                  &FileActions::importDraft));
    file.addSeparator();
    file.addAction(&m_actions.add(u"file.save"_s, tr("&Save"), {QKeySequence::Save}, &files,
                                  [&files] { files.save(); }));
    file.addAction(&m_actions.add(u"file.saveas"_s, tr("Save &as…"), {keys("Ctrl+Shift+S")}, &files,
                                  [&files] { files.saveAs(); }));
    file.addAction(&m_actions.add(u"file.savecopy.clean"_s, tr("Save a c&lean copy…"), {}, &files,
                                  &FileActions::saveCleanCopy));
    file.addAction(
        &m_actions.add(u"file.duplicate"_s, tr("&Duplicate as new"), {}, &files, &FileActions::duplicate));
    file.addAction(
        &m_actions.add(u"file.revert"_s, tr("Re&vert to saved"), {}, &files, &FileActions::revert));
    m_window.documents().addTo(file);
    addExport(file);
    file.addSeparator();
    PageActions& pages = m_window.pages();
    file.addAction(
        &m_actions.add(u"file.page.setup"_s, tr("Page set&up…"), {}, &pages, &PageActions::setUpPage));
    file.addAction(&m_actions.add(u"file.page.preview"_s, tr("Pre&view"), {keys("Ctrl+F2")}, &pages,
                                  &PageActions::showPreview));
    file.addAction(&m_actions.add(u"file.page.print"_s, tr("&Print…"), {QKeySequence::Print}, &pages,
                                  &PageActions::print));
    connect(&pages, &PageActions::quitWanted, this, [this] { m_host.quit(); });
    file.addSeparator();
    file.addAction(&m_actions.add(u"file.close"_s, tr("&Close window"), {keys("Ctrl+W")}, &m_window,
                                  [this] { m_window.close(); }));
    file.addAction(
        &m_actions.add(u"file.quit"_s, tr("&Quit"), {keys("Ctrl+Q")}, this, [this] { m_host.quit(); }));
}

void WindowActions::fillRecent() {
    m_recent->clear();
    for (const RecentDocument& document : m_services.preferences.recent()) {
        const QString name = QFileInfo(document.path).fileName();
        QAction* action =
            m_recent->addAction(u"%1 – %2"_s.arg(name, shortPath(QFileInfo(document.path).absolutePath()))
                                    .replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, &m_window.files(),
                [this, path = document.path] { m_window.files().openPath(path); });
    }
    if (m_recent->isEmpty()) {
        m_recent->addAction(tr("No recent documents"))->setEnabled(false);
        return;
    }
    m_recent->addSeparator();
    connect(m_recent->addAction(tr("Clear this list")), &QAction::triggered, &m_services.preferences,
            &Preferences::clearRecent);
}

void WindowActions::addEdit() {
    QMenu& edit = menu(tr("&Edit"));
    Editor& editor = m_window.editor();
    edit.addAction(&m_actions.add(u"edit.undo"_s, tr("&Undo"), {QKeySequence::Undo}, &editor, &Editor::undo));
    edit.addAction(&m_actions.add(u"edit.redo"_s, tr("&Redo"), {keys("Ctrl+Shift+Z"), keys("Ctrl+Y")},
                                  &editor, &Editor::redo));
    edit.addSeparator();
    edit.addAction(&m_actions.add(u"edit.cut"_s, tr("Cu&t"), {QKeySequence::Cut}, &editor, &Editor::cut));
    edit.addAction(&m_actions.add(u"edit.copy"_s, tr("&Copy"), {QKeySequence::Copy}, &editor, &Editor::copy));
    edit.addAction(
        &m_actions.add(u"edit.paste"_s, tr("&Paste"), {QKeySequence::Paste}, &editor, &Editor::paste));
    edit.addAction(&m_actions.add(u"edit.pastetext"_s, tr("Paste as plain te&xt"), {keys("Ctrl+Shift+V")},
                                  &editor, &Editor::pasteAsPlainText));
    edit.addAction(&m_actions.add(u"edit.selectall"_s, tr("Select &all"), {QKeySequence::SelectAll}, &editor,
                                  &Editor::selectAll));
    m_arrange->addMoves(edit);
    edit.addSeparator();
    edit.addAction(
        &m_actions.add(u"edit.link"_s, tr("&Link…"), {keys("Ctrl+K")}, &m_window, &MainWindow::editLink));
    addFind(edit);
    m_window.writing().addToEdit(edit);
    m_window.settings().addTo(edit);
}

void WindowActions::addFind(QMenu& edit) {
    Finder& finder = m_window.finder();
    edit.addSeparator();
    edit.addAction(
        &m_actions.add(u"find.find"_s, tr("&Find…"), {QKeySequence::Find}, &finder, &Finder::find));
    edit.addAction(
        &m_actions.add(u"find.next"_s, tr("Find &next"), {keys("F3")}, &finder, &Finder::findNext));
    edit.addAction(&m_actions.add(u"find.previous"_s, tr("Find pre&vious"), {keys("Shift+F3")}, &finder,
                                  &Finder::findPrevious));
    edit.addAction(
        &m_actions.add(u"find.replace"_s, tr("R&eplace…"), {keys("Ctrl+H")}, &finder, &Finder::replace));
    edit.addAction(
        &m_actions.add(u"find.line"_s, tr("&Go to line…"), {keys("Ctrl+G")}, &finder, &Finder::goToLine));
}

void WindowActions::addInsert() {
    QMenu& insert = menu(tr("&Insert"));
    Editor& editor = m_window.editor();
    insert.addAction(&m_actions.add(u"insert.customer"_s, tr("&Customer question"), {keys("Ctrl+Shift+C")},
                                    &editor, [&editor] { editor.addFaqEntry(Place::CustomerFaq); }));
    insert.addAction(&m_actions.add(u"insert.internal"_s, tr("&Internal question"), {keys("Ctrl+Shift+I")},
                                    &editor, [&editor] { editor.addFaqEntry(Place::InternalFaq); }));
    m_arrange->addInserts(insert);
    insert.addAction(&m_actions.add(u"insert.bank"_s, tr("From the question &bank…"), {keys("Ctrl+Shift+B")},
                                    &m_window.bank(), &BankActions::open));
}

void WindowActions::addFormat() {
    QMenu& format = menu(tr("F&ormat"));
    Editor& editor = m_window.editor();
    QMenu& role = *format.addMenu(tr("&Role"));
    m_roles = &role;
    int number = 0;
    for (const QLatin1StringView name : roles::release) {
        // Nine keys for the nine paragraphs that every release has; the date and the boilerplate are rarely
        // set by hand.
        const bool rare = name == roles::dateline || name == roles::boilerplate;
        QList<QKeySequence> shortcut;
        if (!rare) shortcut = {QKeySequence(u"Ctrl+%1"_s.arg(++number))};
        role.addAction(&m_actions.add("format.role."_L1 + name, roleName(QString(name)), shortcut, &editor,
                                      [&editor, name] { editor.setRole(name); }));
    }
    format.addSeparator();
    format.addAction(&m_actions.add(u"format.strong"_s, tr("&Strong"), {QKeySequence::Bold}, &editor,
                                    &Editor::toggleStrong));
    format.addAction(&m_actions.add(u"format.emphasis"_s, tr("&Emphasis"), {QKeySequence::Italic}, &editor,
                                    &Editor::toggleEmphasis));
    format.addAction(
        &m_actions.add(u"format.code"_s, tr("&Code"), {keys("Ctrl+E")}, &editor, &Editor::toggleCode));
    format.addSeparator();
    format.addAction(&m_actions.add(u"format.bullets"_s, tr("&Bulleted list"), {keys("Ctrl+Shift+8")},
                                    &editor, &Editor::toggleBullet));
    format.addAction(&m_actions.add(u"format.numbers"_s, tr("&Numbered list"), {keys("Ctrl+Shift+7")},
                                    &editor, &Editor::toggleNumber));
    m_arrange->addTableMenu(format);
    m_window.writing().addToFormat(format);
}

void WindowActions::addCheck() {
    QMenu& check = menu(tr("&Check"));
    new TeamRules({m_window.controller(), m_window.analysis(), m_window.messages()}, m_window);
    m_findings = new FindingActions({m_window, m_services, m_window.editor(), m_window.controller(),
                                     m_window.analysis(), m_window.messages(), m_window.findings()},
                                    m_actions, check, this);
    check.addSeparator();
    check.addAction(&m_actions.add(u"check.again"_s, tr("Check &again"), {keys("F5")}, &m_window.analysis(),
                                   &Analysis::checkNow));
    new SpellingActions(
        {m_window.spelling(), m_window.editor(), m_services.preferences, m_services.words, m_window.status()},
        m_actions, check, this);
}

void WindowActions::addReview() {
    QMenu& review = menu(tr("&Review"));
    CommentsPanel& panel = m_window.comments();
    m_comments = new CommentActions({m_window, m_services, m_window.editor(), m_window.controller(),
                                     m_window.analysis(), m_window.messages(), panel,
                                     [this, &panel] { m_window.setSideShown(panel, true); },
                                     [this](auto work) { m_window.whenPainted(std::move(work)); }},
                                    m_actions, review, this);
    review.addSeparator();
    m_window.versions().addTo(review);
}

void WindowActions::addView() {
    QMenu& view = menu(tr("&View"));
    QAction& questions = m_actions.add(u"view.questions"_s, tr("&Questions panel"), {keys("F9")});
    QAction& findings = m_actions.add(u"view.findings"_s, tr("&Findings panel"), {keys("Shift+F9")});
    questions.setCheckable(true);
    findings.setCheckable(true);
    connect(&questions, &QAction::triggered, &m_window, &MainWindow::setQuestionsShown);
    connect(&findings, &QAction::triggered, &m_window, &MainWindow::setFindingsShown);
    view.addAction(&m_actions.add(u"view.palette"_s, tr("&Command palette…"), {keys("Ctrl+Shift+P")},
                                  &m_window, &MainWindow::openPalette));
    view.addSeparator();
    view.addAction(&m_actions.add(u"view.fivequestions"_s, tr("T&he five questions…"), {keys("Ctrl+Shift+5")},
                                  &m_window.guide(), &GuideActions::show));
    view.addAction(&questions);
    view.addAction(&findings);
    view.addAction(&m_actions.add(u"view.nextpane"_s, tr("Next &pane"), {keys("F6")}, &m_window,
                                  [this] { m_window.cyclePanes(1); }));
    view.addAction(&m_actions.add(u"view.previouspane"_s, tr("Pre&vious pane"), {keys("Shift+F6")}, &m_window,
                                  [this] { m_window.cyclePanes(-1); }));
    view.addAction(&m_actions.add(u"view.counts"_s, tr("Cou&nts…"), {keys("Ctrl+Shift+G")},
                                  &m_window.counting(), &Counting::show));
    view.addSeparator();
    view.addAction(&m_actions.add(u"view.zoomin"_s, tr("Zoom &in"), {keys("Ctrl++"), keys("Ctrl+=")}, this,
                                  [this] { zoomBy(1); }));
    view.addAction(
        &m_actions.add(u"view.zoomout"_s, tr("Zoom &out"), {keys("Ctrl+-")}, this, [this] { zoomBy(-1); }));
    view.addAction(&m_actions.add(u"view.zoomfit"_s, tr("Fit the &width"), {keys("Ctrl+0")}, &m_window,
                                  [this] { m_window.setZoom(0); }));
    m_window.writing().addToView(view);
    QMenu& appearance = *view.addMenu(tr("&Appearance"));
    auto* group = new QActionGroup(this);
    const auto addAppearance = [&](const QString& id, const QString& title, Appearance value) {
        QAction& action = m_actions.add(id, title);
        action.setCheckable(true);
        action.setChecked(m_services.preferences.appearance() == value);
        group->addAction(&action);
        connect(&action, &QAction::triggered, this, [this, value] {
            m_services.preferences.setAppearance(value);
            setAppearance(value, m_services.preferences.desktopScheme());
        });
        appearance.addAction(&action);
    };
    addAppearance(u"view.system"_s, tr("&System"), Appearance::System);
    addAppearance(u"view.light"_s, tr("&Light"), Appearance::Light);
    addAppearance(u"view.dark"_s, tr("&Dark"), Appearance::Dark);
    connect(&appearance, &QMenu::aboutToShow, this, [this] {
        // Another window may have changed it.
        const Appearance now = m_services.preferences.appearance();
        m_actions
            .action(now == Appearance::Light  ? u"view.light"_s
                    : now == Appearance::Dark ? u"view.dark"_s
                                              : u"view.system"_s)
            .setChecked(true);
    });
    view.addAction(&m_actions.add(u"view.fullscreen"_s, tr("F&ull screen"), {keys("F11")}, &m_window, [this] {
        m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen);
    }));
}

void WindowActions::addHelp() {
    QMenu& help = menu(tr("&Help"));
    help.addAction(&m_actions.add(u"help.shortcuts"_s, tr("&Keyboard shortcuts"), {keys("F1")}, this,
                                  &WindowActions::showShortcuts));
    help.addAction(
        &m_actions.add(u"help.about"_s, tr("&About Backcast"), {}, this, &WindowActions::showAbout));
}

void WindowActions::watchEditor() {
    Editor& editor = m_window.editor();
    const auto update = [this] { updateState(); };
    connect(&editor, &QTextEdit::undoAvailable, this, update);
    connect(&editor, &QTextEdit::redoAvailable, this, update);
    connect(&editor, &QTextEdit::copyAvailable, this, update);
    connect(&editor, &Editor::currentBlockMoved, this, update);
    connect(&editor, &Editor::cellSelectionChanged, this, update);
    connect(&m_window.controller(), &DocumentController::documentShown, this, update);
    connect(&m_window.controller(), &DocumentController::stateChanged, this, &WindowActions::updateRevert);
    connect(&editor, &Editor::linkActivated, this, &WindowActions::follow);
    connect(&editor, &Editor::roleMenuRequested, this, [this](const QPoint& where) {
        if (m_roles->actions().constFirst()->isEnabled()) m_roles->popup(where);
    });
}

void WindowActions::updateState() {
    const DocumentController& controller = m_window.controller();
    Editor& editor = m_window.editor();
    const bool open = controller.hasDocument();
    const bool writable = open && !controller.isReadOnly();
    // Beside the page of the five questions, or of a comparison, there is nothing to edit, find or zoom.
    const bool onPage = open && !m_window.guide().isShown() && !m_window.comparing().isShown();
    for (const QString& group : {u"file.save"_s, u"file.export."_s, u"file.page."_s})
        m_actions.setEnabled(group, open);
    for (const QString& group :
         {u"edit."_s, u"find."_s, u"check."_s, u"view.zoom"_s, u"view.counts"_s, u"view.questions"_s,
          u"view.findings"_s, u"view.nextpane"_s, u"view.previouspane"_s})
        m_actions.setEnabled(group, onPage);
    for (const QString& group : writingActions) m_actions.setEnabled(group, writable && onPage);
    m_actions.setEnabled(u"view.fivequestions"_s, writable && onPage);
    m_actions.setEnabled(u"file.save"_s, writable);
    m_actions.setEnabled(u"file.savecopy."_s, open);
    m_actions.setEnabled(u"file.duplicate"_s, open);
    updateRevert();
    m_window.documents().updateState();
    m_actions.setEnabled(u"file.page.setup"_s, writable);
    m_actions.setEnabled(u"format.role."_s, writable && onPage && editor.currentPlace() == Place::Release);
    m_actions.action(u"edit.undo"_s).setEnabled(writable && onPage && editor.document()->isUndoAvailable());
    m_actions.action(u"edit.redo"_s).setEnabled(writable && onPage && editor.document()->isRedoAvailable());
    m_window.writing().updateState(onPage, writable && onPage);
    m_arrange->updateState(writable && onPage);
    m_findings->updateState(onPage, writable && onPage);
    m_comments->updateState(onPage, writable && onPage);
    m_window.versions().updateState(onPage, writable && onPage);
    const bool selection = editor.hasSelection();
    m_actions.action(u"edit.cut"_s).setEnabled(writable && onPage && selection);
    m_actions.action(u"edit.copy"_s).setEnabled(onPage && selection);
    m_actions.action(u"view.questions"_s).setChecked(open && isToBeShown(m_window.questions()));
    m_actions.action(u"view.findings"_s)
        .setChecked(open && isToBeShown(m_window.side()) && m_window.side().isShown(m_window.findings()));
}

/// With every change, so no more than this.
void WindowActions::updateRevert() {
    const DocumentController& controller = m_window.controller();
    m_actions.action(u"file.revert"_s)
        .setEnabled(controller.hasDocument() && !controller.isReadOnly() && !controller.path().isEmpty() &&
                    controller.isModified());
}

/// A link that was clicked: a place in the document, or an address for the desktop to open.
void WindowActions::follow(const QString& target) {
    if (target.startsWith(u'#')) return m_window.editor().goTo({target.mid(1), 0, 0});
    const QUrl url(target, QUrl::StrictMode);
    // A document may come from anybody: what could start a program is shown, not followed.
    static const QStringList harmless{u"http"_s, u"https"_s, u"mailto"_s};
    if (url.isValid() && harmless.contains(url.scheme()))
        QDesktopServices::openUrl(url);
    else
        m_window.messages().show({u"link"_s,
                                  Message::Tone::Notice,
                                  tr("This link leads to %1, which is no web or mail address.").arg(target),
                                  {},
                                  true});
}

void WindowActions::zoomBy(int steps) {
    const int now = m_window.editor().zoom();
    m_window.setZoom(std::clamp((now / zoomStep + (steps > 0             ? 1
                                                   : now % zoomStep == 0 ? -1
                                                                         : 0)) *
                                    zoomStep,
                                50, 300));
}

void WindowActions::showShortcuts() {
    ShortcutsDialog dialog(m_actions, &m_window);
    dialog.exec();
}

void WindowActions::showAbout() {
    AboutDialog dialog(&m_window);
    dialog.exec();
}

void WindowActions::connectStartPage(StartPage& page, QList<DraftEntry>& drafts) {
    FileActions& files = m_window.files();
    connect(&page, &StartPage::newWanted, &files, [&files] { files.newFromTemplate(u"prfaq"_s); });
    connect(&page, &StartPage::openWanted, &files, &FileActions::open);
    connect(&page, &StartPage::settingsWanted, &m_window.settings(), &SettingsActions::open);
    connect(&page, &StartPage::importWanted, &files, &FileActions::importDraft);
    connect(&page, &StartPage::templateWanted, &files, &FileActions::newFromTemplate);
    connect(&page, &StartPage::sampleWanted, &files,
            [this, &files] { files.newFromSample(m_services.preferences.newLanguage()); });
    connect(&page, &StartPage::recentWanted, &files, &FileActions::openPath);
    DocumentActions& documents = m_window.documents();
    connect(&page, &StartPage::ownTemplateWanted, &documents,
            [&documents](const UserTemplate& own) { documents.begin(own); });
    connect(&page, &StartPage::templateNameWanted, &documents,
            [&documents](const UserTemplate& own) { documents.renameTemplate(own); });
    connect(&page, &StartPage::templateRemovalWanted, &documents,
            [&documents](const UserTemplate& own) { documents.removeTemplate(own); });
    connect(&documents, &DocumentActions::templatesChanged, &page,
            [&page, &documents] { page.setOwnTemplates(documents.templates()); });
    const auto take = [&drafts](const QString& slot) {
        for (qsizetype i = 0; i < drafts.size(); ++i)
            if (drafts.at(i).slot == slot) return std::optional(drafts.takeAt(i));
        return std::optional<DraftEntry>();
    };
    connect(&page, &StartPage::recoverWanted, &files, [&files, take](const QString& slot) {
        if (const std::optional<DraftEntry> draft = take(slot)) files.recover(*draft);
    });
    connect(&page, &StartPage::discardWanted, &files,
            [this, &files, &page, &drafts, take](const QString& slot) {
                if (const std::optional<DraftEntry> draft = take(slot)) files.discard(*draft);
                fillStartPage(page, drafts);
            });
}

void WindowActions::fillStartPage(StartPage& page, const QList<DraftEntry>& drafts) {
    const QDateTime now = m_services.clock();
    page.setRecent(m_services.preferences.recent().mid(0, 6), now);
    QList<RecoveredDocument> recovered;
    for (const DraftEntry& draft : drafts)
        recovered.append({draft.slot, draft.info.title, draft.info.path, draft.time,
                          draft.base == BaseState::Changed
                              ? StartPage::tr("The file has changed since: opens as a copy")
                              : QString()});
    page.setRecovered(recovered, now);
    page.setOwnTemplates(m_window.documents().templates());
}

} // namespace backcast
