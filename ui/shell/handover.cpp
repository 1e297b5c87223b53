// SPDX-License-Identifier: MIT
#include "ui/shell/handover.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace backcast::handover {

namespace {

/// Names of files may hold anything but a zero byte: each path ends with one, and so does the message.
constexpr QByteArrayView header("backcast-open 1\n");

bool isGood(const QByteArray& path) {
    return path.startsWith('/') && path.size() < 4096;
}

} // namespace

std::optional<QByteArray> messageOf(const QStringList& paths) {
    if (paths.size() > mostPaths) return {};
    QByteArray message = header.toByteArray();
    for (const QString& path : paths) {
        const QByteArray name = QFile::encodeName(path);
        if (!isGood(name) || name.contains('\0')) return {};
        message += name + '\0';
    }
    message += '\0';
    if (message.size() > longestMessage) return {};
    return message;
}

Read readMessage(const QByteArray& bytes) {
    const qsizetype known = std::min(bytes.size(), header.size());
    if (bytes.size() > longestMessage || QByteArrayView(bytes).first(known) != header.first(known))
        return {State::Nonsense, {}};
    Read read;
    for (qsizetype at = header.size(); at < bytes.size();) {
        const qsizetype end = bytes.indexOf('\0', at);
        if (end < 0) break;
        const QByteArray path = bytes.sliced(at, end - at);
        at = end + 1;
        if (path.isEmpty()) {
            // Nothing may follow the end.
            read.state = at == bytes.size() ? State::Whole : State::Nonsense;
            return read;
        }
        if (!isGood(path) || read.paths.size() == mostPaths) return {State::Nonsense, {}};
        read.paths.append(QDir::cleanPath(QFile::decodeName(path)));
    }
    return read;
}

QString meetingPlace() {
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!QDir::isAbsolutePath(runtime)) return {};
    // A window that opens on another screen than the one in front of which the user sits is no help.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const char* name : {"WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM"}) {
        hash.addData(qgetenv(name));
        hash.addData(QByteArrayView("\n"));
    }
    for (const QStandardPaths::StandardLocation place :
         {QStandardPaths::AppDataLocation, QStandardPaths::AppConfigLocation})
        hash.addData(QStandardPaths::writableLocation(place).toUtf8() + '\n');
    return runtime + u"/backcast/"_s + QString::fromLatin1(hash.result().toHex().first(16));
}

} // namespace backcast::handover
