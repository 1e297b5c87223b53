// SPDX-License-Identifier: MIT
#include "core/checks/rulelevels.h"

#include <QCoreApplication>

#include <array>

namespace backcast {

using namespace Qt::StringLiterals;

namespace {

struct Rules {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

constexpr std::array levelNames{"usual"_L1, "must"_L1, "should"_L1, "idea"_L1, "off"_L1};

Level levelOf(RuleLevel level) {
    return level == RuleLevel::Must ? Level::Must : level == RuleLevel::Idea ? Level::Idea : Level::Should;
}

} // namespace

QList<RuleInfo> ruleInfos() {
    const QList<Level> must{Level::Must};
    const QList<Level> should{Level::Should};
    return {
        {u"part-missing"_s,
         Rules::tr("A part is missing"),
         Rules::tr("Headline, summary, problem and solution as a must, the other six parts as advice."),
         {Level::Must, Level::Should}},
        {u"part-weak"_s, Rules::tr("A part is too thin"),
         Rules::tr("A part is there, but says too little to stand for itself."), should},
        {u"question-unanswered"_s, Rules::tr("A question has no answer"),
         Rules::tr("One of the five customer questions is answered nowhere."), must},
        {u"question-weak"_s, Rules::tr("An answer is weak"),
         Rules::tr("One of the five questions is touched on, and no passage answers it alone."), should},
        {u"placeholder-left"_s, Rules::tr("A placeholder was left"),
         Rules::tr("[City], TBD, XX%, Lorem ipsum, John Doe and the like."), must},
        {u"faq-unanswered"_s, Rules::tr("A FAQ has no answer"),
         Rules::tr("A question of a FAQ that nobody has answered or taken on."), must},
        {u"faq-evasive"_s, Rules::tr("A FAQ evades its question"),
         Rules::tr("“We will figure it out” without who and when."), should},
        {u"dateline-no-city"_s, Rules::tr("The dateline has no city"),
         Rules::tr("A date without the place where it starts."), should},
        {u"dateline-no-date"_s, Rules::tr("The dateline has no date"),
         Rules::tr("A city without the day of the launch."), should},
        {u"dateline-past"_s, Rules::tr("The date has passed"),
         Rules::tr("The release is dated on a day that is over."), should},
        {u"over-length"_s, Rules::tr("Too long"),
         Rules::tr("A release of more than one page, or more than six pages with the FAQs."), should},
    };
}

void applyLevels(QList<Finding>& findings, const RuleLevels& levels) {
    if (levels.isEmpty()) return;
    findings.removeIf([&](const Finding& finding) {
        return levels.value(finding.rule, RuleLevel::Usual) == RuleLevel::Off;
    });
    for (Finding& finding : findings)
        if (const RuleLevel level = levels.value(finding.rule, RuleLevel::Usual); level != RuleLevel::Usual)
            finding.level = levelOf(level);
}

QStringList ruleLevelLines(const RuleLevels& levels) {
    QStringList lines;
    for (auto it = levels.cbegin(); it != levels.cend(); ++it)
        if (it.value() != RuleLevel::Usual) lines.append(it.key() + u'=' + levelNames.at(size_t(it.value())));
    return lines;
}

ReadRuleLevels ruleLevelsFromLines(const QStringList& lines) {
    ReadRuleLevels result;
    for (const QString& line : lines) {
        const QString rule = line.section(u'=', 0, 0).trimmed();
        const QString name = line.section(u'=', 1).trimmed();
        const auto* const found = std::find(levelNames.begin(), levelNames.end(), name);
        if (rule.isEmpty() || found == levelNames.end())
            result.unreadable.append(line);
        else if (found != levelNames.begin())
            result.levels.insert(rule, RuleLevel(found - levelNames.begin()));
    }
    return result;
}

} // namespace backcast
