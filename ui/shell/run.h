// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QApplication;

namespace backcast {

/// Sets up everything that the windows share, opens a window for each file, or the start page, and runs until
/// the last window is closed. Returns the exit code of the program.
[[nodiscard]] int runWindow(QApplication& application, const QStringList& files);

} // namespace backcast
