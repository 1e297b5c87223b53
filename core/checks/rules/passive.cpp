// SPDX-License-Identifier: MIT
#include "core/checks/judge.h"
#include "core/checks/rules/groups.h"
#include "core/checks/rules/prose.h"
#include "core/document/names.h"

#include <algorithm>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

/// "will be decided by Ana Ruiz", "Ana Ruiz owns how it will be decided": the actor is named nearby.
bool namesActor(const BlockKnown& known, const Sentence& sentence, const PhraseHit& hit) {
    constexpr int reach = 12;
    const int to = std::min(sentence.last, hit.last + reach);
    for (int i = std::max(sentence.first, hit.first - reach); i < to; ++i) {
        if (i >= hit.first && i < hit.last) continue; // Spanish "se decidirá" holds a word of owners
        const Token& token = known.facts.tokens[size_t(i)];
        const QStringView word = known.facts.lowOf(token);
        if (token.is(WordClass::Owner) || (i >= hit.last && (word == u"by" || word == u"por"))) return true;
    }
    return false;
}

} // namespace

void passiveRule(const BlockKnown& known, QList<Finding>& findings) {
    const Item& item = known.item;
    // How a thing works is told without naming who does it, and what a customer asks is not a plan.
    if (item.met.isQuestion() || item.isRole(roles::experience) || item.isIn(Place::Appendix)) return;
    for (const Said& said : said(known)) {
        if (!said.has(PhraseList::Passive)) continue;
        if (hasDate(known.facts, said.sentence)) continue;
        for (const PhraseHit& hit : said.hits) {
            if (hit.phrase->list != PhraseList::Passive || isSpoken(known, hit)) continue;
            if (namesActor(known, said.sentence, hit)) continue;
            Finding finding = findingAt(known, hit, u"passive-voice"_s, Level::Idea);
            finding.message = Say::tr("“%1” does not say who.").arg(known.text(hit));
            finding.why =
                Say::tr("A plan without somebody who does it, and a belief without somebody who holds it, "
                        "cannot be asked about.");
            findings.append(finding);
        }
    }
}

QList<RuleInfo> passiveInfos() {
    return {
        {u"passive-voice"_s,
         {Level::Idea},
         Say::tr("A passive hides who does it"),
         Say::tr("“Will be decided”, “is being evaluated”, “it is believed”."),
         Say::tr("A plan without somebody who does it, and a belief without somebody who holds it, cannot be "
                 "asked about."),
         Say::tr("“The price will be decided later.”"),
         Say::tr("“Mara Lind sets the price by March 3.”"),
         Say::tr("Where the sentence names who, or a date; in how it works, quotes, FAQ questions and the "
                 "appendix; for every other passive."),
         u"[CAL], [BOR1]"_s},
    };
}

} // namespace backcast::checks
