// SPDX-License-Identifier: MIT
#include "core/checks/rulesetfile.h"
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

#include <QDir>
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

QByteArray contentOf(const char* path) {
    QFile file(QStringLiteral(BACKCAST_SOURCE_DIR "/") + QLatin1StringView(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

bool isValid(const QByteArray& bytes) {
    const QByteArray schemaBytes = contentOf("docs/rules.schema.json");
    const nlohmann::json schemaJson = nlohmann::json::parse(schemaBytes.begin(), schemaBytes.end());
    const nlohmann::json json = nlohmann::json::parse(bytes.begin(), bytes.end());
    valijson::Schema schema;
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(schemaJson), schema);
    return valijson::Validator().validate(schema, valijson::adapters::NlohmannJsonAdapter(json), nullptr);
}

QByteArray with(const QByteArray& members) {
    return R"({"schema": 1, )" + members + "}";
}

QString placeOfError(const QByteArray& json) {
    const Result<ReadRuleSet> read = readRuleSet(json);
    REQUIRE_FALSE(read);
    CHECK_FALSE(read.error().message.isEmpty());
    return read.error().where;
}

} // namespace

TEST_CASE("the worked example is a rule set, the one that the docs show, and valid by the schema") {
    const QByteArray example = contentOf("tests/data/rules/backcast-rules.json");
    const QByteArray page = contentOf("docs/rules.md");
    CHECK(page.contains("```json\n" + example + "```"));
    CHECK(isValid(example));
    const Result<ReadRuleSet> read = readRuleSet(example);
    REQUIRE(read);
    CHECK(read->warnings.isEmpty());
    const RuleSet& rules = read->rules;
    CHECK(rules.name == u"Clinic products");
    CHECK(rules.levels ==
          RuleLevels{{u"dateline-past"_s, RuleLevel::Off}, {u"wordy-phrase"_s, RuleLevel::Should}});
    CHECK(rules.thresholds.sentenceWords == 25);
    CHECK(rules.thresholds.corePages == 6);
    CHECK(rules.lists.value(u"en"_s).added.phrases().size() == 2);
    CHECK(rules.lists.value(u"en"_s).removed.size() == 1);
    REQUIRE(rules.questions.size() == 1);
    CHECK(rules.questions.constFirst().level == Level::Must);
    CHECK(rules.banned.value(u"en"_s).words.size() == 3);
    CHECK(rules.patterns.size() == 1);
    CHECK(readRuleSet(R"({"schema": 1})"));
}

TEST_CASE(
    "what is wrong with a rule set is said with its place, so that a typing mistake does not go unseen") {
    CHECK(placeOfError("{\n\"schema\": ").startsWith(u"line 2"));
    CHECK(placeOfError("[]") == u"/");
    CHECK(placeOfError("{}") == u"/schema");
    CHECK(placeOfError(with(R"("levles": {})")) == u"/levles");
    CHECK(placeOfError(with(R"("levels": {"part-weak": "loud"})")) == u"/levels/part-weak");
    CHECK(placeOfError(with(R"("levels": ["part-weak"])")) == u"/levels");
    CHECK(placeOfError(with(R"("thresholds": {"sentence": 3})")) == u"/thresholds/sentence");
    CHECK(placeOfError(with(R"("thresholds": {"sentence_words": 0})")) == u"/thresholds/sentence_words");
    CHECK(placeOfError(with(R"("thresholds": {"sentence_words": 12.5})")) == u"/thresholds/sentence_words");
    CHECK(placeOfError(with(R"("lists": {"fr": {}})")) == u"/lists/fr");
    CHECK(placeOfError(with(R"("lists": {"en": {"hyp": {}}})")) == u"/lists/en/hyp");
    CHECK(placeOfError(with(R"("lists": {"en": {"hype": {"add": ["?!"]}}})")) == u"/lists/en/hype/add/0");
    CHECK(placeOfError(with(R"("lists": {"en": {"hype": {"add": {"...": "x"}}}})")) ==
          u"/lists/en/hype/add/...");
    CHECK(placeOfError(with(R"("questions": [{"faq": "both", "ask": "Why?"}])")) == u"/questions/0/faq");
    CHECK(placeOfError(with(R"("questions": [{"faq": "internal"}])")) == u"/questions/0/ask");
    CHECK(placeOfError(with(R"("questions": [{"faq": "internal", "ask": "Why?", "covered_by": ["a*"]}])")) ==
          u"/questions/0/covered_by/0");
    CHECK(placeOfError(with(R"("questions": [{"faq": "internal", "ask": "Why?", "level": "off"}])")) ==
          u"/questions/0/level");
    CHECK(placeOfError(with(R"("names": [{"name": "A", "wrong": ["a", "A"]}])")) == u"/names/0/wrong/1");
    CHECK(placeOfError(with(R"("names": [{"name": "A", "wrong": ["--"]}])")) == u"/names/0/wrong/0");
    CHECK(placeOfError(with(R"("banned": [{"words": "user"}])")) == u"/banned/0/words");
    CHECK(placeOfError(with(R"("patterns": [{"id": "a", "pattern": "(", "message": "m"}])")) ==
          u"/patterns/0/pattern");
    CHECK(placeOfError(with(R"("patterns": [{"id": "a", "pattern": "(*NO_JIT)a", "message": "m"}])")) ==
          u"/patterns/0/pattern");
    CHECK(placeOfError(with(R"("patterns": [{"id": "a", "pattern": "b", "message": "m"},
                                            {"id": "a", "pattern": "c", "message": "m"}])")) ==
          u"/patterns/1");
    const Result<ReadRuleSet> later = readRuleSet(R"({"schema": 2})");
    REQUIRE_FALSE(later);
    CHECK(later.error().code == ErrorCode::TooNew);
}

TEST_CASE("a rule that another version has, and a phrase that the lists have no more, are no errors") {
    const Result<ReadRuleSet> read = readRuleSet(with(
        R"("levels": {"rule-of-tomorrow": "off"}, "lists": {"en": {"wordy": {"remove": ["not in there"]}}})"));
    REQUIRE(read);
    CHECK(read->rules.levels.contains(u"rule-of-tomorrow"_s));
    REQUIRE(read->warnings.size() == 2);
    CHECK(read->warnings.at(0).where == u"/levels/rule-of-tomorrow");
    CHECK(read->warnings.at(1).where == u"/lists/en/wordy/remove/0");
}

TEST_CASE("a rule set from a hostile hand is refused at once") {
    const auto refused = [](const QByteArray& json) { return !readRuleSet(json).has_value(); };
    CHECK(refused(QByteArray(50 * 1024 * 1024, ' ')));
    CHECK(refused(QByteArray(100'000, '[')));
    CHECK(refused(with(R"("levels": )" + QByteArray(100'000, '{'))));
    CHECK(refused(with(R"("name": "a", "name": "b")")));
    CHECK(refused(with(R"("levels": {"part-weak": "off", "part-weak": "must"})")));
    CHECK(refused(with(R"("name": ")" + QByteArray(501, 'x') + '"')));
    CHECK(refused(
        with(R"("patterns": [{"id": "a", "message": "m", "pattern": ")" + QByteArray(501, '(') + R"("}])")));
    CHECK(refused(
        with(R"("patterns": [{"id": "a", "message": "m", "pattern": "((a{1,999}){1,999}){1,999}"}])")));
    QByteArray many;
    for (int i = 0; i < 51; ++i)
        many += (i ? ",{\"id\": \"" : "{\"id\": \"") + QByteArray::number(i) +
                R"(", "pattern": "a", "message": "m"})";
    CHECK(refused(with(R"("patterns": [)" + many + ']')));
    CHECK(refused("\xff\xfe"));
    CHECK(placeOfError(with(R"("levels": {"part-weak": "off", "part-weak": "must"})")) ==
          u"/levels/part-weak");
}

TEST_CASE("the rules beside the document count before the user's own, and a broken file is told of") {
    const QTemporaryDir folder;
    const QDir dir(folder.path());
    REQUIRE(dir.mkpath(u"team"_s));
    REQUIRE(dir.mkpath(u"config"_s));
    const auto put = [&](const QString& name, const QByteArray& bytes) {
        QFile file(dir.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    const QString document = dir.filePath(u"team/a.prfaq"_s);
    const QString config = dir.filePath(u"config"_s);
    const auto nameOf = [](const Result<FoundRuleSet>& found) {
        REQUIRE(found);
        return found->rules ? found->rules->name : QString();
    };
    CHECK(nameOf(findRuleSet(document, config)).isEmpty());
    CHECK(nameOf(findRuleSet({}, {})).isEmpty());
    put(u"config/rules.json"_s, with(R"("name": "mine")"));
    CHECK(nameOf(findRuleSet(document, config)) == u"mine");
    CHECK(nameOf(findRuleSet({}, config)) == u"mine");
    CHECK(nameOf(findRuleSet(document, {})).isEmpty());
    put(u"team/backcast-rules.json"_s, with(R"("name": "ours", "levels": {"nothing": "off"})"));
    const Result<FoundRuleSet> ours = findRuleSet(document, config);
    CHECK(nameOf(ours) == u"ours");
    CHECK(ours->path == dir.filePath(u"team/backcast-rules.json"_s));
    REQUIRE(ours->warnings.size() == 1);
    CHECK(ours->warnings.constFirst().where == ours->path + u": /levels/nothing"_s);
    put(u"team/backcast-rules.json"_s, with(R"("nam": "ours")"));
    const Result<FoundRuleSet> broken = findRuleSet(document, config);
    REQUIRE_FALSE(broken);
    CHECK(broken.error().where == dir.filePath(u"team/backcast-rules.json"_s) + u": /nam"_s);
    const Result<FoundRuleSet> none = readRuleSetFile(dir.filePath(u"none.json"_s));
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::NotFound);
}
