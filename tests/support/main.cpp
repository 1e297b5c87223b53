// SPDX-License-Identifier: MIT
#ifndef BACKCAST_CATCH2_3
#define CATCH_CONFIG_RUNNER
#endif
#include "tests/support/catch.h"
#include "tests/support/qtwarnings.h"

#include <QCoreApplication>

#include <functional>

namespace {

#ifdef BACKCAST_CATCH2_3
using Listener = Catch::EventListenerBase;
#else
using Listener = Catch::TestEventListenerBase;
#endif

/// Fails the section in which an unexpected warning was printed.
class WarningListener : public Listener {
public:
    using Listener::Listener;
    bool assertionEnded(Catch::AssertionStats const&) override { return true; }
    void testCaseEnded(Catch::TestCaseStats const& stats) override {
        for (const QString& warning : backcast::test::takeWarnings()) {
            failed = true;
            std::fprintf(stderr, "unexpected warning in \"%s\": %s\n", stats.testInfo.name.c_str(),
                         qPrintable(warning));
        }
    }
    static inline bool failed = false;
};

} // namespace

CATCH_REGISTER_LISTENER(WarningListener)

namespace backcast::test {
// A test program that needs another application object (QApplication) sets this before main() runs; it is
// therefore constructed before the objects of other files, so that it is not emptied again after it was set.
[[gnu::init_priority(101)]] std::function<int(int, char**, std::function<int()>)> runInApplication;
} // namespace backcast::test

int main(int argc, char** argv) {
    backcast::test::failOnWarnings();
    const auto run = [&] {
        const int result = Catch::Session().run(argc, argv);
        return result == 0 && WarningListener::failed ? 1 : result;
    };
    if (backcast::test::runInApplication) return backcast::test::runInApplication(argc, argv, run);
    QCoreApplication application(argc, argv);
    return run();
}
