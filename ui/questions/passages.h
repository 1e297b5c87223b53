// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/finding.h"
#include "core/document/document.h"

#include <QHash>
#include <QList>
#include <QString>

namespace backcast {

/// A passage that answers a question, as a row of the panel shows it.
struct PassageLine {
    Passage passage;
    QString where; ///< "Summary", "Customer FAQ", "Your answer"
    QString words; ///< a few of them, as they stand there
    bool operator==(const PassageLine&) const = default;
};

/// The passages of the five questions, by role, each in the order of the report. Passages that are told twice
/// stand once; those of blocks that are gone, and those without words, are left out.
[[nodiscard]] QHash<QString, QList<PassageLine>> passageLines(const Document& document, const Report& report);

} // namespace backcast
