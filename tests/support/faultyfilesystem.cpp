// SPDX-License-Identifier: MIT
#include "tests/support/faultyfilesystem.h"

#include <algorithm>
#include <cerrno>

namespace backcast::test {

FaultyFileSystem::~FaultyFileSystem() {
    for (const Handle handle : std::as_const(m_open)) static_cast<void>(m_inner.close(handle));
}

void FaultyFileSystem::failCall(qsizetype index, int systemError) {
    m_faults.append({std::nullopt, index, index + 1, systemError});
}

void FaultyFileSystem::failNth(Call kind, qsizetype nth, int systemError) {
    m_faults.append({kind, nth, nth + 1, systemError});
}

void FaultyFileSystem::failAll(Call kind, int systemError, int times) {
    m_faults.append({kind, count(kind), count(kind) + times, systemError});
}

void FaultyFileSystem::before(Call kind, qsizetype nth, std::function<void()> run) {
    m_hooks.append({kind, nth, std::move(run)});
}

std::optional<int> FaultyFileSystem::enter(Call kind) {
    const qsizetype index = m_log.size();
    const qsizetype nth = count(kind);
    m_log.append(kind);
    if (m_crashAfter && index > *m_crashAfter) return EOWNERDEAD;
    for (const Hook& hook : std::as_const(m_hooks))
        if (hook.kind == kind && hook.nth == nth) hook.run();
    for (const Fault& fault : std::as_const(m_faults)) {
        const qsizetype at = fault.kind ? nth : index;
        if ((!fault.kind || fault.kind == kind) && at >= fault.from && at < fault.to)
            return fault.systemError;
    }
    return {};
}

FsResult<FileSystem::Handle> FaultyFileSystem::createNew(const QString& path, quint32 mode) {
    if (const auto error = enter(Call::CreateNew)) return tl::unexpected<int>(*error);
    const FsResult<Handle> handle = m_inner.createNew(path, mode);
    if (handle) m_open.insert(*handle);
    return handle;
}

FsResult<qint64> FaultyFileSystem::write(Handle handle, QByteArrayView bytes) {
    if (const auto error = enter(Call::Write)) return tl::unexpected<int>(*error);
    QByteArrayView part = bytes;
    if (m_piece) part = part.first(std::min<qsizetype>(part.size(), qsizetype(*m_piece)));
    if (m_room) {
        // As a disk does: what fits is written, and only the next call says that it is full.
        part = part.first(std::min<qsizetype>(part.size(), qsizetype(*m_room)));
        if (part.isEmpty()) return tl::unexpected<int>(ENOSPC);
        *m_room -= part.size();
    }
    return m_corrupt ? m_inner.write(handle, QByteArray(part.size(), 0)) : m_inner.write(handle, part);
}

FsResult<void> FaultyFileSystem::setOwner(Handle handle, quint32 owner, quint32 group) {
    if (const auto error = enter(Call::SetOwner)) return tl::unexpected<int>(*error);
    return m_inner.setOwner(handle, owner, group);
}

FsResult<void> FaultyFileSystem::setMode(Handle handle, quint32 mode) {
    if (const auto error = enter(Call::SetMode)) return tl::unexpected<int>(*error);
    return m_inner.setMode(handle, mode);
}

FsResult<void> FaultyFileSystem::sync(Handle handle) {
    if (const auto error = enter(Call::Sync)) return tl::unexpected<int>(*error);
    return m_inner.sync(handle);
}

FsResult<void> FaultyFileSystem::close(Handle handle) {
    const auto error = enter(Call::Close);
    if (error == EOWNERDEAD) return tl::unexpected<int>(*error); // closed by the destructor
    m_open.remove(handle);
    const FsResult<void> closed = m_inner.close(handle);
    if (error) return tl::unexpected<int>(*error);
    return closed;
}

FsResult<FileSystem::Handle> FaultyFileSystem::openForReading(const QString& path) {
    if (const auto error = enter(Call::OpenForReading)) return tl::unexpected<int>(*error);
    const FsResult<Handle> handle = m_inner.openForReading(path);
    if (handle) m_open.insert(*handle);
    return handle;
}

FsResult<QByteArray> FaultyFileSystem::read(Handle handle, qint64 most) {
    if (const auto error = enter(Call::Read)) return tl::unexpected<int>(*error);
    return m_inner.read(handle, most);
}

FsResult<FileStat> FaultyFileSystem::statHandle(Handle handle) {
    if (const auto error = enter(Call::StatHandle)) return tl::unexpected<int>(*error);
    return m_inner.statHandle(handle);
}

FsResult<FileStat> FaultyFileSystem::stat(const QString& path) {
    if (const auto error = enter(Call::Stat)) return tl::unexpected<int>(*error);
    return m_inner.stat(path);
}

FsResult<QString> FaultyFileSystem::readLink(const QString& path) {
    if (const auto error = enter(Call::ReadLink)) return tl::unexpected<int>(*error);
    return m_inner.readLink(path);
}

FsResult<QString> FaultyFileSystem::canonicalPath(const QString& path) {
    if (const auto error = enter(Call::CanonicalPath)) return tl::unexpected<int>(*error);
    return m_inner.canonicalPath(path);
}

FsResult<void> FaultyFileSystem::checkWritable(const QString& path) {
    if (const auto error = enter(Call::CheckWritable)) return tl::unexpected<int>(*error);
    return m_inner.checkWritable(path);
}

FsResult<void> FaultyFileSystem::rename(const QString& from, const QString& to) {
    if (const auto error = enter(Call::Rename)) return tl::unexpected<int>(*error);
    return m_inner.rename(from, to);
}

FsResult<void> FaultyFileSystem::renameNew(const QString& from, const QString& to) {
    if (const auto error = enter(Call::Rename)) return tl::unexpected<int>(*error);
    return m_inner.renameNew(from, to);
}

FsResult<void> FaultyFileSystem::syncFolder(const QString& path) {
    if (const auto error = enter(Call::SyncFolder)) return tl::unexpected<int>(*error);
    return m_inner.syncFolder(path);
}

FsResult<void> FaultyFileSystem::remove(const QString& path) {
    if (const auto error = enter(Call::Remove)) return tl::unexpected<int>(*error);
    return m_inner.remove(path);
}

FsResult<void> FaultyFileSystem::makeFolder(const QString& path) {
    if (const auto error = enter(Call::MakeFolder)) return tl::unexpected<int>(*error);
    return m_inner.makeFolder(path);
}

FsResult<QStringList> FaultyFileSystem::list(const QString& folder) {
    if (const auto error = enter(Call::List)) return tl::unexpected<int>(*error);
    return m_inner.list(folder);
}

} // namespace backcast::test
