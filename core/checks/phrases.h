// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/beginnings.h"
#include "core/checks/tokens.h"
#include "core/document/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

/// The word lists of the writing rules. They are apart from those that the facts are found with (`WordList`),
/// because they say what to write instead, and because a team adds to them.
namespace backcast::checks {

/// The lists, by the names that they have in resources/rules/writing.<language>.json.
enum class PhraseList : quint8 {
    Wordy,       ///< "due to the fact that", with the plain word
    Weasel,      ///< a vague quantity, a claim that nobody makes: "nearly all", "studies show"
    Hedge,       ///< "typically", "may help": often vague, sometimes right
    Hype,        ///< "revolutionary"
    Filler,      ///< of quotes: "thrilled"
    VagueTime,   ///< "soon"
    Comparative, ///< "faster": asks for what it is compared with
    Passive,     ///< hides who does it: "will be decided"
    // What keeps those above silent.
    Exact,   ///< only looks like one of them: "outstanding invoices", "recently viewed", "had had"
    Number,  ///< a number in words: "half"
    Base,    ///< what something is compared with follows: "than"
    Unknown, ///< an honest unknown: "we do not know"
    Legal,   ///< the language of contracts: "liable"
    // Of the rules about structure.
    OurProduct,   ///< in a problem paragraph: "our solution"
    SingleAuthor, ///< "my"
    Feature,      ///< says what a product has: "includes"
    AskFailure,   ///< a hard question of a FAQ: why it could fail
    AskWayBack,   ///< whether the decision can be undone
    AskInstead,   ///< what is given up for it, and what if it is not done
    AskOthers,    ///< alternatives and competitors
    AskMoney,     ///< what it costs us and brings in; only in the internal FAQ
    AskScope,     ///< what is left out
    Count
};

/// The name of a list in the files: "vague_time".
[[nodiscard]] QLatin1StringView phraseListName(PhraseList list);

/// One entry: a word ("seamless"), a stem ("revolution*") or a phrase ("in order to"), whose later words may
/// be stems.
struct Phrase {
    PhraseList list = PhraseList::Wordy;
    QString text;             ///< as the list has it
    QString instead;          ///< what to write for it
    bool replaceable = false; ///< `instead` counts; empty: leave the phrase out
    std::vector<QString> words;
};

/// Where a phrase stands, in tokens: [first, last).
struct PhraseHit {
    int first = 0;
    int last = 0;
    const Phrase* phrase = nullptr; ///< lives as long as its table
};

/// Phrases, found in a text in one pass. Immutable once read.
class PhraseTable {
public:
    /// Reads {"schema": 1, "language", "lists": {<name>: [phrase, ...] or {phrase: replacement, ...}}}.
    /// Errors: not JSON, an unknown list, a phrase that no text can match; each with its place as a JSON
    /// pointer.
    [[nodiscard]] static Result<PhraseTable> parse(const QByteArray& json);

    /// Errors: a phrase that no text can match.
    [[nodiscard]] Result<void> add(PhraseList list, const QString& phrase);
    [[nodiscard]] Result<void> add(PhraseList list, const QString& phrase, const QString& instead);

    /// All places in reading order; where several phrases of a list begin at a word, the longest. Words match
    /// without regard to case, to accents on vowels, and across spaces, hyphens and slashes.
    void find(const Tokens& tokens, const QString& low, std::vector<PhraseHit>& hits) const;

    [[nodiscard]] bool isEmpty() const { return m_phrases.empty(); }
    [[nodiscard]] const std::vector<Phrase>& phrases() const { return m_phrases; }

private:
    /// A phrase by its first word, with what tells most of those apart that begin alike.
    struct Candidate {
        int phrase = 0;
        QChar second; ///< what its second word begins with; null: it has only one
    };
    /// Phrases whose first word is a stem.
    struct Stem {
        QString letters;
        std::vector<Candidate> phrases;
        int parent = -1; ///< the longest other stem that this one begins with
    };

    [[nodiscard]] Result<void> insert(Phrase phrase);
    void insertStem(const QString& letters, Candidate candidate);

    std::vector<Phrase> m_phrases;
    QHash<QString, std::vector<Candidate>> m_byWord; ///< by the first word
    std::vector<Stem> m_stems;                       ///< sorted
    Beginnings m_wordBeginnings;
    Beginnings m_stemBeginnings;
};

/// The lists that are compiled in, read once. Errors: what `parse` says of a list that is damaged.
[[nodiscard]] const Result<PhraseTable>& builtInPhrases(QStringView language);

} // namespace backcast::checks
