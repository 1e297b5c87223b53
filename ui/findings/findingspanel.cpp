// SPDX-License-Identifier: MIT
#include "ui/findings/findingspanel.h"

#include "ui/findings/findingdelegate.h"
#include "ui/findings/flowlayout.h"
#include "ui/findings/setasidemodel.h"
#include "ui/shell/announce.h"
#include "ui/shell/shown.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <cstdlib>

namespace backcast {

FindingsPanel::FindingsPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new FindingModel(this))
    , m_asideModel(new SetAsideModel(this))
    , m_view(new QListView(this))
    , m_asideView(new QListView(this))
    , m_position(new QLabel(this))
    , m_empty(new QWidget(this))
    , m_emptyTitle(new QLabel(m_empty))
    , m_emptyText(new QLabel(m_empty)) {
    setAccessibleName(tr("Findings"));
    auto* words = new QVBoxLayout(m_empty);
    words->setContentsMargins(space::l, space::l, space::l, space::l);
    words->setSpacing(space::s);
    m_emptyTitle->setFont(typeFont(Type::Strong, font()));
    m_emptyText->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel* label : {m_emptyTitle, m_emptyText}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    words->addStretch(1);
    m_empty->hide();
    buildView(*m_view, *m_model, tr("List of findings"));
    buildView(*m_asideView, *m_asideModel, tr("What was set aside"));
    m_asideView->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildFilter());
    m_search = buildSearch();
    column->addWidget(m_search);
    column->addWidget(m_empty, 1);
    column->addWidget(m_view, 1);
    column->addWidget(m_asideView, 1);
    connectViews();
    updateCounts();
}

void FindingsPanel::buildView(QListView& view, QAbstractItemModel& model, const QString& name) {
    view.setModel(&model);
    view.setItemDelegate(new FindingDelegate(view));
    view.setAccessibleName(name);
    view.setFrameShape(QFrame::NoFrame);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there, so that the cards do not change their width when one more of them needs it.
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    view.verticalScrollBar()->setSingleStep(space::xl);
    view.setResizeMode(QListView::Adjust);
    view.setLayoutMode(QListView::Batched);
    view.setBatchSize(60);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.viewport()->setAutoFillBackground(false);
    view.setMinimumHeight(80);
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
}

void FindingsPanel::connectViews() {
    auto* delegate = static_cast<FindingDelegate*>(m_view->itemDelegate());
    connect(delegate, &FindingDelegate::actionClicked, this, &FindingsPanel::want);
    connect(delegate, &FindingDelegate::chosen, this,
            [this](const QModelIndex& index, const CardAction& action) {
                m_view->setCurrentIndex(index);
                choose(action, QCursor::pos());
            });
    connect(m_view, &QListView::activated, this, &FindingsPanel::want);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FindingsPanel::currentChanged);
    connect(this, &FindingsPanel::currentChanged, this, &FindingsPanel::updatePosition);
    connect(m_model, &FindingModel::countsChanged, this, &FindingsPanel::updateCounts);

    auto* asideDelegate = static_cast<FindingDelegate*>(m_asideView->itemDelegate());
    const auto goTo = [this](const QModelIndex& index) {
        if (index.isValid()) Q_EMIT asideChosen(index.row(), {CardAction::Kind::GoTo, {}});
    };
    connect(asideDelegate, &FindingDelegate::actionClicked, this, goTo);
    connect(m_asideView, &QListView::activated, this, goTo);
    connect(asideDelegate, &FindingDelegate::chosen, this,
            [this](const QModelIndex& index, const CardAction& action) {
                Q_EMIT asideChosen(index.row(), action);
            });
    connect(m_asideModel, &QAbstractItemModel::modelReset, this, &FindingsPanel::updateCounts);
}

QToolButton* FindingsPanel::filterButton(QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFont(typeFont(Type::Small, button->font()));
    return button;
}

QWidget* FindingsPanel::buildFilter() {
    auto* box = new QWidget(this);
    auto* row = new FlowLayout(box);
    row->setContentsMargins(space::m, space::s, space::m, space::xs);
    row->setSpacing(space::xs);
    for (const Level level : {Level::Must, Level::Should, Level::Idea}) {
        QToolButton* button = filterButton(box);
        button->setChecked(m_model->isShown(level));
        connect(button, &QToolButton::toggled, this,
                [this, level](bool on) { change([&] { m_model->setShown(level, on); }); });
        row->addWidget(button);
        m_filters.append(button);
    }
    m_aside = filterButton(box);
    connect(m_aside, &QToolButton::toggled, this, &FindingsPanel::updateCounts);
    row->addWidget(m_aside);
    m_position->setParent(box);
    m_position->setFont(typeFont(Type::Small, font()));
    m_position->setForegroundRole(QPalette::PlaceholderText);
    m_position->setMargin(space::xs);
    m_position->hide();
    row->addWidget(m_position);
    return box;
}

