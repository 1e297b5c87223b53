// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <bitset>

namespace backcast::checks {

/// What the words of a list begin with, by their first three letters. Most words of a text are told apart
/// from a list by it, without a search: `may` is never false for a word that was added, or that begins with a
/// stem that was.
class Beginnings {
public:
    void addWord(QStringView word) { m_letters.set(keyOf(word)); }
    void addStem(QStringView stem) {
        const size_t first = keyOf(stem);
        const size_t open = stem.size() >= 3 ? 1 : stem.size() == 2 ? 32 : stem.size() == 1 ? 1024 : 32768;
        for (size_t i = 0; i < open; ++i) m_letters.set(first + i);
    }
    [[nodiscard]] bool may(QStringView word) const { return m_letters.test(keyOf(word)); }

private:
    [[nodiscard]] static size_t keyOf(QStringView word) {
        size_t key = 0;
        for (qsizetype i = 0; i < 3; ++i)
            key = key * 32 + (i < word.size() ? size_t(word[i].unicode() & 31U) : 0);
        return key;
    }
    std::bitset<32 * 32 * 32> m_letters;
};

} // namespace backcast::checks
