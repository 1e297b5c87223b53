// SPDX-License-Identifier: MIT
#include "ui/pages/printmodule.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

/// Beside the program where it was built, and where it is installed.
QStringList places() {
    const QDir program(QCoreApplication::applicationDirPath());
    return {program.filePath(u"backcast-print"_s), program.filePath(u"../lib/backcast/backcast-print"_s)};
}

} // namespace

Result<PrintChoice> askPrinter(QWidget* parent, const PrintWish& wish) {
    // Once loaded it stays: printers live in it.
    QString why;
    for (const QString& place : places()) {
        QLibrary library(place);
        if (!library.load()) {
            if (why.isEmpty()) why = library.errorString();
            continue;
        }
        if (const auto ask = reinterpret_cast<AskPrinter>(library.resolve(printModuleFunction))) {
            PrintChoice choice;
            ask(parent, wish, choice);
            return Result<PrintChoice>(std::move(choice));
        }
    }
    return failure(ErrorCode::NotFound,
                   QCoreApplication::translate("Print",
                                               "A part of Backcast is missing, the one that knows "
                                               "printers. Install Backcast again, or export a PDF and "
                                               "print that."),
                   why);
}

} // namespace backcast
