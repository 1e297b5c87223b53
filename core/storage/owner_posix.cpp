// SPDX-License-Identifier: MIT
#include "core/storage/owner.h"

#include <QFile>
#include <QSysInfo>

#include <unistd.h>

#include <cerrno>
#include <csignal>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

struct Process {
    char state = 0;
    QString start;
};

/// What Linux says about a process; an empty `start` where there is none, or on another system.
Process look(qint64 pid) {
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray line = file.readAll();
    // "42 (name) S ...": the name may hold blanks and brackets, so the fields are counted from the last
    // bracket.
    const QList<QByteArray> fields = line.sliced(line.lastIndexOf(')') + 1).trimmed().split(' ');
    if (fields.size() < 20 || fields.first().isEmpty()) return {};
    return {fields.first().front(), QString::fromLatin1(fields.at(19))};
}

QString firstLine(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readLine(256).trimmed()) : QString();
}

bool isRunning(const ProcessOwner& owner) {
    if (owner.pid <= 0) return false;
    if (const Process process = look(owner.pid); !process.start.isEmpty())
        // A process that has died stays in the list until its parent has asked for its result.
        return process.start == owner.start && process.state != 'Z' && process.state != 'X';
    return ::kill(pid_t(owner.pid), 0) == 0 || errno == EPERM;
}

} // namespace

ProcessOwner currentProcess() {
    ProcessOwner owner;
    owner.pid = qint64(::getpid());
    owner.start = look(owner.pid).start;
    owner.boot = firstLine(u"/proc/sys/kernel/random/boot_id"_s);
    owner.machine = QString::fromLatin1(QSysInfo::machineUniqueId());
    owner.host = QSysInfo::machineHostName();
    char space[128] = {};
    if (const ssize_t length = ::readlink("/proc/self/ns/pid", space, sizeof space); length > 0)
        owner.space = QString::fromLatin1(space, qsizetype(length));
    return owner;
}

OwnerState stateOf(const ProcessOwner& owner, const ProcessOwner& self) {
    // The run of the machine is a random number: where it is equal, a machine that was renamed meanwhile is
    // the same one.
    const bool sameRun = owner.boot == self.boot && !self.boot.isEmpty();
    if (!sameRun && (owner.machine != self.machine || owner.host != self.host)) return OwnerState::Unknown;
    if (owner.boot != self.boot) return OwnerState::Dead;
    if (owner.space != self.space) return OwnerState::Unknown;
    return isRunning(owner) ? OwnerState::Alive : OwnerState::Dead;
}

} // namespace backcast
