// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/filesystem.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <functional>
#include <optional>

namespace backcast::test {

enum class Call {
    CreateNew,
    Write,
    SetOwner,
    SetMode,
    Sync,
    Close,
    OpenForReading,
    Read,
    StatHandle,
    Stat,
    ReadLink,
    CanonicalPath,
    CheckWritable,
    Rename,
    SyncFolder,
    Remove,
    MakeFolder,
    List
};

/// A file system on which things go wrong: it counts the calls, passes them on to another one, and fails
/// those it was told to. Calls are counted from 0, in all or of one kind.
class FaultyFileSystem final : public FileSystem {
public:
    explicit FaultyFileSystem(FileSystem& inner)
        : m_inner(inner) {}
    ~FaultyFileSystem() override;

    void failCall(qsizetype index, int systemError);            ///< counted over all kinds
    void failNth(Call kind, qsizetype nth, int systemError);    ///< counted within its kind
    void failAll(Call kind, int systemError, int times = 1000); ///< the next `times` calls of a kind
    void setRoom(qint64 bytes) { m_room = bytes; }              ///< then the disk is full
    void setPiece(qint64 bytes) { m_piece = bytes; }            ///< no write takes more at once
    void corruptWrites() { m_corrupt = true; }                  ///< says that all is well, and writes zeros
    void crashAfter(qsizetype index) { m_crashAfter = index; }  ///< no call after this one does anything
    void before(Call kind, qsizetype nth,
                std::function<void()> run); ///< somebody else does something meanwhile

    [[nodiscard]] const QList<Call>& log() const { return m_log; }
    [[nodiscard]] qsizetype count(Call kind) const { return m_log.count(kind); }

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
    struct Fault {
        std::optional<Call> kind;
        qsizetype from = 0;
        qsizetype to = 0; ///< not included
        int systemError = 0;
    };
    struct Hook {
        Call kind;
        qsizetype nth = 0;
        std::function<void()> run;
    };

    /// Notes the call; the error that it has to fail with.
    [[nodiscard]] std::optional<int> enter(Call kind);

    FileSystem& m_inner;
    QList<Call> m_log;
    QList<Fault> m_faults;
    QList<Hook> m_hooks;
    QSet<Handle> m_open; ///< closed by the system when the program dies
    std::optional<qsizetype> m_crashAfter;
    std::optional<qint64> m_room;
    std::optional<qint64> m_piece;
    bool m_corrupt = false;
};

} // namespace backcast::test
