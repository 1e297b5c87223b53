// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/finding.h"
#include "core/checks/tokens.h"
#include "core/document/document.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <memory>
#include <vector>

/// What one block says, as far as a rule can know: found once, used by all rules. Offsets are UTF-16 units in
/// the block's plain text.
namespace backcast::checks {

struct DateFact {
    int start = 0;
    int end = 0;
    int first = 0; ///< tokens
    int last = 0;
    int year = 0; ///< 0: not said
    int month = 0;
    int day = 0;

    /// The day; the last one that it can be where only the month or the year is said. Invalid without a year.
    [[nodiscard]] QDate latest() const;
};

struct FigureFact {
    enum Kind : quint8 { Percent, Money, Times, Time, Count };
    int start = 0;
    int end = 0;
    int token = 0;
    Kind kind = Count;
};

/// A figure with what it belongs to, where it can stand alone: not one of a range, of a comparison, of a part
/// and its whole, or of several things of a kind.
struct AmountFact {
    int start = 0; ///< of the figure and of the noun that says what it counts
    int end = 0;
    FigureFact::Kind kind = FigureFact::Count;
    double value = 0;                 ///< Time: in seconds
    quint32 currency = 0;             ///< Money
    quint32 period = 0;               ///< "a month": the unit that a price is for
    quint32 share = 0;                ///< "per user"
    std::array<quint32, 3> counted{}; ///< stems of the words behind it: "prize fund"
    quint32 before = 0;               ///< of the word in front of it: "interviewed"
    quint32 of = 0;                   ///< of the word that it is an amount of: "a prize fund of $50,000"
    quint32 dates = 0;                ///< those of its sentence; 0 for none
    int first = 0;                    ///< tokens of its clause
    int last = 0;
    int token = 0;
    std::vector<quint32> context; ///< stems of its clause, sorted
};

/// A word in capitals that is not in the list of those that all readers know.
struct AcronymFact {
    int token = 0;
    bool defined = false; ///< "Optical Music Recognition (OMR)", "OMR (optical ...)"
};

/// A name in two or three words, or in one that is written together: "Handover Ledger", "HandoverLedger".
struct NameFact {
    int start = 0;
    int end = 0;
    quint32 letters = 0;  ///< what all spellings of it share
    quint32 spelling = 0; ///< exactly this one
    bool together = false;
};

/// A person with what stands behind the name: "Ana Ruiz, head of product at Acme".
struct TitleFact {
    int start = 0;
    int end = 0;
    quint32 name = 0;
    std::vector<quint32> titles;  ///< sorted
    std::vector<quint32> company; ///< sorted
    bool owned = false;           ///< one that goes beside another title: "founder"
};

/// A kind of people that is named: "night-shift nurses in clinics under 50 beds".
struct PersonFact {
    int start = 0;
    int end = 0;
    int token = 0;      ///< of the noun
    QString key;        ///< the noun in one form for singular and plural, to count how often it comes back
    bool broad = false; ///< "customers", "everyone"
    bool group = false; ///< "clinics"
    bool own = false;   ///< "our engineers"
    bool qualified = false; ///< "school bus" dispatchers
    bool situated = false;  ///< dispatchers "with 15 to 80 buses"
    bool wants = false;     ///< dispatchers "need"

