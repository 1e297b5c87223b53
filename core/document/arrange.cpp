// SPDX-License-Identifier: MIT
#include "core/document/arrange.h"

#include "core/document/access.h"

#include <algorithm>

namespace backcast {

namespace {

template <class List>
qsizetype indexOf(const List& list, const Id& id) {
    for (qsizetype i = 0; i < list.size(); ++i)
        if (list.at(i).id == id) return i;
    return -1;
}

/// The index of the entry that a question or a block of an answer belongs to.
qsizetype entryOf(const Faq& faq, const Id& id) {
    for (qsizetype i = 0; i < faq.entries.size(); ++i)
        if (faq.entries.at(i).id == id || indexOf(faq.entries.at(i).answer, id) >= 0) return i;
    return -1;
}

/// The heading above a question goes to the next one, unless that begins a group of its own.
void handOver(QList<FaqEntry>& entries, qsizetype from, qsizetype to) {
    if (to < entries.size() && !entries.at(from).heading.isEmpty() && entries.at(to).heading.isEmpty())
        entries[to].heading = std::exchange(entries[from].heading, {});
}

/// Takes an entry out; its group keeps its heading.
FaqEntry taken(Faq& faq, qsizetype at) {
    handOver(faq.entries, at, at + 1);
    return faq.entries.takeAt(at);
}

/// Moves the elements from `first` to `last` past the one beside them.
template <class List>
bool shift(List& list, qsizetype first, qsizetype last, Direction direction) {
    if (first < 0 || last < first) return false;
    if (direction == Direction::Up) {
        if (first == 0) return false;
        list.move(first - 1, last);
    } else {
        if (last + 1 >= list.size()) return false;
        list.move(last + 1, first);
    }
    return true;
}

/// A group's heading stays above the group when the order inside it changes, or when its first question
/// leaves.
void keepHeadings(QList<FaqEntry>& entries, qsizetype first, qsizetype last, Direction direction) {
    handOver(entries, first, last + 1);
    if (direction == Direction::Up) handOver(entries, first - 1, first);
}

bool shiftEntries(Faq& faq, const Id& first, const Id& last, Direction direction) {
    const qsizetype from = entryOf(faq, first);
    const qsizetype to = entryOf(faq, last);
    if (from < 0 || to < from) return false;
    const bool edge = direction == Direction::Up ? from == 0 : to + 1 >= faq.entries.size();
    if (edge) return false;
    keepHeadings(faq.entries, from, to, direction);
    return shift(faq.entries, from, to, direction);
}

bool shiftBlocks(QList<Block>& blocks, const Id& first, const Id& last, Direction direction) {
    const qsizetype from = indexOf(blocks, first);
    return from >= 0 && shift(blocks, from, indexOf(blocks, last), direction);
}

} // namespace

std::optional<Document> withEntryMoved(const Document& document, const Id& entry, Place to,
                                       qsizetype before) {
    for (const Place from : {Place::CustomerFaq, Place::InternalFaq}) {
        const qsizetype at = indexOf(faqOf(document, from)->entries, entry);
        if (at < 0 || !faqOf(document, to)) continue;
        before = std::clamp<qsizetype>(before, 0, faqOf(document, to)->entries.size());
        if (from == to && (before == at || before == at + 1)) return std::nullopt;
        if (from == to && before > at) --before;
        Document moved = document;
        const FaqEntry held = taken(*faqOf(moved, from), at);
        faqOf(moved, to)->entries.insert(before, held);
        return moved;
    }
    return std::nullopt;
}

std::optional<Document> withMoved(const Document& document, const Id& first, const Id& last,
                                  Direction direction) {
    Document moved = document;
    for (const Place place : readingOrder) {
        if (shiftBlocks(blocksOf(moved, place), first, last, direction)) return moved;
        Faq* faq = faqOf(moved, place);
        if (!faq) continue;
        if (indexOf(faq->entries, first) >= 0)
            return shiftEntries(*faq, first, last, direction) ? std::optional(moved) : std::nullopt;
        if (const qsizetype at = entryOf(*faq, first); at >= 0)
            return shiftBlocks(faq->entries[at].answer, first, last, direction) ? std::optional(moved)
                                                                                : std::nullopt;
    }
    return std::nullopt;
}

} // namespace backcast
