// SPDX-License-Identifier: MIT
#include "core/checks/rules/contents.h"
#include "core/checks/rules/groups.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

struct Place {
    const Item* item = nullptr;
    const AmountFact* amount = nullptr;
};

bool isCounted(const AmountFact& amount, quint32 stem) {
    return stem && std::find(amount.counted.begin(), amount.counted.end(), stem) != amount.counted.end();
}

/// Finds figures that say the same thing with two values.
class Conflicts {
public:
    Conflicts(const Known& known, QList<Finding>& findings)
        : m_facts(known.facts)
        , m_findings(findings)
        , m_product(known.product) {}

    void run() {
        for (const Item& item : m_facts.items()) {
            if (item.isIn(backcast::Place::Unsorted) || item.isIn(backcast::Place::Appendix) ||
                !item.facts->exact)
                continue;
            for (const AmountFact& amount : item.facts->amounts) take({&item, &amount});
        }
    }

private:
    /// What two figures must share to be compared at all.
    static quint64 key(const AmountFact& amount, quint32 word) {
        return (quint64(word) << 32) ^ (quint64(amount.kind) << 28) ^ quint64(amount.currency);
    }

    void take(const Place& place) {
        const AmountFact& amount = *place.amount;
        if (isOwnPrice(place)) {
            compare(place, key(amount, amount.period * 31 + amount.share), true);
            return;
        }
        std::array<quint32, 5> words{amount.counted[0], amount.counted[1], amount.counted[2], amount.of,
                                     amount.before};
        for (const quint32 word : words)
            if (word && compare(place, key(amount, word), false)) break;
    }

    /// Compares with the earlier figures of a kind. Only so many are kept: a word that stands behind a
    /// hundred figures tells none of them apart, and the time must not grow with their square.
    bool compare(const Place& place, quint64 key, bool price) {
        constexpr size_t kept = 8;
        std::vector<Place>& earlier = m_byKey[key];
        for (const Place& other : earlier) {
            if (other.item == place.item && other.amount == place.amount) continue;
            if (!(price ? differ(*other.amount, *place.amount) : contradicts(other, place))) continue;
            report(other, place);
            return true;
        }
        if (earlier.size() < kept) earlier.push_back(place);
        return false;
    }

    static bool differ(const AmountFact& a, const AmountFact& b) {
        return std::abs(a.value - b.value) > 1e-9 * std::max(a.value, b.value);
    }

    /// "$19 a month": a price of the product, and of nobody else. Whatever stands in front of it in its
    /// clause is the product, the people who pay, or a word of price.
    [[nodiscard]] bool isOwnPrice(const Place& place) const {
        const AmountFact& amount = *place.amount;
        if (amount.kind != FigureFact::Money || !amount.period) return false;
        const BlockFacts& facts = *place.item->facts;
        bool said = false;
        for (int i = amount.first; i < amount.token; ++i) {
            const Token& token = facts.tokens[size_t(i)];
            said = said || (token.cues & bit(Cue::Price));
            if (!token.stem || (token.cues & (bit(Cue::Price) | bit(Cue::Product)))) continue;
            if (contains(m_product, token.stem)) continue;
            if (token.isAny(bit(WordClass::Cta) | bit(WordClass::Available) | bit(WordClass::Launch)))
                continue;
            return false;
        }
        // An answer that opens with the figure answers the question for the price.
        return said || amount.token == 0 || isAskedFor(place);
    }

    [[nodiscard]] bool isAskedFor(const Place& place) const {
        if (place.item->entry < 0) return place.item->isIn(backcast::Place::Release);
        const Item* question = m_facts.entries()[size_t(place.item->entry)].question;
        if (!question) return false;
        return std::any_of(question->facts->tokens.begin(), question->facts->tokens.end(),
                           [](const Token& token) { return token.cues & bit(Cue::Price); });
    }

