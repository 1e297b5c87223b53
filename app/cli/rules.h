// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace backcast::cli {

/// Prints all rules, one a line, or as the table of docs/rules.md. Returns the exit code, as does the other.
[[nodiscard]] int listRules(bool markdown);
/// Prints what a rule is for; of one that there is not, the nearest ones.
[[nodiscard]] int explainRule(const QString& id);

} // namespace backcast::cli
