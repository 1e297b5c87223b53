// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/finding.h"
#include "core/checks/rulelevels.h"
#include "core/document/document.h"

#include <optional>

/// What an author decides about findings in one document. It stands in the document, is saved with it and
/// undone like an edit of the text.
namespace backcast {

/// The levels that rules have in this document, before what the user's settings say.
[[nodiscard]] RuleLevels documentLevels(const Meta& meta);
/// Nothing takes the rule's entry out.
void setDocumentLevel(Meta& meta, const QString& rule, std::optional<RuleLevel> level);

/// The record that sets a finding of `document` aside. `by` is a person's id or a name, `at` ISO 8601.
[[nodiscard]] IgnoredFinding ignoredFinding(const Document& document, const Finding& finding,
                                            const QString& reason, const QString& by, const QString& at);
/// Adds a record; one for the same words takes the place of the old one.
void addIgnored(Document& document, const IgnoredFinding& record);

} // namespace backcast
