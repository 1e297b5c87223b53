// SPDX-License-Identifier: MIT
#include "ui/pages/previewwindow.h"

#include "core/document/names.h"
#include "ui/editor/editor.h"
#include "ui/pages/pdfchoices.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/theme.h"

#include <QCloseEvent>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

QKeySequence keys(const char* text) {
    return QKeySequence(QString::fromLatin1(text));
}

QWidget* gap(int width, QWidget* parent) {
    auto* widget = new QWidget(parent);
    widget->setFixedWidth(width);
    return widget;
}

/// A figure's words are those of a visual; what the editor knows is the block that shows it.
Id editedBlock(const Document& document, const Id& id) {
    for (const Met& met : walk(document)) {
        if (met.id() == id) return id;
        if (met.block && met.block->kind == kinds::figure && met.block->figure == id) return met.block->id;
    }
    return {};
}

} // namespace

PreviewWindow::PreviewWindow(Editor& editor, Preferences& preferences, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_editor(editor)
    , m_preferences(preferences)
    , m_actions(new ActionRegistry(*this))
    , m_view(new PreviewView(this))
    , m_page(new QLineEdit(this))
    , m_count(new QLabel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    // The program ends with its last document, whatever else is open.
    setAttribute(Qt::WA_QuitOnClose, false);
    setMinimumSize(420, 320);
    build();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PreviewWindow::paginateNow);
    connect(&m_editor, &Editor::contentEdited, this, &PreviewWindow::onEdited);
    connect(&m_editor, &QTextEdit::cursorPositionChanged, this, &PreviewWindow::follow);
    connect(m_view, &PreviewView::currentPageChanged, this, &PreviewWindow::followPage);
    connect(m_view, &PreviewView::placeClicked, this, &PreviewWindow::goTo);
    connect(m_view, &PreviewView::zoomChanged, this,
            [this](int percent) { m_zoom->setText(tr("%1 %").arg(locale().toString(percent))); });
    setName({});
    resize(820, 900);
    if (const QByteArray geometry = m_preferences.previewGeometry(); !geometry.isEmpty())
        restoreGeometry(geometry);
    m_view->setFocus();
}

PreviewWindow::~PreviewWindow() = default;

