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

/// What changed: blocks that are set as they are, on pages of their own.
[[nodiscard]] QList<SetEntry> frontEntries(const QList<Block>& blocks, BlockSetter& setter);

/// An address in the text, and the number of the line on which it is met first; 0 where that has none.
struct ListedLink {
    QString address;
    int line = 0;
};
/// The addresses in the order in which they are met, each once.
[[nodiscard]] QList<ListedLink> listedLinks(const Pages& pages);
/// Their numbers in the list, from 1.
[[nodiscard]] QHash<QString, int> linkNumbers(const QList<ListedLink>& links);
[[nodiscard]] QList<SetEntry> linkEntries(const QList<ListedLink>& links, const QString& language,
                                          BlockSetter& setter);

/// The comments, those on the text in the order of its lines, then those whose words are gone. Those on parts
/// that are left out are left out, and where there are such, those whose block is gone.
[[nodiscard]] QList<SetEntry> commentEntries(const Pages& pages, const Document& document,
                                             const QList<Place>& leftOut, BlockSetter& setter);

/// The comments as notes on the words of the pages. Those whose words are gone are left out.
[[nodiscard]] QList<PageNote> pageNotes(const Document& document);

} // namespace backcast
