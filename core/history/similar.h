// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

#include <functional>
#include <vector>

namespace backcast {

/// The words of a text as numbers, in rising order; the same word has the same number in every text.
using WordBag = std::vector<int>;

class WordBags {
public:
    [[nodiscard]] WordBag of(const QString& text);
    /// How many different words there were.
    [[nodiscard]] int size() const { return int(m_numbers.size()); }

private:
    QHash<QString, int> m_numbers;
};

/// The share of words that two texts have in common, 0 to 1; 0 where either has none.
[[nodiscard]] double likeness(const WordBag& a, const WordBag& b);

/// Two things that have enough in common, as indexes of the lists that were given.
struct SimilarPair {
    int before = 0;
    int after = 0;
    double score = 0;
};

/// Pairs of texts that have the share `least` of their words in common or more, the likest first; each text
/// stands in one pair at most. `may`: whether two may be a pair at all. Of long lists only those are compared
/// that share rare words, so that it does not take the product of their lengths.
[[nodiscard]] std::vector<SimilarPair> similarPairs(const std::vector<WordBag>& before,
                                                    const std::vector<WordBag>& after, double least,
                                                    const std::function<bool(int, int)>& may);

} // namespace backcast
