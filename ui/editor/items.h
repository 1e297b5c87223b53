// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editor/blockformat.h"

namespace backcast {

/// A document as the blocks of one page, in reading order; every part begins with its title.
[[nodiscard]] QList<Item> flatten(const Document& document);

/// The document whose text is `items` and whose other members are those of `rest`. Total: every list of items
/// has a reading, also one that an edit has left without a title or a question.
[[nodiscard]] Document assemble(const QList<Item>& items, const Document& rest);

/// Where an item of a list stands in the document that `assemble` makes of it.
struct ItemRef {
    Place place = Place::Release;
    qsizetype entry = -1; ///< of a FAQ
    qsizetype index =
        -1; ///< in the part's blocks, or in the entry's answer; -1: the title or the question itself
};
[[nodiscard]] QList<ItemRef> refsOf(const QList<Item>& items);

/// Puts an item at its place in a document; `ref` must be one of `refsOf`.
void put(Document& document, const ItemRef& ref, const Item& item);

/// What is undone together with the text: metadata, people, visuals, experiments, ignored findings, unknown
/// members.
[[nodiscard]] Document recordsOf(const Document& document);
/// What is never undone: comments, versions, meetings and the bytes that they refer to. Taken from `history`.
void putHistory(Document& document, const Document& history);
/// Adds the people who wrote the comments of `history` and are not there: a comment keeps its author,
/// whatever is undone.
void putAuthors(Document& document, const Document& history);

[[nodiscard]] Item titleItem(Place place, const QString& heading);
[[nodiscard]] inline bool isFaq(Place place) {
    return place == Place::CustomerFaq || place == Place::InternalFaq;
}
/// The position of a part in the reading order.
[[nodiscard]] int orderOf(Place place);
inline constexpr int partCount = int(std::size(readingOrder));

} // namespace backcast
