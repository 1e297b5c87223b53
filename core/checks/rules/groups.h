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
[[nodiscard]] QList<RuleInfo> teamInfos();
[[nodiscard]] QList<RuleInfo> patternInfos();

} // namespace backcast::checks
