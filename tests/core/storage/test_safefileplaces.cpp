// SPDX-License-Identifier: MIT
#include "core/storage/safefile.h"
#include "tests/core/storage/filetest.h"
#include "tests/support/faultyfilesystem.h"

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

const QByteArray oldText = "the old text";
const QByteArray newText = "the new text";

} // namespace

TEST_CASE("names of all kinds can be saved to") {
    const test::Folder folder;
    const QStringList names{u"\U0001F680 launch \U0001F469\u200D\U0001F4BB.prfaq"_s,
                            u"a name with blanks.prfaq"_s,
                            u"\u05E9\u05DC\u05D5\u05DD.prfaq"_s,
                            u"\u6587\u66F8.prfaq"_s,
                            u"quote\"back\\slash\nline %1 %2.prfaq"_s,
                            u".hidden"_s,
                            u"-rf"_s,
                            u"e\u0301.prfaq"_s,
                            QString(249, u'x') + u".prfaq"_s,
                            QString(62, QChar(0x6587)) + u"\U0001F680.prfaq"_s};
    for (const QString& name : names) {
        const Result<Written> written = SafeFile().write(folder.path(name), newText);
        INFO(name.toStdString());
        REQUIRE(written);
        CHECK(folder.get(name) == newText);
        REQUIRE(SafeFile().write(folder.path(name), newText + "2"));
        CHECK(SafeFile().readFile(folder.path(name)) == newText + "2");
    }
    CHECK(folder.names().size() == names.size());
}

TEST_CASE("names that no file can have are refused in words") {
    const test::Folder folder;
    const SafeFile files;
    CHECK(files.write(QString(), newText).error().code == ErrorCode::Invalid);
    // It would be cut at the NUL, and the text would go to another file.
    folder.put(u"a"_s, oldText);
    CHECK(files.write(folder.path(u"a"_s) + QChar(0) + u"b"_s, newText).error().code == ErrorCode::Invalid);
    CHECK(folder.get(u"a"_s) == oldText);
    const Result<Written> tooLong = files.write(folder.path(QString(300, u'x')), newText);
    REQUIRE_FALSE(tooLong);
    CHECK(tooLong.error().code == ErrorCode::NotWritable);
    CHECK(tooLong.error().message.contains(u"too long"_s));
    CHECK(folder.names() == QStringList{u"a"_s});
}

TEST_CASE("a relative path means a file in the working folder") {
    const test::Folder folder;
    const QString before = QDir::currentPath();
    REQUIRE(QDir::setCurrent(folder.path()));
    const Result<Written> written = SafeFile().write(u"a.prfaq"_s, newText);
    const Result<Written> nested =
        SafeFile().write(u"./../"_s + QDir(folder.path()).dirName() + u"/b"_s, newText);
    REQUIRE(QDir::setCurrent(before));
    REQUIRE(written);
    REQUIRE(nested);
    CHECK(QDir::isAbsolutePath(written->path));
    CHECK(folder.get(u"a.prfaq"_s) == newText);
    CHECK(folder.get(u"b"_s) == newText);
}

TEST_CASE("a document behind a link stays behind it") {
    const test::Folder folder;
    folder.makeFolder(u"cloud"_s);
    folder.makeFolder(u"elsewhere"_s);
    folder.put(u"cloud/a.prfaq"_s, oldText);
    const auto check = [&](const QString& link) {
        const QString target = QFile::symLinkTarget(folder.path(link));
        const Result<Written> written = SafeFile().write(folder.path(link), newText);
        REQUIRE(written);
        CHECK(QFileInfo(folder.path(link)).isSymLink());
        CHECK(QFile::symLinkTarget(folder.path(link)) == target);
        CHECK(folder.get(u"cloud/a.prfaq"_s) == newText);
        CHECK(written->path == QFileInfo(folder.path(u"cloud/a.prfaq"_s)).canonicalFilePath());
    };
    SECTION("an absolute link") {
        folder.makeLink(u"a.prfaq"_s, folder.path(u"cloud/a.prfaq"_s));
        check(u"a.prfaq"_s);
    }
    SECTION("a chain of links") {
        folder.makeLink(u"elsewhere/1"_s, u"../cloud/a.prfaq"_s);
        folder.makeLink(u"2"_s, u"elsewhere/1"_s);
        folder.makeLink(u"elsewhere/a.prfaq"_s, folder.path(u"2"_s));
        check(u"elsewhere/a.prfaq"_s);
    }
    SECTION("a relative link in a folder that is a link itself") {
        folder.makeFolder(u"cloud/deep"_s);
        folder.makeLink(u"cloud/deep/link.prfaq"_s, u"../a.prfaq"_s);
        folder.makeLink(u"short"_s, u"cloud/deep"_s);
        check(u"short/link.prfaq"_s);
    }
    CHECK(QDir(folder.path(u"cloud"_s)).entryList(QDir::Files | QDir::Hidden).size() == 1);
    CHECK(folder.temporaries().isEmpty());
}

