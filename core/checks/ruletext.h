// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/ruleinfo.h"
#include "core/document/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace backcast {

/// How often a rule spoke on real drafts, and how often a reader found it wrong;
/// resources/rules/measured.json.
struct RuleMeasure {
    int hits = 0;
    int falseAlarms = 0;
    int drafts = 0;
    bool operator==(const RuleMeasure&) const = default;
};
/// Reads {<rule>: {"hits", "false_alarms", "drafts"}, ...}; an empty object is a rule that nobody has
/// measured yet. Errors: not JSON, a rule that there is not, a number that cannot be; with the place.
[[nodiscard]] Result<QMap<QString, RuleMeasure>> readMeasures(const QByteArray& json);
/// Those that are compiled in.
[[nodiscard]] const Result<QMap<QString, RuleMeasure>>& ruleMeasures();

/// All rules, one a line: id, usual levels, title.
[[nodiscard]] QString ruleListText();
/// All rules as the table of docs/rules.md.
[[nodiscard]] QString ruleListMarkdown();
/// Everything about one rule, for a terminal.
[[nodiscard]] QString ruleExplanation(const RuleInfo& rule);

/// The rules whose ids are most like `id`, at most `most`, the likest first; none where nothing is like it.
[[nodiscard]] QStringList nearestRules(const QString& id, qsizetype most = 3);

} // namespace backcast
