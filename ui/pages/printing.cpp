// SPDX-License-Identifier: MIT
#include "ui/pages/printing.h"

#include "core/pages/painter.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace backcast {

namespace {

tl::unexpected<Error> failed() {
    return failure(ErrorCode::WriteFailed,
                   QCoreApplication::translate("Print",
                                               "The printer did not take the pages. See whether it is "
                                               "connected, and whether its queue has been stopped."));
}

/// Where a page of `own` size stands on the paper of the device: in the middle, and not enlarged.
void fit(QPainter& painter, const QPagedPaintDevice& device, QSizeF own) {
    const QSizeF paper = device.pageLayout().fullRectPoints().size();
    const double scale =
        std::min({1.0, (paper.width() + 1) / own.width(), (paper.height() + 1) / own.height()});
    painter.scale(device.logicalDpiX() / 72.0, device.logicalDpiY() / 72.0);
    painter.translate((paper.width() - own.width() * scale) / 2, (paper.height() - own.height() * scale) / 2);
    painter.scale(scale, scale);
}

} // namespace

QList<int> printOrder(const PrintChoice& choice, int pages) {
    QList<int> once;
    for (int page = 1; page <= pages; ++page)
        if (choice.ranges.isEmpty() || choice.ranges.contains(page)) once.append(page - 1);
    if (choice.lastFirst) std::reverse(once.begin(), once.end());
    QList<int> order;
    const int copies = std::max(1, choice.copies);
    if (choice.collate) {
        for (int i = 0; i < copies; ++i) order += once;
    } else {
        for (const int page : once) order += QList<int>(copies, page);
    }
    return order;
}

Result<void> printPages(const Pages& pages, PrintChoice& choice, const std::function<bool(int done)>& goOn) {
    QPagedPaintDevice& device = choice.target->device();
    QPainter painter;
    if (!painter.begin(&device)) return failed();
    QPainterPagePainter pagePainter;
    int done = 0;
    for (const int index : printOrder(choice, int(pages.pages.size()))) {
        if (done > 0 && !device.newPage()) return failed();
        painter.save();
        fit(painter, device, {pages.profile.width, pages.profile.height});
        pagePainter.paintPage(painter, pages.pages.at(index), pages);
        painter.restore();
        if (goOn(++done)) continue;
        choice.target->abort();
        return {};
    }
    if (!painter.end() || choice.target->hasFailed()) return failed();
    return {};
}

} // namespace backcast
