// SPDX-License-Identifier: MIT
#include "core/checks/questions/questions.h"
#include "core/document/names.h"

#include <algorithm>

namespace backcast::checks {

namespace {

/// A kind of people counts as the customer where the document comes back to it.
constexpr int fewestMentions = 2;

bool isNormalPlace(const Item& item) {
    return item.isIn(Place::Release) &&
           (item.isRole(roles::subheading) || item.isRole(roles::summary) || item.isRole(roles::problem) ||
            (item.facts->headingClasses & bit(WordClass::AskCustomer)));
}

Passage placeOf(const Item& item, const PersonFact& person) {
    for (const Sentence& sentence : item.facts->sentences)
        if (person.token < sentence.last) return stretch(item, sentence);
    return whole(item);
}

/// Whether people are told apart by more than a word before them: "night nurses" is a trade, "night nurses
/// who chart for 40 beds" a situation. A longer text without one of the usual forms gets the benefit of the
/// doubt.
bool tellsApart(const BlockFacts& box) {
    constexpr int longEnough = 8;
    const bool situated = std::any_of(box.people.begin(), box.people.end(),
                                      [](const PersonFact& p) { return p.situated || p.wants; });
    return situated || !box.figures.empty() || box.words() >= longEnough;
}

/// The answer in its own box: people and something that tells them apart.
void readBox(const DocumentFacts& facts, Finds& finds) {
    for (const Item* item : facts.box(roles::customer)) {
        const BlockFacts& box = *item->facts;
        if (!box.speaks()) continue;
        const bool broadOnly =
            !box.people.empty() &&
            std::all_of(box.people.begin(), box.people.end(), [](const PersonFact& p) { return p.broad; });
        const bool specific = std::any_of(box.people.begin(), box.people.end(),
                                          [](const PersonFact& p) { return p.isSpecific(); });
        const bool narrowed = !broadOnly && box.words() >= 4 && (box.classes & bit(WordClass::Situation));
        finds.add(whole(*item), ((specific && tellsApart(box)) || narrowed) && box.placeholders.empty());
    }
}

/// "built for people who take their health seriously": said so, it counts wherever it stands.
bool isMadeFor(const BlockFacts& facts, const PersonFact& person) {
    constexpr int near = 4; // tokens: "for the millions of people who"
    for (int i = std::max(0, person.token - near); i < person.token; ++i)
        if (facts.tokens[size_t(i)].is(WordClass::Beneficiary)) return true;
    return false;
}

void readRelease(const DocumentFacts& facts, const Item& item, Finds& finds) {
    const bool normal = isNormalPlace(item);
    bool strong = false;
    bool weak = false;
    for (const PersonFact& person : item.facts->people) {
        if (person.own || item.facts->tokens[size_t(person.token)].quoted) continue;
        const bool often = facts.mentions(person.key) >= fewestMentions;
        const bool counts = !strong && ((normal && person.isSpecific() && often) ||
                                        (person.situated && isMadeFor(*item.facts, person)));
        if (counts)
            finds.strong.append(placeOf(item, person));
        else if (!weak)
            finds.weak.append(placeOf(item, person));
        strong = strong || counts;
        weak = true;
    }
}

void readEntries(const DocumentFacts& facts, Finds& finds) {
    for (const DocumentFacts::Entry& entry : facts.entries()) {
        const bool asked = asks(entry, WordClass::AskCustomer);
        for (const Item* item : entry.answer) {
            for (const PersonFact& person : item->facts->people) {
                if (person.own) continue;
                const bool specific = !person.broad && (person.isSpecific() || !person.group);
                const bool often = facts.mentions(person.key) >= fewestMentions;
                finds.add(placeOf(*item, person), asked && (person.situated || (specific && often)));
                break;
            }
        }
    }
}

} // namespace

QuestionReport customerQuestion(const DocumentFacts& facts) {
    Finds finds;
    readBox(facts, finds);
    for (const Item* item : facts.release()) readRelease(facts, *item, finds);
    readEntries(facts, finds);
    return judged(facts, roles::customer, finds,
                  Say::tr("Say which people, in which situation: what tells them apart from everybody else, "
                          "and how many they are."),
                  Say::tr("Nobody is named for whom the product is made."));
}

} // namespace backcast::checks
