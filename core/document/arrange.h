// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

#include <optional>

/// Moving questions and paragraphs: a document in, a document out. Ids stay, so that whatever refers to a
/// block goes with it.
namespace backcast {

enum class Direction { Up, Down };

/// The document with a FAQ entry before the entry of `to` that has the index `before` now; an index beyond
/// the last is the end. `to` may be the other FAQ. The heading of a group of questions stays where the group
/// is: it goes over to the next question of the group, or with the only one. Nothing where there is no such
/// entry, `to` is no FAQ, or nothing would change.
[[nodiscard]] std::optional<Document> withEntryMoved(const Document& document, const Id& entry, Place to,
                                                     qsizetype before);

/// The document with the blocks from `first` to `last` (in this order, of one part or one answer) moved past
/// their neighbour. Where `first` is a FAQ question, the entries from its own to that of `last` move, with
/// their answers. Nothing where they stand at the edge, or do not belong together.
[[nodiscard]] std::optional<Document> withMoved(const Document& document, const Id& first, const Id& last,
                                                Direction direction);

} // namespace backcast
