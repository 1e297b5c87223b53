// SPDX-License-Identifier: MIT
#include "core/checks/rules/groups.h"
#include "core/document/text.h"

#include <algorithm>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

/// Finds where a word stands twice with nothing but space between.
class Repetition {
public:
    Repetition(const BlockKnown& known)
        : m_known(known)
        , m_facts(known.facts) {}

    [[nodiscard]] bool at(size_t i) const {
        const Token& before = m_facts.tokens[i - 1];
        const Token& token = m_facts.tokens[i];
        if (token.kind != Token::Word || token.end - token.start != before.end - before.start) return false;
        if (!token.joined || token.replaced || before.replaced) return false;
        if (token.capital && before.capital) return false; // "Duran Duran"
        // Accents count: "esta está rota" is right.
        const QStringView text(m_facts.text);
        if (text.mid(token.start, token.end - token.start)
                .compare(text.mid(before.start, before.end - before.start), Qt::CaseInsensitive) != 0)
            return false;
        const QStringView gap = text.mid(before.end, token.start - before.end);
        if (!std::all_of(gap.begin(), gap.end(), [](QChar c) { return c.isSpace() && c != lineBreak; }))
            return false;
        const bool function = token.is(WordClass::Function);
        if (token.end - token.start == 1 && !function) return false; // "x x"
        constexpr int shortWord = 3; // somebody may say "very very", but not "the the"
        if (token.quoted && (!function || token.end - token.start > shortWord)) return false;
        return !isMeant(int(i)) && !isCode(token.start) && !isCode(before.start);
    }

private:
    /// "had had", "para para"
    [[nodiscard]] bool isMeant(int second) const {
        const std::vector<PhraseHit>& hits = m_known.phrases;
        auto hit = std::lower_bound(hits.begin(), hits.end(), second - 1,
                                    [](const PhraseHit& h, int at) { return h.first < at; });
        for (; hit != hits.end() && hit->first == second - 1; ++hit)
            if (hit->phrase->list == PhraseList::Exact && hit->last > second) return true;
        return false;
    }

    [[nodiscard]] bool isCode(int start) const {
        const QList<Span>& spans = m_known.item.met.text().spans();
        const auto span = std::upper_bound(spans.begin(), spans.end(), start,
                                           [](int at, const Span& s) { return at < s.end(); });
        return span != spans.end() && span->start <= start && span->styles.testFlag(Style::Code);
    }

    const BlockKnown& m_known;
    const BlockFacts& m_facts;
};

} // namespace

void repeatedWordRule(const BlockKnown& known, QList<Finding>& findings) {
    const BlockFacts& facts = known.facts;
    if (!facts.exact) return; // two cells may begin and end alike
    const Repetition repetition(known);
    for (size_t i = 1; i < facts.tokens.size(); ++i) {
        if (!repetition.at(i)) continue;
        const Token& first = facts.tokens[i - 1];
        while (i + 1 < facts.tokens.size() && repetition.at(i + 1)) ++i;
        const Token& last = facts.tokens[i];
        Finding finding;
        finding.rule = u"repeated-word"_s;
        finding.level = Level::Should;
        finding.message =
            Say::tr("“%1” stands twice.").arg(facts.text.mid(first.start, first.end - first.start));
        finding.why = Say::tr("A slip that a reader sees makes them look for the next one.");
        finding.place = stretch(known.item, first.start, last.end);
        finding.fix = Fix{stretch(known.item, first.end, last.end), {}};
        findings.append(finding);
    }
}

QList<RuleInfo> repeatedWordInfos() {
    return {
        {u"repeated-word"_s,
         {Level::Should},
         Say::tr("A word stands twice"),
         Say::tr("“The the”."),
         Say::tr("A slip that a reader sees makes them look for the next one."),
         Say::tr("“Growers see the the frost warning at nine.”"),
         Say::tr("“Growers see the frost warning at nine.”"),
         Say::tr("“Had had” and other doubles that are right; names; across a full stop, a comma or a line "
                 "break; in tables and code."),
         u"[CAL]"_s},
    };
}

} // namespace backcast::checks
