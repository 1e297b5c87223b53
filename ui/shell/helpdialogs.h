// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace backcast {

class ActionRegistry;

/// All shortcuts of a window, in two columns, from the registry itself: the page cannot lag behind the
/// program.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    ShortcutsDialog(const ActionRegistry& actions, QWidget* parent);
};

class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent);
};

} // namespace backcast
