// SPDX-License-Identifier: MIT
#include <QGuiApplication>

#include <functional>

namespace backcast::test {

extern std::function<int(int, char**, std::function<int()>)> runInApplication;

namespace {

const bool registered = [] {
    runInApplication = [](int argc, char** argv, const std::function<int()>& run) {
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
        const QGuiApplication application(argc, argv);
        return run();
    };
    return true;
}();

} // namespace

} // namespace backcast::test
