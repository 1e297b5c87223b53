// SPDX-License-Identifier: MIT
#include "core/storage/filesystem.h"

#include <QDir>

#include <cerrno>

namespace backcast {

FsResult<void> makeFolders(FileSystem& fileSystem, const QString& path) {
    QStringList missing;
    QString at = QDir::cleanPath(QDir(path).absolutePath());
    for (;;) {
        const FsResult<FileStat> found = fileSystem.stat(at);
        if (found && found->kind != FileStat::Kind::Folder) return tl::unexpected<int>(ENOTDIR);
        if (found) break;
        if (found.error() != ENOENT) return tl::unexpected<int>(found.error());
        const qsizetype slash = at.lastIndexOf(u'/');
        if (slash < 0 || at.size() == 1) return tl::unexpected<int>(ENOENT);
        missing.prepend(at.sliced(slash + 1));
        at = slash == 0 ? at.first(1) : at.first(slash);
    }
    for (const QString& name : missing) {
        const QString folder = at.endsWith(u'/') ? at + name : at + u'/' + name;
        // Another instance may have been quicker, which is as good.
        if (const FsResult<void> made = fileSystem.makeFolder(folder); !made && made.error() != EEXIST)
            return made;
        // Not every file system can do this; what is kept in the folder is checked again when it is written.
        static_cast<void>(fileSystem.syncFolder(at));
        at = folder;
    }
    return {};
}

} // namespace backcast
