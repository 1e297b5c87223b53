// SPDX-License-Identifier: MIT
#include "ui/settings/settingspage.h"

#include "ui/shell/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace backcast {

namespace {
constexpr int fieldWidth = 230;
}

QLabel* smallText(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(typeFont(Type::Small, parent->font()));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

SettingsPage::SettingsPage(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_column(new QVBoxLayout(this)) {
    setAccessibleName(title);
    m_column->setContentsMargins(space::xl, space::xl, space::xl, space::m);
    m_column->setSpacing(space::l);
    auto* heading = new QLabel(title, this);
    heading->setFont(typeFont(Type::Display, font()));
    m_column->addWidget(heading);
}

QWidget* SettingsPage::addRow(const QString& label, const QString& text, QWidget* field) {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xl);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::xs);
    auto* name = new QLabel(label, box);
    name->setFont(typeFont(Type::Strong, font()));
    name->setWordWrap(true);
    name->setBuddy(field);
    words->addWidget(name);
    if (!text.isEmpty()) words->addWidget(smallText(text, box));
    row->addLayout(words, 1);
    if (field->accessibleName().isEmpty()) field->setAccessibleName(label);
    field->setAccessibleDescription(text);
    field->setMinimumWidth(fieldWidth);
    if (field->focusPolicy() == Qt::WheelFocus) field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(this);
    row->addWidget(field, 0, Qt::AlignTop);
    m_column->addWidget(box);
    return box;
}

/// The wheel scrolls the page; it must not change what happens to lie below it.
bool SettingsPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Wheel || static_cast<QWidget*>(watched)->hasFocus())
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

QLabel* SettingsPage::addText(const QString& text) {
    auto* label = new QLabel(text, this);
    label->setWordWrap(true);
    m_column->addWidget(label);
    return label;
}

QLabel* SettingsPage::addHeading(const QString& text) {
    auto* label = new QLabel(text, this);
    label->setFont(typeFont(Type::Caption, font()));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(0, space::m, 0, 0);
    m_column->addWidget(label);
    return label;
}

void SettingsPage::addStretch() {
    m_column->addStretch(1);
}

} // namespace backcast
