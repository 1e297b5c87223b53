// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace backcast {

struct Document;

/// How much a text is. This is the one way of counting, for editor, status bar and exports alike.
struct TextCount {
    /// What lies between Unicode word boundaries and holds a letter or a digit. Words joined by a hyphen or
    /// an apostrophe count as one, a CJK ideograph as one each.
    int words = 0;
    int characters = 0; ///< as a reader sees them: a letter with its accents is one; line breaks are none
    int letters = 0;    ///< characters that are no white space

    TextCount& operator+=(const TextCount& other) {
        words += other.words;
        characters += other.characters;
        letters += other.letters;
        return *this;
    }
    bool operator==(const TextCount&) const = default;
};
[[nodiscard]] TextCount countText(const QString& text);

/// The words alone.
[[nodiscard]] int wordCount(const QString& text);

/// Of a script without spaces: each such character counts as a word.
[[nodiscard]] bool isIdeograph(char32_t c);
/// A sign that makes one word of what stands on both sides of it, where a letter or digit follows: "don't",
/// "night-shift", "19.99".
[[nodiscard]] bool joinsWords(QChar c);

/// Silent reading of non-fiction by adults, in words a minute.
inline constexpr int wordsPerMinute = 230;
/// How long so many words take to read, in minutes, rounded up.
[[nodiscard]] int readingMinutes(int words);

/// All words of the author, marks removed, in reading order, one block a line; headings and labels included.
/// What a test compares when it says that no word was dropped.
[[nodiscard]] QString allWords(const Document& document);

} // namespace backcast
