// SPDX-License-Identifier: MIT
#include "ui/writing/quotedialog.h"

#include "ui/shell/style.h"
#include "ui/shell/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace backcast {

namespace {

constexpr int dialogWidth = 520;
constexpr qsizetype longestSource = 1000;
constexpr qsizetype longestExcerpt = 160;

} // namespace

QuoteDialog::QuoteDialog(const QString& quote, const std::optional<QuoteRecord>& current, QWidget* parent)
    : QDialog(parent)
    , m_unsaid(new QRadioButton(tr("&Leave it open"), this))
    , m_hypothetical(
          new QRadioButton(tr("&Hypothetical: what somebody could say once the product is there"), this))
    , m_real(new QRadioButton(tr("&Real: somebody said it"), this))
    , m_source(new QLineEdit(this))
    , m_hint(new QLabel(this)) {
    setWindowTitle(tr("Quote: real or hypothetical"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    auto* title = new QLabel(tr("Did somebody say this?"), this);
    title->setFont(typeFont(Type::Title, font()));
    column->addWidget(title);
    const QString words = quote.simplified();
    auto* excerpt =
        new QLabel(words.size() > longestExcerpt ? words.left(longestExcerpt) + u'…' : words, this);
    excerpt->setTextFormat(Qt::PlainText);
    excerpt->setWordWrap(true);
    excerpt->setForegroundRole(QPalette::PlaceholderText);
    excerpt->setVisible(!words.isEmpty());
    column->addWidget(excerpt);
    for (QRadioButton* button : {m_hypothetical, m_real, m_unsaid}) {
        column->addWidget(button);
        connect(button, &QRadioButton::toggled, this, &QuoteDialog::updateState);
    }
    m_source->setMaxLength(int(longestSource));
    m_source->setMinimumWidth(dialogWidth - 120);
    auto* form = new QFormLayout;
    form->setSpacing(space::m);
    form->addRow(tr("&Source"), m_source);
    column->addLayout(form);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setFont(typeFont(Type::Small, font()));
    column->addWidget(m_hint);
    column->addSpacing(space::s);
    auto* row = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* take = new QPushButton(tr("Keep this"), this);
    makePrimary(*take);
    take->setDefault(true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(take);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, &QDialog::accept);
    QRadioButton* chosen = !current ? m_unsaid : current->real ? m_real : m_hypothetical;
    chosen->setChecked(true);
    if (current) m_source->setText(current->source);
    updateState();
    chosen->setFocus();
}

void QuoteDialog::updateState() {
    m_source->setEnabled(!m_unsaid->isChecked());
    m_source->setPlaceholderText(m_real->isChecked() ? tr("Who, when, and where it is written down")
                                                     : tr("On whom or what it is modelled"));
    m_hint->setText(m_real->isChecked()
                        ? tr("A reader can ask for it. It still is no evidence that others need the product.")
                        : tr("A hypothetical quote shows what you aim for. It counts as no evidence."));
}

std::optional<QuoteRecord> QuoteDialog::record() const {
    if (m_unsaid->isChecked()) return std::nullopt;
    return QuoteRecord{m_real->isChecked(), m_source->text().trimmed()};
}

} // namespace backcast
