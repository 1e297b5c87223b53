// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editor/items.h"

/// What is copied for other programs.
namespace backcast {

/// HTML that says what the blocks are (headings, lists, tables, quotes, code, links) and as little as
/// possible of how they look. One paragraph of which only a part was copied is text without an element around
/// it.
[[nodiscard]] QString htmlOf(const QList<Item>& items);

/// Plain text: paragraphs with an empty line between them, "- " and "1. " before items, "> " before quotes,
/// cells with a tab between them.
[[nodiscard]] QString plainOf(const QList<Item>& items);

} // namespace backcast
