// SPDX-License-Identifier: MIT
#include "core/checks/facts.h"
#include "core/checks/meaning.h"

#include <algorithm>
#include <optional>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr int clauseReach = 12; ///< tokens to either side of a figure that can say what it belongs to

/// The value of a figure as it is written: "3,900", "1.5", "50K". Nothing for a version or a time of day.
std::optional<double> valueOf(QStringView low, bool spanish) {
    double factor = 1;
    if (low.endsWith(u'k'))
        factor = 1e3;
    else if (low.endsWith(u'm'))
        factor = 1e6;
    else if (low.endsWith(u'b'))
        factor = 1e9;
    if (factor > 1 || low.endsWith(u'x')) low.chop(1);
    const QChar thousands = spanish ? u'.' : u',';
    QString digits;
    for (qsizetype i = 0; i < low.size(); ++i) {
        const QChar c = low.at(i);
        if (c >= u'0' && c <= u'9') {
            digits += c;
        } else if (c == u'.' || c == u',') {
            const bool group =
                c == thousands && i + 3 < low.size() && (i + 4 == low.size() || !low.at(i + 4).isDigit());
            if (!group) digits += u'.';
        } else {
            return std::nullopt;
        }
    }
    bool ok = false;
    const double value = digits.toDouble(&ok);
    return ok && digits.size() < 16 ? std::optional(value * factor) : std::nullopt;
}

/// Seconds in a unit of time; 0 for any other word.
double secondsIn(QStringView unit) {
    struct Unit {
        QStringView begin;
        double seconds;
    };
    static constexpr Unit units[] = {
        {u"sec", 1},         {u"seg", 1},       {u"min", 60},        {u"hour", 3600},    {u"hora", 3600},
        {u"hrs", 3600},      {u"day", 86400},   {u"dia", 86400},     {u"week", 604800},  {u"semana", 604800},
        {u"month", 2629800}, {u"mes", 2629800}, {u"year", 31557600}, {u"ano", 31557600}, {u"año", 31557600}};
    if (unit == u"h") return 3600;
    for (const Unit& known : units)
        if (unit.startsWith(known.begin)) return known.seconds;
    return 0;
}

/// A word that makes a figure larger: "million".
double factorOf(QStringView word) {
    if (word == u"thousand" || word == u"mil") return 1e3;
    if (word == u"million" || word == u"millions" || word == u"millon" || word == u"millones") return 1e6;
    if (word == u"billion" || word == u"billions") return 1e9;
    return 0;
}

bool isCurrencyWord(QStringView word) {
    return word == u"usd" || word == u"eur" || word == u"gbp" || word == u"dollars" || word == u"euros" ||
           word == u"pounds" || word == u"pesos" || word == u"dolares" || word == u"libras";
}

quint32 currencyOf(QStringView text, int start, int end) {
    for (const int at : {start - 1, end, end + 1}) {
        if (at < 0 || at >= text.size()) continue;
        const QChar c = text.at(at);
        if (c == u'$' || c == u'€' || c == u'£' || c == u'¥') return c.unicode();
    }
    return 0;
}

class AmountReader {
public:
    AmountReader(const BlockFacts& facts, const WordList& words)
        : m_facts(facts)
        , m_spanish(words.language() == "es"_L1) {}

    [[nodiscard]] std::vector<AmountFact> run() {
        std::vector<AmountFact> out;
        size_t sentence = 0;
        for (size_t i = 0; i < m_facts.figures.size(); ++i) {
            const FigureFact& figure = m_facts.figures[i];
            const size_t before = sentence;
            while (m_facts.sentences[sentence].last <= figure.token) ++sentence;
            if (sentence != before || i == 0) m_dates = datesIn(m_facts.sentences[sentence]);
            if (std::optional<AmountFact> amount = read(figure, m_facts.sentences[sentence]))
                out.push_back(std::move(*amount));
        }
        return out;
    }

private:
    [[nodiscard]] const Token& at(int i) const { return m_facts.tokens[size_t(i)]; }
    [[nodiscard]] int count() const { return int(m_facts.tokens.size()); }
    [[nodiscard]] QStringView low(int i) const { return m_facts.lowOf(at(i)); }

