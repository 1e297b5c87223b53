// SPDX-License-Identifier: MIT
#include "ui/shell/templatesdialog.h"

#include "ui/shell/style.h"
#include "ui/shell/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace backcast {

TemplatesDialog::TemplatesDialog(const Work& work, QWidget* parent)
    : QDialog(parent)
    , m_work(work)
    , m_list(new QListWidget(this)) {
    setWindowTitle(tr("My templates"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    auto* title = new QLabel(windowTitle(), this);
    title->setFont(typeFont(Type::Title, font()));
    column->addWidget(title);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(space::l);
    m_list->setAccessibleName(windowTitle());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true); // names are long, and so is what is said where there are none
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    sides->addWidget(m_list, 1);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(space::s);
    const auto add = [&](const QString& text, auto slot) {
        auto* button = new QPushButton(text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        buttons->addWidget(button);
        m_buttons.append(button);
        return button;
    };
    const auto begin = [this] {
        if (const UserTemplate* own = current()) {
            const UserTemplate chosen = *own;
            accept();
            m_work.begin(chosen);
        }
    };
    QPushButton* use = add(tr("&New document"), begin);
    makePrimary(*use);
    use->setDefault(true);
    add(tr("&Rename…"), [this] { run(m_work.rename); });
    add(tr("&Delete…"), [this] { run(m_work.remove); });
    buttons->addStretch(1);
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(close);
    sides->addLayout(buttons);
    column->addLayout(sides, 1);
    connect(m_list, &QListWidget::itemActivated, this, begin);
    resize(520, 360);
    fill();
    m_list->setFocus();
}

void TemplatesDialog::fill() {
    const int row = m_list->currentRow();
    m_templates = m_work.list();
    m_list->clear();
    for (const UserTemplate& own : std::as_const(m_templates)) m_list->addItem(own.name);
    if (m_templates.isEmpty()) {
        auto* none =
            new QListWidgetItem(tr("None yet. File, Save as my template keeps a document as one."), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
    for (QPushButton* button : std::as_const(m_buttons)) button->setEnabled(!m_templates.isEmpty());
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
}

void TemplatesDialog::run(const std::function<void(const UserTemplate&, QWidget*)>& work) {
    if (!current()) return;
    work(UserTemplate(*current()), this);
    fill();
    m_list->setFocus();
}

const UserTemplate* TemplatesDialog::current() const {
    const int row = m_list->currentRow();
    return row >= 0 && row < m_templates.size() ? &m_templates.at(row) : nullptr;
}

} // namespace backcast
