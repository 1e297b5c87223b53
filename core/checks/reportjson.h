// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/finding.h"
#include "core/checks/reportplaces.h"

#include <QByteArray>
#include <QString>

namespace backcast {

/// The report as one line of JSON for other programs, without a line feed at its end. The members are
/// described in docs/rules.md; `schema` is 1 and grows only when a member changes its meaning.
[[nodiscard]] QByteArray reportJson(const Report& report, const ReportSource& source);

/// The report for people: the ten parts, the five questions with what is missing, the findings by level, and
/// what was set aside. `hidden`: how many findings were taken out before, to say so.
[[nodiscard]] QString reportText(const Report& report, const ReportSource& source, qsizetype hidden = 0);

/// Takes out the findings below a level, also of those that were set aside. Returns how many of the others
/// went.
qsizetype dropBelow(Level lowest, Report& report);

} // namespace backcast
