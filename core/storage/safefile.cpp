// SPDX-License-Identifier: MIT
#include "core/storage/safefile.h"

#include "core/storage/fileerror.h"
#include "core/storage/filescan.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>
#include <cerrno>
#include <thread>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

using std::chrono::milliseconds;

struct Files {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

/// Sync clients and virus scanners hold a new file for moments. About a second in all: longer feels like a
/// hang.
constexpr std::array renameDelays{milliseconds(20),  milliseconds(40),  milliseconds(80),
                                  milliseconds(160), milliseconds(300), milliseconds(400)};

constexpr auto temporaryStart = ".backcast-"_L1;
constexpr auto temporaryEnd = ".tmp"_L1;

/// A chain of links that is longer is taken for a circle, as the kernel does.
constexpr int mostLinks = 40;

bool mayPass(int systemError) {
    return systemError == EBUSY || systemError == ETXTBSY || systemError == EACCES || systemError == EPERM ||
           systemError == EAGAIN;
}

QString folderOf(const QString& path) {
    const qsizetype slash = path.lastIndexOf(u'/');
    if (slash < 0) return u"."_s;
    return slash == 0 ? u"/"_s : path.first(slash);
}

QString inFolder(const QString& folder, const QString& name) {
    return folder.endsWith(u'/') ? folder + name : folder + u'/' + name;
}

/// Its length does not depend on the document's name, which may be as long as the disk allows. The ending
/// keeps it out of "open" dialogs, the dot out of sight.
QString temporaryName() {
    return temporaryStart + u"%1"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QChar(u'0')) +
           temporaryEnd;
}

/// One write. Its destructor takes the temporary file away, whichever way the write ended.
class Save {
public:
    Save(const SafeFile& files, const Sleeper& sleeper, const QByteArray& bytes, const WriteOptions& options)
        : m_files(files)
        , m_fileSystem(files.fileSystem())
        , m_sleeper(sleeper)
        , m_bytes(bytes)
        , m_options(options)
        , m_hash(sha256Hex(bytes)) {}
    ~Save() {
        // What these two could say would hide why the write failed.
        if (m_handle) static_cast<void>(m_fileSystem.close(*m_handle));
        if (!m_temporary.isEmpty()) static_cast<void>(m_fileSystem.remove(m_temporary));
    }
    Save(const Save&) = delete;
    Save& operator=(const Save&) = delete;

    [[nodiscard]] Result<Written> run(const QString& path) {
        return m_files.resolve(path)
            .and_then([this](const QString& target) { return inspect(target); })
            .and_then([this] { return create(); })
            .and_then([this] { return fill(); })
            .and_then([this] { return flush(); })
            .and_then([this] { return checkTemporary(); })
            .and_then([this] { return replace(); })
            .and_then([this] { return confirm(); });
    }

private:
    [[nodiscard]] Result<void> inspect(const QString& target);
    [[nodiscard]] Result<void> create();
    [[nodiscard]] Result<void> fill();
    [[nodiscard]] Result<void> flush();
    [[nodiscard]] Result<void> checkTemporary();
    [[nodiscard]] Result<void> checkExpected();
    [[nodiscard]] Result<void> replace();
    [[nodiscard]] Result<Written> confirm();
    void keepAccess(const FileStat& temporary);
    void note(NoteKind kind, const QString& text);
    [[nodiscard]] Result<FileStat> compare(const QString& path) const;
    [[nodiscard]] tl::unexpected<Error> failed(int systemError) const {
        return fileFailure(FileAction::Write, systemError, m_target);
    }

    const SafeFile& m_files;
    FileSystem& m_fileSystem;
    const Sleeper& m_sleeper;
    const QByteArray& m_bytes;
    const WriteOptions& m_options;
    QString m_hash;
    QString m_target;
    QString m_temporary;
    std::optional<FileSystem::Handle> m_handle;
    std::optional<FileStat> m_old;
    QList<Note> m_notes;
};

Result<void> Save::inspect(const QString& target) {
    m_target = target;
    const FsResult<FileStat> found = m_fileSystem.stat(target);
    if (!found && found.error() == ENOENT) return {};
    if (!found) return failed(found.error());
    if (found->kind == FileStat::Kind::Folder) return failed(EISDIR);
    if (found->kind == FileStat::Kind::Other)
        return failure(
            ErrorCode::NotWritable,
            Files::tr("%1 was not saved: what is there is not an ordinary file.").arg(quotedName(target)),
            target);
    // A rename asks only the folder: without this a file that the user protected would be replaced.
    if (const FsResult<void> writable = m_fileSystem.checkWritable(target); !writable)
        return failed(writable.error());
    m_old = *found;
    return {};
}

Result<void> Save::create() {
    // An old file's permissions come when its content is complete; until then nobody else needs to read it.
    // For a new file the system applies the umask and what the folder prescribes, which no program can read
    // without disturbing its threads.
    const bool usual = !m_old && m_options.newFile == NewFile::Usual;
    for (int attempt = 0;; ++attempt) {
        const QString name = inFolder(folderOf(m_target), temporaryName());
        const FsResult<FileSystem::Handle> handle = m_fileSystem.createNew(name, usual ? 0666 : 0600);
        if (!handle && handle.error() == EEXIST && attempt < 8) continue;
        if (!handle) return failed(handle.error());
        m_temporary = name;
        m_handle = *handle;
        return {};
    }
}

