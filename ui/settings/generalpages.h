// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingspage.h"

class QButtonGroup;
class QComboBox;

namespace backcast {

/// Light or dark, and how large the page is shown.
class AppearancePage : public SettingsPage {
    Q_OBJECT
public:
    AppearancePage(const SettingsParts& parts, QWidget* parent);
    void refresh() override;
    void restore() override;
    [[nodiscard]] QString restoreText() const override;

private:
    void setAppearance(Appearance appearance);
    SettingsParts m;
    QButtonGroup* m_colours;
    QComboBox* m_zoom;
};

/// The format of the page of new documents.
class FormatPage : public SettingsPage {
    Q_OBJECT
public:
    FormatPage(const SettingsParts& parts, QWidget* parent);
    void refresh() override;
    void restore() override;
    [[nodiscard]] QString restoreText() const override;

private:
    SettingsParts m;
    QComboBox* m_format;
};

/// The language of the window, and that of new documents.
class LanguagePage : public SettingsPage {
    Q_OBJECT
public:
    LanguagePage(const SettingsParts& parts, QWidget* parent);
    void refresh() override;
    void restore() override;
    [[nodiscard]] QString restoreText() const override;

private:
    SettingsParts m;
    QComboBox* m_interface;
    QComboBox* m_documents;
    QLabel* m_note;
};

} // namespace backcast
