// SPDX-License-Identifier: MIT
#include "ui/shell/messagedialog.h"

#include "core/checks/check.h"
#include "core/document/document.h"
#include "ui/shell/style.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr int textWidth = 440;

QLabel* wrapped(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(textWidth);
    return label;
}

QString excerpt(const QString& text) {
    const QString line = text.simplified();
    return line.size() > 60 ? line.left(59) + QChar(0x2026) : line;
}

} // namespace

MessageDialog::MessageDialog(const Question& question, QWidget* parent)
    : QDialog(parent)
    , m_choice(question.cancel) {
    setWindowTitle(u"Backcast"_s);
    setAccessibleName(question.title);
    setAccessibleDescription(question.text);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::s);
    QLabel* title = wrapped(question.title, this);
    title->setFont(typeFont(Type::Title, font()));
    column->addWidget(title);
    column->addWidget(wrapped(question.text, this));
    if (!question.detail.isEmpty()) {
        QLabel* detail = wrapped(question.detail, this);
        detail->setFont(typeFont(Type::Small, font()));
        detail->setForegroundRole(QPalette::PlaceholderText);
        detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(detail);
    }
    column->addSpacing(space::m);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addStretch(1);
    for (int i = 0; i < question.choices.size(); ++i) {
        const Question::Choice& choice = question.choices.at(i);
        auto* button = new QPushButton(choice.text, this);
        if (choice.look == Question::Look::Primary) makePrimary(*button);
        connect(button, &QPushButton::clicked, this, [this, i] {
            m_choice = i;
            accept();
        });
        if (choice.look == Question::Look::Destructive)
            row->insertWidget(0, button); // away from the others
        else
            row->addWidget(button);
        if (i == question.preset) {
            button->setDefault(true);
            button->setFocus();
        }
    }
    column->addLayout(row);
    column->setSizeConstraint(QLayout::SetFixedSize);
}

QList<LinkPlace> linkPlaces(const Document& document) {
    QList<LinkPlace> places;
    for (const Met& met : walk(document)) {
        if (met.isQuestion()) {
            places.append({LinkDialog::tr("Question: %1").arg(excerpt(met.text().plain())), u'#' + met.id()});
        } else if (met.place == Place::Release && !met.block->isEmpty()) {
            const QString role =
                met.block->role.isEmpty() ? LinkDialog::tr("Press release") : roleName(met.block->role);
            places.append({u"%1: %2"_s.arg(role, excerpt(met.text().plain())), u'#' + met.id()});
        } else if (met.place == Place::Appendix && !met.text().isBlank()) {
            places.append({LinkDialog::tr("Appendix: %1").arg(excerpt(met.text().plain())), u'#' + met.id()});
        }
    }
    for (const Visual& visual : document.visuals)
        places.append({LinkDialog::tr("Figure: %1").arg(excerpt(visual.title)), u'#' + visual.id});
    return places;
}

LinkDialog::LinkDialog(const QString& current, const QList<LinkPlace>& places, QWidget* parent)
    : QDialog(parent)
    , m_address(new QLineEdit(this))
    , m_place(new QComboBox(this))
    , m_hint(new QLabel(this)) {
    setWindowTitle(tr("Link"));
    m_place->addItem(tr("None"), QString());
    for (const LinkPlace& place : places) m_place->addItem(place.title, place.target);
    m_place->setMaxVisibleItems(16);
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_place->setMinimumContentsLength(36);
    m_address->setMinimumWidth(textWidth - 100);
    m_address->setPlaceholderText(u"https://"_s);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setFont(typeFont(Type::Small, font()));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    auto* title = new QLabel(windowTitle(), this);
    title->setFont(typeFont(Type::Title, font()));
    column->addWidget(title);
    auto* form = new QFormLayout;
    form->setSpacing(space::m);
    form->addRow(tr("&Address"), m_address);
    form->addRow(tr("&Place in this document"), m_place);
    column->addLayout(form);
    column->addWidget(m_hint);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    auto* remove = new QPushButton(tr("&Remove link"), this);
    remove->setVisible(!current.isEmpty());
    auto* cancel = new QPushButton(tr("Cancel"), this);
    m_ok = new QPushButton(current.isEmpty() ? tr("Add link") : tr("Change link"), this);
    makePrimary(*m_ok);
    m_ok->setDefault(true);
    row->addWidget(remove);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_ok);
    column->addLayout(row);

    connect(m_ok, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(remove, &QPushButton::clicked, this, [this] {
        m_address->clear();
        m_place->setCurrentIndex(0);
        accept();
    });
    connect(m_address, &QLineEdit::textEdited, this, [this] {
        m_place->setCurrentIndex(0);
        updateState();
    });
    connect(m_place, &QComboBox::activated, this, [this](int index) {
        if (index > 0) m_address->clear();
        updateState();
    });
    const int at = current.startsWith(u'#') ? m_place->findData(current) : -1;
    if (at > 0)
        m_place->setCurrentIndex(at);
    else
        m_address->setText(current);
    updateState();
    m_address->setFocus();
    m_address->selectAll();
}

QString LinkDialog::target() const {
    if (m_place->currentIndex() > 0) return m_place->currentData().toString();
    QString address = m_address->text().trimmed();
    if (address.isEmpty() || address.startsWith(u'#') || address.contains(u':')) return address;
    if (address.contains(u'@') && !address.contains(u'/')) return "mailto:"_L1 + address;
    return address.contains(u'.') ? "https://"_L1 + address : address;
}

void LinkDialog::updateState() {
    const QString wanted = target();
    m_ok->setEnabled(!wanted.isEmpty());
    m_hint->setText(wanted.isEmpty() || wanted == m_address->text() || wanted.startsWith(u'#')
                        ? QString(u' ')
                        : tr("Leads to %1").arg(wanted));
}

} // namespace backcast