    /// Whether a comma, a colon or a bracket stands between two tokens: another clause begins.
    [[nodiscard]] bool isParted(int before, int after) const {
        const QStringView gap =
            QStringView(m_facts.text).mid(at(before).end, at(after).start - at(before).end);
        return std::any_of(gap.begin(), gap.end(),
                           [](QChar c) { return u",;:()[]—–“”«»\"\u2028|"_s.contains(c); });
    }

    void readClause(const Sentence& sentence, AmountFact& amount) const {
        amount.first = amount.last = amount.token;
        while (amount.first > sentence.first && amount.token - amount.first < clauseReach &&
               !isParted(amount.first - 1, amount.first))
            --amount.first;
        ++amount.last;
        while (amount.last < sentence.last && amount.last - amount.token < clauseReach &&
               !isParted(amount.last - 1, amount.last))
            ++amount.last;
    }

    /// A figure beside another one is one end of a range or of a comparison; one behind a name is a number
    /// that something has: "RFC 9807".
    [[nodiscard]] bool standsAlone(const AmountFact& amount) const {
        const int i = amount.token;
        for (int j = amount.first; j < amount.last; ++j) {
            if (j != i && (at(j).kind == Token::Number || at(j).replaced)) return false;
            if (at(j).cues & (bit(Cue::OneOfMany) | bit(Cue::Negation))) return false;
        }
        const QChar next = at(i).end < m_facts.text.size() ? m_facts.text.at(at(i).end) : QChar();
        if (next == u'+' || next == u'-' || next == u'–' || next == u'/')
            return next == u'/' && amount.kind == FigureFact::Money;
        const QChar previous = at(i).start > 0 ? m_facts.text.at(at(i).start - 1) : QChar();
        if (previous == u'-' || previous == u'–' || previous == u'~' || previous == u'#' || previous == u'−')
            return false;
        if (i > 0 && at(i).joined && at(i - 1).capital && amount.kind == FigureFact::Count) return false;
        return true;
    }

    /// The unit of money or time behind the figure; returns the first token that is no part of it.
    int readUnit(AmountFact& amount) const {
        int next = amount.token + 1;
        const auto follows = [&](int i) { return i < count() && at(i).joined; };
        if (follows(next))
            if (const double factor = factorOf(low(next)); factor > 0) amount.value *= factor, ++next;
        if (amount.kind == FigureFact::Money) {
            amount.currency = currencyOf(m_facts.text, at(amount.token).start, at(amount.token).end);
            if (follows(next) && low(next) == u"de" && factorOf(low(next - 1)) > 0) ++next;
            if (follows(next) && isCurrencyWord(low(next))) {
                if (!amount.currency) amount.currency = stemOf(low(next), m_spanish);
                ++next;
            }
            return readPrice(next, amount);
        }
        if (amount.kind == FigureFact::Time && follows(next) && secondsIn(low(next)) > 0) {
            amount.value *= secondsIn(low(next));
            ++next;
        }
        return next;
    }

    /// "a month", "per user and month", "al mes", "/month".
    int readPrice(int next, AmountFact& amount) const {
        for (int round = 0; round < 2; ++round) {
            int i = next;
            // A sign of money may stand between: "18 € al año".
            if (i >= count() || isParted(i - 1, i)) break;
            const QStringView link = low(i);
            const bool slash = m_facts.text.at(at(i).start - 1) == u'/';
            if (!slash) {
                if (link != u"a" && link != u"per" && link != u"each" && link != u"every" && link != u"al" &&
                    link != u"por" && link != u"an" && link != u"cada" && link != u"and" && link != u"y")
                    break;
                if (++i >= count() || isParted(i - 1, i)) break;
            }
            if (at(i).is(WordClass::TimeUnit) && !amount.period)
                amount.period = stemOf(low(i), m_spanish);
            else if (at(i).stem && !amount.share && (slash || link == u"per" || link == u"por"))
                amount.share = at(i).stem;
            else
                break;
            next = i + 1;
        }
        return next;
    }

