// SPDX-License-Identifier: MIT
#include "tests/support/powerlossfilesystem.h"

#include <algorithm>
#include <cerrno>

namespace backcast::test {

QMap<QString, QByteArray> PowerLossFileSystem::afterPowerLoss(qsizetype names) const {
    const Names& found = names == 0 ? m_namesOnDisk : m_pending.at(names - 1);
    QMap<QString, QByteArray> files;
    for (auto it = found.begin(); it != found.end(); ++it) {
        const File& file = **it;
        files.insert(it.key(), file.onDisk + QByteArray(file.bytes.size() - file.onDisk.size(), 0));
    }
    return files;
}

FsResult<FileSystem::Handle> PowerLossFileSystem::createNew(const QString& path, quint32) {
    if (m_names.contains(path)) return tl::unexpected<int>(EEXIST);
    const auto file = std::make_shared<File>();
    m_names.insert(path, file);
    m_pending.append(m_names);
    m_open.insert(m_next, {file, 0});
    return m_next++;
}

FsResult<qint64> PowerLossFileSystem::write(Handle handle, QByteArrayView bytes) {
    m_open[handle].file->bytes.append(bytes);
    return bytes.size();
}

FsResult<void> PowerLossFileSystem::setOwner(Handle, quint32, quint32) {
    return {};
}

FsResult<void> PowerLossFileSystem::setMode(Handle, quint32) {
    return {};
}

FsResult<void> PowerLossFileSystem::sync(Handle handle) {
    File& file = *m_open[handle].file;
    file.onDisk = file.bytes;
    return {};
}

FsResult<void> PowerLossFileSystem::close(Handle handle) {
    m_open.remove(handle);
    return {};
}

FsResult<FileSystem::Handle> PowerLossFileSystem::openForReading(const QString& path) {
    const auto found = m_names.constFind(path);
    if (found == m_names.constEnd()) return tl::unexpected<int>(ENOENT);
    m_open.insert(m_next, {*found, 0});
    return m_next++;
}

FsResult<QByteArray> PowerLossFileSystem::read(Handle handle, qint64 most) {
    Open& open = m_open[handle];
    const QByteArray piece = open.file->bytes.mid(qsizetype(open.at), qsizetype(most));
    open.at += piece.size();
    return piece;
}

FsResult<FileStat> PowerLossFileSystem::statHandle(Handle handle) {
    FileStat stat;
    stat.size = m_open[handle].file->bytes.size();
    return stat;
}

FsResult<FileStat> PowerLossFileSystem::stat(const QString& path) {
    const auto found = m_names.constFind(path);
    if (found == m_names.constEnd()) return tl::unexpected<int>(ENOENT);
    FileStat stat;
    stat.size = (*found)->bytes.size();
    return stat;
}

FsResult<QString> PowerLossFileSystem::readLink(const QString&) {
    return tl::unexpected<int>(EINVAL);
}

FsResult<QString> PowerLossFileSystem::canonicalPath(const QString& path) {
    return path;
}

FsResult<void> PowerLossFileSystem::checkWritable(const QString&) {
    return {};
}

FsResult<void> PowerLossFileSystem::rename(const QString& from, const QString& to) {
    if (!m_names.contains(from)) return tl::unexpected<int>(ENOENT);
    m_names.insert(to, m_names.take(from));
    m_pending.append(m_names);
    return {};
}

FsResult<void> PowerLossFileSystem::renameNew(const QString& from, const QString& to) {
    if (m_names.contains(to)) return tl::unexpected<int>(EEXIST);
    return rename(from, to);
}

FsResult<void> PowerLossFileSystem::syncFolder(const QString&) {
    m_namesOnDisk = m_names;
    m_pending.clear();
    return {};
}

FsResult<void> PowerLossFileSystem::remove(const QString& path) {
    if (m_names.remove(path) == 0) return tl::unexpected<int>(ENOENT);
    m_pending.append(m_names);
    return {};
}

FsResult<void> PowerLossFileSystem::makeFolder(const QString&) {
    return tl::unexpected<int>(ENOTSUP);
}

FsResult<QStringList> PowerLossFileSystem::list(const QString&) {
    return QStringList(m_names.keys());
}

} // namespace backcast::test
