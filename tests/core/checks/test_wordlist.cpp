// SPDX-License-Identifier: MIT
#include "core/checks/wordlist.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace backcast;
using namespace backcast::checks;
using namespace Qt::StringLiterals;

namespace {

QJsonObject original(const QString& language) {
    QFile file(QStringLiteral(BACKCAST_SOURCE_DIR "/resources/rules/%1.json").arg(language));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// The English list with one class replaced.
QByteArray with(const QString& name, const QJsonArray& entries) {
    QJsonObject root = original(u"en"_s);
    QJsonObject words = root["words"_L1].toObject();
    words[name] = entries;
    root["words"_L1] = words;
    return QJsonDocument(root).toJson();
}

} // namespace

TEST_CASE("both lists that are compiled in can be read, and no class is empty") {
    for (const QLatin1StringView language : ruleLanguages) {
        const Result<WordList>& list = builtInWords(QString(language));
        REQUIRE(list);
        CHECK(list->language() == language);
        const QJsonObject words = original(QString(language))["words"_L1].toObject();
        CHECK(words.size() == int(WordClass::Count));
        for (auto it = words.begin(); it != words.end(); ++it) {
            INFO(it.key().toStdString());
            CHECK(!it.value().toArray().isEmpty());
        }
    }
}

TEST_CASE("no list names an entry twice") {
    for (const QLatin1StringView language : ruleLanguages) {
        const QJsonObject words = original(QString(language))["words"_L1].toObject();
        for (auto it = words.begin(); it != words.end(); ++it) {
            QStringList seen;
            for (const QJsonValue& entry : it.value().toArray()) {
                INFO(it.key().toStdString() << ": " << entry.toString().toStdString());
                CHECK(!seen.contains(entry.toString()));
                seen.append(entry.toString());
            }
        }
    }
}

TEST_CASE("words and stems are found") {
    const auto list =
        WordList::parse(with(u"problem"_s, {u"pain"_s, u"frustrat*"_s, u"fr*"_s, u"frustrating*"_s}));
    REQUIRE(list);
    const auto isProblem = [&list](const QString& word) {
        return bool(list->lookUp(word).classes & bit(WordClass::Problem));
    };
    CHECK(isProblem(u"pain"_s));
    CHECK(isProblem(u"frustrated"_s));
    CHECK(isProblem(u"frustratingly"_s));
    CHECK(isProblem(u"from"_s));
    CHECK(!isProblem(u"pains"_s));
    CHECK(!isProblem(u"paint"_s));
    CHECK(!isProblem(u"f"_s));
    CHECK(!isProblem(u""_s));
    CHECK(!isProblem(u"zzz"_s));
}

TEST_CASE("a damaged list is an error with a place, never a guess") {
    CHECK(WordList::parse("{").error().code == ErrorCode::Malformed);
    CHECK(WordList::parse("[]").error().code == ErrorCode::Invalid);
    CHECK(WordList::parse(R"({"schema": 2})").error().where == u"/schema"_s);
    CHECK(WordList::parse(R"({"schema": 1})").error().where == u"/language"_s);
    CHECK(WordList::parse(R"({"schema": 1, "language": "en"})").error().where == u"/months"_s);
    CHECK(WordList::parse(with(u"no_such_class"_s, {})).error().where == u"/words/no_such_class"_s);
    CHECK(WordList::parse(with(u"problem"_s, {u""_s})).error().where == u"/words/problem"_s);
    CHECK(WordList::parse(with(u"problem"_s, {u"*"_s})).error().where == u"/words/problem"_s);
    CHECK(WordList::parse(with(u"problem"_s, {u"er* prone"_s})).error().where == u"/words/problem"_s);
    CHECK(WordList::parse(with(u"problem"_s, {u"e-mail"_s})).error().where == u"/words/problem"_s);
    CHECK(WordList::parse(with(u"problem"_s, {7})).error().where == u"/words/problem"_s);
    QJsonObject root = original(u"en"_s);
    QJsonObject words = root["words"_L1].toObject();
    words.remove(u"problem"_s);
    root["words"_L1] = words;
    CHECK(WordList::parse(QJsonDocument(root).toJson()).error().where == u"/words"_s);
}

TEST_CASE("folding keeps every position") {
    CHECK(folded(u"ÁÉÍÓÚÜ Ñandú"_s) == u"aeiouu ñandu"_s);
    CHECK(folded(u"it’s"_s) == u"it's"_s);
    for (const QString& text : {u"İstanbul ǅ ß"_s, u"👩‍🔬 é\u0301"_s, u"\xD800"_s, u""_s})
        CHECK(folded(text).size() == text.size());
}

TEST_CASE("months are known in their language") {
    const Result<WordList>& en = builtInWords(u"en");
    const Result<WordList>& es = builtInWords(u"es");
    REQUIRE(en);
    REQUIRE(es);
    CHECK(en->month(u"march") == 3);
    CHECK(en->month(u"sep") == 9);
    CHECK(en->month(u"marzo") == 0);
    CHECK(es->month(u"marzo") == 3);
    CHECK(es->month(u"setiembre") == 9);
    CHECK(es->month(u"m") == 0);
}
