// SPDX-License-Identifier: MIT
#include "core/checks/parts/parts.h"
#include "core/document/names.h"

#include <algorithm>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr int openingTokens =
    9; ///< "SAN JOSÉ DEL CABO, Baja California Sur, 3 de marzo": a city has a state at most

bool isBreak(QChar c) {
    return c == u'—' || c == u'–' || c == u'-' || c == u'.' || c == u':' || c == u'―' || c == u'|' ||
           c == u'(' || c == u')' || c == u'/';
}

bool isCityWord(const Token& token, const BlockFacts& facts) {
    if (token.kind != Token::Word) return false;
    if (token.capital) return true;
    const QStringView word = facts.lowOf(token);
    return token.is(WordClass::Particle) || word == u"of" || word == u"del" || word == u"y";
}

/// The first token behind "FOR IMMEDIATE RELEASE".
int behindNotice(const BlockFacts& facts) {
    if (facts.tokens.empty() || !facts.tokens.front().is(WordClass::Release)) return 0;
    return std::min<int>(facts.tokens.front().phraseWords, int(facts.tokens.size()));
}

/// Whether the tokens before `last` read as the name of a place: "Seattle, WA", "San José del Cabo".
bool isCity(const BlockFacts& facts, int last) {
    const int begin = behindNotice(facts);
    if (last <= begin || last - begin > openingTokens) return false;
    const Token& first = facts.tokens[size_t(begin)];
    if (!first.capital || first.is(WordClass::NotCity)) return false;
    for (int i = begin; i < last; ++i) {
        const Token& token = facts.tokens[size_t(i)];
        if (!isCityWord(token, facts) || token.replaced || token.is(WordClass::Launch)) return false;
    }
    return true;
}

/// A city alone, before a dash: "SEATTLE — Today ...", "Austin, Texas – ...".
int cityAlone(const BlockFacts& facts) {
    for (size_t i = 0; i < facts.tokens.size() && i < 6; ++i) {
        const Token& token = facts.tokens[i];
        if (!isCityWord(token, facts)) return 0;
        const QStringView rest = QStringView(facts.text).mid(token.end, 3);
        const bool dash = rest.size() > 1 && (rest.trimmed().startsWith(u'—') ||
                                              rest.trimmed().startsWith(u'–') || rest.startsWith(u" - "));
        if (!dash) continue;
        const bool comma = facts.text.left(token.end).contains(u',');
        bool caps = true;
        for (size_t j = 0; j <= i; ++j) caps = caps && (facts.tokens[j].caps || !facts.tokens[j].capital);
        return (comma || caps) && isCity(facts, int(i) + 1) ? token.end : 0;
    }
    return 0;
}

std::optional<Dateline> placeholderDateline(const Item& item, bool ownBlock) {
    const BlockFacts& facts = *item.facts;
    for (const PlaceholderFact& found : facts.placeholders) {
        if (found.start > 60) break;
        if (found.kind != PlaceholderFact::Bracket) continue;
        const QString inside = facts.low.mid(found.start, found.end - found.start);
        const bool place = inside.contains("city"_L1) || inside.contains("ciudad"_L1) ||
                           inside.contains("location"_L1) || inside.contains("lugar"_L1);
        const bool date = inside.contains("date"_L1) || inside.contains("fecha"_L1) ||
                          inside.contains("month"_L1) || inside.contains("day"_L1);
        if (!place && !date && !ownBlock) continue;
        Dateline dateline;
        dateline.item = &item;
        dateline.start = found.start;
        dateline.end = found.end;
        dateline.placeholder = true;
        dateline.city =
            !place &&
            isCity(facts, int(std::count_if(facts.tokens.begin(), facts.tokens.end(),
                                            [&found](const Token& t) { return t.end <= found.start; })));
        if (!facts.dates.empty() && facts.dates.front().first < openingTokens && !date)
            dateline.date = facts.dates.front();
        return dateline;
    }
    return std::nullopt;
}

std::optional<Dateline> readDateline(const Item& item, bool ownBlock) {
    const BlockFacts& facts = *item.facts;
    if (auto left = placeholderDateline(item, ownBlock)) return left;
    Dateline dateline;
    dateline.item = &item;
    if (!facts.dates.empty() && facts.dates.front().first < openingTokens + behindNotice(facts) &&
        (facts.dates.front().month || ownBlock)) {
        const DateFact& date = facts.dates.front();
        const int before = facts.tokens[size_t(date.first)].start;
        // A date opens the paragraph in the first words of its first sentence; further on it is part of the
        // news.
        const bool opens = ownBlock || date.first <= 4 || isCity(facts, date.first);
        if (!opens || (!ownBlock && facts.sentences.front().last <= date.first)) return std::nullopt;
        dateline.date = date;
        dateline.end = date.end;
        dateline.city = isCity(facts, date.first) && before > 0;
        // "Acme 3 March report": a run-in dateline is set off by a sign behind it.
        const QChar after = date.end < facts.text.size() ? facts.text.at(date.end) : u'.';
        const QChar next = date.end + 1 < facts.text.size() ? facts.text.at(date.end + 1) : u'.';
        if (dateline.city && !ownBlock && !isBreak(after) && !isBreak(next) && after != u',')
            dateline.city = false;
        return dateline;
    }
    if (const int end = ownBlock && facts.words() <= 6 && isCity(facts, facts.words())
                            ? int(facts.text.size())
                            : cityAlone(facts)) {
        dateline.city = true;
        dateline.end = end;
        return dateline;
    }
    return std::nullopt;
}

} // namespace

std::optional<Dateline> findDateline(const DocumentFacts& facts) {
    std::optional<Dateline> best;
    const auto worth = [](const Dateline& d) { return int(d.city) + int(d.date.has_value()); };
    const auto take = [&best, &worth](std::optional<Dateline> found) {
        if (found && (!best || worth(*found) > worth(*best))) best = std::move(found);
    };
    for (const Item* item : facts.withRole(roles::dateline))
        if (item->facts->content != Content::Empty && item->facts->content != Content::Label)
            take(readDateline(*item, true));
    int paragraphs = 0;
    for (const Item& item : facts.items()) {
        if (!item.isIn(Place::Release) || item.facts->tokens.empty() || item.isRole(roles::headline) ||
            item.isRole(roles::subheading) || item.isRole(roles::dateline))
            continue;
        if (++paragraphs > 4) break;
        take(readDateline(item, false));
    }
    return best;
}

PartReport datelinePart(const DocumentFacts& facts) {
    const std::optional<Dateline> found = findDateline(facts);
    if (!found) {
        const Items items = speaking(facts.withRole(roles::dateline));
        if (items.empty())
            return missingPart(roles::dateline, Say::tr("The release does not open with a city and a date."));
        return weakPart(roles::dateline, Say::tr("It names neither a city nor a date."), passages(items));
    }
    const QList<Passage> place = {stretch(*found->item, found->start, found->end)};
    if (found->placeholder)
        return weakPart(roles::dateline, Say::tr("The template's placeholder still stands there."), place);
    if (!found->city) return weakPart(roles::dateline, Say::tr("The date stands without a city."), place);
    if (!found->date) return weakPart(roles::dateline, Say::tr("The city stands without a date."), place);
    return presentPart(roles::dateline, place);
}

} // namespace backcast::checks
