// SPDX-License-Identifier: MIT
#include "tests/support/qtwarnings.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QLocale>

#include <functional>

namespace backcast::test {

extern std::function<int(int, char**, std::function<int()>)> runInApplication;

namespace {

const bool registered = [] {
    runInApplication = [](int argc, char** argv, const std::function<int()>& run) {
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
        const QApplication application(argc, argv);
        // The offscreen platform says so of every window.
        const ExpectWarning sizeHints(QStringLiteral("does not support propagateSizeHints"));
        const ExpectWarning raising(QStringLiteral("does not support raise"));
        // Closing the windows of one test is not the end of the program.
        QApplication::setQuitOnLastWindowClosed(false);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        setUpLook(Appearance::Light);
        return run();
    };
    return true;
}();

} // namespace

} // namespace backcast::test