QWidget* FindingsPanel::buildSearch() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(space::m, space::xs, space::m, space::xs);
    row->setSpacing(space::s);
    m_words = new QLineEdit(box);
    m_words->setPlaceholderText(tr("Filter by words or rule"));
    m_words->setAccessibleName(tr("Filter by words or rule"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaxLength(200);
    m_words->setMinimumWidth(80);
    connect(m_words, &QLineEdit::textChanged, this,
            [this](const QString& words) { change([&] { m_model->setWords(words); }); });
    m_words->installEventFilter(this);
    m_order = new QComboBox(box);
    m_order->addItem(tr("By level"));
    m_order->addItem(tr("By place"));
    m_order->setAccessibleName(tr("Order of the findings"));
    m_order->setToolTip(
        tr("The order of the findings: the most serious first, or as they stand on the page"));
    m_order->setFocusPolicy(Qt::StrongFocus);
    connect(m_order, &QComboBox::activated, this, [this](int index) {
        setOrder(FindingOrder(index));
        Q_EMIT orderChosen(FindingOrder(index));
    });
    row->addWidget(m_words, 1);
    row->addWidget(m_order);
    return box;
}

void FindingsPanel::setFindings(const QList<Finding>& findings, const Document& document,
                                const PageFacts& pages) {
    m_checked = true;
    change([&] { m_model->setFindings(findings, document, pages); });
}

/// Other cards, or another order: while rows come and go the view would make a neighbour the current card,
/// which nobody has chosen.
void FindingsPanel::change(const std::function<void()>& change) {
    const std::optional<Finding> kept = currentFinding();
    {
        const QSignalBlocker quiet(m_view->selectionModel());
        change();
    }
    keepCurrent(kept);
    updateCounts();
    Q_EMIT currentChanged(); // the underlines in the page belong to the new list
}

/// The card that was the current one stays it, also where its words or its place have changed; where it is
/// gone, none is.
void FindingsPanel::keepCurrent(const std::optional<Finding>& kept) {
    int best = -1;
    bool exact = false;
    for (int row = 0; kept && row < m_model->rowCount(); ++row) {
        const Finding& finding = m_model->at(row);
        if (finding.rule != kept->rule || finding.part != kept->part || finding.question != kept->question)
            continue;
        if (finding.place.block == kept->place.block && finding.message == kept->message) {
            // The same words can be found twice in a block: the one that has moved least.
            const auto moved = [&](int at) {
                return std::abs(m_model->at(at).place.start - kept->place.start);
            };
            if (!exact || moved(row) < moved(best)) best = row;
            exact = true;
            continue;
        }
        // The same rule about the same part or question: what was missing has been begun.
        const bool samePlace =
            finding.place.block == kept->place.block || !kept->part.isEmpty() || !kept->question.isEmpty();
        if (best < 0 && samePlace) best = row;
    }
    if (best == current()) return;
    if (best >= 0) return m_view->setCurrentIndex(m_model->index(best));
    m_view->clearSelection();
    m_view->selectionModel()->setCurrentIndex({}, QItemSelectionModel::Clear);
}

void FindingsPanel::clear() {
    m_checked = false;
    m_model->setFindings({}, {}, {});
    updateCounts();
}

void FindingsPanel::setAside(const Document& document, const PageFacts& pages) {
    m_asideModel->setDocument(document, pages);
}

void FindingsPanel::setWritable(bool writable) {
    m_model->setWritable(writable);
    m_asideModel->setWritable(writable);
}

int FindingsPanel::current() const {
    return m_view->selectionModel()->hasSelection() ? m_view->currentIndex().row() : -1;
}

int FindingsPanel::currentNumber() const {
    const int row = current();
    return row < 0 ? -1 : m_model->number(row);
}

std::optional<Finding> FindingsPanel::currentFinding() const {
    const int row = current();
    return row < 0 ? std::nullopt : std::optional(m_model->at(row));
}

void FindingsPanel::step(int direction) {
    showAside(false);
    const int count = m_model->rowCount();
    if (count == 0) return tell(m_emptyTitle->text());
    const int from = current();
    const int to = from < 0 ? (direction > 0 ? 0 : count - 1) : (from + direction + count) % count;
    const QModelIndex index = m_model->index(to);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    // What is missing has no place yet: looking at its card must not write an empty paragraph into the
    // document.
    if (!m_model->at(to).place.block.isEmpty()) want(index);
    tell(index.data(Qt::AccessibleTextRole).toString());
}

void FindingsPanel::passOn() {
    const int from = current();
    if (from < 0) return;
    const int to = from + 1 < m_model->rowCount() ? from + 1 : from - 1;
    if (to < 0) return;
    m_view->setCurrentIndex(m_model->index(to));
    m_view->scrollTo(m_model->index(to));
}

void FindingsPanel::wantCurrent() {
    if (current() >= 0) want(m_view->currentIndex());
}

void FindingsPanel::want(const QModelIndex& index) {
    if (index.isValid()) Q_EMIT wanted(m_model->at(index.row()));
}

void FindingsPanel::choose(const CardAction& action, const QPoint& where) {
    if (action.kind == CardAction::Kind::GoTo)
        wantCurrent();
    else
        Q_EMIT chosen(action, where);
}

void FindingsPanel::setOrder(FindingOrder order) {
    m_order->setCurrentIndex(int(order));
    change([&] { m_model->setOrder(order); });
    if (current() >= 0) m_view->scrollTo(m_view->currentIndex());
}

void FindingsPanel::showAside(bool shown) {
    m_aside->setChecked(shown);
}

bool FindingsPanel::isAsideShown() const {
    return m_aside->isChecked();
}

void FindingsPanel::tell(const QString& text) {
    announce(*m_position, text);
}

void FindingsPanel::updateCounts() {
    const int shown = m_model->rowCount();
    m_title = m_checked ? tr("Findings %1").arg(locale().toString(shown)) : tr("Findings");
    Q_EMIT titleChanged(m_title);
    for (int i = 0; i < m_filters.size(); ++i) {
        const auto level = Level(i);
        const int count = m_model->count(level);
        m_filters.at(i)->setText(
            tr("%1 %2", "a level and how many").arg(levelTitle(level), locale().toString(count)));
        m_filters.at(i)->setToolTip(m_filters.at(i)->isChecked() ? tr("Shown. Click to hide.")
                                                                 : tr("Hidden. Click to show."));
        m_filters.at(i)->setEnabled(!isAsideShown());
    }
    const int aside = m_asideModel->rowCount();
    m_aside->setText(tr("Ignored %1").arg(locale().toString(aside)));
    m_aside->setToolTip(isAsideShown() ? tr("Click to show the findings again.")
                                       : tr("Click to show what was ignored in this document, and why."));
    setShown(*m_aside, aside > 0 || isAsideShown());
    setShown(*m_search, !isAsideShown());
    updateEmpty();
    updatePosition();
}

void FindingsPanel::updateEmpty() {
    const bool aside = isAsideShown();
    const bool empty = aside ? m_asideModel->rowCount() == 0 : m_checked && m_model->rowCount() == 0;
    if (aside) {
        m_emptyTitle->setText(tr("Nothing is ignored."));
        m_emptyText->setText(tr("What you ignore in this document is listed here, with your reason."));
    } else if (m_model->count() == 0) {
        m_emptyTitle->setText(tr("Nothing to fix."));
        m_emptyText->setText(tr("No rule has anything to say about this draft. Read it aloud once more, then "
                                "print it for the meeting."));
    } else if (m_model->hasWords()) {
        m_emptyTitle->setText(tr("No finding has these words."));
        m_emptyText->setText(tr("Escape in the field above shows all of them again."));
    } else {
        m_emptyTitle->setText(tr("Nothing of the levels that are shown."));
        m_emptyText->setText(tr("The buttons above show the others."));
    }
    setShown(*m_empty, empty);
    setShown(*m_view, !empty && !aside);
    setShown(*m_asideView, !empty && aside);
}

void FindingsPanel::updatePosition() {
    const int row = isAsideShown() ? -1 : current();
    setShown(*m_position, row >= 0);
    if (row >= 0)
        m_position->setText(
            tr("%1 of %2").arg(locale().toString(row + 1), locale().toString(m_model->rowCount())));
}

void FindingsPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // The heights of the cards depend on their width.
    m_view->doItemsLayout();
    m_asideView->doItemsLayout();
}

