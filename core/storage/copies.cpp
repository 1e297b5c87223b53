// SPDX-License-Identifier: MIT
#include "core/storage/copies.h"

#include "core/document/ids.h"
#include "core/storage/fileerror.h"
#include "core/storage/jsonobject.h"

#include <QCoreApplication>
#include <QDir>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <cerrno>
#include <optional>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

struct Copies {
    Q_DECLARE_TR_FUNCTIONS(Copies)
};

constexpr auto ending = ".prfaq"_L1;
constexpr auto pathFile = "path.txt"_L1; ///< says to people which document a folder belongs to
constexpr qsizetype hashDigits = 16;
constexpr qint64 hour = 60 * 60;
constexpr qint64 day = 24 * hour;
constexpr qint64 week = 7 * day;
constexpr qint64 year = 365 * day;

/// "2026-11-22T09-30-00.123Z-0123456789abcdef.prfaq": sorts by time, and no system forbids a character of it.
QString copyName(const QDateTime& time, const QString& sha256) {
    return time.toUTC().toString(Qt::ISODateWithMs).replace(u':', u'-') + u'-' + sha256.first(hashDigits) +
           ending;
}

/// A copy without its size, or nothing where the name is not one of ours.
std::optional<Copy> parseName(const QString& folder, const QString& name) {
    constexpr qsizetype timeLength = 24;
    if (name.size() != timeLength + 1 + hashDigits + ending.size() || !name.endsWith(ending)) return {};
    QString iso = name.first(timeLength);
    iso[13] = u':';
    iso[16] = u':';
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!time.isValid()) return {};
    const Copy copy{folder + u'/' + name, time.toUTC(), name.sliced(timeLength + 1, hashDigits), 0};
    if (copyName(copy.time, copy.sha256Start) != name) return {};
    return copy;
}

void sortLatestFirst(QList<Copy>& copies) {
    std::sort(copies.begin(), copies.end(), [](const Copy& a, const Copy& b) {
        return a.time != b.time ? a.time > b.time : a.file > b.file;
    });
}

qint64 bytesOf(const QList<Copy>& copies) {
    qint64 bytes = 0;
    for (const Copy& copy : copies) bytes += copy.size;
    return bytes;
}

struct Bucket {
    enum class Level { Hour, Day, Week };
    Level level = Level::Hour;
    qint64 index =
        0; ///< counted from the epoch and not from now, so that thinning again and again drops no more
    auto operator<=>(const Bucket&) const = default;
};

Bucket bucketOf(const Copy& copy, qint64 age) {
    const qint64 seconds = copy.time.toSecsSinceEpoch();
    if (age < day) return {Bucket::Level::Hour, seconds / hour};
    if (age < 14 * day) return {Bucket::Level::Day, seconds / day};
    return {Bucket::Level::Week,
            (seconds + 3 * day) / week}; // the epoch was a Thursday; weeks begin on Mondays
}

/// Which of a bucket to keep: the latest, and the largest where much of it is gone in the latest.
QList<Copy> bestOf(const QList<Copy>& latestFirst) {
    const auto largest = std::max_element(latestFirst.begin(), latestFirst.end(),
                                          [](const Copy& a, const Copy& b) { return a.size < b.size; });
    if (latestFirst.first().size * 5 < largest->size * 4) return {latestFirst.first(), *largest};
    return {latestFirst.first()};
}

QList<Copy> thinned(const QList<Copy>& latestFirst, const QDateTime& now) {
    QList<Copy> kept{latestFirst.first()};
    QMap<Bucket, QList<Copy>> buckets;
    for (const Copy& copy : latestFirst.sliced(1)) {
        const qint64 age = copy.time.secsTo(now);
        if (age < hour)
            kept.append(copy);
        else if (age < year)
            buckets[bucketOf(copy, age)].append(copy);
    }
    for (const QList<Copy>& bucket : std::as_const(buckets)) kept.append(bestOf(bucket));
    sortLatestFirst(kept);
    return kept;
}

