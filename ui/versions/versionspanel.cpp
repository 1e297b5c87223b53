// SPDX-License-Identifier: MIT
#include "ui/versions/versionspanel.h"

#include "ui/findings/findingdelegate.h"
#include "ui/shell/announce.h"
#include "ui/shell/shown.h"
#include "ui/shell/theme.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace backcast {

VersionsPanel::VersionsPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new VersionModel(this))
    , m_view(new QListView(this))
    , m_empty(new QWidget(this))
    , m_emptyTitle(new QLabel(m_empty))
    , m_emptyText(new QLabel(m_empty)) {
    setAccessibleName(tr("Versions"));
    auto* words = new QVBoxLayout(m_empty);
    words->setContentsMargins(space::l, space::m, space::l, space::l);
    words->setSpacing(space::s);
    m_emptyTitle->setFont(typeFont(Type::Strong, font()));
    m_emptyText->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel* label : {m_emptyTitle, m_emptyText}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    buildView();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildFilter());
    column->addWidget(m_empty);
    column->addWidget(m_view, 1);
    connectView();
    setCount(0);
    follow();
}

void VersionsPanel::buildView() {
    m_view->setModel(m_model);
    m_view->setItemDelegate(new FindingDelegate(*m_view));
    m_view->setAccessibleName(tr("List of versions"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there, so that the cards do not change their width when one more of them needs it.
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_view->verticalScrollBar()->setSingleStep(space::xl);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setMinimumHeight(80);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
}

void VersionsPanel::connectView() {
    auto* delegate = static_cast<FindingDelegate*>(m_view->itemDelegate());
    connect(delegate, &FindingDelegate::actionClicked, this,
            [this](const QModelIndex& index) { m_view->setCurrentIndex(index); });
    connect(delegate, &FindingDelegate::chosen, this,
            [this](const QModelIndex& index, const CardAction& action) {
                m_view->setCurrentIndex(index);
                Q_EMIT chosen(VersionDo(action.other));
            });
    connect(m_view, &QListView::activated, this, &VersionsPanel::choose);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                m_model->setCurrent(index.row());
                // The card has grown by its links, the one before has lost them.
                m_view->doItemsLayout();
                if (index.isValid()) m_view->scrollTo(index);
                Q_EMIT currentChanged();
            });
}

QWidget* VersionsPanel::buildFilter() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(space::m, space::s, space::m, space::xs);
    m_filter = new QToolButton(box);
    m_filter->setCheckable(true);
    m_filter->setAutoRaise(true);
    m_filter->setFocusPolicy(Qt::TabFocus);
    m_filter->setFont(typeFont(Type::Small, m_filter->font()));
    m_filter->setText(tr("Named and reviewed only"));
    connect(m_filter, &QToolButton::toggled, this,
            [this](bool on) { change([&] { m_model->setQuiet(on); }); });
    row->addWidget(m_filter);
    row->addStretch(1);
    return box;
}

int VersionsPanel::currentRow() const {
    return m_view->selectionModel()->hasSelection() ? m_view->currentIndex().row() : -1;
}

int VersionsPanel::currentNumber() const {
    return m_model->numberAt(currentRow());
}

void VersionsPanel::setCurrentRow(int row) {
    if (row >= 0) return m_view->setCurrentIndex(m_model->index(row));
    m_view->clearSelection();
    m_view->selectionModel()->setCurrentIndex({}, QItemSelectionModel::Clear);
}

/// The card that was the current one stays it where it is still shown.
template <class Change>
void VersionsPanel::change(const Change& change) {
    const int number = currentNumber();
    const bool wasNow = currentRow() == 0;
    {
        const QSignalBlocker quiet(m_view->selectionModel());
        change();
    }
    const int row = wasNow ? 0 : number != 0 ? m_model->rowOf(number) : -1;
    setCurrentRow(row);
    m_model->setCurrent(row);
    m_view->doItemsLayout();
    follow();
    Q_EMIT currentChanged();
}

void VersionsPanel::setCount(int count) {
    m_count = count;
    const QString title = count > 0 ? tr("Versions %1").arg(locale().toString(count)) : tr("Versions");
    if (title == m_title) return;
    m_title = title;
    Q_EMIT titleChanged(m_title);
}

void VersionsPanel::setDocument(const Document& document, const QDateTime& now) {
    setCount(int(document.drafts.size()));
    change([&] { m_model->setDocument(document, now); });
}

void VersionsPanel::clear() {
    setCount(0);
    change([&] { m_model->clear(); });
}

void VersionsPanel::setWritable(bool writable) {
    if (writable == m_model->isWritable()) return;
    m_model->setWritable(writable);
    m_view->doItemsLayout();
}

void VersionsPanel::showVersion(int number) {
    if (m_model->rowOf(number) < 0) m_filter->setChecked(false);
    if (const int row = m_model->rowOf(number); row >= 0) setCurrentRow(row);
}

void VersionsPanel::tell(const QString& text) {
    announce(*m_filter, text);
}

void VersionsPanel::choose(const QModelIndex& index) {
    if (!index.isValid()) return;
    m_view->setCurrentIndex(index);
    if (const QList<VersionDo> offered = m_model->offered(index.row()); !offered.isEmpty())
        Q_EMIT chosen(offered.first());
}

void VersionsPanel::follow() {
    const int count = m_model->count();
    setShown(*m_filter, m_model->automatic() > 0);
    m_filter->setToolTip(m_filter->isChecked() ? tr("Click to show the automatic versions as well.")
                                               : tr("Click to hide the automatic versions."));
    const bool hidden = m_model->isQuiet() && count > 0 && m_model->rowCount() <= 1;
    m_emptyTitle->setText(hidden ? tr("No version was named yet.") : tr("No versions yet."));
    m_emptyText->setText(
        hidden ? tr("The button above shows the automatic ones again.")
               : tr("A version keeps the text as it is now, under a number: to compare with, to print "
                    "again, to go back to. Save one before you give the draft to others (Review > Save a "
                    "version). While you write, Backcast keeps some by itself."));
    setShown(*m_empty, hidden || count == 0);
}

void VersionsPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // The heights of the cards depend on their width.
    m_view->doItemsLayout();
}

void VersionsPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    Q_EMIT shown();
}

/// The menu of a card, by the right button or the menu key; F2 is the list's while the keyboard is in it.
bool VersionsPanel::eventFilter(QObject* watched, QEvent* event) {
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (isKey && watched == m_view && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F2 &&
        static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier &&
        m_model->offered(currentRow()).contains(VersionDo::Rename)) {
        event->accept();
        if (event->type() == QEvent::KeyPress) Q_EMIT chosen(VersionDo::Rename);
        return true;
    }
    if (event->type() != QEvent::ContextMenu) return QWidget::eventFilter(watched, event);
    const auto& menu = static_cast<const QContextMenuEvent&>(*event);
    QPoint where = menu.globalPos();
    if (menu.reason() == QContextMenuEvent::Mouse)
        m_view->setCurrentIndex(m_view->indexAt(m_view->viewport()->mapFromGlobal(where)));
    else
        where = m_view->viewport()->mapToGlobal(m_view->visualRect(m_view->currentIndex()).center());
    if (m_view->currentIndex().isValid()) Q_EMIT menuWanted(where);
    return true;
}

} // namespace backcast
