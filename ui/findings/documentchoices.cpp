// SPDX-License-Identifier: MIT
#include "ui/findings/documentchoices.h"

#include "ui/findings/findingmodel.h"

namespace backcast {

void setDocumentLevel(Meta& meta, const QString& rule, std::optional<RuleLevel> level) {
    if (level)
        meta.ruleLevels.insert(rule, QString(ruleLevelId(*level)));
    else
        meta.ruleLevels.remove(rule);
}

QString ruleLevelTitle(RuleLevel level) {
    switch (level) {
    case RuleLevel::Must:
        return levelTitle(Level::Must);
    case RuleLevel::Should:
        return levelTitle(Level::Should);
    case RuleLevel::Idea:
        return levelTitle(Level::Idea);
    case RuleLevel::Off:
        return FindingModel::tr("Off");
    case RuleLevel::Usual:
        break;
    }
    return FindingModel::tr("Usual level");
}

} // namespace backcast
