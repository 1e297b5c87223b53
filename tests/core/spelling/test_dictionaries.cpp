// SPDX-License-Identifier: MIT
#include "core/spelling/dictionaryfolders.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

QString folder(const QString& name) {
    return QStringLiteral(BACKCAST_SOURCE_DIR "/tests/data/spelling/") + name;
}

Result<std::unique_ptr<SpellDictionary>> open(const QString& name, const QString& language = u"en"_s) {
    const std::optional<DictionaryFiles> files =
        dictionaryFor(language, installedDictionaries({folder(name)}));
    REQUIRE(files);
    return openDictionary(*files);
}

} // namespace

TEST_CASE("the dictionary of a language is chosen among those that are there") {
    const QList<DictionaryFiles> installed =
        installedDictionaries({folder(u"broken-aff"_s), folder(u"nowhere"_s), folder(u"good"_s)});
    const auto name = [&](const QString& language) {
        const std::optional<DictionaryFiles> files = dictionaryFor(language, installed);
        return files ? files->name : QString();
    };
    CHECK(installed.size() == 3);
    CHECK(name(u"en"_s) == u"en_US"_s);
    CHECK(name(u"EN"_s) == u"en_US"_s);
    CHECK(name(u"en-GB"_s) == u"en_GB"_s);
    CHECK(name(u"en-AU"_s) == u"en_US"_s);
    CHECK(name(u"es"_s) == u"es_ES"_s);
    CHECK(name(u"es-MX"_s) == u"es_ES"_s);
    CHECK(name(u"fr"_s).isEmpty());
    CHECK(name(u""_s).isEmpty());
    CHECK(name(u"../../etc/passwd"_s).isEmpty());
    // The earlier folder wins.
    CHECK(dictionaryFor(u"en"_s, installed)->dic.contains(u"broken-aff"_s));
    CHECK(languageOfDictionary(u"en_US"_s) == u"en"_s);
    CHECK(languageOfDictionary(u"en_GB"_s) == u"en-GB"_s);
    CHECK(languageTitle(u"en"_s) == u"English"_s);
    CHECK(languageTitle(u"en-GB"_s) == u"English (United Kingdom)"_s);
    CHECK(dictionaryPackage(u"en"_s) == u"hunspell-en-us"_s);
    CHECK(dictionaryPackage(u"es-MX"_s) == u"hunspell-es"_s);
}

TEST_CASE("the folders of DICPATH come first") {
    qputenv("DICPATH", "/one:/two");
    const QStringList folders = standardDictionaryFolders();
    qunsetenv("DICPATH");
    CHECK(folders.mid(0, 2) == QStringList{u"/one"_s, u"/two"_s});
    CHECK(folders.contains(u"/usr/share/hunspell"_s));
    CHECK(folders.contains(u"/usr/share/myspell"_s));
}

TEST_CASE("words are looked up in the dictionary's own encoding") {
    auto english = open(u"good"_s);
    REQUIRE(english);
    for (const QString& word : {u"clinic"_s, u"Clinics"_s, u"CAFÉ"_s, u"opened"_s, u"don't"_s, u"nurse's"_s})
        CHECK((*english)->knows(word));
    CHECK_FALSE((*english)->knows(u"clinc"_s));
    CHECK_FALSE((*english)->knows(u"march "_s + QChar(0xD800)));
    CHECK((*english)->suggest(u"recieve"_s).constFirst() == u"receive"_s);
    auto spanish = open(u"good"_s, u"es"_s);
    REQUIRE(spanish);
    CHECK((*spanish)->knows(u"mañana"_s));
    CHECK((*spanish)->knows(u"niños"_s));
    CHECK_FALSE((*spanish)->knows(u"manana"_s));
    CHECK((*spanish)->suggest(u"manana"_s).contains(u"mañana"_s));
    // A letter that ISO 8859-1 does not have.
    CHECK_FALSE((*spanish)->knows(u"ő"_s));
    CHECK((*spanish)->suggest(u"ő"_s).isEmpty());
}

TEST_CASE("a broken dictionary is refused in words, and none of it crashes") {
    CHECK(open(u"broken-aff"_s).error().code == ErrorCode::Malformed);
    CHECK(open(u"broken-count"_s).error().code == ErrorCode::Malformed);
    CHECK(open(u"broken-words"_s).error().code == ErrorCode::Malformed);
    CHECK(open(u"encoding"_s).error().code == ErrorCode::Unsupported);
    CHECK(open(u"broken-count"_s).error().text().contains(u"Install the dictionary again"_s));
    const auto gone = openDictionary({u"xx_XX"_s, u"/nowhere.aff"_s, u"/nowhere.dic"_s});
    CHECK(gone.error().code == ErrorCode::NotFound);

    const QTemporaryDir made;
    const auto put = [&](const QString& name, const QByteArray& bytes) {
        QFile file(made.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    const DictionaryFiles files{u"en_US"_s, made.filePath(u"en_US.aff"_s), made.filePath(u"en_US.dic"_s)};
    put(u"en_US.aff"_s, "SET UTF-8\n");
    put(u"en_US.dic"_s, "2000000000\nthe\n"); // memory for two thousand million words
    CHECK(openDictionary(files).error().code == ErrorCode::Malformed);
    put(u"en_US.dic"_s, {});
    CHECK(openDictionary(files).error().code == ErrorCode::Malformed);
    put(u"en_US.dic"_s, QByteArray("2\nthe\nclinic\n") + '\0');
    CHECK(openDictionary(files).error().code == ErrorCode::Malformed);
}

TEST_CASE("a dictionary over 64 MiB is refused") {
    const QTemporaryDir made;
    const DictionaryFiles files{u"en_US"_s, made.filePath(u"en_US.aff"_s), made.filePath(u"en_US.dic"_s)};
    QFile aff(files.aff);
    REQUIRE(aff.open(QIODevice::WriteOnly));
    QFile dic(files.dic);
    REQUIRE(dic.open(QIODevice::WriteOnly));
    REQUIRE(dic.resize(maxDictionaryBytes + 1)); // a hole: it takes no room on the disk
    CHECK(openDictionary(files).error().code == ErrorCode::TooLarge);
}
