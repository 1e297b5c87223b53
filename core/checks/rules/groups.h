// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/rules/rules.h"

/// What each file of rules offers to groups.cpp.
namespace backcast::checks {

void partRules(const Known& known, QList<Finding>& findings);
void questionRules(const Known& known, QList<Finding>& findings);
void placeholderRule(const Known& known, QList<Finding>& findings);
void faqRules(const Known& known, QList<Finding>& findings);
void datelineRules(const Known& known, QList<Finding>& findings);
void lengthRule(const Known& known, QList<Finding>& findings);
void wordyRule(const BlockKnown& known, QList<Finding>& findings);
void sentenceRule(const BlockKnown& known, QList<Finding>& findings);
void orderRule(const Known& known, QList<Finding>& findings);
void quoteRules(const Known& known, QList<Finding>& findings);
void fillerRule(const BlockKnown& known, QList<Finding>& findings);
void mixedProblemRule(const Known& known, QList<Finding>& findings);
void firstBenefitRule(const Known& known, QList<Finding>& findings);
void shoutRules(const Known& known, QList<Finding>& findings);
void authorRule(const BlockKnown& known, QList<Finding>& findings);
void assumptionRule(const BlockKnown& known, QList<Finding>& findings);
void thinAnswerRule(const Known& known, QList<Finding>& findings);
void hardQuestionRules(const Known& known, QList<Finding>& findings);

// Facts across the document, and what must fit together.
void figureRule(const Known& known, QList<Finding>& findings);
void launchDateRule(const Known& known, QList<Finding>& findings);
void personTitleRule(const Known& known, QList<Finding>& findings);
void productNameRule(const Known& known, QList<Finding>& findings);
void acronymRule(const Known& known, QList<Finding>& findings);
void repeatedQuestionRule(const Known& known, QList<Finding>& findings);
void claimRule(const Known& known, QList<Finding>& findings);
void promiseRule(const Known& known, QList<Finding>& findings);
void crossRules(const Known& known, QList<Finding>& findings);
void weaselRule(const BlockKnown& known, QList<Finding>& findings);
void hypeRule(const BlockKnown& known, QList<Finding>& findings);
void comparativeRule(const BlockKnown& known, QList<Finding>& findings);
void passiveRule(const BlockKnown& known, QList<Finding>& findings);
void vagueTimeRule(const BlockKnown& known, QList<Finding>& findings);
void ambiguousDateRule(const BlockKnown& known, QList<Finding>& findings);
void repeatedWordRule(const BlockKnown& known, QList<Finding>& findings);
void languageRule(const Known& known, QList<Finding>& findings);
void teamRule(const BlockKnown& known, QList<Finding>& findings);
void requiredRule(const Known& known, QList<Finding>& findings);
void patternRule(const BlockKnown& known, QList<Finding>& findings);

[[nodiscard]] QList<RuleInfo> partInfos();
[[nodiscard]] QList<RuleInfo> questionInfos();
[[nodiscard]] QList<RuleInfo> placeholderInfos();
[[nodiscard]] QList<RuleInfo> faqInfos();
[[nodiscard]] QList<RuleInfo> datelineInfos();
[[nodiscard]] QList<RuleInfo> lengthInfos();
[[nodiscard]] QList<RuleInfo> wordyInfos();
[[nodiscard]] QList<RuleInfo> sentenceInfos();
[[nodiscard]] QList<RuleInfo> orderInfos();
[[nodiscard]] QList<RuleInfo> quoteInfos();
[[nodiscard]] QList<RuleInfo> mixedProblemInfos();
[[nodiscard]] QList<RuleInfo> firstBenefitInfos();
[[nodiscard]] QList<RuleInfo> shoutInfos();
[[nodiscard]] QList<RuleInfo> authorInfos();
[[nodiscard]] QList<RuleInfo> assumptionInfos();
[[nodiscard]] QList<RuleInfo> thinAnswerInfos();
[[nodiscard]] QList<RuleInfo> hardQuestionInfos();
[[nodiscard]] QList<RuleInfo> figureInfos();
[[nodiscard]] QList<RuleInfo> launchDateInfos();
[[nodiscard]] QList<RuleInfo> personTitleInfos();
[[nodiscard]] QList<RuleInfo> productNameInfos();
[[nodiscard]] QList<RuleInfo> acronymInfos();
[[nodiscard]] QList<RuleInfo> repeatedQuestionInfos();
[[nodiscard]] QList<RuleInfo> repeatedWordInfos();
[[nodiscard]] QList<RuleInfo> claimInfos();
[[nodiscard]] QList<RuleInfo> promiseInfos();
[[nodiscard]] QList<RuleInfo> crossInfos();
[[nodiscard]] QList<RuleInfo> weaselInfos();
[[nodiscard]] QList<RuleInfo> hypeInfos();
[[nodiscard]] QList<RuleInfo> comparativeInfos();
[[nodiscard]] QList<RuleInfo> passiveInfos();
[[nodiscard]] QList<RuleInfo> vagueTimeInfos();
[[nodiscard]] QList<RuleInfo> ambiguousDateInfos();
[[nodiscard]] QList<RuleInfo> languageInfos();
[[nodiscard]] QList<RuleInfo> teamInfos();
[[nodiscard]] QList<RuleInfo> patternInfos();

} // namespace backcast::checks