Result<void> Save::fill() {
    QByteArrayView left = m_bytes;
    while (!left.isEmpty()) {
        const FsResult<qint64> written = m_fileSystem.write(*m_handle, left);
        if (!written) return failed(written.error());
        if (*written <= 0) return failed(EIO);
        left = left.sliced(qsizetype(*written));
    }
    const FsResult<FileStat> stat = m_fileSystem.statHandle(*m_handle);
    if (!stat) return failed(stat.error());
    if (stat->size != m_bytes.size()) return failed(EIO);
    if (m_old) keepAccess(*stat);
    return {};
}

void Save::keepAccess(const FileStat& temporary) {
    quint32 mode = m_old->mode;
    bool kept = true;
    if (temporary.owner != m_old->owner || temporary.group != m_old->group) {
        kept = bool(m_fileSystem.setOwner(*m_handle, m_old->owner, m_old->group));
        // Only root may give a file away, but its group may often be kept.
        if (!kept && temporary.group != m_old->group &&
            !m_fileSystem.setOwner(*m_handle, temporary.owner, m_old->group))
            mode = (mode & ~quint32(070)) | ((mode & 07) << 3); // another group gets what everybody gets
    }
    if (!m_fileSystem.setMode(*m_handle, mode)) kept = false;
    if (!kept)
        note(NoteKind::AccessNotKept,
             Files::tr("%1 was saved, but its owner, group or permissions could not all be kept.")
                 .arg(quotedName(m_target)));
}

Result<void> Save::flush() {
    if (const FsResult<void> synced = m_fileSystem.sync(*m_handle); !synced) {
        const int systemError = synced.error();
        if (systemError != EINVAL && systemError != ENOTSUP && systemError != ENOSYS)
            return failed(systemError);
        note(NoteKind::NotFlushed,
             Files::tr("%1 was saved, but this place cannot confirm that it would survive a power cut.")
                 .arg(quotedName(m_target)));
    }
    const FsResult<void> closed = m_fileSystem.close(*std::exchange(m_handle, std::nullopt));
    if (!closed) return failed(closed.error());
    return {};
}

Result<FileStat> Save::compare(const QString& path) const {
    QByteArrayView left = m_bytes;
    bool equal = true;
    Result<FileStat> scanned = scanFile(m_fileSystem, path, m_bytes.size(), [&](QByteArrayView piece) {
        equal = left.startsWith(piece);
        if (equal) left = left.sliced(piece.size());
        return equal;
    });
    if (scanned && equal && left.isEmpty()) return scanned;
    return failure(ErrorCode::Unverified, scanned ? QString() : scanned.error().message, m_target);
}

Result<void> Save::checkTemporary() {
    // While the old file is still there: a disk or a network that returns something else must not cost it.
    if (compare(m_temporary)) return {};
    return failure(
        ErrorCode::Unverified,
        Files::tr("%1 was not saved: the disk did not return what was written to it. The file is as "
                  "it was. Save a copy in another place.")
            .arg(quotedName(m_target)),
        m_target);
}

Result<void> Save::checkExpected() {
    if (!m_options.expected) return {};
    const QString name = quotedName(m_target);
    const Result<QString> found = m_files.hashOf(m_target);
    if (!found && found.error().code == ErrorCode::NotFound) {
        if (!m_options.expected->isEmpty())
            note(NoteKind::WasGone,
                 Files::tr("%1 had been moved or deleted; it was written again.").arg(name));
        return {};
    }
    if (!found && found.error().code != ErrorCode::TooLarge)
        return failure(ErrorCode::WriteFailed,
                       Files::tr("%1 was not saved: it could not be read to see whether another program has "
                                 "changed it.")
                           .arg(name),
                       m_target);
    if (found && (*found == *m_options.expected || *found == m_hash)) return {};
    return failure(ErrorCode::Changed,
                   m_options.expected->isEmpty()
                       ? Files::tr("%1 was not saved: a file of that name has appeared there.").arg(name)
                       : Files::tr("%1 was not saved: another program has changed it.").arg(name),
                   m_target);
}

Result<void> Save::replace() {
    for (std::size_t attempt = 0;; ++attempt) {
        // As late as can be, and again after each wait: who held the file may have written to it.
        if (Result<void> expected = checkExpected(); !expected) return expected;
        const FsResult<void> renamed = m_fileSystem.rename(m_temporary, m_target);
        if (renamed) break;
        if (!mayPass(renamed.error()) || attempt == renameDelays.size()) return failed(renamed.error());
        m_sleeper(renameDelays[attempt]);
    }
    m_temporary.clear();
    if (m_old && m_old->links > 1)
        note(NoteKind::OtherNames,
             Files::tr("%1 had other names on this disk (hard links). It was saved under "
                       "this name; under the others the old text remains.")
                 .arg(quotedName(m_target)));
    return {};
}

