// SPDX-License-Identifier: MIT
#include "ui/questions/guidepage.h"

#include "core/document/names.h"
#include "core/questions/answers.h"
#include "ui/shell/sidecolumn.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr int sideWidth = 280;
constexpr int widestCard = 780;

} // namespace

GuidePage::GuidePage(QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(tr("The five questions"));
    m_side = buildSide();
    m_scroll = buildCards();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    m_main = new QVBoxLayout;
    m_main->setSpacing(0);
    m_main->addWidget(m_scroll, 1);
    row->addLayout(m_main, 1);
    // From field to field, then to the buttons.
    QWidget* last = &m_cards.constLast()->field();
    for (QPushButton* button : m_side->findChildren<QPushButton*>()) {
        setTabOrder(last, button);
        last = button;
    }
    m_timer.setSingleShot(true);
    m_timer.setInterval(commitDelay);
    connect(&m_timer, &QTimer::timeout, this, &GuidePage::commit);
}

QWidget* GuidePage::buildSide() {
    auto* side = new SideColumn(this);
    side->setFixedWidth(sideWidth);
    side->addText(tr("Five questions first"), Type::Display);
    side->addText(
        tr("A sentence or two each. What you write here stays beside the page and helps you with the "
           "release."),
        Type::Body);
    side->column().addSpacing(space::l);
    connect(&side->addButton(tr("&Write the release")), &QPushButton::clicked, this, &GuidePage::writeWanted);
    connect(&side->addButton(tr("&Skip to the page")), &QPushButton::clicked, this, &GuidePage::skipWanted);
    side->column().addStretch(1);
    side->addText(
        tr("Tab: next question\nCtrl+Enter: next question, then the release\nEsc: skip to the page"),
        Type::Small);
    return side;
}

QScrollArea* GuidePage::buildCards() {
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto* page = new QWidget(scroll);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::m);
    int number = 0;
    for (const QLatin1StringView role : roles::questions) {
        auto* card = new AnswerCard(number + 1, QString(role), page);
        column->addWidget(card);
        m_cards.append(card);
        AnswerField& field = card->field();
        connect(&field, &AnswerField::goOnWanted, this, [this, number] { goOn(number); });
        connect(&field, &AnswerField::skipWanted, this, &GuidePage::skipWanted);
        connect(&field, &AnswerField::left, this, &GuidePage::commit);
        connect(&field, &AnswerField::entered, this, [this, card] { m_scroll->ensureWidgetVisible(card); });
        connect(card, &AnswerCard::typed, this, [this] {
            if (!m_timer.isActive()) m_timer.start();
        });
        ++number;
    }
    column->addStretch(1);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(space::xl + space::l, space::xl + space::s, space::xl + space::l, space::xl);
    auto* box = new QWidget(page);
    box->setMaximumWidth(widestCard);
    box->setLayout(column);
    column->setContentsMargins(0, 0, 0, 0);
    row->addWidget(box, 1000);
    row->addStretch(1);
    scroll->setWidget(page);
    page->setAutoFillBackground(false); // setWidget turned it on
    return scroll;
}

void GuidePage::hold(QWidget& messages) {
    m_main->insertWidget(0, &messages);
}

void GuidePage::follow(const Document& document) {
    for (AnswerCard* card : std::as_const(m_cards)) {
        const QString text = answerText(document, card->role());
        if (!card->isTyped() && answerLines(card->field().toPlainText()) != text) card->fill(text);
    }
}

void GuidePage::setReport(const std::optional<Report>& report) {
    for (AnswerCard* card : std::as_const(m_cards)) {
        const QuestionReport* mine = nullptr;
        if (report)
            for (const QuestionReport& question : report->questions)
                if (question.role == card->role()) mine = &question;
        card->setReport(mine);
    }
}

void GuidePage::commit() {
    m_timer.stop();
    for (AnswerCard* card : std::as_const(m_cards))
        if (card->isTyped()) Q_EMIT answered(card->role(), card->takeTyped());
}

void GuidePage::begin() {
    for (AnswerCard* card : std::as_const(m_cards))
        if (card->field().document()->isEmpty()) return card->field().setFocus();
    m_cards.constFirst()->field().setFocus();
}

void GuidePage::goOn(int number) {
    if (number + 1 < m_cards.size())
        field(number + 1).setFocus(Qt::TabFocusReason);
    else
        Q_EMIT writeWanted();
}

void GuidePage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT skipWanted();
    else
        QWidget::keyPressEvent(event);
}

void GuidePage::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.canvas);
    painter.fillRect(QRect(0, 0, m_side->width(), height()), theme.window);
    painter.fillRect(QRect(m_side->width() - 1, 0, 1, height()), theme.border);
}

} // namespace backcast
