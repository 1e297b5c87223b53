// SPDX-License-Identifier: MIT
#include "core/checks/rules/groups.h"

#include "core/checks/rules/prose.h"

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
        {orderRule, nullptr, orderInfos},
        {quoteRules, fillerRule, quoteInfos},
        {mixedProblemRule, nullptr, mixedProblemInfos},
        {firstBenefitRule, nullptr, firstBenefitInfos},
        {shoutRules, nullptr, shoutInfos},
        {nullptr, authorRule, authorInfos},
        {nullptr, assumptionRule, assumptionInfos},
        {thinAnswerRule, nullptr, thinAnswerInfos},
        {hardQuestionRules, nullptr, hardQuestionInfos},
        {nullptr, sentenceRule, sentenceInfos},
        {nullptr, wordyRule, wordyInfos},
        {figureRule, nullptr, figureInfos},
        {launchDateRule, nullptr, launchDateInfos},
        {personTitleRule, nullptr, personTitleInfos},
        {productNameRule, nullptr, productNameInfos},
        {acronymRule, nullptr, acronymInfos},
        {repeatedQuestionRule, nullptr, repeatedQuestionInfos},
        {claimRule, nullptr, claimInfos},
        {promiseRule, nullptr, promiseInfos},
        {crossRules, nullptr, crossInfos},
        {nullptr, weaselRule, weaselInfos},
        {nullptr, hypeRule, hypeInfos},
        {nullptr, comparativeRule, comparativeInfos},
        {nullptr, passiveRule, passiveInfos},
        {nullptr, vagueTimeRule, vagueTimeInfos},
        {nullptr, ambiguousDateRule, ambiguousDateInfos},
        {nullptr, repeatedWordRule, repeatedWordInfos},
        {languageRule, nullptr, languageInfos},
        {requiredRule, teamRule, teamInfos},
        {nullptr, patternRule, patternInfos},
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

std::vector<PhraseHit> phraseHits(const Item& item, const QString& language, const RuleSet* team) {
    std::vector<PhraseHit> hits;
    if (const Result<PhraseTable>& phrases = builtInPhrases(language))
        phrases->find(item.facts->tokens, item.facts->low, hits);
    if (!team) return hits;
    const auto lists = team->lists.constFind(language);
    if (lists != team->lists.constEnd()) {
        std::erase_if(hits, [&lists](const PhraseHit& hit) {
            return lists->removed.contains(phraseKey(hit.phrase->list, *hit.phrase));
        });
        lists->added.find(item.facts->tokens, item.facts->low, hits);
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const PhraseHit& a, const PhraseHit& b) { return a.first < b.first; });
    return hits;
}

QList<Finding> blockFindings(const Item& item, const DocumentFacts& facts, const RuleSet* team,
                             PatternBudget& budget) {
    static const Thresholds usual;
    QList<Finding> findings;
    // What an import could not place is not part of what is read.
    if (item.isIn(Place::Unsorted) || item.facts->tokens.empty()) return findings;
    std::vector<PhraseHit> hits = phraseHits(item, facts.words().language(), team);
    sift(item, hits);
    const BlockKnown known{item, *item.facts, facts.words(), hits, team ? team->thresholds : usual,
                           team, budget};
    for (const RuleGroup& group : ruleGroups())
        if (group.blockRule) group.blockRule(known, findings);
    return findings;
}

void runRules(const Known& known, FactCache* cache, QList<Finding>& findings) {
    for (const RuleGroup& group : ruleGroups())
        if (group.rule) group.rule(known, findings);
    const RuleSet* team = known.options.team.get();
    PatternBudget budget;
    for (const Item& item : known.facts.items()) {
        if (cache) {
            findings += cache->findings(item.met, known.options.team,
                                        [&] { return blockFindings(item, known.facts, team, budget); });
        } else {
            findings += blockFindings(item, known.facts, team, budget);
        }
    }
    tellOncePerPattern(findings);
}

} // namespace backcast::checks
