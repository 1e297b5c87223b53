// SPDX-License-Identifier: MIT
#include "core/checks/check.h"
#include "core/checks/reportgithub.h"
#include "core/checks/reportjson.h"
#include "core/checks/reportsarif.h"
#include "core/checks/ruleinfo.h"
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray golden(const char* name) {
    QFile file(QStringLiteral(BACKCAST_SOURCE_DIR "/tests/data/rules/") + QLatin1StringView(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Finding finding(const char* rule, Level level, const QString& message, const Passage& place) {
    Finding out;
    out.rule = QLatin1StringView(rule);
    out.level = level;
    out.message = message;
    out.why = u"Why: 100%."_s;
    out.place = place;
    return out;
}

/// A draft whose paragraph is broken over lines, with marks, and what a report says of it.
struct Sample {
    Writer writer;
    Id summary;
    QString draft;
    Report report;
    [[nodiscard]] ReportSource source() {
        return {u"drafts/a b,c:d.md"_s, writer.document(), {{summary, 3}}, nullptr, draft};
    }
};

Sample sample() {
    Sample s;
    s.draft =
        u"# Title\n\nSummary: Today **in\n[City]** nurses\nlose [City] time, see\n[the study](https://example.org/nurses) now.\n"_s;
    s.summary = s.writer.release(
        "summary",
        u"Today in [City] nurses lose [City] time, see [the study](https://example.org/nurses) now."_s);
    const QString text = u"Today in [City] nurses lose [City] time, see the study now."_s;
    const auto at = [&](const QString& words, int from = 0) {
        const int start = int(text.indexOf(words, from));
        REQUIRE(start >= 0);
        return Passage{s.summary, start, start + int(words.size())};
    };
    s.report.findings = {
        finding("placeholder-left", Level::Must, u"“[City]”, 50%:\r\nfill in"_s, at(u"[City]"_s)),
        finding("part-missing", Level::Should, u"A part is missing."_s, {}),
        finding("long-sentence", Level::Should, u"Long."_s, at(u"see the study now."_s)),
        finding("wordy-phrase", Level::Idea, u"Wordy."_s, at(u"nurses lose"_s)),
    };
    s.report.findings.first().others = {at(u"[City]"_s, 20)};
    s.report.findings.last().fix = Fix{at(u"nurses lose"_s), u"nurses save"_s};
    s.report.ignored = {{finding("placeholder-left", Level::Must, u"Again."_s, at(u"[City]"_s, 20)),
                         u"its name"_s, u"u-ana"_s, u"2026-11-21T10:00:00Z"_s}};
    return s;
}

QJsonObject parsed(const QByteArray& json) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    return document.object();
}

} // namespace

TEST_CASE("words of a draft are found on their own line and column, through marks and line breaks") {
    Sample s = sample();
    const ReportSource source = s.source();
    const ReportPlaces places(source);
    CHECK(places.of(s.report.findings.at(0).place) == FilePlace{4, 1, 4, 7});
    CHECK(places.of(s.report.findings.at(0).others.constFirst()) == FilePlace{5, 6, 5, 12});
    CHECK(places.of(s.report.findings.at(3).place) == FilePlace{4, 10, 5, 5});
    // A link's target stands between the words: where they begin is known all the same.
    CHECK(places.of(s.report.findings.at(2).place) == FilePlace{5, 19, 0, 0});
    CHECK(places.of({s.summary, 0, 5}) == FilePlace{3, 10, 3, 15});
    CHECK(places.of({}) == FilePlace{});
    CHECK(places.of({u"nobody"_s, 0, 3}) == FilePlace{});
}

TEST_CASE("a block of a .prfaq file stands on one line, line breaks or not") {
    Writer w;
    const Id id = w.release("summary", u"Today\u2028in [City]"_s);
    const ReportSource source{u"a.prfaq"_s, w.document(), {{id, 7}}};
    CHECK(ReportPlaces(source).of({id, 9, 15}) == FilePlace{7, 0, 0, 0});
}

TEST_CASE("places of any text are inside the draft") {
    Generator g(41);
    for (int i = 0; i < 60; ++i) {
        const Document document = g.document();
        ReportSource source{u"a.md"_s, document, {}, nullptr, g.hostile(80)};
        for (const Met& met : walk(document)) source.lines.insert(met.id(), g.number(0, 6));
        const ReportPlaces places(source);
        const qsizetype lines = source.draft.count(u'\n') + 1;
        for (const Finding& found : check(document).findings) {
            const FilePlace place = places.of(found.place);
            CHECK((place.line <= lines || place.column == 0));
            CHECK((place.endLine == 0 || place.endLine >= place.line));
        }
    }
}

TEST_CASE("a block that says the same ten thousand times is placed in no time") {
    Writer w;
    const QString draft = u"[City] "_s.repeated(10'000);
    const Id id = w.release("summary", draft);
    const ReportSource source{u"a.md"_s, w.document(), {{id, 1}}, nullptr, draft};
    const ReportPlaces places(source);
    for (int i = 0; i < 10'000; ++i) CHECK(places.of({id, i * 7, i * 7 + 6}).line == 1);
}

TEST_CASE("SARIF: results with levels, regions and what is suppressed, as the golden file has them") {
    Sample s = sample();
    SarifLog log(u"1.2.3"_s);
    const QByteArray results = log.joined(SarifLog::results(s.report, s.source()));
    const QByteArray tail = SarifLog::tail({Error{ErrorCode::NotFound, u"It is not there."_s, u"x.md"_s}});
    CHECK(results + tail == golden("report.sarif.txt"));
    CHECK(log.joined(QByteArray()).isEmpty());
    CHECK(log.joined("x") == ",x");
}

TEST_CASE("SARIF: the log is one JSON document in which each rule explains itself") {
    Sample s = sample();
    SarifLog log(u"1.2.3"_s);
    QByteArray all = log.head();
    all += log.joined(SarifLog::results(s.report, s.source()));
    all += log.joined(SarifLog::results(Report(), s.source()));
    all += log.joined(SarifLog::results(s.report, s.source()));
    all += SarifLog::tail({});
    const QJsonObject root = parsed(all);
    CHECK(root["version"_L1] == u"2.1.0"_s);
    const QJsonObject run = root["runs"_L1].toArray().first().toObject();
    CHECK(run["results"_L1].toArray().size() == 10);
    CHECK(run["columnKind"_L1] == u"utf16CodeUnits"_s);
    const QJsonObject driver = run["tool"_L1].toObject()["driver"_L1].toObject();
    CHECK(driver["version"_L1] == u"1.2.3"_s);
    const QJsonArray rules = driver["rules"_L1].toArray();
    CHECK(rules.size() == ruleInfos().size());
    for (const QJsonValue& rule : rules) {
        for (const auto name : {"shortDescription"_L1, "fullDescription"_L1, "help"_L1})
            CHECK_FALSE(rule[name]["text"_L1].toString().isEmpty());
        CHECK(QStringList{u"error"_s, u"warning"_s, u"note"_s}.contains(
            rule["defaultConfiguration"_L1]["level"_L1].toString()));
    }
    const QJsonObject invocation = run["invocations"_L1].toArray().first().toObject();
    CHECK(invocation["executionSuccessful"_L1].toBool());
    // Nothing in it: still a log.
    SarifLog empty(u"1"_s);
    CHECK(parsed(empty.head() + SarifLog::tail({}))["runs"_L1].toArray().size() == 1);
}

TEST_CASE("a file is referred to so that no character of its name ends the reference") {
    CHECK(fileReference(u"./drafts/a b#1?.md"_s) == u"drafts/a%20b%231%3F.md");
    CHECK(fileReference(u"/home/ana/é:x.md"_s) == u"file:///home/ana/%C3%A9%3Ax.md");
}

TEST_CASE("GitHub: a command a line, with what would end it escaped, as the golden file has them") {
    Sample s = sample();
    QByteArray all = reportGithub(s.report, s.source());
    all += errorGithub(u"a,b.md"_s, Error{ErrorCode::Malformed, u"No\ntext::error"_s, u"a,b.md"_s});
    CHECK(all == golden("report.github.txt"));
    CHECK(all.count('\n') == 5);
    CHECK(reportGithub(Report(), s.source()).isEmpty());
}

TEST_CASE("the JSON report has fixes, other places and what was set aside") {
    Sample s = sample();
    const QJsonObject root = parsed(reportJson(s.report, s.source()));
    const QJsonArray findings = root["findings"_L1].toArray();
    const QJsonObject first = findings.first().toObject();
    CHECK(first["line"_L1] == 4);
    CHECK(first["column"_L1] == 1);
    CHECK(first["others"_L1].toArray().first()["text"_L1] == u"[City]"_s);
    CHECK(first["others"_L1].toArray().first()["line"_L1] == 5);
    CHECK_FALSE(first.contains("fix"_L1));
    const QJsonObject fix = findings.last()["fix"_L1].toObject();
    CHECK(fix["text"_L1] == u"nurses save"_s);
    CHECK(fix["start"_L1] == 16);
    CHECK(fix["end"_L1] == 27);
    const QJsonArray ignored = root["ignored"_L1].toArray();
    REQUIRE(ignored.size() == 1);
    CHECK(ignored.first()["rule"_L1] == u"placeholder-left"_s);
    CHECK(ignored.first()["reason"_L1] == u"its name"_s);
    CHECK(ignored.first()["by"_L1] == u"u-ana"_s);
}

TEST_CASE("the text says what was set aside, why and by whom, and how much is not shown") {
    Sample s = sample();
    Person ana;
    ana.id = u"u-ana"_s;
    ana.name = u"Ana Ruiz"_s;
    s.writer.document().people.append(ana);
    const qsizetype hidden = dropBelow(Level::Should, s.report);
    CHECK(hidden == 1);
    const QString text = reportText(s.report, s.source(), hidden);
    CHECK(text.contains(u"Ignored: 1"_s));
    CHECK(text.contains(u"its name (Ana Ruiz)"_s));
    CHECK(text.contains(u"below the chosen level: 1"_s));
    CHECK_FALSE(text.contains(u"Wordy."_s));
    CHECK(dropBelow(Level::Must, s.report) == 2);
    CHECK(s.report.findings.size() == 1);
    CHECK(s.report.ignored.size() == 1);
}
