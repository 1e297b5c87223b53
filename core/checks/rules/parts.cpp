// SPDX-License-Identifier: MIT
#include "core/checks/parts/parts.h"

#include "core/checks/rules/groups.h"
#include "core/document/names.h"

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

/// Without these there is no press release that a reader could discuss.
bool isIndispensable(const QString& role) {
    return role == roles::headline || role == roles::summary || role == roles::problem ||
           role == roles::solution;
}

QString whyNeeded(const QString& role) {
    if (role == roles::headline)
        return Say::tr("Readers decide by the headline whether the news is for them.");
    if (role == roles::subheading)
        return Say::tr("The subheading says in one sentence who the customer is and what they gain.");
    if (role == roles::dateline)
        return Say::tr("City and launch date are a commitment that the room can discuss.");
    if (role == roles::summary)
        return Say::tr(
            "Whoever stops reading after the summary must have understood the product and its benefit.");
    if (role == roles::problem)
        return Say::tr("Without the problem, nobody can judge whether the product is worth building.");
    if (role == roles::solution)
        return Say::tr(
            "A reader must see how the product solves each problem, and how that differs from today.");
    if (role == roles::leaderQuote)
        return Say::tr("A named leader says in the quote why the company does this.");
    if (role == roles::experience)
        return Say::tr("A reader must see how a customer gets from finding the product to its value.");
    if (role == roles::customerQuote)
        return Say::tr("A customer with a name, a role and a result shows the change as a person feels it.");
    return Say::tr("One sentence must say where a customer starts.");
}

Passage placeOf(const Known& known, const PartReport& part) {
    if (!part.passages.isEmpty()) return part.passages.first();
    for (const Item& item : known.facts.items())
        if (item.isIn(Place::Release) && item.role() == part.role) return whole(item);
    return {};
}

bool holdsPlaceholder(const Known& known, const PartReport& part) {
    for (const Passage& passage : part.passages)
        if (const Item* item = known.facts.find(passage.block); item && !item->facts->placeholders.empty())
            return true;
    return false;
}

} // namespace

void partRules(const Known& known, QList<Finding>& findings) {
    for (const PartReport& part : known.parts) {
        if (part.state == PartState::Present) continue;
        const bool missing = part.state == PartState::Missing;
        // What a placeholder makes weak is told by the placeholder, and a dateline by its own rules.
        if (!missing &&
            (holdsPlaceholder(known, part) || (part.role == roles::dateline && findDateline(known.facts))))
            continue;
        Finding finding;
        finding.rule = missing ? u"part-missing"_s : u"part-weak"_s;
        finding.level = missing && isIndispensable(part.role) ? Level::Must : Level::Should;
        const QString name = roleName(part.role);
        if (missing)
            finding.message = Say::tr("%1: missing.").arg(name);
        else
            finding.message = Say::tr("%1: %2").arg(name, part.reason);
        finding.why = whyNeeded(part.role);
        finding.place = placeOf(known, part);
        finding.part = part.role;
        findings.append(finding);
    }
}

QList<RuleInfo> partInfos() {
    const QString why =
        Say::tr("Each part answers a question of the reader; where one is missing, the meeting asks it.");
    return {
        {u"part-missing"_s,
         {Level::Must, Level::Should},
         Say::tr("A part is missing"),
         Say::tr("Headline, summary, problem and solution as a must, the other six parts as advice."),
         why,
         Say::tr("A release with a headline, a summary and quotes, and no paragraph about the problem."),
         Say::tr("“Dispatchers retype each route into three systems; on a snow day that takes 40 minutes.”"),
         {},
         u"[WB], [CDK]"_s},
        {u"part-weak"_s,
         {Level::Should},
         Say::tr("A part is too thin"),
         Say::tr("A part is there, but says too little to stand for itself."),
         Say::tr("Half a part looks finished and is not."),
         Say::tr("“‘This is great,’ said a user.”"),
         Say::tr("“‘I closed the books on day two,’ said Ana Ruiz, controller at Norte Foods.”"),
         Say::tr("Where a placeholder or a rule about the dateline says it already."),
         u"[WB], [BJ]"_s},
    };
}

} // namespace backcast::checks
