// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/ids.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace backcast {

struct Pages;

/// What the rules and the status bar need to know of the pages, without fonts and without Qt Gui.
struct PageFacts {
    /// The first character of a line within its block.
    struct LineStart {
        int offset = 0;  ///< UTF-16 units in the block's plain text (a table cell: in the cell's)
        int line = 0;    ///< the printed line number; 0 where the line has none
        int page = 1;    ///< counted from 1
        Id row;          ///< table cells
        int column = -1; ///< table cells
        bool operator==(const LineStart&) const = default;
    };

    int pageCount = 0;
    int releasePages = 0;     ///< pages that the release takes
    double releaseFill = 0.0; ///< how much of its pages the release fills: 0.78 is three quarters of one page
    int corePages = 0;        ///< release and both FAQs, without questions, appendix and unsorted
    double coreFill =
        0.0; ///< the same; the empty rest of a page before a part that begins a new one counts as filled
    QHash<QString, QList<LineStart>> lines; ///< by the id of a block or FAQ entry, in order

    /// The line on which `offset` of a block stands; null where the block is not printed. In a table, `row`
    /// and `column` name the cell whose text `offset` counts in; without them its first line is meant.
    [[nodiscard]] const LineStart* find(const QString& block, int offset = 0, const Id& row = {},
                                        int column = -1) const;
    /// The printed number of that line; 0 where it is not printed or not numbered.
    [[nodiscard]] int lineOf(const QString& block, int offset = 0, const Id& row = {}, int column = -1) const;
    /// Its page, counted from 1; 0 where it is not printed.
    [[nodiscard]] int pageOf(const QString& block, int offset = 0, const Id& row = {}, int column = -1) const;

    struct LinePlace {
        QString block; ///< or FAQ entry, or visual
        LineStart start;
        bool operator==(const LinePlace&) const = default;
    };
    /// Numbered lines on which no text of a block begins: headings above it, words of figures.
    QList<LinePlace> otherLines;
    /// Where the line with a printed number begins: on `page`, or on the first page that has this number.
    /// Nothing where no text of a block stands on it.
    [[nodiscard]] std::optional<LinePlace> placeOfLine(int line, int page = 0) const;
    [[nodiscard]] int lastLine() const; ///< the highest printed number; 0 where lines have none
    bool operator==(const PageFacts&) const = default;
};

[[nodiscard]] PageFacts pageFacts(const Pages& pages);

} // namespace backcast
