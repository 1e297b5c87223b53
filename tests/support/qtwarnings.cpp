// SPDX-License-Identifier: MIT
#include "tests/support/qtwarnings.h"

#include <QMutex>

#include <cstdio>

namespace backcast::test {

namespace {

QMutex mutex;
QStringList unexpected;
QStringList expected;

void handle(QtMsgType type, const QMessageLogContext&, const QString& message) {
    std::fprintf(stderr, "%s\n", message.toLocal8Bit().constData());
    if (type == QtDebugMsg || type == QtInfoMsg) return;
    // Of the machine, not of the program: a container for root has no session directory.
    if (message.contains(QStringLiteral("XDG_RUNTIME_DIR"))) return;
    const QMutexLocker lock(&mutex);
    for (const QString& part : expected)
        if (message.contains(part)) return;
    unexpected.append(message);
}

} // namespace

void failOnWarnings() {
    qInstallMessageHandler(handle);
}

QStringList takeWarnings() {
    const QMutexLocker lock(&mutex);
    return std::exchange(unexpected, {});
}

ExpectWarning::ExpectWarning(const QString& part) {
    const QMutexLocker lock(&mutex);
    expected.append(part);
}

ExpectWarning::~ExpectWarning() {
    const QMutexLocker lock(&mutex);
    expected.removeLast();
}

} // namespace backcast::test
