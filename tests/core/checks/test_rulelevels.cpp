// SPDX-License-Identifier: MIT
#include "core/checks/check.h"
#include "core/checks/ruleinfo.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QSet>

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

Document emptyDocument() {
    Document document;
    document.meta.language = u"en"_s;
    return document;
}

QStringList rulesOf(const Report& report) {
    QStringList rules;
    for (const Finding& finding : report.findings)
        if (!rules.contains(finding.rule)) rules.append(finding.rule);
    return rules;
}

} // namespace

TEST_CASE("a rule that is off says nothing, and the others say what they did") {
    CheckOptions options;
    const Report before = check(emptyDocument(), options);
    REQUIRE(rulesOf(before).contains(u"part-missing"_s));
    options.levels = {{u"part-missing"_s, RuleLevel::Off}};
    const Report after = check(emptyDocument(), options);
    CHECK_FALSE(rulesOf(after).contains(u"part-missing"_s));
    CHECK(rulesOf(after).contains(u"question-unanswered"_s));
    CHECK(after.parts == before.parts);
    CHECK(after.questions == before.questions);
}

TEST_CASE("a level that was chosen counts, also in the order") {
    CheckOptions options;
    options.levels = {{u"part-missing"_s, RuleLevel::Idea}, {u"question-unanswered"_s, RuleLevel::Must}};
    const Report report = check(emptyDocument(), options);
    REQUIRE_FALSE(report.findings.isEmpty());
    CHECK(report.findings.constFirst().rule == u"question-unanswered"_s);
    CHECK(report.findings.constLast().rule == u"part-missing"_s);
    for (const Finding& finding : report.findings)
        CHECK((finding.level == Level::Idea) == (finding.rule == u"part-missing"_s));
}

TEST_CASE("levels survive the settings, and what is no level is told") {
    const RuleLevels levels{{u"part-weak"_s, RuleLevel::Idea},
                            {u"over-length"_s, RuleLevel::Off},
                            {u"of-another-version"_s, RuleLevel::Must}};
    const ReadRuleLevels again = ruleLevelsFromLines(ruleLevelLines(levels));
    CHECK(again.levels == levels);
    CHECK(again.unreadable.isEmpty());
    const ReadRuleLevels broken =
        ruleLevelsFromLines({u"part-weak"_s, u"=must"_s, u"a=loud"_s, u"b=off"_s, u"c=usual"_s});
    CHECK(broken.levels == RuleLevels{{u"b"_s, RuleLevel::Off}});
    CHECK(broken.unreadable == QStringList{u"part-weak"_s, u"=must"_s, u"a=loud"_s});
}

TEST_CASE("each rule can be chosen, and docs/rules.md has it") {
    QFile file(QStringLiteral(BACKCAST_SOURCE_DIR "/docs/rules.md"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString told = QString::fromUtf8(file.readAll());
    QSet<QString> ids;
    for (const RuleInfo& rule : ruleInfos()) {
        INFO(rule.id.toStdString());
        CHECK(told.contains(u"| `%1` |"_s.arg(rule.id)));
        CHECK_FALSE(rule.title.isEmpty());
        CHECK_FALSE(rule.text.isEmpty());
        CHECK_FALSE(rule.usual.isEmpty());
        ids.insert(rule.id);
    }
    CHECK(ids.size() == ruleInfos().size());
    // The table of rules, but for the one that says that nothing can be judged.
    const QString table = told.mid(told.indexOf(u"## The rules"_s));
    for (const QString& line : table.left(table.indexOf(u"<!-- rules: end -->"_s)).split(u'\n'))
        if (line.startsWith(u"| `"_s) && !line.contains(u"rules-unreadable"_s))
            CHECK(ids.contains(line.section(u'`', 1, 1)));
}
