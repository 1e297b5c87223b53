// SPDX-License-Identifier: MIT
#include "core/checks/parts/parts.h"
#include "core/checks/rules/groups.h"
#include "core/document/names.h"

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr WordClasses gain = bit(WordClass::Benefit) | bit(WordClass::BenefitVerb) | bit(WordClass::Absolute);

bool saysGain(const BlockFacts& facts, const Sentence& sentence) {
    return says(facts, sentence, gain);
}

/// The sentences with which a reader begins: headline, subheading, the summary's first behind its dateline.
struct Opening {
    std::vector<std::pair<const Item*, const Sentence*>> sentences;
    const Item* summary = nullptr;
    size_t rest = 0; ///< the summary's first sentence that is not among them
};

Opening openingOf(const DocumentFacts& facts) {
    Opening opening;
    for (const QLatin1StringView role : {roles::headline, roles::subheading})
        for (const Item* item : speaking(facts.withRole(role)))
            for (const Sentence& sentence : item->facts->sentences)
                opening.sentences.emplace_back(item, &sentence);
    const Items summary = speaking(facts.withRole(roles::summary));
    if (summary.empty()) return opening;
    opening.summary = summary.front();
    const std::optional<Dateline> dateline = findDateline(facts);
    const int from = dateline && dateline->item == opening.summary ? dateline->end : 0;
    const auto& sentences = opening.summary->facts->sentences;
    while (opening.rest < sentences.size() && sentences[opening.rest].end <= from + 1) ++opening.rest;
    if (opening.rest < sentences.size())
        opening.sentences.emplace_back(opening.summary, &sentences[opening.rest++]);
    return opening;
}

/// Whether the benefit is said further down, in the summary or the solution.
const Item* laterGain(const DocumentFacts& facts, const Opening& opening, Passage& place) {
    const auto& sentences = opening.summary->facts->sentences;
    for (size_t i = opening.rest; i < sentences.size(); ++i)
        if (saysGain(*opening.summary->facts, sentences[i])) {
            place = stretch(*opening.summary, sentences[i]);
            return opening.summary;
        }
    for (const Item* item : speaking(facts.withRole(roles::solution)))
        for (const Sentence& sentence : item->facts->sentences)
            if (saysGain(*item->facts, sentence)) {
                place = stretch(*item, sentence);
                return item;
            }
    return nullptr;
}

/// A word that says what a product has, in a sentence: where it stands; an empty place where it does not.
Passage featureIn(const Known& known, const Item& item, const Sentence& sentence) {
    std::vector<PhraseHit> hits;
    if (const Result<PhraseTable>& phrases = builtInPhrases(known.facts.words().language()))
        phrases->find(item.facts->tokens, item.facts->low, hits);
    for (const PhraseHit& hit : hits)
        if (hit.phrase->list == PhraseList::Feature && hit.first >= sentence.first &&
            hit.last <= sentence.last)
            return stretch(item, sentence);
    return {};
}

} // namespace

void firstBenefitRule(const Known& known, QList<Finding>& findings) {
    const Opening opening = openingOf(known.facts);
    if (!opening.summary) return;
    for (const auto& [item, sentence] : opening.sentences)
        if (saysGain(*item->facts, *sentence) ||
            (!item->isRole(roles::summary) && !item->facts->people.empty()))
            return;
    Passage place;
    for (const auto& [item, sentence] : opening.sentences)
        if (place.block.isEmpty()) place = featureIn(known, *item, *sentence);
    Passage later;
    if (place.block.isEmpty() || !laterGain(known.facts, opening, later)) return;
    Finding finding;
    finding.rule = u"features-before-benefit"_s;
    finding.level = Level::Idea;
    finding.place = place;
    finding.message =
        Say::tr("The release begins with what the product has; what it does for a customer comes later.");
    finding.why = Say::tr(
        "Many readers stop after the first sentences: those must say what gets better, and for whom.");
    finding.others = {later};
    findings.append(finding);
}

QList<RuleInfo> firstBenefitInfos() {
    return {
        {u"features-before-benefit"_s,
         {Level::Idea},
         Say::tr("Features before the benefit"),
         Say::tr("Headline, subheading and the first sentence say what the product has, and the benefit "
                 "comes later."),
         Say::tr(
             "Many readers stop after the first sentences: those must say what gets better, and for whom."),
         Say::tr("“Shelfmark, a system with a camera module, includes catalogue access.”"),
         Say::tr("“With Shelfmark, librarians find a misplaced book in 2 minutes.”"),
         Say::tr("Where any of these sentences says that something gets better, or the first lines name the "
                 "customer; where the benefit is said nowhere."),
         u"[ROB]"_s},
    };
}

} // namespace backcast::checks
