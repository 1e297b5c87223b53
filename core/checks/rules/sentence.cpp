// SPDX-License-Identifier: MIT
#include "core/checks/rules/groups.h"

#include <algorithm>

namespace backcast::checks {

using namespace Qt::StringLiterals;

void sentenceRule(const BlockKnown& known, QList<Finding>& findings) {
    if (!known.facts.exact) return; // a table's cells are no sentences
    for (const Sentence& sentence : known.facts.sentences) {
        if (sentence.words() <= known.thresholds.sentenceWords) continue;
        // What somebody said is not the author's to shorten.
        const auto quoted = std::count_if(known.facts.tokens.begin() + sentence.first,
                                          known.facts.tokens.begin() + sentence.last,
                                          [](const Token& token) { return token.quoted; });
        if (quoted * 2 > sentence.words()) continue;
        Finding finding;
        finding.rule = u"long-sentence"_s;
        finding.level = Level::Should;
        finding.message = Say::tr("This sentence has %1 words.").arg(sentence.words());
        finding.why = Say::tr("A sentence of more than %1 words is read twice, or not to its end.")
                          .arg(known.thresholds.sentenceWords);
        finding.place = stretch(known.item, sentence);
        findings.append(finding);
    }
}

QList<RuleInfo> sentenceInfos() {
    return {
        {u"long-sentence"_s,
         {Level::Should},
         Say::tr("A sentence is too long"),
         Say::tr("A sentence of more than 30 words."),
         Say::tr("A long sentence is read twice, or not to its end."),
         Say::tr("“With Northwind Ledger, which is launched today and which was built together with "
                 "bookkeepers from 40 shops, a shop "
                 "that until now had to copy each receipt by hand can photograph it and be done.”"),
         Say::tr("“Northwind Ledger starts today. A shop photographs a receipt and is done.”"),
         Say::tr("In tables; where more than half of it is a quote."),
         u"[ARM], [JOW], [CAL]"_s},
    };
}

} // namespace backcast::checks
