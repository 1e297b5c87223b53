// SPDX-License-Identifier: MIT
#include "core/checks/rules/contents.h"
#include "core/checks/rules/groups.h"
#include "core/document/names.h"

#include <QSet>

#include <algorithm>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

const QuestionReport* answered(const Known& known, QLatin1StringView role) {
    for (const QuestionReport& question : known.questions)
        if (question.role == role) return question.state == AnswerState::Answered ? &question : nullptr;
    return nullptr;
}

/// The kinds of people that some passages name, us apart.
QSet<QString> peopleIn(const DocumentFacts& facts, const QList<Passage>& passages) {
    QSet<QString> keys;
    for (const Passage& passage : passages) {
        const TokenRange range = tokensOf(facts, passage);
        if (!range.facts) continue;
        const std::vector<PersonFact>& all = range.facts->people;
        for (auto person = from(all, range.first); person != all.end() && person->token < range.last;
             ++person)
            if (!person->own && !range.facts->tokens[size_t(person->token)].quoted) keys.insert(person->key);
    }
    return keys;
}

/// The kinds of figures with a unit that stand in some passages, as bits.
int kindsOfFigures(const DocumentFacts& facts, const QList<Passage>& passages) {
    int kinds = 0;
    for (const Passage& passage : passages) {
        const TokenRange range = tokensOf(facts, passage);
        if (!range.facts) continue;
        const std::vector<FigureFact>& all = range.facts->figures;
        for (auto figure = from(all, range.first); figure != all.end() && figure->token < range.last;
             ++figure)
            if (figure->kind != FigureFact::Count) kinds |= 1 << figure->kind;
    }
    return kinds;
}

Finding made(const QString& rule, Level level, const QString& message, const QString& why) {
    Finding finding;
    finding.rule = rule;
    finding.level = level;
    finding.message = message;
    finding.why = why;
    return finding;
}

/// Headline against the answers for customer and benefit.
void checkHeadline(const Known& known, QList<Finding>& findings) {
    const QuestionReport* customer = answered(known, roles::customer);
    const QuestionReport* benefit = answered(known, roles::benefit);
    const Items headline = speaking(known.facts.withRole(roles::headline));
    if (!customer || !benefit || headline.size() != 1) return;
    const BlockFacts& facts = *headline.front()->facts;
    if (facts.content != Content::Text || !facts.placeholders.empty()) return;
    if (!facts.figures.empty() ||
        (facts.classes & (bit(WordClass::Benefit) | bit(WordClass::BenefitVerb) | bit(WordClass::Absolute))))
        return;
    if (std::any_of(facts.people.begin(), facts.people.end(),
                    [](const PersonFact& person) { return !person.own && !person.broad; }))
        return;
    Stems words;
    addStems(facts, 0, facts.words(), words);
    finish(words);
    remove(words, known.product);
    Stems wanted = stemsOf(known.facts, customer->passages + benefit->passages);
    if (shared(words, wanted) > 0) return;
    Finding finding = made(u"headline-without-benefit"_s, Level::Should,
                           Say::tr("The headline names neither the customer nor the benefit."),
                           Say::tr("Readers decide by the headline whether the news is for them."));
    finding.place = whole(*headline.front());
    finding.part = QString(roles::headline);
    finding.others = {benefit->passages.first()};
    findings.append(finding);
}

/// The benefit against the problem: neither a word nor a kind of figure in common.
void checkBenefit(const Known& known, QList<Finding>& findings) {
    const QuestionReport* problem = answered(known, roles::problem);
    const QuestionReport* benefit = answered(known, roles::benefit);
    if (!problem || !benefit) return;
    Stems wanted = stemsOf(known.facts, benefit->passages);
    remove(wanted, known.product);
    if (shared(wanted, stemsOf(known.facts, problem->passages)) > 0) return;
    if (kindsOfFigures(known.facts, problem->passages) & kindsOfFigures(known.facts, benefit->passages))
        return;
    Finding finding =
        made(u"benefit-not-for-problem"_s, Level::Idea,
             Say::tr("The benefit and the problem have no word and no kind of figure in common."),
             Say::tr("A benefit convinces where it takes away the problem that was told before it."));
    finding.place = benefit->passages.first();
    finding.question = QString(roles::benefit);
    finding.others = {problem->passages.first()};
    findings.append(finding);
}