/// Takes one out of at least two: never the latest.
void dropClosest(QList<Copy>& latestFirst, const QDateTime& now) {
    qsizetype closest = 1;
    double least = 0;
    for (qsizetype i = 1; i < latestFirst.size(); ++i) {
        const double gap = double(latestFirst.at(i).time.msecsTo(latestFirst.at(i - 1).time));
        const double age = double(std::max<qint64>(1, latestFirst.at(i).time.msecsTo(now)));
        if (i > 1 && gap / age >= least) continue;
        closest = i;
        least = gap / age;
    }
    latestFirst.removeAt(closest);
}

} // namespace

QList<Copy> copiesToDrop(QList<Copy> copies, const QDateTime& now, qint64 maxBytes) {
    if (copies.isEmpty()) return {};
    sortLatestFirst(copies);
    QList<Copy> kept = thinned(copies, now);
    while (kept.size() > 1 && bytesOf(kept) > maxBytes) dropClosest(kept, now);
    QSet<QString> files;
    for (const Copy& copy : std::as_const(kept)) files.insert(copy.file);
    copies.removeIf([&](const Copy& copy) { return files.contains(copy.file); });
    return copies;
}

CopyStore::CopyStore(const SafeFile& files, QString root, Clock clock, CopyLimits limits)
    : m_files(files)
    , m_root(std::move(root))
    , m_clock(std::move(clock))
    , m_limits(limits) {}

QString CopyStore::pathKey(const QString& path) const {
    // A document is the same one through whatever link it was opened. Where its folder is gone, its name is
    // all there is.
    const QString resolved = m_files.resolve(path).value_or(QDir::cleanPath(QDir(path).absolutePath()));
    return u'-' + sha256Hex(resolved.toUtf8()).first(hashDigits);
}

QString CopyStore::folderOf(const QString& documentId, const QString& path) const {
    // An id of another program may be no file name.
    const QString id = isValidId(documentId) ? documentId : sha256Hex(documentId.toUtf8()).first(hashDigits);
    return path.isEmpty() ? id + u'-' : id + pathKey(path);
}

Result<Copy> CopyStore::add(const QString& documentId, const QString& path, const QByteArray& bytes) {
    if (!isWholeJsonObject(bytes))
        return failure(
            ErrorCode::Malformed,
            Copies::tr("No copy was kept of %1: it is not a whole document.").arg(quotedName(path)), path);
    const QString name = folderOf(documentId, path);
    const QString folder = m_root + u'/' + name;
    if (const FsResult<void> made = makeFolders(m_files.fileSystem(), folder); !made)
        return fileFailure(FileAction::Write, made.error(), folder);
    Result<QList<Copy>> copies = copiesIn({name});
    if (!copies) return tl::unexpected<Error>(copies.error());
    const QString sha256 = sha256Hex(bytes);
    const QDateTime now = m_clock().toUTC();
    if (!copies->isEmpty() && copies->first().size == bytes.size() &&
        copies->first().sha256Start == sha256.first(hashDigits))
        return copies->first();

    WriteOptions options;
    options.newFile = NewFile::OwnerOnly;
    const Copy copy{folder + u'/' + copyName(now, sha256), now, sha256.first(hashDigits), bytes.size()};
    return m_files.write(copy.file, bytes, options).map([&](const Written&) {
        // For people only: a copy without it is as good.
        if (const QString about = folder + u'/' + pathFile; !m_files.fileSystem().stat(about))
            static_cast<void>(m_files.write(about, path.toUtf8() + '\n', options));
        copies->append(copy);
        static_cast<void>(drop(copiesToDrop(*copies, now, m_limits.bytesOfDocument)));
        return copy;
    });
}

Result<void> CopyStore::moved(const QString& documentId, const QString& from, const QString& to) {
    const QString old = m_root + u'/' + folderOf(documentId, from);
    const QString next = m_root + u'/' + folderOf(documentId, to);
    FileSystem& fileSystem = m_files.fileSystem();
    if (old == next || !fileSystem.stat(old)) return {};
    if (const FsResult<void> renamed = fileSystem.renameNew(old, next); !renamed) {
        if (renamed.error() != EEXIST) return fileFailure(FileAction::Write, renamed.error(), old);
        // There were copies at the new place before: both are kept.
        const FsResult<QStringList> files = fileSystem.list(old);
        if (!files) return fileFailure(FileAction::Read, files.error(), old);
        for (const QString& file : *files) {
            if (!parseName(old, file)) continue;
            if (const FsResult<void> done = fileSystem.renameNew(old + u'/' + file, next + u'/' + file);
                !done && done.error() != EEXIST)
                return fileFailure(FileAction::Write, done.error(), old);
        }
    }
    WriteOptions options;
    options.newFile = NewFile::OwnerOnly;
    static_cast<void>(m_files.write(next + u'/' + pathFile, to.toUtf8() + '\n', options)); // for people only
    return {};
}

