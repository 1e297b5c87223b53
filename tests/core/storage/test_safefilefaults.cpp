// SPDX-License-Identifier: MIT
#include "core/storage/safefile.h"
#include "tests/core/storage/filetest.h"
#include "tests/support/faultyfilesystem.h"

#include <cerrno>

using namespace backcast;
using namespace Qt::StringLiterals;
using test::Call;

namespace {

const QByteArray oldText = R"({"text":"the old text of the document, a little longer than the new one"})";
const QByteArray newText = R"({"text":"the new text"})";

enum class Before { File, NoFile };
enum class Check { Expected, Anything };

/// A save with something prepared to go wrong, on a fresh folder.
struct Attempt {
    Attempt(Before before, Check check)
        : m_before(before) {
        if (before == Before::File) {
            folder.put(name, oldText);
            folder.setMode(name, 0640);
        }
        if (check == Check::Expected)
            options.expected = before == Before::File ? sha256Hex(oldText) : QString();
        if (check == Check::Expected && ::geteuid() == 0 && before == Before::File)
            REQUIRE(::chown(QFile::encodeName(folder.path(name)).constData(), 4711, 4712) == 0);
    }
    [[nodiscard]] Result<Written> run() {
        return SafeFile(faulty, naps.sleeper()).write(folder.path(name), newText, options);
    }
    [[nodiscard]] bool isOld() const {
        return m_before == Before::File ? folder.get(name) == oldText : !folder.names().contains(name);
    }
    [[nodiscard]] bool isNew() const { return folder.get(name) == newText; }

    test::Folder folder;
    QString name = u"a.prfaq"_s;
    RealFileSystem real;
    test::FaultyFileSystem faulty{real};
    test::Naps naps;
    WriteOptions options;

private:
    Before m_before;
};

/// All ways of one save: how many calls each takes when nothing goes wrong.
template <class Test>
void forEverySave(Test test) {
    for (const Before before : {Before::File, Before::NoFile}) {
        for (const Check check : {Check::Expected, Check::Anything}) {
            Attempt clean(before, check);
            REQUIRE(clean.run());
            REQUIRE(clean.isNew());
            const qsizetype calls = clean.faulty.log().size();
            REQUIRE(calls > 15);
            for (qsizetype i = 0; i < calls; ++i) test(before, check, i);
        }
    }
}

} // namespace

TEST_CASE(
    "whichever call fails, the file is the whole old one or the whole new one, and nothing lies about") {
    for (const int error : {EIO, ENOSPC, EACCES, EDQUOT, ENOENT, EINVAL, EMFILE, EROFS, ENOMEM}) {
        forEverySave([&](Before before, Check check, qsizetype index) {
            Attempt attempt(before, check);
            attempt.faulty.failCall(index, error);
            const Result<Written> written = attempt.run();
            INFO("call " << index << ", error " << error);
            // What is said is what is: this is where a program says "saved" and is wrong.
            if (written || written.error().code == ErrorCode::Unverified)
                CHECK((attempt.isNew() || (!written && attempt.isOld())));
            else
                CHECK(attempt.isOld());
            if (!written) CHECK_FALSE(written.error().message.isEmpty());
            CHECK(attempt.folder.temporaries().isEmpty());
        });
    }
}

TEST_CASE("wherever the program dies, the file is the whole old one or the whole new one") {
    forEverySave([&](Before before, Check check, qsizetype index) {
        Attempt attempt(before, check);
        attempt.faulty.crashAfter(index);
        const bool saidSaved = attempt.run().has_value();
        INFO("after call " << index);
        CHECK((attempt.isOld() || attempt.isNew()));
        if (saidSaved) CHECK(attempt.isNew());
        CHECK(attempt.folder.temporaries().size() <= 1);
        // The next save is not disturbed by what is left.
        CHECK(SafeFile().write(attempt.folder.path(attempt.name), newText));
        CHECK(attempt.isNew());
    });
}

TEST_CASE("keeps the old file when the disk is full") {
    for (const qint64 room : {qint64(0), qint64(1), qint64(newText.size() / 2), qint64(newText.size() - 1)}) {
        for (const Before before : {Before::File, Before::NoFile}) {
            Attempt attempt(before, Check::Anything);
            attempt.faulty.setRoom(room);
            const Result<Written> written = attempt.run();
            REQUIRE_FALSE(written);
            CHECK(written.error().code == ErrorCode::DiskFull);
            CHECK(attempt.isOld());
            CHECK(attempt.folder.temporaries().isEmpty());
        }
    }
    Attempt enough(Before::File, Check::Anything);
    enough.faulty.setRoom(newText.size());
    CHECK(enough.run());
}

TEST_CASE("keeps the old file when the disk says only at the end that it is full") {
    // ext4 with delayed allocation says it when it is waited for, NFS when the file is closed.
    for (const Call call : {Call::Sync, Call::Close}) {
        for (const int error : {ENOSPC, EDQUOT}) {
            Attempt attempt(Before::File, Check::Anything);
            attempt.faulty.failNth(call, 0, error);
            const Result<Written> written = attempt.run();
            REQUIRE_FALSE(written);
            CHECK(written.error().code == ErrorCode::DiskFull);
            CHECK(attempt.isOld());
            CHECK(attempt.folder.temporaries().isEmpty());
        }
    }
}

