// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/services.h"

#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace backcast {

class ActionRegistry;

/// What the pages of the settings work on.
struct SettingsParts {
    Services& services;
    ActionRegistry& actions;                  ///< of the window whose settings were opened
    std::function<void(int percent)> setZoom; ///< of that window; 0: as wide as it allows
};

/// A page of the settings. What is chosen on it counts at once; "Restore defaults" takes it back.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    SettingsPage(const QString& title, QWidget* parent);

    [[nodiscard]] const QString& title() const { return m_title; }
    /// Shows what is chosen now.
    virtual void refresh() = 0;
    /// Back to what Backcast brings along.
    virtual void restore() = 0;
    /// What `restore` does, in a sentence: the user is asked first. Empty: there is nothing to restore.
    [[nodiscard]] virtual QString restoreText() const = 0;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] QVBoxLayout& column() { return *m_column; }
    /// A choice: what it is about on the left with a sentence below, what one chooses in on the right.
    /// Returns all of it.
    QWidget* addRow(const QString& label, const QString& text, QWidget* field);
    /// A paragraph across the page.
    QLabel* addText(const QString& text);
    /// A title of the rows below it.
    QLabel* addHeading(const QString& text);
    void addStretch();

private:
    QString m_title;
    QVBoxLayout* m_column;
};

/// A label in the small type of explanations, which wraps.
[[nodiscard]] QLabel* smallText(const QString& text, QWidget* parent);

} // namespace backcast
