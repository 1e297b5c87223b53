// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/documentfacts.h"
#include "core/checks/say.h"

/// What the rules share: reading a list of blocks, and giving a place.
namespace backcast::checks {

using Items = std::vector<const Item*>;

[[nodiscard]] Passage whole(const Item& item);
/// A stretch of a block; the whole block where offsets do not count in its own text.
[[nodiscard]] Passage stretch(const Item& item, int start, int end);
[[nodiscard]] inline Passage stretch(const Item& item, const Sentence& sentence) {
    return stretch(item, sentence.start, sentence.end);
}
/// The words of a passage, at most `longest` characters, cut between words.
[[nodiscard]] QString wordsOf(const DocumentFacts& facts, const Passage& passage, int longest = 160);

/// The fullest content of some blocks.
[[nodiscard]] Content contentOf(const Items& items);
[[nodiscard]] int wordsIn(const Items& items);
[[nodiscard]] bool hasPlaceholder(const Items& items);
[[nodiscard]] WordClasses classesIn(const Items& items);
[[nodiscard]] QList<Passage> passages(const Items& items);
/// Without the blocks that say nothing.
[[nodiscard]] Items speaking(const Items& items);

/// Whether a sentence has a word of one of the classes outside of spoken quotes and placeholders.
[[nodiscard]] bool says(const BlockFacts& facts, const Sentence& sentence, WordClasses classes);
/// How many sentences of some blocks say it.
[[nodiscard]] int sentencesSaying(const Items& items, WordClasses classes);
/// Whether a sentence holds a figure, quotes apart.
[[nodiscard]] bool hasFigure(const BlockFacts& facts, const Sentence& sentence);
[[nodiscard]] bool hasDate(const BlockFacts& facts, const Sentence& sentence);

/// Whether somebody does something with a product in a sentence: "the nurse taps", "you open", "Select a
/// file".
[[nodiscard]] bool showsUse(const BlockFacts& facts, const Sentence& sentence);

/// Whether a sentence says what somebody can do with a product, whatever the verb is: "parents can follow the
/// bus".
[[nodiscard]] bool offersUse(const BlockFacts& facts, const Sentence& sentence);

[[nodiscard]] PartReport missingPart(QLatin1StringView role, const QString& reason);
[[nodiscard]] PartReport weakPart(QLatin1StringView role, const QString& reason, QList<Passage> passages);
[[nodiscard]] PartReport presentPart(QLatin1StringView role, QList<Passage> passages);
/// Where a part's blocks hold nothing: missing, with the reason. Nothing where they hold words.
[[nodiscard]] std::optional<PartReport> emptyPart(QLatin1StringView role, const Items& items);

} // namespace backcast::checks
