// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingspage.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace backcast {

/// All settings: categories on the left, their pages on the right. What is chosen counts at once; each page
/// can be taken back to its defaults, after a question.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(const SettingsParts& parts, QWidget* parent);

    /// Shows a page by its title's place: 0 is the first.
    void showPage(int index);
    [[nodiscard]] SettingsPage& page(int index) const { return *m_pages.at(index); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addPage(SettingsPage* page);
    void restore();
    SettingsParts m;
    QListWidget* m_list;
    QStackedWidget* m_stack;
    QPushButton* m_restore = nullptr;
    QList<SettingsPage*> m_pages;
};

} // namespace backcast