    /// More than a word: who they are can be told apart from everybody else.
    [[nodiscard]] bool isSpecific() const;
};

enum class SpeakerKind : quint8 { None, Unnamed, Placeholder, Sample, Named };

struct QuoteFact {
    int start = 0; ///< of the quotation marks
    int end = 0;
    int words = 0;
    SpeakerKind speaker = SpeakerKind::None;
    bool titled = false; ///< a role or a company stands beside the name
    bool leaderTitle = false;
    bool customerLike = false;  ///< "the first user", "a customer in Ohio"
    bool surelyOrg = false;     ///< the company stands behind "at"
    bool sampleCompany = false; ///< "ACME Corp"
    QStringList company;        ///< folded words
    int speakerStart = 0;
    int speakerEnd = 0;
};

struct PlaceholderFact {
    enum Kind : quint8 { Bracket, Word, Name };
    int start = 0;
    int end = 0;
    Kind kind = Bracket;
};

/// How much stands in a block.
enum class Content : quint8 {
    Empty,
    Label,       ///< only the name of a part, as a template leaves it
    Placeholder, ///< only what should have been replaced
    Fragment,    ///< a few words, no sentence
    Text
};

struct BlockFacts {
    QString text; ///< what the offsets count in; a table's cells one after the other
    QString low;  ///< folded
    Tokens tokens;
    std::vector<Sentence> sentences;
    std::vector<DateFact> dates;
    std::vector<FigureFact> figures;
    std::vector<PersonFact> people;
    std::vector<QuoteFact> quotes;
    std::vector<PlaceholderFact> placeholders;
    std::vector<AmountFact> amounts;
    std::vector<AcronymFact> acronyms;
    std::vector<NameFact> names;
    std::vector<TitleFact> titles;
    Content content = Content::Empty;
    bool hasLink = false;
    bool exact = true; ///< false: offsets do not count in the block's own text (a table)
    WordClasses classes = 0;
    WordClasses headingClasses = 0; ///< of the heading and the label that stood before it

    [[nodiscard]] int words() const { return int(tokens.size()); }
    [[nodiscard]] QStringView lowOf(const Token& token) const {
        return QStringView(low).mid(token.start, token.end - token.start);
    }
    /// Whether the block says anything that a rule can read.
    [[nodiscard]] bool speaks() const { return content == Content::Fragment || content == Content::Text; }
};

using BlockFactsPtr = std::shared_ptr<const BlockFacts>;

/// What rules read of a block or FAQ question (`block` is null), and what offsets count in: nothing of code,
/// of a table its cells, one after the other.
[[nodiscard]] QString checkedText(const Text& text, const Block* block);

/// Everything about one block or FAQ question. Pure.
[[nodiscard]] BlockFactsPtr blockFacts(const Text& text, const Block* block, const WordList& words);

// The steps of it, each in a file of its own.
void findDates(BlockFacts& facts, const WordList& words);
void findFigures(BlockFacts& facts);
void findPeople(BlockFacts& facts, const WordList& words);
void findQuotes(BlockFacts& facts, bool isQuoteRole);
void findPlaceholders(BlockFacts& facts, const Text* text);
void findAmounts(BlockFacts& facts, const WordList& words);
void findAcronyms(BlockFacts& facts, const WordList& words);
void findNames(BlockFacts& facts);
void findTitles(BlockFacts& facts, const WordList& words);

/// Facts of the blocks that did not change since the last time, so that a keystroke costs one block. Not
/// thread-safe: one cache belongs to one caller at a time.
class FactCache {
public:
    /// The facts of a block or FAQ question, computed only where it has changed.
    [[nodiscard]] BlockFactsPtr facts(const Met& met, const WordList& words);
    /// What the block rules say of a block: `make` is called only where the block, its place in the document
    /// or the team's rules have changed since. `facts` was called for it before.
    [[nodiscard]] const QList<Finding>& findings(const Met& met, const std::shared_ptr<const void>& team,
                                                 const std::function<QList<Finding>()>& make);
    /// Forgets the blocks that were not asked for since the last call.
    void sweep();

private:
    struct Slot {
        Block block;
        Text question;
        QString language;
        BlockFactsPtr facts;
        quint32 round = 0;
        QList<Finding> findings;
        bool judged = false; ///< `findings` are those of `facts`, for `place` and `team`
        Place place = Place::Release;
        std::shared_ptr<const void> team;
    };
    QHash<Id, Slot> m_slots;
    quint32 m_round = 0;
};

} // namespace backcast::checks
