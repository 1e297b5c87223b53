// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingspage.h"

#include <QObject>
#include <QPointer>

class QMenu;

namespace backcast {

class Analysis;
class Editor;
class MessageBar;
class SettingsDialog;

/// The settings of a window: opens their dialog, and lets the window follow what is chosen there, also in
/// another window.
class SettingsActions : public QObject {
    Q_OBJECT
public:
    struct Parts {
        QWidget& window;
        Services& services;
        ActionRegistry& actions;
        Editor& editor;
        Analysis& analysis;
        MessageBar& messages;
        std::function<void(int percent)> setZoom;
    };
    SettingsActions(const Parts& parts, QObject* parent);

    /// The entry of a menu.
    void addTo(QMenu& menu);
    /// Once, when all actions of the window are there.
    void begin();
    /// Says what in the settings could not be used; of several windows the first does.
    void tellProblems();

    void open();
    [[nodiscard]] SettingsDialog* dialog() const; ///< null: it is not open

private:
    void applyKeys();
    Parts m;
    QStringList m_problems;
    QPointer<SettingsDialog> m_dialog;
};

} // namespace backcast
