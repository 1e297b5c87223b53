// SPDX-License-Identifier: MIT
#include "core/checks/parts/parts.h"
#include "core/checks/rules/groups.h"
#include "core/document/names.h"
#include "core/storage/quoterecord.h"

#include <QSet>

#include <algorithm>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

Voice::Side sideOf(const Voice& voice) {
    return voice.heard != Voice::Unknown ? voice.heard : voice.claimed;
}

Passage placeOf(const Voice& voice) {
    return stretch(*voice.item, voice.quote->start, voice.quote->end);
}

/// The words of a speaker's name, folded; empty where nobody is named.
QSet<QString> nameOf(const Voice& voice) {
    QSet<QString> words;
    if (voice.quote->speaker != SpeakerKind::Named) return words;
    const BlockFacts& facts = *voice.item->facts;
    int last = 0;
    for (const Token& token : facts.tokens) {
        if (token.start < voice.quote->speakerStart) continue;
        if (token.end > voice.quote->speakerEnd) break;
        const bool skipped =
            token.isAny(bit(WordClass::Speech) | bit(WordClass::Honorific) | bit(WordClass::Particle));
        const bool name = token.kind == Token::Word && token.capital && !token.is(WordClass::Function);
        if (!words.isEmpty() && (!(name || skipped) || token.start - last > 2 || facts.text.at(last) == u','))
            break;
        last = token.end;
        if (name && !skipped && token.end - token.start > 1) words.insert(facts.lowOf(token).toString());
    }
    return words;
}

/// What one person says in the release, from one quote or several.
struct Speaker {
    QSet<QString> name;
    QList<Passage> places;
    bool leads = false;
    bool isSaid = false; ///< somebody says it, or its block is one for a quote
};

std::vector<Speaker> speakersOf(const std::vector<Voice>& voices) {
    std::vector<Speaker> out;
    const Voice* before = nullptr;
    for (const Voice& voice : voices) {
        const QSet<QString> name = nameOf(voice);
        // Words without a speaker go on with the ones before: the same block, or the next line of a quote.
        const bool goesOn = before && name.isEmpty() &&
                            (before->item == voice.item ||
                             (voice.quote->speaker == SpeakerKind::None && before->claimed == voice.claimed));
        auto known = goesOn && !out.empty()
                         ? out.end() - 1
                         : std::find_if(out.begin(), out.end(), [&name](const Speaker& other) {
                               return other.name.intersects(name);
                           });
        if (known == out.end()) known = out.insert(out.end(), Speaker{name, {}, false, false});
        known->places.append(placeOf(voice));
        known->leads = known->leads || (sideOf(voice) == Voice::Leader && voice.claimed != Voice::Customer);
        known->isSaid = known->isSaid || voice.quote->words >= 6;
        before = &voice;
    }
    std::erase_if(out, [](const Speaker& speaker) { return !speaker.isSaid; });
    return out;
}

Finding quoteFinding(const QString& rule, Level level, const Passage& place) {
    Finding finding;
    finding.rule = rule;
    finding.level = level;
    finding.place = place;
    return finding;
}

void checkLeaders(const std::vector<Speaker>& speakers, QList<Finding>& findings) {
    const Speaker* first = nullptr;
    for (const Speaker& speaker : speakers) {
        if (!speaker.leads || speaker.name.isEmpty()) continue;
        if (!first) {
            first = &speaker;
            continue;
        }
        Finding finding = quoteFinding(u"quote-two-leaders"_s, Level::Should, speaker.places.first());
        finding.message = Say::tr("A second leader of the company is quoted.");
        finding.why = Say::tr(
            "One leader says why; the second takes the room of a customer who says what has changed.");
        finding.part = roles::leaderQuote;
        finding.others = first->places;
        findings.append(finding);
        return;
    }
}

void checkCount(const std::vector<Speaker>& speakers, QList<Finding>& findings) {
    constexpr size_t most = 2;
    if (speakers.size() <= most) return;
    Finding finding = quoteFinding(u"quotes-too-many"_s, Level::Idea, speakers[most].places.first());
    finding.message =
        Say::tr("%1 people are quoted; a leader and a customer are enough.").arg(speakers.size());
    finding.why = Say::tr("Each further quote says less and takes lines from the page.");
    for (size_t i = 0; i < speakers.size(); ++i)
        if (i != most) finding.others.append(speakers[i].places.first());
    findings.append(finding);
}

void checkUnsaid(const std::vector<Voice>& voices, QList<Finding>& findings) {
    QList<Passage> places;
    const Item* before = nullptr;
    for (const Voice& voice : voices) {
        // The record stands at the first block of a quote; the next lines go on with it.
        const bool goesOn = before && (voice.item == before || voice.quote->speaker == SpeakerKind::None);
        if (sideOf(voice) != Voice::Customer || (goesOn && before->role() == voice.item->role())) continue;
        before = voice.item;
        // Whose speaker is a placeholder is told by that.
        if (voice.quote->speaker == SpeakerKind::Placeholder || voice.quote->speaker == SpeakerKind::Sample)
            continue;
        if (!quoteRecordOf(voice.item->met.block->extra)) places.append(placeOf(voice));
    }
    if (places.isEmpty()) return;
    Finding finding = quoteFinding(u"quote-hypothetical-unsaid"_s, Level::Idea, places.takeFirst());
    finding.message =
        places.isEmpty()
            ? Say::tr("It is not marked whether a customer said this.")
            : Say::tr("It is not marked whether customers said this, in %1 quotes.").arg(places.size() + 1);
    finding.why = Say::tr("A quote that somebody said is evidence, one that somebody could say is an aim: a "
                          "reader must know which.");
    finding.part = roles::customerQuote;
    finding.others = places;
    findings.append(finding);
}

