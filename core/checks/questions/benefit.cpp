// SPDX-License-Identifier: MIT
#include "core/checks/questions/questions.h"
#include "core/document/names.h"

#include <algorithm>

namespace backcast::checks {

namespace {

/// How much better: a figure with a unit, or where `words` allow it a word that needs none ("without",
/// "halves").
enum class Words { Allow, Ignore };

bool hasMagnitude(const BlockFacts& facts, const Sentence& sentence, Words words = Words::Allow) {
    if (words == Words::Allow && says(facts, sentence, bit(WordClass::Absolute))) return true;
    const auto first = std::lower_bound(facts.figures.begin(), facts.figures.end(), sentence.start,
                                        [](const FigureFact& figure, int at) { return figure.start < at; });
    return std::any_of(first,
                       std::find_if(first, facts.figures.end(),
                                    [&](const FigureFact& f) { return f.start >= sentence.end; }),
                       [](const FigureFact& figure) { return figure.kind != FigureFact::Count; });
}

/// "from hours to seconds": two measures of time or more tell how large it is without a figure.
bool comparesTimes(const BlockFacts& facts, const Sentence& sentence) {
    return sentence.classes & bit(WordClass::TimeUnit) &&
           std::count_if(facts.tokens.begin() + sentence.first, facts.tokens.begin() + sentence.last,
                         [](const Token& token) { return token.is(WordClass::TimeUnit) && !token.quoted; }) >=
               2;
}

bool isClear(const Item& item, const Sentence& sentence) {
    // Further down in a summary "without" is how it works, not how much better.
    const Words words = item.isRole(roles::summary) && sentence.first > 0 ? Words::Ignore : Words::Allow;
    return says(*item.facts, sentence, bit(WordClass::BenefitVerb) | bit(WordClass::Absolute)) &&
           (hasMagnitude(*item.facts, sentence, words) || comparesTimes(*item.facts, sentence));
}

void readBox(const DocumentFacts& facts, Finds& finds) {
    for (const Item* item : facts.box(roles::benefit)) {
        const BlockFacts& box = *item->facts;
        if (!box.speaks()) continue;
        const bool clear = std::any_of(box.sentences.begin(), box.sentences.end(),
                                       [&](const Sentence& s) { return hasMagnitude(box, s); });
        finds.add(whole(*item), clear && box.placeholders.empty());
    }
}

/// Where a reader looks first: headline, subheading, summary.
void readOpening(const DocumentFacts& facts, Finds& finds) {
    for (const Item* item : facts.release()) {
        const bool opening =
            item->isRole(roles::headline) || item->isRole(roles::subheading) || item->isRole(roles::summary);
        for (const Sentence& sentence : item->facts->sentences) {
            if (opening && isClear(*item, sentence))
                finds.strong.append(stretch(*item, sentence));
            else if (says(*item->facts, sentence, bit(WordClass::Benefit)))
                finds.weak.append(stretch(*item, sentence));
        }
    }
}

void readEntries(const DocumentFacts& facts, Finds& finds) {
    for (const DocumentFacts::Entry& entry : facts.entries()) {
        if (!asks(entry, WordClass::AskBenefit) && !asks(entry, WordClass::AskProblem)) continue;
        for (const Item* item : entry.answer)
            for (const Sentence& sentence : item->facts->sentences)
                if (says(*item->facts, sentence, bit(WordClass::Benefit))) {
                    finds.weak.append(stretch(*item, sentence));
                    break;
                }
    }
}

} // namespace

QuestionReport benefitQuestion(const DocumentFacts& facts) {
    Finds finds;
    readBox(facts, finds);
    readOpening(facts, finds);
    readEntries(facts, finds);
    return judged(facts, roles::benefit, finds,
                  Say::tr("Name one benefit first, and how large it is: from what to what, for whom."),
                  Say::tr("No benefit for the customer is named."));
}

} // namespace backcast::checks
