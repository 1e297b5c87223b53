// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/ids.h"

#include <QString>

namespace backcast {

/// A word that no dictionary knows.
struct Misspelling {
    Id block;        ///< or FAQ entry
    Id row;          ///< of a table's cell; empty: the text of the block
    int column = -1; ///< of the cell, from 0
    int start = 0;   ///< UTF-16 units in the plain text
    int end = 0;
    QString word; ///< as it was looked up
    bool operator==(const Misspelling&) const = default;
};

} // namespace backcast
