// SPDX-License-Identifier: MIT
#include "core/storage/filesystem.h"

#include <QFile>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <memory>

namespace backcast {

namespace {

template <class Call>
auto repeatInterrupted(Call call) {
    decltype(call()) result;
    do result = call();
    while (result == -1 && errno == EINTR);
    return result;
}

FsResult<void> check(int result) {
    if (result == -1) return tl::unexpected<int>(errno);
    return {};
}

FileStat::Kind kindOf(mode_t mode) {
    if (S_ISREG(mode)) return FileStat::Kind::File;
    return S_ISDIR(mode) ? FileStat::Kind::Folder : FileStat::Kind::Other;
}

FileStat fromSystem(const struct stat& from) {
#ifdef Q_OS_DARWIN
    const timespec& time = from.st_mtimespec;
#else
    const timespec& time = from.st_mtim;
#endif
    FileStat result;
    result.kind = kindOf(from.st_mode);
    result.size = qint64(from.st_size);
    result.modified =
        QDateTime::fromMSecsSinceEpoch(qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000).toUTC();
    result.device = quint64(from.st_dev);
    result.inode = quint64(from.st_ino);
    result.links = quint64(from.st_nlink);
    result.mode = quint32(from.st_mode & 07777);
    result.owner = quint32(from.st_uid);
    result.group = quint32(from.st_gid);
    return result;
}

} // namespace

FsResult<FileSystem::Handle> RealFileSystem::createNew(const QString& path, quint32 mode) {
    const QByteArray name = QFile::encodeName(path);
    const int handle = repeatInterrupted(
        [&] { return ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(mode)); });
    if (handle == -1) return tl::unexpected<int>(errno);
    return handle;
}

FsResult<qint64> RealFileSystem::write(Handle handle, QByteArrayView bytes) {
    const ssize_t written =
        repeatInterrupted([&] { return ::write(handle, bytes.data(), size_t(bytes.size())); });
    if (written == -1) return tl::unexpected<int>(errno);
    return qint64(written);
}

FsResult<void> RealFileSystem::setOwner(Handle handle, quint32 owner, quint32 group) {
    return check(repeatInterrupted([&] { return ::fchown(handle, uid_t(owner), gid_t(group)); }));
}

FsResult<void> RealFileSystem::setMode(Handle handle, quint32 mode) {
    return check(repeatInterrupted([&] { return ::fchmod(handle, mode_t(mode)); }));
}

FsResult<void> RealFileSystem::sync(Handle handle) {
#ifdef Q_OS_DARWIN
    // fsync() there leaves the data in the cache of the drive.
    if (::fcntl(handle, F_FULLFSYNC) != -1) return {};
#endif
    return check(repeatInterrupted([&] { return ::fsync(handle); }));
}

FsResult<void> RealFileSystem::close(Handle handle) {
    // Not repeated when interrupted: Linux has freed the number by then, and another thread may have it
    // already.
    if (::close(handle) == -1 && errno != EINTR) return tl::unexpected<int>(errno);
    return {};
}

FsResult<FileSystem::Handle> RealFileSystem::openForReading(const QString& path) {
    const QByteArray name = QFile::encodeName(path);
    const int handle = repeatInterrupted(
        [&] { return ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY); });
    if (handle == -1) return tl::unexpected<int>(errno);
    return handle;
}

FsResult<QByteArray> RealFileSystem::read(Handle handle, qint64 most) {
    QByteArray bytes(qsizetype(most), Qt::Uninitialized);
    const ssize_t got = repeatInterrupted([&] { return ::read(handle, bytes.data(), size_t(most)); });
    if (got == -1) return tl::unexpected<int>(errno);
    bytes.resize(qsizetype(got));
    return bytes;
}

FsResult<FileStat> RealFileSystem::statHandle(Handle handle) {
    struct stat result {};
    if (::fstat(handle, &result) == -1) return tl::unexpected<int>(errno);
    return fromSystem(result);
}

