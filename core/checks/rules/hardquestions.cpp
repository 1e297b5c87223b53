// SPDX-License-Identifier: MIT
#include "core/checks/rules/groups.h"
#include "core/document/names.h"

#include <algorithm>
#include <array>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

/// What those who decide ask of every proposal.
struct Theme {
    PhraseList list;
    bool central = false; ///< no meeting goes without it
    QString (*name)();
};

const std::array<Theme, 6>& themes() {
    static const std::array<Theme, 6> all{{
        {PhraseList::AskFailure, true, [] { return Say::tr("why it could fail"); }},
        {PhraseList::AskOthers, true, [] { return Say::tr("what else customers can use"); }},
        {PhraseList::AskMoney, true, [] { return Say::tr("what it costs us and brings in"); }},
        {PhraseList::AskScope, false, [] { return Say::tr("what is left out"); }},
        {PhraseList::AskInstead, false, [] { return Say::tr("what we give up for it"); }},
        {PhraseList::AskWayBack, false, [] { return Say::tr("how we get back if we are wrong"); }},
    }};
    return all;
}

using Asked = std::array<bool, 6>;

void read(const BlockFacts& facts, const PhraseTable& phrases, bool internal, Asked& asked) {
    std::vector<PhraseHit> hits;
    phrases.find(facts.tokens, facts.low, hits);
    for (const PhraseHit& hit : hits)
        for (size_t i = 0; i < themes().size(); ++i)
            // A customer's "What does it cost?" is about the price.
            if (hit.phrase->list == themes()[i].list &&
                (internal || themes()[i].list != PhraseList::AskMoney))
                asked[i] = true;
}

void readHeading(const QString& heading, const WordList& words, const PhraseTable& phrases, Asked& asked) {
    if (heading.isEmpty()) return;
    read(*blockFacts(Text(heading), nullptr, words), phrases, true, asked);
}

/// What the FAQs ask, by their questions and headings.
Asked askedIn(const DocumentFacts& facts, const PhraseTable& phrases, bool isSplit) {
    Asked asked{};
    for (const Item& item : facts.items()) {
        const bool internal = item.isIn(Place::InternalFaq) || !isSplit;
        if (!item.isIn(Place::InternalFaq) && !item.isIn(Place::CustomerFaq)) continue;
        if (item.met.isQuestion()) {
            read(*item.facts, phrases, internal, asked);
            readHeading(item.met.entry->heading, facts.words(), phrases, asked);
        } else {
            readHeading(item.met.block->heading, facts.words(), phrases, asked);
            // An internal FAQ without questions is text with headings of its own.
            if (internal && (item.entry < 0 || item.met.block->kind == kinds::heading))
                read(*item.facts, phrases, internal, asked);
        }
    }
    return asked;
}

int wordsOfRelease(const DocumentFacts& facts) {
    int words = 0;
    for (const Item* item : facts.release()) words += item->facts->words();
    return words;
}

const Item* firstIn(const DocumentFacts& facts, Place place) {
    for (const Item& item : facts.items())
        if (item.isIn(place) && item.facts->content != Content::Empty) return &item;
    return nullptr;
}

Finding faqFinding(const QString& rule, const QString& message, const QString& why) {
    Finding finding;
    finding.rule = rule;
    finding.level = Level::Should;
    finding.message = message;
    finding.why = why;
    return finding;
}

void checkMissing(const Item& first, const Asked& asked, QList<Finding>& findings) {
    QStringList missing;
    bool central = false;
    for (size_t i = 0; i < themes().size(); ++i) {
        if (asked[i]) continue;
        missing.append(themes()[i].name());
        central = central || themes()[i].central;
    }
    if (missing.isEmpty()) return;
    Finding finding =
        faqFinding(u"faq-hard-question-missing"_s,
                   Say::tr("No question asks %1.", "a list: why it could fail; what is left out")
                       .arg(missing.join(Say::tr("; ", "between the members of a list"))),
                   Say::tr("The meeting asks them in any case; the author who asked first is believed."));
    if (!central) finding.level = Level::Idea;
    finding.place = whole(first);
    findings.append(finding);
}

} // namespace

void hardQuestionRules(const Known& known, QList<Finding>& findings) {
    const DocumentFacts& facts = known.facts;
    const Result<PhraseTable>& phrases = builtInPhrases(facts.words().language());
    if (!phrases) return;
    const Item* internal = firstIn(facts, Place::InternalFaq);
    // What has just been begun is not measured by what it lacks.
    constexpr int youngest = 150;
    constexpr size_t fewestQuestions = 3;
    const bool young = wordsOfRelease(facts) < youngest;
    if (internal && (!young || facts.entries().size() >= fewestQuestions))
        checkMissing(*internal, askedIn(facts, *phrases, true), findings);
    const bool customer = firstIn(facts, Place::CustomerFaq);
    if ((internal && customer) || young) return;
    if (!internal && !customer) {
        findings.append(
            faqFinding(u"faq-none"_s, Say::tr("There is no FAQ."),
                       Say::tr("The release says what is promised; the FAQs say whether it can be done.")));
        return;
    }
    if (!internal) {
        // One FAQ for everybody, in which those who decide have their questions as well.
        const Asked asked = askedIn(facts, *phrases, false);
        constexpr auto most = 4;
        if (std::count(asked.begin(), asked.end(), true) >= most) return;
        findings.append(faqFinding(u"faq-none"_s, Say::tr("There is no internal FAQ."),
                                   Say::tr("Those who decide ask about risk, money and alternatives; there "
                                           "is no place where they are answered.")));
        return;
    }
    findings.append(
        faqFinding(u"faq-none"_s, Say::tr("There is no customer FAQ."),
                   Say::tr("What customers ask before they buy shows what the release leaves open.")));
}

QList<RuleInfo> hardQuestionInfos() {
    return {
        {u"faq-none"_s,
         {Level::Should},
         Say::tr("A FAQ is missing"),
         Say::tr("A document without a customer FAQ or without an internal FAQ."),
         Say::tr("The release says what is promised; the FAQs say whether it can be done."),
         Say::tr("A release of one page, and nothing behind it"),
         Say::tr("A release, ten questions of customers, and fifteen of those who decide"),
         Say::tr(
             "While the release has fewer than 150 words; where a single FAQ asks the hard questions too."),
         u"[WB], [CAL]"_s},
        {u"faq-hard-question-missing"_s,
         {Level::Should, Level::Idea},
         Say::tr("Hard questions are missing"),
         Say::tr("Nobody asks why it could fail, what else customers can use, what it costs and brings in, "
                 "what is left "
                 "out, what is given up, or how to get back. Only the last three: an idea."),
         Say::tr("The meeting asks them in any case; the author who asked first is believed."),
         Say::tr("“Which colour is the logo?” “Who writes the manual?”"),
         Say::tr("“What are the three likeliest causes of failure?” “What do we give up for it?”"),
         Say::tr("Without an internal FAQ, which faq-none tells; for what the customer FAQ or a heading "
                 "asks; with fewer than three questions beside a young release."),
         u"[WB], [BMAD], [BOR2]"_s},
    };
}

} // namespace backcast::checks
