// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace backcast {

struct Document;

/// The number of words in plain text: what lies between Unicode word boundaries and holds a letter or a
/// digit. Words joined by a hyphen or an apostrophe count as one, a CJK ideograph as one each.
[[nodiscard]] int wordCount(const QString& text);

/// All words of the author, marks removed, in reading order, one block a line; headings and labels included.
/// What a test compares when it says that no word was dropped.
[[nodiscard]] QString allWords(const Document& document);

} // namespace backcast
