// SPDX-License-Identifier: MIT
#pragma once

#include "core/history/comments.h"
#include "core/pages/blocksetter.h"
#include "core/pages/breaker.h"
#include "core/pages/paginator.h"

#include <QHash>

/// What is printed around the document by choice: contents in front, links and comments behind. All of it is
/// made of the finished pages, because it names their pages and lines.
namespace backcast {

/// A contents page: the parts, and in the FAQs their questions, with the label of the page on which each
/// stands.
[[nodiscard]] QList<SetEntry> contentsEntries(const Pages& pages, BlockSetter& setter);

/// The addresses in the text, numbered from 1 in the order in which they are met.
[[nodiscard]] QHash<QString, int> linkNumbers(const Pages& pages);
/// A list of them, each with the line on which it is met first.
[[nodiscard]] QList<SetEntry> linkEntries(const Pages& pages, BlockSetter& setter);

/// The comments, those on the text in the order of its lines, then those whose words are gone. Those on parts
/// that are left out are left out, and where there are such, those whose block is gone.
[[nodiscard]] QList<SetEntry> commentEntries(const Pages& pages, const Document& document,
                                             const QList<Place>& leftOut, BlockSetter& setter);

/// The comments as notes on the words of the pages. Those whose words are gone are left out.
[[nodiscard]] QList<PageNote> pageNotes(const Document& document);

} // namespace backcast
