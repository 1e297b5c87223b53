// SPDX-License-Identifier: MIT
#include "core/checks/facts.h"

#include <algorithm>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

/// Reads dates from tokens: "March 3, 2027", "3 de marzo de 2027", "2027-03-03", "Q1 2027", "in 2026".
class DateReader {
public:
    DateReader(const BlockFacts& facts, const WordList& words)
        : m_facts(facts)
        , m_words(words) {}

    [[nodiscard]] std::vector<DateFact> run() {
        std::vector<DateFact> out;
        const int count = int(m_facts.tokens.size());
        for (int i = 0; i < count;) {
            DateFact date;
            if (readIso(i, date) || readMonth(i, date) || readYear(i, date)) {
                // "3 de marzo": the day was read before the month and may not belong to two dates.
                if (!out.empty() && date.first < out.back().last) date.first = out.back().last;
                date.start = m_facts.tokens[size_t(date.first)].start;
                date.end = m_facts.tokens[size_t(date.last) - 1].end;
                out.push_back(date);
                i = std::max(date.last, i + 1);
            } else {
                ++i;
            }
        }
        return out;
    }

private:
    [[nodiscard]] const Token& at(int i) const { return m_facts.tokens[size_t(i)]; }
    [[nodiscard]] bool exists(int i) const { return i >= 0 && i < int(m_facts.tokens.size()); }

    /// The value of a whole number of `digits` digits at most ("3", "3rd"); -1 for anything else.
    [[nodiscard]] int number(int i, int digits) const {
        if (!exists(i) || at(i).kind != Token::Number) return -1;
        QStringView text = m_facts.lowOf(at(i));
        for (const QStringView ending : {QStringView(u"st"), QStringView(u"nd"), QStringView(u"rd"),
                                         QStringView(u"th"), QStringView(u"º")})
            if (text.endsWith(ending)) text.chop(ending.size());
        if (text.isEmpty() || text.size() > digits) return -1;
        const bool plain =
            std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        return plain ? text.toInt() : -1;
    }

    [[nodiscard]] int year(int i) const {
        const int value = number(i, 4);
        return value >= 1900 && value < 2100 ? value : 0;
    }

    [[nodiscard]] int day(int i) const {
        const int value = number(i, 2);
        return value >= 1 && value <= 31 ? value : 0;
    }

    [[nodiscard]] bool isLink(int i) const {
        if (!exists(i)) return false;
        const QStringView word = m_facts.lowOf(at(i));
        return word == u"de" || word == u"del" || word == u"of";
    }

    /// Whether two tokens stand beside each other, with a comma at most.
    [[nodiscard]] bool near(int before, int after) const {
        if (!exists(before) || !exists(after)) return false;
        const QStringView gap =
            QStringView(m_facts.text).mid(at(before).end, at(after).start - at(before).end);
        return gap.size() <= 3 && std::all_of(gap.begin(), gap.end(),
                                              [](QChar c) { return c.isSpace() || c == u',' || c == u'.'; });
    }

    [[nodiscard]] bool between(int before, QChar sign) const {
        return exists(before + 1) && at(before + 1).start == at(before).end + 1 &&
               m_facts.text.at(at(before).end) == sign;
    }

    [[nodiscard]] bool readIso(int i, DateFact& date) const {
        const bool dashes = between(i, u'-') && exists(i + 2) && between(i + 1, u'-');
        const bool slashes = between(i, u'/') && exists(i + 2) && between(i + 1, u'/');
        if (!dashes && !slashes) return false;
        date.first = i;
        date.last = i + 3;
        if (const int y = year(i); y && number(i + 1, 2) >= 1 && number(i + 1, 2) <= 12 && day(i + 2)) {
            date.year = y, date.month = number(i + 1, 2), date.day = day(i + 2);
            return true;
        }
        // 5/7/2027 has two readings: only its year is taken for certain, and it counts as a whole date.
        if (const int y = year(i + 2); y && day(i) && day(i + 1)) {
            date.year = y;
            date.month = day(i) <= 12 ? day(i) : day(i + 1);
            date.day = day(i) <= 12 ? day(i + 1) : day(i);
            return date.month <= 12;
        }
        return false;
    }

