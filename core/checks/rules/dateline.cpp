// SPDX-License-Identifier: MIT
#include "core/checks/parts/parts.h"
#include "core/checks/rules/rules.h"
#include "core/document/names.h"

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

Finding datelineFinding(const QString& rule, const Dateline& dateline, const QString& message,
                        const QString& why) {
    Finding finding;
    finding.rule = rule;
    finding.level = Level::Should;
    finding.message = message;
    finding.why = why;
    finding.place = stretch(*dateline.item, dateline.start, dateline.end);
    finding.part = QString(roles::dateline);
    return finding;
}

} // namespace

void datelineRules(const Known& known, QList<Finding>& findings) {
    // Without any dateline the part is missing, and with a placeholder that is what has to go.
    const std::optional<Dateline> dateline = findDateline(known.facts);
    if (!dateline || dateline->placeholder) return;
    if (!dateline->city)
        findings.append(datelineFinding(u"dateline-no-city"_s, *dateline,
                                        Say::tr("The dateline names no city."),
                                        Say::tr("The city says in which market the product starts.")));
    if (!dateline->date) {
        findings.append(
            datelineFinding(u"dateline-no-date"_s, *dateline, Say::tr("The dateline names no date."),
                            Say::tr("The launch date is a commitment that the room can discuss.")));
        return;
    }
    const QDate latest = dateline->date->latest();
    if (known.options.today.isValid() && latest.isValid() && latest < known.options.today)
        findings.append(datelineFinding(
            u"dateline-past"_s, *dateline, Say::tr("The date of the release has passed."),
            Say::tr("A release written backwards is dated on the day on which the product will launch.")));
}

} // namespace backcast::checks
