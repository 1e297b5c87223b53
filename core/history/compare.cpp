// SPDX-License-Identifier: MIT
#include "core/history/compare.h"

#include "core/document/names.h"
#include "core/history/comparedfacts.h"
#include "core/history/comparedtable.h"
#include "core/history/pairing.h"
#include "core/history/similar.h"

#include <QHash>

#include <array>
#include <utility>

namespace backcast {

namespace {

using What = ComparedItem::What;

/// Units of one container in both versions, merged into one order: see Comparison::items. -1: not in it.
struct MergedUnit {
    int before = -1;
    int after = -1;
};

/// `before` and `after` are the units of the container in their order; units that have a partner elsewhere
/// are listed there.
template <class Unit>
std::vector<MergedUnit> mergedUnits(const std::vector<int>& before, const std::vector<int>& after,
                                    const std::vector<Unit>& unitsBefore,
                                    const std::vector<Unit>& unitsAfter) {
    QHash<int, std::vector<int>> gone; // by the unit of `after` that they follow; -1: none
    int anchor = -1;
    for (const int unit : before) {
        const Unit& one = unitsBefore[size_t(unit)];
        if (one.partner < 0)
            gone[anchor].push_back(unit);
        else if (!one.moved)
            anchor = one.partner;
    }
    std::vector<MergedUnit> merged;
    const auto addGone = [&](int follows) {
        const auto found = gone.constFind(follows);
        if (found == gone.constEnd()) return;
        for (const int unit : *found) merged.push_back({unit, -1});
    };
    addGone(-1);
    for (const int unit : after) {
        merged.push_back({unitsAfter[size_t(unit)].partner, unit});
        addGone(unit);
    }
    return merged;
}

class Comparer {
public:
    explicit Comparer(Comparison& out)
        : m_out(out)
        , m_before(*out.before)
        , m_after(*out.after)
        , m_facts(m_before, m_after)
        , m_unitsBefore(unitsOf(m_before))
        , m_unitsAfter(unitsOf(m_after)) {}

    void run() {
        pairUp(m_unitsBefore, m_unitsAfter);
        addRecords();
        sortUnits();
        for (const Place place : comparedOrder) addPart(place);
        addVisuals();
        addExperiments();
        count();
    }

private:
    // ---- parts ----

    /// The loose blocks and the entries of each part.
    struct PartUnits {
        std::vector<int> blocks;
        std::vector<int> entries;
    };
    using AllParts = std::array<PartUnits, std::size(readingOrder)>;

    static AllParts partsOf(const Units& units) {
        AllParts parts;
        for (int i = 0; i < int(units.blocks.size()); ++i)
            if (const BlockUnit& unit = units.blocks[size_t(i)]; unit.entry < 0)
                parts.at(size_t(unit.place)).blocks.push_back(i);
        for (int i = 0; i < int(units.entries.size()); ++i)
            parts.at(size_t(units.entries[size_t(i)].place)).entries.push_back(i);
        return parts;
    }

    void sortUnits() {
        m_partsBefore = partsOf(m_unitsBefore);
        m_partsAfter = partsOf(m_unitsAfter);
    }

    void addPart(Place place) {
        addPartHeading(place);
        const PartUnits& before = m_partsBefore.at(size_t(place));
        const PartUnits& after = m_partsAfter.at(size_t(place));
        for (const MergedUnit& unit :
             mergedUnits(before.blocks, after.blocks, m_unitsBefore.blocks, m_unitsAfter.blocks))
            addBlock(unit, place);
        for (const MergedUnit& unit :
             mergedUnits(before.entries, after.entries, m_unitsBefore.entries, m_unitsAfter.entries))
            addEntry(unit, place);
    }

    void addPartHeading(Place place) {
        const QString& before = headingOf(m_before, place);
        const QString& after = headingOf(m_after, place);
        if (before == after) return;
        ComparedItem item;
        item.what = What::PartHeading;
        item.before.place = item.after.place = place;
        item.state = ChangeState::Changed;
        setText(item, Text(before), Text(after));
        append(std::move(item));
    }

