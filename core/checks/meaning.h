// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/beginnings.h"
#include "core/checks/tokens.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

/// What the rules about facts across a document compare words by: what a word hints at, and a form of it that
/// singular and plural, present and past share.
namespace backcast::checks {

/// What a word hints at beside another one. The lists stand in resources/rules/facts.<language>.json under
/// the same names.
enum class Cue : quint8 {
    Negation,    ///< "not"
    Without,     ///< "without": "works without a network" promises as much as it denies
    Later,       ///< "yet", "roadmap": what is said is not promised for the launch
    OneOfMany,   ///< "another", "more", "average": a figure beside it is one of several
    Price,       ///< "costs"
    Free,        ///< "free"
    AskWord,     ///< "when", "who"
    When,        ///< "when"
    LaunchAsk,   ///< what a question for the launch date is made of: "available"
    Stage,       ///< what has a date of its own before the launch: "pilot"
    Product,     ///< a stand-in for the product's name: "app"
    Condition,   ///< turns the answer "no" of a question around: "need", "only", "replace"
    YesNo,       ///< opens a question that is answered with yes or no; Spanish has none
    ClaimSource, ///< who is said to know: "studies"
    ClaimVerb,   ///< what they are said to do: "show"
    Most,        ///< "most"
    Title,       ///< a title that no list of people has: "head"
    Owned,       ///< a title that a person can have beside another: "founder"
    Count
};
static_assert(int(Cue::Count) <= 32, "a cue is a bit of Token::cues");

[[nodiscard]] constexpr quint32 bit(Cue cue) {
    return quint32(1) << int(cue);
}

/// The lists of one language. Immutable once read.
class CueList {
public:
    /// Reads {"schema": 1, "language", "acronyms": [...], "titles": {...}, "cues": {<name>: [word, ...]}}.
    /// Errors: not JSON, a list that is missing or unknown, an entry that is no single word.
    [[nodiscard]] static Result<CueList> parse(const QByteArray& json);

    /// What a folded word hints at.
    [[nodiscard]] quint32 cues(const QString& word) const {
        return m_beginnings.may(word) ? m_cues.value(word) : 0;
    }
    /// Whether readers know an acronym, in capitals, without being told.
    [[nodiscard]] bool isKnownAcronym(const QString& acronym) const { return m_acronyms.contains(acronym); }
    /// The words that a short title stands for, folded: "ceo" is "chief executive". Empty for any other word.
    [[nodiscard]] QStringList title(const QString& word) const { return m_titles.value(word); }

private:
    QHash<QString, quint32> m_cues;
    Beginnings m_beginnings; ///< of the words with cues
    QSet<QString> m_acronyms;
    QHash<QString, QStringList> m_titles;
};

/// The lists that are compiled in, read once. Errors: what `parse` says of a list that is damaged.
[[nodiscard]] const Result<CueList>& builtInCues(QStringView language);

/// A number for all forms of a folded word, never 0: "review", "reviews", "reviewed", "reviewing".
[[nodiscard]] quint32 stemOf(QStringView word, bool spanish);
/// A number for exactly this word, never 0.
[[nodiscard]] quint32 exactly(QStringView word);

/// Sets `stem` and `cues` of all words.
void markMeaning(Tokens& tokens, const QString& low, const WordList& words);

} // namespace backcast::checks
