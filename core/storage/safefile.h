// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/result.h"
#include "core/storage/filesystem.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace backcast {

/// The largest file that is read, compared or hashed: 512 MiB.
inline constexpr qint64 maxFileBytes = qint64(512) * 1024 * 1024;

/// SHA-256 in lower-case hexadecimal, 64 characters: how a content is named everywhere in storage.
[[nodiscard]] QString sha256Hex(QByteArrayView bytes);

/// Whether a file of this name is the start of a write that never ended, as a program that was killed leaves
/// it.
[[nodiscard]] bool isTemporaryName(const QString& name);

enum class NoteKind {
    OtherNames,    ///< the file had other names (hard links); they keep the old content
    AccessNotKept, ///< owner, group or permissions are not what they were
    NotFlushed,    ///< the file system could not be made to say that it is on the disk
    WasGone        ///< the file was expected to be there, and was not
};

/// Something to tell the user about a save that succeeded.
struct Note {
    NoteKind kind = NoteKind::OtherNames;
    QString text;
    bool operator==(const Note&) const = default;
};

/// What a successful write left on the disk.
struct Written {
    QString path; ///< of the file itself, where the path that was asked for is a link
    qint64 size = 0;
    QString sha256; ///< hexadecimal
    QDateTime modified;
    QList<Note> notes;
};

enum class NewFile {
    Usual,    ///< the permissions that the user's new files have (umask)
    OwnerOnly ///< for what we keep in folders of our own
};
enum class EmptyContent { Refuse, Allow };

struct WriteOptions {
    /// What has to be there for the write to happen: the SHA-256 of the content, or empty: no file may be
    /// there. Without a value whatever is there is replaced. A file that was touched or rewritten with equal
    /// content has not changed; one that is gone has nothing to lose and is written again, with a note.
    std::optional<QString> expected;
    NewFile newFile = NewFile::Usual; ///< only where there is no file yet; an old file keeps its permissions
    EmptyContent empty = EmptyContent::Refuse; ///< nothing at all is hardly ever what a user wants to keep
};

using Sleeper = std::function<void(std::chrono::milliseconds)>;
void sleepFor(std::chrono::milliseconds time);

/// Writes everything that belongs to a user so that at every moment, also when the power goes, the file is
/// the old one or the whole new one. The steps are told in docs/saving.md. Never writes into the file that is
/// there. Calls may come from any thread, and may share one SafeFile; copies share their file system.
class SafeFile {
public:
    SafeFile(); ///< on the machine's file system
    /// `fileSystem` has to outlive it and its copies.
    explicit SafeFile(FileSystem& fileSystem, Sleeper sleeper = sleepFor);

    /// Replaces the file at `path`, or the file that a link at `path` leads to.
    /// Errors: NotWritable, DiskFull, WriteFailed, Invalid (no path, no content): the file is as it was.
    /// Changed: it is as the other program left it. Unverified: the message says whether it is as it was.
    /// Waits at most a second where another program holds the file.
    [[nodiscard]] Result<Written> write(const QString& path, const QByteArray& bytes,
                                        const WriteOptions& options = {}) const;

    /// The whole file. Errors: NotFound, NotReadable (no permission, a folder, a pipe, a device), TooLarge.
    [[nodiscard]] Result<QByteArray> readFile(const QString& path, qint64 maxBytes = maxFileBytes) const;

    /// Gives a file another name in its folder or another one on the same disk, never over something that is
    /// there. A link is renamed itself. Errors: NotFound, NotWritable (also where the name is taken),
    /// WriteFailed: nothing has changed.
    [[nodiscard]] Result<void> renameFile(const QString& from, const QString& to) const;

    /// SHA-256 of the file in hexadecimal, in bounded memory. Errors as those of readFile.
    [[nodiscard]] Result<QString> hashOf(const QString& path, qint64 maxBytes = maxFileBytes) const;

    /// The absolute path of the file that would be written: links followed, one that leads nowhere too.
    [[nodiscard]] Result<QString> resolve(const QString& path) const;

    [[nodiscard]] FileSystem& fileSystem() const { return *m_fileSystem; }

private:
    std::shared_ptr<FileSystem> m_fileSystem;
    Sleeper m_sleeper;
};

/// SafeFile::readFile on the machine's file system.
[[nodiscard]] Result<QByteArray> readFile(const QString& path, qint64 maxBytes = maxFileBytes);

} // namespace backcast
