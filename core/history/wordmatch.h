// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>

/// Texts as words, and which words of one are the same as which of another: for finding the words of anchors.
namespace backcast {

struct Word {
    int start = 0; ///< UTF-16 units
    int end = 0;
    int key = 0;    ///< the same for words that differ in upper and lower case alone
    int weight = 0; ///< its length, at most 10: "the" says less about a place than "ledger"
};

/// Knows words by numbers.
class WordKeys {
public:
    /// The words of a text: letters and digits, with an apostrophe inside; an ideograph is a word.
    [[nodiscard]] QList<Word> wordsOf(const QString& text);

private:
    QHash<QString, int> m_keys;
};

[[nodiscard]] int weightOf(const QList<Word>& words, qsizetype first, qsizetype end);

/// How much work may still be done; below 0: no more. What a hostile document asks for ends there.
struct WorkLeft {
    qint64 steps = 400'000'000;
    [[nodiscard]] bool take(qint64 some) {
        steps -= some;
        return steps >= 0;
    }
};

/// For each word of `a` the index of its word in `b`, in rising order; -1: it is gone. Words that are the
/// same by chance, alone between others, count as gone.
[[nodiscard]] QList<int> matchedWords(const QList<Word>& a, const QList<Word>& b, WorkLeft& work);

/// A stretch of words that is like others.
struct LikeWords {
    int first = 0;
    int end = 0;
    double likeness = 0; ///< 1: the same words
};

/// The stretches of `text` between `first` and `end` that are most like `wanted`, the best first and others
/// that do not overlap with it behind; at most `most`, none under `least`.
[[nodiscard]] QList<LikeWords> likeWords(const QList<Word>& wanted, const QList<Word>& text, int first,
                                         int end, double least, int most, WorkLeft& work);

} // namespace backcast
