// SPDX-License-Identifier: MIT
#include "ui/shell/mainwindow.h"

#include "ui/comments/commentactions.h"
#include "ui/comments/commentspanel.h"
#include "ui/counts/counting.h"
#include "ui/editor/editor.h"
#include "ui/editor/pictures.h"
#include "ui/editor/tableediting.h"
#include "ui/find/finder.h"
#include "ui/findings/findingspanel.h"
#include "ui/map/maplinks.h"
#include "ui/map/scrollmap.h"
#include "ui/pages/pageactions.h"
#include "ui/questions/bankactions.h"
#include "ui/questions/guideactions.h"
#include "ui/questions/questionspanel.h"
#include "ui/settings/settingsactions.h"
#include "ui/shell/analysis.h"
#include "ui/shell/autosave.h"
#include "ui/shell/documentactions.h"
#include "ui/shell/paletteentries.h"
#include "ui/shell/panellinks.h"
#include "ui/shell/shown.h"
#include "ui/shell/sidepanel.h"
#include "ui/shell/startpage.h"
#include "ui/shell/toolbar.h"
#include "ui/shell/windowactions.h"
#include "ui/spelling/spelling.h"
#include "ui/versions/compareactions.h"
#include "ui/versions/versionactions.h"
#include "ui/versions/versionspanel.h"
#include "ui/writing/splitpage.h"
#include "ui/writing/writingactions.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr int narrowWidth = 1080; ///< below it the findings give way to the page
constexpr int questionsWidth = 272;
constexpr int findingsWidth = 336;

QStringList filesIn(const QMimeData* data) {
    QStringList files;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile()) files.append(url.toLocalFile());
    return files;
}

} // namespace

