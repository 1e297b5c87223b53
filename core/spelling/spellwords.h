// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/text.h"

#include <QList>
#include <QSet>

namespace backcast {

/// Longer "words" are none: they are not looked up.
inline constexpr qsizetype longestSpellWord = 100;

/// A word as it is looked up. Offsets are UTF-16 units in the block's plain text.
struct SpellWord {
    int start = 0;
    int end = 0;
    QString word; ///< with a plain apostrophe and without soft hyphens
    bool operator==(const SpellWord&) const = default;
};

/// The words of a text that a dictionary can judge. Left out are code, addresses of the web and of mail,
/// names of files and folders, placeholders in brackets, words with digits or underscores, single letters,
/// acronyms of up to five capitals ("FAQ", "APIs"), and scripts without spaces between words.
[[nodiscard]] QList<SpellWord> spellWords(const Text& text);

/// Words that are right whatever the dictionary says: the user's, the document's, names.
class KnownWords {
public:
    void add(const QString& word);
    /// Each word of a name, in whatever case it is written.
    void addName(const QString& name);
    /// A word in small letters is known at the start of a sentence and in capitals, too; "Ledger's" where
    /// "Ledger" is.
    [[nodiscard]] bool contains(const QString& word) const;
    bool operator==(const KnownWords&) const = default;

private:
    [[nodiscard]] bool holds(const QString& word) const;
    QSet<QString> m_exact;
    QSet<QString> m_names; ///< folded
};

} // namespace backcast
