// SPDX-License-Identifier: MIT
#include "core/checks/rules/groups.h"
#include "core/checks/rules/prose.h"
#include "core/document/names.h"

namespace backcast::checks {

using namespace Qt::StringLiterals;

void hypeRule(const BlockKnown& known, QList<Finding>& findings) {
    if (known.item.met.isQuestion()) return;
    // A customer may praise; a leader who does is the company again.
    const bool leader = known.item.isRole(roles::leaderQuote);
    Capitals capitals;
    for (const PhraseHit& hit : known.phrases) {
        if (hit.phrase->list != PhraseList::Hype || (isSpoken(known, hit) && !leader)) continue;
        if (capitals.isName(known, sentenceOf(known.facts, hit.first), hit)) continue;
        Finding finding = findingAt(known, hit, u"hype"_s, Level::Should);
        finding.message = Say::tr("“%1” praises instead of showing.").arg(known.text(hit));
        finding.why =
            Say::tr("Nobody believes the praise that a company gives itself; a figure or an example "
                    "they can check.");
        findings.append(finding);
    }
}

QList<RuleInfo> hypeInfos() {
    return {
        {u"hype"_s,
         {Level::Should},
         Say::tr("A word is hype"),
         Say::tr("“Revolutionary”, “seamless”, “world-class”."),
         Say::tr("Nobody believes the praise that a company gives itself; a figure or an example they can "
                 "check."),
         Say::tr("“A seamless handover between shifts.”"),
         Say::tr("“The next nurse sees the open tasks in one list.”"),
         Say::tr("In a customer's quote; in FAQ questions, names and code; in exact terms (“disruptive to "
                 "classes”)."),
         u"[CAL], [MB], [BJ]"_s},
    };
}

} // namespace backcast::checks
