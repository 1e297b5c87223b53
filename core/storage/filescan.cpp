// SPDX-License-Identifier: MIT
#include "core/storage/filescan.h"

#include "core/storage/fileerror.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cerrno>

namespace backcast {

namespace {

constexpr qint64 pieceBytes = 256 * 1024;

struct Files {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

tl::unexpected<Error> tooLarge(const QString& path, qint64 maxBytes) {
    return failure(ErrorCode::TooLarge,
                   Files::tr("%1 is larger than the %2 that can be opened.")
                       .arg(quotedName(path), QLocale().formattedDataSize(maxBytes)),
                   path);
}

Result<void> checkKind(const FileStat& stat, const QString& path, qint64 maxBytes) {
    if (stat.kind == FileStat::Kind::Folder) return fileFailure(FileAction::Read, EISDIR, path);
    if (stat.kind == FileStat::Kind::Other)
        return failure(ErrorCode::NotReadable, Files::tr("%1 is not an ordinary file.").arg(quotedName(path)),
                       path);
    if (stat.size > maxBytes) return tooLarge(path, maxBytes);
    return {};
}

Result<FileStat> scanOpened(FileSystem& fileSystem, FileSystem::Handle handle, const QString& path,
                            qint64 maxBytes, const std::function<bool(QByteArrayView)>& visit) {
    const FsResult<FileStat> stat = fileSystem.statHandle(handle);
    if (!stat) return fileFailure(FileAction::Read, stat.error(), path);
    if (const Result<void> fine = checkKind(*stat, path, maxBytes); !fine)
        return tl::unexpected<Error>(fine.error());
    qint64 left = maxBytes;
    for (;;) {
        const FsResult<QByteArray> piece = fileSystem.read(handle, std::min(pieceBytes, left + 1));
        if (!piece) return fileFailure(FileAction::Read, piece.error(), path);
        if (piece->isEmpty()) return *stat;
        if (piece->size() > left) return tooLarge(path, maxBytes);
        left -= piece->size();
        if (!visit(*piece)) return *stat;
    }
}

} // namespace

Result<FileStat> scanFile(FileSystem& fileSystem, const QString& path, qint64 maxBytes,
                          const std::function<bool(QByteArrayView)>& visit) {
    // A name with a NUL would be cut there and mean another file.
    if (path.isEmpty() || path.contains(QChar(0))) return fileFailure(FileAction::Read, ENOENT, path);
    const FsResult<FileStat> before = fileSystem.stat(path);
    if (!before) return fileFailure(FileAction::Read, before.error(), path);
    if (const Result<void> fine = checkKind(*before, path, maxBytes); !fine)
        return tl::unexpected<Error>(fine.error());
    const FsResult<FileSystem::Handle> handle = fileSystem.openForReading(path);
    if (!handle) return fileFailure(FileAction::Read, handle.error(), path);
    Result<FileStat> result = scanOpened(fileSystem, *handle, path, maxBytes, visit);
    static_cast<void>(fileSystem.close(*handle)); // nothing was written: nothing can be lost
    return result;
}

} // namespace backcast
