// SPDX-License-Identifier: MIT
#include "ui/findings/documentchoices.h"

namespace backcast {

void setDocumentLevel(Meta& meta, const QString& rule, std::optional<RuleLevel> level) {
    if (level)
        meta.ruleLevels.insert(rule, QString(ruleLevelId(*level)));
    else
        meta.ruleLevels.remove(rule);
}

} // namespace backcast
