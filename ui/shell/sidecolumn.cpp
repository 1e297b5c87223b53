// SPDX-License-Identifier: MIT
#include "ui/shell/sidecolumn.h"

#include "ui/shell/style.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace backcast {

SideColumn::SideColumn(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(space::xl, space::xl + space::s, space::xl, space::xl);
    m_column->setSpacing(space::s);
}

void SideColumn::addText(const QString& words, Type type) {
    auto* label = new QLabel(words, this);
    label->setWordWrap(true);
    label->setFont(typeFont(type, font()));
    if (type != Type::Display) label->setForegroundRole(QPalette::PlaceholderText);
    m_column->addWidget(label);
}

QPushButton& SideColumn::addButton(const QString& words) {
    auto* button = new QPushButton(words, this);
    button->setAutoDefault(true);
    button->setMinimumHeight(fontMetrics().height() + space::xl);
    makeLeftAligned(*button);
    if (!m_hasPrimary) {
        makePrimary(*button);
        button->setFont(typeFont(Type::Strong, button->font()));
    }
    m_hasPrimary = true;
    m_column->addWidget(button);
    return *button;
}

} // namespace backcast
