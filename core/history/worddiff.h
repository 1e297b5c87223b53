// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/text.h"

#include <QList>

namespace backcast {

/// A stretch of the two versions of a text, written into one.
struct TextRun {
    enum class Kind {
        Same,     ///< in both, with the same marks
        Restyled, ///< the same words in both, with other marks (bold, italics, code, link)
        Inserted, ///< only in the later one
        Deleted   ///< only in the earlier one
    };
    Kind kind = Kind::Same;
    Text text;       ///< with its marks: those of the later version, for Deleted those of the earlier one
    int before = 0;  ///< where it begins in the earlier text, in UTF-16 units; Inserted: where it would stand
    int after = 0;   ///< the same in the later text; Deleted: where it stood
    int wordsIn = 0; ///< Inserted: its words, as `wordCount` counts them
    int wordsOut = 0; ///< Deleted: its words

    [[nodiscard]] bool isChange() const { return kind != Kind::Same; }
    /// Whether it is part of the earlier, and of the later text.
    [[nodiscard]] bool isBefore() const { return kind != Kind::Inserted; }
    [[nodiscard]] bool isAfter() const { return kind != Kind::Deleted; }
    bool operator==(const TextRun&) const = default;
};

/// Compares two texts word by word. The runs that are in the earlier text give it, one after the other, and
/// so do the others the later one. A word is what `wordCount` counts; a run never ends inside one, nor inside
/// a character as a reader sees it. Neighbours are of different kinds, and what was deleted stands before
/// what took its place. Two changes with next to nothing between them are shown as one. Time and memory are
/// bounded: where two long texts have little in common, less of it is found. No text gives no runs.
[[nodiscard]] QList<TextRun> compareTexts(const Text& before, const Text& after);

/// A share of 0 to 1 of the words of two texts that they have in common, whatever their order; 1 for two
/// texts without words.
[[nodiscard]] double likeness(const QString& a, const QString& b);

} // namespace backcast
