// SPDX-License-Identifier: MIT
#include "core/checks/parts/parts.h"
#include "core/checks/rules/contents.h"
#include "core/checks/rules/groups.h"

#include <QLocale>

#include <algorithm>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

/// A day of the launch as it stands somewhere; month or day may be unsaid.
struct LaunchDate {
    int year = 0;
    int month = 0;
    int day = 0;
    QString words;
    Passage place; ///< no block: the metadata
};

/// Whether two dates can be the same day. What one does not say, it does not deny.
bool agree(const LaunchDate& a, const LaunchDate& b) {
    if (!a.year || !b.year || a.year != b.year) return !a.year || !b.year;
    if (a.month && b.month && a.month != b.month) return false;
    return !a.day || !b.day || a.day == b.day;
}

LaunchDate dateAt(const Item& item, const DateFact& fact) {
    LaunchDate date{fact.year, fact.month, fact.day, item.facts->text.mid(fact.start, fact.end - fact.start),
                    stretch(item, fact.start, fact.end)};
    // 5/7/2027 has two readings.
    if (date.words.contains(u'/') && !date.words.startsWith(QString::number(date.year)))
        date.month = date.day = 0;
    return date;
}

/// "When will it launch?", and nothing that narrows it: "... in Canada".
bool asksForLaunch(const DocumentFacts::Entry& entry, const Stems& product) {
    const BlockFacts& facts = *entry.question->facts;
    bool when = false;
    bool launch = false;
    for (const Token& token : facts.tokens) {
        when = when || (token.cues & bit(Cue::When));
        launch = launch || (token.cues & bit(Cue::LaunchAsk));
        if (!token.stem || token.kind != Token::Word) continue;
        if (token.cues & (bit(Cue::LaunchAsk) | bit(Cue::Product) | bit(Cue::When))) continue;
        if (contains(product, token.stem)) continue;
        return false;
    }
    return when && launch;
}

/// The date that an answer gives for the launch; nothing where it gives several, or those of a pilot.
std::optional<LaunchDate> answered(const DocumentFacts::Entry& entry) {
    const Item* item = firstSaid(entry);
    if (!item || item->facts->dates.empty()) return std::nullopt;
    const Sentence& sentence = item->facts->sentences.front();
    std::optional<LaunchDate> found;
    for (const DateFact& fact : item->facts->dates) {
        if (fact.first >= sentence.last) break;
        if (found) return std::nullopt;
        found = dateAt(*item, fact);
    }
    for (int i = sentence.first; i < sentence.last; ++i)
        if (item->facts->tokens[size_t(i)].cues & bit(Cue::Stage)) return std::nullopt;
    return found;
}

Finding conflict(const LaunchDate& date, const LaunchDate& other) {
    Finding finding;
    finding.rule = u"date-conflict"_s;
    finding.level = Level::Should;
    finding.place = date.place;
    finding.message =
        other.place.block.isEmpty()
            ? Say::tr("“%1” here, %2 as the launch date of the document: which is right?")
                  .arg(date.words, other.words)
            : Say::tr("“%1” here, “%2” before: which is the launch date?").arg(date.words, other.words);
    finding.why = Say::tr("The launch date is one commitment; with two, the room cannot discuss either.");
    if (!other.place.block.isEmpty()) finding.others = {other.place};
    return finding;
}

} // namespace

void launchDateRule(const Known& known, QList<Finding>& findings) {
    std::vector<LaunchDate> dates;
    const QString iso = known.facts.document().meta.launchDate;
    if (const QDate day = QDate::fromString(iso, Qt::ISODate); day.isValid())
        dates.push_back(
            {day.year(), day.month(), day.day(), QLocale().toString(day, QLocale::LongFormat), {}});
    const std::optional<Dateline> dateline = findDateline(known.facts);
    if (dateline && dateline->date && !dateline->placeholder) {
        const LaunchDate date = dateAt(*dateline->item, *dateline->date);
        if (!dates.empty() && !agree(date, dates.front())) findings.append(conflict(date, dates.front()));
        dates.push_back(date);
    }
    if (dates.empty()) return;
    for (const DocumentFacts::Entry& entry : known.facts.entries()) {
        if (!entry.question || !asksForLaunch(entry, known.product)) continue;
        const std::optional<LaunchDate> date = answered(entry);
        if (!date) continue;
        // The release before the metadata: its place can be shown.
        for (auto other = dates.rbegin(); other != dates.rend(); ++other) {
            if (agree(*date, *other)) continue;
            findings.append(conflict(*date, *other));
            break;
        }
    }
}

QList<RuleInfo> launchDateInfos() {
    return {
        {u"date-conflict"_s,
         {Level::Should},
         Say::tr("The launch has two dates"),
         Say::tr("The dateline, the document's launch date and the FAQ “When will it launch?” name different "
                 "days."),
         Say::tr("The launch date is one commitment; with two, the room cannot discuss either."),
         Say::tr("“OSLO, May 4, 2027.” and “When will it launch? In September 2027.”"),
         Say::tr("“OSLO, May 4, 2027.” and “When will it launch? In May 2027.”"),
         Say::tr("What only one of them says (a month against a year); the dates of pilots and tests; a "
                 "launch somewhere or for somebody."),
         u"[WB], [MB]"_s},
    };
}

} // namespace backcast::checks
