// SPDX-License-Identifier: MIT
#include "core/history/similar.h"

#include "core/history/texttokens.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>
#include <utility>

namespace backcast {

namespace {

constexpr int fewTexts = 24;         ///< each is compared with each
constexpr size_t rarestWords = 12;   ///< of a text, by which others are found
constexpr size_t mostPlaces = 32;    ///< a word that stands in more texts finds none
constexpr size_t mostCandidates = 8; ///< of a text that are looked at closely

/// Finds the texts that share rare words with another one.
class WordIndex {
public:
    explicit WordIndex(const std::vector<WordBag>& texts) {
        for (int i = 0; i < int(texts.size()); ++i) {
            int last = -1;
            for (const int word : texts[size_t(i)]) {
                if (word == last) continue;
                last = word;
                std::vector<int>& places = m_places[word];
                // One more than counts, to know that there are too many.
                if (places.size() <= mostPlaces) places.push_back(i);
            }
        }
    }

    [[nodiscard]] std::vector<int> candidates(const WordBag& text) const {
        std::vector<const std::vector<int>*> rare;
        int last = -1;
        for (const int word : text) {
            const auto places = word == last ? m_places.constEnd() : m_places.constFind(word);
            last = word;
            if (places != m_places.constEnd() && places->size() <= mostPlaces) rare.push_back(&*places);
        }
        const size_t few = std::min(rarestWords, rare.size());
        std::partial_sort(rare.begin(), rare.begin() + std::ptrdiff_t(few), rare.end(),
                          [](const auto* a, const auto* b) { return a->size() < b->size(); });
        QHash<int, int> counts;
        for (size_t i = 0; i < few; ++i)
            for (const int place : *rare[i]) ++counts[place];
        std::vector<std::pair<int, int>> found; // how often, negative, so that the most come first
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) found.emplace_back(-it.value(), it.key());
        std::sort(found.begin(), found.end());
        found.resize(std::min(found.size(), mostCandidates));
        std::vector<int> places;
        for (const auto& [count, place] : found) places.push_back(place);
        return places;
    }

private:
    QHash<int, std::vector<int>> m_places;
};

} // namespace

WordBag WordBags::of(const QString& text) {
    WordBag bag;
    for (const TextToken& token : textTokens(text)) {
        if (token.words == 0) continue;
        const int next = int(m_numbers.size());
        const QString word = text.mid(token.start, token.length).toCaseFolded();
        const auto known = m_numbers.constFind(word);
        bag.push_back(known == m_numbers.constEnd() ? *m_numbers.insert(word, next) : *known);
    }
    std::sort(bag.begin(), bag.end());
    return bag;
}

double likeness(const WordBag& a, const WordBag& b) {
    size_t shared = 0;
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j])
            ++shared, ++i, ++j;
        else if (a[i] < b[j])
            ++i;
        else
            ++j;
    }
    return shared == 0 ? 0 : 2.0 * double(shared) / double(a.size() + b.size());
}

std::vector<SimilarPair> similarPairs(const std::vector<WordBag>& before, const std::vector<WordBag>& after,
                                      double least, const std::function<bool(int, int)>& may) {
    std::vector<SimilarPair> pairs;
    const auto consider = [&](int i, int j) {
        const WordBag& a = before[size_t(i)];
        const WordBag& b = after[size_t(j)];
        // The lengths alone can tell that it is not enough; so no short text is compared with a very long
        // one.
        const double most = 2.0 * double(std::min(a.size(), b.size()));
        if (a.empty() || b.empty() || most < least * double(a.size() + b.size()) || !may(i, j)) return;
        if (const double score = likeness(a, b); score >= least) pairs.push_back({i, j, score});
    };
    if (int(before.size()) <= fewTexts && int(after.size()) <= fewTexts) {
        for (int i = 0; i < int(before.size()); ++i)
            for (int j = 0; j < int(after.size()); ++j) consider(i, j);
    } else {
        const WordIndex index(after);
        for (int i = 0; i < int(before.size()); ++i)
            for (const int j : index.candidates(before[size_t(i)])) consider(i, j);
    }
    std::sort(pairs.begin(), pairs.end(), [](const SimilarPair& a, const SimilarPair& b) {
        return std::tuple(-a.score, std::abs(a.before - a.after), a.before + a.after, a.before) <
               std::tuple(-b.score, std::abs(b.before - b.after), b.before + b.after, b.before);
    });
    std::vector<char> takenBefore(before.size(), 0);
    std::vector<char> takenAfter(after.size(), 0);
    std::erase_if(pairs, [&](const SimilarPair& pair) {
        if (takenBefore[size_t(pair.before)] || takenAfter[size_t(pair.after)]) return true;
        takenBefore[size_t(pair.before)] = takenAfter[size_t(pair.after)] = 1;
        return false;
    });
    return pairs;
}

} // namespace backcast
