// SPDX-License-Identifier: MIT
#include "ui/comments/commentspanel.h"

#include "ui/comments/commentdelegate.h"
#include "ui/comments/composer.h"
#include "ui/findings/flowlayout.h"
#include "ui/shell/announce.h"
#include "ui/shell/shown.h"
#include "ui/shell/theme.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace backcast {

CommentsPanel::CommentsPanel(std::function<QDateTime()> now, QWidget* parent)
    : QWidget(parent)
    , m_model(new CommentModel(this))
    , m_view(new QListView(this))
    , m_composer(new Composer(this))
    , m_emptyTitle(new QLabel)
    , m_emptyText(new QLabel)
    , m_empty(new QWidget(this)) {
    setAccessibleName(tr("Comments"));
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
    m_view->setItemDelegate(new CommentDelegate(*m_view, std::move(now)));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_empty, 1);
    column->addWidget(m_view, 1);
    column->addWidget(m_composer);
    buildView();
    update();
}

QWidget* CommentsPanel::buildHead() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(space::m, space::s, space::m, space::xs);
    column->setSpacing(space::s);
    auto* row = new FlowLayout;
    row->setSpacing(space::xs);
    const auto button = [&](bool on) {
        auto* made = new QToolButton(box);
        made->setCheckable(true);
        made->setChecked(on);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::TabFocus);
        made->setFont(typeFont(Type::Small, made->font()));
        connect(made, &QToolButton::toggled, this, [this] {
            keep([this] { m_model->setShown(m_open->isChecked(), m_resolved->isChecked()); });
        });
        row->addWidget(made);
        return made;
    };
    m_open = button(true);
    m_resolved = button(false);
    m_new = new QToolButton(box);
    m_new->setAutoRaise(true);
    m_new->setFocusPolicy(Qt::TabFocus);
    m_new->setFont(typeFont(Type::Small, m_new->font()));
    m_new->setText(tr("New comment"));
    m_new->setToolTip(tr("A comment on what is selected, or on the paragraph of the cursor"));
    connect(m_new, &QToolButton::clicked, this, &CommentsPanel::newWanted);
    row->addWidget(m_new);
    column->addLayout(row);
    m_words = new QLineEdit(box);
    m_words->setPlaceholderText(tr("Filter by words or name"));
    m_words->setAccessibleName(tr("Filter by words or name"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaxLength(200);
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this,
            [this](const QString& text) { keep([&] { m_model->setWords(text); }); });
    column->addWidget(m_words);
    return box;
}

void CommentsPanel::buildView() {
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("List of comments"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_view->verticalScrollBar()->setSingleStep(space::xl);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setLayoutMode(QListView::Batched);
    m_view->setBatchSize(60);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setMinimumHeight(80);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    auto* delegate = static_cast<CommentDelegate*>(m_view->itemDelegate());
    connect(delegate, &CommentDelegate::clicked, this, &CommentsPanel::wanted);
    connect(delegate, &CommentDelegate::chosen, this,
            [this](const QModelIndex& index, const CommentAction& action) {
                m_view->setCurrentIndex(index);
                Q_EMIT chosen(action, QCursor::pos());
            });
    connect(m_view, &QListView::activated, this, &CommentsPanel::wanted);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CommentsPanel::currentChanged);
    connect(m_model, &CommentModel::countsChanged, this, &CommentsPanel::update);
}

/// Other rows: the current comment stays it where it is still shown.
void CommentsPanel::keep(const std::function<void()>& change) {
    const QString kept = current();
    {
        const QSignalBlocker quiet(m_view->selectionModel());
        change();
    }
    setCurrent(kept);
    update();
    if (current() != kept) Q_EMIT currentChanged();
}

void CommentsPanel::setCards(const QList<CommentCard>& cards) {
    keep([&] { m_model->setCards(cards); });
}

void CommentsPanel::setWritable(bool writable) {
    m_model->setWritable(writable);
    m_new->setEnabled(writable);
}

QString CommentsPanel::title() const {
    const int open = m_model->count(false);
    return open > 0 ? tr("Comments %1").arg(locale().toString(open)) : tr("Comments");
}

QString CommentsPanel::current() const {
    if (!m_view->selectionModel()->hasSelection()) return {};
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_model->at(index.row()).thread.id : QString();
}

void CommentsPanel::setCurrent(const QString& thread) {
    if (thread == current()) return;
    const int row = thread.isEmpty() ? -1 : m_model->rowOf(thread);
    if (row < 0) {
        m_view->clearSelection();
        m_view->selectionModel()->setCurrentIndex({}, QItemSelectionModel::Clear);
        return;
    }
    m_view->setCurrentIndex(m_model->index(row));
    m_view->scrollTo(m_model->index(row));
}

void CommentsPanel::step(int direction) {
    const int count = m_model->rowCount();
    if (count == 0) return tell(m_emptyTitle->text());
    const int from = m_model->rowOf(current());
    const int to = from < 0 ? (direction > 0 ? 0 : count - 1) : (from + direction + count) % count;
    const QModelIndex index = m_model->index(to);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    Q_EMIT wanted();
    tell(index.data(Qt::AccessibleTextRole).toString());
}

void CommentsPanel::tell(const QString& text) {
    announce(*this, text);
}

void CommentsPanel::update() {
    const auto name = [this](QToolButton* button, const QString& text) {
        button->setText(text);
        button->setToolTip(button->isChecked() ? tr("Shown. Click to hide.") : tr("Hidden. Click to show."));
    };
    name(m_open, tr("Open %1").arg(locale().toString(m_model->count(false))));
    name(m_resolved, tr("Resolved %1").arg(locale().toString(m_model->count(true))));
    const bool empty = m_model->rowCount() == 0;
    if (m_model->all() == 0) {
        m_emptyTitle->setText(tr("No comments yet."));
        m_emptyText->setText(
            tr("Select some words and press Ctrl+Alt+M. A comment stays on its words, wherever "
               "they go."));
    } else if (m_model->hasWords()) {
        m_emptyTitle->setText(tr("No comment has these words."));
        m_emptyText->setText(tr("Escape in the field above shows all of them again."));
    } else if (m_model->count(false) == 0) {
        m_emptyTitle->setText(tr("All comments are resolved."));
        m_emptyText->setText(tr("The button above shows them again."));
    } else {
        m_emptyTitle->setText(tr("Nothing of what is shown."));
        m_emptyText->setText(tr("The buttons above show the others."));
    }
    setShown(*m_empty, empty);
    setShown(*m_view, !empty);
    Q_EMIT titleChanged(title());
}

void CommentsPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_view->doItemsLayout(); // the heights of the cards depend on their width
}

bool CommentsPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_words && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && !m_words->text().isEmpty()) {
        m_words->clear();
        return true;
    }
    if (event->type() != QEvent::ContextMenu || watched == m_words)
        return QWidget::eventFilter(watched, event);
    const auto& menu = static_cast<const QContextMenuEvent&>(*event);
    QPoint where = menu.globalPos();
    if (menu.reason() == QContextMenuEvent::Mouse)
        m_view->setCurrentIndex(m_view->indexAt(m_view->viewport()->mapFromGlobal(where)));
    else
        where = m_view->viewport()->mapToGlobal(m_view->visualRect(m_view->currentIndex()).center());
    if (m_view->currentIndex().isValid()) Q_EMIT chosen({CommentAction::Kind::More, {}}, where);
    return true;
}

} // namespace backcast
