// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QApplication;

namespace backcast {

class FirstInstance;

/// Sets up everything that the windows share, opens a window for each file, or the start page, and runs until
/// the last window is closed. Returns the exit code of the program.
/// `first`: where later starts hand their files over; null: nobody does.
[[nodiscard]] int runWindow(QApplication& application, const QStringList& files,
                            FirstInstance* first = nullptr);

} // namespace backcast