    [[nodiscard]] bool readMonth(int i, DateFact& date) const {
        if (at(i).kind != Token::Word) return false;
        const int month = m_words.month(m_facts.lowOf(at(i)));
        if (month == 0) return false;
        date.month = month;
        date.first = i;
        date.last = i + 1;
        if (near(i - 1, i) && day(i - 1))
            date.day = day(i - 1), date.first = i - 1;
        else if (isLink(i - 1) && near(i - 2, i - 1) && near(i - 1, i) && day(i - 2))
            date.day = day(i - 2), date.first = i - 2;
        int next = i + 1;
        if (!date.day && near(i, next) && day(next)) date.day = day(next), date.last = ++next;
        if (isLink(next) && near(next - 1, next) && year(next + 1)) ++next;
        if (near(next - 1, next) && year(next)) date.year = year(next), date.last = next + 1;
        // "may" and "march" are months only where a number or a capital says so.
        return date.year || date.day ||
               (at(i).capital && i > 0 && at(i - 1).is(WordClass::Function) && at(i).joined);
    }

    [[nodiscard]] bool readYear(int i, DateFact& date) const {
        const int value = year(i);
        if (!value || i == 0) return false;
        if (!at(i - 1).is(WordClass::Season)) return false;
        date.year = value;
        date.first = at(i - 1).is(WordClass::Function) ? i : i - 1;
        date.last = i + 1;
        return true;
    }

    const BlockFacts& m_facts;
    const WordList& m_words;
};

bool isCurrency(QChar c) {
    return c == u'$' || c == u'€' || c == u'£' || c == u'¥';
}

enum class Range { Follow, End };

FigureFact::Kind kindOf(const BlockFacts& facts, int i, Range range = Range::Follow) {
    const Token& token = facts.tokens[size_t(i)];
    const QString& text = facts.text;
    const auto charAt = [&text](int at) { return at >= 0 && at < text.size() ? text.at(at) : QChar(); };
    if (isCurrency(charAt(token.start - 1)) || isCurrency(charAt(token.end)) ||
        (charAt(token.end) == u' ' && isCurrency(charAt(token.end + 1))))
        return FigureFact::Money;
    if (charAt(token.end) == u'%' || (charAt(token.end).isSpace() && charAt(token.end + 1) == u'%'))
        return FigureFact::Percent;
    const QStringView own = facts.lowOf(token);
    if (own.endsWith(u'x')) return FigureFact::Times;
    if (own.endsWith(u"ms") || own.endsWith(u"min")) return FigureFact::Time;
    const size_t next = size_t(i) + 1;
    if (next >= facts.tokens.size() || !facts.tokens[next].joined) return FigureFact::Count;
    const Token& after = facts.tokens[next];
    const QStringView unit = facts.lowOf(after);
    if (unit == u"percent" || unit == u"percentage" || unit == u"por") return FigureFact::Percent;
    if (unit == u"times" || unit == u"veces") return FigureFact::Times;
    if (unit == u"dollars" || unit == u"euros" || unit == u"usd" || unit == u"eur" || unit == u"dolares" ||
        unit == u"pesos")
        return FigureFact::Money;
    if (after.is(WordClass::TimeUnit)) return FigureFact::Time;
    // "15 to 20 hours", "2-3 semanas": the unit stands behind the second figure.
    for (size_t ahead = next; range == Range::Follow && ahead < facts.tokens.size() && ahead <= next + 1;
         ++ahead)
        if (facts.tokens[ahead].kind == Token::Number) return kindOf(facts, int(ahead), Range::End);
    return FigureFact::Count;
}

} // namespace

QDate DateFact::latest() const {
    if (!year) return {};
    if (month && day && QDate::isValid(year, month, day)) return {year, month, day};
    const QDate begin(year, month ? month : 12, 1);
    return {begin.year(), begin.month(), begin.daysInMonth()};
}

void findDates(BlockFacts& facts, const WordList& words) {
    facts.dates = DateReader(facts, words).run();
}

void findFigures(BlockFacts& facts) {
    auto date = facts.dates.begin();
    for (size_t i = 0; i < facts.tokens.size(); ++i) {
        const Token& token = facts.tokens[i];
        if (token.kind != Token::Number) continue;
        while (date != facts.dates.end() && date->last <= int(i)) ++date;
        if (date != facts.dates.end() && date->first <= int(i)) continue;
        facts.figures.push_back({token.start, token.end, int(i), kindOf(facts, int(i))});
    }
}

} // namespace backcast::checks
