// SPDX-License-Identifier: MIT
#include "core/checks/rules/groups.h"
#include "core/document/names.h"

#include <algorithm>
#include <array>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

struct Order {
    QLatin1StringView role;
    std::array<QLatin1StringView, 7> behind; ///< what has to come after it; the rest may stand where it likes
};

// Houses differ on where the dateline, the quotes and the steps stand, so only what all of them share is
// asked.
constexpr Order orders[] = {
    {roles::headline,
     {roles::subheading, roles::summary, roles::problem, roles::solution, roles::experience,
      roles::callToAction}},
    {roles::subheading,
     {roles::summary, roles::problem, roles::solution, roles::experience, roles::callToAction}},
    {roles::summary, {roles::problem, roles::solution, roles::experience, roles::callToAction}},
    {roles::problem, {roles::solution, roles::experience, roles::callToAction}},
    {roles::solution, {roles::callToAction, roles::boilerplate}},
    {roles::experience, {roles::callToAction, roles::boilerplate}},
};

/// The first block of each part that says something, in the order of the document.
Items firstOfEach(const DocumentFacts& facts) {
    // A line before a list is not yet the part that an import took it for.
    constexpr int fewestWords = 8;
    Items out;
    for (const Item* item : facts.release()) {
        if (item->role().isEmpty()) continue;
        if (item->facts->words() < fewestWords && !item->isRole(roles::headline) &&
            !item->isRole(roles::subheading))
            continue;
        const auto known = std::find_if(out.begin(), out.end(),
                                        [item](const Item* other) { return other->role() == item->role(); });
        if (known == out.end()) out.push_back(item);
    }
    return out;
}

bool mustPrecede(const Item& first, const Item& second) {
    for (const Order& order : orders)
        if (first.isRole(order.role))
            return std::any_of(order.behind.begin(), order.behind.end(), [&second](QLatin1StringView role) {
                return !role.isEmpty() && second.isRole(role);
            });
    return false;
}

} // namespace

void orderRule(const Known& known, QList<Finding>& findings) {
    const Items parts = firstOfEach(known.facts);
    for (size_t i = 1; i < parts.size(); ++i) {
        for (size_t before = 0; before < i; ++before) {
            if (!mustPrecede(*parts[i], *parts[before])) continue;
            Finding finding;
            finding.rule = u"parts-order"_s;
            finding.level = Level::Idea;
            finding.message = Say::tr("%1 stands behind %2.")
                                  .arg(roleName(parts[i]->role()), roleName(parts[before]->role()));
            finding.why =
                Say::tr("Readers know the order by heart: what stands elsewhere, they miss or read twice.");
            finding.place = whole(*parts[i]);
            finding.part = parts[i]->role();
            finding.others = {whole(*parts[before])};
            findings.append(finding);
            return; // the others follow from the first
        }
    }
}

QList<RuleInfo> orderInfos() {
    return {
        {u"parts-order"_s,
         {Level::Idea},
         Say::tr("The parts are in an unusual order"),
         Say::tr("The first part that stands behind one that it should come before: the problem behind the "
                 "solution."),
         Say::tr("Readers know the order by heart: what stands elsewhere, they miss or read twice."),
         Say::tr("“Shelfmark reads the spines from a short film. Until now, librarians looked for books by "
                 "hand.”"),
         Say::tr("“Librarians look for books by hand. Shelfmark reads the spines from a short film.”"),
         Say::tr("Dateline and quotes may stand where a house wants them, and the steps before or after the "
                 "solution."),
         u"[WB], [CDK]"_s},
    };
}

} // namespace backcast::checks
