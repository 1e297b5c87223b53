// SPDX-License-Identifier: MIT
#include "core/checks/parts/parts.h"
#include "core/checks/rules/groups.h"
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

/// The launch date of the metadata, where the release itself has no date.
void checkLaunchDate(const Known& known, QList<Finding>& findings) {
    const QDate launch = QDate::fromString(known.facts.document().meta.launchDate, Qt::ISODate);
    if (!launch.isValid() || !known.options.today.isValid() || launch >= known.options.today) return;
    Finding finding;
    finding.rule = u"dateline-past"_s;
    finding.level = Level::Should;
    finding.message = Say::tr("The launch date of the document has passed.");
    finding.why =
        Say::tr("A release written backwards is dated on the day on which the product will launch.");
    finding.part = QString(roles::dateline);
    findings.append(finding);
}

} // namespace

void datelineRules(const Known& known, QList<Finding>& findings) {
    const std::optional<Dateline> dateline = findDateline(known.facts);
    if (!dateline || !dateline->date) checkLaunchDate(known, findings);
    // Without any dateline the part is missing, and with a placeholder that is what has to go.
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

QList<RuleInfo> datelineInfos() {
    return {
        {u"dateline-no-city"_s,
         {Level::Should},
         Say::tr("The dateline has no city"),
         Say::tr("A date without the place where it starts."),
         Say::tr("The city says in which market the product starts."),
         Say::tr("“May 4, 2027. Fjord Rail today ...”"),
         Say::tr("“OSLO, May 4, 2027. Fjord Rail today ...”"),
         Say::tr("Without a dateline; where it is a placeholder."),
         u"[WB]"_s},
        {u"dateline-no-date"_s,
         {Level::Should},
         Say::tr("The dateline has no date"),
         Say::tr("A city without the day of the launch."),
         Say::tr("The launch date is a commitment that the room can discuss."),
         Say::tr("“OSLO. Fjord Rail today ...”"),
         Say::tr("“OSLO, May 4, 2027. Fjord Rail today ...”"),
         Say::tr("Without a dateline; where it is a placeholder."),
         u"[WB], [CAL]"_s},
        {u"dateline-past"_s,
         {Level::Should},
         Say::tr("The date has passed"),
         Say::tr("The release is dated on a day that is over."),
         Say::tr("A release written backwards is dated on the day on which the product will launch."),
         Say::tr("“OSLO, May 4, 2019.”"),
         Say::tr("“OSLO, May 4, 2027.”"),
         Say::tr("A month or a year counts to its last day; a date without a year."),
         u"[WB]"_s},
    };
}

} // namespace backcast::checks
