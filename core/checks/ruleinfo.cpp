// SPDX-License-Identifier: MIT
#include "core/checks/ruleinfo.h"

#include "core/checks/rules/rules.h"

namespace backcast {

QList<RuleInfo> ruleInfos() {
    QList<RuleInfo> infos;
    for (const checks::RuleGroup& group : checks::ruleGroups()) infos += group.infos();
    return infos;
}

QHash<QString, QString> ruleTitles() {
    QHash<QString, QString> titles;
    for (const RuleInfo& rule : ruleInfos()) titles.insert(rule.id, rule.title);
    return titles;
}

std::optional<RuleInfo> ruleInfo(QAnyStringView id) {
    for (const checks::RuleGroup& group : checks::ruleGroups())
        for (const RuleInfo& info : group.infos())
            if (info.id == id) return info;
    return std::nullopt;
}

} // namespace backcast
