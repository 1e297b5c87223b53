// SPDX-License-Identifier: MIT
#include "core/checks/rules/groups.h"
#include "core/document/names.h"

#include <algorithm>

namespace backcast::checks {

using namespace Qt::StringLiterals;

AnswerContent contentOf(const DocumentFacts::Entry& entry) {
    bool placeholder = false;
    for (const Item* item : entry.answer) {
        if (item->met.block->isEmpty() || item->facts->content == Content::Label) continue;
        // A picture or a program says nothing that a rule can read, and is an answer all the same.
        if (item->facts->content != Content::Placeholder) return AnswerContent::Words;
        placeholder = true;
    }
    return placeholder ? AnswerContent::Placeholder : AnswerContent::None;
}

bool namesOwnerOrDate(const DocumentFacts::Entry& entry) {
    if (entry.question && !entry.question->met.entry->owner.isEmpty()) return true;
    return std::any_of(entry.answer.begin(), entry.answer.end(), [](const Item* item) {
        return !item->facts->dates.empty() || (item->facts->classes & bit(WordClass::Owner));
    });
}

namespace {

void checkUnanswered(const DocumentFacts::Entry& entry, QList<Finding>& findings) {
    const AnswerContent content = contentOf(entry);
    if (content == AnswerContent::Words || entry.question->facts->content == Content::Empty) return;
    if (content == AnswerContent::Placeholder && namesOwnerOrDate(entry)) return;
    Finding finding;
    finding.rule = u"faq-unanswered"_s;
    finding.level = Level::Must;
    finding.place = whole(*entry.question);
    finding.message = Say::tr("This question has no answer.");
    if (content == AnswerContent::Placeholder) {
        for (const Item* item : entry.answer) {
            if (item->facts->placeholders.empty()) continue;
            const PlaceholderFact& found = item->facts->placeholders.front();
            finding.place = stretch(*item, found.start, found.end);
            finding.message = Say::tr("“%1” is no answer.")
                                  .arg(item->facts->text.mid(found.start, found.end - found.start));
            break;
        }
    }
    finding.why = Say::tr("A question that stands without an answer is the one that the meeting will ask.");
    findings.append(finding);
}

void checkEvasive(const DocumentFacts::Entry& entry, QList<Finding>& findings) {
    if (namesOwnerOrDate(entry)) return;
    for (const Item* item : entry.answer) {
        for (size_t i = 0; i < item->facts->tokens.size(); ++i) {
            const Token& token = item->facts->tokens[i];
            if (!token.is(WordClass::Evasive) || token.quoted) continue;
            const size_t last = std::min(i + token.phraseWords, item->facts->tokens.size()) - 1;
            Finding finding;
            finding.rule = u"faq-evasive"_s;
            finding.level = Level::Should;
            finding.message =
                Say::tr("The answer puts the question off without saying who will answer it, and when.");
            finding.why =
                Say::tr("“We do not know; Ana will find out by May 3” is an answer. Putting it off is not.");
            finding.place = stretch(*item, token.start, item->facts->tokens[last].end);
            findings.append(finding);
            return; // one finding an answer is enough
        }
    }
}

} // namespace

void faqRules(const Known& known, QList<Finding>& findings) {
    for (const DocumentFacts::Entry& entry : known.facts.entries()) {
        if (!entry.question) continue;
        checkUnanswered(entry, findings);
        checkEvasive(entry, findings);
    }
}

QList<RuleInfo> faqInfos() {
    return {
        {u"faq-unanswered"_s,
         {Level::Must},
         Say::tr("A FAQ has no answer"),
         Say::tr("A question of a FAQ that nobody has answered or taken on."),
         Say::tr("A question that stands without an answer is the one that the meeting will ask."),
         Say::tr("“What if nobody pays? TBD”"),
         Say::tr("“What if nobody pays? Ana tests two prices until May 3.”"),
         Say::tr("An answer that is a picture, a table or code; one with an owner or a date."),
         u"[AFR]"_s},
        {u"faq-evasive"_s,
         {Level::Should},
         Say::tr("A FAQ evades its question"),
         Say::tr("“We will figure it out” without who and when."),
         Say::tr("“We do not know” is an answer only with who will find out, and when."),
         Say::tr("“We will figure out pricing later.”"),
         Say::tr("“Pricing is open; Ana decides it by May 3.”"),
         Say::tr("With a date, a word of responsibility, or an owner of the question."),
         u"[ARM], [BMAD]"_s},
    };
}

} // namespace backcast::checks