TEST_CASE("a link that leads to no file yet gets one") {
    const test::Folder folder;
    folder.makeFolder(u"cloud"_s);
    folder.makeLink(u"a.prfaq"_s, u"cloud/new.prfaq"_s);
    REQUIRE(SafeFile().write(folder.path(u"a.prfaq"_s), newText));
    CHECK(QFileInfo(folder.path(u"a.prfaq"_s)).isSymLink());
    CHECK(folder.get(u"cloud/new.prfaq"_s) == newText);

    folder.makeLink(u"b.prfaq"_s, u"gone/new.prfaq"_s);
    const Result<Written> written = SafeFile().write(folder.path(u"b.prfaq"_s), newText);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::NotWritable);
    CHECK(QFileInfo(folder.path(u"b.prfaq"_s)).isSymLink());
}

TEST_CASE("a link that leads back to itself is an error in words") {
    const test::Folder folder;
    folder.makeLink(u"a"_s, u"b"_s);
    folder.makeLink(u"b"_s, u"a"_s);
    const Result<Written> written = SafeFile().write(folder.path(u"a"_s), newText);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::NotWritable);
    CHECK(written.error().message.contains(u"link"_s));
    CHECK(SafeFile().readFile(folder.path(u"a"_s)).error().code == ErrorCode::NotReadable);
}

TEST_CASE("the user is told when a file has other names that keep the old text") {
    const test::Folder folder;
    folder.put(u"a"_s, oldText);
    REQUIRE(::link(QFile::encodeName(folder.path(u"a"_s)).constData(),
                   QFile::encodeName(folder.path(u"other"_s)).constData()) == 0);
    const Result<Written> written = SafeFile().write(folder.path(u"a"_s), newText);
    REQUIRE(written);
    CHECK(test::hasNote(*written, NoteKind::OtherNames));
    CHECK(folder.get(u"a"_s) == newText);
    CHECK(folder.get(u"other"_s) == oldText);
    const Result<Written> again = SafeFile().write(folder.path(u"a"_s), newText + "2");
    REQUIRE(again);
    CHECK(again->notes.isEmpty());
}

TEST_CASE("a folder, a pipe or a device is never replaced by a document") {
    const test::Folder folder;
    folder.makeFolder(u"folder"_s);
    folder.put(u"folder/inside"_s, oldText);
    REQUIRE(::mkfifo(QFile::encodeName(folder.path(u"pipe"_s)).constData(), 0600) == 0);
    for (const QString& name : {u"folder"_s, u"folder/"_s, u"folder/."_s, u"folder/.."_s, u"pipe"_s}) {
        INFO(name.toStdString());
        const Result<Written> written = SafeFile().write(folder.path(name), newText);
        REQUIRE_FALSE(written);
        CHECK(written.error().code == ErrorCode::NotWritable);
        CHECK_FALSE(written.error().message.isEmpty());
    }
    CHECK(SafeFile().write(u"/dev/null"_s, newText).error().code == ErrorCode::NotWritable);
    CHECK(folder.get(u"folder/inside"_s) == oldText);
    CHECK(folder.names() == QStringList{u"folder"_s, u"pipe"_s});
}

TEST_CASE("a folder that is gone is an error in words, and nothing is made") {
    const test::Folder folder;
    folder.put(u"file"_s, oldText);
    for (const QString& name : {u"gone/a.prfaq"_s, u"gone/deep/a.prfaq"_s, u"file/a.prfaq"_s}) {
        const Result<Written> written = SafeFile().write(folder.path(name), newText);
        REQUIRE_FALSE(written);
        CHECK(written.error().code == ErrorCode::NotWritable);
        CHECK(written.error().message.contains(u"folder"_s));
        CHECK(written.error().where.endsWith(name));
    }
    CHECK(folder.names() == QStringList{u"file"_s});
}

