// SPDX-License-Identifier: MIT
#include "core/checks/rules/contents.h"
#include "core/checks/rules/groups.h"

#include <unordered_map>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

/// What a question asks: its words without those that carry nothing, and without the product's name. Who,
/// when, why and "not" change a question and stay.
Stems asked(const BlockFacts& facts, const Stems& product) {
    Stems stems;
    for (const Token& token : facts.tokens) {
        if (token.kind == Token::Number) {
            stems.push_back(exactly(facts.lowOf(token)));
        } else if (token.cues &
                   (bit(Cue::AskWord) | bit(Cue::Negation) | bit(Cue::Without) | bit(Cue::Condition))) {
            stems.push_back(token.stem ? token.stem : exactly(facts.lowOf(token)));
        } else if (token.stem && !(token.cues & bit(Cue::Product)) && !contains(product, token.stem)) {
            stems.push_back(token.stem);
        }
    }
    finish(stems);
    return stems;
}

int meaningful(const BlockFacts& facts) {
    int count = 0;
    for (const Token& token : facts.tokens) count += token.stem != 0;
    return count;
}

quint64 hashOf(const Stems& stems) {
    quint64 hash = 1469598103934665603u;
    for (const quint32 stem : stems) hash = (hash ^ stem) * 1099511628211u;
    return hash;
}

} // namespace

void repeatedQuestionRule(const Known& known, QList<Finding>& findings) {
    const Stems& product = known.product;
    for (const Place place : {Place::CustomerFaq, Place::InternalFaq}) {
        std::unordered_map<quint64, const Item*> first;
        for (const DocumentFacts::Entry& entry : known.facts.entries()) {
            if (!entry.question || !entry.question->isIn(place)) continue;
            const BlockFacts& facts = *entry.question->facts;
            if (meaningful(facts) == 0) continue;
            const auto [at, isNew] = first.try_emplace(hashOf(asked(facts, product)), entry.question);
            if (isNew) continue;
            Finding finding;
            finding.rule = u"question-repeated"_s;
            finding.level = Level::Should;
            finding.place = whole(*entry.question);
            finding.others = {whole(*at->second)};
            finding.message =
                Say::tr("“%1” asks the same.").arg(wordsOf(known.facts, whole(*at->second), 80));
            finding.why = Say::tr("Two answers to one question drift apart; the reader has to compare them.");
            findings.append(finding);
        }
    }
}

QList<RuleInfo> repeatedQuestionInfos() {
    return {
        {u"question-repeated"_s,
         {Level::Should},
         Say::tr("A question is asked twice"),
         Say::tr("Two questions of one FAQ that differ in small words only."),
         Say::tr("Two answers to one question drift apart; the reader has to compare them."),
         Say::tr("“Who can see my data?” and “Who can see our data?”"),
         Say::tr("“Who can see my data?” and “How do you delete my data?”"),
         Say::tr("The same question in the customer FAQ and in the internal FAQ."),
         u"[AFR]"_s},
    };
}

} // namespace backcast::checks
