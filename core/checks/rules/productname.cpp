// SPDX-License-Identifier: MIT
#include "core/checks/rules/contents.h"
#include "core/checks/rules/groups.h"
#include "core/document/names.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

struct Place {
    const Item* item = nullptr;
    const NameFact* name = nullptr;
};

QString words(const Place& place) {
    return place.item->facts->text.mid(place.name->start, place.name->end - place.name->start);
}

/// The letters and figures of a name, folded: what its spellings share.
QString lettersOf(const QString& name) {
    QString out;
    for (const QChar c : folded(name))
        if (c.isLetterOrNumber()) out += c;
    return out;
}

/// Names that are spelled in two ways.
class Spellings {
public:
    Spellings(const DocumentFacts& facts, QList<Finding>& findings)
        : m_facts(facts)
        , m_findings(findings)
        , m_product(facts.document().meta.product.simplified())
        , m_letters(exactly(lettersOf(m_product))) {}

    void run() {
        // A name of several words is only watched where it is the product's, or is also written together.
        std::unordered_map<quint32, Place> together;
        for (const Item& item : m_facts.items())
            for (const NameFact& name : item.facts->names)
                if (name.together && !item.isIn(backcast::Place::Unsorted))
                    together.try_emplace(name.letters, Place{&item, &name});
        for (const Item& item : m_facts.items()) {
            if (item.isIn(backcast::Place::Unsorted)) continue;
            for (const NameFact& name : item.facts->names) take({&item, &name}, together);
        }
    }

private:
    void take(const Place& place, const std::unordered_map<quint32, Place>& together) {
        const bool product = isProduct(place);
        const auto written = together.find(place.name->letters);
        if (!product && written == together.end()) return;
        if (product && place.name->spelling == exactly(m_product)) return; // as the metadata has it
        if (product) {
            reportProduct(place); // each of them can be set right
            return;
        }
        const auto [first, isNew] = m_first.try_emplace(place.name->letters, place);
        const Place& other = first->second;
        if (isNew || other.name->spelling == place.name->spelling) return;
        if (m_reported.insert(place.name->spelling).second) report(place, other);
    }

    [[nodiscard]] bool isProduct(const Place& place) const {
        if (m_product.size() < 4 || place.name->letters != m_letters) return false;
        // A heading in capitals spells no name.
        const QString said = words(place);
        return std::any_of(said.begin(), said.end(), [](QChar c) { return c.isLower(); });
    }

    void reportProduct(const Place& place) {
        Finding finding = made(place, m_product);
        if (place.item->facts->exact) finding.fix = Fix{finding.place, m_product};
        m_findings.append(finding);
    }

    void report(const Place& place, const Place& other) {
        Finding finding = made(place, words(other));
        finding.others = {stretch(*other.item, other.name->start, other.name->end)};
        m_findings.append(finding);
    }

    [[nodiscard]] Finding made(const Place& place, const QString& other) const {
        Finding finding;
        finding.rule = u"name-variants"_s;
        finding.level = Level::Should;
        finding.place = stretch(*place.item, place.name->start, place.name->end);
        finding.message = Say::tr("“%1” is written “%2” elsewhere.").arg(words(place), other);
        finding.why = Say::tr("With two spellings a reader, and later a search, takes it for two products.");
        return finding;
    }

    const DocumentFacts& m_facts;
    QList<Finding>& m_findings;
    const QString m_product;
    const quint32 m_letters;
    std::unordered_map<quint32, Place> m_first;
    std::unordered_set<quint32> m_reported;
};

/// The name behind "launches" in the headline: "Fernbridge launches Morning Cover so ..."; nothing where it
/// cannot be told from the words around it.
std::optional<TokenRange> launchedName(const Item& headline) {
    const Tokens& tokens = headline.facts->tokens;
    for (size_t i = 1; i + 1 < tokens.size(); ++i) {
        if (!tokens[i].is(WordClass::Launch) || tokens[i].is(WordClass::Available) || tokens[i].capital)
            continue;
        size_t last = i + 1;
        while (last < tokens.size() && tokens[last].capital && tokens[last].joined &&
               !tokens[last].is(WordClass::Function))
            ++last;
        if (last == i + 1) return std::nullopt;
        return TokenRange{headline.facts.get(), int(i) + 1, int(last)};
    }
    return std::nullopt;
}

/// The product has one name in the metadata, and another in the release.
void checkTwoNames(const Known& known, QList<Finding>& findings) {
    const DocumentFacts& facts = known.facts;
    const Stems& product = known.product;
    const Items headline = speaking(facts.withRole(roles::headline));
    if (product.empty() || headline.size() != 1) return;
    const std::optional<TokenRange> launched = launchedName(*headline.front());
    if (!launched) return;
    const Item& item = *headline.front();
    const int start = item.facts->tokens[size_t(launched->first)].start;
    const int end = item.facts->tokens[size_t(launched->last) - 1].end;
    const QString name = item.facts->text.mid(start, end - start);
    const QString called = facts.document().meta.product.simplified();
    // What is no name ("team: web") says nothing against one.
    if (std::any_of(called.begin(), called.end(),
                    [](QChar c) { return c == u':' || c == u'_' || c == u'/'; }))
        return;
    if (lettersOf(name).contains(lettersOf(called)) || lettersOf(called).contains(lettersOf(name))) return;
    // A name that shares a word may be a version of it: "Shelfmark Pro".
    Stems stems;
    addStems(*item.facts, launched->first, launched->last, stems);
    finish(stems);
    if (shared(stems, product) > 0) return;
    for (const Item* block : facts.release())
        for (const Token& token : block->facts->tokens)
            if (token.stem && contains(product, token.stem)) return; // the release knows both
    Finding finding;
    finding.rule = u"name-variants"_s;
    finding.level = Level::Should;
    finding.place = stretch(item, start, end);
    finding.part = QString(roles::headline);
    finding.message =
        Say::tr("“%1” is launched here, but the product of this document is “%2”.").arg(name, called);
    finding.why = Say::tr("With two names a reader takes it for two products.");
    findings.append(finding);
}

} // namespace

void productNameRule(const Known& known, QList<Finding>& findings) {
    Spellings(known.facts, findings).run();
    checkTwoNames(known, findings);
}

QList<RuleInfo> productNameInfos() {
    return {
        {u"name-variants"_s,
         {Level::Should},
         Say::tr("A name has two spellings"),
         Say::tr("The product's or a company's name in two spellings, or the product under two names."),
         Say::tr("With two spellings a reader, and later a search, takes it for two products."),
         Say::tr("“Turn Book opens to clinics.” and “Clinics pay for TurnBook by the month.”"),
         Say::tr("“Turn Book” in both places."),
         Say::tr("Addresses and code; words that differ in more than spaces, hyphens and capitals."),
         u"[CAL]"_s},
    };
}

} // namespace backcast::checks