/// The experience against the customer: it is told of other people.
void checkExperience(const Known& known, QList<Finding>& findings) {
    const QuestionReport* customer = answered(known, roles::customer);
    const QuestionReport* experience = answered(known, roles::experience);
    if (!customer || !experience) return;
    const QSet<QString> people = peopleIn(known.facts, customer->passages);
    bool acting = false;
    for (const Passage& passage : experience->passages) {
        const TokenRange range = tokensOf(known.facts, passage);
        if (!range.facts) continue;
        // "You open ..." speaks to the customer, whoever that is.
        for (int i = range.first; i < range.last; ++i)
            if (range.facts->tokens[size_t(i)].isAny(
                    bit(WordClass::SecondPerson) | bit(WordClass::ThirdPerson) | bit(WordClass::FirstPerson)))
                return;
        const std::vector<PersonFact>& all = range.facts->people;
        for (auto person = from(all, range.first); person != all.end() && person->token < range.last;
             ++person) {
            if (person->own) continue;
            if (person->broad || people.contains(person->key)) return;
            acting = true;
        }
    }
    if (people.isEmpty() || !acting) return;
    Finding finding = made(u"experience-for-another"_s, Level::Idea,
                           Say::tr("The experience is told of other people than the customer."),
                           Say::tr("The customer wants to see their own day change."));
    finding.place = experience->passages.first();
    finding.question = QString(roles::experience);
    finding.others = {customer->passages.first()};
    findings.append(finding);
}

/// An answer that no reader of the release meets.
void checkPlaces(const Known& known, QList<Finding>& findings) {
    for (const QuestionReport& question : known.questions) {
        if (question.state != AnswerState::Answered || question.passages.isEmpty()) continue;
        // A release does not tell how we know: a FAQ is the place for it.
        if (question.role == roles::evidence) continue;
        const bool onlyInFaq =
            std::all_of(question.passages.begin(), question.passages.end(), [&known](const Passage& passage) {
                const Item* item = known.facts.find(passage.block);
                return item && (item->isIn(Place::CustomerFaq) || item->isIn(Place::InternalFaq));
            });
        if (!onlyInFaq) continue;
        Finding finding = made(u"answer-only-in-faq"_s, Level::Should,
                               Say::tr("%1 Only a FAQ says it.").arg(questionText(question.role)),
                               Say::tr("Many readers stop after the release; they would not learn it."));
        finding.place = question.passages.first();
        finding.question = question.role;
        findings.append(finding);
    }
}

} // namespace

void crossRules(const Known& known, QList<Finding>& findings) {
    checkHeadline(known, findings);
    checkBenefit(known, findings);
    checkExperience(known, findings);
    checkPlaces(known, findings);
}

QList<RuleInfo> crossInfos() {
    return {
        {u"headline-without-benefit"_s,
         {Level::Should},
         Say::tr("The headline names no benefit"),
         Say::tr("The headline has no word of the answers for customer and benefit, and no figure."),
         Say::tr("Readers decide by the headline whether the news is for them."),
         Say::tr("“Larkfield announces a shelf platform”"),
         Say::tr("“School librarians find a misplaced book in 2 minutes”"),
         Say::tr("Until both questions are answered; with a word of benefit or people in it."),
         u"[WB], [ROB]"_s},
        {u"benefit-not-for-problem"_s,
         {Level::Idea},
         Say::tr("The benefit is not for the problem"),
         Say::tr("The passages for benefit and problem share no word and no kind of figure."),
         Say::tr("A benefit convinces where it takes away the problem that was told before it."),
         Say::tr("Problem: “Books stand in the wrong place.” Benefit: “Reports are ready at noon, in 5 "
                 "formats.”"),
         Say::tr("Problem: “Books stand in the wrong place.” Benefit: “A lost book is found in 2 minutes.”"),
         Say::tr("Until both questions are answered."),
         u"[WB]"_s},
        {u"experience-for-another"_s,
         {Level::Idea},
         Say::tr("The experience is somebody else's"),
         Say::tr("The passages for the experience name people, and none of those that are the customer."),
         Say::tr("The customer wants to see their own day change."),
         Say::tr("Customer: “school librarians”. Experience: “The administrator opens the console.”"),
         Say::tr("Customer: “school librarians”. Experience: “The librarian films the shelf.”"),
         Say::tr("Until both questions are answered; where the experience says “you” or “she”."),
         u"[WB]"_s},
        {u"answer-only-in-faq"_s,
         {Level::Should},
         Say::tr("An answer stands only in a FAQ"),
         Say::tr(
             "One of the five questions is answered in a FAQ, and neither in the release nor in its box."),
         Say::tr("Many readers stop after the release; they would not learn it."),
         Say::tr(
             "A release that says “teams”, and a FAQ: “For dispatchers in districts with 15 to 80 buses.”"),
         Say::tr("A subheading that says: “Dispatchers in districts with 15 to 80 buses ...”"),
         Say::tr("The evidence: a FAQ is the place for it."),
         u"[WB], [CDK]"_s},
    };
}

} // namespace backcast::checks
