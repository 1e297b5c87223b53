// SPDX-License-Identifier: MIT
#include "core/checks/parts/parts.h"
#include "core/document/names.h"

namespace backcast::checks {

namespace {

/// The blocks that a reader takes for the summary: those of its role, or else the first paragraph without a
/// role.
Items summaryBlocks(const DocumentFacts& facts) {
    const Items own = facts.withRole(roles::summary);
    if (!speaking(own).empty()) return own;
    for (const Item* item : facts.release()) {
        if (item->isRole(roles::problem) || item->isRole(roles::solution)) break;
        if (item->role().isEmpty() && item->met.block->isParagraph() && item->facts->words() >= 20)
            return {item};
    }
    return own;
}

/// Whether a placeholder stands in it outside of the dateline's brackets.
bool hasGap(const Items& items, const std::optional<Dateline>& dateline) {
    for (const Item* item : items)
        for (const PlaceholderFact& found : item->facts->placeholders)
            if (!dateline || dateline->item != item || found.start >= 60) return true;
    return false;
}

/// Without a summary: another paragraph that brings the news, or else whatever the release opens with.
PartReport unlike(const DocumentFacts& facts, const Items& empty) {
    constexpr int fewestWords = 25;
    const Item* first = nullptr;
    for (const Item* item : facts.release()) {
        if (item->isRole(roles::headline) || item->isRole(roles::subheading) ||
            item->isRole(roles::dateline) || item->isRole(roles::leaderQuote) ||
            item->isRole(roles::customerQuote) || item->isRole(roles::callToAction) ||
            item->facts->words() < fewestWords)
            continue;
        if (!first) first = item;
        if (!item->isRole(roles::problem) &&
            says(*item->facts, item->facts->sentences.front(), bit(WordClass::Launch)))
            return presentPart(roles::summary, {whole(*item)});
    }
    if (first)
        return weakPart(roles::summary,
                        Say::tr("No paragraph says first what the product is, for whom, and what it does."),
                        {whole(*first)});
    return emptyPart(roles::summary, empty).value_or(missingPart(roles::summary, {}));
}

} // namespace

PartReport summaryPart(const DocumentFacts& facts) {
    // Product, customer and benefit take one full sentence at least; Spanish says the same in more words.
    const int fewestWords = facts.words().language() == u"es" ? 22 : 18;
    const Items items = summaryBlocks(facts);
    if (speaking(items).empty()) return unlike(facts, items);
    const Items said = speaking(items);
    const std::optional<Dateline> dateline = findDateline(facts);
    if (hasGap(said, dateline))
        return weakPart(roles::summary, Say::tr("A placeholder is left in it."), passages(said));
    if (wordsIn(said) < fewestWords)
        return weakPart(roles::summary,
                        Say::tr("It is too short to name the product, its customer and the benefit."),
                        passages(said));
    constexpr int fewestSurely = 34; // so many words hold more than the news that something exists
    if (wordsIn(said) < fewestSurely &&
        !(classesIn(said) & (bit(WordClass::Benefit) | bit(WordClass::Contrast))))
        return weakPart(roles::summary,
                        Say::tr("It says that the product exists, and not what it does for its customer."),
                        passages(said));
    return presentPart(roles::summary, passages(said));
}

} // namespace backcast::checks
