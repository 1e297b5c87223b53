// SPDX-License-Identifier: MIT
#include "core/history/anchors.h"

#include <QHash>

namespace backcast {

class AnchorFinder::Search {
public:
    explicit Search(const Document& document) {
        for (const Met& met : walk(document)) m_blocks.insert(met.id(), met);
    }

    [[nodiscard]] const Met* blockOf(const Id& id) const {
        const auto met = m_blocks.constFind(id);
        return met == m_blocks.constEnd() ? nullptr : &*met;
    }

    /// The text that an anchor counts in; nothing where its block or cell is gone.
    [[nodiscard]] std::optional<QString> textOf(const Anchor& anchor) const {
        const Met* met = blockOf(anchor.block);
        if (!met) return std::nullopt;
        if (anchor.row.isEmpty()) return met->text().plain();
        if (!met->block) return std::nullopt;
        for (const Row& row : met->block->table.rows)
            if (row.id == anchor.row && anchor.column >= 0 && anchor.column < int(row.cells.size()))
                return row.cells.at(anchor.column).plain();
        return std::nullopt;
    }

    std::optional<AnchorPlace> find(const Anchor& anchor) {
        const std::optional<QString> text = textOf(anchor);
        if (!text) return std::nullopt;
        if (anchor.quote.isEmpty()) return AnchorPlace{};
        const bool isInside = anchor.start >= 0 && anchor.end >= anchor.start && anchor.end <= text->size();
        if (isInside && QStringView(*text).mid(anchor.start, anchor.end - anchor.start) == anchor.quote)
            return AnchorPlace{anchor.start, anchor.end};
        constexpr qint64 mostSteps = 1'000'000'000;
        m_steps += text->size() *
                   (1 + anchor.quote.size() / 16); // what a search takes that nearly matches everywhere
        if (m_steps > mostSteps) return std::nullopt;
        const qsizetype found = text->indexOf(anchor.quote);
        if (found < 0 || text->indexOf(anchor.quote, found + 1) >= 0) return std::nullopt;
        return AnchorPlace{int(found), int(found + anchor.quote.size())};
    }

private:
    QHash<Id, Met> m_blocks;
    qint64 m_steps = 0; ///< that searching has taken, at the worst
};

AnchorFinder::AnchorFinder(const Document& document)
    : m_search(std::make_unique<Search>(document)) {}

AnchorFinder::~AnchorFinder() = default;

std::optional<AnchorPlace> AnchorFinder::find(const Anchor& anchor, const QString&) const {
    return m_search->find(anchor);
}

const Met* AnchorFinder::blockOf(const Anchor& anchor) const {
    return m_search->blockOf(anchor.block);
}

const Met* AnchorFinder::blockOf(const TextPlace& place) const {
    return m_search->blockOf(place.block);
}

} // namespace backcast
