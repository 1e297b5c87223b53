// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editor/items.h"

/// Rich and plain text of other programs.
namespace backcast {

// More than any PR/FAQ holds; what a page takes in without keeping anybody waiting for more than a moment.
inline constexpr qsizetype mostPasted = 2'000'000; ///< characters
inline constexpr qsizetype mostParagraphs = 20'000;

/// What was left behind of what was pasted.
struct PasteLoss {
    int pictures = 0;
    int nestedTables = 0;  ///< their cells became text
    bool cut = false;      ///< it was longer than a document can be
    QString lastWords;     ///< of what was taken, where it was cut
    QString formatMissing; ///< formatted text could not be read, and why: its plain text was taken

    bool operator==(const PasteLoss&) const = default;
};

/// Blocks without ids, roles and parts. `plain` stands in where the HTML cannot be read.
[[nodiscard]] QList<Item> itemsOfHtml(const QString& html, const QString& plain, PasteLoss& loss);
/// A paragraph for each line that holds something.
[[nodiscard]] QList<Item> itemsOfText(const QString& text, PasteLoss& loss);

/// The address that `text` is, alone and without a word beside it: web or mail; empty where it is none.
[[nodiscard]] QString bareAddress(const QString& text);

} // namespace backcast
