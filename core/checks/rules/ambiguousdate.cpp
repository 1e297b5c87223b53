// SPDX-License-Identifier: MIT
#include "core/checks/rules/groups.h"
#include "core/document/text.h"

#include <algorithm>
#include <array>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

/// Reads "03/04/2027", "3-4-27" and, behind a word that asks for a date, "5/7".
class SlashDate {
public:
    SlashDate(const BlockKnown& known)
        : m_facts(known.facts)
        , m_text(known.item.met.text()) {}

    /// The token behind a date with two readings that begins at `i`; 0 where none does.
    [[nodiscard]] int endAt(int i) const {
        const int first = part(i);
        const int second = part(i + 1);
        if (first == 0 || second == 0 || first == second) return 0;
        const QChar sign = between(i);
        if (sign != u'/' && sign != u'-') return 0;
        if (i > 0 && isSign(between(i - 1))) return 0; // a part of something longer
        const bool year = between(i + 1) == sign && isYear(i + 2);
        if (isSign(between(year ? i + 2 : i + 1))) return 0;
        if (year) return sign == u'/' || length(i + 2) == 4 ? i + 3 : 0;
        return sign == u'/' && asksForDate(i) ? i + 2 : 0;
    }

    [[nodiscard]] bool isCode(int i) const {
        const int start = m_facts.tokens[size_t(i)].start;
        const QList<Span>& spans = m_text.spans();
        const auto span = std::upper_bound(spans.begin(), spans.end(), start,
                                           [](int at, const Span& s) { return at < s.end(); });
        return span != spans.end() && span->start <= start &&
               (span->styles.testFlag(Style::Code) || !span->link.isEmpty());
    }

private:
    static bool isSign(QChar c) { return c == u'/' || c == u'-'; }
    [[nodiscard]] bool exists(int i) const { return i >= 0 && i < int(m_facts.tokens.size()); }
    [[nodiscard]] int length(int i) const {
        return m_facts.tokens[size_t(i)].end - m_facts.tokens[size_t(i)].start;
    }

    /// The value of a whole number of at most `digits` digits; -1 for anything else.
    [[nodiscard]] int number(int i, int digits) const {
        if (!exists(i) || m_facts.tokens[size_t(i)].kind != Token::Number || length(i) > digits) return -1;
        const QStringView word = m_facts.lowOf(m_facts.tokens[size_t(i)]);
        const bool plain =
            std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        return plain ? word.toInt() : -1;
    }

    /// A number that can be a day and a month; 0 where it is only one of them, or neither.
    [[nodiscard]] int part(int i) const {
        const int value = number(i, 2);
        return value >= 1 && value <= 12 ? value : 0;
    }

    [[nodiscard]] bool isYear(int i) const {
        const int value = number(i, 4);
        return (length(i) == 2 && value >= 0) || (value >= 1900 && value < 2100);
    }

    /// The one character between a token and the next; null where there are more or none.
    [[nodiscard]] QChar between(int i) const {
        if (!exists(i) || !exists(i + 1)) return {};
        const int end = m_facts.tokens[size_t(i)].end;
        return m_facts.tokens[size_t(i) + 1].start == end + 1 ? m_facts.text.at(end) : QChar();
    }

    /// "5/7" can be a fraction or a ratio; only behind "on" or "due" it is a date.
    [[nodiscard]] bool asksForDate(int i) const {
        static constexpr std::array words{u"on",   u"by", u"due", u"until", u"since", u"before",
                                          u"date", u"el", u"del", u"hasta", u"desde", u"fecha"};
        if (i == 0 || !m_facts.tokens[size_t(i)].joined) return false;
        const QStringView before = m_facts.lowOf(m_facts.tokens[size_t(i) - 1]);
        return std::any_of(words.begin(), words.end(),
                           [before](const char16_t* w) { return before == QStringView(w); });
    }

    const BlockFacts& m_facts;
    const Text& m_text;
};

} // namespace

void ambiguousDateRule(const BlockKnown& known, QList<Finding>& findings) {
    const BlockFacts& facts = known.facts;
    const SlashDate dates(known);
    for (int i = 0; i + 1 < int(facts.tokens.size()); ++i) {
        if (facts.tokens[size_t(i)].kind != Token::Number) continue;
        const int end = dates.endAt(i);
        if (end == 0) continue;
        if (facts.tokens[size_t(i)].replaced || dates.isCode(i)) continue;
        const int start = facts.tokens[size_t(i)].start;
        const int stop = facts.tokens[size_t(end) - 1].end;
        Finding finding;
        finding.rule = u"ambiguous-date"_s;
        finding.level = Level::Should;
        finding.message = Say::tr("“%1” has two readings: write the month as a word.")
                              .arg(facts.text.mid(start, stop - start));
        finding.why = Say::tr("Some readers take the first number for the month, others for the day.");
        finding.place = stretch(known.item, start, stop);
        findings.append(finding);
        i = end - 1;
    }
}

QList<RuleInfo> ambiguousDateInfos() {
    return {
        {u"ambiguous-date"_s,
         {Level::Should},
         Say::tr("A date has two readings"),
         Say::tr("“03/04/2027”, in which day and month cannot be told apart."),
         Say::tr("Some readers take the first number for the month, others for the day."),
         Say::tr("“The trial ends on 03/04/2027.”"),
         Say::tr("“The trial ends on April 3, 2027.”"),
         Say::tr(
             "Where one of the numbers is over 12 or both are equal; “2027-04-03”; “24/7”, “1/2” and other "
             "fractions; code and links."),
         u"[ARM], [CAL]"_s},
    };
}

} // namespace backcast::checks
