// SPDX-License-Identifier: MIT
#include "ui/questions/questionspanel.h"

#include "ui/questions/paneldelegates.h"
#include "ui/shell/announce.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace backcast {

namespace {

void makePlain(QAbstractItemView& view) {
    view.setFrameShape(QFrame::NoFrame);
    view.viewport()->setAutoFillBackground(false);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setMouseTracking(true);
    view.verticalScrollBar()->setSingleStep(space::xl);
}

} // namespace

QuestionsPanel::QuestionsPanel(QWidget* parent)
    : QWidget(parent)
    , m_questions(new QuestionModel(this))
    , m_outline(new OutlineModel(this))
    , m_caption(caption({}))
    , m_questionView(new QTreeView(this))
    , m_outlineView(new QTreeView(this)) {
    setAccessibleName(tr("Five questions and document outline"));
    buildViews();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::m, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_caption);
    column->addWidget(m_questionView, 1000); // up to its maximum; the outline has the rest
    column->addSpacing(space::s);
    column->addWidget(caption(tr("DOCUMENT")));
    column->addWidget(m_outlineView, 1);
    updateCaption();
}

QLabel* QuestionsPanel::caption(const QString& text) {
    auto* label = new QLabel(text, this);
    label->setFont(typeFont(Type::Caption, label->font()));
    label->setContentsMargins(space::l, space::xs, space::m, space::xs);
    QPalette colours = label->palette();
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void QuestionsPanel::buildViews() {
    makePlain(*m_questionView);
    m_questionDelegate = new QuestionDelegate(*m_questionView);
    m_questionView->setItemDelegate(m_questionDelegate);
    m_questionView->setModel(m_questions);
    m_questionView->setMinimumHeight(60);
    m_questionView->setAccessibleName(tr("The five questions"));

    makePlain(*m_outlineView);
    m_outlineView->setItemDelegate(new OutlineDelegate(*m_outlineView));
    m_outlineView->setModel(m_outline);
    m_outlineView->setMinimumHeight(60);
    m_outlineView->setAccessibleName(tr("Document outline"));
    m_outlineView->setDragDropMode(QAbstractItemView::DragDrop);
    m_outlineView->setDropIndicatorShown(true);
    m_outlineView->setDragDropOverwriteMode(false);
    m_outlineView->setDefaultDropAction(Qt::MoveAction);
    m_outlineView->setAutoExpandDelay(400);
    m_outlineView->installEventFilter(this);
    connect(m_outline, &OutlineModel::entryMoveWanted, this, &QuestionsPanel::entryMoveWanted);

    for (QTreeView* view : {m_questionView, m_outlineView}) {
        view->setHeaderHidden(true);
        view->setRootIsDecorated(false);
        view->setIndentation(0); // the delegates indent, so that a row's background spans the panel
        view->setExpandsOnDoubleClick(false);
        const auto want = [this, view](const QModelIndex& index) {
            view == m_questionView ? wantQuestion(index) : wantOutline(index);
        };
        connect(view, &QAbstractItemView::clicked, this, want);
        connect(view, &QAbstractItemView::activated, this, want);
    }
    connect(m_questionView, &QTreeView::expanded, this, &QuestionsPanel::fitQuestions);
    connect(m_questionView, &QTreeView::collapsed, this, &QuestionsPanel::fitQuestions);
    connect(m_questions, &QuestionModel::told, this,
            [this](const QString& text) { announce(*m_caption, text); });
}

void QuestionsPanel::setReport(const std::optional<Report>& report, const Document& document) {
    m_questions->setReport(report, document);
    updateCaption();
    fitQuestions();
}

void QuestionsPanel::setOutline(const QList<OutlineSection>& sections) {
    const bool first = m_outline->rowCount() == 0;
    m_outline->setOutline(sections);
    if (!m_movedKey.isEmpty())
        m_outlineView->setCurrentIndex(m_outline->find(m_movedPlace, std::exchange(m_movedKey, {})));
    if (first && m_outline->rowCount() > 0) m_outlineView->expand(m_outline->index(0, 0));
}

void QuestionsPanel::setHere(Place place, const QString& key) {
    m_questions->setHere(place == Place::Questions ? key : QString());
    QModelIndex here = m_outline->find(place, key);
    // A row inside a closed section cannot be seen: its section stands for it.
    if (here.parent().isValid() && !m_outlineView->isExpanded(here.parent())) here = here.parent();
    m_outline->setHere(here);
    if (here.isValid() && !m_outlineView->hasFocus()) m_outlineView->scrollTo(here);
}

void QuestionsPanel::updateCaption() {
    m_caption->setText(
        m_questions->isKnown()
            ? tr("FIVE QUESTIONS · %1 ANSWERED").arg(locale().toString(m_questions->answered()))
            : tr("FIVE QUESTIONS"));
}

void QuestionsPanel::wantQuestion(const QModelIndex& index) {
    if (!index.isValid()) return;
    if (const std::optional<Passage> passage = m_questions->passageAt(index))
        Q_EMIT passageWanted(*passage);
    else
        Q_EMIT roleWanted(Place::Questions, QuestionModel::roleAt(index.row()));
}

void QuestionsPanel::wantOutline(const QModelIndex& index) {
    if (!index.isValid()) return;
    const OutlineSection& section = m_outline->section(index);
    if (const OutlineEntry* entry = m_outline->entry(index)) {
        if (entry->block.isEmpty())
            Q_EMIT roleWanted(section.place, entry->key);
        else
            Q_EMIT passageWanted({entry->block, 0, 0});
    } else if (!section.block.isEmpty()) {
        Q_EMIT passageWanted({section.block, 0, 0});
    } else if (section.place == Place::CustomerFaq || section.place == Place::InternalFaq) {
        Q_EMIT entryWanted(section.place);
    } else if (section.place == Place::Questions) {
        Q_EMIT roleWanted(section.place, QuestionModel::roleAt(0));
    }
}

/// The keys that move what the cursor is in move a question of the outline while the outline has the
/// keyboard.
bool QuestionsPanel::eventFilter(QObject* watched, QEvent* event) {
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_outlineView || !isKey) return QWidget::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const bool moves = (key.modifiers() & ~Qt::KeypadModifier) == (Qt::AltModifier | Qt::ShiftModifier) &&
                       (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down);
    if (!moves) return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) moveCurrentEntry(key.key() == Qt::Key_Up ? -1 : 1);
    return true;
}

