// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/ruleinfo.h"
#include "ui/settings/settingspage.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace backcast {

/// The rules of the checks in groups by their usual level, and how much the user wants to hear of each. A
/// field looks for words in what is said of them.
class ChecksPage : public SettingsPage {
    Q_OBJECT
public:
    ChecksPage(const SettingsParts& parts, QWidget* parent);
    void refresh() override;
    void restore() override;
    [[nodiscard]] QString restoreText() const override;

private:
    struct Row {
        QWidget* box = nullptr;
        QLabel* heading = nullptr; ///< of its group
        QString words;             ///< all that is said of the rule
    };
    void addGroup(const QString& title, const QList<RuleInfo>& rules);
    [[nodiscard]] QComboBox* levelBox(const RuleInfo& rule);
    void filter(const QString& words);

    SettingsParts m;
    QLineEdit* m_search;
    QLabel* m_none; ///< no rule has the words
    QList<Row> m_rows;
    QMap<QString, QComboBox*> m_levels; ///< by rule
};

} // namespace backcast
