// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/finding.h"
#include "core/document/document.h"
#include "core/layout/pagefacts.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace backcast {

/// What a report says of a document, with where it was read from.
struct ReportSource {
    QString file; ///< its name, as the user gave it
    const Document& document;
    QHash<Id, int>
        lines; ///< where each block begins in the file, counted from 1; blocks that are not there have line 0
    const PageFacts* pages = nullptr; ///< with it, findings carry the printed line
};

/// The report as one line of JSON for other programs, without a line feed at its end. The members are
/// described in docs/rules.md; `schema` is 1 and grows only when a member changes its meaning.
[[nodiscard]] QByteArray reportJson(const Report& report, const ReportSource& source);

/// The report for people: the ten parts, the five questions with what is missing, the findings by level.
[[nodiscard]] QString reportText(const Report& report, const ReportSource& source);

} // namespace backcast
