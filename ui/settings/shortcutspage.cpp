// SPDX-License-Identifier: MIT
#include "ui/settings/shortcutspage.h"

#include "ui/settings/keyfield.h"
#include "ui/settings/windowshortcuts.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/paletteentries.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

enum Column { Title, Menu, Keys };

QString keysText(const QList<QKeySequence>& keys) {
    QStringList parts;
    for (const QKeySequence& one : keys) parts.append(one.toString(QKeySequence::NativeText));
    return parts.join(ShortcutsPage::tr(" or "));
}

QPushButton* newButton(const QString& text, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setAutoDefault(false); // Enter belongs to the field
    return button;
}

} // namespace

ShortcutsPage::ShortcutsPage(const SettingsParts& parts, QWidget* parent)
    : SettingsPage(tr("Shortcuts"), parent)
    , m(parts)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_field(new KeyField(this))
    , m_about(new QLabel(this))
    , m_word(new QLabel(this))
    , m_takeOver(newButton(tr("Take them over"), this))
    , m_cancel(newButton(tr("Cancel"), this))
    , m_none(newButton(tr("No keys"), this))
    , m_reset(newButton(tr("Reset"), this)) {
    build();
    fill();
    refresh();
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsPage::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        m_wanted = {};
        updateStrip();
    });
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_field->setFocus(); });
    connect(m_field, &KeyField::pressed, this, &ShortcutsPage::take);
    connect(m_field, &KeyField::left, this, [this] {
        m_wanted = {};
        updateStrip();
        m_list->setFocus();
    });
    connect(m_takeOver, &QPushButton::clicked, this, [this] { settle({m_wanted}); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_wanted = {};
        updateStrip();
        m_field->setFocus();
    });
    connect(m_none, &QPushButton::clicked, this, [this] { settle({}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { settle(m_table.usualOf(current())); });
}

void ShortcutsPage::build() {
    m_search->setPlaceholderText(tr("Search for an action or for keys"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(false);
    m_list->setHeaderLabels({tr("Action"), tr("Menu"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_word->setWordWrap(true);
    m_word->setMinimumHeight(2 * fontMetrics().height());
    m_about->setFont(typeFont(Type::Strong, font()));
    column().addWidget(m_search);
    column().addWidget(m_list, 1);
    auto* strip = new QVBoxLayout;
    strip->setSpacing(space::s);
    strip->addWidget(m_about);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_field, 1);
    row->addWidget(m_none);
    row->addWidget(m_reset);
    strip->addLayout(row);
    auto* answer = new QHBoxLayout;
    answer->setSpacing(space::s);
    answer->addWidget(m_word, 1);
    answer->addWidget(m_takeOver);
    answer->addWidget(m_cancel);
    strip->addLayout(answer);
    column().addLayout(strip);
}

void ShortcutsPage::fill() {
    for (const QString& id : m.actions.ids()) {
        const QAction& action = m.actions.action(id);
        auto* item = new QTreeWidgetItem(m_list, {actionTitle(id, action), actionMenu(id), QString()});
        item->setData(Title, Qt::UserRole, id);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ShortcutsPage::refresh() {
    m_table = shortcutTable(m.actions);
    std::ignore = m_table.apply(m.services.preferences.shortcuts());
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) show(*m_list->topLevelItem(i));
    for (const int column : {int(Title), int(Menu)}) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, m_list->columnWidth(column) + space::l);
    }
    updateStrip();
}

void ShortcutsPage::show(QTreeWidgetItem& item) const {
    const QString id = item.data(Title, Qt::UserRole).toString();
    item.setText(Keys, keysText(m_table.keysOf(id)));
    const QFont face = typeFont(m_table.isUsual(id) ? Type::Body : Type::Strong, font());
    item.setFont(Keys, face);
    item.setToolTip(Keys,
                    m_table.isUsual(id) ? QString() : tr("Usually: %1").arg(keysText(m_table.usualOf(id))));
}

void ShortcutsPage::filter(const QString& words) {
    QTreeWidgetItem* first = nullptr;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_list->topLevelItem(i);
        const QString text = item->text(Title) + u' ' + item->text(Menu) + u' ' + item->text(Keys);
        bool found = true;
        for (const QString& word : words.split(u' ', Qt::SkipEmptyParts))
            found = found && text.contains(word, Qt::CaseInsensitive);
        item->setHidden(!found);
        if (found && !first) first = item;
    }
    if (QTreeWidgetItem* now = m_list->currentItem(); !now || now->isHidden()) m_list->setCurrentItem(first);
}

QString ShortcutsPage::current() const {
    const QTreeWidgetItem* item = m_list->currentItem();
    return item && !item->isHidden() ? item->data(Title, Qt::UserRole).toString() : QString();
}

QString ShortcutsPage::titleOf(const QString& id) const {
    return m.actions.contains(id) ? actionTitle(id, m.actions.action(id)) : id;
}

void ShortcutsPage::updateStrip() {
    const QString id = current();
    const bool any = !id.isEmpty();
    m_about->setText(any ? tr("Keys for “%1”").arg(titleOf(id)) : tr("Choose an action above"));
    m_field->setEnabled(any);
    m_field->setHint(any ? tr("Press the new keys here") : QString());
    m_none->setEnabled(any && !m_table.keysOf(id).isEmpty());
    m_reset->setEnabled(any && !m_table.isUsual(id));
    const bool asking = !m_wanted.isEmpty();
    m_takeOver->setVisible(asking);
    m_cancel->setVisible(asking);
    m_word->setText(
        asking ? tr("%1 belongs to “%2”, which would have no such keys then.")
                     .arg(m_wanted.toString(QKeySequence::NativeText), titleOf(m_table.ownerOf(m_wanted)))
               : QString());
}

void ShortcutsPage::take(const QKeySequence& keys) {
    m_wanted = {};
    updateStrip();
    if (const QString problem = shortcutProblem(keys); !problem.isEmpty()) {
        m_word->setText(problem);
        return;
    }
    const QString owner = m_table.ownerOf(keys);
    if (owner.isEmpty() || owner == current()) return settle({keys});
    m_wanted = keys;
    updateStrip();
    m_takeOver->setFocus(Qt::TabFocusReason);
}

void ShortcutsPage::settle(const QList<QKeySequence>& keys) {
    if (current().isEmpty()) return;
    const bool fromButton = !m_field->hasFocus();
    m_table.set(current(), keys);
    m_wanted = {};
    m.services.preferences.setShortcuts(m_table.changes());
    refresh();
    if (fromButton) m_list->setFocus(); // the button may be gone
}

void ShortcutsPage::restore() {
    m.services.preferences.setShortcuts({});
}

QString ShortcutsPage::restoreText() const {
    return tr("All actions have their usual keys again.");
}

} // namespace backcast
