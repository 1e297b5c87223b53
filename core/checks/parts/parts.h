// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/judge.h"

#include <optional>

/// Is a part of the release there? One pure function a part, each in a file of its own.
namespace backcast::checks {

[[nodiscard]] PartReport headlinePart(const DocumentFacts& facts);
[[nodiscard]] PartReport subheadingPart(const DocumentFacts& facts);
[[nodiscard]] PartReport datelinePart(const DocumentFacts& facts);
[[nodiscard]] PartReport summaryPart(const DocumentFacts& facts);
[[nodiscard]] PartReport problemPart(const DocumentFacts& facts);
[[nodiscard]] PartReport solutionPart(const DocumentFacts& facts);
[[nodiscard]] PartReport leaderQuotePart(const DocumentFacts& facts);
[[nodiscard]] PartReport experiencePart(const DocumentFacts& facts);
[[nodiscard]] PartReport customerQuotePart(const DocumentFacts& facts);
[[nodiscard]] PartReport callToActionPart(const DocumentFacts& facts);

/// The city and date with which a release opens, as a block of its own or run in at the start of a paragraph.
struct Dateline {
    const Item* item = nullptr;
    int start = 0;
    int end = 0;
    bool city = false;
    bool placeholder = false; ///< "[City, Date]"
    std::optional<DateFact> date;
};
[[nodiscard]] std::optional<Dateline> findDateline(const DocumentFacts& facts);

/// A spoken quote of the release and whose it is.
struct Voice {
    const Item* item = nullptr;
    const QuoteFact* quote = nullptr;
    enum Side : quint8 { Unknown, Leader, Customer };
    Side claimed = Unknown; ///< by the role of its block
    Side heard = Unknown;   ///< by its speaker
};
/// All quotes of the release; blocks of a quote's role that hold no words are not among them.
[[nodiscard]] std::vector<Voice> voices(const DocumentFacts& facts);
/// The part of one side, from the quotes that are its own.
[[nodiscard]] PartReport quotePart(const DocumentFacts& facts, Voice::Side side);

/// All ten, in the order of the release.
[[nodiscard]] QList<PartReport> allParts(const DocumentFacts& facts);

} // namespace backcast::checks
