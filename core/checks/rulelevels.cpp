// SPDX-License-Identifier: MIT
#include "core/checks/rulelevels.h"

#include <algorithm>
#include <array>

namespace backcast {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array levelNames{"usual"_L1, "must"_L1, "should"_L1, "idea"_L1, "off"_L1};

Level levelOf(RuleLevel level) {
    return level == RuleLevel::Must ? Level::Must : level == RuleLevel::Idea ? Level::Idea : Level::Should;
}

} // namespace

std::optional<RuleLevel> ruleLevelNamed(QStringView name) {
    const auto* const found = std::find(levelNames.begin(), levelNames.end(), name);
    if (found == levelNames.end()) return std::nullopt;
    return RuleLevel(found - levelNames.begin());
}

QLatin1StringView levelId(Level level) {
    return level == Level::Must ? "must"_L1 : level == Level::Idea ? "idea"_L1 : "should"_L1;
}

QLatin1StringView ruleLevelId(RuleLevel level) {
    return levelNames.at(size_t(level));
}

RuleLevels documentLevels(const Meta& meta) {
    RuleLevels levels;
    for (auto it = meta.ruleLevels.cbegin(); it != meta.ruleLevels.cend(); ++it)
        if (const std::optional<RuleLevel> level = ruleLevelNamed(it.value()))
            levels.insert(it.key(), *level);
    return levels;
}

RuleLevels overlaid(RuleLevels base, const RuleLevels& over) {
    for (auto it = over.cbegin(); it != over.cend(); ++it) base.insert(it.key(), it.value());
    return base;
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
