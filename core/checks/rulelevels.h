// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/finding.h"
#include "core/document/document.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace backcast {

/// How much a user wants to hear of a rule; Usual leaves it to the rule.
enum class RuleLevel { Usual, Must, Should, Idea, Off };

/// What differs from the usual, by the rule's id.
using RuleLevels = QMap<QString, RuleLevel>;

/// "usual", "must", "should", "idea", "off"; nothing for any other word.
[[nodiscard]] std::optional<RuleLevel> ruleLevelNamed(QStringView name);
[[nodiscard]] QLatin1StringView levelId(Level level);
[[nodiscard]] QLatin1StringView ruleLevelId(RuleLevel level);

/// The levels that rules have in one document, before what the user's settings say.
[[nodiscard]] RuleLevels documentLevels(const Meta& meta);

/// `base` with what `over` says of the same rules.
[[nodiscard]] RuleLevels overlaid(RuleLevels base, const RuleLevels& over);

/// The findings with the levels that were chosen; those of rules that are off are gone. The order is the
/// caller's to mend.
void applyLevels(QList<Finding>& findings, const RuleLevels& levels);

/// One line a rule, as the settings keep them: "part-weak=idea".
[[nodiscard]] QStringList ruleLevelLines(const RuleLevels& levels);

struct ReadRuleLevels {
    RuleLevels levels;
    QStringList unreadable; ///< lines that say no level
};
/// A rule that is not known is kept: another version may know it.
[[nodiscard]] ReadRuleLevels ruleLevelsFromLines(const QStringList& lines);

} // namespace backcast
