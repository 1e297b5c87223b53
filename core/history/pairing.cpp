// SPDX-License-Identifier: MIT
#include "core/history/pairing.h"

#include "core/document/names.h"
#include "core/history/compare.h"
#include "core/history/sequencediff.h"
#include "core/history/similar.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace backcast {

namespace {

constexpr double alike = 0.5;          ///< in the same part or answer
constexpr double alikeElsewhere = 0.6; ///< in another one
constexpr size_t wordsElsewhere = 5;   ///< a shorter text may be the same by chance

/// Pairs the units of two versions step by step, each step among those that the steps before left.
template <class Unit>
class Steps {
public:
    Steps(std::vector<Unit>& before, std::vector<Unit>& after)
        : m_before(before)
        , m_after(after) {}

    void pair(int before, int after) {
        m_before[size_t(before)].partner = after;
        m_after[size_t(after)].partner = before;
    }

    /// Those with the same key, in their order. No key: not in this step.
    template <class Key>
    void byKey(const Key& keyOfBefore, const Key& keyOfAfter) {
        QHash<QString, std::vector<int>> places; // the last is the next
        for (int j = int(m_after.size()) - 1; j >= 0; --j)
            if (m_after[size_t(j)].partner < 0)
                if (const QString key = keyOfAfter(m_after[size_t(j)]); !key.isNull())
                    places[key].push_back(j);
        if (places.isEmpty()) return;
        for (int i = 0; i < int(m_before.size()); ++i) {
            if (m_before[size_t(i)].partner >= 0) continue;
            const QString key = keyOfBefore(m_before[size_t(i)]);
            const auto found = key.isNull() ? places.end() : places.find(key);
            if (found == places.end() || found->empty()) continue;
            pair(i, found->back());
            found->pop_back();
        }
    }

    /// Those that are left, with their words.
    struct Left {
        std::vector<int> units;
        std::vector<WordBag> words;
    };
    template <class Words>
    [[nodiscard]] static Left leftOf(const std::vector<Unit>& units, WordBags& bags, size_t fewest,
                                     const Words& wordsOfUnit) {
        Left left;
        for (int i = 0; i < int(units.size()); ++i) {
            if (units[size_t(i)].partner >= 0) continue;
            WordBag bag = bags.of(wordsOfUnit(units[size_t(i)]));
            if (bag.size() < fewest) continue;
            left.units.push_back(i);
            left.words.push_back(std::move(bag));
        }
        return left;
    }

    /// Those whose words are most alike.
    template <class Words>
    void byLikeness(double least, size_t fewest, const Words& wordsOfUnit,
                    const std::function<bool(const Unit&, const Unit&)>& may) {
        WordBags bags;
        const Left before = leftOf(m_before, bags, fewest, wordsOfUnit);
        if (before.units.empty()) return;
        const Left after = leftOf(m_after, bags, fewest, wordsOfUnit);
        const auto mayPair = [&](int i, int j) {
            return may(m_before[size_t(before.units[size_t(i)])], m_after[size_t(after.units[size_t(j)])]);
        };
        for (const SimilarPair& found : similarPairs(before.words, after.words, least, mayPair))
            pair(before.units[size_t(found.before)], after.units[size_t(found.after)]);
    }

private:
    std::vector<Unit>& m_before;
    std::vector<Unit>& m_after;
};

QString wordsOfEntry(const EntryUnit& unit) {
    QString words = unit.entry->text.plain();
    for (const Block& block : unit.entry->answer) words += u' ' + wordsOf(block);
    return words;
}

void pairEntries(Units& before, Units& after) {
    Steps<EntryUnit> steps(before.entries, after.entries);
    const std::function<QString(const EntryUnit&)> byId = [](const EntryUnit& unit) {
        return unit.entry->id;
    };
    steps.byKey(byId, byId);
    const std::function<QString(const EntryUnit&)> byPlaceAndText = [](const EntryUnit& unit) {
        return unit.entry->text.isBlank() ? QString()
                                          : placeName(unit.place) + u'\n' + unit.entry->text.plain();
    };
    steps.byKey(byPlaceAndText, byPlaceAndText);
    const std::function<QString(const EntryUnit&)> byText = [](const EntryUnit& unit) {
        return unit.entry->text.isBlank() ? QString() : unit.entry->text.plain();
    };
    steps.byKey(byText, byText);
    // A question that was reworded is known by itself or by its answer.
    steps.byLikeness(
        alike, 2, [](const EntryUnit& unit) { return unit.entry->text.plain(); },
        [](const EntryUnit&, const EntryUnit&) { return true; });
    steps.byLikeness(alike, wordsElsewhere, wordsOfEntry,
                     [](const EntryUnit&, const EntryUnit&) { return true; });
}

/// Names the part or the answer in which a block stands, the same in both versions.
class Containers {
public:
    Containers(const Units& units, bool isBefore)
        : m_units(units)
        , m_isBefore(isBefore) {}

