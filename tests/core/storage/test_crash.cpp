// SPDX-License-Identifier: MIT
#include "core/storage/recovery.h"
#include "core/storage/safefile.h"
#include "tests/core/storage/filetest.h"

#include <QRandomGenerator>

#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <csignal>
#include <functional>

using namespace backcast;
using namespace Qt::StringLiterals;

// With the real system and real processes: what the tests with made-up faults cannot show.
namespace {

/// Runs `work` in a child and never comes back there.
pid_t inChild(const std::function<int()>& work) {
    const pid_t child = ::fork();
    if (child == 0) ::_exit(work());
    REQUIRE(child > 0);
    return child;
}

int resultOf(pid_t child) {
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// Large enough that the kernel is often in the middle of it.
QByteArray text(int number) {
    return "{\"text\":\"" + QByteArray(150'000 + number % 7 * 10'000, char('a' + number % 26)) + "\"}";
}

/// Kills a child that says "begun" through a pipe for each of its rounds, a random moment after the random
/// round.
void killInTheMiddle(const std::function<void(const std::function<void()>& begun)>& work,
                     QRandomGenerator& random) {
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = inChild([&] {
        ::close(ends[0]);
        work([&] { static_cast<void>(::write(ends[1], "x", 1) == 1); });
        return 0;
    });
    ::close(ends[1]);
    char byte = 0;
    for (int round = random.bounded(1, 4); round > 0; --round) REQUIRE(::read(ends[0], &byte, 1) == 1);
    // A save takes half a millisecond, or thirty on a busy machine under a sanitizer: all sizes are tried.
    const int longest = 500 << random.bounded(0, 7);
    const auto moment =
        std::chrono::steady_clock::now() + std::chrono::microseconds(random.bounded(0, longest));
    while (std::chrono::steady_clock::now() < moment) {
    }
    REQUIRE(::kill(child, SIGKILL) == 0);
    CHECK(resultOf(child) == -1);
    ::close(ends[0]);
}

constexpr int skipped = 77;

bool writeTo(const char* path, const QByteArray& text) {
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

/// A disk of 256 KiB that this process alone sees. An ordinary user may mount where he is root of a space of
/// his own.
bool mountSmallDisk(const QByteArray& at) {
    const QByteArray user = QByteArray::number(::geteuid());
    const QByteArray group = QByteArray::number(::getegid());
    if (::geteuid() == 0
            ? ::unshare(CLONE_NEWNS) != 0
            : ::unshare(CLONE_NEWNS | CLONE_NEWUSER) != 0 || !writeTo("/proc/self/setgroups", "deny") ||
                  !writeTo("/proc/self/uid_map", "0 " + user + " 1") ||
                  !writeTo("/proc/self/gid_map", "0 " + group + " 1"))
        return false;
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           ::mount("tmpfs", at.constData(), "tmpfs", 0, "size=256k,mode=0777") == 0;
}

} // namespace

TEST_CASE("a program killed in the middle of a save leaves the whole old text or the whole new one") {
    QRandomGenerator random(20261122);
    const test::Folder folder(test::Disk::Real);
    const QString path = folder.path(u"a.prfaq"_s);
    REQUIRE(SafeFile().write(path, text(0)));
    int leftovers = 0;
    // If none was ever hit in the middle, the test has tested nothing.
    for (int round = 0; round < 40 || (leftovers == 0 && round < 1000); ++round) {
        killInTheMiddle(
            [&](const std::function<void()>& begun) {
                const SafeFile files;
                for (int number = 1;; ++number) {
                    begun();
                    if (!files.write(path, text(number))) ::_exit(1);
                }
            },
            random);
        const QByteArray found = folder.get(u"a.prfaq"_s);
        bool isWhole = false;
        for (int number = 0; number < 7 * 26 && !isWhole; ++number) isWhole = found == text(number);
        CHECK(isWhole);
        leftovers += int(folder.temporaries().size());
        for (const QString& name : folder.temporaries()) QFile::remove(folder.path(name));
    }
    CHECK(leftovers > 0);
}

TEST_CASE("a program killed while it writes a draft leaves a draft that is offered whole") {
    QRandomGenerator random(7);
    for (int round = 0; round < 10; ++round) {
        const test::Folder folder;
        const QString root = folder.path(u"recovery"_s);
        killInTheMiddle(
            [&](const std::function<void()>& begun) {
                RecoveryStore store(SafeFile(), root);
                const Result<QString> slot = store.create({});
                if (!slot || !store.write(*slot, text(0), {})) ::_exit(1);
                for (int number = 1;; ++number) {
                    begun();
                    if (!store.write(*slot, text(number), {})) ::_exit(1);
                }
            },
            random);
        RecoveryStore store(SafeFile(), root);
        const Result<DraftList> pending = store.pending();
        REQUIRE(pending);
        CHECK(pending->problems.isEmpty());
        REQUIRE(pending->drafts.size() == 1);
        const Result<QByteArray> found = store.claim(pending->drafts.first().slot);
        REQUIRE(found);
        bool isWhole = false;
        for (int number = 0; number < 7 * 26 && !isWhole; ++number) isWhole = *found == text(number);
        CHECK(isWhole);
    }
}

TEST_CASE("a real disk that is full keeps the old file") {
    const test::Folder folder;
    folder.makeFolder(u"disk"_s);
    const QByteArray disk = QFile::encodeName(folder.path(u"disk"_s));
    const int result = resultOf(inChild([&]() -> int {
        if (!mountSmallDisk(disk)) return skipped;
        const SafeFile files;
        const QString path = folder.path(u"disk/a.prfaq"_s);
        const QByteArray old(100'000, 'o');
        if (!files.write(path, old)) return 1;
        const Result<Written> written = files.write(path, QByteArray(200'000, 'n'));
        if (written || written.error().code != ErrorCode::DiskFull) return 2;
        if (files.readFile(path) != old) return 3;
        if (QDir(folder.path(u"disk"_s)).entryList(QDir::Files | QDir::Hidden).size() != 1) return 4;
        return files.write(path, QByteArray(120'000, 'n')) ? 0 : 5;
    }));
    if (result == skipped)
        WARN("skipped: this machine does not let the test mount a small disk");
    else
        CHECK(result == 0);
}

TEST_CASE("a file larger than the system allows keeps the old file") {
    const test::Folder folder;
    folder.put(u"a"_s, "the old text");
    const int result = resultOf(inChild([&]() -> int {
        const rlimit limit{50'000, 50'000};
        ::signal(SIGXFSZ, SIG_IGN);
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) return skipped;
        const Result<Written> written = SafeFile().write(folder.path(u"a"_s), QByteArray(200'000, 'n'));
        return !written && written.error().code == ErrorCode::DiskFull ? 0 : 1;
    }));
    CHECK(result == 0);
    CHECK(folder.get(u"a"_s) == "the old text");
    CHECK(folder.names() == QStringList{u"a"_s});
}