    void addEntry(const MergedUnit& unit, Place place) {
        const EntryUnit* before = unit.before < 0 ? nullptr : &m_unitsBefore.entries[size_t(unit.before)];
        const EntryUnit* after = unit.after < 0 ? nullptr : &m_unitsAfter.entries[size_t(unit.after)];
        ComparedItem item;
        item.what = What::Question;
        setUnits(item, before, after, place);
        item.entryBefore = before ? before->entry : nullptr;
        item.entryAfter = after ? after->entry : nullptr;
        item.idBefore = before ? before->entry->id : Id();
        item.idAfter = after ? after->entry->id : Id();
        setText(item, before ? before->entry->text : Text(), after ? after->entry->text : Text());
        setFacts(item, m_facts.ofEntry(item.entryBefore, item.entryAfter));
        append(std::move(item));
        const auto answer = [](const EntryUnit* entry) {
            std::vector<int> blocks;
            for (int i = entry ? entry->firstBlock : 0; entry && i < entry->endBlock; ++i)
                blocks.push_back(i);
            return blocks;
        };
        for (const MergedUnit& block :
             mergedUnits(answer(before), answer(after), m_unitsBefore.blocks, m_unitsAfter.blocks))
            addBlock(block, place);
    }

    static bool isWritten(const Block* block) {
        return block && (!block->isEmpty() || !block->heading.isEmpty() || !block->label.isEmpty());
    }

    void addBlock(const MergedUnit& unit, Place place) {
        const BlockUnit* before = unit.before < 0 ? nullptr : &m_unitsBefore.blocks[size_t(unit.before)];
        const BlockUnit* after = unit.after < 0 ? nullptr : &m_unitsAfter.blocks[size_t(unit.after)];
        const Block* blockBefore = before ? before->block : nullptr;
        const Block* blockAfter = after ? after->block : nullptr;
        if (!isWritten(blockBefore) && !isWritten(blockAfter)) return;
        ComparedItem item;
        item.what = What::Block;
        setUnits(item, before, after, place);
        item.blockBefore = blockBefore;
        item.blockAfter = blockAfter;
        item.idBefore = blockBefore ? blockBefore->id : Id();
        item.idAfter = blockAfter ? blockAfter->id : Id();
        if (before && before->entry >= 0)
            item.entryBefore = m_unitsBefore.entries[size_t(before->entry)].entry;
        if (after && after->entry >= 0) item.entryAfter = m_unitsAfter.entries[size_t(after->entry)].entry;
        setText(item, blockBefore ? blockBefore->text : Text(), blockAfter ? blockAfter->text : Text());
        setFacts(item, m_facts.ofBlock(blockBefore, blockAfter));
        setTable(item, blockBefore, blockAfter);
        append(std::move(item));
    }

    template <class Unit>
    static void setUnits(ComparedItem& item, const Unit* before, const Unit* after, Place place) {
        item.before.place = before ? before->place : place;
        item.before.position = before ? before->position : 0;
        item.after.place = place;
        item.after.position = after ? after->position : 0;
        item.moved = after && after->moved;
        if (!before) item.state = ChangeState::Inserted;
        if (!after) item.state = ChangeState::Deleted;
    }

    static void setTable(ComparedItem& item, const Block* before, const Block* after) {
        const bool isBefore = before && !before->table.rows.isEmpty();
        const bool isAfter = after && !after->table.rows.isEmpty();
        if (!isBefore && !isAfter) return;
        static const Table none;
        compareTables(isBefore ? before->table : none, isAfter ? after->table : none, item);
        if (item.state != ChangeState::Same) return;
        for (const ComparedRow& row : std::as_const(item.rows))
            if (row.moved || row.state != ChangeState::Same) item.state = ChangeState::Changed;
        for (const ComparedColumn& column : std::as_const(item.columns))
            if (column.state != ChangeState::Same) item.state = ChangeState::Changed;
    }

