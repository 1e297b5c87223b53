// SPDX-License-Identifier: MIT
#include "ui/versions/versionwords.h"

#include "ui/shell/startpage.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

/// For lupdate, which finds the sentences by it.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(Versions)
};

QDateTime timeOf(const QString& at) {
    return QDateTime::fromString(at, Qt::ISODate).toLocalTime();
}

QString dayOf(const QDateTime& time, const QDateTime& now) {
    const bool thisYear = time.date().year() == now.toLocalTime().date().year();
    return QLocale().toString(time.date(), thisYear ? Say::tr("d MMMM", "a day of this year")
                                                    : Say::tr("d MMMM yyyy", "a day"));
}

} // namespace

QString versionTitle(int number) {
    return Say::tr("Draft %1").arg(number);
}

QString versionKindTitle(const QString& kind) {
    if (kind == versionkinds::named) return Say::tr("Named");
    if (kind == versionkinds::review) return Say::tr("Review");
    if (kind == versionkinds::automatic) return Say::tr("Automatic");
    return kind.isEmpty() ? Say::tr("Version") : kind; // another program's own
}

QString versionReasonSentence(const QString& reason) {
    if (reason == versionreasons::beforeImport) return Say::tr("Before an import.");
    if (reason == versionreasons::beforeRestore) return Say::tr("Before another version was restored.");
    if (reason == versionreasons::beforeReplaceAll) return Say::tr("Before everything was replaced.");
    if (reason == versionreasons::beforeMerge) return Say::tr("Before comments came in.");
    if (reason == versionreasons::onClose) return Say::tr("When the document was closed.");
    if (reason == versionreasons::interval) return Say::tr("While writing.");
    if (reason == beforeReload) return Say::tr("Before the file was read again.");
    return {};
}

QString versionTime(const QString& at, const QDateTime& now) {
    const QDateTime time = timeOf(at);
    if (!time.isValid()) return at;
    const qint64 days = time.date().daysTo(now.toLocalTime().date());
    if (days == 0) return Say::tr("Today %1").arg(timeText(time));
    if (days == 1) return Say::tr("Yesterday %1").arg(timeText(time));
    return dayOf(time, now);
}

QString versionDay(const QString& at, const QDateTime& now) {
    const QDateTime time = timeOf(at);
    if (!time.isValid()) return at;
    const qint64 days = time.date().daysTo(now.toLocalTime().date());
    if (days == 0) return Say::tr("today");
    if (days == 1) return Say::tr("yesterday");
    return dayOf(time, now);
}

QString versionLine(const VersionInfo& version, const QDateTime& now) {
    QStringList parts{versionTitle(version.number)};
    if (!version.name.isEmpty()) parts.append(version.name);
    if (const QString day = versionDay(version.at, now); !day.isEmpty()) parts.append(day);
    return parts.join(u" · "_s);
}

} // namespace backcast
