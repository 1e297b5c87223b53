// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingspage.h"

class QComboBox;

namespace backcast {

/// The rules of the checks, and how much the user wants to hear of each.
class ChecksPage : public SettingsPage {
    Q_OBJECT
public:
    ChecksPage(const SettingsParts& parts, QWidget* parent);
    void refresh() override;
    void restore() override;
    [[nodiscard]] QString restoreText() const override;

private:
    SettingsParts m;
    QMap<QString, QComboBox*> m_levels; ///< by rule
};

} // namespace backcast
