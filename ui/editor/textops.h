// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editor/blockformat.h"

/// Edits of whole blocks. Qt lets one of two blocks survive when they are joined, depending on which is
/// empty; these say which. To be called inside an edit block.
namespace backcast {

void setFormat(const QTextBlock& block, const QTextBlockFormat& format);
/// Gives a block the properties of `item`; its text stays.
void setProperties(const QTextBlock& block, const Item& item);

/// A new block with what `item` holds.
QTextBlock insertAfter(const QTextBlock& block, const Item& item);
QTextBlock insertBefore(const QTextBlock& block, const Item& item);

/// Takes a block away, its neighbours stay as they are. The last one of a document cannot go.
void removeBlock(const QTextBlock& block);

/// What stands behind `offset` goes into a block of its own with the properties of `second`.
QTextBlock splitBlock(const QTextBlock& block, int offset, const Item& second);

/// Adds the text of the block behind `block` to it; `block` keeps its properties.
void joinWithNext(const QTextBlock& block);

/// Deletes the text between two offsets of a block.
void eraseText(const QTextBlock& block, int start, int end);

/// A part's title, or the end of the text: what no paragraph can be joined to.
[[nodiscard]] inline bool isTitle(const QTextBlock& block) {
    return !block.isValid() || useOf(block) == Use::Title;
}
/// A block of a kind that is one object character instead of text.
[[nodiscard]] bool isObject(const QTextBlock& block);

[[nodiscard]] inline int lengthOf(const QTextBlock& block) {
    return block.length() - 1;
}

} // namespace backcast
