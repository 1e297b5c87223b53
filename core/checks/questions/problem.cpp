// SPDX-License-Identifier: MIT
#include "core/checks/questions/questions.h"
#include "core/document/names.h"

namespace backcast::checks {

namespace {

constexpr WordClasses difficulty = bit(WordClass::Problem);

void readBox(const DocumentFacts& facts, Finds& finds) {
    for (const Item* item : facts.box(roles::problem)) {
        const BlockFacts& box = *item->facts;
        if (!box.speaks()) continue;
        const bool said = (box.classes & difficulty) || !box.figures.empty();
        finds.add(whole(*item), said && box.words() >= 6 && box.placeholders.empty());
    }
}

/// The problem paragraph: two sentences of difficulty, or one with somebody who has it or a figure.
void readPart(const DocumentFacts& facts, Finds& finds) {
    const Items said = speaking(facts.withRole(roles::problem));
    // In the paragraph about the problem "but", "not", "without" tell a difficulty, too.
    const WordClasses told = difficulty | bit(WordClass::Contrast);
    const int sentences = sentencesSaying(said, told);
    bool measured = false;
    for (const Item* item : said)
        measured = measured || !item->facts->figures.empty() || !item->facts->people.empty();
    const bool strong =
        wordsIn(said) >= 18 && !hasPlaceholder(said) && (sentences >= 2 || (sentences == 1 && measured));
    for (const Item* item : said) {
        bool any = false;
        for (const Sentence& sentence : item->facts->sentences) {
            if (!says(*item->facts, sentence, told)) continue;
            finds.add(stretch(*item, sentence), strong);
            any = true;
        }
        if (!any) finds.weak.append(whole(*item));
    }
}

/// Without a problem paragraph: another that is about it, not a sentence here and there.
void readElsewhere(const DocumentFacts& facts, Finds& finds) {
    const bool paragraph = !speaking(facts.withRole(roles::problem)).empty();
    for (const Item* item : facts.release()) {
        if (item->isRole(roles::headline) || item->isRole(roles::problem) ||
            item->isRole(roles::leaderQuote) || item->isRole(roles::callToAction))
            continue;
        const int sentences = sentencesSaying({item}, difficulty);
        const bool about =
            (item->role().isEmpty() && sentences >= 2) || (item->isRole(roles::summary) && sentences >= 3);
        for (const Sentence& sentence : item->facts->sentences)
            if (says(*item->facts, sentence, difficulty))
                finds.add(stretch(*item, sentence), about && !paragraph);
    }
}

void readEntries(const DocumentFacts& facts, Finds& finds) {
    for (const DocumentFacts::Entry& entry : facts.entries()) {
        const bool asked = asks(entry, WordClass::AskProblem);
        for (const Item* item : entry.answer)
            for (const Sentence& sentence : item->facts->sentences)
                if (says(*item->facts, sentence, difficulty)) {
                    finds.add(stretch(*item, sentence), asked);
                    break;
                }
    }
}

/// What is said of a difficulty in passing: in a quote, in a question of the FAQ.
void readPassing(const DocumentFacts& facts, Finds& finds) {
    for (const Item& item : facts.items()) {
        if (item.isIn(Place::Questions) || item.isIn(Place::Unsorted)) continue;
        if (item.met.isQuestion() && !item.met.entry->isAnswered())
            continue; // a template's question says nothing yet
        for (const Sentence& sentence : item.facts->sentences)
            if (sentence.classes & (difficulty | bit(WordClass::ProblemName)))
                finds.weak.append(stretch(item, sentence));
    }
}

} // namespace

QuestionReport problemQuestion(const DocumentFacts& facts) {
    Finds finds;
    readBox(facts, finds);
    readPart(facts, finds);
    readElsewhere(facts, finds);
    readEntries(facts, finds);
    if (finds.strong.isEmpty() && finds.weak.isEmpty()) readPassing(facts, finds);
    return judged(facts, roles::problem, finds,
                  Say::tr("Show the problem as it can be observed today, without the product: who has it, "
                          "when, and what it costs."),
                  Say::tr("No problem or opportunity is described."));
}

} // namespace backcast::checks