void QuestionsPanel::moveCurrentEntry(int by) {
    const QModelIndex current = m_outlineView->currentIndex();
    if (!current.isValid() || !current.flags().testFlag(Qt::ItemIsDragEnabled)) return;
    const Place place = m_outline->section(current).place;
    const QString key = m_outline->entry(current)->key;
    // The row that moves stays the current one, whenever the new outline comes.
    m_movedKey = key;
    m_movedPlace = place;
    Q_EMIT entryMoveWanted(key, place, current.row() + (by < 0 ? -1 : 2));
}

void QuestionsPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitQuestions();
}

/// The questions and the passages that are shown take the height that they need, at most two thirds of the
/// panel; in a low window each answer has one line.
void QuestionsPanel::fitQuestions() {
    const auto needed = [this] {
        int total = 0;
        for (QModelIndex row = m_questions->index(0); row.isValid(); row = m_questionView->indexBelow(row))
            total += m_questionDelegate->sizeHint({}, row).height();
        return total;
    };
    m_questionDelegate->setWidth(width());
    const int room = height() * 2 / 3;
    m_questionDelegate->setDetailLines(2);
    int wanted = needed();
    if (wanted > room) {
        m_questionDelegate->setDetailLines(1);
        wanted = needed();
    }
    m_questionView->setMaximumHeight(std::min(wanted, room));
    m_questionView->doItemsLayout();
}

} // namespace backcast
