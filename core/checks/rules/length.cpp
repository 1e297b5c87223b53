// SPDX-License-Identifier: MIT
#include "core/checks/rules/rules.h"

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCorePages = 6;

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
    if (pages.releasePages > 1)
        findings.append(
            tooLong(Say::tr("The press release takes %1 pages; one is the limit.").arg(pages.releasePages),
                    Say::tr("One page forces the choice of what a customer must know first.")));
    if (pages.corePages > mostCorePages)
        findings.append(
            tooLong(Say::tr("Release and FAQs take %1 pages; %2 is the limit.")
                        .arg(pages.corePages)
                        .arg(mostCorePages),
                    Say::tr("Six pages can be read in the silence at the start of a meeting; more cannot.")));
}

} // namespace backcast::checks
