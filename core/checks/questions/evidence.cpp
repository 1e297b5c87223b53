// SPDX-License-Identifier: MIT
#include "core/checks/questions/questions.h"
#include "core/document/names.h"

#include <algorithm>

namespace backcast::checks {

namespace {

/// How far a sentence lets a reader check what is claimed.
enum class Strength { None, Belief, Source, Dated, Partly, Checkable };

/// "2027: expand the pilot" counts nothing.
bool isYear(const BlockFacts& facts, const FigureFact& figure) {
    const QStringView digits = facts.lowOf(facts.tokens[size_t(figure.token)]);
    return digits.size() == 4 && (digits.startsWith(u"19") || digits.startsWith(u"20"));
}

bool hasCount(const BlockFacts& facts, const Sentence& sentence) {
    const auto first = std::lower_bound(facts.figures.begin(), facts.figures.end(), sentence.start,
                                        [](const FigureFact& figure, int at) { return figure.start < at; });
    for (auto it = first; it != facts.figures.end() && it->start < sentence.end; ++it)
        if (it->kind == FigureFact::Count && !isYear(facts, *it)) return true;
    return false;
}

bool hasPeriod(const BlockFacts& facts, const Sentence& sentence) {
    for (int i = sentence.first + 1; i < sentence.last; ++i)
        if (facts.tokens[size_t(i)].is(WordClass::Period) &&
            facts.tokens[size_t(i) - 1].kind == Token::Number)
            return true;
    return hasDate(facts, sentence);
}

/// A source, how many it holds, and when it was asked; a link stands for the time. Something still to be done
/// is none.
Strength strengthOf(const BlockFacts& facts, const Sentence& sentence) {
    const bool future = says(facts, sentence, bit(WordClass::Future));
    const bool research = says(facts, sentence, bit(WordClass::Research));
    if ((research || says(facts, sentence, bit(WordClass::Source))) && !future) {
        const bool count = hasCount(facts, sentence);
        const bool when = hasPeriod(facts, sentence);
        if (count && (when || facts.hasLink)) return Strength::Checkable;
        if (count || research) return Strength::Partly;
        return when ? Strength::Dated : Strength::Source;
    }
    if (says(facts, sentence, bit(WordClass::Cite)) && hasFigure(facts, sentence) && !future)
        return Strength::Partly;
    return says(facts, sentence, bit(WordClass::Belief)) ? Strength::Belief : Strength::None;
}

void readBox(const DocumentFacts& facts, Finds& finds) {
    for (const Item* item : facts.box(roles::evidence)) {
        const BlockFacts& box = *item->facts;
        if (!box.speaks()) continue;
        Strength best = Strength::None;
        bool count = false;
        bool when = false;
        for (const Sentence& sentence : box.sentences) {
            best = std::max(best, strengthOf(box, sentence));
            count = count || hasCount(box, sentence);
            when = when || hasPeriod(box, sentence);
        }
        const bool checkable =
            best == Strength::Checkable || (best >= Strength::Source && count && (when || box.hasLink));
        finds.add(whole(*item), checkable && box.placeholders.empty());
    }
}

/// `asked`: the place is one where a reader expects the answer.
void read(const Item& item, bool asked, Finds& finds) {
    for (const Sentence& sentence : item.facts->sentences) {
        const Strength strength = strengthOf(*item.facts, sentence);
        // A source with a date alone is as often a plan for later; it counts where the question was how we
        // know.
        const Strength least = asked && item.entry >= 0 ? Strength::Dated : Strength::Partly;
        if (strength >= least) finds.add(stretch(item, sentence), asked && strength == Strength::Checkable);
    }
}

bool holdsClaims(const Item& item) {
    return !item.isRole(roles::headline) && !item.isRole(roles::leaderQuote) &&
           !item.isRole(roles::customerQuote) && !item.isRole(roles::callToAction) &&
           !item.isRole(roles::boilerplate) && !item.isRole(roles::dateline);
}

} // namespace

QuestionReport evidenceQuestion(const DocumentFacts& facts) {
    Finds finds;
    readBox(facts, finds);
    for (const Item* item : facts.release())
        if (holdsClaims(*item)) read(*item, true, finds);
    for (const DocumentFacts::Entry& entry : facts.entries())
        for (const Item* item : entry.answer) read(*item, asks(entry, WordClass::AskEvidence), finds);
    return judged(facts, roles::evidence, finds,
                  Say::tr("Say how many were asked or measured, and when, so that a reader can check it."),
                  Say::tr("No source is named: interviews, data, tickets, an experiment. Figures alone and "
                          "invented quotes are none."));
}

} // namespace backcast::checks
