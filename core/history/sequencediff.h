// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace backcast {

/// What two sequences have in common, in the order of both: for each place of `before` the place in `after`
/// that is the same, or -1. Equal numbers are equal things; they count from 0 and should be small. It is the
/// longest such subsequence (Myers, in linear space) while that is cheap. Long sequences are divided at what
/// is unique in both; where they have too little in common, less of it is found, so that time stays in
/// proportion to their length.
[[nodiscard]] std::vector<int> commonSequence(const std::vector<int>& before, const std::vector<int>& after);

/// The places of one of the longest rising subsequences of `values`, in order.
[[nodiscard]] std::vector<int> longestRising(const std::vector<int>& values);

} // namespace backcast
