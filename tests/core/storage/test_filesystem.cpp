// SPDX-License-Identifier: MIT
#include "core/storage/filesystem.h"
#include "tests/core/storage/filetest.h"
#include "tests/support/faultyfilesystem.h"

#include <cerrno>

using namespace backcast;
using namespace Qt::StringLiterals;

TEST_CASE("folders are made with those above them, for the user alone") {
    const test::Folder folder;
    RealFileSystem real;
    REQUIRE(makeFolders(real, folder.path(u"a/b/c"_s)));
    REQUIRE(makeFolders(real, folder.path(u"a/b/c"_s)));
    CHECK(folder.mode(u"a"_s) == 0700);
    CHECK(folder.mode(u"a/b/c"_s) == 0700);
    CHECK(makeFolders(real, u"/"_s));
}

TEST_CASE("a file or a dangling link in the way of a folder is an error") {
    const test::Folder folder;
    RealFileSystem real;
    folder.put(u"file"_s, "x");
    folder.makeLink(u"link"_s, u"gone"_s);
    CHECK(makeFolders(real, folder.path(u"file"_s)).error() == ENOTDIR);
    CHECK(makeFolders(real, folder.path(u"file/a"_s)).error() == ENOTDIR);
    CHECK(makeFolders(real, folder.path(u"link/a"_s)).error() == ENOENT);
    test::FaultyFileSystem faulty(real);
    faulty.failAll(test::Call::Stat, ENOENT);
    faulty.failAll(test::Call::MakeFolder, EROFS);
    CHECK_FALSE(makeFolders(faulty, folder.path(u"a/b"_s)));
}

TEST_CASE("the system's calls say what a file is") {
    const test::Folder folder;
    RealFileSystem real;
    folder.put(u"a"_s, "12345");
    folder.setMode(u"a"_s, 0640);
    const FsResult<FileStat> stat = real.stat(folder.path(u"a"_s));
    REQUIRE(stat);
    CHECK(stat->kind == FileStat::Kind::File);
    CHECK(stat->size == 5);
    CHECK(stat->links == 1);
    CHECK(stat->mode == 0640);
    CHECK(stat->inode != 0);
    CHECK(stat->modified == QFileInfo(folder.path(u"a"_s)).lastModified().toUTC());
    CHECK(real.stat(folder.path())->kind == FileStat::Kind::Folder);
    CHECK(real.stat(u"/dev/null"_s)->kind == FileStat::Kind::Other);
    CHECK(real.stat(folder.path(u"b"_s)).error() == ENOENT);
    CHECK(real.list(folder.path()) == QStringList{u"a"_s});
    CHECK(real.list(folder.path(u"b"_s)).error() == ENOENT);
    CHECK(real.createNew(folder.path(u"a"_s), 0600).error() == EEXIST);
    CHECK(real.readLink(folder.path(u"a"_s)).error() == EINVAL);
}

TEST_CASE("opening a pipe waits for nobody") {
    const test::Folder folder;
    RealFileSystem real;
    REQUIRE(::mkfifo(QFile::encodeName(folder.path(u"pipe"_s)).constData(), 0600) == 0);
    ::alarm(20); // ends the program where it would wait for ever
    const FsResult<FileSystem::Handle> handle = real.openForReading(folder.path(u"pipe"_s));
    ::alarm(0);
    REQUIRE(handle);
    CHECK(real.statHandle(*handle)->kind == FileStat::Kind::Other);
    CHECK(real.close(*handle));
}
