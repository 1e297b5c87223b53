// SPDX-License-Identifier: MIT
#include "core/checks/rules/groups.h"
#include "core/checks/rules/prose.h"

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

/// "from hours to minutes": what it was and what it is. Linear in the sentence.
bool saysFromTo(const BlockFacts& facts, const Sentence& sentence) {
    constexpr int reach = 7;
    int from = -1;
    for (int i = sentence.first; i < sentence.last; ++i) {
        const QStringView word = facts.lowOf(facts.tokens[size_t(i)]);
        if (word == u"from") from = i;
        if (word == u"to" && from >= 0 && i - from > 1 && i - from <= reach) return true;
    }
    return false;
}

bool hasDigits(const BlockFacts& facts, const Sentence& sentence) {
    for (int i = sentence.first; i < sentence.last; ++i)
        if (facts.tokens[size_t(i)].kind == Token::Number) return true;
    return false;
}

bool hasBase(const BlockFacts& facts, const Said& said) {
    return said.has(PhraseList::Base) || said.has(PhraseList::Number) || hasDigits(facts, said.sentence) ||
           saysFromTo(facts, said.sentence);
}

} // namespace

void comparativeRule(const BlockKnown& known, QList<Finding>& findings) {
    // An answer in a FAQ compares with what its question names; a promise to customers must say it itself.
    if (!known.item.isIn(Place::Release) && !known.item.isIn(Place::Questions)) return;
    Capitals capitals;
    for (const Said& said : said(known)) {
        if (!said.has(PhraseList::Comparative) || hasBase(known.facts, said)) continue;
        for (const PhraseHit& hit : said.hits) {
            if (hit.phrase->list != PhraseList::Comparative || isSpoken(known, hit)) continue;
            if (capitals.isName(known, said.sentence, hit)) continue;
            Finding finding = findingAt(known, hit, u"comparative-without-base"_s, Level::Idea);
            finding.message = Say::tr("“%1”: than what, and by how much?").arg(known.text(hit));
            finding.why = Say::tr("Without what it is compared with, a comparative can mean anything.");
            findings.append(finding);
        }
    }
}

QList<RuleInfo> comparativeInfos() {
    return {
        {u"comparative-without-base"_s,
         {Level::Idea},
         Say::tr("A comparison has no base"),
         Say::tr("“Faster”, “cheaper” or “more reliable” in a sentence without “than”, “from ... to” or a "
                 "number."),
         Say::tr("Without what it is compared with, a comparative can mean anything."),
         Say::tr("“Claims are paid faster.”"),
         Say::tr("“Claims are paid in 2 days; the post took 11.”"),
         Say::tr("Where the sentence says than what, from what to what, or how much; in quotes; in FAQs, "
                 "where the question names the base."),
         u"[CAL], [ARM]"_s},
    };
}

} // namespace backcast::checks
