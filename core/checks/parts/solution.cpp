// SPDX-License-Identifier: MIT
#include "core/checks/parts/parts.h"
#include "core/document/names.h"

#include <algorithm>

namespace backcast::checks {

namespace {

/// Paragraphs and lists of the release without a role of their own that say what gets better.
Items withoutRole(const DocumentFacts& facts) {
    Items out;
    for (const Item* item : facts.release())
        if (item->role().isEmpty() && (item->facts->classes & bit(WordClass::Benefit))) out.push_back(item);
    return out;
}

/// Whether the product or the company is named.
bool namesOwn(const DocumentFacts& facts, const BlockFacts& block) {
    return std::any_of(block.tokens.begin(), block.tokens.end(), [&](const Token& token) {
        return token.capital && !token.is(WordClass::Function) &&
               facts.isOwnName(block.lowOf(token).toString());
    });
}

/// Paragraphs behind the first one about the problem that tell what the product does or will do: where a
/// draft names no parts, the two stand one after the other.
Items behindProblem(const DocumentFacts& facts) {
    const Items problem = speaking(facts.withRole(roles::problem));
    Items out;
    for (size_t i = 1; i < problem.size(); ++i) {
        const BlockFacts& block = *problem[i]->facts;
        if ((namesOwn(facts, block) || (block.classes & bit(WordClass::Future))) &&
            (block.classes & bit(WordClass::BenefitVerb)))
            out.push_back(problem[i]);
    }
    return out;
}

/// Where only the experience has paragraphs, those that say what the product does by itself.
Items toldAsExperience(const DocumentFacts& facts) {
    Items out;
    for (const Item* item : speaking(facts.withRole(roles::experience)))
        if (item->met.block->isParagraph() && item->facts->words() >= 20 && namesOwn(facts, *item->facts))
            out.push_back(item);
    return out;
}

} // namespace

PartReport solutionPart(const DocumentFacts& facts) {
    constexpr int fewestWords = 20;
    const Items items = facts.withRole(roles::solution);
    const Items said = speaking(items);
    if (said.empty()) {
        const Items others = withoutRole(facts);
        if (wordsIn(others) >= 30) return presentPart(roles::solution, passages(others));
        const Items behind = behindProblem(facts);
        if (wordsIn(behind) >= fewestWords) return presentPart(roles::solution, passages(behind));
        const Items told = toldAsExperience(facts);
        if (wordsIn(told) >= 2 * fewestWords) return presentPart(roles::solution, passages(told));
        const Items summary = speaking(facts.withRole(roles::summary));
        if (wordsIn(summary) >= 2 * fewestWords)
            return weakPart(roles::solution,
                            Say::tr("No paragraph is about it; only the summary says what the product does."),
                            passages(summary));
        return emptyPart(roles::solution, items).value_or(missingPart(roles::solution, {}));
    }
    if (hasPlaceholder(said))
        return weakPart(roles::solution, Say::tr("A placeholder is left in it."), passages(said));
    if (wordsIn(said) < fewestWords)
        return weakPart(roles::solution,
                        Say::tr("It is too short to say how the product solves the problem."),
                        passages(said));
    return presentPart(roles::solution, passages(said));
}

} // namespace backcast::checks