std::vector<PhraseHit> fillerIn(const Known& known, const Item& item) {
    std::vector<PhraseHit> hits = phraseHits(item, known.facts.words().language(), known.options.team.get());
    std::erase_if(hits, [](const PhraseHit& hit) { return hit.phrase->list != PhraseList::Filler; });
    return hits;
}

QString whyFiller() {
    return Say::tr("That a company is glad about its news is known; a reader wants its reason.");
}

/// "We are thrilled" in what a leader says, once a quote.
void checkFiller(const Known& known, const std::vector<Voice>& voices, QList<Finding>& findings) {
    for (const Voice& voice : voices) {
        if (sideOf(voice) != Voice::Leader) continue;
        const BlockFacts& facts = *voice.item->facts;
        Finding finding;
        for (const PhraseHit& hit : fillerIn(known, *voice.item)) {
            const int start = facts.tokens[size_t(hit.first)].start;
            const int end = facts.tokens[size_t(hit.last) - 1].end;
            if (start < voice.quote->start || end > voice.quote->end) continue;
            const Passage place = stretch(*voice.item, start, end);
            if (!finding.rule.isEmpty()) {
                finding.others.append(place);
                continue;
            }
            finding = quoteFinding(u"quote-filler"_s, Level::Should, place);
            finding.message = Say::tr("“%1” says how the company feels, not why it does this.")
                                  .arg(facts.text.mid(start, end - start));
            finding.why = whyFiller();
            finding.part = roles::leaderQuote;
        }
        if (!finding.rule.isEmpty()) findings.append(finding);
    }
}

} // namespace

void quoteRules(const Known& known, QList<Finding>& findings) {
    const std::vector<Voice> all = voices(known.facts);
    if (all.empty()) return;
    const std::vector<Speaker> speakers = speakersOf(all);
    checkFiller(known, all, findings);
    checkLeaders(speakers, findings);
    checkCount(speakers, findings);
    checkUnsaid(all, findings);
}

/// "Larkfield is pleased to announce" outside of quotes: the news begins behind it.
void fillerRule(const BlockKnown& known, QList<Finding>& findings) {
    if (!known.item.isIn(Place::Release)) return;
    const Tokens& tokens = known.facts.tokens;
    for (const PhraseHit& hit : known.phrases) {
        if (hit.phrase->list != PhraseList::Filler || known.isQuoted(hit)) continue;
        // "to announce", "en anunciar": one small word may stand between.
        size_t next = size_t(hit.last);
        if (next < tokens.size() && tokens[next].joined && tokens[next].is(WordClass::Function)) ++next;
        if (next >= tokens.size() || !tokens[next].joined || !tokens[next].is(WordClass::Launch)) continue;
        const int start = tokens[size_t(hit.first)].start;
        const int end = tokens[next].end;
        Finding finding = quoteFinding(u"quote-filler"_s, Level::Should, stretch(known.item, start, end));
        finding.message = Say::tr("“%1” says how the company feels; the news comes behind it.")
                              .arg(known.facts.text.mid(start, end - start));
        finding.why = whyFiller();
        findings.append(finding);
    }
}

QList<RuleInfo> quoteInfos() {
    return {
        {u"quote-filler"_s,
         {Level::Should},
         Say::tr("Joy instead of a reason"),
         Say::tr("“Thrilled”, “proud” and the like in a leader's quote; “is pleased to announce” in the "
                 "release."),
         whyFiller(),
         Say::tr("“‘We are thrilled to bring Shelfmark to schools,’ said Imogen Hale.”"),
         Say::tr("“‘We watched a librarian send a child away without the book,’ said Imogen Hale.”"),
         Say::tr("In a customer's quote."),
         u"[BOR1]"_s},
        {u"quote-two-leaders"_s,
         {Level::Should},
         Say::tr("Two leaders are quoted"),
         Say::tr("A second leader of the company who speaks in the release."),
         Say::tr("One leader says why; the second takes the room of a customer who says what has changed."),
         Say::tr("Quotes by the chief executive and by the head of product"),
         Say::tr("A quote by the chief executive, and one by a librarian who uses it"),
         Say::tr("Where the same leader speaks twice, or a speaker has no name."),
         u"[WB], [BOR1]"_s},
        {u"quotes-too-many"_s,
         {Level::Idea},
         Say::tr("Many quotes"),
         Say::tr("More than two people who speak in the release."),
         Say::tr("Each further quote says less and takes lines from the page."),
         Say::tr("A leader, a partner and three customers"),
         Say::tr("A leader and the customer whose day has changed most"),
         {},
         u"[BOR1]"_s},
        {u"quote-hypothetical-unsaid"_s,
         {Level::Idea},
         Say::tr("Real or hypothetical is not said"),
         Say::tr("A customer's quote that is marked neither as real nor as hypothetical."),
         Say::tr("A quote that somebody said is evidence, one that somebody could say is an aim: a reader "
                 "must know which."),
         Say::tr("“‘I found 61 books,’ said Bram Teuling, librarian”, without a mark"),
         Say::tr("The same, marked as hypothetical"),
         Say::tr("Where a placeholder or a sample name stands for the speaker."),
         u"[AL], [AMP]"_s},
    };
}

} // namespace backcast::checks
