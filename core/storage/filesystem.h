// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

/// The few calls of the operating system that touch a user's files. Everything that Backcast keeps goes
/// through this interface, so that a test can make any one of them fail, or stop the world after it.
namespace backcast {

struct FileStat {
    enum class Kind {
        File,
        Folder,
        Other ///< a pipe, a device, a socket: opening one may block for ever or have effects
    };
    Kind kind = Kind::File;
    qint64 size = 0; ///< bytes
    QDateTime modified;
    quint64 device = 0;
    quint64 inode = 0;
    quint64 links = 1; ///< how many names the file has
    quint32 mode = 0;  ///< permission bits only (07777)
    quint32 owner = 0;
    quint32 group = 0;
};

/// A value, or the number of the system's error (errno).
template <class T>
using FsResult = tl::expected<T, int>;

/// Paths are absolute or relative to the working folder, as QString. All functions may be called from any
/// thread.
class FileSystem {
public:
    using Handle = int;

    FileSystem() = default;
    virtual ~FileSystem() = default;
    FileSystem(const FileSystem&) = delete;
    FileSystem& operator=(const FileSystem&) = delete;

    /// Opens a file for writing that is not there yet (EEXIST otherwise). The umask takes its bits from
    /// `mode`.
    [[nodiscard]] virtual FsResult<Handle> createNew(const QString& path, quint32 mode) = 0;
    /// Returns how much was written, which may be less than asked for.
    [[nodiscard]] virtual FsResult<qint64> write(Handle handle, QByteArrayView bytes) = 0;
    [[nodiscard]] virtual FsResult<void> setOwner(Handle handle, quint32 owner, quint32 group) = 0;
    [[nodiscard]] virtual FsResult<void> setMode(Handle handle, quint32 mode) = 0;
    /// Waits until what was written is on the disk.
    [[nodiscard]] virtual FsResult<void> sync(Handle handle) = 0;
    /// The handle is gone whatever is returned. Network file systems say only here that the disk is full.
    [[nodiscard]] virtual FsResult<void> close(Handle handle) = 0;

    /// Never blocks, also not on a pipe.
    [[nodiscard]] virtual FsResult<Handle> openForReading(const QString& path) = 0;
    /// At most `most` bytes; none at the end of the file.
    [[nodiscard]] virtual FsResult<QByteArray> read(Handle handle, qint64 most) = 0;
    [[nodiscard]] virtual FsResult<FileStat> statHandle(Handle handle) = 0;

    /// Follows links.
    [[nodiscard]] virtual FsResult<FileStat> stat(const QString& path) = 0;
    /// What a symbolic link says; EINVAL for what is no link.
    [[nodiscard]] virtual FsResult<QString> readLink(const QString& path) = 0;
    /// The absolute path of something that exists, without links.
    [[nodiscard]] virtual FsResult<QString> canonicalPath(const QString& path) = 0;
    /// EACCES or EROFS where the user may not change the file.
    [[nodiscard]] virtual FsResult<void> checkWritable(const QString& path) = 0;

    /// Replaces `to` in one step: whoever opens it sees the old file or the new one.
    [[nodiscard]] virtual FsResult<void> rename(const QString& from, const QString& to) = 0;
    /// The same, but never over something that is there: then EEXIST.
    [[nodiscard]] virtual FsResult<void> renameNew(const QString& from, const QString& to) = 0;
    /// Waits until the names in a folder are on the disk. Without it a power cut may undo a rename.
    [[nodiscard]] virtual FsResult<void> syncFolder(const QString& path) = 0;
    [[nodiscard]] virtual FsResult<void> remove(const QString& path) = 0;
    /// One folder, for the owner alone; EEXIST where there is something of that name.
    [[nodiscard]] virtual FsResult<void> makeFolder(const QString& path) = 0;
    /// Names of files and folders, hidden ones too, sorted.
    [[nodiscard]] virtual FsResult<QStringList> list(const QString& folder) = 0;
};

/// The file system of the machine.
class RealFileSystem final : public FileSystem {
public:
    FsResult<Handle> createNew(const QString& path, quint32 mode) override;
    FsResult<qint64> write(Handle handle, QByteArrayView bytes) override;
    FsResult<void> setOwner(Handle handle, quint32 owner, quint32 group) override;
    FsResult<void> setMode(Handle handle, quint32 mode) override;
    FsResult<void> sync(Handle handle) override;
    FsResult<void> close(Handle handle) override;
    FsResult<Handle> openForReading(const QString& path) override;
    FsResult<QByteArray> read(Handle handle, qint64 most) override;
    FsResult<FileStat> statHandle(Handle handle) override;
    FsResult<FileStat> stat(const QString& path) override;
    FsResult<QString> readLink(const QString& path) override;
    FsResult<QString> canonicalPath(const QString& path) override;
    FsResult<void> checkWritable(const QString& path) override;
    FsResult<void> rename(const QString& from, const QString& to) override;
    FsResult<void> renameNew(const QString& from, const QString& to) override;
    FsResult<void> syncFolder(const QString& path) override;
    FsResult<void> remove(const QString& path) override;
    FsResult<void> makeFolder(const QString& path) override;
    FsResult<QStringList> list(const QString& folder) override;
};

/// Makes a folder and those above it that are missing. Each new name is flushed to the disk as well.
[[nodiscard]] FsResult<void> makeFolders(FileSystem& fileSystem, const QString& path);

} // namespace backcast