MainWindow::MainWindow(Services& services, WindowHost& host, CheckRunner::Function checks)
    : m_services(services)
    , m_host(host)
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(m_stack))
    , m_column(new QWidget(m_splitter))
    , m_editor(new Editor(m_column))
    , m_messages(new MessageBar(m_column))
    , m_questions(new QuestionsPanel)
    , m_side(new SidePanel)
    , m_findings(new FindingsPanel)
    , m_comments(new CommentsPanel(services.clock))
    , m_versionsPanel(new VersionsPanel)
    , m_status(new StatusBar(this))
    , m_actions(new ActionRegistry(*this))
    , m_controller(new DocumentController(*m_editor, services, this))
    , m_analysis(new Analysis(*m_editor, std::move(checks), this))
    , m_files(new FileActions({*this, host, services, *m_controller, *m_messages, *m_analysis}))
    , m_pages(new PageActions({*this, services, *m_editor, *m_controller, *m_messages, *m_analysis, *m_files},
                              this))
    , m_bank(new BankActions({services, *m_editor, *m_controller, *m_analysis, *m_splitter, *m_side}, this))
    , m_guide(
          new GuideActions({services, *m_editor, *m_controller, *m_analysis, *m_stack, *m_messages}, this))
    , m_spelling(new Spelling({*this, services, *m_editor, *m_controller, *m_messages, *m_status}, this))
    , m_counting(new Counting({*this, services, *m_editor, *m_controller, *m_analysis, *m_status}, this))
    , m_map(new ScrollMap)
    , m_settings(new SettingsActions({*this, services, *m_actions, *m_editor, *m_analysis, *m_messages,
                                      [this](int percent) { setZoom(percent); }},
                                     this))
    , m_documents(new DocumentActions(*this, services, host))
    , m_autosave(new Autosave({services, *m_editor, *m_controller, *m_messages, *m_files}, this))
    , m_comparing(new CompareActions(
          {*this, services, *m_editor, *m_controller, *m_stack, *m_messages, *m_actions}, this))
    , m_versions(
          new VersionActions({*this, services, *m_editor, *m_controller, *m_messages, *m_versionsPanel,
                              *m_comparing, *m_actions, [this] { setSideShown(*m_versionsPanel, true); }},
                             this))
    , m_zoom(services.preferences.zoom()) {
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setMinimumSize(640, 420);
    build();
    connectParts();
    m_settings->begin();
    resize(1440, 900);
    if (const QByteArray geometry = services.preferences.windowGeometry(); !geometry.isEmpty())
        restoreGeometry(geometry);
    updateTitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::build() {
    m_columnLayout = new QVBoxLayout(m_column);
    m_columnLayout->setContentsMargins(0, 0, 0, 0);
    m_columnLayout->setSpacing(0);
    m_columnLayout->addWidget(m_messages);
    auto* pageSplitter = new QSplitter(Qt::Vertical, m_column);
    pageSplitter->setChildrenCollapsible(false);
    pageSplitter->addWidget(m_editor);
    m_columnLayout->addWidget(pageSplitter, 1);
    m_finder = new Finder(
        *m_editor, *m_columnLayout, [this] { return m_analysis->pages(); }, this);
    m_toolbar = new Toolbar(*m_actions, *m_editor, this);
    m_writing = new WritingActions({*this,
                                    m_services,
                                    *m_editor,
                                    *m_actions,
                                    *m_messages,
                                    *pageSplitter,
                                    {menuBar(), m_toolbar, m_questions, m_side, m_status},
                                    [this] { fitPanels(); }},
                                   this);
    m_windowActions = new WindowActions(*this, m_services, m_host);
    m_toolbar->build();
    addToolBar(m_toolbar);
    m_editor->setVerticalScrollBar(m_map);
    new MapLinks({*m_map, *m_editor, *m_analysis, *m_findings}, this);
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setAccessibleName(tr("The page"));
    m_editor->installEventFilter(this);
    m_editor->viewport()->installEventFilter(this);
    m_messages->installEventFilter(this);

    m_splitter->addWidget(m_questions);
    m_splitter->addWidget(m_column);
    m_splitter->addWidget(m_side);
    m_side->addPage(*m_findings, m_findings->title());
    connect(m_findings, &FindingsPanel::titleChanged, this,
            [this](const QString& title) { m_side->setTitle(*m_findings, title); });
    m_side->addPage(*m_comments, m_comments->title());
    connect(m_comments, &CommentsPanel::titleChanged, this,
            [this](const QString& title) { m_side->setTitle(*m_comments, title); });
    m_side->addPage(*m_versionsPanel, m_versionsPanel->title());
    connect(m_versionsPanel, &VersionsPanel::titleChanged, this,
            [this](const QString& title) { m_side->setTitle(*m_versionsPanel, title); });
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_questions->setMinimumWidth(200);
    m_side->setMinimumWidth(240);
    m_column->setMinimumWidth(320);
    m_splitter->setSizes({questionsWidth, 1440 - questionsWidth - findingsWidth, findingsWidth});
    if (const QByteArray state = m_services.preferences.splitter(); !state.isEmpty())
        m_splitter->restoreState(state);

    auto* work = new QWidget(m_stack);
    auto* rows = new QVBoxLayout(work);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_splitter, 1);
    rows->addWidget(m_status);
    m_stack->addWidget(work);
    setCentralWidget(m_stack);
    setShown(*m_questions, m_services.preferences.showsQuestions());
    setShown(*m_side, m_services.preferences.showsFindings());
    m_links = new PanelLinks(
        {*m_editor, *m_analysis, *m_controller, *m_questions, *m_findings, *m_status, *m_counting}, this);
}

void MainWindow::connectParts() {
    connect(m_controller, &DocumentController::stateChanged, this, &MainWindow::updateTitle);
    connect(m_controller, &DocumentController::documentShown, this, [this] {
        m_finder->close();
        whenPainted([this] {
            m_analysis->restart();
            m_spelling->checkNow();
        });
    });
    connect(m_actions, &ActionRegistry::aboutToRun, m_guide, &GuideActions::commit);
    connect(m_guide, &GuideActions::pageWanted, this, &MainWindow::showDocument);
    connect(m_guide, &GuideActions::shown, this, &MainWindow::leavePage);
    connect(m_comparing, &CompareActions::shown, this, &MainWindow::leavePage);
    connect(m_comparing, &CompareActions::pageWanted, this, &MainWindow::showDocument);
    connect(m_finder, &Finder::aboutToReplaceAll, m_versions,
            [this] { m_versions->keepBefore(versionreasons::beforeReplaceAll); });
    connect(m_editor, &Editor::contentEdited, this, &MainWindow::followFormat);
    connect(m_editor, &Editor::linkRequested, this, &MainWindow::editLink);
    connect(m_editor, &Editor::zoomChanged, this, [this](int percent) {
        // By Ctrl and the wheel: from then on the page no longer follows the window.
        if (m_fitting) return;
        m_zoom = percent;
        m_services.preferences.setZoom(percent);
    });
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_services.preferences.setSplitter(m_splitter->saveState()); });
}