Result<QStringList> CopyStore::folders() const {
    const FsResult<QStringList> names = m_files.fileSystem().list(m_root);
    if (!names && names.error() == ENOENT) return QStringList{};
    if (!names) return fileFailure(FileAction::Read, names.error(), m_root);
    return *names;
}

Result<QList<Copy>> CopyStore::copiesIn(const QStringList& folders) const {
    QList<Copy> copies;
    for (const QString& name : folders) {
        const QString folder = m_root + u'/' + name;
        const FsResult<QStringList> files = m_files.fileSystem().list(folder);
        if (!files) return fileFailure(FileAction::Read, files.error(), folder);
        for (const QString& file : *files) {
            std::optional<Copy> copy = parseName(folder, file);
            if (!copy) continue;
            const FsResult<FileStat> stat = m_files.fileSystem().stat(copy->file);
            if (!stat) continue; // another instance thinned it away just now
            copy->size = stat->size;
            copies.append(*copy);
        }
    }
    sortLatestFirst(copies);
    return copies;
}

Result<QList<Copy>> CopyStore::list(const QString& path) const {
    return folders().and_then([&](QStringList names) {
        const QString key = pathKey(path);
        names.removeIf([&](const QString& name) { return !name.endsWith(key); });
        return copiesIn(names);
    });
}

Result<QList<Copy>> CopyStore::listById(const QString& documentId) const {
    return folders().and_then([&](QStringList names) {
        const QString start = folderOf(documentId, {});
        names.removeIf([&](const QString& name) {
            return !name.startsWith(start) || name.size() != start.size() + hashDigits;
        });
        return copiesIn(names);
    });
}

Result<QByteArray> CopyStore::read(const Copy& copy) const {
    return m_files.readFile(copy.file).and_then([&](const QByteArray& bytes) -> Result<QByteArray> {
        if (sha256Hex(bytes).startsWith(copy.sha256Start)) return bytes;
        return failure(ErrorCode::Malformed, Copies::tr("This copy is damaged."), copy.file);
    });
}

int CopyStore::drop(const QList<Copy>& copies) const {
    int dropped = 0;
    for (const Copy& copy : copies)
        if (m_files.fileSystem().remove(copy.file)) ++dropped;
    return dropped;
}

void CopyStore::removeTemporaries(const QString& folder, const QDateTime& now) const {
    const FsResult<QStringList> files = m_files.fileSystem().list(folder);
    if (!files) return;
    for (const QString& file : *files) {
        if (!isTemporaryName(file)) continue;
        const QString path = folder + u'/' + file;
        const FsResult<FileStat> stat = m_files.fileSystem().stat(path);
        if (stat && stat->modified.addDays(1) <= now) static_cast<void>(m_files.fileSystem().remove(path));
    }
}

Result<int> CopyStore::prune(const QDateTime& now) {
    const Result<QStringList> names = folders();
    if (!names) return tl::unexpected<Error>(names.error());
    int dropped = 0;
    QList<Copy> older; ///< all that stay but the latest of each document
    qint64 bytes = 0;
    for (const QString& name : *names) {
        Result<QList<Copy>> copies = copiesIn({name});
        if (!copies || copies->isEmpty()) continue;
        removeTemporaries(m_root + u'/' + name, now);
        const QList<Copy> over = copiesToDrop(*copies, now, m_limits.bytesOfDocument);
        dropped += drop(over);
        if (!over.isEmpty()) copies = copiesIn({name});
        if (!copies || copies->isEmpty()) continue;
        bytes += bytesOf(*copies);
        older.append(copies->sliced(1));
    }
    sortLatestFirst(older);
    while (bytes > m_limits.bytesOfAll && !older.isEmpty()) {
        const Copy oldest = older.takeLast();
        bytes -= oldest.size;
        dropped += drop({oldest});
    }
    return dropped;
}

} // namespace backcast
