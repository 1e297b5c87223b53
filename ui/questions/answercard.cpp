// SPDX-License-Identifier: MIT
#include "core/checks/check.h"
#include "ui/questions/guidepage.h"
#include "ui/shell/paint.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

#include <cmath>

namespace backcast {

namespace {

constexpr int leastLines = 2;
constexpr int mostLines = 9; ///< then it scrolls
constexpr int disc = 16;
constexpr int margin = 2; ///< of the field: without it the page would move aside for the cursor

QString stateText(const QuestionReport& report, bool isEmpty) {
    if (report.state == AnswerState::Answered)
        return isEmpty && !report.summary.isEmpty()
                   ? AnswerCard::tr("Answered in the text: %1").arg(report.summary)
                   : AnswerCard::tr("Answered");
    // Nobody has to be told of a field that he has not come to yet.
    return isEmpty ? QString() : report.missing;
}

} // namespace

AnswerField::AnswerField(QWidget* parent)
    : QPlainTextEdit(parent) {
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCursorWidth(2);
    viewport()->setAutoFillBackground(false);
    setPlaceholderText(tr("Your answer"));
    document()->setDocumentMargin(margin);
    connect(this, &QPlainTextEdit::textChanged, this, &AnswerField::fit);
    fit();
}

void AnswerField::fit() {
    const double lines = document()->size().height(); // of this layout the height is a number of lines
    const int shown = std::clamp(int(std::ceil(lines)), leastLines, mostLines);
    setVerticalScrollBarPolicy(lines > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(shown * fontMetrics().lineSpacing() + 2 * margin + 2);
}

void AnswerField::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void AnswerField::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT goOnWanted();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT skipWanted();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void AnswerField::focusInEvent(QFocusEvent* event) {
    QPlainTextEdit::focusInEvent(event);
    Q_EMIT entered();
}

void AnswerField::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT left();
}

AnswerCard::AnswerCard(int number, const QString& role, QWidget* parent)
    : QWidget(parent)
    , m_role(role)
    , m_question(new QLabel(questionText(role), this))
    , m_help(new QLabel(rolePrompt(role), this))
    , m_field(new AnswerField(this))
    , m_state(new QLabel(this)) {
    m_question->setFont(typeFont(Type::Title, font()));
    for (QLabel* label : {m_question, m_help, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    for (QLabel* label : {m_help, m_state}) label->setFont(typeFont(Type::Small, font()));
    m_help->setForegroundRole(QPalette::PlaceholderText);
    m_field->setAccessibleName(tr("Question %1: %2").arg(QLocale().toString(number), m_question->text()));
    m_field->setAccessibleDescription(m_help->text());
    // Takes its room also while there is nothing to say, so that the cards below do not move.
    m_state->setMinimumHeight(QFontMetrics(m_state->font()).height());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l + disc + space::m, space::m + 2, space::l, space::m);
    column->setSpacing(space::xs);
    column->addWidget(m_question);
    column->addWidget(m_help);
    column->addSpacing(space::xs);
    column->addWidget(m_field);
    column->addWidget(m_state);
    const auto repaint = [this] { update(); };
    connect(m_field, &AnswerField::entered, this, repaint);
    connect(m_field, &AnswerField::left, this, repaint);
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] {
        if (m_field->document()->isEmpty()) showState();
        if (m_filling) return;
        m_typed = true;
        Q_EMIT typed();
    });
    showState();
}

void AnswerCard::fill(const QString& text) {
    const QScopedValueRollback filling(m_filling, true);
    m_field->setPlainText(text);
    m_field->moveCursor(QTextCursor::End);
}

QString AnswerCard::takeTyped() {
    m_typed = false;
    return m_field->toPlainText();
}

void AnswerCard::setReport(const QuestionReport* report) {
    m_report = report ? std::optional(*report) : std::nullopt;
    showState();
}

void AnswerCard::showState() {
    const Theme& theme = themeOf(palette());
    const QString text = m_report ? stateText(*m_report, m_field->document()->isEmpty()) : QString();
    m_state->setText(text);
    m_state->setAccessibleName(text);
    QPalette colours = m_state->palette();
    colours.setColor(QPalette::WindowText,
                     m_report && m_report->state == AnswerState::Answered ? theme.good : theme.warn);
    m_state->setPalette(colours);
    update();
}

void AnswerCard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_state) showState();
}

void AnswerCard::mousePressEvent(QMouseEvent*) {
    m_field->setFocus(Qt::MouseFocusReason);
}

void AnswerCard::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focus = m_field->hasFocus();
    const double inset = focus ? 1.0 : 0.5;
    painter.setPen(QPen(focus ? theme.accent : theme.border, focus ? 2 : 1));
    painter.setBrush(theme.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), space::radius + 2,
                            space::radius + 2);
    std::optional<AnswerState> state;
    if (m_report && (m_report->state != AnswerState::Unanswered || !m_field->document()->isEmpty()))
        state = m_report->state;
    const int line = QFontMetrics(m_question->font()).height();
    drawState(painter, QRectF(space::l, m_question->y() + (line - disc) / 2.0, disc, disc), state, theme);
}

} // namespace backcast
