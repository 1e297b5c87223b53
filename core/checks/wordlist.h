// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/beginnings.h"
#include "core/document/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <array>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace backcast::checks {

/// What a word or a phrase can be to a rule. The lists stand in resources/rules/<language>.json under the
/// same names.
enum class WordClass : quint8 {
    Function,      ///< a word that carries no meaning of its own: articles, prepositions, auxiliaries
    Stopword,      ///< the commonest of them: what the language is recognised by
    Abbreviation,  ///< a full stop behind it ends no sentence
    Person,        ///< a kind of people: "nurses"
    Group,         ///< people together: "clinics"
    NotPerson,     ///< looks like people by its ending: "servers"
    Broad,         ///< too broad a customer: "everyone", "businesses"
    Situation,     ///< opens what narrows a noun: "who", "with"
    Want,          ///< what a customer does before there is a product: "need", "waste"
    Beneficiary,   ///< what comes before a customer: "helps", "for"
    Problem,       ///< a difficulty
    ProblemName,   ///< says that it is one: "pain point"
    Benefit,       ///< something gets better
    BenefitVerb,   ///< what a product does for its customer: "reduces", "lets"
    Absolute,      ///< a magnitude without a figure: "without", "halves"
    TimeUnit,      ///< "minutes"
    Period,        ///< a unit of time in which something is found out: "weeks"
    Season,        ///< what makes a date of a year: "in", "spring", "Q3"
    Source,        ///< where knowledge about customers comes from: "interviews", "tickets"
    Research,      ///< somebody did ask or look: "we interviewed", "told us"
    Cite,          ///< "according to"
    Belief,        ///< "we believe"
    Future,        ///< "will"
    Sequence,      ///< "then"
    Action,        ///< what a person does with a product: "taps"
    Speech,        ///< "said"
    LeaderTitle,   ///< "chief"
    OrgLink,       ///< what stands between a title and a company: "at"
    Particle,      ///< a small word inside a name: "de la"
    Honorific,     ///< "Dr"
    FirstPerson,   ///< "my"
    SecondPerson,  ///< "your"
    ThirdPerson,   ///< "they"
    Cta,           ///< "sign up"
    Available,     ///< "available"
    Launch,        ///< "announces"
    TemplateWord,  ///< what stands in the brackets of a template: "City"
    Placeholder,   ///< "TBD"
    SampleName,    ///< "John Doe"
    SampleCompany, ///< "ACME": a sample beside a speaker's name only
    Evasive,       ///< "figure it out"
    Owner,         ///< "due"
    AskCustomer,   ///< a question about the first of the five: "who is it for"
    AskProblem,
    AskBenefit,
    AskEvidence,
    AskExperience,
    RoleLabel, ///< the name of a part, as templates leave it: "Customer quote"
    NotCity,   ///< stands where a city should: "OPEN SOURCE"
    Contrast,  ///< denies or turns round: "not", "but"; how a difficulty is told without naming it
    Able,      ///< what comes before what somebody does: "can", "lets"
    Release,   ///< stands before a dateline: "FOR IMMEDIATE RELEASE"
    Announced, ///< what who brings the news did: "launched"
    Program,   ///< in front of people it makes programs of them: "AI agents"
    Count
};

using WordClasses = quint64;
static_assert(int(WordClass::Count) <= 64, "a class is a bit of WordClasses");

[[nodiscard]] constexpr WordClasses bit(WordClass wordClass) {
    return WordClasses(1) << int(wordClass);
}

/// A text in the form in which words are compared: lower case, vowels without accents, straight apostrophes.
/// It has the same length, so offsets in it are offsets in the text.
[[nodiscard]] QString folded(QStringView text);

/// The word lists of one language. Immutable once read, so any thread may use it.
class WordList {
public:
    /// Reads `json`: {"schema": 1, "language", "months", "person_suffixes", "words": {<class>: [...]}}. An
    /// entry is a word, a stem ("frustrat*") or a phrase ("pain point", its later words may be stems).
    /// Errors: not JSON, a class that is missing or unknown, an entry that no text can match.
    [[nodiscard]] static Result<WordList> parse(const QByteArray& json);

    WordList(WordList&&) = default;
    WordList& operator=(WordList&&) = default;
    WordList(const WordList&) = delete;
    WordList& operator=(const WordList&) = delete;

    struct Phrase {
        std::vector<QString> rest; ///< the words after the first, folded; a stem ends in '*'
        WordClasses classes = 0;
    };
    struct Entry {
        WordClasses classes = 0;
        int phrases = -1; ///< index for `phrases`
    };

    [[nodiscard]] const QString& language() const { return m_language; }
    /// What is known of a word; it must be folded.
    [[nodiscard]] Entry lookUp(QStringView word) const;
    [[nodiscard]] const std::vector<Phrase>& phrases(int index) const { return m_phrases[size_t(index)]; }
    [[nodiscard]] bool isStopword(QStringView word) const {
        return lookUp(word).classes & bit(WordClass::Stopword);
    }
    /// 1 to 12; 0 for any other word.
    [[nodiscard]] int month(QStringView word) const;
    /// Whether a plural looks like a kind of people by its ending ("dispatchers").
    [[nodiscard]] bool hasPersonEnding(QStringView word) const;
    /// Whether `pattern`, a folded word or a stem, fits a folded word.
    [[nodiscard]] static bool fits(QStringView pattern, QStringView word);

private:
    struct Hash {
        size_t operator()(QStringView word) const {
            return std::hash<std::u16string_view>{}({word.utf16(), size_t(word.size())});
        }
    };
    struct Stem {
        QString text;
        WordClasses classes = 0;
        int parent = -1; ///< the longest other stem that this one begins with
    };

    WordList() = default;
    [[nodiscard]] Result<void> addWords(const QString& name, const QStringList& entries);
    void addEntry(const QStringList& words, WordClasses classes);
    void finishStems();
    [[nodiscard]] WordClasses stemClasses(QStringView word) const;

    QString m_language;
    std::vector<QString> m_storage; ///< what the keys of the map point into
    std::unordered_map<QStringView, Entry, Hash> m_words;
    std::vector<std::vector<Phrase>> m_phrases;
    std::vector<Stem> m_stems; ///< sorted
    std::array<QStringList, 12> m_months;
    Beginnings m_wordBeginnings;
    Beginnings m_stemBeginnings;
    Beginnings m_monthBeginnings;
    QStringList m_personEndings;
};

/// The lists that are compiled in, read once. Errors: what `parse` says of a list that is damaged.
[[nodiscard]] const Result<WordList>& builtInWords(QStringView language);

/// A compiled-in file of the rules: "en.json". Errors: NotFound.
[[nodiscard]] Result<QByteArray> ruleResource(const QString& name);

/// The languages that have lists.
inline constexpr QLatin1StringView ruleLanguages[] = {QLatin1StringView{"en"}, QLatin1StringView{"es"}};

} // namespace backcast::checks
