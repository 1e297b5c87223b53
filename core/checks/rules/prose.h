// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/rules/rules.h"

#include <span>

/// What the rules about words share: which hits count, in which sentence they stand, and what stands beside
/// them. Every step is linear in the block, whatever is in it.
namespace backcast::checks {

/// Takes out the hits that no rule may speak of: in code, in the words of a link, in a placeholder, between
/// quotation marks that name the word, in a table; those that an exact term covers; and those inside a longer
/// hit of the same list. `hits` are in reading order and stay so.
void sift(const Item& item, std::vector<PhraseHit>& hits);

/// The sentence that a token stands in.
[[nodiscard]] const Sentence& sentenceOf(const BlockFacts& facts, int token);

/// A sentence with hits in it, all lists together.
struct Said {
    const Sentence& sentence;
    std::span<const PhraseHit> hits;
    [[nodiscard]] bool has(PhraseList list) const;
};
/// The sentences that have hits, in reading order.
[[nodiscard]] std::vector<Said> said(const BlockKnown& known);

/// Whether a hit is somebody's own words: inside a spoken quote, or anywhere in the paragraph of a quote,
/// which need not have quotation marks.
[[nodiscard]] bool isSpoken(const BlockKnown& known, const PhraseHit& hit);

/// Whether a number, in digits or words, stands in the same sentence within a few words of the hit.
[[nodiscard]] bool hasNumberNear(const BlockKnown& known, const Said& said, const PhraseHit& hit);

/// Whether the words of a hit belong to a name: capitals in the middle of a sentence that has few others.
/// Costs the length of the sentence where the hit has a capital; ask once a hit.
class Capitals {
public:
    [[nodiscard]] bool isName(const BlockKnown& known, const Sentence& sentence, const PhraseHit& hit);

private:
    int m_first = -1; ///< of the sentence that `m_title` is about
    bool m_title = false;
};

/// A finding of a rule at the words of a hit.
[[nodiscard]] Finding findingAt(const BlockKnown& known, const PhraseHit& hit, const QString& rule,
                                Level level);

/// What takes the words of a hit out: with the space or the comma beside them, and with a capital for what
/// then begins the sentence. Nothing where it would not leave a sentence behind.
[[nodiscard]] std::optional<Fix> leaveOut(const BlockKnown& known, const PhraseHit& hit);

} // namespace backcast::checks
