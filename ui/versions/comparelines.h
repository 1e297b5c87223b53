// SPDX-License-Identifier: MIT
#pragma once

#include "core/history/compare.h"
#include "core/layout/style.h"

#include <QList>

namespace backcast {

/// A row of the pages that are compared: what stands beside each other in the earlier and the later version.
struct CompareLine {
    enum class Look {
        Part,    ///< the name of a part
        Note,    ///< what is to be said of the item below: "moved: question 9 → 3"
        Text,    ///< a paragraph, a question, a heading: one cell
        TableRow ///< as many cells as the table has columns in either version
    };
    Look look = Look::Text;
    int item = -1;  ///< in Comparison::items; -1: of none
    QString words;  ///< Part and Note
    QString marker; ///< of a list item
    BlockStyle style;
    QList<QList<TextRun>> cells;
    bool isBefore = true; ///< it stands in the earlier version
    bool isAfter = true;
    bool begins = false;   ///< the first row of its item
    bool isHeader = false; ///< of a table
};

/// Everything of a comparison as rows, from top to bottom.
[[nodiscard]] QList<CompareLine> compareLines(const Comparison& comparison, const PageProfile& profile);

} // namespace backcast
