// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/spelling/dictionaryfolders.h"
#include "core/spelling/misspelling.h"
#include "core/spelling/spellwords.h"

#include <QHash>

namespace backcast {

struct SpellOptions {
    QStringList folders; ///< in which dictionaries are looked for, in this order
    QStringList words;   ///< that are right beside those of the dictionary
    bool operator==(const SpellOptions&) const = default;
};

struct SpellReport {
    enum class State {
        Checked,
        NoDictionary, ///< none is installed for the language
        Failed        ///< there is one, but it cannot be used; `problem` says why
    };
    State state = State::NoDictionary;
    QString language;              ///< of the document; "en" where it says none
    QString dictionary;            ///< the name of the one that was used: "en_US"
    QString problem;               ///< a sentence for the user
    QList<Misspelling> misspelled; ///< in reading order
    bool operator==(const SpellReport&) const = default;
};

/// Looks up the words of a document that is being written. What was found out about a word, and about a block
/// until it changes, is kept. Blocks of code are not looked at. One thread at a time.
class SpellChecker {
public:
    [[nodiscard]] SpellReport check(const Document& document, const SpellOptions& options);
    /// At most ten words that may be meant, the best first, by the dictionary of the last check.
    [[nodiscard]] QStringList suggest(const QString& word);
    /// How many words were asked of a dictionary so far: for tests of what is kept.
    [[nodiscard]] int lookups() const { return m_lookups; }

    static constexpr int mostSuggestions = 10;

private:
    struct Seen {
        Text text;
        QList<SpellWord> unknown;
    };
    void use(const QString& language, const QStringList& folders);
    [[nodiscard]] bool isRight(const QString& word);
    [[nodiscard]] QList<SpellWord> unknownIn(const Text& text);
    [[nodiscard]] Seen look(const QString& key, const Text& text);

    std::unique_ptr<SpellDictionary> m_dictionary;
    SpellReport m_header; ///< what is known before any word is looked up
    QStringList m_folders;
    QHash<QString, bool> m_words;
    QHash<QString, Seen> m_seen; ///< by the id of the block, or what names a cell
    int m_lookups = 0;
};

} // namespace backcast
