// SPDX-License-Identifier: MIT
#include "core/checks/ruletext.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace backcast;
using namespace Qt::StringLiterals;

TEST_CASE("docs/rules.md has the rules as they are: ./dev rules writes them") {
    QFile file(QStringLiteral(BACKCAST_SOURCE_DIR "/docs/rules.md"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    const QString begin = u"<!-- rules: begin -->\n"_s;
    const qsizetype start = page.indexOf(begin) + begin.size();
    const qsizetype end = page.indexOf(u"<!-- rules: end -->"_s);
    REQUIRE(start > begin.size());
    REQUIRE(end > start);
    const bool isCurrent = page.mid(start, end - start) == ruleListMarkdown();
    CHECK(isCurrent);
}

TEST_CASE("the list has a rule a line, and each can be explained") {
    const QStringList lines = ruleListText().split(u'\n', Qt::SkipEmptyParts);
    const QList<RuleInfo> rules = ruleInfos();
    REQUIRE(lines.size() == rules.size());
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const RuleInfo& rule = rules.at(i);
        CHECK(lines.at(i).startsWith(rule.id + u' '));
        CHECK(lines.at(i).endsWith(rule.title));
        const QString told = ruleExplanation(rule);
        for (const QString& text :
             {rule.id, rule.title, rule.text, rule.why, rule.bad, rule.good, rule.silent, rule.source}) {
            INFO(rule.id.toStdString());
            CHECK(told.contains(text));
        }
    }
}

TEST_CASE("a table of Markdown keeps its cells, whatever the rules say") {
    for (const QString& line : ruleListMarkdown().split(u'\n', Qt::SkipEmptyParts)) {
        QString bare = line;
        bare.remove(u"\\|"_s);
        INFO(line.toStdString());
        CHECK(bare.count(u'|') == 10);
    }
}

TEST_CASE("a rule that is spelled wrong has its neighbours") {
    CHECK(nearestRules(u"part-mising"_s).value(0) == u"part-missing");
    CHECK(nearestRules(u"Part_Missing"_s).value(0) == u"part-missing");
    CHECK(nearestRules(u"dateline"_s).size() == 3);
    CHECK(nearestRules(u"zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"_s).isEmpty());
    CHECK(nearestRules(QString(100'000, u'x')).isEmpty());
}

TEST_CASE("what was measured is of rules that there are, and is read strictly") {
    REQUIRE(ruleMeasures());
    const auto measures =
        readMeasures(R"({"part-weak": {"hits": 4, "false_alarms": 1, "drafts": 18}, "house-name": {}})");
    REQUIRE(measures);
    CHECK(measures->value(u"part-weak"_s) == RuleMeasure{4, 1, 18});
    CHECK(measures->value(u"house-name"_s) == RuleMeasure{});
    for (const char* bad : {"[]", R"({"no-rule": {}})", R"({"part-weak": {"hits": -1, "drafts": 2}})",
                            R"({"part-weak": {"hits": 1, "false_alarms": 2, "drafts": 2}})",
                            R"({"part-weak": {"hit": 1}})", R"({"part-weak": {"hits": 1}})"}) {
        INFO(bad);
        CHECK_FALSE(readMeasures(bad));
    }
}
