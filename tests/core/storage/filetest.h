// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/safefile.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

namespace backcast::test {

/// In memory a test that saves a thousand times does not wait a thousand times for a disk.
enum class Disk { Memory, Real };

/// A folder that is gone when the test ends.
class Folder {
public:
    explicit Folder(Disk disk = Disk::Memory)
        : m_folder(pattern(disk)) {
        REQUIRE(m_folder.isValid());
    }
    [[nodiscard]] QString path(const QString& name = {}) const {
        return name.isEmpty() ? m_folder.path() : m_folder.filePath(name);
    }
    void put(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    [[nodiscard]] QByteArray get(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
    }
    [[nodiscard]] QStringList names() const {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    /// What a write left behind.
    [[nodiscard]] QStringList temporaries() const { return names().filter(QStringLiteral(".tmp")); }
    void makeFolder(const QString& name) const { REQUIRE(QDir().mkdir(path(name))); }
    void makeLink(const QString& name, const QString& target) const {
        REQUIRE(::symlink(QFile::encodeName(target).constData(), QFile::encodeName(path(name)).constData()) ==
                0);
    }
    void setMode(const QString& name, mode_t mode) const {
        REQUIRE(::chmod(QFile::encodeName(path(name)).constData(), mode) == 0);
    }
    [[nodiscard]] mode_t mode(const QString& name) const {
        struct stat found {};
        REQUIRE(::stat(QFile::encodeName(path(name)).constData(), &found) == 0);
        return found.st_mode & 07777;
    }

private:
    [[nodiscard]] static QString pattern(Disk disk) {
        const QString memory = QStringLiteral("/dev/shm");
        const bool usable = disk == Disk::Memory && QFileInfo(memory).isWritable();
        return (usable ? memory : QDir::tempPath()) + QStringLiteral("/backcast-test-XXXXXX");
    }

    QTemporaryDir m_folder;
};

inline constexpr uid_t nobody = 65534;

/// Permissions say nothing to root. While this lives the test runs as somebody else; `works()` is false where
/// that cannot be had, and the test has to say that it was skipped.
class AsOrdinaryUser {
public:
    explicit AsOrdinaryUser(const Folder& folder) {
        if (::geteuid() != 0) return;
        m_works = ::chown(QFile::encodeName(folder.path()).constData(), nobody, nobody) == 0 &&
                  ::setegid(nobody) == 0 && ::seteuid(nobody) == 0;
        m_changed = true;
    }
    ~AsOrdinaryUser() {
        if (!m_changed) return;
        static_cast<void>(::seteuid(0) == 0 && ::setegid(0) == 0);
    }
    AsOrdinaryUser(const AsOrdinaryUser&) = delete;
    AsOrdinaryUser& operator=(const AsOrdinaryUser&) = delete;
    [[nodiscard]] bool works() const { return m_works; }

private:
    bool m_works = true;
    bool m_changed = false;
};

/// A sleeper that sleeps no longer than it takes to note for how long it was asked.
struct Naps {
    std::chrono::milliseconds total{0};
    int count = 0;
    [[nodiscard]] Sleeper sleeper() {
        return [this](std::chrono::milliseconds time) {
            total += time;
            ++count;
        };
    }
};

inline bool hasNote(const Written& written, NoteKind kind) {
    return std::any_of(written.notes.begin(), written.notes.end(),
                       [&](const Note& note) { return note.kind == kind && !note.text.isEmpty(); });
}

} // namespace backcast::test
