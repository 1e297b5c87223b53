// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace backcast {

/// What the rules and the status bar need to know of the pages, without fonts and without Qt Gui.
struct PageFacts {
    /// The first character of a line within its block.
    struct LineStart {
        int offset = 0; ///< UTF-16 units in the block's plain text (a table cell: in the cell's)
        int line = 0;   ///< the printed line number; 0 where the line has none
        int page = 1;   ///< counted from 1
        bool operator==(const LineStart&) const = default;
    };

    int pageCount = 0;
    int releasePages = 0;     ///< pages that the release takes
    double releaseFill = 0.0; ///< how much of its pages the release fills: 0.78 is three quarters of one page
    int corePages = 0;        ///< release and both FAQs, without questions, appendix and unsorted
    double coreFill = 0.0;
    QHash<QString, QList<LineStart>> lines; ///< by the id of a block or FAQ entry, in order

    /// The printed number of the line on which `offset` of a block stands; 0 where it is not printed or not numbered.
    [[nodiscard]] int lineOf(const QString& block, int offset = 0) const
    {
        int line = 0;
        for (const LineStart& start : lines.value(block)) {
            if (start.offset > offset) break;
            line = start.line;
        }
        return line;
    }
    bool operator==(const PageFacts&) const = default;
};

} // namespace backcast
