// SPDX-License-Identifier: MIT
#include "core/checks/rules/groups.h"

#include <algorithm>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

/// Words as a reader counts them: "day-to-day", "and/or" and "it's" are one.
bool beginsWord(const BlockFacts& facts, int token) {
    const Token& here = facts.tokens[size_t(token)];
    if (token == 0 || !here.joined) return true;
    const int gap = facts.tokens[size_t(token) - 1].end;
    return here.start != gap + 1 || facts.text.at(gap).isSpace();
}

bool isBehindSemicolon(const BlockFacts& facts, int token) {
    const int gap = facts.tokens[size_t(token) - 1].end;
    return QStringView(facts.text).mid(gap, facts.tokens[size_t(token)].start - gap).contains(u';');
}

/// Where the sentence begins that a reader counts: behind the dateline that is run in at the start of a
/// block.
int firstCounted(const BlockFacts& facts, const Sentence& sentence) {
    constexpr int longestDateline = 12;
    if (sentence.first > 0 || facts.dates.empty()) return sentence.first;
    const DateFact& date = facts.dates.front();
    if (date.last > longestDateline || date.last >= sentence.last) return sentence.first;
    const QStringView gap =
        QStringView(facts.text).mid(date.end, facts.tokens[size_t(date.last)].start - date.end);
    const bool dash = std::any_of(gap.begin(), gap.end(), [](QChar c) { return u"—–-:)]"_s.contains(c); });
    return dash ? date.last : sentence.first;
}

} // namespace

void sentenceRule(const BlockKnown& known, QList<Finding>& findings) {
    const BlockFacts& facts = known.facts;
    if (!facts.exact) return; // a table's cells are no sentences
    for (const Sentence& sentence : facts.sentences) {
        if (sentence.words() <= known.thresholds.sentenceWords) continue;
        int words = 0;
        int quoted = 0;
        int part = 0; // since the last semicolon, where a reader rests
        int longest = 0;
        for (int i = firstCounted(facts, sentence); i < sentence.last; ++i) {
            if (!beginsWord(facts, i)) continue;
            ++words;
            part = words > 1 && isBehindSemicolon(facts, i) ? 1 : part + 1;
            longest = std::max(longest, part);
            quoted += facts.tokens[size_t(i)].quoted;
        }
        if (longest <= known.thresholds.sentenceWords) continue;
        Finding finding;
        finding.rule = u"long-sentence"_s;
        // What somebody said is not the author's to shorten, but a made-up quote is better short as well.
        finding.level = quoted * 2 > words ? Level::Idea : Level::Should;
        finding.message = Say::tr("This sentence has %1 words.").arg(words);
        finding.why = Say::tr("A sentence of more than %1 words is read twice, or not to its end.")
                          .arg(known.thresholds.sentenceWords);
        finding.place = stretch(known.item, sentence);
        findings.append(finding);
    }
}

QList<RuleInfo> sentenceInfos() {
    return {
        {u"long-sentence"_s,
         {Level::Should, Level::Idea},
         Say::tr("A sentence is too long"),
         Say::tr("A sentence of more than 30 words; in a quote an idea."),
         Say::tr("A long sentence is read twice, or not to its end."),
         Say::tr("“With Northwind Ledger, which is launched today and which was built together with "
                 "bookkeepers from 40 shops, a shop that until now had to copy each receipt by hand can "
                 "photograph it and be done.”"),
         Say::tr("“Northwind Ledger starts today. A shop photographs a receipt and is done.”"),
         Say::tr("In tables; where semicolons divide it; the dateline is not counted."),
         u"[ARM], [JOW], [CAL]"_s},
    };
}

} // namespace backcast::checks