    [[nodiscard]] QString of(const BlockUnit& unit) const {
        if (unit.entry < 0) return placeName(unit.place);
        const int partner = m_units.entries[size_t(unit.entry)].partner;
        if (partner < 0) return QChar(m_isBefore ? u'-' : u'+') + QString::number(unit.entry);
        return QString::number(m_isBefore ? unit.entry : partner);
    }

private:
    const Units& m_units;
    bool m_isBefore;
};

bool isWritten(const Block& block) {
    return !block.isEmpty() || !block.heading.isEmpty() || !block.label.isEmpty();
}

class BlockPairing {
public:
    BlockPairing(Units& before, Units& after)
        : m_steps(before.blocks, after.blocks)
        , m_before(before, true)
        , m_after(after, false)
        , m_blocksBefore(before.blocks)
        , m_blocksAfter(after.blocks) {}

    void run() {
        by([](const Containers&, const BlockUnit& unit) { return unit.block->id; });
        if (isDone()) return;
        by([](const Containers& containers, const BlockUnit& unit) {
            if (!isWritten(*unit.block)) return QString();
            return (QStringList{containers.of(unit), unit.block->role, unit.block->kind, unit.block->figure,
                                wordsOf(*unit.block)})
                .join(u'\n');
        });
        // The answers to a question, the headline: what has a role of its own has a partner of that role.
        byRole();
        const auto words = [](const BlockUnit& unit) { return wordsOf(*unit.block); };
        m_steps.byLikeness(alike, 1, words, [this](const BlockUnit& a, const BlockUnit& b) {
            return a.block->role == b.block->role && m_before.of(a) == m_after.of(b) && isSameSort(a, b);
        });
        m_steps.byLikeness(alike, 2, words, [this](const BlockUnit& a, const BlockUnit& b) {
            return m_before.of(a) == m_after.of(b) && isSameSort(a, b);
        });
        m_steps.byLikeness(alikeElsewhere, wordsElsewhere, words,
                           [](const BlockUnit& a, const BlockUnit& b) { return isSameSort(a, b); });
    }

private:
    using KeyOf = std::function<QString(const Containers&, const BlockUnit&)>;

    void by(const KeyOf& keyOf) {
        const std::function<QString(const BlockUnit&)> before = [&](const BlockUnit& unit) {
            return keyOf(m_before, unit);
        };
        const std::function<QString(const BlockUnit&)> after = [&](const BlockUnit& unit) {
            return keyOf(m_after, unit);
        };
        m_steps.byKey(before, after);
    }

    static bool isLeft(const std::vector<BlockUnit>& units) {
        return std::any_of(units.begin(), units.end(),
                           [](const BlockUnit& unit) { return unit.partner < 0; });
    }
    [[nodiscard]] bool isDone() const { return !isLeft(m_blocksBefore) || !isLeft(m_blocksAfter); }

    /// A table is never the partner of a paragraph.
    static bool isSameSort(const BlockUnit& a, const BlockUnit& b) {
        const auto isTable = [](const BlockUnit& unit) { return unit.block->kind == kinds::table; };
        return isTable(a) == isTable(b);
    }

