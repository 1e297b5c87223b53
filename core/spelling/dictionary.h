// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/result.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace backcast {

/// The word list of a language. One thread at a time.
class SpellDictionary {
public:
    SpellDictionary() = default;
    virtual ~SpellDictionary() = default;
    SpellDictionary(const SpellDictionary&) = delete;
    SpellDictionary& operator=(const SpellDictionary&) = delete;

    /// Whether the word is spelled as the language spells it. A word that the dictionary's encoding has no
    /// letters for is not.
    [[nodiscard]] virtual bool knows(const QString& word) = 0;
    /// What may be meant, the best first. Takes up to a few tenths of a second.
    [[nodiscard]] virtual QStringList suggest(const QString& word) = 0;
};

/// The two files of a Hunspell dictionary.
struct DictionaryFiles {
    QString name; ///< "en_US"
    QString aff;  ///< path of the rules
    QString dic;  ///< path of the words
    bool operator==(const DictionaryFiles&) const = default;
};

/// The largest file of a dictionary that is read: 64 MiB.
inline constexpr qint64 maxDictionaryBytes = qint64(64) * 1024 * 1024;

/// Loads a dictionary; the library that knows how (backcast_spelling, over Hunspell) is loaded with the
/// first one. Errors: NotFound (a file, or the library), NotReadable, TooLarge, Malformed (binary, no word
/// count, or it does not even know its own words), Unsupported (an encoding that Qt does not know).
[[nodiscard]] Result<std::unique_ptr<SpellDictionary>> openDictionary(const DictionaryFiles& files);

/// What the library exports under the name `spellModuleFunction`.
using OpenSpelling = void (*)(const DictionaryFiles& files, Result<std::unique_ptr<SpellDictionary>>& opened);
inline constexpr char spellModuleFunction[] = "backcastOpenDictionary";

} // namespace backcast
