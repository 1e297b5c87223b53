// SPDX-License-Identifier: MIT
#include "core/storage/safefile.h"
#include "tests/core/storage/filetest.h"
#include "tests/support/faultyfilesystem.h"

#include <utime.h>

#include <cerrno>

using namespace backcast;
using namespace Qt::StringLiterals;
using test::Call;

namespace {

const QByteArray oldText = R"({"text":"the old text of the document"})";
const QByteArray newText = R"({"text":"the new text"})";

WriteOptions expecting(const QString& sha256) {
    WriteOptions options;
    options.expected = sha256;
    return options;
}

} // namespace

TEST_CASE("a save says what is on the disk now") {
    const test::Folder folder;
    const QString path = folder.path(u"a.prfaq"_s);
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-2);
    const Result<Written> written = SafeFile().write(path, newText);
    REQUIRE(written);
    CHECK(folder.get(u"a.prfaq"_s) == newText);
    CHECK(written->path == QDir(folder.path()).canonicalPath() + u"/a.prfaq"_s);
    CHECK(written->size == newText.size());
    CHECK(written->sha256 == sha256Hex(newText));
    CHECK(written->sha256.size() == 64);
    CHECK(written->modified >= before);
    CHECK(written->modified == QFileInfo(path).lastModified().toUTC());
    CHECK(written->notes.isEmpty());
    CHECK(folder.names() == QStringList{u"a.prfaq"_s});
}

TEST_CASE("a large document is written whole, and read back whole") {
    const test::Folder folder;
    QByteArray large;
    for (int i = 0; large.size() < 3'000'000; ++i) large += QByteArray::number(i) + ' ';
    REQUIRE(SafeFile().write(folder.path(u"a"_s), large));
    CHECK(SafeFile().readFile(folder.path(u"a"_s)) == large);
    CHECK(SafeFile().hashOf(folder.path(u"a"_s)) == sha256Hex(large));
}

TEST_CASE("an empty text never replaces a document, unless it is meant") {
    const test::Folder folder;
    folder.put(u"a.prfaq"_s, oldText);
    const Result<Written> written = SafeFile().write(folder.path(u"a.prfaq"_s), {});
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::Invalid);
    CHECK(folder.get(u"a.prfaq"_s) == oldText);

    WriteOptions options;
    options.empty = EmptyContent::Allow;
    REQUIRE(SafeFile().write(folder.path(u"a.prfaq"_s), {}, options));
    CHECK(folder.get(u"a.prfaq"_s).isEmpty());
}

TEST_CASE("the permissions of a file are kept") {
    const test::Folder folder;
    for (const mode_t mode : {0600U, 0644U, 0664U, 0755U, 0604U}) {
        folder.put(u"a"_s, oldText);
        folder.setMode(u"a"_s, mode);
        const Result<Written> written = SafeFile().write(folder.path(u"a"_s), newText);
        REQUIRE(written);
        CHECK(written->notes.isEmpty());
        CHECK(folder.mode(u"a"_s) == mode);
        CHECK(folder.get(u"a"_s) == newText);
    }
}

TEST_CASE("a new file has the permissions of the user's other new files") {
    const test::Folder folder;
    const mode_t before = ::umask(027);
    const bool written = SafeFile().write(folder.path(u"a"_s), newText).has_value();
    WriteOptions options;
    options.newFile = NewFile::OwnerOnly;
    const bool writtenPrivately = SafeFile().write(folder.path(u"b"_s), newText, options).has_value();
    ::umask(before);
    REQUIRE(written);
    REQUIRE(writtenPrivately);
    CHECK(folder.mode(u"a"_s) == 0640);
    CHECK(folder.mode(u"b"_s) == 0600);
}

TEST_CASE("nobody else can read a private document while it is being saved") {
    const test::Folder folder;
    folder.put(u"a"_s, oldText);
    folder.setMode(u"a"_s, 0640);
    RealFileSystem real;
    test::FaultyFileSystem faulty(real);
    mode_t during = 0;
    faulty.before(Call::Write, 0, [&] { during = folder.mode(folder.temporaries().value(0)); });
    REQUIRE(SafeFile(faulty).write(folder.path(u"a"_s), newText));
    CHECK(during == 0600);
}

