// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/ids.h"

#include <QString>

namespace backcast {

/// A word that no dictionary knows.
struct Misspelling {
    Id block;      ///< or FAQ entry
    int start = 0; ///< UTF-16 units in the plain text
    int end = 0;
    QString word; ///< as it was looked up
    bool operator==(const Misspelling&) const = default;
};

} // namespace backcast
