// SPDX-License-Identifier: MIT
#include "core/checks/rules/groups.h"

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

/// An answer that is nothing but a placeholder is told by faq-unanswered; a "TBD" with an owner or a date is
/// honest.
bool isToldElsewhere(const Known& known, const Item& item, const PlaceholderFact& found) {
    if (item.entry < 0 || item.met.isQuestion()) return false;
    const DocumentFacts::Entry& entry = known.facts.entries()[size_t(item.entry)];
    if (contentOf(entry) == AnswerContent::Placeholder) return true;
    return found.kind == PlaceholderFact::Word && namesOwnerOrDate(entry);
}

} // namespace

void placeholderRule(const Known& known, QList<Finding>& findings) {
    for (const Item& item : known.facts.items()) {
        // What an import could not place is not part of what is read.
        if (item.isIn(Place::Unsorted)) continue;
        for (const PlaceholderFact& found : item.facts->placeholders) {
            if (isToldElsewhere(known, item, found)) continue;
            Finding finding;
            finding.rule = u"placeholder-left"_s;
            finding.level = Level::Must;
            const QString words = item.facts->text.mid(found.start, found.end - found.start);
            finding.message = found.kind == PlaceholderFact::Name
                                  ? Say::tr("“%1” is a sample name.").arg(words)
                                  : Say::tr("“%1” is still to be filled in.").arg(words);
            finding.why = Say::tr("A placeholder stops every reader at the same place, and what should stand "
                                  "there is not decided.");
            finding.place = stretch(item, found.start, found.end);
            finding.part = item.isIn(Place::Release) ? item.role() : QString();
            findings.append(finding);
        }
    }
}

QList<RuleInfo> placeholderInfos() {
    return {
        {u"placeholder-left"_s,
         {Level::Must},
         Say::tr("A placeholder was left"),
         Say::tr("[City], TBD, XX%, Lorem ipsum, John Doe and the like."),
         Say::tr("Every reader stops at the same place, and what should stand there is not decided."),
         Say::tr("“[City, Date]. [Company] today announced ...”"),
         Say::tr("“OSLO, May 4, 2027. Fjord Rail today announced ...”"),
         Say::tr("Deliberate brackets around a figure (“[$19.99]”, “[1]”); code; an answer with an owner or "
                 "a date."),
         u"[CAL]"_s},
    };
}

} // namespace backcast::checks
