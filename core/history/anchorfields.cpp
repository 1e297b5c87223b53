// SPDX-License-Identifier: MIT
#include "core/history/anchorsearch.h"
#include "core/history/bases.h"
#include "core/storage/format.h"

namespace backcast {

std::optional<QString> anchoredText(const Block& block, const Id& row, int column) {
    if (row.isEmpty()) return block.text.plain();
    for (const Row& one : block.table.rows)
        if (one.id == row && column >= 0 && column < int(one.cells.size()))
            return one.cells.at(column).plain();
    return std::nullopt;
}

AnchorFields::AnchorFields(const Document& document)
    : m_document(document) {
    for (const Met& met : walk(document)) m_blocks.insert(met.id(), met);
}

const Met* AnchorFields::blockOf(const Id& id) const {
    const auto met = m_blocks.constFind(id);
    return met == m_blocks.constEnd() ? nullptr : &*met;
}

AnchorField* AnchorFields::keep(QHash<Key, AnchorField*>& known, const Key& key,
                                const std::optional<QString>& text) {
    AnchorField* field = nullptr;
    if (text) {
        m_fields.push_back({{key.block, key.row, key.column, 0, int(text->size())}, *text, {}, false});
        field = &m_fields.back();
    }
    known.insert(key, field);
    return field;
}

AnchorField* AnchorFields::now(const Id& block, const Id& row, int column) {
    const Key key{block, row, row.isEmpty() ? -1 : column};
    const auto known = m_now.constFind(key);
    if (known != m_now.constEnd()) return *known;
    const Met* met = blockOf(block);
    if (!met) return nullptr;
    if (!met->block)
        return keep(m_now, key, row.isEmpty() ? std::optional(met->text().plain()) : std::nullopt);
    return keep(m_now, key, anchoredText(*met->block, row, column));
}

AnchorField* AnchorFields::base(const Anchor& anchor) {
    const Key key{anchor.base, anchor.row, anchor.row.isEmpty() ? -1 : anchor.column};
    const auto known = m_bases.constFind(key);
    if (known != m_bases.constEnd()) return *known;
    const auto of = m_blocksOfBases.constFind(anchor.base);
    if (of == m_blocksOfBases.constEnd()) {
        // A question's head has its text where a block has it.
        const Result<Block> block =
            anchor.base.isEmpty() ? failure(ErrorCode::NotFound, {}) : blockBase(m_document, anchor.base);
        m_blocksOfBases.insert(anchor.base, block ? std::optional(*block) : std::nullopt);
        if (block) (void)work.take(8 * (block->text.size() + 100));
    }
    const std::optional<Block> block = m_blocksOfBases.value(anchor.base);
    return keep(m_bases, key, block ? anchoredText(*block, anchor.row, anchor.column) : std::nullopt);
}

QString AnchorFields::hashNow(const Id& block) {
    const auto known = m_hashes.constFind(block);
    if (known != m_hashes.constEnd()) return *known;
    const Met* met = blockOf(block);
    if (!met) return {};
    return *m_hashes.insert(block, baseHash(met->block ? baseBytes(*met->block) : baseBytes(*met->entry)));
}

Id AnchorFields::blockWithHash(const QString& hash) {
    if (m_blocksByHash.isEmpty())
        for (auto it = m_blocks.constBegin(); it != m_blocks.constEnd(); ++it) {
            const QString own = hashNow(it.key());
            m_blocksByHash.insert(own, m_blocksByHash.contains(own) ? Id() : it.key());
        }
    return m_blocksByHash.value(hash);
}

const QList<Word>& AnchorFields::wordsOf(AnchorField& field) {
    if (!field.isRead) {
        field.isRead = true;
        if (work.take(4 * field.text.size())) field.words = m_keys.wordsOf(field.text);
    }
    return field.words;
}

const QList<int>& AnchorFields::matched(AnchorField& before, AnchorField& after) {
    const std::pair pair(&before, &after);
    const auto known = m_matches.constFind(pair);
    if (known != m_matches.constEnd()) return *known;
    return *m_matches.insert(pair, matchedWords(wordsOf(before), wordsOf(after), work));
}

const QList<AnchorField*>& AnchorFields::all() {
    if (!m_all.isEmpty()) return m_all;
    for (const Met& met : walk(m_document)) {
        m_all.append(now(met.id(), {}, -1));
        if (!met.block) continue;
        for (const Row& row : met.block->table.rows)
            for (int column = 0; column < int(row.cells.size()); ++column)
                m_all.append(now(met.id(), row.id, column));
    }
    for (int i = 0; i < int(m_all.size()); ++i) {
        const QList<Word>& words = wordsOf(*m_all.at(i));
        for (int j = 0; j < int(words.size()); ++j) m_standing[words.at(j).key].append({i, j});
    }
    return m_all;
}

const QList<AnchorFields::Standing>& AnchorFields::standing(int key) {
    static const QList<Standing> nowhere;
    const auto found = m_standing.constFind(key);
    return found == m_standing.constEnd() ? nowhere : *found;
}

} // namespace backcast
