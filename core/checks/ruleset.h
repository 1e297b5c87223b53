// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/phrases.h"
#include "core/checks/rulelevels.h"
#include "core/document/document.h"
#include "core/questions/phrase.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace backcast {

/// The numbers that rules measure against.
struct Thresholds {
    int sentenceWords = 30; ///< the longest sentence that long-sentence lets pass
    int releasePages = 1;   ///< over-length
    int corePages = 6;      ///< over-length: release and FAQs
    bool operator==(const Thresholds&) const = default;
};

/// What a threshold is called in a rule set's file, and what it may be.
struct ThresholdName {
    const char* name;
    int Thresholds::*member;
    int least;
    int most;
};
inline constexpr ThresholdName thresholdNames[] = {
    {"sentence_words", &Thresholds::sentenceWords, 5, 1000},
    {"release_pages", &Thresholds::releasePages, 1, 100},
    {"core_pages", &Thresholds::corePages, 1, 1000},
};

/// What a team changes in the word lists of one language.
struct ListChanges {
    checks::PhraseTable added;
    QSet<QString> removed; ///< keys of phrases of the built-in lists, see `phraseKey`
};
/// The same for all spellings of a phrase that match the same words.
[[nodiscard]] QString phraseKey(checks::PhraseList list, const checks::Phrase& phrase);

/// A question that a FAQ has to ask.
struct RequiredQuestion {
    Place faq = Place::CustomerFaq;
    QString ask;
    QString why;              ///< the team's reason, a sentence; may be empty
    QStringList words;        ///< of `ask`, as they are compared
    QList<Phrase> recognised; ///< by any of these a question of a draft is taken for this one
    Level level = Level::Should;
};

/// Names of the house as they are written, with spellings that are wrong. Spellings match with their case, at
/// the borders of words.
class HouseNames {
public:
    struct Spelling {
        QString wrong;
        QString right;
        int offset = 0; ///< where the first word begins in it
    };
    /// False where the spelling has no word in it, and so could be found nowhere.
    [[nodiscard]] bool add(const QString& wrong, const QString& right);
    [[nodiscard]] bool isEmpty() const { return m_byWord.isEmpty(); }
    struct Hit {
        int start = 0;
        int end = 0;
        const Spelling* spelling = nullptr;
    };
    /// All places in reading order, the longest where several begin at a word. A wrong spelling that is part
    /// of a right one ("Ledger" in "Handover Ledger") is none.
    [[nodiscard]] std::vector<Hit> find(const QString& text, const QString& low,
                                        const checks::Tokens& tokens) const;

private:
    [[nodiscard]] bool isRight(const QString& text, const Hit& hit) const;
    QHash<QString, std::vector<Spelling>> m_byWord; ///< by the first word, folded
    QStringList m_right;
};

/// Words that a team does not want to read.
struct BannedWord {
    QString message; ///< may be empty
    Level level = Level::Should;
};
struct BannedWords {
    checks::PhraseTable phrases;   ///< all in one list
    std::vector<BannedWord> words; ///< of the same index as the phrase
};

/// A regular expression of a team. It is compiled with limits, so that a match ends.
struct TeamPattern {
    QString id;
    QRegularExpression expression;
    QString message;
    QString why; ///< may be empty
    Level level = Level::Should;
    bool replaceable = false;
    QString instead;                    ///< what to write for it; empty: leave it out
    static constexpr int longest = 500; ///< UTF-16 units
};
/// A pattern with limits of steps and depth. Nothing where it sets options of its own: those could lift them.
[[nodiscard]] std::optional<QRegularExpression> boundedExpression(const QString& pattern, bool ignoreCase);

/// What a team asks of its documents beyond what Backcast asks. A value; shared and not changed once it is in
/// use, so any thread may read it. docs/rules.md describes the file that it is read from.
struct RuleSet {
    QString name;
    RuleLevels levels;
    Thresholds thresholds;
    QMap<QString, ListChanges> lists; ///< by language: "en"
    QList<RequiredQuestion> questions;
    HouseNames names;
    QMap<QString, BannedWords> banned; ///< by language; "" in any
    std::vector<TeamPattern> patterns;
};

} // namespace backcast
