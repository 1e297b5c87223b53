// SPDX-License-Identifier: MIT
#include "core/spelling/userdictionary.h"
#include "tests/support/catch.h"
#include "tests/support/faultyfilesystem.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

struct Home {
    [[nodiscard]] QString path() const { return folder.filePath(u"config/dictionary.txt"_s); }
    void put(const QByteArray& bytes) const {
        QDir().mkpath(folder.filePath(u"config"_s));
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray get() const {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir folder;
};

} // namespace

TEST_CASE("words are added to a plain text file, and taken out again") {
    const Home home;
    const SafeFile files;
    UserDictionary dictionary(files, home.path());
    REQUIRE(dictionary.load()); // there is none yet
    CHECK(dictionary.words().isEmpty());
    REQUIRE(dictionary.add(u"rota"_s));
    REQUIRE(dictionary.add(u" ñandú "_s));
    REQUIRE(dictionary.add(u"rota"_s));
    REQUIRE(dictionary.add(u"  "_s));
    CHECK(home.get() == "rota\n\xC3\xB1"
                        "and\xC3\xBA\n");
    CHECK(dictionary.words() == QStringList{u"rota"_s, u"ñandú"_s});
    REQUIRE(dictionary.remove(u"rota"_s));
    CHECK(dictionary.words() == QStringList{u"ñandú"_s});
    REQUIRE(dictionary.remove(u"ñandú"_s));
    CHECK(home.get().isEmpty());
}

TEST_CASE("what a hand or another window has written stays") {
    const Home home;
    home.put("# mine\r\nrota");
    const SafeFile files;
    UserDictionary one(files, home.path());
    UserDictionary other(files, home.path());
    REQUIRE(one.load());
    CHECK(one.words() == QStringList{u"rota"_s});
    REQUIRE(other.add(u"handover"_s));
    REQUIRE(one.add(u"triage"_s));
    CHECK(one.words() == QStringList{u"rota"_s, u"handover"_s, u"triage"_s});
    CHECK(home.get() == "# mine\r\nrota\nhandover\ntriage\n");
    REQUIRE(one.remove(u"rota"_s));
    CHECK(home.get() == "# mine\r\nhandover\ntriage\n");
}

TEST_CASE("a file that is no text is left alone") {
    const Home home;
    const QByteArray picture("\xFF\xD8\xFF\xE0 JFIF");
    home.put(picture);
    const SafeFile files;
    UserDictionary dictionary(files, home.path());
    CHECK(dictionary.load().error().code == ErrorCode::Malformed);
    CHECK(dictionary.add(u"rota"_s).error().code == ErrorCode::Malformed);
    CHECK(home.get() == picture);
}

TEST_CASE("keeps the old words when the disk is full") {
    const Home home;
    home.put("rota\n");
    RealFileSystem disk;
    FaultyFileSystem faulty(disk);
    const SafeFile files(faulty);
    UserDictionary dictionary(files, home.path());
    REQUIRE(dictionary.load());
    faulty.setRoom(0);
    CHECK(dictionary.add(u"triage"_s).error().code == ErrorCode::DiskFull);
    CHECK(home.get() == "rota\n");
    CHECK(dictionary.words() == QStringList{u"rota"_s});
}
