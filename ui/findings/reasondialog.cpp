// SPDX-License-Identifier: MIT
#include "ui/findings/reasondialog.h"

#include "ui/findings/flowlayout.h"
#include "ui/shell/style.h"
#include "ui/shell/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace backcast {

namespace {
constexpr int textWidth = 460;
constexpr int longestReason = 300;
} // namespace

bool isReason(const QString& text) {
    return text.simplified().contains(u' ');
}

ReasonDialog::ReasonDialog(const ReasonQuestion& question, QWidget* parent)
    : QDialog(parent)
    , m_reason(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_ignore(new QPushButton(tr("Ignore"), this)) {
    setWindowTitle(tr("Ignore a finding"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    auto* title = new QLabel(tr("Why is this all right as it is?"), this);
    title->setFont(typeFont(Type::Title, font()));
    column->addWidget(title);
    auto* message = new QLabel(question.message, this);
    message->setTextFormat(Qt::PlainText);
    message->setWordWrap(true);
    message->setForegroundRole(QPalette::PlaceholderText);
    message->setMinimumWidth(textWidth);
    column->addWidget(message);
    m_reason->setMaxLength(longestReason);
    m_reason->setAccessibleName(title->text());
    m_reason->setPlaceholderText(tr("The reason, in a few words"));
    column->addWidget(m_reason);
    if (!question.suggestions.isEmpty()) {
        auto* box = new QWidget(this);
        auto* flow = new FlowLayout(box);
        flow->setContentsMargins(0, 0, 0, 0);
        flow->setSpacing(space::xs);
        for (const QString& suggestion : question.suggestions) {
            auto* button = new QToolButton(box);
            button->setText(QString(suggestion).replace(u'&', QStringLiteral("&&")));
            button->setFont(typeFont(Type::Small, font()));
            button->setFocusPolicy(Qt::TabFocus);
            button->setAccessibleName(tr("Use the reason: %1").arg(suggestion));
            button->setMaximumWidth(textWidth);
            connect(button, &QToolButton::clicked, m_reason, [this, suggestion] {
                m_reason->setText(suggestion);
                m_reason->setFocus();
            });
            flow->addWidget(button);
        }
        column->addWidget(box);
        // A layout whose height follows its width says so too late for a dialog of a fixed size.
        box->setFixedHeight(flow->heightForWidth(textWidth));
    }
    m_hint->setFont(typeFont(Type::Small, font()));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    column->addSpacing(space::s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    makePrimary(*m_ignore);
    m_ignore->setDefault(true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_ignore);
    column->addLayout(row);
    column->setSizeConstraint(QLayout::SetFixedSize);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ignore, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_reason, &QLineEdit::textChanged, this, &ReasonDialog::updateState);
    updateState();
    m_reason->setFocus();
}

QString ReasonDialog::reason() const {
    return m_reason->text().simplified();
}

void ReasonDialog::updateState() {
    const bool given = isReason(reason());
    m_ignore->setEnabled(given);
    m_hint->setText(given ? tr("It stays in the document, with your name and the day.")
                          : tr("Two words at least: whoever reads the document later wants to know."));
}

} // namespace backcast
