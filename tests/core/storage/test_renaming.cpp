// SPDX-License-Identifier: MIT
#include "core/storage/copies.h"
#include "core/storage/safefile.h"
#include "tests/core/storage/filetest.h"
#include "tests/support/faultyfilesystem.h"

#include <cerrno>

using namespace backcast;
using namespace Qt::StringLiterals;
using test::Call;

TEST_CASE("a file gets another name and keeps its content") {
    const test::Folder folder;
    folder.put(u"a.prfaq"_s, "text");
    REQUIRE(SafeFile().renameFile(folder.path(u"a.prfaq"_s), folder.path(u"b c.prfaq"_s)));
    CHECK(folder.names() == QStringList{u"b c.prfaq"_s});
    CHECK(folder.get(u"b c.prfaq"_s) == "text");
}

TEST_CASE("a rename never replaces what is there") {
    const test::Folder folder;
    folder.put(u"a.prfaq"_s, "mine");
    SECTION("a file") {
        folder.put(u"b.prfaq"_s, "theirs");
    }
    SECTION("a folder") {
        folder.makeFolder(u"b.prfaq"_s);
    }
    SECTION("a link that leads nowhere") {
        folder.makeLink(u"b.prfaq"_s, folder.path(u"nowhere"_s));
    }
    const QStringList before = folder.names();
    const Result<void> renamed = SafeFile().renameFile(folder.path(u"a.prfaq"_s), folder.path(u"b.prfaq"_s));
    REQUIRE_FALSE(renamed);
    CHECK(renamed.error().code == ErrorCode::NotWritable);
    CHECK(renamed.error().message.contains(u"“b.prfaq”"_s));
    CHECK(folder.names() == before);
    CHECK(folder.get(u"a.prfaq"_s) == "mine");
}

TEST_CASE("a rename that fails says why, and nothing has changed") {
    const test::Folder folder;
    RealFileSystem disk;
    test::FaultyFileSystem faulty(disk);
    const SafeFile files(faulty);
    folder.put(u"a.prfaq"_s, "mine");
    for (const auto& [systemError, code] :
         {std::pair(EACCES, ErrorCode::NotWritable), std::pair(EROFS, ErrorCode::NotWritable),
          std::pair(EINVAL, ErrorCode::NotWritable), std::pair(ENAMETOOLONG, ErrorCode::NotWritable),
          std::pair(ENOENT, ErrorCode::NotFound), std::pair(EIO, ErrorCode::WriteFailed)}) {
        faulty.failAll(Call::Rename, systemError, 1);
        const Result<void> renamed = files.renameFile(folder.path(u"a.prfaq"_s), folder.path(u"b.prfaq"_s));
        REQUIRE_FALSE(renamed);
        CHECK(renamed.error().code == code);
        CHECK_FALSE(renamed.error().message.isEmpty());
        CHECK(folder.names() == QStringList{u"a.prfaq"_s});
    }
    CHECK(files.renameFile(folder.path(u"gone.prfaq"_s), folder.path(u"b.prfaq"_s)).error().code ==
          ErrorCode::NotFound);
}

TEST_CASE("copies follow a document to its new path, and join those that are there") {
    const test::Folder folder;
    QDateTime now = QDateTime::fromString(u"2026-11-22T09:30:00Z"_s, Qt::ISODate);
    CopyStore store(SafeFile(), folder.path(u"copies"_s), [&] { return now; });
    const QString from = folder.path(u"a.prfaq"_s);
    const QString to = folder.path(u"b.prfaq"_s);
    const auto add = [&](const QString& path, const QByteArray& text) {
        REQUIRE(store.add(u"d-1"_s, path, "{\"text\":\"" + text + "\"}"));
        now = now.addSecs(60);
    };
    REQUIRE(store.moved(u"d-1"_s, from, to)); // there are none: no error
    add(from, "one");
    add(from, "two");
    SECTION("to a place without copies") {}
    SECTION("to a place with copies") {
        add(to, "three");
    }
    const auto at = [&](const QString& path) {
        const Result<QList<Copy>> copies = store.list(path);
        REQUIRE(copies);
        return *copies;
    };
    const qsizetype all = at(from).size() + at(to).size();
    REQUIRE(store.moved(u"d-1"_s, from, to));
    CHECK(at(from).isEmpty());
    CHECK(at(to).size() == all);
    for (const Copy& copy : at(to)) CHECK(store.read(copy));
}
