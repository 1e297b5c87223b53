// SPDX-License-Identifier: MIT
#pragma once

#include "core/pages/flow.h"

#include <QList>

#include <memory>

namespace backcast {

/// A block of the flow and its setting.
struct SetEntry {
    FlowEntry entry;
    std::shared_ptr<const LaidBlock> laid;
};

/// One strip on its way to a page.
struct Slot {
    int entry = 0; ///< index in the list of set entries
    int strip = 0;
    double gap = 0; ///< before it, in points; dropped at the top of a page
    Break before = Break::Allowed;
    bool startsPage = false;
    int linesBefore = 0; ///< line numbers of what is left out before it
};

/// The strips from `first` to before `last`, on one page.
struct PageSlots {
    qsizetype first = 0;
    qsizetype last = 0;
    int repeatedHeader =
        -1; ///< the entry of a table that goes on from the page before and repeats its header; -1: none
};

/// All strips in order, with the rules that hold between blocks: what keeps with what.
[[nodiscard]] QList<Slot> slotsOf(const QList<SetEntry>& entries);

/// Divides the strips into pages of `height` points. A page holds at least one strip, so that this ends for
/// every input.
[[nodiscard]] QList<PageSlots> breakIntoPages(const QList<SetEntry>& entries, const QList<Slot>& slotList,
                                              double height);

} // namespace backcast
