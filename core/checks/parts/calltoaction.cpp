// SPDX-License-Identifier: MIT
#include "core/checks/parts/parts.h"
#include "core/document/names.h"

#include <algorithm>

namespace backcast::checks {

namespace {

/// A sentence that sends the reader somewhere.
bool sends(const BlockFacts& facts, const Sentence& sentence) {
    return says(facts, sentence, bit(WordClass::Cta));
}

bool hasAddress(const BlockFacts& facts, const Sentence& sentence) {
    for (int i = sentence.first; i < sentence.last; ++i)
        if (facts.tokens[size_t(i)].kind == Token::Link) return true;
    return false;
}

PartReport elsewhere(const DocumentFacts& facts, const Items& empty) {
    const Items release = facts.release();
    const PartReport missing =
        emptyPart(roles::callToAction, empty).value_or(missingPart(roles::callToAction, {}));
    QList<Passage> weak;
    // A call to action closes a release; what stands before the last third is something else.
    const size_t first = release.size() - std::min(release.size(), std::max<size_t>(3, release.size() / 3));
    for (size_t i = release.size(); i > first; --i) {
        const Item& item = *release[i - 1];
        if (item.isRole(roles::headline) || item.isRole(roles::subheading) || item.isRole(roles::problem) ||
            item.isRole(roles::leaderQuote) || item.isRole(roles::customerQuote))
            continue;
        for (const Sentence& sentence : item.facts->sentences) {
            if (!sends(*item.facts, sentence)) {
                if (!item.isRole(roles::summary) && says(*item.facts, sentence, bit(WordClass::Available)))
                    weak.append(stretch(item, sentence));
                continue;
            }
            const bool boilerplate = item.isRole(roles::boilerplate);
            if (!boilerplate && (hasAddress(*item.facts, sentence) || item.facts->hasLink))
                return presentPart(roles::callToAction, {stretch(item, sentence)});
            weak.append(stretch(item, sentence));
        }
    }
    if (weak.isEmpty()) return missing;
    return weakPart(roles::callToAction,
                    Say::tr("It is only touched on: one sentence should say where to start."), weak);
}

} // namespace

PartReport callToActionPart(const DocumentFacts& facts) {
    const Items items = facts.withRole(roles::callToAction);
    const Items said = speaking(items);
    if (said.empty()) return elsewhere(facts, items);
    if (hasPlaceholder(said))
        return weakPart(roles::callToAction, Say::tr("A placeholder is left in it."), passages(said));
    const bool sendsSomewhere = sentencesSaying(said, bit(WordClass::Cta)) > 0;
    const bool address =
        std::any_of(said.begin(), said.end(), [](const Item* item) { return item->facts->hasLink; });
    if (!sendsSomewhere && !address)
        return weakPart(roles::callToAction, Say::tr("It names no place and no first step."), passages(said));
    return presentPart(roles::callToAction, passages(said));
}

} // namespace backcast::checks
