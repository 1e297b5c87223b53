// SPDX-License-Identifier: MIT
#include "core/checks/rules/groups.h"
#include "core/checks/rules/prose.h"

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

Finding weasel(const BlockKnown& known, const PhraseHit& hit) {
    const bool hedge = hit.phrase->list == PhraseList::Hedge;
    Finding finding = findingAt(known, hit, u"weasel-word"_s, hedge ? Level::Idea : Level::Should);
    finding.message =
        hedge ? Say::tr("“%1” leaves open how often, how much, or whether at all.").arg(known.text(hit))
              : Say::tr("“%1” is vague: a reader asks how many, how much, or who says so.")
                    .arg(known.text(hit));
    finding.why = Say::tr("Two readers take a vague word for two different figures, and agree only in name.");
    return finding;
}

} // namespace

void weaselRule(const BlockKnown& known, QList<Finding>& findings) {
    if (known.item.met.isQuestion()) return; // a question may ask whether most users agree
    Capitals capitals;
    for (const Said& said : said(known)) {
        // "We do not know how many" is an honest answer, and a contract is written by its own rules.
        if (said.has(PhraseList::Unknown) || said.has(PhraseList::Legal)) continue;
        for (const PhraseHit& hit : said.hits) {
            const PhraseList list = hit.phrase->list;
            if ((list != PhraseList::Weasel && list != PhraseList::Hedge) || isSpoken(known, hit)) continue;
            if (hasNumberNear(known, said, hit) || capitals.isName(known, said.sentence, hit)) continue;
            findings.append(weasel(known, hit));
        }
    }
}

QList<RuleInfo> weaselInfos() {
    return {
        {u"weasel-word"_s,
         {Level::Should, Level::Idea},
         Say::tr("A word is vague"),
         Say::tr(
             "“Nearly all”, “significantly”, “studies show”; as an idea also hedges such as “typically”."),
         Say::tr("Two readers take a vague word for two different figures, and agree only in name."),
         Say::tr("“Nearly all bakeries reorder.”"),
         Say::tr("“41 of 46 bakeries reordered within a month.”"),
         Say::tr("Beside a number; in quotes and FAQ questions; where a sentence says what is not known; in "
                 "the language of contracts."),
         u"[ARM], [JOW], [CAL]"_s},
    };
}

} // namespace backcast::checks