FsResult<FileStat> RealFileSystem::stat(const QString& path) {
    struct stat result {};
    if (::stat(QFile::encodeName(path).constData(), &result) == -1) return tl::unexpected<int>(errno);
    return fromSystem(result);
}

FsResult<QString> RealFileSystem::readLink(const QString& path) {
    QByteArray target(4096, Qt::Uninitialized);
    const ssize_t length =
        ::readlink(QFile::encodeName(path).constData(), target.data(), size_t(target.size()));
    if (length == -1) return tl::unexpected<int>(errno);
    if (length == target.size()) return tl::unexpected<int>(ENAMETOOLONG);
    target.resize(qsizetype(length));
    return QFile::decodeName(target);
}

FsResult<QString> RealFileSystem::canonicalPath(const QString& path) {
    const std::unique_ptr<char, decltype(&std::free)> result(
        ::realpath(QFile::encodeName(path).constData(), nullptr), &std::free);
    if (!result) return tl::unexpected<int>(errno);
    return QFile::decodeName(QByteArray(result.get()));
}

FsResult<void> RealFileSystem::checkWritable(const QString& path) {
    return check(::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS));
}

FsResult<void> RealFileSystem::rename(const QString& from, const QString& to) {
    const QByteArray fromName = QFile::encodeName(from);
    const QByteArray toName = QFile::encodeName(to);
    return check(repeatInterrupted([&] { return ::rename(fromName.constData(), toName.constData()); }));
}

FsResult<void> RealFileSystem::renameNew(const QString& from, const QString& to) {
    const QByteArray fromName = QFile::encodeName(from);
    const QByteArray toName = QFile::encodeName(to);
#ifdef RENAME_NOREPLACE
    const FsResult<void> done = check(repeatInterrupted([&] {
        return ::renameat2(AT_FDCWD, fromName.constData(), AT_FDCWD, toName.constData(), RENAME_NOREPLACE);
    }));
    // Not every kernel and file system knows how.
    if (done || (done.error() != EINVAL && done.error() != ENOSYS)) return done;
#endif
    // A second name for the file fails where there is something; where names cannot be added, what is left is
    // to look first.
    if (::link(fromName.constData(), toName.constData()) == 0) return check(::unlink(fromName.constData()));
    if (errno == EEXIST) return tl::unexpected<int>(EEXIST);
    struct stat there {};
    if (::lstat(toName.constData(), &there) == 0) return tl::unexpected<int>(EEXIST);
    return check(repeatInterrupted([&] { return ::rename(fromName.constData(), toName.constData()); }));
}

FsResult<void> RealFileSystem::syncFolder(const QString& path) {
    const QByteArray name = QFile::encodeName(path);
    const int handle =
        repeatInterrupted([&] { return ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
    if (handle == -1) return tl::unexpected<int>(errno);
    const FsResult<void> result = check(repeatInterrupted([&] { return ::fsync(handle); }));
    ::close(handle);
    return result;
}

FsResult<void> RealFileSystem::remove(const QString& path) {
    return check(::unlink(QFile::encodeName(path).constData()));
}

FsResult<void> RealFileSystem::makeFolder(const QString& path) {
    return check(::mkdir(QFile::encodeName(path).constData(), 0700));
}

FsResult<QStringList> RealFileSystem::list(const QString& folder) {
    const auto closeFolder = [](DIR* open) { ::closedir(open); };
    const std::unique_ptr<DIR, decltype(closeFolder)> open(::opendir(QFile::encodeName(folder).constData()),
                                                           closeFolder);
    if (!open) return tl::unexpected<int>(errno);
    QStringList names;
    for (;;) {
        // The only way to tell the end from an error. A list that is short in silence would hide drafts.
        errno = 0;
        const dirent* entry = ::readdir(open.get());
        if (!entry && errno != 0) return tl::unexpected<int>(errno);
        if (!entry) break;
        const QByteArray name(entry->d_name);
        if (name != "." && name != "..") names.append(QFile::decodeName(name));
    }
    names.sort();
    return names;
}

} // namespace backcast
