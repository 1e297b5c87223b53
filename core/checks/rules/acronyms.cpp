// SPDX-License-Identifier: MIT
#include "core/checks/parts/parts.h"
#include "core/checks/rules/contents.h"
#include "core/checks/rules/groups.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

/// An acronym where it stands first.
struct Found {
    const Item* item = nullptr;
    int token = 0;
    QString letters; ///< folded, without a plural's "s"
    bool known = false;
};

class Acronyms {
public:
    explicit Acronyms(const DocumentFacts& facts)
        : m_facts(facts)
        , m_dateline(findDateline(facts))
        , m_own(ownNames()) {}

    [[nodiscard]] std::vector<Found> run() {
        for (const Item& item : m_facts.items())
            if (!item.isIn(Place::Unsorted) && !item.isIn(Place::Questions)) collect(item);
        // What one box or the appendix defines counts, and so does a name that is spelled out anywhere.
        if (!m_found.empty())
            for (const Item& item : m_facts.items()) spellOut(*item.facts);
        return m_found;
    }

private:
    void collect(const Item& item) {
        constexpr size_t most = 200; // of a document that is written for people
        for (const AcronymFact& fact : item.facts->acronyms) {
            const Token& token = item.facts->tokens[size_t(fact.token)];
            if (isInDateline(item, token)) continue;
            QString letters = item.facts->lowOf(token).toString();
            if (letters.size() > 3 && item.facts->text.at(token.end - 1) == u's') letters.chop(1);
            if (m_own.contains(letters)) continue;
            const auto [at, isNew] = m_byLetters.try_emplace(exactly(letters), m_found.size());
            if (isNew) {
                if (m_found.size() >= most) {
                    m_byLetters.erase(at);
                    continue;
                }
                m_byInitial[letters.front().unicode() % m_byInitial.size()].push_back(m_found.size());
                m_found.push_back({&item, fact.token, letters, false});
            }
            Found& found = m_found[at->second];
            found.known = found.known || fact.defined;
        }
    }

    /// The words of the product's and the company's own names.
    [[nodiscard]] QStringList ownNames() const {
        const Meta& meta = m_facts.document().meta;
        QStringList out;
        for (const QString& name : {meta.product, meta.confidentiality})
            out += folded(name).split(u' ', Qt::SkipEmptyParts);
        return out;
    }

    [[nodiscard]] bool isInDateline(const Item& item, const Token& token) const {
        return m_dateline && m_dateline->item == &item && token.start >= m_dateline->start &&
               token.start < m_dateline->end;
    }

    /// Marks the acronyms whose letters begin the words of a block somewhere, and those that are no acronyms
    /// but words that also stand there in small letters.
    void spellOut(const BlockFacts& facts) {
        for (size_t i = 0; i < facts.tokens.size(); ++i) {
            const Token& token = facts.tokens[i];
            if (token.kind != Token::Word) continue;
            const QChar initial = facts.low.at(token.start);
            for (const size_t index : m_byInitial[initial.unicode() % m_byInitial.size()]) {
                Found& found = m_found[index];
                if (!found.known && (isSpelled(facts, i, found.letters) ||
                                     (!token.caps && facts.lowOf(token) == found.letters && !token.capital)))
                    found.known = true;
            }
        }
    }

    static bool isSpelled(const BlockFacts& facts, size_t i, const QString& letters) {
        qsizetype at = 0;
        for (size_t t = i; t < facts.tokens.size() && t < i + 12; ++t) {
            const Token& token = facts.tokens[t];
            if (t > i && !token.joined) return false;
            if (facts.low.at(token.start) == letters.at(at)) {
                if (++at == letters.size()) return true;
            } else if (!token.is(WordClass::Function)) {
                return false;
            }
        }
        return false;
    }

    const DocumentFacts& m_facts;
    const std::optional<Dateline> m_dateline;
    const QStringList m_own;
    std::vector<Found> m_found;
    std::unordered_map<quint32, size_t> m_byLetters;
    std::array<std::vector<size_t>, 32> m_byInitial;
};

} // namespace

void acronymRule(const Known& known, QList<Finding>& findings) {
    for (const Found& found : Acronyms(known.facts).run()) {
        if (found.known) continue;
        const Token& token = found.item->facts->tokens[size_t(found.token)];
        Finding finding;
        finding.rule = u"acronym-undefined"_s;
        finding.level = Level::Idea;
        finding.place = stretch(*found.item, token.start, token.end);
        finding.message = Say::tr("“%1” is never spelled out.")
                              .arg(found.item->facts->text.mid(token.start, token.end - token.start));
        finding.why = Say::tr("Whoever does not know the letters stops reading, and rarely asks.");
        findings.append(finding);
    }
}

QList<RuleInfo> acronymInfos() {
    return {
        {u"acronym-undefined"_s,
         {Level::Idea},
         Say::tr("An acronym is not spelled out"),
         Say::tr(
             "Two to six capitals that no place of the document spells out; marked where they stand first."),
         Say::tr("Whoever does not know the letters stops reading, and rarely asks."),
         Say::tr("“It reads the MAR of every ward.”"),
         Say::tr("“It reads the medication administration record (MAR) of every ward.”"),
         Say::tr("What every reader knows (PDF, GDPR); the product's own name; headings in capitals; "
                 "datelines; spelled out later."),
         u"[ARM], [JOW], [CAL]"_s},
    };
}

} // namespace backcast::checks
