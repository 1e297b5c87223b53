// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace backcast::checks {

/// Every sentence of the checks goes through `Say::tr`, so that a translator finds them under one name.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

} // namespace backcast::checks