TEST_CASE("a folder that may not be written to keeps its file, and gets no other") {
    const test::Folder folder;
    folder.put(u"a"_s, oldText);
    folder.setMode(u"a"_s, 0666);
    const test::AsOrdinaryUser user(folder);
    if (!user.works()) {
        WARN("skipped: this machine does not let the test become an ordinary user");
        return;
    }
    folder.setMode(u"."_s, 0555);
    for (const QString& name : {u"a"_s, u"b"_s}) {
        const Result<Written> written = SafeFile().write(folder.path(name), newText);
        REQUIRE_FALSE(written);
        CHECK(written.error().code == ErrorCode::NotWritable);
        CHECK(written.error().message.contains(u"permission"_s));
    }
    CHECK(folder.get(u"a"_s) == oldText);
    CHECK(folder.names() == QStringList{u"a"_s});
    folder.setMode(u"."_s, 0755);
}

TEST_CASE("a file that is write-protected is not replaced") {
    const test::Folder folder;
    const test::AsOrdinaryUser user(folder);
    if (!user.works()) {
        WARN("skipped: this machine does not let the test become an ordinary user");
        return;
    }
    folder.put(u"a"_s, oldText);
    folder.setMode(u"a"_s, 0444);
    const Result<Written> written = SafeFile().write(folder.path(u"a"_s), newText);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::NotWritable);
    CHECK(folder.get(u"a"_s) == oldText);
    CHECK(folder.names() == QStringList{u"a"_s});
}

TEST_CASE("what cannot be read is an error in words, in bounded time and memory") {
    const test::Folder folder;
    const SafeFile files;
    folder.put(u"a"_s, "0123456789");
    folder.put(u"empty"_s, {});
    folder.makeFolder(u"folder"_s);
    folder.makeLink(u"dangling"_s, u"gone"_s);
    REQUIRE(::mkfifo(QFile::encodeName(folder.path(u"pipe"_s)).constData(), 0600) == 0);
    const auto code = [&](const QString& name, qint64 most = 100) {
        const Result<QByteArray> read = files.readFile(folder.path(name), most);
        REQUIRE_FALSE(read);
        CHECK_FALSE(read.error().message.isEmpty());
        CHECK(read.error().where == folder.path(name));
        return read.error().code;
    };
    CHECK(files.readFile(folder.path(u"a"_s), 10) == QByteArray("0123456789"));
    CHECK(files.readFile(folder.path(u"empty"_s)) == QByteArray());
    CHECK(code(u"a"_s, 9) == ErrorCode::TooLarge);
    CHECK(code(u"gone"_s) == ErrorCode::NotFound);
    CHECK(code(u"dangling"_s) == ErrorCode::NotFound);
    CHECK(code(u"a/b"_s) == ErrorCode::NotFound);
    CHECK(code(u"folder"_s) == ErrorCode::NotReadable);
    CHECK(code(u"pipe"_s) == ErrorCode::NotReadable); // and it does not wait for somebody to write into it
    CHECK(files.readFile(u"/dev/zero"_s).error().code == ErrorCode::NotReadable);
    CHECK(files.readFile(QString()).error().code == ErrorCode::NotFound);
    CHECK(readFile(folder.path(u"a"_s)) == QByteArray("0123456789"));

    // A terabyte that takes no room: refused by its size, before anything is read.
    REQUIRE(::truncate(QFile::encodeName(folder.path(u"empty"_s)).constData(), off_t(1) << 40) == 0);
    CHECK(code(u"empty"_s, maxFileBytes) == ErrorCode::TooLarge);
    RealFileSystem real;
    test::FaultyFileSystem counting(real);
    CHECK_FALSE(SafeFile(counting).hashOf(folder.path(u"empty"_s)));
    CHECK(counting.count(test::Call::OpenForReading) == 0);
}

TEST_CASE("a file that may not be read is an error in words") {
    const test::Folder folder;
    const test::AsOrdinaryUser user(folder);
    if (!user.works()) {
        WARN("skipped: this machine does not let the test become an ordinary user");
        return;
    }
    folder.put(u"a"_s, oldText);
    folder.setMode(u"a"_s, 0);
    const Result<QByteArray> read = SafeFile().readFile(folder.path(u"a"_s));
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::NotReadable);
    CHECK(read.error().message.contains(u"permission"_s));
}

TEST_CASE("a file without a size of its own is read to its end, but not beyond the limit") {
    // The files of /proc say that they are empty.
    const Result<QByteArray> read = SafeFile().readFile(u"/proc/self/status"_s, 100'000);
    REQUIRE(read);
    CHECK(read->startsWith("Name:"));
    CHECK(SafeFile().readFile(u"/proc/self/status"_s, 5).error().code == ErrorCode::TooLarge);
}