    static void setText(ComparedItem& item, const Text& before, const Text& after) {
        item.runs = compareTexts(before, after);
        addWords(item, item.runs);
    }

    static void addWords(ComparedItem& item, const QList<TextRun>& runs) {
        for (const TextRun& run : runs) {
            item.wordsIn += run.wordsIn;
            item.wordsOut += run.wordsOut;
            if (run.isChange() && item.state == ChangeState::Same) item.state = ChangeState::Changed;
        }
    }

    static void setFacts(ComparedItem& item, QList<FactChange> facts) {
        item.facts = std::move(facts);
        const bool hasWords = item.what != What::Record && item.what != What::Experiment;
        for (const FactChange& fact : std::as_const(item.facts))
            if (hasWords) addWords(item, fact.runs);
        if (!item.facts.isEmpty() && item.state == ChangeState::Same) item.state = ChangeState::Changed;
    }

    // ---- records ----

    void addRecords() {
        ComparedItem item;
        item.what = What::Record;
        setFacts(item, m_facts.ofDocument());
        if (item.isChange()) append(std::move(item));
    }

    /// Records that belong together: by id, then by what they say.
    template <class Record, class Words>
    static std::vector<std::pair<const Record*, const Record*>>
    pairedRecords(const QList<Record>& before, const QList<Record>& after, const Words& wordsOfRecord) {
        std::vector<int> partners(size_t(before.size()), -1);
        std::vector<char> taken(size_t(after.size()), 0);
        QHash<QString, int> byId;
        for (int j = int(after.size()) - 1; j >= 0; --j) byId.insert(after.at(j).id, j);
        for (int i = 0; i < int(before.size()); ++i) {
            const int j = byId.value(before.at(i).id, -1);
            if (j < 0 || taken[size_t(j)]) continue;
            partners[size_t(i)] = j;
            taken[size_t(j)] = 1;
        }
        pairByWords(before, after, wordsOfRecord, partners, taken);
        std::vector<std::pair<const Record*, const Record*>> pairs;
        std::vector<const Record*> partnerOf(size_t(after.size()), nullptr);
        for (int i = 0; i < int(before.size()); ++i) {
            if (partners[size_t(i)] >= 0)
                partnerOf[size_t(partners[size_t(i)])] = &before.at(i);
            else
                pairs.emplace_back(&before.at(i), nullptr);
        }
        for (int j = 0; j < int(after.size()); ++j) pairs.emplace_back(partnerOf[size_t(j)], &after.at(j));
        return pairs;
    }

    template <class Record, class Words>
    static void pairByWords(const QList<Record>& before, const QList<Record>& after,
                            const Words& wordsOfRecord, std::vector<int>& partners,
                            std::vector<char>& taken) {
        WordBags bags;
        std::vector<int> befores;
        std::vector<int> afters;
        std::vector<WordBag> wordsBefore;
        std::vector<WordBag> wordsAfter;
        for (int i = 0; i < int(before.size()); ++i)
            if (partners[size_t(i)] < 0)
                befores.push_back(i), wordsBefore.push_back(bags.of(wordsOfRecord(before.at(i))));
        for (int j = 0; j < int(after.size()); ++j)
            if (!taken[size_t(j)])
                afters.push_back(j), wordsAfter.push_back(bags.of(wordsOfRecord(after.at(j))));
        constexpr double alike = 0.5;
        for (const SimilarPair& found :
             similarPairs(wordsBefore, wordsAfter, alike, [](int, int) { return true; })) {
            partners[size_t(befores[size_t(found.before)])] = afters[size_t(found.after)];
            taken[size_t(afters[size_t(found.after)])] = 1;
        }
    }

