// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/documentfacts.h"
#include "core/checks/meaning.h"

#include <algorithm>
#include <vector>

/// What the rules compare two passages by: the words in them that carry meaning, as stems in order, each
/// once.
namespace backcast::checks {

using Stems = std::vector<quint32>;

/// Adds the stems of some tokens; `finish` sorts what was added.
void addStems(const BlockFacts& facts, int first, int last, Stems& stems);
void finish(Stems& stems);
[[nodiscard]] Stems stemsOf(const DocumentFacts& facts, const QList<Passage>& passages);
[[nodiscard]] Stems stemsOfText(const QString& text, const WordList& words);

[[nodiscard]] bool contains(const Stems& stems, quint32 stem);
/// How many stems both have.
[[nodiscard]] int shared(const Stems& a, const Stems& b);
/// Takes the stems of `b` out of `a`.
void remove(Stems& a, const Stems& b);

/// The stems of the product's name in the metadata, and of its title without what every title has.
[[nodiscard]] Stems productStems(const DocumentFacts& facts);

/// The tokens of a passage in its block: [first, last).
struct TokenRange {
    const BlockFacts* facts = nullptr;
    int first = 0;
    int last = 0;
};
[[nodiscard]] TokenRange tokensOf(const DocumentFacts& facts, const Passage& passage);

/// The first of some facts, which are sorted by their token, that stands at a token or behind it.
template <typename Fact>
[[nodiscard]] typename std::vector<Fact>::const_iterator from(const std::vector<Fact>& facts, int token) {
    return std::lower_bound(facts.begin(), facts.end(), token,
                            [](const Fact& fact, int at) { return fact.token < at; });
}

/// The first block of an answer that says something; null where there is none.
[[nodiscard]] const Item* firstSaid(const DocumentFacts::Entry& entry);

} // namespace backcast::checks
