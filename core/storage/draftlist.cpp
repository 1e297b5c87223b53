// SPDX-License-Identifier: MIT
#include "core/storage/draftlist.h"

#include "core/storage/extramembers.h"
#include "core/storage/json.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

/// After so many versions one is written whole, so that what a damaged one takes with it is bounded.
constexpr qsizetype wholeEvery = 32;
constexpr qint64 mostBlocks = 1'000'000;

bool hasSameParts(const Draft& a, const Draft& b) {
    return std::equal(a.parts.begin(), a.parts.end(), b.parts.begin(), b.parts.end(),
                      [](const DraftPart& x, const DraftPart& y) { return x.name == y.name; });
}

ChangedPart changedPart(const DraftPart& before, const DraftPart& now) {
    QHash<Id, int> places;
    for (int i = 0; i < int(before.blocks.size()); ++i) places.insert(before.blocks.at(i).id(), i);
    ChangedPart changed{now.name, {}};
    for (const DraftBlock& block : now.blocks) {
        const int place = places.value(block.id(), -1);
        if (place < 0 || !(before.blocks.at(place) == block)) {
            changed.blocks.append(block);
            continue;
        }
        DraftRun* run = changed.blocks.isEmpty() ? nullptr : std::get_if<DraftRun>(&changed.blocks.last());
        if (run && run->first + run->count == place)
            ++run->count;
        else
            changed.blocks.append(DraftRun{place, 1});
    }
    return changed;
}

DraftChanges changesOf(const Draft& before, const Draft& now) {
    DraftChanges changes{before.number, {}};
    for (qsizetype i = 0; i < now.parts.size(); ++i)
        if (!(now.parts.at(i) == before.parts.at(i)))
            changes.parts.append(changedPart(before.parts.at(i), now.parts.at(i)));
    return changes;
}

qint64 blocksIn(const QList<DraftPart>& parts) {
    qint64 count = 0;
    for (const DraftPart& part : parts)
        for (const DraftBlock& block : part.blocks) count += 1 + block.answer().size();
    return count;
}

/// Nothing where a run is not inside of the part before.
std::optional<QList<DraftBlock>> wholeBlocks(const DraftPart& before, const ChangedPart& changed,
                                             qint64 most) {
    QList<DraftBlock> blocks;
    for (const auto& piece : changed.blocks) {
        if (const DraftBlock* block = std::get_if<DraftBlock>(&piece)) {
            blocks.append(*block);
            continue;
        }
        const DraftRun run = std::get<DraftRun>(piece);
        if (run.first < 0 || run.count < 0 || run.first > before.blocks.size() ||
            run.count > before.blocks.size() - run.first || blocks.size() + run.count > most)
            return std::nullopt;
        blocks += before.blocks.mid(run.first, run.count);
    }
    return blocks;
}

std::optional<QList<DraftPart>> wholeParts(const Draft& before, const DraftChanges& changes, qint64 most) {
    if (before.number != changes.from) return std::nullopt;
    QList<DraftPart> parts = before.parts;
    for (const ChangedPart& changed : changes.parts) {
        const auto part = std::find_if(parts.begin(), parts.end(),
                                       [&](const DraftPart& x) { return x.name == changed.name; });
        if (part == parts.end()) return std::nullopt;
        std::optional<QList<DraftBlock>> blocks = wholeBlocks(*part, changed, most);
        if (!blocks) return std::nullopt;
        part->blocks = std::move(*blocks);
    }
    if (blocksIn(parts) > most) return std::nullopt;
    return parts;
}

QByteArray blockJson(const DraftBlock& block) {
    QByteArray out = '[' + jsonString(block.id()) + ", " + jsonString(block.base());
    if (block.isEntry()) out += ", " + draftBlocksJson(block.answer());
    return out + ']';
}

} // namespace

QList<StoredDraft> storedDrafts(const QList<Draft>& drafts) {
    QList<StoredDraft> stored;
    stored.reserve(drafts.size());
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        const Draft& draft = drafts.at(i);
        stored.append({draft, std::nullopt});
        if (i % wholeEvery == 0 || draft.parts.isEmpty() || !hasSameParts(drafts.at(i - 1), draft) ||
            extraMember(draft.extra, u"changes"_s))
            continue;
        stored.last().changes = changesOf(drafts.at(i - 1), draft);
        stored.last().draft.parts.clear();
    }
    return stored;
}

QList<Draft> wholeDrafts(QList<StoredDraft> stored) {
    QList<Draft> drafts;
    drafts.reserve(stored.size());
    qint64 left = mostBlocks;
    for (StoredDraft& one : stored) {
        if (one.changes) {
            std::optional<QList<DraftPart>> parts;
            if (!drafts.isEmpty()) parts = wholeParts(drafts.last(), *one.changes, left);
            if (parts)
                one.draft.parts = std::move(*parts);
            else
                setExtraMember(one.draft.extra, u"changes"_s, changesJson(*one.changes));
        }
        left -= blocksIn(one.draft.parts);
        drafts.append(std::move(one.draft));
    }
    return drafts;
}

QByteArray draftBlocksJson(const QList<DraftBlock>& blocks) {
    QByteArray out = "[";
    for (qsizetype i = 0; i < blocks.size(); ++i) out += (i > 0 ? ", " : "") + blockJson(blocks.at(i));
    return out + ']';
}

QByteArray changesJson(const DraftChanges& changes) {
    QByteArray out = "{\"from\": " + QByteArray::number(changes.from) + ", \"parts\": {";
    for (qsizetype i = 0; i < changes.parts.size(); ++i) {
        const ChangedPart& part = changes.parts.at(i);
        out += (i > 0 ? ", " : "") + jsonString(part.name) + ": [";
        for (qsizetype j = 0; j < part.blocks.size(); ++j) {
            if (j > 0) out += ", ";
            const auto& piece = part.blocks.at(j);
            if (const DraftRun* run = std::get_if<DraftRun>(&piece))
                out += '[' + QByteArray::number(run->first) + ", " + QByteArray::number(run->count) + ']';
            else
                out += blockJson(std::get<DraftBlock>(piece));
        }
        out += ']';
    }
    return out + "}}";
}

} // namespace backcast
