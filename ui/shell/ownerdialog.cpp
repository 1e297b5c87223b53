// SPDX-License-Identifier: MIT
#include "ui/shell/ownerdialog.h"

#include "ui/shell/style.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace backcast {

OwnerDialog::OwnerDialog(const QString& current, const QStringList& names, QWidget* parent)
    : QDialog(parent)
    , m_name(new QComboBox(this)) {
    setWindowTitle(tr("Owner of the question"));
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->addItems(names);
    m_name->setCurrentText(current);
    m_name->setMinimumWidth(320);
    m_name->lineEdit()->setPlaceholderText(tr("Nobody"));
    m_name->lineEdit()->setMaxLength(200);
    m_name->setAccessibleName(windowTitle());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    auto* title = new QLabel(tr("Who answers this question?"), this);
    title->setFont(typeFont(Type::Title, font()));
    auto* hint = new QLabel(tr("One person, who answers until the review. Leave it empty for nobody."), this);
    hint->setFont(typeFont(Type::Small, font()));
    hint->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(title);
    column->addWidget(m_name);
    column->addWidget(hint);
    column->addSpacing(space::s);
    auto* row = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* set = new QPushButton(tr("Set owner"), this);
    makePrimary(*set);
    set->setDefault(true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(set);
    column->addLayout(row);
    column->setSizeConstraint(QLayout::SetFixedSize);
    connect(set, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_name->setFocus();
    m_name->lineEdit()->selectAll();
}

QString OwnerDialog::name() const {
    return m_name->currentText().simplified();
}

} // namespace backcast
