// SPDX-License-Identifier: MIT
#include "core/pages/breaker.h"

#include "core/document/names.h"

#include <algorithm>

namespace backcast {

namespace {

constexpr double listEndSpace = 6; ///< below a list as below a paragraph, in points

bool isIntroduction(const SetEntry& entry) {
    const QString& text = entry.entry.input.block.text.plain();
    return entry.entry.listLevel == 0 && QStringView(text).trimmed().endsWith(u':');
}

bool canBeIntroduced(const SetEntry& entry) {
    const Block& block = entry.entry.input.block;
    return entry.entry.listLevel > 0 || block.kind == kinds::table || block.kind == kinds::code ||
           block.kind == kinds::quote || block.kind == kinds::figure;
}

double spaceAfter(const SetEntry& entry) {
    return entry.entry.endsList ? std::max(entry.laid->spaceAfter, listEndSpace) : entry.laid->spaceAfter;
}

/// Gives the strips of each block their place, and ties those together that belong together.
class SlotMaker {
public:
    explicit SlotMaker(const QList<SetEntry>& entries)
        : m_entries(entries) {}

    QList<Slot> make() {
        for (int i = 0; i < int(m_entries.size()); ++i) {
            const SetEntry& entry = m_entries.at(i);
            m_startsPage = m_startsPage || entry.entry.startsPage;
            if (entry.laid->strips.isEmpty()) continue;
            if (entry.entry.isLeftOut) {
                passOver(*entry.laid);
                continue;
            }
            tieTo(entry);
            addStrips(i);
            m_last = &entry;
        }
        return std::move(m_slots);
    }

private:
    /// How many strips of `entry` and what follows it must stay with what is before.
    void tieTo(const SetEntry& entry) {
        if (!m_last) return;
        if (m_last->laid->keepWithNext)
            m_owed = 2;
        else if (isIntroduction(*m_last) && canBeIntroduced(entry))
            m_owed = std::max(m_owed, 1);
        else if (entry.laid->keepWithNext || m_last->entry.place != entry.entry.place)
            m_owed = 0;
    }

    void passOver(const LaidBlock& laid) {
        if (!laid.numbered) return;
        for (const Strip& strip : laid.strips) m_linesBefore += int(strip.tops().size());
    }

    void addStrips(int index) {
        const SetEntry& entry = m_entries.at(index);
        for (int i = 0; i < int(entry.laid->strips.size()); ++i) {
            Slot slot;
            slot.entry = index;
            slot.strip = i;
            slot.before = entry.laid->strips.at(i).before;
            if (i == 0 && m_last) slot.gap = spaceAfter(*m_last) + entry.laid->spaceBefore;
            if (i > 0 && i <= entry.laid->headerStrips) slot.before = Break::Forbidden;
            if (m_owed > 0) {
                slot.before = Break::Forbidden;
                --m_owed;
            }
            slot.startsPage = std::exchange(m_startsPage, false);
            slot.linesBefore = std::exchange(m_linesBefore, 0);
            m_slots.append(slot);
        }
    }

    const QList<SetEntry>& m_entries;
    QList<Slot> m_slots;
    const SetEntry* m_last = nullptr;
    int m_owed = 0;
    bool m_startsPage = false;
    int m_linesBefore = 0;
};

const Strip& stripOfSlot(const QList<SetEntry>& entries, const Slot& slot) {
    return entries.at(slot.entry).laid->strips.at(slot.strip);
}

double headerHeight(const LaidBlock& laid) {
    double height = 0;
    for (int i = 0; i < laid.headerStrips; ++i) height += laid.strips.at(i).height;
    return height;
}

/// The best place to end a page that began at `first`, when `end` is the first strip that does not fit: the
/// last that is allowed, then the last to be avoided; where everything is forbidden, a full page.
qsizetype bestEnd(const QList<Slot>& slotList, qsizetype first, qsizetype end) {
    for (const Break worst : {Break::Allowed, Break::Avoided})
        for (qsizetype i = end; i > first; --i)
            if (slotList.at(i).before <= worst) return i;
    return std::max(end, first + 1);
}

} // namespace

QList<Slot> slotsOf(const QList<SetEntry>& entries) {
    return SlotMaker(entries).make();
}

QList<PageSlots> breakIntoPages(const QList<SetEntry>& entries, const QList<Slot>& slotList, double height) {
    constexpr double tolerance = 0.01; // sums of heights are not exact
    QList<PageSlots> pages;
    for (qsizetype first = 0; first < slotList.size();) {
        PageSlots page;
        page.first = first;
        double y = 0;
        const Slot& start = slotList.at(first);
        const LaidBlock& laid = *entries.at(start.entry).laid;
        if (laid.headerStrips > 0 && start.strip >= laid.headerStrips && headerHeight(laid) < height / 3) {
            page.repeatedHeader = start.entry;
            y = headerHeight(laid);
        }
        qsizetype end = first;
        for (; end < slotList.size(); ++end) {
            const Slot& slot = slotList.at(end);
            if (end > first && slot.startsPage) break;
            const double next = y + (end > first ? slot.gap : 0.0) + stripOfSlot(entries, slot).height;
            if (next > height + tolerance) break;
            y = next;
        }
        if (end < slotList.size() && !slotList.at(end).startsPage) end = bestEnd(slotList, first, end);
        page.last = std::max(end, first + 1);
        pages.append(page);
        first = page.last;
    }
    return pages;
}

} // namespace backcast
