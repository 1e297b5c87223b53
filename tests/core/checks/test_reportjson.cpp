// SPDX-License-Identifier: MIT
#include "core/checks/reportjson.h"
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const QByteArray& json) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    return document.object();
}

} // namespace

TEST_CASE("a report is one line of JSON with a stable shape") {
    Writer w;
    const Id summary = w.release("summary", u"Today\u2028in [City], 😀 nurses with 50 beds lose time."_s);
    const Report report = check(w.document());
    const QString draft = QString(6, u'\n') + u"Today  \nin [City], 😀 nurses with 50 beds lose time.\n"_s;
    const QByteArray json =
        reportJson(report, {u"a \"draft\".md"_s, w.document(), {{summary, 7}}, nullptr, draft});
    CHECK(!json.contains('\n'));
    CHECK(json.startsWith(
        R"({"file":"a \"draft\".md","schema":1,"parts":{"headline":"missing","subheading":)"));
    const QJsonObject root = parsed(json);
    CHECK(root.keys() == QStringList{u"file"_s, u"findings"_s, u"ignored"_s, u"parts"_s, u"passages"_s,
                                     u"questions"_s, u"schema"_s});
    CHECK(root["parts"_L1].toObject().size() == 10);
    CHECK(root["questions"_L1].toObject().size() == 5);
    CHECK(root["passages"_L1].toObject().size() == 5);
    for (const QJsonValue& part : root["parts"_L1].toObject())
        CHECK(QStringList{u"present"_s, u"weak"_s, u"missing"_s}.contains(part.toString()));
    for (const QJsonValue& answer : root["questions"_L1].toObject())
        CHECK(QStringList{u"answered"_s, u"weak"_s, u"unanswered"_s}.contains(answer.toString()));
    bool placed = false;
    for (const QJsonValue& value : root["findings"_L1].toArray()) {
        const QJsonObject finding = value.toObject();
        CHECK(QStringList{u"must"_s, u"should"_s, u"idea"_s}.contains(finding["level"_L1].toString()));
        for (const auto name :
             {"rule"_L1, "message"_L1, "why"_L1, "block"_L1, "start"_L1, "end"_L1, "line"_L1})
            CHECK(finding.contains(name));
        CHECK(!finding.contains("page_line"_L1));
        if (finding["rule"_L1] != u"placeholder-left"_s) continue;
        placed = true;
        CHECK(finding["block"_L1] == summary);
        CHECK(finding["start"_L1] == 9);
        CHECK(finding["end"_L1] == 15);
        CHECK(finding["line"_L1] == 8); // one line break further down
        CHECK(finding["column"_L1] == 4);
    }
    CHECK(placed);
    const QJsonObject passage = root["passages"_L1].toObject()["customer"_L1].toArray().first().toObject();
    CHECK(passage["block"_L1] == summary);
    CHECK(passage["text"_L1].toString().contains(u"nurses"_s));
    CHECK(passage["line"_L1].toInt() >= 7);
}

TEST_CASE("with page facts findings carry the printed line") {
    Writer w;
    const Id id = w.release("summary", u"Today in [City] nurses lose time."_s);
    PageFacts pages;
    pages.lines[id] = {{0, 12, 1}, {6, 13, 1}};
    const Report report = check(w.document(), {{}, pages});
    const QJsonObject root = parsed(reportJson(report, {u"d.prfaq"_s, w.document(), {}, &pages}));
    bool placed = false;
    for (const QJsonValue& value : root["findings"_L1].toArray()) {
        const QJsonObject finding = value.toObject();
        CHECK(finding.contains("page_line"_L1));
        if (finding["rule"_L1] != u"placeholder-left"_s) continue;
        placed = true;
        CHECK(finding["page_line"_L1] == 13);
        CHECK(finding["line"_L1] == 0);
    }
    CHECK(placed);
}

TEST_CASE("any document has a report that other programs can read") {
    Generator g(5);
    for (int i = 0; i < 60; ++i) {
        const Document document = g.document();
        const Report report = check(document);
        const QJsonObject root = parsed(reportJson(report, {g.hostile(20), document, {}, nullptr}));
        CHECK(root["findings"_L1].toArray().size() == report.findings.size());
        CHECK(!reportText(report, {g.hostile(20), document, {}, nullptr}).isEmpty());
    }
}

TEST_CASE("the text for people names parts, questions and findings with their lines") {
    Writer w;
    const Id id = w.release("summary", u"Today in [City] nurses lose time."_s);
    const QString text = reportText(check(w.document()), {u"draft.md"_s, w.document(), {{id, 4}}, nullptr});
    CHECK(text.startsWith(u"draft.md"_s));
    for (const char* words :
         {"Headline", "missing", "Who is the customer?", "How did you know what the customer needs or wants?",
          "Must", "Should", "line 4", "“[City]” is still to be filled in.", "placeholder-left"}) {
        INFO(words);
        CHECK(text.contains(QString::fromUtf8(words)));
    }
    PageFacts pages;
    pages.lines[id] = {{0, 31, 1}};
    CHECK(reportText(check(w.document()), {u"draft.md"_s, w.document(), {{id, 4}}, &pages})
              .contains(u"line 31"_s));
}
