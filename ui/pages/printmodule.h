// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/printing.h"

/// The library that knows printers. Qt's print support brings that of the print server with it, and both cost
/// time at the start; so nothing of the program links it, and it is loaded when somebody prints.
namespace backcast {

/// Shows the printer's dialog. What the library exports under the name `printModuleFunction`.
using AskPrinter = void (*)(QWidget* parent, const PrintWish& wish, PrintChoice& choice);
inline constexpr char printModuleFunction[] = "backcastAskPrinter";

/// Loads the library and asks. Errors: it is not where the program is.
[[nodiscard]] Result<PrintChoice> askPrinter(QWidget* parent, const PrintWish& wish);

} // namespace backcast
