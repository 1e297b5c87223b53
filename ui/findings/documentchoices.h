// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/rulelevels.h"
#include "core/document/document.h"

#include <optional>

/// What an author decides about rules in one document. It stands in the document, is saved with it and
/// undone like an edit of the text.
namespace backcast {

/// Nothing takes the rule's entry out.
void setDocumentLevel(Meta& meta, const QString& rule, std::optional<RuleLevel> level);

/// The name of a level in menus and in the settings: "Must fix", "Off".
[[nodiscard]] QString ruleLevelTitle(RuleLevel level);

} // namespace backcast
