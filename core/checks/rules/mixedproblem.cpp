// SPDX-License-Identifier: MIT
#include "core/checks/rules/groups.h"
#include "core/document/names.h"

#include <algorithm>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

bool isNameWord(const Token& token) {
    return token.kind == Token::Word && token.capital && !token.replaced && !token.is(WordClass::Function);
}

/// Where `name` stands among the tokens, from token `from` on; -1: nowhere.
int find(const BlockFacts& facts, const QStringList& name, size_t from = 0) {
    for (size_t i = from; i + size_t(name.size()) <= facts.tokens.size(); ++i) {
        qsizetype same = 0;
        while (same < name.size()) {
            const Token& token = facts.tokens[i + size_t(same)];
            if (!token.capital || token.quoted || (same > 0 && !token.joined) ||
                facts.lowOf(token) != name.at(same))
                break;
            ++same;
        }
        if (same == name.size()) return int(i);
    }
    return -1;
}

/// The name that is launched: the words with capitals behind "launches", where no noun of small letters goes
/// on ("launches Atlas maps" is about maps). Empty where the verb is missing.
QStringList launchedIn(const BlockFacts& facts) {
    size_t i = 0;
    while (i < facts.tokens.size() && !facts.tokens[i].is(WordClass::Launch)) ++i;
    size_t first = i + 1;
    // "launches its new", "today announced the": up to three small words.
    while (first < facts.tokens.size() && first <= i + 3 && facts.tokens[first].joined &&
           !facts.tokens[first].capital)
        ++first;
    QStringList name;
    size_t last = first;
    for (; last < facts.tokens.size() && isNameWord(facts.tokens[last]) && !facts.tokens[last].caps; ++last) {
        if (last > first && !facts.tokens[last].joined) break;
        if (!facts.tokens[last].joined && last == first) break;
        name.append(facts.lowOf(facts.tokens[last]).toString());
    }
    const bool goesOn = last < facts.tokens.size() && facts.tokens[last].joined &&
                        !facts.tokens[last].is(WordClass::Function) &&
                        !facts.tokens[last].is(WordClass::Beneficiary);
    return goesOn ? QStringList() : name;
}

/// The product's name: that of the metadata, or else what the release launches and the solution calls by the
/// same name.
QStringList productName(const DocumentFacts& facts) {
    const QString known = folded(facts.document().meta.product).simplified();
    if (known.size() >= 3) return known.split(u' ');
    const Items solutions = speaking(facts.withRole(roles::solution));
    for (const QLatin1StringView role : {roles::headline, roles::subheading, roles::summary}) {
        const Items items = speaking(facts.withRole(role));
        if (items.empty()) continue;
        const QStringList name = launchedIn(*items.front()->facts);
        if (!name.isEmpty() && std::any_of(solutions.begin(), solutions.end(), [&name](const Item* item) {
                return find(*item->facts, name) >= 0;
            }))
            return name;
    }
    return {};
}

struct Hit {
    const Item* item = nullptr;
    int start = 0;
    int end = 0;
};

void findName(const Item& item, const QStringList& name, std::vector<Hit>& hits) {
    const BlockFacts& facts = *item.facts;
    if (name.isEmpty()) return;
    for (int at = find(facts, name); at >= 0; at = find(facts, name, size_t(at) + 1))
        hits.push_back(
            {&item, facts.tokens[size_t(at)].start, facts.tokens[size_t(at + name.size()) - 1].end});
}

void findOwnWords(const Known& known, const Item& item, std::vector<Hit>& hits) {
    std::vector<PhraseHit> phrases;
    if (const Result<PhraseTable>& table = builtInPhrases(known.facts.words().language()))
        table->find(item.facts->tokens, item.facts->low, phrases);
    for (const PhraseHit& hit : phrases) {
        const Token& first = item.facts->tokens[size_t(hit.first)];
        if (hit.phrase->list == PhraseList::OurProduct && !first.quoted)
            hits.push_back({&item, first.start, item.facts->tokens[size_t(hit.last) - 1].end});
    }
}

} // namespace

void mixedProblemRule(const Known& known, QList<Finding>& findings) {
    const Items problem = speaking(known.facts.withRole(roles::problem));
    if (problem.empty()) return;
    const QStringList name = productName(known.facts);
    std::vector<Hit> hits;
    for (const Item* item : problem) {
        findName(*item, name, hits);
        findOwnWords(known, *item, hits);
    }
    if (hits.empty()) return;
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
        return a.item->order != b.item->order ? a.item->order < b.item->order : a.start < b.start;
    });
    const Hit& first = hits.front();
    Finding finding;
    finding.rule = u"solution-in-problem"_s;
    finding.level = Level::Should;
    finding.place = stretch(*first.item, first.start, first.end);
    const QString words = first.item->facts->text.mid(first.start, first.end - first.start);
    finding.message = Say::tr("“%1” stands in the problem already; it belongs to the solution.").arg(words);
    finding.why = Say::tr("A problem that is told with its solution in hand cannot be judged by itself.");
    finding.part = roles::problem;
    for (size_t i = 1; i < hits.size(); ++i)
        finding.others.append(stretch(*hits[i].item, hits[i].start, hits[i].end));
    findings.append(finding);
}

QList<RuleInfo> mixedProblemInfos() {
    return {
        {u"solution-in-problem"_s,
         {Level::Should},
         Say::tr("The solution stands in the problem"),
         Say::tr("The product's name, or “our solution” and the like, in the paragraph about the problem."),
         Say::tr("A problem that is told with its solution in hand cannot be judged by itself."),
         Say::tr("“Librarians have no Shelfmark and look for books by hand.”"),
         Say::tr("“Librarians look for books by hand, 11 hours a week.”"),
         Say::tr(
             "Inside quotes; for the company's name; where neither the metadata nor “launches …” tells the "
             "product's name."),
         u"[WB], [BMAD], [MB]"_s},
    };
}

} // namespace backcast::checks
