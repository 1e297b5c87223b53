// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingspage.h"

class QButtonGroup;
class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace backcast {

/// What keeps the text: saving by itself, recovery drafts, copies.
class SavingPage : public SettingsPage {
    Q_OBJECT
public:
    SavingPage(const SettingsParts& parts, QWidget* parent);
    void refresh() override;
    void restore() override;
    [[nodiscard]] QString restoreText() const override;

private:
    void addFolder(const QString& label, const QString& text, const QString& folder);
    void take();
    SettingsParts m;
    QCheckBox* m_on;
    QSpinBox* m_pause;
};

/// Who writes: name and colour.
class IdentityPage : public SettingsPage {
    Q_OBJECT
public:
    IdentityPage(const SettingsParts& parts, QWidget* parent);
    void refresh() override;
    void restore() override;
    [[nodiscard]] QString restoreText() const override;

private:
    void take();
    SettingsParts m;
    QLineEdit* m_name;
    QButtonGroup* m_colours;
};

} // namespace backcast