    template <class Record>
    static void setRecord(ComparedItem& item, const Record* before, const Record* after) {
        item.before.place = item.after.place = Place::Appendix;
        item.idBefore = before ? before->id : Id();
        item.idAfter = after ? after->id : Id();
        if (!before) item.state = ChangeState::Inserted;
        if (!after) item.state = ChangeState::Deleted;
    }

    void addVisuals() {
        const auto words = [](const Visual& visual) {
            return visual.kind + u' ' + visual.title + u' ' + visual.caption.plain() + u' ' + visual.alt;
        };
        for (const auto& [before, after] : pairedRecords(m_before.visuals, m_after.visuals, words)) {
            ComparedItem item;
            item.what = What::Visual;
            setRecord(item, before, after);
            setText(item, before ? before->caption : Text(), after ? after->caption : Text());
            setFacts(item, m_facts.ofVisual(before, after));
            if (item.isChange()) append(std::move(item));
        }
    }

    void addExperiments() {
        const auto words = [](const Experiment& experiment) { return experiment.assumption; };
        for (const auto& [before, after] : pairedRecords(m_before.experiments, m_after.experiments, words)) {
            ComparedItem item;
            item.what = What::Experiment;
            setRecord(item, before, after);
            setFacts(item, m_facts.ofExperiment(before, after));
            if (item.isChange()) append(std::move(item));
        }
    }

    // ---- numbers ----

    void append(ComparedItem item) { m_out.items.append(std::move(item)); }

    void count() {
        // A new question's answer is new with it; only of one that was there before can it have changed.
        bool mayCount = false;
        for (int i = 0; i < int(m_out.items.size()); ++i) {
            const ComparedItem& item = m_out.items.at(i);
            if (item.what == What::Question) mayCount = item.entryBefore && item.entryAfter;
            if (!item.isChange()) continue;
            m_out.changes.append(i);
            m_out.wordsIn += item.wordsIn;
            m_out.wordsOut += item.wordsOut;
            const bool isOfPart =
                item.what == What::Block || item.what == What::Question || item.what == What::PartHeading;
            if (!isOfPart) continue;
            PartChanges& part = m_out.parts.at(size_t(item.place()));
            ++part.changes;
            part.wordsIn += item.wordsIn;
            part.wordsOut += item.wordsOut;
            if (item.what == What::PartHeading)
                part.headingChanged = true;
            else if (item.what == What::Question)
                countQuestion(item, part);
            else if (item.isOfAnswer())
                part.answersChanged += std::exchange(mayCount, false) ? 1 : 0;
            else
                countParagraph(item, part);
        }
    }

    static void countQuestion(const ComparedItem& item, PartChanges& part) {
        part.questionsNew += item.state == ChangeState::Inserted ? 1 : 0;
        part.questionsGone += item.state == ChangeState::Deleted ? 1 : 0;
        part.questionsChanged += item.state == ChangeState::Changed ? 1 : 0;
        if (!item.moved) return;
        const bool isHere = item.before.place == item.after.place;
        part.questionMoves.append({isHere ? item.before.position : 0, item.after.position});
        part.questionsArrived += isHere ? 0 : 1;
    }

    static void countParagraph(const ComparedItem& item, PartChanges& part) {
        part.paragraphsNew += item.state == ChangeState::Inserted ? 1 : 0;
        part.paragraphsGone += item.state == ChangeState::Deleted ? 1 : 0;
        part.paragraphsChanged += item.state == ChangeState::Changed ? 1 : 0;
        part.paragraphsMoved += item.moved ? 1 : 0;
    }

    Comparison& m_out;
    const Document& m_before;
    const Document& m_after;
    FactComparison m_facts;
    Units m_unitsBefore;
    Units m_unitsAfter;
    AllParts m_partsBefore;
    AllParts m_partsAfter;
};

} // namespace

Comparison compare(const Document& before, const Document& after) {
    Comparison comparison;
    comparison.before = std::make_shared<const Document>(before);
    comparison.after = std::make_shared<const Document>(after);
    Comparer(comparison).run();
    return comparison;
}

} // namespace backcast
