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

// Facts across the document, and what must fit together.
void figureRule(const Known& known, QList<Finding>& findings);
void launchDateRule(const Known& known, QList<Finding>& findings);
void personTitleRule(const Known& known, QList<Finding>& findings);
void productNameRule(const Known& known, QList<Finding>& findings);
void acronymRule(const Known& known, QList<Finding>& findings);
void repeatedRule(const Known& known, QList<Finding>& findings);
void claimRule(const Known& known, QList<Finding>& findings);
void promiseRule(const Known& known, QList<Finding>& findings);
void crossRules(const Known& known, QList<Finding>& findings);

[[nodiscard]] QList<RuleInfo> partInfos();
[[nodiscard]] QList<RuleInfo> questionInfos();
[[nodiscard]] QList<RuleInfo> placeholderInfos();
[[nodiscard]] QList<RuleInfo> faqInfos();
[[nodiscard]] QList<RuleInfo> datelineInfos();
[[nodiscard]] QList<RuleInfo> lengthInfos();
[[nodiscard]] QList<RuleInfo> wordyInfos();
[[nodiscard]] QList<RuleInfo> sentenceInfos();
[[nodiscard]] QList<RuleInfo> figureInfos();
[[nodiscard]] QList<RuleInfo> launchDateInfos();
[[nodiscard]] QList<RuleInfo> personTitleInfos();
[[nodiscard]] QList<RuleInfo> productNameInfos();
[[nodiscard]] QList<RuleInfo> acronymInfos();
[[nodiscard]] QList<RuleInfo> repeatedInfos();
[[nodiscard]] QList<RuleInfo> claimInfos();
[[nodiscard]] QList<RuleInfo> promiseInfos();
[[nodiscard]] QList<RuleInfo> crossInfos();

} // namespace backcast::checks
