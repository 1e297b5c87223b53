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

} // namespace

PartReport summaryPart(const DocumentFacts& facts) {
    // Product, customer and benefit take about two short sentences; Spanish says the same in more words.
    const int fewestWords = facts.words().language() == u"es" ? 33 : 28;
    const Items items = summaryBlocks(facts);
    if (auto empty = emptyPart(roles::summary, items)) return *empty;
    const Items said = speaking(items);
    const std::optional<Dateline> dateline = findDateline(facts);
    if (hasGap(said, dateline))
        return weakPart(roles::summary, Say::tr("A placeholder is left in it."), passages(said));
    int sentences = 0;
    for (const Item* item : said) sentences += int(item->facts->sentences.size());
    if (wordsIn(said) < fewestWords)
        return weakPart(roles::summary,
                        Say::tr("It is too short to name the product, its customer and the benefit."),
                        passages(said));
    if (sentences < 2 && wordsIn(said) < 45)
        return weakPart(
            roles::summary,
            Say::tr("One sentence does not say what the product is and what it does for its customer."),
            passages(said));
    return presentPart(roles::summary, passages(said));
}

} // namespace backcast::checks