Result<Written> Save::confirm() {
    if (!m_fileSystem.syncFolder(folderOf(m_target)))
        note(NoteKind::NotFlushed,
             Files::tr("%1 was saved, but this place cannot confirm that it would survive a power cut.")
                 .arg(quotedName(m_target)));
    const Result<FileStat> stat = compare(m_target);
    if (!stat)
        return failure(
            ErrorCode::Unverified,
            Files::tr("%1 was written, but what is there now is not what was written. Save a copy in "
                      "another place.")
                .arg(quotedName(m_target)),
            m_target);
    return Written{m_target, stat->size, m_hash, stat->modified, m_notes};
}

void Save::note(NoteKind kind, const QString& text) {
    if (const Note added{kind, text}; !m_notes.contains(added)) m_notes.append(added);
}

} // namespace

QString sha256Hex(QByteArrayView bytes) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return QString::fromLatin1(hash.result().toHex());
}

bool isTemporaryName(const QString& name) {
    return name.startsWith(temporaryStart) && name.endsWith(temporaryEnd);
}

void sleepFor(milliseconds time) {
    std::this_thread::sleep_for(time);
}

SafeFile::SafeFile()
    : m_fileSystem(std::make_shared<RealFileSystem>())
    , m_sleeper(sleepFor) {}

// The pointer is shared with nobody: the file system is the caller's.
SafeFile::SafeFile(FileSystem& fileSystem, Sleeper sleeper)
    : m_fileSystem(std::shared_ptr<void>(), &fileSystem)
    , m_sleeper(std::move(sleeper)) {}

Result<Written> SafeFile::write(const QString& path, const QByteArray& bytes,
                                const WriteOptions& options) const {
    if (bytes.isEmpty() && options.empty == EmptyContent::Refuse)
        return failure(ErrorCode::Invalid,
                       Files::tr("%1 was not saved: there was nothing to write.").arg(quotedName(path)),
                       path);
    return Save(*this, m_sleeper, bytes, options).run(path);
}

Result<QByteArray> SafeFile::readFile(const QString& path, qint64 maxBytes) const {
    QByteArray bytes;
    return scanFile(*m_fileSystem, path, maxBytes,
                    [&](QByteArrayView piece) {
                        bytes.append(piece);
                        return true;
                    })
        .map([&](const FileStat&) { return bytes; });
}

Result<void> SafeFile::renameFile(const QString& from, const QString& to) const {
    if (const FsResult<void> renamed = m_fileSystem->renameNew(from, to); !renamed) {
        switch (renamed.error()) {
        case EEXIST:
            return failure(ErrorCode::NotWritable,
                           Files::tr("There is already something of the name %1.").arg(quotedName(to)), to);
        case ENOENT:
            return failure(ErrorCode::NotFound,
                           Files::tr("%1 was moved or deleted meanwhile.").arg(quotedName(from)), from);
        case EACCES:
        case EPERM:
        case EROFS:
            return failure(ErrorCode::NotWritable,
                           Files::tr("You have no permission to change names in this folder."), from);
        case ENAMETOOLONG:
            return failure(ErrorCode::NotWritable, Files::tr("This name is too long."), to);
        case EINVAL:
            return failure(ErrorCode::NotWritable, Files::tr("This disk does not allow such a name."), to);
        default:
            return fileFailure(FileAction::Write, renamed.error(), from);
        }
    }
    // Without it a power cut may bring the old name back; the file is whole under either.
    static_cast<void>(m_fileSystem->syncFolder(folderOf(to)));
    return {};
}

Result<QString> SafeFile::hashOf(const QString& path, qint64 maxBytes) const {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return scanFile(*m_fileSystem, path, maxBytes,
                    [&](QByteArrayView piece) {
                        hash.addData(piece);
                        return true;
                    })
        .map([&](const FileStat&) { return QString::fromLatin1(hash.result().toHex()); });
}

Result<QString> SafeFile::resolve(const QString& path) const {
    if (path.isEmpty() || path.contains(QChar(0)))
        return failure(ErrorCode::Invalid, Files::tr("There is no file name to save to."), {});
    QString at = path;
    for (int links = 0;; ++links) {
        const FsResult<QString> link = m_fileSystem->readLink(at);
        if (!link && link.error() != EINVAL && link.error() != ENOENT)
            return fileFailure(FileAction::Write, link.error(), path);
        if (!link) break;
        if (links == mostLinks) return fileFailure(FileAction::Write, ELOOP, path);
        at = link->startsWith(u'/') ? *link : inFolder(folderOf(at), *link);
    }
    const QString name = at.sliced(at.lastIndexOf(u'/') + 1);
    if (name.isEmpty() || name == u"."_s || name == u".."_s)
        return fileFailure(FileAction::Write, EISDIR, path);
    const FsResult<QString> folder = m_fileSystem->canonicalPath(folderOf(at));
    if (!folder) return fileFailure(FileAction::Write, folder.error(), path);
    return inFolder(*folder, name);
}

Result<QByteArray> readFile(const QString& path, qint64 maxBytes) {
    return SafeFile().readFile(path, maxBytes);
}

} // namespace backcast
