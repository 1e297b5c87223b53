// SPDX-License-Identifier: MIT
#include "ui/pages/printmodule.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

/// The library that is loaded when somebody prints; see printmodule.h.
namespace backcast {

namespace {

class Printer final : public PrintTarget {
public:
    Printer()
        : m_printer(QPrinter::HighResolution) {}
    [[nodiscard]] QPrinter& printer() { return m_printer; }
    [[nodiscard]] QPagedPaintDevice& device() override { return m_printer; }
    void abort() override { m_printer.abort(); }
    [[nodiscard]] bool hasFailed() const override { return m_printer.printerState() == QPrinter::Error; }

private:
    QPrinter m_printer;
};

/// The paper of the pages, without margins of the printer: those of the page are in the page.
QPageLayout layoutFor(QSizeF paper) {
    const bool wide = paper.width() > paper.height();
    const QPageSize size(wide ? paper.transposed() : paper, QPageSize::Point, {}, QPageSize::FuzzyMatch);
    QPageLayout layout(size, wide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(),
                       QPageLayout::Point);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

} // namespace

} // namespace backcast

extern "C" Q_DECL_EXPORT void backcastAskPrinter(QWidget* parent, const backcast::PrintWish& wish,
                                                 backcast::PrintChoice& choice) {
    using namespace backcast;
    auto target = std::make_unique<Printer>();
    QPrinter& printer = target->printer();
    printer.setDocName(wish.name);
    printer.setCreator(QStringLiteral("Backcast " BACKCAST_VERSION));
    printer.setFullPage(true);
    printer.setPageLayout(layoutFor(wish.paper));
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, std::max(1, wish.pages));
    dialog.setFromTo(1, std::max(1, wish.pages));
    dialog.setOption(QAbstractPrintDialog::PrintCurrentPage);
    dialog.setPrintRange(QAbstractPrintDialog::AllPages);
    if (dialog.exec() != QDialog::Accepted) return;
    // The dialog may have put another paper or margins in; pages bring their own margins.
    printer.setFullPage(true);
    if (dialog.printRange() == QAbstractPrintDialog::PageRange) {
        choice.ranges = printer.pageRanges();
        if (choice.ranges.isEmpty())
            choice.ranges.addRange(dialog.fromPage(), std::max(dialog.fromPage(), dialog.toPage()));
    } else if (dialog.printRange() == QAbstractPrintDialog::CurrentPage) {
        choice.ranges.addPage(wish.current);
    }
    choice.copies = printer.supportsMultipleCopies() ? 1 : printer.copyCount();
    choice.collate = printer.collateCopies();
    choice.lastFirst = printer.pageOrder() == QPrinter::LastPageFirst;
    choice.target = std::move(target);
}