/// The menu of a card, by the right button or the menu key; Escape empties the filter.
bool FindingsPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_words && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && !m_words->text().isEmpty()) {
        m_words->clear();
        return true;
    }
    if (event->type() != QEvent::ContextMenu || watched == m_words)
        return QWidget::eventFilter(watched, event);
    QListView& view = shownView();
    const auto& menu = static_cast<const QContextMenuEvent&>(*event);
    QPoint where = menu.globalPos();
    if (menu.reason() == QContextMenuEvent::Mouse)
        view.setCurrentIndex(view.indexAt(view.viewport()->mapFromGlobal(where)));
    else
        where = view.viewport()->mapToGlobal(view.visualRect(view.currentIndex()).center());
    if (!view.currentIndex().isValid()) return true;
    if (isAsideShown())
        openAsideMenu(where);
    else
        choose({CardAction::Kind::More, {}}, where);
    return true;
}

void FindingsPanel::openAsideMenu(const QPoint& where) {
    const QModelIndex index = m_asideView->currentIndex();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const CardAction& action : index.data(FindingModel::ActionsRole).value<QList<CardAction>>())
        connect(menu->addAction(action.text), &QAction::triggered, this,
                [this, row = index.row(), action] { Q_EMIT asideChosen(row, action); });
    menu->popup(where);
}

} // namespace backcast