void PreviewWindow::build() {
    auto* bar = new QToolBar(this);
    bar->setAccessibleName(tr("Tools"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addWidget(gap(space::xs, bar));
    addZoom(*bar);
    bar->addWidget(gap(space::l, bar));
    addPage(*bar);
    auto* stretch = new QWidget(bar);
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(stretch);
    addCommands(*bar);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_view, 1);
}

QToolButton* PreviewWindow::addButton(QToolBar& bar, const QString& id, const QString& text) {
    QToolButton* button = textButton(m_actions->action(id), text, &bar);
    bar.addWidget(button);
    return button;
}

void PreviewWindow::addZoom(QToolBar& bar) {
    using Fit = PreviewZoom::Fit;
    m_actions->add(u"zoom.out"_s, tr("Zoom &out"), {keys("Ctrl+-")}, m_view, [this] { m_view->zoomBy(-1); });
    m_actions->add(u"zoom.in"_s, tr("Zoom &in"), {keys("Ctrl++"), keys("Ctrl+=")}, m_view,
                   [this] { m_view->zoomBy(1); });
    addButton(bar, u"zoom.out"_s, u"−"_s);
    m_zoom = new QToolButton(&bar);
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setToolTip(tr("Zoom"));
    m_zoom->setAutoRaise(true);
    m_zoom->setFocusPolicy(Qt::TabFocus);
    m_zoom->setPopupMode(QToolButton::InstantPopup);
    // As wide as the widest text, so that nothing beside it moves.
    m_zoom->setText(tr("%1 %").arg(locale().toString(400)));
    auto* menu = new QMenu(m_zoom);
    menu->addAction(&m_actions->add(u"zoom.width"_s, tr("Fit the &width"), {keys("Ctrl+0")}, m_view, [this] {
        m_view->setZoom({Fit::Width, 100});
    }));
    menu->addAction(&m_actions->add(u"zoom.page"_s, tr("Fit the &page"), {keys("Ctrl+9")}, m_view, [this] {
        m_view->setZoom({Fit::Page, 100});
    }));
    menu->addSeparator();
    for (const int percent : {50, 75, 100, 150, 200, 400}) {
        const QList<QKeySequence> key = percent == 100 ? QList{keys("Ctrl+1")} : QList<QKeySequence>();
        menu->addAction(&m_actions->add(u"zoom.%1"_s.arg(percent), tr("%1 %").arg(locale().toString(percent)),
                                        key, m_view, [this, percent] {
                                            m_view->setZoom({Fit::None, percent});
                                        }));
    }
    m_zoom->setMenu(menu);
    m_zoom->setFixedWidth(m_zoom->sizeHint().width());
    bar.addWidget(m_zoom);
    addButton(bar, u"zoom.in"_s, u"+"_s);
}

void PreviewWindow::addPage(QToolBar& bar) {
    m_page->setAccessibleName(tr("Page"));
    m_page->setToolTip(tr("Page (Ctrl+G)"));
    m_page->setAlignment(Qt::AlignRight);
    m_page->setValidator(new QIntValidator(1, 99999, m_page));
    m_page->setFixedWidth(m_page->fontMetrics().horizontalAdvance(u"0000"_s) + space::xl);
    bar.addWidget(m_page);
    bar.addWidget(gap(space::s, &bar));
    bar.addWidget(m_count);
    connect(m_page, &QLineEdit::returnPressed, this, &PreviewWindow::goToTyped);
    connect(m_page, &QLineEdit::editingFinished, this, [this] { followPage(m_view->currentPage()); });
    m_actions->add(u"page.goto"_s, tr("&Go to a page"), {keys("Ctrl+G")}, m_page, [this] {
        m_page->setFocus(Qt::ShortcutFocusReason);
        m_page->selectAll();
    });
}

void PreviewWindow::addCommands(QToolBar& bar) {
    auto* show = new QToolButton(&bar);
    show->setText(tr("Show"));
    show->setAccessibleName(tr("What is shown"));
    show->setAutoRaise(true);
    show->setFocusPolicy(Qt::TabFocus);
    show->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(show);
    QAction& exported = m_actions->add(u"show.exported"_s, tr("Show as &exported"), {keys("Ctrl+E")});
    exported.setCheckable(true);
    exported.setToolTip(tr("With the choices of the last export as PDF"));
    connect(&exported, &QAction::toggled, this, &PreviewWindow::showAsExported);
    menu->addAction(&exported);
    menu->addAction(
        &m_actions->add(u"show.setup"_s, tr("&Page setup…"), {}, this, &PreviewWindow::setupWanted));
    show->setMenu(menu);
    bar.addWidget(show);
    m_actions->add(u"file.print"_s, tr("&Print…"), {QKeySequence::Print}, this, &PreviewWindow::printWanted);
    m_actions->add(u"file.export"_s, tr("&Export PDF…"), {keys("Ctrl+Shift+E")}, this,
                   &PreviewWindow::exportWanted);
    m_actions->add(u"file.close"_s, tr("&Close"), {keys("Ctrl+W"), keys("Ctrl+F2")}, this,
                   [this] { close(); });
    m_actions->add(u"file.quit"_s, tr("&Quit"), {keys("Ctrl+Q")}, this, &PreviewWindow::quitWanted);
    addButton(bar, u"file.print"_s, tr("Print…"));
    addButton(bar, u"file.export"_s, tr("Export PDF…"));
    bar.addWidget(gap(space::xs, &bar));
}

void PreviewWindow::setName(const QString& name) {
    setWindowTitle(name.isEmpty() ? tr("Preview – Backcast") : tr("%1, preview – Backcast").arg(name));
}

PageOptions PreviewWindow::options() const {
    return m_exported ? fitting(m_preferences.pdfOptions(), m_editor.content()) : PageOptions();
}

void PreviewWindow::showAsExported(bool exported) {
    m_exported = exported;
    m_actions->action(u"show.exported"_s).setChecked(exported);
    paginateNow();
}

void PreviewWindow::onEdited() {
    // As in Analysis: not put off by the next key, and a long document gets a tenth of the time. The text is
    // asked for when its turn comes, so nothing stale is ever set.
    if (!m_timer.isActive()) m_timer.start(std::max(pagesDelay, 10 * m_cost));
}

void PreviewWindow::paginateNow() {
    m_timer.stop();
    if (!isVisible()) return; // showEvent makes up for it
    QElapsedTimer clock;
    clock.start();
    m_paginator.setOptions(options());
    m_view->setPages(m_paginator.update(m_editor.content()));
    const QString count = locale().toString(m_view->pages().pages.size());
    m_count->setText(m_exported ? tr("of %1, as exported").arg(count) : tr("of %1").arg(count));
    followPage(m_view->currentPage());
    follow();
    m_cost = int(clock.elapsed());
}

void PreviewWindow::follow() {
    if (m_leading || m_timer.isActive()) return; // the pages of this text are on their way
    const QTextCursor cursor = m_editor.textCursor();
    const Id block = m_editor.currentBlock();
    const int offset = cursor.block().isValid() ? cursor.positionInBlock() : 0;
    PagePosition place{block, {}, -1, offset};
    for (const Met& met : walk(m_editor.content()))
        if (met.id() == block && met.block && met.block->kind == kinds::figure) place = {met.block->figure};
    m_view->mark(place);
    m_view->showMark();
}

void PreviewWindow::followPage(int index) {
    if (m_page->hasFocus() && m_page->isModified()) return;
    const QString text = locale().toString(index + 1);
    if (m_page->text() != text) m_page->setText(text);
}

void PreviewWindow::goToTyped() {
    bool isNumber = false;
    const int page = locale().toInt(m_page->text(), &isNumber);
    m_page->setModified(false);
    if (isNumber) m_view->goToPage(page - 1);
    followPage(m_view->currentPage());
    m_view->setFocus();
}

void PreviewWindow::goTo(const PagePosition& place, bool twice) {
    const Id block = editedBlock(m_editor.content(), place.block);
    if (block.isEmpty()) return;
    {
        // The page that was clicked stays where it is.
        const QScopedValueRollback leading(m_leading, true);
        m_editor.goTo(
            {block, place.row.isEmpty() ? place.offset : 0, place.row.isEmpty() ? place.offset : 0});
    }
    m_view->mark(place);
    if (twice) Q_EMIT writingWanted();
}

void PreviewWindow::closeEvent(QCloseEvent* event) {
    m_preferences.setPreviewGeometry(saveGeometry());
    QWidget::closeEvent(event);
}

void PreviewWindow::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    paginateNow();
}

void PreviewWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    if (m_page->hasFocus()) {
        m_page->setModified(false);
        followPage(m_view->currentPage());
        m_view->setFocus();
    } else {
        close();
    }
}

} // namespace backcast
