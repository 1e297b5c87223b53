// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/result.h"
#include "core/layout/page.h"

#include <QList>
#include <QPageRanges>
#include <QSizeF>

#include <functional>
#include <memory>

class QPagedPaintDevice;
class QWidget;

/// Printing, but for the dialog of the printer: that is in a library of its own (see printmodule.h), which is
/// not loaded before somebody prints.
namespace backcast {

/// What is known of the pages before they are printed.
struct PrintWish {
    QSizeF paper; ///< points, as it lies in front of the reader
    int pages = 1;
    int current = 1; ///< the page that is seen now, from 1
    QString name;    ///< of the document, in the queue of the printer
};

/// A printer, or a file that takes its place.
class PrintTarget {
public:
    PrintTarget() = default;
    virtual ~PrintTarget() = default;
    PrintTarget(const PrintTarget&) = delete;
    PrintTarget& operator=(const PrintTarget&) = delete;

    /// It begins with a page, whose origin is the upper left corner of the paper.
    [[nodiscard]] virtual QPagedPaintDevice& device() = 0;
    /// Throws away what has been printed so far.
    virtual void abort() = 0;
    /// Whether pages were lost on the way.
    [[nodiscard]] virtual bool hasFailed() const = 0;
};

/// What the user chose in the dialog of the printer.
struct PrintChoice {
    std::unique_ptr<PrintTarget> target; ///< null: cancelled
    QPageRanges ranges;                  ///< counted from 1; empty: all pages
    int copies = 1;                      ///< those that the printer does not make by itself
    bool collate = true;
    bool lastFirst = false;
};

/// The pages in the order in which they come out, as indices from 0.
[[nodiscard]] QList<int> printOrder(const PrintChoice& choice, int pages);

/// Draws the pages, at their own size and position on the paper; smaller only where the paper is. `goOn` is
/// told how many are done, and stops it by returning false: that is no error, and nothing is printed.
[[nodiscard]] Result<void> printPages(const Pages& pages, PrintChoice& choice,
                                      const std::function<bool(int done)>& goOn);

} // namespace backcast