    void readNoun(int next, AmountFact& amount) const {
        amount.end = at(next - 1).end;
        for (size_t n = 0; n < amount.counted.size(); ++n, ++next) {
            if (next >= amount.last || !at(next).joined || at(next).kind != Token::Word) break;
            // "una media de", "fondo de premios": in Spanish the second noun stands behind a "de".
            if (m_spanish && n > 0 && low(next) == u"de" && next + 1 < amount.last) ++next;
            if (!at(next).stem) break;
            amount.counted[n] = at(next).stem;
            amount.end = at(next).end;
        }
        int i = amount.token - 1;
        if (i < amount.first) return;
        const QStringView link = low(i);
        if (link == u"of" || link == u"de") {
            if (i - 1 >= amount.first && at(i - 1).stem) {
                amount.of = at(i - 1).stem;
                amount.start = at(i - 1).start;
            }
            return;
        }
        if (link == u"a" && m_spanish && i > amount.first) --i; // "entrevistamos a 14"
        amount.before = at(i).stem;
    }

    /// "of the 24 districts", "11 of 14": a part, or the whole of a part.
    [[nodiscard]] bool isShare(const AmountFact& amount) const {
        const int i = amount.token;
        if (i + 1 < count() && at(i + 1).joined && (low(i + 1) == u"of" || low(i + 1) == u"de") &&
            amount.kind == FigureFact::Count)
            return true;
        if (i > 0 && !at(i - 1).stem && at(i - 1).joined && amount.kind != FigureFact::Money) {
            const QStringView article = low(i - 1);
            return article == u"the" || article == u"those" || article == u"these" || article == u"our" ||
                   article == u"los" || article == u"las" || article == u"of" || article == u"nuestros" ||
                   article == u"every" || article == u"each" || article == u"in";
        }
        return false;
    }

    [[nodiscard]] std::optional<AmountFact> read(const FigureFact& figure, const Sentence& sentence) {
        const Token& token = at(figure.token);
        if (token.replaced || token.quoted) return std::nullopt;
        AmountFact amount;
        amount.token = figure.token;
        amount.kind = figure.kind;
        const std::optional<double> value = valueOf(low(figure.token), m_spanish);
        if (!value) return std::nullopt;
        amount.value = *value;
        amount.start = token.start;
        if (amount.start > 0 &&
            currencyOf(QStringView(m_facts.text).left(token.start), token.start, token.start))
            --amount.start;
        readClause(sentence, amount);
        if (!standsAlone(amount) || isShare(amount)) return std::nullopt;
        readNoun(readUnit(amount), amount);
        for (int i = amount.first; i < amount.last; ++i)
            if (at(i).stem) amount.context.push_back(at(i).stem);
        std::sort(amount.context.begin(), amount.context.end());
        amount.context.erase(std::unique(amount.context.begin(), amount.context.end()), amount.context.end());
        amount.dates = m_dates;
        return amount;
    }

    [[nodiscard]] quint32 datesIn(const Sentence& sentence) const {
        quint32 hash = 0;
        auto date = std::lower_bound(m_facts.dates.begin(), m_facts.dates.end(), sentence.first,
                                     [](const DateFact& fact, int first) { return fact.first < first; });
        for (; date != m_facts.dates.end() && date->first < sentence.last; ++date)
            hash = hash * 16777619u + quint32(date->year * 512 + date->month * 32 + date->day) + 1;
        return hash;
    }

    const BlockFacts& m_facts;
    const bool m_spanish;
    quint32 m_dates = 0; ///< those of the sentence that is being read
};

} // namespace

void findAmounts(BlockFacts& facts, const WordList& words) {
    if (!facts.figures.empty()) facts.amounts = AmountReader(facts, words).run();
}

} // namespace backcast::checks
