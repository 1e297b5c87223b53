// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editor/items.h"

/// Rich and plain text of other programs, in and out.
namespace backcast {

inline constexpr qsizetype mostPasted = 10'000'000; ///< characters

/// Paragraphs and list items, without ids, roles and parts.
[[nodiscard]] QList<Item> itemsOfHtml(const QString& html);
[[nodiscard]] QList<Item> itemsOfText(const QString& text);

[[nodiscard]] QString htmlOf(const QList<Item>& items);

} // namespace backcast
