// SPDX-License-Identifier: MIT
#include "core/checks/rules/groups.h"
#include "core/document/names.h"

#include <algorithm>
#include <array>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestWords = 8;

template <size_t n>
bool isOneOf(QStringView word, const std::array<QStringView, n>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::array<QStringView, 8> yesOrNo{u"yes",  u"no",         u"nope", u"yep",
                                             u"sure", u"absolutely", u"si",   u"claro"};

/// "Is it ...?", "Can I ...?": a question that asks for yes or no.
constexpr std::array<QStringView, 24> auxiliaries{
    u"is",    u"are",   u"was",   u"were",   u"do",    u"does",   u"did",   u"can",
    u"could", u"will",  u"would", u"should", u"shall", u"has",    u"have",  u"had",
    u"may",   u"might", u"must",  u"am",     u"isn't", u"aren't", u"won't", u"doesn't"};

/// What asks for a reason or a way, which no few words give.
constexpr std::array<QStringView, 4> askingWhy{u"why", u"how", u"como", u"por"};

/// "How much", "how long": asks for a figure. In Spanish, "cuánto" stands alone.
constexpr std::array<QStringView, 12> measures{u"much", u"many", u"long", u"often",   u"old",      u"large",
                                               u"soon", u"far",  u"fast", u"quickly", u"accurate", u"big"};

constexpr std::array<QStringView, 14> asksOther{u"que",     u"quien",  u"quienes", u"cual",   u"cuales",
                                                u"cuando",  u"donde",  u"cuanto",  u"cuanta", u"cuantos",
                                                u"cuantas", u"adonde", u"en",      u"a"};

/// What begins a reason or a condition, and numbers in words: an answer with them can be checked.
constexpr std::array<QStringView, 25> grounds{
    u"because", u"since",  u"so",    u"due",    u"as",  u"unless", u"if",    u"porque", u"pues",
    u"ya",      u"debido", u"salvo", u"aunque", u"but", u"one",    u"two",   u"three",  u"four",
    u"five",    u"ten",    u"uno",   u"una",    u"dos", u"tres",   u"cuatro"};

enum class Asks { YesNo, Reason, Else };

Asks kindOf(const BlockFacts& question, bool spanish) {
    // A label of the question ("Q1", "Customer:") may stand before its first word.
    size_t first = 0;
    const qsizetype opening = question.text.indexOf(u'¿');
    while (first < question.tokens.size() && question.tokens[first].start < opening) ++first;
    if (first >= question.tokens.size()) return Asks::Else;
    const QStringView word = question.lowOf(question.tokens[first]);
    const QStringView next =
        first + 1 < question.tokens.size() ? question.lowOf(question.tokens[first + 1]) : QStringView();
    if (isOneOf(word, askingWhy)) {
        if (isOneOf(next, measures)) return Asks::Else;
        return word == u"por" && next != u"que" ? Asks::Else : Asks::Reason;
    }
    if (spanish) return opening >= 0 && !isOneOf(word, asksOther) ? Asks::YesNo : Asks::Else;
    return isOneOf(word, auxiliaries) ? Asks::YesNo : Asks::Else;
}

/// Whether an answer's few words hold something to go by: a figure, a date, an address, a reason, a gap that
/// another rule tells of.
bool holdsSomething(const BlockFacts& facts) {
    if (facts.hasLink || !facts.dates.empty() || !facts.figures.empty() || !facts.placeholders.empty())
        return true;
    return std::any_of(facts.tokens.begin(), facts.tokens.end(), [&facts](const Token& token) {
        return token.kind != Token::Word || token.isAny(bit(WordClass::Evasive) | bit(WordClass::Owner)) ||
               isOneOf(facts.lowOf(token), grounds);
    });
}

bool isThin(const DocumentFacts::Entry& entry, bool spanish) {
    const BlockFacts* first = nullptr;
    int words = 0;
    for (const Item* item : entry.answer) {
        const QString& kind = item->met.block->kind;
        if (kind == kinds::code || kind == kinds::table || kind == kinds::figure) return false;
        words += item->facts->words();
        if (words >= fewestWords || holdsSomething(*item->facts)) return false;
        if (!first && words > 0) first = item->facts.get();
    }
    if (!first || !first->speaks()) return false;
    const Asks asks = kindOf(*entry.question->facts, spanish);
    return asks != Asks::Else || isOneOf(first->lowOf(first->tokens.front()), yesOrNo);
}

} // namespace

void thinAnswerRule(const Known& known, QList<Finding>& findings) {
    const bool spanish = known.facts.words().language() == "es"_L1;
    for (const DocumentFacts::Entry& entry : known.facts.entries()) {
        if (!entry.question || !entry.question->met.entry->owner.isEmpty() || !isThin(entry, spanish))
            continue;
        Finding finding;
        finding.rule = u"faq-thin"_s;
        finding.level = Level::Should;
        finding.message = Say::tr("The answer gives no reason and no figure.");
        finding.why = Say::tr(
            "Whoever asks wants to check the answer; a bare yes sends the question into the meeting.");
        for (const Item* item : entry.answer)
            if (item->facts->words() > 0) {
                finding.place = whole(*item);
                break;
            }
        findings.append(finding);
    }
}

QList<RuleInfo> thinAnswerInfos() {
    return {
        {u"faq-thin"_s,
         {Level::Should},
         Say::tr("An answer is thin"),
         Say::tr("An answer of fewer than eight words to a question that asks for yes or no, why, or how."),
         Say::tr("Whoever asks wants to check the answer; a bare yes sends the question into the meeting."),
         Say::tr("“Can it read faded labels? Yes, it can.”"),
         Say::tr("“Can it read faded labels? In four schools of five; the fifth needs new labels.”"),
         Say::tr("With a figure, a date, an address or a reason; with an owner; a table, picture or code; "
                 "where, who and how much."),
         u"[AFR], [BOR2]"_s},
    };
}

} // namespace backcast::checks
