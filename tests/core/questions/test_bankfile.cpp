// SPDX-License-Identifier: MIT
#include "core/questions/questionbank.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray doc(const char* name) {
    return contentOf(QStringLiteral(BACKCAST_SOURCE_DIR "/docs/%1").arg(QLatin1StringView(name)));
}

/// The worked example of docs/questions.md.
QByteArray example() {
    const QByteArray page = doc("questions.md");
    const qsizetype start = page.indexOf("```json\n") + 8;
    REQUIRE(start > 8);
    return page.mid(start, page.indexOf("```", start) - start);
}

bool isValid(const QByteArray& bytes) {
    const QByteArray schemaBytes = doc("questions.schema.json");
    const nlohmann::json schemaJson = nlohmann::json::parse(schemaBytes.begin(), schemaBytes.end());
    const nlohmann::json json = nlohmann::json::parse(bytes.begin(), bytes.end());
    valijson::Schema schema;
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(schemaJson), schema);
    return valijson::Validator().validate(schema, valijson::adapters::NlohmannJsonAdapter(json), nullptr);
}

QByteArray bankWith(const QByteArray& questions, const QByteArray& head = "") {
    return R"({"format": "prfaq-questions", "version": 1, )" + head +
           R"("themes": [{"id": "t", "faq": "customer", "title": "T", "questions": [)" + questions + "]}]}";
}

const BankTheme* themeOf(const QuestionBank& bank, Place faq, const QString& id) {
    for (const BankTheme& theme : bank.themes)
        if (theme.faq == faq && theme.id == id) return &theme;
    return nullptr;
}

} // namespace

TEST_CASE("the built-in banks are whole, and say the same in both languages") {
    const QuestionBank& english = builtInBank(u"en"_s);
    const QuestionBank& spanish = builtInBank(u"es-MX"_s);
    CHECK(english.language == u"en");
    CHECK(spanish.language == u"es");
    CHECK(builtInBank(u"fr"_s) == english);
    REQUIRE(english.themes.size() == spanish.themes.size());
    qsizetype customer = 0;
    qsizetype internal = 0;
    for (qsizetype t = 0; t < english.themes.size(); ++t) {
        const BankTheme& theme = english.themes.at(t);
        const BankTheme& other = spanish.themes.at(t);
        CHECK(theme.id == other.id);
        CHECK(theme.faq == other.faq);
        REQUIRE(theme.questions.size() == other.questions.size());
        (theme.faq == Place::CustomerFaq ? customer : internal) += theme.questions.size();
        for (qsizetype q = 0; q < theme.questions.size(); ++q) {
            CHECK(theme.questions.at(q).id == other.questions.at(q).id);
            for (const BankQuestion& question : {theme.questions.at(q), other.questions.at(q)}) {
                CHECK_FALSE(question.hint.isEmpty());
                CHECK_FALSE(question.recognised.isEmpty());
            }
        }
    }
    CHECK(customer >= 29);
    CHECK(internal >= 46);
    for (const QString& language : bankLanguages())
        CHECK(isValid(contentOf(u":/backcast/questions/%1.json"_s.arg(language))));
}

TEST_CASE("the example of the docs is a bank, and its questions join the built-in ones") {
    REQUIRE(isValid(example()));
    const Result<QuestionBank> own = readBank(example());
    REQUIRE(own);
    const QuestionBank all = withOwn(builtInBank(u"en"_s), *own);
    CHECK(all.themes.size() == builtInBank(u"en"_s).themes.size() + 1);
    const BankTheme* price = themeOf(all, Place::CustomerFaq, u"price"_s);
    REQUIRE(price);
    CHECK(price->questions.size() ==
          themeOf(builtInBank(u"en"_s), Place::CustomerFaq, u"price"_s)->questions.size() + 1);
    CHECK(price->questions.constLast().isOwn);
    CHECK_FALSE(price->questions.constFirst().isOwn);
    // It is in English.
    CHECK(withOwn(builtInBank(u"es"_s), *own) == builtInBank(u"es"_s));
}

TEST_CASE(
    "a question with a known id takes the place of the built-in one; without a language it counts in all") {
    const Result<QuestionBank> own = readBank(
        R"({"format": "prfaq-questions", "version": 1, "themes": [{"id": "price", "faq": "customer", "title": "Money",
            "questions": [{"id": "cost", "ask": "What is the fare?"}]}]})");
    REQUIRE(own);
    for (const QString& language : bankLanguages()) {
        const QuestionBank all = withOwn(builtInBank(language), *own);
        const BankTheme* price = themeOf(all, Place::CustomerFaq, u"price"_s);
        REQUIRE(price);
        CHECK(price->title == u"Money");
        CHECK(price->questions.constFirst().text == u"What is the fare?");
        CHECK(price->questions.size() == 5);
    }
}

