// SPDX-License-Identifier: MIT
#include "core/checks/rules/groups.h"
#include "core/document/names.h"

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

/// "I" is a numeral as well ("Phase I"), and "My" the beginning of a name ("My Orders").
bool isAuthor(const BlockKnown& known, const PhraseHit& hit) {
    const Token& token = known.facts.tokens[size_t(hit.first)];
    if (token.replaced) return false;
    const size_t next = size_t(hit.last);
    const bool wordBehind = next < known.facts.tokens.size() && known.facts.tokens[next].joined &&
                            !known.facts.tokens[next].capital;
    if (known.facts.lowOf(token) == u"i") {
        const bool numeral =
            token.joined && hit.first > 0 && known.facts.tokens[size_t(hit.first) - 1].capital;
        return token.capital && wordBehind && !numeral;
    }
    if (!token.capital) return true;
    return wordBehind && hit.first > 0 && !token.joined;
}

} // namespace

void authorRule(const BlockKnown& known, QList<Finding>& findings) {
    if (!known.item.isIn(Place::Release) || !known.facts.exact) return;
    if (known.item.isRole(roles::leaderQuote) || known.item.isRole(roles::customerQuote)) return;
    Finding finding;
    for (const PhraseHit& hit : known.phrases) {
        if (hit.phrase->list != PhraseList::SingleAuthor || known.isQuoted(hit) || !isAuthor(known, hit))
            continue;
        if (!finding.rule.isEmpty()) {
            finding.others.append(known.place(hit));
            continue;
        }
        finding.rule = u"first-person"_s;
        finding.level = Level::Idea;
        finding.place = known.place(hit);
        finding.message =
            Say::tr("“%1”: a release speaks of its author in the third person.").arg(known.text(hit));
        finding.why = Say::tr(
            "The release is the company's, on the day of the launch; an “I” makes it one person's opinion.");
    }
    if (!finding.rule.isEmpty()) findings.append(finding);
}

QList<RuleInfo> authorInfos() {
    return {
        {u"first-person"_s,
         {Level::Idea},
         Say::tr("The author speaks"),
         Say::tr("“I”, “my” or “me” in the release outside of quotes."),
         Say::tr(
             "The release is the company's, on the day of the launch; an “I” makes it one person's opinion."),
         Say::tr("“I built Shelfmark for librarians.”"),
         Say::tr("“Larkfield built Shelfmark for librarians.”"),
         Say::tr(
             "In quotes, numerals (“Phase I”) and names (“My Orders”); in the FAQs, where customers ask."),
         u"[CAL], [BJ]"_s},
    };
}

} // namespace backcast::checks
