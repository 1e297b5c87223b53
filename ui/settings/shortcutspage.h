// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingspage.h"
#include "ui/settings/shortcuttable.h"

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace backcast {

class KeyField;

/// All actions with their keys: found by name or keys, changed by pressing them.
class ShortcutsPage : public SettingsPage {
    Q_OBJECT
public:
    ShortcutsPage(const SettingsParts& parts, QWidget* parent);
    void refresh() override;
    void restore() override;
    [[nodiscard]] QString restoreText() const override;

private:
    void build();
    void fill();
    void filter(const QString& words);
    void show(QTreeWidgetItem& item) const;
    void updateStrip();
    [[nodiscard]] QString current() const; ///< the id of the action; empty: none
    [[nodiscard]] QString titleOf(const QString& id) const;
    void take(const QKeySequence& keys);
    void settle(const QList<QKeySequence>& keys);

    SettingsParts m;
    ShortcutTable m_table;
    QKeySequence m_wanted; ///< belongs to another action; the user is asked
    QLineEdit* m_search;
    QTreeWidget* m_list;
    KeyField* m_field;
    QLabel* m_about;
    QLabel* m_word;
    QPushButton* m_takeOver;
    QPushButton* m_cancel;
    QPushButton* m_none;
    QPushButton* m_reset;
};

} // namespace backcast