TEST_CASE("a disk that takes the text in small pieces gets all of it") {
    for (const qint64 piece : {1, 2, 7}) {
        Attempt attempt(Before::File, Check::Anything);
        attempt.faulty.setPiece(piece);
        REQUIRE(attempt.run());
        CHECK(attempt.isNew());
        CHECK(attempt.faulty.count(Call::Write) == (newText.size() + piece - 1) / piece);
    }
}

TEST_CASE("a disk that takes nothing does not make the save wait for ever") {
    Attempt attempt(Before::File, Check::Anything);
    attempt.faulty.setPiece(0);
    CHECK(attempt.run().error().code == ErrorCode::WriteFailed);
    CHECK(attempt.isOld());
    CHECK(attempt.folder.temporaries().isEmpty());
}

TEST_CASE("a disk that says yes and writes zeros does not cost the old file") {
    Attempt attempt(Before::File, Check::Anything);
    attempt.faulty.corruptWrites();
    const Result<Written> written = attempt.run();
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::Unverified);
    CHECK(attempt.isOld());
    CHECK(attempt.folder.temporaries().isEmpty());
}

TEST_CASE("a file that something else replaces right after the save is not called saved") {
    Attempt attempt(Before::File, Check::Anything);
    attempt.faulty.before(Call::SyncFolder, 0, [&] { attempt.folder.put(attempt.name, oldText); });
    const Result<Written> written = attempt.run();
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::Unverified);
}

TEST_CASE("a place that cannot be waited for is saved to, and the user told") {
    for (const int error : {EINVAL, ENOTSUP, ENOSYS}) {
        Attempt attempt(Before::File, Check::Anything);
        attempt.faulty.failNth(Call::Sync, 0, error);
        const Result<Written> written = attempt.run();
        REQUIRE(written);
        CHECK(test::hasNote(*written, NoteKind::NotFlushed));
        CHECK(attempt.isNew());
    }
    for (const int error : {EINVAL, EACCES, EIO}) {
        Attempt attempt(Before::File, Check::Anything);
        attempt.faulty.failNth(Call::SyncFolder, 0, error);
        const Result<Written> written = attempt.run();
        REQUIRE(written);
        CHECK(test::hasNote(*written, NoteKind::NotFlushed));
        CHECK(attempt.isNew());
    }
}

TEST_CASE("a disk that fails while it is waited for has not saved") {
    Attempt attempt(Before::File, Check::Anything);
    attempt.faulty.failNth(Call::Sync, 0, EIO);
    CHECK(attempt.run().error().code == ErrorCode::WriteFailed);
    CHECK(attempt.isOld());
}

TEST_CASE("a place that knows no permissions is saved to, and the user told") {
    Attempt attempt(Before::File, Check::Anything);
    attempt.faulty.failAll(Call::SetMode, EPERM);
    attempt.faulty.failAll(Call::SetOwner, EPERM);
    const Result<Written> written = attempt.run();
    REQUIRE(written);
    CHECK(test::hasNote(*written, NoteKind::AccessNotKept));
    CHECK(attempt.isNew());
}

TEST_CASE("a name that is taken by chance is not used") {
    Attempt attempt(Before::File, Check::Anything);
    attempt.faulty.failAll(Call::CreateNew, EEXIST, 3);
    REQUIRE(attempt.run());
    CHECK(attempt.isNew());
    Attempt never(Before::File, Check::Anything);
    never.faulty.failAll(Call::CreateNew, EEXIST);
    CHECK_FALSE(never.run());
    CHECK(never.faulty.log().size() < 30);
}

TEST_CASE("a file that cannot be compared with what was read is not overwritten") {
    Attempt attempt(Before::File, Check::Expected);
    // Opened for the first time: the temporary file; for the second: the target.
    attempt.faulty.failNth(Call::OpenForReading, 1, EIO);
    const Result<Written> written = attempt.run();
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::WriteFailed);
    CHECK(attempt.isOld());
    CHECK(attempt.folder.temporaries().isEmpty());
}

TEST_CASE("the text is waited for before it gets its name, and its name after") {
    Attempt attempt(Before::File, Check::Expected);
    REQUIRE(attempt.run());
    const QList<Call>& log = attempt.faulty.log();
    CHECK(log.indexOf(Call::Write) < log.indexOf(Call::Sync));
    CHECK(log.indexOf(Call::SetMode) < log.indexOf(Call::Sync));
    CHECK(log.indexOf(Call::Sync) < log.indexOf(Call::Close));
    CHECK(log.indexOf(Call::Close) < log.indexOf(Call::Rename));
    CHECK(log.indexOf(Call::Rename) < log.indexOf(Call::SyncFolder));
    CHECK(log.lastIndexOf(Call::Read) > log.indexOf(Call::SyncFolder));
    CHECK(attempt.faulty.count(Call::Remove) == 0);
}
