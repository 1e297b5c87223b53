// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

#include <vector>

namespace backcast {

/// A FAQ entry of one version, and where it stands.
struct EntryUnit {
    const FaqEntry* entry = nullptr;
    Place place = Place::CustomerFaq;
    int position = 0; ///< from 1, in its FAQ
    int partner = -1; ///< its index among the entries of the other version; -1: none
    bool moved = false;
    int firstBlock = 0; ///< of its answer, among the blocks of the version
    int endBlock = 0;
};

/// A block of one version, and where it stands.
struct BlockUnit {
    const Block* block = nullptr;
    Place place = Place::Release;
    int entry = -1;   ///< index of the entry in whose answer it stands; -1: none
    int position = 0; ///< from 1, in its part or answer
    int partner = -1; ///< its index among the blocks of the other version; -1: none
    bool moved = false;
};

/// All entries and blocks of a version, in the order of a comparison: of each part the blocks, then the
/// entries with their answers.
struct Units {
    std::vector<EntryUnit> entries;
    std::vector<BlockUnit> blocks;
};

[[nodiscard]] Units unitsOf(const Document& document);

/// The words of a block, also those of a table's cells.
[[nodiscard]] QString wordsOf(const Block& block);

/// Finds what belongs together in two versions, and what moved: see `compare`.
void pairUp(Units& before, Units& after);

} // namespace backcast
