// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/filesystem.h"

#include <QHash>
#include <QList>
#include <QMap>

#include <memory>

namespace backcast::test {

/// One folder in memory that forgets, when the power goes, what nobody waited for: of a file what came after
/// its last sync() (it has its length, but holds zeros, as people find on ext4 and NTFS), of the folder any
/// number of the names that changed since its last syncFolder(). There are no links and no permissions.
class PowerLossFileSystem final : public FileSystem {
public:
    /// The files as the next start finds them, if the power goes now and the first `names` of the changes of
    /// names that were not waited for had come to the disk.
    [[nodiscard]] QMap<QString, QByteArray> afterPowerLoss(qsizetype names) const;
    [[nodiscard]] qsizetype pendingNames() const { return m_pending.size(); }

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

private:
    struct File {
        QByteArray bytes;
        QByteArray onDisk;
    };
    using Names = QMap<QString, std::shared_ptr<File>>;
    struct Open {
        std::shared_ptr<File> file;
        qint64 at = 0;
    };

    Names m_names;
    Names m_namesOnDisk;
    QList<Names> m_pending; ///< the folder after each change that nobody waited for
    QHash<Handle, Open> m_open;
    Handle m_next = 3;
};

} // namespace backcast::test
