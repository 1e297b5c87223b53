// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>

namespace backcast {

/// While it lives, the pointer says that the program is at work.
class WaitCursor {
public:
    WaitCursor() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitCursor() { QApplication::restoreOverrideCursor(); }
    WaitCursor(const WaitCursor&) = delete;
    WaitCursor& operator=(const WaitCursor&) = delete;
};

} // namespace backcast
