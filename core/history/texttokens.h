// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace backcast {

/// A word, white space, or a single other character as a reader sees it. Offsets are UTF-16 units.
struct TextToken {
    int start = 0;
    int length = 0;
    int words = 0; ///< as `wordCount` counts them: 1 for nearly every word, 0 for what is none
    bool isSpace = false;
    [[nodiscard]] int end() const { return start + length; }
};

/// A text cut into pieces that are never divided: all of it, in order. The words of the pieces add up to
/// those of the text.
[[nodiscard]] std::vector<TextToken> textTokens(const QString& text);

} // namespace backcast
