// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/finding.h"

#include <QHash>
#include <QList>
#include <QString>

namespace backcast {

/// A rule as people meet it: in the settings, beside a finding, in `backcast check --explain`, in
/// docs/rules.md. All but `id` and `source` is in the interface's language.
struct RuleInfo {
    QString id;         ///< "part-missing"
    QList<Level> usual; ///< the levels that it gives by itself, the most serious first
    QString title;      ///< "A part is missing"
    QString text;       ///< what it looks for, in a sentence
    QString why;        ///< why a reader of a PR/FAQ cares, in a sentence
    QString bad;        ///< words from a PR/FAQ that it marks
    QString good;       ///< the same, written so that it keeps silent
    QString silent;     ///< where it keeps silent although its words stand there; may be empty
    QString source;     ///< where the rule comes from, as docs/rules.md abbreviates it: "[WB], [CAL]"
};

/// All rules whose level can be chosen, in the order of docs/rules.md.
[[nodiscard]] QList<RuleInfo> ruleInfos();

/// The titles of all rules, by id.
[[nodiscard]] QHash<QString, QString> ruleTitles();

/// The rule of an id; nothing where there is none.
[[nodiscard]] std::optional<RuleInfo> ruleInfo(QAnyStringView id);

} // namespace backcast
