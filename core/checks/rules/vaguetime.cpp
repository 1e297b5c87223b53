// SPDX-License-Identifier: MIT
#include "core/checks/judge.h"
#include "core/checks/rules/groups.h"
#include "core/checks/rules/prose.h"

namespace backcast::checks {

using namespace Qt::StringLiterals;

void vagueTimeRule(const BlockKnown& known, QList<Finding>& findings) {
    if (known.item.met.isQuestion()) return;
    Capitals capitals;
    for (const Said& said : said(known)) {
        if (!said.has(PhraseList::VagueTime)) continue;
        if (hasDate(known.facts, said.sentence) || said.has(PhraseList::Unknown)) continue;
        for (const PhraseHit& hit : said.hits) {
            if (hit.phrase->list != PhraseList::VagueTime || isSpoken(known, hit)) continue;
            if (hasNumberNear(known, said, hit) || capitals.isName(known, said.sentence, hit)) continue;
            Finding finding = findingAt(known, hit, u"vague-time"_s, Level::Should);
            finding.message = Say::tr("“%1” is no date.").arg(known.text(hit));
            finding.why =
                Say::tr("Everybody in the room thinks of another day; a date, even a wrong one, can be "
                        "discussed.");
            findings.append(finding);
        }
    }
}

QList<RuleInfo> vagueTimeInfos() {
    return {
        {u"vague-time"_s,
         {Level::Should},
         Say::tr("A time is vague"),
         Say::tr("“Soon”, “recently”, “in the coming months”."),
         Say::tr("Everybody in the room thinks of another day; a date, even a wrong one, can be discussed."),
         Say::tr("“Ferries in the north will join soon.”"),
         Say::tr("“Ferries in the north join in May 2027.”"),
         Say::tr("Where the sentence has a date or a number; in quotes and FAQ questions; “recently viewed” "
                 "and the "
                 "like."),
         u"[ARM], [BJ], [CAL]"_s},
    };
}

} // namespace backcast::checks