    /// Whether two figures belong to the same noun.
    static bool belongAlike(const AmountFact& a, const AmountFact& b) {
        if (a.counted[0] && a.counted[0] == b.counted[0]) return true;
        if (a.of && (a.of == b.of || isCounted(b, a.of))) return true;
        if (b.of && isCounted(a, b.of)) return true;
        // "14 interviews", "interviewed 14"
        return (a.before && a.before == b.counted[0]) || (b.before && b.before == a.counted[0]);
    }

    bool contradicts(const Place& first, const Place& second) const {
        const AmountFact& a = *first.amount;
        const AmountFact& b = *second.amount;
        if (!differ(a, b) || !belongAlike(a, b) || a.share != b.share || a.period != b.period) return false;
        if (a.dates && b.dates && a.dates != b.dates) return false;
        if (first.item->entry >= 0 && first.item->entry == second.item->entry)
            return false; // an answer that reckons
        // What else is said in both clauses must be nearly the same.
        const int common = shared(a.context, b.context);
        const int smaller = int(std::min(a.context.size(), b.context.size()));
        const int larger = int(std::max(a.context.size(), b.context.size()));
        if (a.kind == FigureFact::Money) return common >= 2 && common * 2 >= smaller;
        if (isResearch(first) && isResearch(second) && common * 2 >= smaller && people(first, second))
            return true;
        return common >= 3 && common * 4 >= smaller * 3 && common * 2 >= larger;
    }

    /// "14 interviews": how many were asked is one number, whatever else the sentence says.
    static bool isResearch(const Place& place) {
        const AmountFact& amount = *place.amount;
        const BlockFacts& facts = *place.item->facts;
        for (int i = std::max(amount.first, amount.token - 2); i < std::min(amount.last, amount.token + 2);
             ++i)
            if (facts.tokens[size_t(i)].isAny((bit(WordClass::Source) | bit(WordClass::Research)) &
                                              ~facts.tokens[size_t(i)].phraseOnly))
                return true;
        return false;
    }

    /// Whether two figures of interviews do not name two kinds of people.
    static bool people(const Place& first, const Place& second) {
        const auto key = [](const Place& place) {
            const std::vector<PersonFact>& all = place.item->facts->people;
            const auto person = from(all, place.amount->token);
            return person != all.end() && person->token < place.amount->last ? person->key : QString();
        };
        const QString a = key(first);
        const QString b = key(second);
        return a.isEmpty() || b.isEmpty() || a == b;
    }

    void report(const Place& first, const Place& second) {
        const auto words = [](const Place& place) {
            return place.item->facts->text.mid(place.amount->start, place.amount->end - place.amount->start);
        };
        Finding finding;
        finding.rule = u"figure-conflict"_s;
        finding.level = Level::Should;
        finding.place = stretch(*second.item, second.amount->start, second.amount->end);
        finding.others = {stretch(*first.item, first.amount->start, first.amount->end)};
        finding.message = Say::tr("“%1” here, “%2” before: which is right?").arg(words(second), words(first));
        finding.why = Say::tr("Where one figure is wrong, a reader stops believing the others.");
        m_findings.append(finding);
    }

    const DocumentFacts& m_facts;
    QList<Finding>& m_findings;
    const Stems& m_product;
    std::unordered_map<quint64, std::vector<Place>> m_byKey;
};

} // namespace

void figureRule(const Known& known, QList<Finding>& findings) {
    Conflicts(known, findings).run();
}

QList<RuleInfo> figureInfos() {
    return {
        {u"figure-conflict"_s,
         {Level::Should},
         Say::tr("A figure has two values"),
         Say::tr("The same price, sum or number of interviews with two values in one document."),
         Say::tr("Where one figure is wrong, a reader stops believing the others."),
         Say::tr("“It costs $19 a month.” and, in a FAQ, “It costs $29 a month.”"),
         Say::tr("“It costs $19 a month.” in both places."),
         Say::tr("Ranges, comparisons (“from 25 to 2”), tiers, averages, other people's prices, quotes, "
                 "tables, within one answer."),
         u"[MB]"_s},
    };
}

} // namespace backcast::checks
