// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <limits>
#include <optional>

namespace backcast::exchange {

/// Lower-case words without accents and apostrophes: what headings and cues are compared by. "Leader's
/// Quote:" gives "leaders", "quote".
[[nodiscard]] QStringList wordsOf(QStringView text);

/// The same, joined and surrounded by spaces, for looking up cues. Looks at the first `most` characters.
[[nodiscard]] QString cueText(QStringView text, qsizetype most = 4000);

/// What a heading says.
struct HeadingMatch {
    QString as; ///< a role, or "release", "customer_faq", "internal_faq", "faq", "questions", "appendix",
                ///< "title", ...
    double confidence = 1; ///< 1: nothing but the known words
    QString rest;          ///< what stood beside the known words: "Redcar" in "Press release - Redcar"
};

/// The words by which the parts of a PR/FAQ are known, in English and Spanish together: drafts mix them. Read
/// once from the resources; never changes.
class Vocabulary {
public:
    Vocabulary();

    /// What a heading or label says, or nothing where it is none that is known.
    [[nodiscard]] std::optional<HeadingMatch> heading(const QString& text) const;
    /// How many different cues of a list occur in a text from `cueText`.
    [[nodiscard]] int count(const QString& list, const QString& cues) const {
        return count(list, cues, std::numeric_limits<int>::max());
    }
    [[nodiscard]] bool contains(const QString& list, const QString& cues) const {
        return count(list, cues, 1) > 0;
    }
    /// Whether the text begins with a cue of the list.
    [[nodiscard]] bool beginsWith(const QString& list, const QString& cues) const;
    [[nodiscard]] const QStringList& list(const QString& name, const QString& language) const;

private:
    struct Token {
        QStringList words; ///< alternatives; empty: any number of any words
        bool optional = false;
    };
    struct Pattern {
        QString as;
        QList<Token> tokens;
        bool open = false;   ///< holds a "*"
        bool strong = false; ///< however many words "*" stands for
    };

    /// Cues, each with a space before it and, but for the beginning of a word, behind it.
    struct Cues {
        QStringList all;
        QHash<QChar, QList<qsizetype>> byFirst; ///< letter of the first word
    };

    void load(const QString& language);
    /// How many different cues occur in a text, counted no further than `most`.
    [[nodiscard]] int count(const QString& list, const QString& cues, int most) const;
    [[nodiscard]] static Pattern parse(const QString& as, const QString& source);
    [[nodiscard]] static int match(const QList<Token>& tokens, qsizetype at, const QStringList& words,
                                   qsizetype word, int& steps);
    [[nodiscard]] std::optional<HeadingMatch> whole(const QString& text) const;
    [[nodiscard]] std::optional<HeadingMatch> divided(const QString& text) const;

    QList<Pattern> m_closed;
    QList<Pattern> m_open;
    QHash<QString, QList<qsizetype>> m_byFirstWord;  ///< of the closed patterns
    QHash<QString, QList<qsizetype>> m_byNeededWord; ///< of the open patterns: one that cannot be missing
    QHash<QString, Cues> m_lists;                    ///< all languages
    QHash<QString, QHash<QString, QStringList>> m_byLanguage;
};

/// The one table of words.
[[nodiscard]] const Vocabulary& vocabulary();

} // namespace backcast::exchange
