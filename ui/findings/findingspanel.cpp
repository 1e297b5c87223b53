// SPDX-License-Identifier: MIT
#include "ui/findings/findingspanel.h"

#include "ui/findings/findingdelegate.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace backcast {

FindingsPanel::FindingsPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new FindingModel(this))
    , m_view(new QListView(this))
    , m_tabs(new QTabBar(this))
    , m_empty(new QLabel(this)) {
    setAccessibleName(tr("Findings"));
    m_tabs->addTab(tr("Findings"));
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->setFont(typeFont(Type::Strong, m_tabs->font()));
    m_tabs->setFocusPolicy(Qt::NoFocus); // with a single tab there is nothing to choose by keyboard

    m_empty->setWordWrap(true);
    m_empty->setMargin(space::l);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->hide();
    buildView();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(buildFilter());
    column->addWidget(m_empty, 1);
    column->addWidget(m_view, 1);
    connect(m_model, &FindingModel::countsChanged, this, &FindingsPanel::updateCounts);
    updateCounts();
}

void FindingsPanel::buildView() {
    auto* delegate = new FindingDelegate(*m_view);
    m_view->setModel(m_model);
    m_view->setItemDelegate(delegate);
    m_view->setAccessibleName(tr("List of findings"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there, so that the cards do not change their width when one more of them needs it.
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_view->verticalScrollBar()->setSingleStep(space::xl);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setLayoutMode(QListView::Batched);
    m_view->setBatchSize(60);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setMinimumHeight(80);
    connect(delegate, &FindingDelegate::actionClicked, this, &FindingsPanel::want);
    connect(m_view, &QListView::activated, this, &FindingsPanel::want);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FindingsPanel::currentChanged);
}

QWidget* FindingsPanel::buildFilter() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(space::m, space::s, space::m, space::xs);
    row->setSpacing(space::xs);
    for (const Level level : {Level::Must, Level::Should, Level::Idea}) {
        auto* button = new QToolButton(box);
        button->setCheckable(true);
        button->setChecked(m_model->isShown(level));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setFont(typeFont(Type::Small, button->font()));
        connect(button, &QToolButton::toggled, m_model,
                [this, level](bool on) { m_model->setShown(level, on); });
        row->addWidget(button);
        m_filters.append(button);
    }
    row->addStretch(1);
    return box;
}

void FindingsPanel::setFindings(const QList<Finding>& findings, const Document& document,
                                const PageFacts& pages) {
    m_checked = true;
    const int before = current();
    const std::optional<Finding> kept = before < 0 ? std::nullopt : std::optional(m_model->at(before));
    {
        // While rows come and go the view makes a neighbour the current card, which nobody has chosen.
        const QSignalBlocker quiet(m_view->selectionModel());
        m_model->setFindings(findings, document, pages);
    }
    keepCurrent(kept);
    updateCounts();
    Q_EMIT currentChanged(); // the underlines in the page belong to the new list
}

/// The card that was the current one stays it, also where its words or its place have changed; where it is
/// gone, none is.
void FindingsPanel::keepCurrent(const std::optional<Finding>& kept) {
    int best = -1;
    for (int row = 0; kept && row < m_model->rowCount(); ++row) {
        const Finding& finding = m_model->at(row);
        if (finding.rule != kept->rule || finding.part != kept->part || finding.question != kept->question)
            continue;
        if (finding.place.block == kept->place.block && finding.message == kept->message) {
            best = row;
            break;
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

int FindingsPanel::current() const {
    return m_view->selectionModel()->hasSelection() ? m_view->currentIndex().row() : -1;
}

void FindingsPanel::step(int direction) {
    const int count = m_model->rowCount();
    if (count == 0) return;
    const int from = current();
    const int to = from < 0 ? (direction > 0 ? 0 : count - 1) : (from + direction + count) % count;
    const QModelIndex index = m_model->index(to);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    // What is missing has no place yet: looking at its card must not write an empty paragraph into the
    // document.
    if (!m_model->at(to).place.block.isEmpty()) want(index);
}

void FindingsPanel::wantCurrent() {
    if (current() >= 0) want(m_view->currentIndex());
}

void FindingsPanel::want(const QModelIndex& index) {
    if (index.isValid()) Q_EMIT wanted(m_model->at(index.row()));
}

void FindingsPanel::updateCounts() {
    const int shown = m_model->rowCount();
    m_tabs->setTabText(0, m_checked ? tr("Findings %1").arg(locale().toString(shown)) : tr("Findings"));
    for (int i = 0; i < m_filters.size(); ++i) {
        const auto level = Level(i);
        const int count = m_model->count(level);
        m_filters.at(i)->setText(
            tr("%1 %2", "a level and how many").arg(levelName(level), locale().toString(count)));
        m_filters.at(i)->setToolTip(m_filters.at(i)->isChecked() ? tr("Shown. Click to hide.")
                                                                 : tr("Hidden. Click to show."));
    }
    const bool hidden =
        shown == 0 &&
        m_model->count(Level::Must) + m_model->count(Level::Should) + m_model->count(Level::Idea) > 0;
    m_empty->setText(hidden ? tr("Nothing of the levels that are shown. The buttons above show the others.")
                            : tr("Nothing to fix. No rule has anything to say about this draft. Read it "
                                 "aloud once more, then "
                                 "print it for the meeting."));
    m_empty->setVisible(m_checked && shown == 0);
    m_view->setVisible(!m_empty->isVisibleTo(this));
}

void FindingsPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_view->doItemsLayout(); // the heights of the cards depend on their width
}

} // namespace backcast