/// Another page is shown in place of the one that is written.
void MainWindow::leavePage() {
    m_bank->close();
    m_editor->tables().close();
    m_writing->suspendFocus(); // these pages have their own way back
    m_toolbar->hide();
    m_windowActions->updateState();
}

const Document& MainWindow::document() const {
    return m_editor->content();
}

void MainWindow::showDocument() {
    m_stack->setCurrentIndex(0);
    m_columnLayout->insertWidget(0, m_messages);
    m_toolbar->show();
    m_windowActions->updateState();
    updateTitle();
    bringToFront();
    fitPanels();
    m_writing->setDocumentShown(true);
    m_editor->setFocus();
}

void MainWindow::showStart(const QList<DraftEntry>& drafts) {
    m_drafts = drafts;
    if (!m_start) {
        m_start = new StartPage(m_stack);
        m_stack->addWidget(m_start);
        m_windowActions->connectStartPage(*m_start, m_drafts);
    }
    m_windowActions->fillStartPage(*m_start, m_drafts);
    m_start->hold(*m_messages);
    m_stack->setCurrentWidget(m_start);
    m_writing->setDocumentShown(false);
    m_toolbar->hide();
    m_windowActions->updateState();
    updateTitle();
    m_start->setFocus();
}

void MainWindow::bringToFront() {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::whenPainted(std::function<void()> work) {
    if (m_painted)
        work();
    else
        m_waiting.push_back(std::move(work));
}

void MainWindow::updateTitle() {
    const bool open = m_controller->hasDocument();
    setWindowTitle(open ? tr("%1[*] – Backcast").arg(m_controller->name()) : u"Backcast[*]"_s);
    setWindowModified(open && m_controller->isModified());
    setWindowFilePath(open ? m_controller->path() : QString());
}

void MainWindow::setQuestionsShown(bool shown) {
    m_services.preferences.setShowsQuestions(shown);
    m_questions->setVisible(shown);
}

void MainWindow::setFindingsShown(bool shown) {
    setSideShown(*m_findings, shown);
}

void MainWindow::setSideShown(QWidget& page, bool shown) {
    if (!m_narrow) m_services.preferences.setShowsFindings(shown);
    if (shown) m_side->showPage(page);
    m_side->setVisible(shown);
    m_windowActions->updateState();
}

/// In a narrow window the findings give way, and come back with the room.
void MainWindow::fitPanels() {
    if (m_writing->isFocused()) return;
    const bool narrow = width() < narrowWidth;
    if (narrow != m_narrow) {
        m_narrow = narrow;
        m_side->setVisible(!narrow && m_services.preferences.showsFindings());
        m_windowActions->updateState();
    }
}

void MainWindow::setZoom(int percent) {
    m_zoom = percent;
    m_services.preferences.setZoom(percent);
    if (percent > 0)
        m_editor->setZoom(percent);
    else
        fitZoom();
}

void MainWindow::fitZoom() {
    const QScopedValueRollback fitting(m_fitting, true);
    if (m_zoom != 0) return m_editor->setZoom(m_zoom);
    const PageProfile profile = pageProfile(document().meta.pageProfile, document().meta.language);
    const double page = profile.width * logicalDpiX() / 72.0;
    const int room = m_editor->width() - 2 * space::xl - m_editor->verticalScrollBar()->sizeHint().width();
    m_editor->setZoom(std::clamp(int(room * 100 / page), 50, 100));
}

/// Another format of the page has another width, also when undo brings it.
void MainWindow::followFormat() {
    if (document().meta.pageProfile == m_format) return;
    m_format = document().meta.pageProfile;
    if (m_zoom == 0) fitZoom();
}

void MainWindow::cyclePanes(int direction) {
    QList<QWidget*> panes;
    if (m_questions->isVisible()) panes = {&m_questions->questionView(), &m_questions->outlineView()};
    panes.append(m_editor);
    if (m_writing->split().isShown()) panes.append(m_writing->split().view());
    if (m_findings->shownView().isVisible())
        panes.append(&m_findings->shownView()); // not while nothing is found
    if (m_versionsPanel->view().isVisible()) panes.append(&m_versionsPanel->view());
    if (m_bank->panel() && m_bank->panel()->isVisible()) panes.append(&m_bank->panel()->field());
    const qsizetype at = panes.indexOf(QApplication::focusWidget());
    const qsizetype next = at < 0 ? panes.indexOf(m_editor) : (at + direction + panes.size()) % panes.size();
    panes.at(next)->setFocus(Qt::TabFocusReason);
    // A list that has the keyboard but no current row shows nobody where it is.
    if (auto* view = qobject_cast<QAbstractItemView*>(panes.at(next)))
        if (!view->currentIndex().isValid() && view->model()->rowCount() > 0)
            view->setCurrentIndex(view->model()->index(0, 0));
}

void MainWindow::openPalette() {
    if (!m_palette) m_palette = new CommandPalette(*this);
    m_palette->open(paletteEntries(*this, m_services));
}

void MainWindow::editLink() {
    if (!m_controller->hasDocument() || m_editor->isReadOnly()) return;
    const std::optional<QString> target =
        m_services.dialogs.askLink(this, m_editor->currentLink(), document());
    if (target) m_editor->setLink(*target);
    m_editor->setFocus();
}

bool MainWindow::event(QEvent* event) {
    if (event->type() == QEvent::ThemeChange)
        setAppearance(m_services.preferences.appearance(), m_services.preferences.desktopScheme());
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        // When the children have been painted as well.
        for (std::function<void()>& work : std::exchange(m_waiting, {}))
            QTimer::singleShot(0, this, std::move(work));
    }
    return QMainWindow::event(event);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || !m_painted) return;
    if (isActiveWindow()) return m_files->lookAtDisk();
    m_guide->commit();
    m_controller->keeper().writeNow(); // who looks elsewhere may pull the plug
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_guide->commit();
    if (!m_windowActions->comments().mayLeave() || !m_files->mayClose()) return event->ignore();
    m_pages->closePreview();
    m_versions->close();
    rememberLayout();
    event->accept();
}

