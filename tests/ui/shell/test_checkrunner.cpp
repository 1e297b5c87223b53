// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "ui/shell/checkrunner.h"

#include <QSemaphore>
#include <QThread>
#include <QtTest/QTest>

#include <atomic>

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

/// A check that waits until it is let go, and says in its report which document it has seen.
struct SlowCheck {
    QSemaphore begun;
    QSemaphore go;
    std::atomic<int> calls = 0;
    std::atomic<bool> inOtherThread = false;

    CheckRunner::Function function() {
        return [this, gui = QThread::currentThread()](const Document& document, const CheckOptions&) {
            ++calls;
            inOtherThread = QThread::currentThread() != gui;
            begun.release();
            go.acquire();
            Report report;
            report.findings.append({u"seen"_s, Level::Idea, document.meta.title, {}, {}, {}, {}});
            return report;
        };
    }
};

Document titled(const QString& title) {
    Document document;
    document.meta.title = title;
    return document;
}

struct Seen {
    QStringList titles;
    QList<quint64> revisions;
};

} // namespace

TEST_CASE("a check runs beside the window and reports with its revision") {
    SlowCheck slow;
    CheckRunner runner(slow.function());
    Seen seen;
    QObject::connect(&runner, &CheckRunner::done, &runner, [&](const Report& report, quint64 revision) {
        seen.titles.append(report.findings.constFirst().message);
        seen.revisions.append(revision);
    });
    runner.request(titled(u"one"_s), {}, 1);
    slow.begun.acquire();
    CHECK(seen.titles.isEmpty()); // request() has come back while the check is still at work
    slow.go.release();
    REQUIRE(QTest::qWaitFor([&] { return !seen.titles.isEmpty(); }));
    CHECK(seen.titles == QStringList{u"one"_s});
    CHECK(seen.revisions == QList<quint64>{1});
    CHECK(slow.inOtherThread);
    CHECK_FALSE(runner.isBusy());
}

TEST_CASE("a report that a newer text has overtaken is dropped, and what lies between is never checked") {
    SlowCheck slow;
    CheckRunner runner(slow.function());
    Seen seen;
    QObject::connect(&runner, &CheckRunner::done, &runner, [&](const Report& report, quint64 revision) {
        seen.titles.append(report.findings.constFirst().message);
        seen.revisions.append(revision);
    });
    runner.request(titled(u"one"_s), {}, 1);
    slow.begun.acquire();
    runner.request(titled(u"two"_s), {}, 2);
    runner.request(titled(u"three"_s), {}, 3);
    slow.go.release(2);
    REQUIRE(QTest::qWaitFor([&] { return !runner.isBusy(); }));
    CHECK(seen.titles == QStringList{u"three"_s});
    CHECK(seen.revisions == QList<quint64>{3});
    CHECK(slow.calls == 2);
}

TEST_CASE("a window that closes while a check runs waits for it and hears no more of it") {
    SlowCheck slow;
    bool heard = false;
    {
        CheckRunner runner(slow.function());
        QObject::connect(&runner, &CheckRunner::done, &runner, [&] { heard = true; });
        runner.request(titled(u"one"_s), {}, 1);
        slow.begun.acquire();
        slow.go.release();
    }
    QCoreApplication::processEvents();
    CHECK(slow.calls == 1);
    CHECK_FALSE(heard);
}