    /// What is left of each part by role: an answer to one of the five questions block by block; in the
    /// release and in the answer to a question where it is the only one on both sides.
    void byRole() {
        QHash<QString, std::pair<int, int>> counts;
        const auto keyOf = [](const Containers& containers, const BlockUnit& unit) {
            if (unit.block->role.isEmpty() && unit.entry < 0) return QString();
            if (!isWritten(*unit.block) && unit.entry >= 0) return QString();
            const QString sort = unit.block->kind == kinds::table ? QStringLiteral("table") : QString();
            return (QStringList{containers.of(unit), unit.block->role, sort}).join(u'\n');
        };
        for (const BlockUnit& unit : m_blocksBefore)
            if (unit.partner < 0) ++counts[keyOf(m_before, unit)].first;
        for (const BlockUnit& unit : m_blocksAfter)
            if (unit.partner < 0) ++counts[keyOf(m_after, unit)].second;
        by([&](const Containers& containers, const BlockUnit& unit) {
            const QString key = keyOf(containers, unit);
            const bool isOnly = counts.value(key) == std::pair(1, 1);
            return unit.place == Place::Questions || isOnly ? key : QString();
        });
    }

    Steps<BlockUnit> m_steps;
    Containers m_before;
    Containers m_after;
    const std::vector<BlockUnit>& m_blocksBefore;
    const std::vector<BlockUnit>& m_blocksAfter;
};

/// Marks what stands in another order or container than its partner: as few as possible.
template <class Unit, class Container>
void markMoved(std::vector<Unit>& before, std::vector<Unit>& after, const Container& containersBefore,
               const Container& containersAfter) {
    QHash<QString, std::vector<int>>
        order; // by container: the units that stay in it, in the order of `before`
    for (int i = 0; i < int(before.size()); ++i) {
        const int partner = before[size_t(i)].partner;
        if (partner < 0) continue;
        const QString container = containersBefore(before[size_t(i)]);
        if (container == containersAfter(after[size_t(partner)]))
            order[container].push_back(i);
        else
            before[size_t(i)].moved = after[size_t(partner)].moved = true;
    }
    for (const std::vector<int>& units : std::as_const(order)) {
        std::vector<int> places;
        places.reserve(units.size());
        for (const int unit : units) places.push_back(before[size_t(unit)].partner);
        if (std::is_sorted(places.begin(), places.end())) continue;
        std::vector<char> stays(units.size(), 0);
        for (const int at : longestRising(places)) stays[size_t(at)] = 1;
        for (size_t i = 0; i < units.size(); ++i)
            if (!stays[i]) before[size_t(units[i])].moved = after[size_t(places[i])].moved = true;
    }
}

} // namespace

QString wordsOf(const Block& block) {
    QString words = block.text.plain();
    for (const Row& row : block.table.rows)
        for (const Text& cell : row.cells) words += u' ' + cell.plain();
    return words;
}

Units unitsOf(const Document& document) {
    Units units;
    for (const Place place : comparedOrder) {
        int position = 0;
        for (const Block& block : blocksOf(document, place))
            units.blocks.push_back({&block, place, -1, ++position, -1, false});
        const Faq* faq = faqOf(document, place);
        if (!faq) continue;
        int number = 0;
        for (const FaqEntry& entry : faq->entries) {
            const int first = int(units.blocks.size());
            int inAnswer = 0;
            for (const Block& block : entry.answer)
                units.blocks.push_back({&block, place, int(units.entries.size()), ++inAnswer, -1, false});
            units.entries.push_back({&entry, place, ++number, -1, false, first, int(units.blocks.size())});
        }
    }
    return units;
}

void pairUp(Units& before, Units& after) {
    pairEntries(before, after);
    BlockPairing(before, after).run();
    const auto placeOfEntry = [](const EntryUnit& unit) { return placeName(unit.place); };
    markMoved(before.entries, after.entries, placeOfEntry, placeOfEntry);
    const Containers first(before, true);
    const Containers second(after, false);
    const std::function<QString(const BlockUnit&)> containerBefore = [&](const BlockUnit& unit) {
        return first.of(unit);
    };
    const std::function<QString(const BlockUnit&)> containerAfter = [&](const BlockUnit& unit) {
        return second.of(unit);
    };
    markMoved(before.blocks, after.blocks, containerBefore, containerAfter);
}

} // namespace backcast