void MainWindow::rememberLayout() {
    m_services.preferences.setWindowGeometry(saveGeometry());
    m_services.preferences.setSplitter(m_splitter->saveState());
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    fitPanels();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!filesIn(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QStringList files = filesIn(event->mimeData());
    event->acceptProposedAction();
    takeFiles(files);
}

/// Files that were dropped: documents and drafts are opened, pictures go into the page that is open.
void MainWindow::takeFiles(const QStringList& files) {
    const bool writable = m_controller->hasDocument() && !m_controller->isReadOnly();
    for (const QString& file : files) {
        if (writable && isPictureFile(file))
            m_writing->addPicture(file);
        else
            m_files->openPath(file);
    }
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_messages) {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::Hide)
            keepTextInPlace();
        return false;
    }
    if (watched == m_editor) {
        if (event->type() == QEvent::Resize) fitZoom();
        return false;
    }
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        // A file that is dropped on the page is opened like one that is dropped beside it; text goes into the
        // page.
        auto* drop = static_cast<QDropEvent*>(event);
        const QStringList files = filesIn(drop->mimeData());
        if (files.isEmpty()) return false;
        drop->acceptProposedAction();
        if (event->type() == QEvent::Drop) {
            m_editor->setTextCursor(m_editor->cursorForPosition(drop->position().toPoint()));
            takeFiles(files);
        }
        return true;
    }
    default:
        return false;
    }
}

/// A message above the page pushes the page down; scrolling by as much keeps the words where the eye is.
void MainWindow::keepTextInPlace() {
    const int height = m_messages->isVisible() ? m_messages->height() : 0;
    const int moved = height - m_messageHeight;
    m_messageHeight = height;
    if (moved != 0) m_editor->verticalScrollBar()->setValue(m_editor->verticalScrollBar()->value() + moved);
}

} // namespace backcast
