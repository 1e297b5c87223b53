// SPDX-License-Identifier: MIT
#include "core/checks/rules/contents.h"
#include "core/checks/rules/groups.h"

#include <algorithm>
#include <unordered_map>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

struct Place {
    const Item* item = nullptr;
    const TitleFact* title = nullptr;
};

/// Whether one person can be both: "chief executive" and "chief executive of Acme" are the same.
bool agree(const TitleFact& a, const TitleFact& b) {
    const bool titles = shared(a.titles, b.titles) > 0 || a.owned || b.owned;
    const bool companies = a.company.empty() || b.company.empty() || shared(a.company, b.company) > 0;
    return titles && companies;
}

QString words(const Place& place) {
    return place.item->facts->text.mid(place.title->start, place.title->end - place.title->start);
}

} // namespace

void personTitleRule(const Known& known, QList<Finding>& findings) {
    std::unordered_map<quint32, Place> people;
    for (const Item& item : known.facts.items()) {
        if (item.isIn(backcast::Place::Unsorted)) continue;
        for (const TitleFact& title : item.facts->titles) {
            const Place place{&item, &title};
            const auto [first, isNew] = people.try_emplace(title.name, place);
            if (isNew || agree(*first->second.title, title)) continue;
            Finding finding;
            finding.rule = u"person-two-titles"_s;
            finding.level = Level::Should;
            finding.place = stretch(item, title.start, title.end);
            finding.others = {
                stretch(*first->second.item, first->second.title->start, first->second.title->end)};
            finding.message = Say::tr("“%1” here, “%2” before.").arg(words(place), words(first->second));
            finding.why =
                Say::tr("A reader who knows the person stops at the wrong one, and doubts the quote.");
            findings.append(finding);
        }
    }
}

QList<RuleInfo> personTitleInfos() {
    return {
        {u"person-two-titles"_s,
         {Level::Should},
         Say::tr("A person has two titles"),
         Say::tr("The same name with two titles or two companies behind it."),
         Say::tr("A reader who knows the person stops at the wrong one, and doubts the quote."),
         Say::tr("“Imogen Hale, chief executive” and “Imogen Hale, head of sales”"),
         Say::tr("“Imogen Hale, chief executive” and “Imogen Hale, CEO of Larkfield”"),
         Say::tr("Where the titles share a word; founders, owners and partners, who may have another title."),
         u"[MB]"_s},
    };
}

} // namespace backcast::checks
