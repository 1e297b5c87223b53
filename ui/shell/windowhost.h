// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace backcast {

class MainWindow;

/// What a window may ask of the program as a whole.
class WindowHost {
public:
    WindowHost() = default;
    virtual ~WindowHost() = default;
    WindowHost(const WindowHost&) = delete;
    WindowHost& operator=(const WindowHost&) = delete;

    /// The window for another document: `asking` itself while it shows none, otherwise a new one.
    [[nodiscard]] virtual MainWindow& windowFor(MainWindow& asking) = 0;
    /// The window that shows the file at `path`, whatever name leads to it; null: none does.
    [[nodiscard]] virtual MainWindow* showing(const QString& path) = 0;
    /// Closes every window, one after the other, until one stays.
    virtual void quit() = 0;
};

} // namespace backcast
