// SPDX-License-Identifier: MIT
#pragma once

#include "core/history/compare.h"

namespace backcast {

/// Compares two tables, cell by cell, and puts rows and columns into `item`. Rows belong together by id, then
/// by their words; columns by their words and their order. A table that is not there has no rows and columns.
/// Words are added to those of the item.
void compareTables(const Table& before, const Table& after, ComparedItem& item);

} // namespace backcast
