// SPDX-License-Identifier: MIT
#include "core/checks/parts/parts.h"
#include "core/document/names.h"

#include <algorithm>

namespace backcast::checks {

namespace {

int actionsIn(const BlockFacts& facts, const Sentence& sentence) {
    return int(
        std::count_if(facts.tokens.begin() + sentence.first, facts.tokens.begin() + sentence.last,
                      [](const Token& token) { return token.is(WordClass::Action) && !token.quoted; }));
}

/// How far blocks tell what a customer does, one thing after the other.
struct Steps {
    int uses = 0;     ///< sentences in which somebody does something
    int actions = 0;  ///< what is done in them
    int numbered = 0; ///< items of a numbered list
    int order = 0;    ///< "then", "once"
    QList<Passage> places;

    void add(const Item& item) {
        const BlockFacts& facts = *item.facts;
        numbered += item.met.block && item.met.block->kind == kinds::number;
        for (const Sentence& sentence : facts.sentences) {
            order += says(facts, sentence, bit(WordClass::Sequence));
            if (!showsUse(facts, sentence)) continue;
            ++uses;
            actions += actionsIn(facts, sentence);
            places.append(stretch(item, sentence));
        }
    }
};

bool canTell(const Item& item) {
    return !item.isRole(roles::headline) && !item.isRole(roles::subheading) && !item.isRole(roles::problem) &&
           !item.isRole(roles::leaderQuote) && !item.isRole(roles::customerQuote) &&
           !item.isRole(roles::boilerplate);
}

Steps elsewhere(const DocumentFacts& facts) {
    Steps steps;
    for (const Item* item : facts.release())
        if (canTell(*item)) steps.add(*item);
    return steps;
}

/// Sentences that say what somebody can do, without doing it.
QList<Passage> offers(const DocumentFacts& facts) {
    QList<Passage> places;
    for (const Item* item : facts.release()) {
        if (!canTell(*item)) continue;
        for (const Sentence& sentence : item->facts->sentences)
            if (offersUse(*item->facts, sentence)) places.append(stretch(*item, sentence));
    }
    return places;
}

/// Another paragraph that tells the experience all the same: at least three steps, one after the other.
const Item* toldIn(const DocumentFacts& facts) {
    for (const Item* item : facts.release()) {
        if (!canTell(*item)) continue;
        Steps steps;
        steps.add(*item);
        if (steps.uses >= 3 && steps.order >= 1) return item;
    }
    return nullptr;
}

} // namespace

PartReport experiencePart(const DocumentFacts& facts) {
    const Items items = facts.withRole(roles::experience);
    const Items said = speaking(items);
    if (said.empty()) {
        if (const Item* told = toldIn(facts)) return presentPart(roles::experience, {whole(*told)});
        const Steps steps = elsewhere(facts);
        if (steps.uses > 0 || !offers(facts).isEmpty())
            return weakPart(roles::experience,
                            Say::tr("No paragraph tells it; single steps stand in others."),
                            steps.uses > 0 ? steps.places : offers(facts));
        constexpr int fewestWords = 40;
        Items solution = speaking(facts.withRole(roles::solution));
        if (solution.empty()) solution = speaking(facts.withRole(roles::summary));
        if (wordsIn(solution) >= fewestWords)
            return weakPart(
                roles::experience,
                Say::tr("The solution says what the product is, not what its customer does with it."),
                passages(solution));
        return emptyPart(roles::experience, items).value_or(missingPart(roles::experience, {}));
    }
    if (hasPlaceholder(said))
        return weakPart(roles::experience, Say::tr("A placeholder is left in it."), passages(said));
    Steps steps;
    for (const Item* item : said) steps.add(*item);
    const bool told = steps.uses >= 2 || steps.actions >= 3 || steps.numbered >= 2 ||
                      (steps.uses >= 1 && (steps.order >= 1 || wordsIn(said) >= 30));
    if (!told || wordsIn(said) < 12)
        return weakPart(roles::experience,
                        Say::tr("It does not tell step by step what a customer does, from finding the "
                                "product to the result."),
                        passages(said));
    return presentPart(roles::experience, passages(said));
}

} // namespace backcast::checks
