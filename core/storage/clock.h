// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <functional>

namespace backcast {

/// Asked for the time, so that a test can say what it is.
using Clock = std::function<QDateTime()>;

[[nodiscard]] inline QDateTime systemTime() {
    return QDateTime::currentDateTimeUtc();
}

} // namespace backcast
