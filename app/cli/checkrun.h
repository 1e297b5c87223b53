// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/finding.h"
#include "core/checks/rulesetfile.h"

#include <QStringList>

#include <optional>

namespace backcast::cli {

enum class ReportForm { Text, Json, Sarif, Github };

/// What `backcast check` was asked for.
struct CheckJob {
    QStringList files;
    ReportForm form = ReportForm::Text;
    Level lowest = Level::Should; ///< findings below are not shown
    bool pageLines = false;
    bool isFolder = false;             ///< files were looked for: say how far it is
    std::optional<FoundRuleSet> rules; ///< for all files; else those that lie beside each, or the user's own
};

/// Checks the files, several at a time, and prints the reports in their order as they come. Returns the exit
/// code.
[[nodiscard]] int runJob(const CheckJob& job);

} // namespace backcast::cli
