// SPDX-License-Identifier: MIT
#include "ui/shell/textdialog.h"

#include "ui/shell/style.h"
#include "ui/shell/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace backcast {

namespace {
constexpr int textWidth = 440;
}

TextDialog::TextDialog(const TextQuestion& question, QWidget* parent)
    : QDialog(parent)
    , m_question(question)
    , m_field(new QLineEdit(question.preset, this))
    , m_problem(new QLabel(this))
    , m_ok(new QPushButton(question.ok, this)) {
    setWindowTitle(question.title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::s);
    auto* title = new QLabel(question.title, this);
    title->setFont(typeFont(Type::Title, font()));
    column->addWidget(title);
    auto* text = new QLabel(question.text, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setMinimumWidth(textWidth);
    column->addWidget(text);
    m_field->setAccessibleName(question.title);
    m_field->setMaxLength(300);
    column->addSpacing(space::xs);
    column->addWidget(m_field);
    m_problem->setFont(typeFont(Type::Small, font()));
    m_problem->setForegroundRole(QPalette::PlaceholderText);
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(2 * m_problem->fontMetrics().height());
    m_problem->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_problem);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    makePrimary(*m_ok);
    m_ok->setDefault(true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_ok);
    column->addLayout(row);
    column->setSizeConstraint(QLayout::SetFixedSize);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_field, &QLineEdit::textChanged, this, &TextDialog::updateState);
    updateState();
    m_field->selectAll();
    m_field->setFocus();
}

QString TextDialog::text() const {
    return m_field->text().trimmed();
}

void TextDialog::updateState() {
    const QString problem = m_question.problem ? m_question.problem(text()) : QString();
    m_problem->setText(problem);
    m_ok->setEnabled(problem.isEmpty());
}

} // namespace backcast
