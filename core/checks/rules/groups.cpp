// SPDX-License-Identifier: MIT
#include "core/checks/rules/groups.h"

#include <algorithm>

namespace backcast::checks {

const std::vector<RuleGroup>& ruleGroups() {
    static const std::vector<RuleGroup> groups{
        {partRules, nullptr, partInfos},
        {questionRules, nullptr, questionInfos},
        {placeholderRule, nullptr, placeholderInfos},
        {faqRules, nullptr, faqInfos},
        {datelineRules, nullptr, datelineInfos},
        {lengthRule, nullptr, lengthInfos},
        {nullptr, sentenceRule, sentenceInfos},
        {nullptr, wordyRule, wordyInfos},
    };
    return groups;
}

Passage BlockKnown::place(const PhraseHit& hit) const {
    return stretch(item, facts.tokens[size_t(hit.first)].start, facts.tokens[size_t(hit.last) - 1].end);
}

QString BlockKnown::text(const PhraseHit& hit) const {
    const int start = facts.tokens[size_t(hit.first)].start;
    return facts.text.mid(start, facts.tokens[size_t(hit.last) - 1].end - start);
}

bool BlockKnown::isQuoted(const PhraseHit& hit) const {
    return facts.tokens[size_t(hit.first)].quoted;
}

QList<Finding> blockFindings(const Item& item, const DocumentFacts& facts, const RuleSet* team) {
    static const Thresholds usual;
    QList<Finding> findings;
    // What an import could not place is not part of what is read.
    if (item.isIn(Place::Unsorted) || item.facts->tokens.empty()) return findings;
    std::vector<PhraseHit> hits;
    if (const Result<PhraseTable>& phrases = builtInPhrases(facts.words().language()))
        phrases->find(item.facts->tokens, item.facts->low, hits);
    if (team) {
        team->phrases.find(item.facts->tokens, item.facts->low, hits);
        std::stable_sort(hits.begin(), hits.end(),
                         [](const PhraseHit& a, const PhraseHit& b) { return a.first < b.first; });
    }
    const BlockKnown known{item, *item.facts, facts.words(), hits, team ? team->thresholds : usual};
    for (const RuleGroup& group : ruleGroups())
        if (group.blockRule) group.blockRule(known, findings);
    return findings;
}

void runRules(const Known& known, FactCache* cache, QList<Finding>& findings) {
    for (const RuleGroup& group : ruleGroups())
        if (group.rule) group.rule(known, findings);
    const RuleSet* team = known.options.team.get();
    for (const Item& item : known.facts.items()) {
        if (cache) {
            findings += cache->findings(item.met, known.options.team,
                                        [&] { return blockFindings(item, known.facts, team); });
        } else {
            findings += blockFindings(item, known.facts, team);
        }
    }
}

} // namespace backcast::checks