TEST_CASE("owner and group of a file are kept where the system allows it") {
    if (::geteuid() != 0) {
        WARN("skipped: only root can make a file that belongs to somebody else");
        return;
    }
    const test::Folder folder;
    folder.put(u"a"_s, oldText);
    folder.setMode(u"a"_s, 0640);
    const QByteArray name = QFile::encodeName(folder.path(u"a"_s));
    REQUIRE(::chown(name.constData(), 4711, 4712) == 0);
    const Result<Written> written = SafeFile().write(folder.path(u"a"_s), newText);
    REQUIRE(written);
    CHECK(written->notes.isEmpty());
    struct stat found {};
    REQUIRE(::stat(name.constData(), &found) == 0);
    CHECK(found.st_uid == 4711);
    CHECK(found.st_gid == 4712);
    CHECK(folder.mode(u"a"_s) == 0640);
}

TEST_CASE("a colleague's file is saved, and the user told that it is his own now") {
    const test::Folder folder;
    folder.put(u"a"_s, oldText);
    folder.setMode(u"a"_s, 0666);
    if (::geteuid() != 0) {
        WARN("skipped: only root can make a file that belongs to somebody else");
        return;
    }
    const test::AsOrdinaryUser user(folder);
    if (!user.works()) {
        WARN("skipped: this machine does not let the test become an ordinary user");
        return;
    }
    const Result<Written> written = SafeFile().write(folder.path(u"a"_s), newText);
    REQUIRE(written);
    CHECK(test::hasNote(*written, NoteKind::AccessNotKept));
    CHECK(folder.get(u"a"_s) == newText);
    CHECK(folder.mode(u"a"_s) == 0666);
}

TEST_CASE("the rights of a group are not handed to another group") {
    const test::Folder folder;
    folder.put(u"a"_s, oldText);
    folder.setMode(u"a"_s, 0660);
    if (::geteuid() != 0) {
        WARN("skipped: only root can make a file that belongs to another group");
        return;
    }
    REQUIRE(::chown(QFile::encodeName(folder.path(u"a"_s)).constData(), test::nobody, 4712) == 0);
    const test::AsOrdinaryUser user(folder);
    if (!user.works()) {
        WARN("skipped: this machine does not let the test become an ordinary user");
        return;
    }
    const Result<Written> written = SafeFile().write(folder.path(u"a"_s), newText);
    REQUIRE(written);
    CHECK(test::hasNote(*written, NoteKind::AccessNotKept));
    CHECK(folder.mode(u"a"_s) == 0600);
}

TEST_CASE("another program's changes are never overwritten unseen") {
    const test::Folder folder;
    const QString path = folder.path(u"a.prfaq"_s);
    folder.put(u"a.prfaq"_s, oldText);
    const QString read = sha256Hex(oldText);

    SECTION("it changed since it was read") {
        folder.put(u"a.prfaq"_s, R"({"text":"a colleague's text"})");
        const Result<Written> written = SafeFile().write(path, newText, expecting(read));
        REQUIRE_FALSE(written);
        CHECK(written.error().code == ErrorCode::Changed);
        CHECK(folder.get(u"a.prfaq"_s) == R"({"text":"a colleague's text"})");
    }
    SECTION("it changed by one letter and kept its size") {
        QByteArray changed = oldText;
        changed[changed.size() / 2] = '#';
        folder.put(u"a.prfaq"_s, changed);
        CHECK(SafeFile().write(path, newText, expecting(read)).error().code == ErrorCode::Changed);
        CHECK(folder.get(u"a.prfaq"_s) == changed);
    }
    SECTION("it did not change") {
        CHECK(SafeFile().write(path, newText, expecting(read)));
        CHECK(folder.get(u"a.prfaq"_s) == newText);
    }
    SECTION("a sync client touched it: same content, other time, no question asked") {
        const utimbuf times{1'000'000'000, 1'000'000'000};
        REQUIRE(::utime(QFile::encodeName(path).constData(), &times) == 0);
        const Result<Written> written = SafeFile().write(path, newText, expecting(read));
        REQUIRE(written);
        CHECK(written->notes.isEmpty());
    }
    SECTION("a sync client replaced it by an equal file") {
        REQUIRE(QFile::remove(path));
        folder.put(u"a.prfaq"_s, oldText);
        CHECK(SafeFile().write(path, newText, expecting(read)));
    }
    SECTION("it already holds what is to be written") {
        folder.put(u"a.prfaq"_s, newText);
        CHECK(SafeFile().write(path, newText, expecting(read)));
    }
    SECTION("it was deleted: there is nothing to lose, and the user is told") {
        REQUIRE(QFile::remove(path));
        const Result<Written> written = SafeFile().write(path, newText, expecting(read));
        REQUIRE(written);
        CHECK(test::hasNote(*written, NoteKind::WasGone));
        CHECK(folder.get(u"a.prfaq"_s) == newText);
    }
    SECTION("it became a folder") {
        REQUIRE(QFile::remove(path));
        folder.makeFolder(u"a.prfaq"_s);
        CHECK(SafeFile().write(path, newText, expecting(read)).error().code == ErrorCode::NotWritable);
    }
    CHECK(folder.temporaries().isEmpty());
}

TEST_CASE("a new document does not replace a file that appeared under its name") {
    const test::Folder folder;
    const QString path = folder.path(u"a.prfaq"_s);
    REQUIRE(SafeFile().write(path, oldText, expecting(QString())));
    const Result<Written> again = SafeFile().write(path, newText, expecting(QString()));
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Changed);
    CHECK(folder.get(u"a.prfaq"_s) == oldText);
    CHECK(folder.names().size() == 1);
}

TEST_CASE("a change that another program makes during the save is not overwritten") {
    const test::Folder folder;
    folder.put(u"a"_s, oldText);
    RealFileSystem real;
    test::FaultyFileSystem faulty(real);
    test::Naps naps;
    const SafeFile files(faulty, naps.sleeper());
    const auto colleague = [&] { folder.put(u"a"_s, "a colleague's text"); };

    SECTION("while the new text is being written") {
        faulty.before(Call::Write, 0, colleague);
    }
    SECTION("while the disk is being waited for") {
        faulty.before(Call::Sync, 0, colleague);
    }
    SECTION("while it holds the file against us") {
        faulty.failNth(Call::Rename, 0, EBUSY);
        faulty.before(Call::Rename, 0, colleague);
    }
    const Result<Written> written = files.write(folder.path(u"a"_s), newText, expecting(sha256Hex(oldText)));
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::Changed);
    CHECK(folder.get(u"a"_s) == "a colleague's text");
    CHECK(folder.temporaries().isEmpty());
}

