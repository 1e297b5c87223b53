// SPDX-License-Identifier: MIT
#include "ui/pages/printmodule.h"

#include "core/document/module.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace backcast {

Result<PrintChoice> askPrinter(QWidget* parent, const PrintWish& wish) {
    const auto function =
        moduleFunction(u"backcast_print"_s, printModuleFunction,
                       QCoreApplication::translate(
                           "Print", "A part of Backcast is missing, the one that knows printers. Install "
                                    "Backcast again, or export a PDF and print that."));
    if (!function) return tl::unexpected(function.error());
    PrintChoice choice;
    reinterpret_cast<AskPrinter> (*function)(parent, wish, choice);
    return Result<PrintChoice>(std::move(choice));
}

} // namespace backcast
