// SPDX-License-Identifier: MIT
#pragma once

#include "core/history/texttokens.h"

#include <QString>

#include <vector>

namespace backcast {

/// Two texts in tokens.
struct TokenSides {
    QString textBefore;
    QString textAfter;
    std::vector<TextToken> before;
    std::vector<TextToken> after;
};

/// A stretch of both texts, as indexes of tokens; the ends are not part of it.
struct Stretch {
    int beforeStart = 0;
    int beforeEnd = 0;
    int afterStart = 0;
    int afterEnd = 0;
    [[nodiscard]] int beforeLength() const { return beforeEnd - beforeStart; }
    [[nodiscard]] int afterLength() const { return afterEnd - afterStart; }
};

/// Where two texts differ, in order, so that a reader sees phrases: what lies between two stretches is the
/// same tokens on both sides, and there is something between them. Exchanging the texts gives the same
/// stretches, exchanged.
[[nodiscard]] std::vector<Stretch> changedStretches(const TokenSides& sides);

} // namespace backcast
