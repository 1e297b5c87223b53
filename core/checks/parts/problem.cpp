// SPDX-License-Identifier: MIT
#include "core/checks/parts/parts.h"
#include "core/document/names.h"

namespace backcast::checks {

namespace {

constexpr WordClasses difficulty = bit(WordClass::Problem);

/// Sentences of the release that name a difficulty, wherever they stand but in quotes and calls to action.
QList<Passage> elsewhere(const DocumentFacts& facts) {
    QList<Passage> out;
    for (const Item* item : facts.release()) {
        if (item->isRole(roles::headline) || item->isRole(roles::leaderQuote) ||
            item->isRole(roles::customerQuote) || item->isRole(roles::callToAction))
            continue;
        for (const Sentence& sentence : item->facts->sentences)
            if (says(*item->facts, sentence, difficulty)) out.append(stretch(*item, sentence));
    }
    return out;
}

} // namespace

PartReport problemPart(const DocumentFacts& facts) {
    const Items items = facts.withRole(roles::problem);
    const Items said = speaking(items);
    if (said.empty()) {
        const QList<Passage> found = elsewhere(facts);
        if (found.isEmpty())
            return emptyPart(roles::problem, items).value_or(missingPart(roles::problem, {}));
        return weakPart(roles::problem, Say::tr("No paragraph is about it; it is only touched on in others."),
                        found);
    }
    if (hasPlaceholder(said))
        return weakPart(roles::problem, Say::tr("A placeholder is left in it."), passages(said));
    if (wordsIn(said) < 18)
        return weakPart(roles::problem, Say::tr("It is too short to show who has the problem, when and how."),
                        passages(said));
    if (sentencesSaying(said, difficulty | bit(WordClass::Contrast)) == 0)
        return weakPart(roles::problem, Say::tr("It names no difficulty that somebody has today."),
                        passages(said));
    return presentPart(roles::problem, passages(said));
}

} // namespace backcast::checks
