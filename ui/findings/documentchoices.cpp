// SPDX-License-Identifier: MIT
#include "ui/findings/documentchoices.h"

namespace backcast {

RuleLevels documentLevels(const Meta& meta) {
    RuleLevels levels;
    for (auto it = meta.ruleLevels.cbegin(); it != meta.ruleLevels.cend(); ++it)
        if (const std::optional<RuleLevel> level = ruleLevelNamed(it.value()))
            levels.insert(it.key(), *level);
    return levels;
}

void setDocumentLevel(Meta& meta, const QString& rule, std::optional<RuleLevel> level) {
    if (level)
        meta.ruleLevels.insert(rule, QString(ruleLevelId(*level)));
    else
        meta.ruleLevels.remove(rule);
}

} // namespace backcast
