// SPDX-License-Identifier: MIT
//
// What `backcast check` tells of its rules.
#include "app/cli/rules.h"

#include "app/cli/console.h"
#include "core/checks/ruletext.h"

#include <QCoreApplication>

namespace backcast::cli {

int listRules(bool markdown) {
    print((markdown ? ruleListMarkdown() : ruleListText()).toUtf8());
    return Good;
}

int explainRule(const QString& id) {
    if (const std::optional<RuleInfo> rule = ruleInfo(id)) {
        print(ruleExplanation(*rule).toUtf8());
        return Good;
    }
    const QStringList near = nearestRules(id);
    const QString none =
        QCoreApplication::translate("CommandLine", "backcast: there is no rule \"%1\".").arg(id);
    const QString more =
        near.isEmpty()
            ? QCoreApplication::translate("CommandLine", "\"backcast check --list-rules\" lists them.")
            : QCoreApplication::translate("CommandLine", "The nearest: %1")
                  .arg(near.join(QStringLiteral(", ")));
    complain(none + u' ' + more);
    return Failed;
}

} // namespace backcast::cli
