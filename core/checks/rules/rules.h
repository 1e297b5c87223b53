// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/judge.h"

/// The rules: each a pure function from what is known of a document to findings, in a file of its own.
/// docs/rules.md says what each is for and where it keeps silent.
namespace backcast::checks {

/// All that a rule may look at.
struct Known {
    const DocumentFacts& facts;
    const CheckOptions& options;
    const QList<PartReport>& parts;
    const QList<QuestionReport>& questions;
};

using Rule = void (*)(const Known& known, QList<Finding>& findings);

void partRules(const Known& known, QList<Finding>& findings);       ///< part-missing, part-weak
void questionRules(const Known& known, QList<Finding>& findings);   ///< question-unanswered, question-weak
void placeholderRule(const Known& known, QList<Finding>& findings); ///< placeholder-left
void faqRules(const Known& known, QList<Finding>& findings);        ///< faq-unanswered, faq-evasive
void datelineRules(const Known& known,
                   QList<Finding>& findings); ///< dateline-no-city, dateline-no-date, dateline-past
void lengthRule(const Known& known, QList<Finding>& findings); ///< over-length

inline constexpr Rule allRules[] = {partRules, questionRules, placeholderRule,
                                    faqRules,  datelineRules, lengthRule};

/// Whether a FAQ entry has an answer that says more than a placeholder.
enum class AnswerContent { None, Placeholder, Words };
[[nodiscard]] AnswerContent contentOf(const DocumentFacts::Entry& entry);
/// Whether an answer names who will decide, or when: then an open point is an honest answer.
[[nodiscard]] bool namesOwnerOrDate(const DocumentFacts::Entry& entry);

} // namespace backcast::checks
