// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace backcast::test {

/// Makes every qWarning and worse a failure of the running test, unless it was expected.
void failOnWarnings();

/// Warnings that were not expected, since the last call.
[[nodiscard]] QStringList takeWarnings();

/// While it lives, warnings that contain `part` are not failures.
class ExpectWarning {
public:
    explicit ExpectWarning(const QString& part);
    ~ExpectWarning();
    ExpectWarning(const ExpectWarning&) = delete;
    ExpectWarning& operator=(const ExpectWarning&) = delete;
};

} // namespace backcast::test
