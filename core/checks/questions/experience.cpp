// SPDX-License-Identifier: MIT
#include "core/checks/parts/parts.h"
#include "core/checks/questions/questions.h"
#include "core/document/names.h"

#include <algorithm>

namespace backcast::checks {

namespace {

int usesIn(const BlockFacts& facts) {
    return int(std::count_if(facts.sentences.begin(), facts.sentences.end(),
                             [&facts](const Sentence& s) { return showsUse(facts, s); }));
}

void readBox(const DocumentFacts& facts, Finds& finds) {
    const Items box = speaking(facts.box(roles::experience));
    int uses = 0;
    for (const Item* item : box) uses += usesIn(*item->facts);
    const bool told =
        wordsIn(box) >= 12 &&
        (uses >= 1 || sentencesSaying(box, bit(WordClass::Sequence) | bit(WordClass::Action)) >= 2);
    for (const Item* item : box)
        if (item->isIn(Place::Questions)) finds.add(whole(*item), told && !hasPlaceholder(box));
}

void readPart(const DocumentFacts& facts, Finds& finds) {
    const PartReport part = experiencePart(facts);
    // A few words under the heading are no experience yet.
    if (part.state == PartState::Weak && wordsIn(speaking(facts.withRole(roles::experience))) < 10 &&
        part.passages.size() == 1 && facts.find(part.passages.first().block)->isRole(roles::experience))
        return;
    for (const Passage& passage : part.passages) finds.add(passage, part.state == PartState::Present);
}

/// A picture counts in full where it stands with the paragraph that tells the experience.
void readVisuals(const DocumentFacts& facts, Finds& finds) {
    for (const Item& item : facts.items()) {
        if (!item.met.block || item.met.block->figure.isEmpty()) continue;
        const auto& visuals = facts.document().visuals;
        const auto visual = std::find_if(visuals.begin(), visuals.end(),
                                         [&item](const Visual& v) { return v.id == item.met.block->figure; });
        if (visual == visuals.end()) continue;
        const Item* supported = facts.find(visual->supports);
        finds.add(whole(item),
                  item.isRole(roles::experience) || (supported && supported->isRole(roles::experience)));
    }
}

void readEntries(const DocumentFacts& facts, Finds& finds) {
    for (const DocumentFacts::Entry& entry : facts.entries()) {
        if (!asks(entry, WordClass::AskExperience)) continue;
        for (const Item* item : entry.answer)
            if (usesIn(*item->facts) > 0) finds.weak.append(whole(*item));
    }
}

} // namespace

QuestionReport experienceQuestion(const DocumentFacts& facts) {
    Finds finds;
    readBox(facts, finds);
    readPart(facts, finds);
    readVisuals(facts, finds);
    readEntries(facts, finds);
    return judged(facts, roles::experience, finds,
                  Say::tr("Tell the steps a customer takes, from finding the product to the result, or show "
                          "them in a picture."),
                  Say::tr("Nothing tells what a customer does with the product."));
}

} // namespace backcast::checks
