// SPDX-License-Identifier: MIT
#include "core/checks/parts/parts.h"
#include "core/document/names.h"

#include <algorithm>

namespace backcast::checks {

namespace {

Voice::Side hear(const DocumentFacts& facts, const QuoteFact& quote) {
    const bool own = std::any_of(quote.company.begin(), quote.company.end(),
                                 [&facts](const QString& word) { return facts.isOwnName(word); });
    if (own) return Voice::Leader;
    if (quote.customerLike && !quote.leaderTitle) return Voice::Customer;
    if (quote.surelyOrg && !quote.company.isEmpty()) return Voice::Customer;
    if (quote.leaderTitle && quote.company.isEmpty()) return Voice::Leader;
    return Voice::Unknown;
}

Voice::Side sideOf(const Item& item) {
    if (item.isRole(roles::leaderQuote)) return Voice::Leader;
    return item.isRole(roles::customerQuote) ? Voice::Customer : Voice::Unknown;
}

QLatin1StringView roleOf(Voice::Side side) {
    return side == Voice::Leader ? roles::leaderQuote : roles::customerQuote;
}

/// What keeps a quote from counting; empty where nothing does.
QString flaw(const DocumentFacts& facts, const QuoteFact& quote) {
    constexpr int fewestWords = 6;
    if (quote.words < fewestWords) return Say::tr("It is a fragment, not something that somebody says.");
    switch (quote.speaker) {
    case SpeakerKind::None:
        return Say::tr("Nobody is named as its speaker.");
    case SpeakerKind::Unnamed:
        return Say::tr("Its speaker has no name.");
    case SpeakerKind::Placeholder:
        return Say::tr("A placeholder stands for its speaker.");
    case SpeakerKind::Sample:
        return Say::tr("Its speaker has a sample name.");
    case SpeakerKind::Named:
        break;
    }
    const bool ownCompany = std::any_of(quote.company.begin(), quote.company.end(),
                                        [&facts](const QString& word) { return facts.isOwnName(word); });
    if (quote.sampleCompany && !ownCompany) return Say::tr("Its speaker has a sample name.");
    return quote.titled ? QString() : Say::tr("It does not say who its speaker is.");
}

Passage placeOf(const Voice& voice) {
    const int end = std::max(voice.quote->end, voice.quote->speakerEnd);
    const int start = voice.quote->speakerEnd > 0 ? std::min(voice.quote->start, voice.quote->speakerStart)
                                                  : voice.quote->start;
    return stretch(*voice.item, start, end);
}

} // namespace

std::vector<Voice> voices(const DocumentFacts& facts) {
    std::vector<Voice> out;
    for (const Item& item : facts.items()) {
        if (!item.isIn(Place::Release) || !item.facts->speaks()) continue;
        const Voice::Side claimed = sideOf(item);
        for (const QuoteFact& quote : item.facts->quotes) {
            // In any other paragraph only words with a speaker are a quote.
            if (claimed == Voice::Unknown && quote.speaker == SpeakerKind::None) continue;
            out.push_back({&item, &quote, claimed, hear(facts, quote)});
        }
    }
    return out;
}

PartReport quotePart(const DocumentFacts& facts, Voice::Side side) {
    const QLatin1StringView role = roleOf(side);
    const std::vector<Voice> all = voices(facts);
    const bool leaderHeard =
        std::any_of(all.begin(), all.end(), [](const Voice& v) { return v.heard == Voice::Leader; });
    QList<Passage> good;
    QList<Passage> doubtful;
    QString reason;
    const auto doubt = [&](const Voice& voice, const QString& why) {
        doubtful.append(placeOf(voice));
        if (reason.isEmpty()) reason = why;
    };
    for (const Voice& voice : all) {
        Voice::Side is = voice.heard != Voice::Unknown ? voice.heard : voice.claimed;
        // Nobody said whose it is: a company quotes its own leader first, then a customer.
        if (is == Voice::Unknown)
            is = leaderHeard || &voice != &all.front() || all.size() == 1 ? Voice::Customer : Voice::Leader;
        if (is == side && voice.quote) {
            const QString why = flaw(facts, *voice.quote);
            if (why.isEmpty())
                good.append(placeOf(voice));
            else
                doubt(voice, why);
        } else if (voice.claimed == side) {
            doubt(voice, side == Voice::Leader
                             ? Say::tr("Its speaker seems to belong to a customer.")
                             : Say::tr("Its speaker seems to belong to the company itself."));
        }
    }
    if (!good.isEmpty()) return presentPart(role, good + doubtful);
    if (!doubtful.isEmpty()) return weakPart(role, reason, doubtful);
    const Items items = facts.withRole(role);
    if (auto empty = emptyPart(role, items)) return *empty;
    return weakPart(role, Say::tr("Nobody speaks in it."), passages(speaking(items)));
}

PartReport leaderQuotePart(const DocumentFacts& facts) {
    return quotePart(facts, Voice::Leader);
}

PartReport customerQuotePart(const DocumentFacts& facts) {
    return quotePart(facts, Voice::Customer);
}

QList<PartReport> allParts(const DocumentFacts& facts) {
    return {headlinePart(facts),      subheadingPart(facts),  datelinePart(facts),    summaryPart(facts),
            problemPart(facts),       solutionPart(facts),    leaderQuotePart(facts), experiencePart(facts),
            customerQuotePart(facts), callToActionPart(facts)};
}

} // namespace backcast::checks
