// SPDX-License-Identifier: MIT
#include "core/checks/rules/groups.h"

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

Finding tooLong(const QString& message, const QString& why) {
    Finding finding;
    finding.rule = u"over-length"_s;
    finding.level = Level::Should;
    finding.message = message;
    finding.why = why;
    return finding;
}

} // namespace

void lengthRule(const Known& known, QList<Finding>& findings) {
    if (!known.options.pages) return;
    const PageFacts& pages = *known.options.pages;
    const Thresholds limits = known.options.team ? known.options.team->thresholds : Thresholds{};
    if (pages.releasePages > limits.releasePages)
        findings.append(tooLong(
            limits.releasePages == 1
                ? Say::tr("The press release takes %1 pages; one is the limit.").arg(pages.releasePages)
                : Say::tr("The press release takes %1 pages; %2 is the limit.")
                      .arg(pages.releasePages)
                      .arg(limits.releasePages),
            Say::tr("One page forces the choice of what a customer must know first.")));
    if (pages.corePages > limits.corePages)
        findings.append(
            tooLong(Say::tr("Release and FAQs take %1 pages; %2 is the limit.")
                        .arg(pages.corePages)
                        .arg(limits.corePages),
                    Say::tr("Six pages can be read in the silence at the start of a meeting; more cannot.")));
}

QList<RuleInfo> lengthInfos() {
    return {
        {u"over-length"_s,
         {Level::Should},
         Say::tr("Too long"),
         Say::tr("A release of more than one page, or more than six pages with the FAQs."),
         Say::tr(
             "One page forces the choice; six pages can be read in the silence at the start of a meeting."),
         Say::tr("A release of two pages."),
         Say::tr("One page, with the rest in the FAQs."),
         Say::tr("Where the pages are not known; the appendix is not counted."),
         u"[WB], [CAL]"_s},
    };
}

} // namespace backcast::checks