TEST_CASE("a file that a sync client holds for a moment is saved all the same") {
    const test::Folder folder;
    folder.put(u"a"_s, oldText);
    RealFileSystem real;
    test::FaultyFileSystem faulty(real);
    test::Naps naps;
    for (const int error : {EBUSY, ETXTBSY, EACCES, EPERM}) {
        faulty.failAll(Call::Rename, error, 3);
        naps = {};
        const QByteArray text = newText + QByteArray::number(error);
        REQUIRE(SafeFile(faulty, naps.sleeper()).write(folder.path(u"a"_s), text));
        CHECK(naps.count == 3);
        CHECK(folder.get(u"a"_s) == text);
        CHECK(folder.temporaries().isEmpty());
    }
}

TEST_CASE("a file that another program holds on to is left alone after about a second") {
    const test::Folder folder;
    folder.put(u"a"_s, oldText);
    RealFileSystem real;
    test::FaultyFileSystem faulty(real);
    faulty.failAll(Call::Rename, EBUSY);
    test::Naps naps;
    const Result<Written> written = SafeFile(faulty, naps.sleeper()).write(folder.path(u"a"_s), newText);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::NotWritable);
    CHECK(naps.total == std::chrono::milliseconds(1000));
    CHECK(folder.get(u"a"_s) == oldText);
    CHECK(folder.temporaries().isEmpty());
}

TEST_CASE("what cannot get better is not waited for") {
    const test::Folder folder;
    folder.put(u"a"_s, oldText);
    RealFileSystem real;
    test::FaultyFileSystem faulty(real);
    faulty.failAll(Call::Rename, ENOSPC);
    test::Naps naps;
    CHECK(SafeFile(faulty, naps.sleeper()).write(folder.path(u"a"_s), newText).error().code ==
          ErrorCode::DiskFull);
    CHECK(naps.count == 0);
    CHECK(folder.get(u"a"_s) == oldText);
}

TEST_CASE("the file that is there is never opened for writing") {
    const test::Folder folder;
    folder.put(u"a"_s, oldText);
    const Result<FileStat> before =
        RealFileSystem().stat(folder.path(u"a"_s)).map_error([](int) { return Error{}; });
    QFile reader(folder.path(u"a"_s));
    REQUIRE(reader.open(QIODevice::ReadOnly));
    REQUIRE(SafeFile().write(folder.path(u"a"_s), newText));
    CHECK(reader.readAll() == oldText); // who had it open keeps a whole old file
    CHECK(RealFileSystem().stat(folder.path(u"a"_s))->inode != before->inode);
}