TEST_CASE("what is wrong with a bank is said with its place") {
    const auto place = [](const QByteArray& json) {
        const Result<QuestionBank> bank = readBank(json);
        REQUIRE_FALSE(bank);
        CHECK_FALSE(bank.error().message.isEmpty());
        return bank.error().where;
    };
    const QByteArray good = R"({"id": "a", "ask": "Why?"})";
    REQUIRE(readBank(bankWith(good)));
    CHECK(place("{\n\"format\": ").startsWith(u"line 2"));
    CHECK(place("[]") == u"/");
    CHECK(place(R"({"format": "prfaq", "version": 1, "themes": []})") == u"/format");
    CHECK(place(R"({"format": "prfaq-questions", "themes": []})") == u"/version");
    CHECK(place(R"({"format": "prfaq-questions", "version": 1})") == u"/themes");
    CHECK(place(bankWith(R"({"id": "a"})")) == u"/themes/0/questions/0/ask");
    CHECK(place(bankWith(R"({"id": "a", "ask": " "})")) == u"/themes/0/questions/0/ask");
    CHECK(place(bankWith(R"({"id": "a", "ask": 7})")) == u"/themes/0/questions/0/ask");
    CHECK(place(bankWith(good + "," + good)) == u"/themes/0/questions/1");
    CHECK(place(bankWith(R"({"id": "a", "ask": "Why?", "hints": "x"})")) == u"/themes/0/questions/0/hints");
    CHECK(place(bankWith(R"({"id": "a", "ask": "Why?", "covered_by": "why"})")) ==
          u"/themes/0/questions/0/covered_by");
    CHECK(place(bankWith(R"({"id": "a", "ask": "Why?", "covered_by": ["why", "w*"]})")) ==
          u"/themes/0/questions/0/covered_by/1");
    CHECK(place(bankWith(R"("Why?")")) == u"/themes/0/questions/0");
    const Result<QuestionBank> later =
        readBank(R"({"format": "prfaq-questions", "version": 2, "themes": []})");
    REQUIRE_FALSE(later);
    CHECK(later.error().code == ErrorCode::TooNew);
}

TEST_CASE("a bank from a hostile hand is refused at once") {
    const auto refused = [](const QByteArray& json) { return !readBank(json).has_value(); };
    CHECK(refused(QByteArray(2 * 1024 * 1024, ' ')));
    CHECK(refused(QByteArray(100'000, '[')));
    QByteArray many;
    for (int i = 0; i < 501; ++i)
        many += (i ? ",{\"id\": \"" : "{\"id\": \"") + QByteArray::number(i) + R"(", "ask": "Why?"})";
    CHECK(refused(bankWith(many)));
    CHECK(refused(bankWith(R"({"id": "a", "ask": ")" + QByteArray(501, 'x') + R"("})")));
    QByteArray phrases;
    for (int i = 0; i < 41; ++i) phrases += (i ? ",\"why " : "\"why ") + QByteArray::number(i) + '"';
    CHECK(refused(bankWith(R"({"id": "a", "ask": "Why?", "covered_by": [)" + phrases + "]}")));
    CHECK(refused(bankWith(R"({"id": "a", "ask": "\ufdd0 \u0000"})")));
    CHECK(refused("\xff\xfe"));
}

TEST_CASE("own banks are found where they lie, and a broken one is told of without losing the others") {
    const QTemporaryDir folder;
    const auto put = [&](const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return folder.filePath(name);
    };
    const QString good = put(u"good.json"_s, bankWith(R"({"id": "a", "ask": "Why us?"})"));
    const QString bad = put(u"bad.json"_s, bankWith(R"({"id": "a"})"));
    const FoundBanks found = findBanks(u"en"_s, {folder.filePath(u"none.json"_s), bad, good, folder.path()});
    CHECK(themeOf(found.bank, Place::CustomerFaq, u"t"_s));
    REQUIRE(found.problems.size() == 2);
    CHECK(found.problems.at(0).where == bad + u": /themes/0/questions/0/ask"_s);
    CHECK(found.problems.at(1).code == ErrorCode::NotReadable);
}
