// SPDX-License-Identifier: MIT
#include "ui/versions/compareview.h"

#include "ui/shell/actionregistry.h"
#include "ui/shell/announce.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr int sideWidth = 320;

} // namespace

CompareView::CompareView(ActionRegistry& actions, QWidget* parent)
    : QWidget(parent)
    , m_pages(new ComparePages(this))
    , m_cards(new ChangeCards(this)) {
    setAccessibleName(tr("Comparison of two versions"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = buildHead(actions);
    m_foot = buildFoot();
    column->addWidget(m_head);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    m_main = new QVBoxLayout;
    m_main->setSpacing(0);
    m_main->addWidget(m_pages, 1);
    row->addLayout(m_main, 1);
    row->addWidget(buildSide());
    column->addLayout(row, 1);
    column->addWidget(m_foot);
    connect(m_pages, &ComparePages::currentChanged, this, &CompareView::follow);
    connect(m_pages, &ComparePages::closeWanted, this, &CompareView::closeWanted);
    connect(m_cards, &ChangeCards::itemWanted, m_pages, &ComparePages::goToItem);
    connect(m_before, &QComboBox::activated, this, &CompareView::beforePicked);
    connect(m_after, &QComboBox::activated, this, &CompareView::afterPicked);
}

QComboBox* CompareView::picker(const QString& name) {
    auto* box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setFocusPolicy(Qt::StrongFocus);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMaximumWidth(300);
    box->setMinimumContentsLength(8);
    return box;
}

QWidget* CompareView::buildHead(ActionRegistry& actions) {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::s);
    m_before = picker(tr("The earlier version"));
    m_after = picker(tr("The later version"));
    auto* arrow = new QLabel(QString(QChar(0x2192)), head);
    arrow->setForegroundRole(QPalette::PlaceholderText);
    m_position = new QLabel(head);
    m_position->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_before);
    row->addWidget(arrow);
    row->addWidget(m_after);
    row->addStretch(1);
    row->addWidget(m_position);
    const auto add = [&](const QString& id, const QString& text) {
        QToolButton* button = textButton(actions.action(id), text, head);
        row->addWidget(button);
        return button;
    };
    add(u"compare.previous"_s, QString(QChar(0x25B2)));
    add(u"compare.next"_s, QString(QChar(0x25BC)));
    row->addSpacing(space::s);
    add(u"compare.side"_s, tr("Side by side"));
    add(u"compare.inone"_s, tr("In one"));
    row->addSpacing(space::s);
    add(u"compare.pdf"_s, tr("Redline as PDF…"));
    add(u"compare.html"_s, tr("HTML…"));
    add(u"compare.close"_s, tr("Close"));
    return head;
}

QWidget* CompareView::buildSide() {
    auto* side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, space::m, 0, 0);
    column->setSpacing(space::xs);
    auto* caption = new QLabel(tr("What changed").toUpper(), side);
    caption->setFont(typeFont(Type::Caption, font()));
    caption->setForegroundRole(QPalette::PlaceholderText);
    caption->setContentsMargins(space::l, 0, space::l, 0);
    m_none = new QLabel(tr("No differences. Both have the same words, in the same order."), side);
    m_none->setWordWrap(true);
    m_none->setContentsMargins(space::l, space::s, space::l, 0);
    m_none->hide();
    column->addWidget(caption);
    column->addWidget(m_none);
    column->addWidget(m_cards, 1);
    return side;
}

QWidget* CompareView::buildFoot() {
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(space::m, space::xs + 1, space::m, space::xs);
    row->setSpacing(space::xl);
    for (QLabel*& label : m_totals) {
        label = new QLabel(foot);
        label->setFont(typeFont(Type::Small, font()));
        label->setForegroundRole(QPalette::PlaceholderText);
        row->addWidget(label);
    }
    row->addStretch(1);
    return foot;
}

void CompareView::setChoices(const Choices& choices) {
    for (QComboBox* box : {m_before, m_after}) {
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItems(choices.titles);
        box->setCurrentIndex(box == m_before ? choices.before : choices.after);
    }
}

void CompareView::setComparison(const Comparison& comparison, const ComparedNames& names,
                                const std::optional<CommentProgress>& comments) {
    m_cards->setCards(summaryCards(comparison, names, comments));
    const QStringList totals = totalsInWords(comparison);
    for (int i = 0; i < 2; ++i) m_totals[i]->setText(totals.value(i));
    m_none->setVisible(comparison.isEmpty());
    m_cards->setVisible(m_cards->model()->rowCount() > 0);
    m_pages->setComparison(comparison, names);
}

void CompareView::setInOne(bool inOne) {
    m_pages->setInOne(inOne);
}

void CompareView::hold(QWidget& messages) {
    m_main->insertWidget(0, &messages);
}

QString CompareView::position() const {
    return m_position->text();
}

QString CompareView::totals() const {
    return QStringList{m_totals[0]->text(), m_totals[1]->text()}.join(u"   "_s).trimmed();
}

/// Another change is the current one.
void CompareView::follow() {
    const Comparison& comparison = m_pages->comparison();
    const int count = int(comparison.changes.size());
    const int at = m_pages->currentChange();
    if (count == 0)
        m_position->clear();
    else if (at < 0)
        m_position->setText(count == 1 ? tr("1 change") : tr("%1 changes").arg(locale().toString(count)));
    else
        m_position->setText(tr("change %1 of %2").arg(locale().toString(at + 1), locale().toString(count)));
    if (at < 0) return;
    const int item = comparison.changes.at(at);
    m_cards->follow(comparison, item);
    QStringList said{m_position->text(), titleOf(comparison.items.at(item), comparison)};
    said.append(notesInWords(comparison.items.at(item), comparison));
    announce(*m_position, said.join(u". "_s));
}

void CompareView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QWidget::keyPressEvent(event);
}

void CompareView::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(QRect(0, m_head->geometry().bottom(), width(), 1), theme.border);
    painter.fillRect(QRect(0, m_foot->geometry().top(), width(), 1), theme.border);
    painter.fillRect(QRect(width() - sideWidth - 1, m_head->geometry().bottom(), 1,
                           m_foot->geometry().top() - m_head->geometry().bottom()),
                     theme.border);
}

} // namespace backcast
