// SPDX-License-Identifier: MIT
#include "core/checks/parts/parts.h"
#include "core/checks/rules/groups.h"
#include "core/document/names.h"

#include <QSet>

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

/// The words of the headline before "launches": the company's. Nothing where the verb comes first or is
/// missing.
QStringList companyIn(const BlockFacts& headline) {
    QStringList words;
    for (const Token& token : headline.tokens) {
        if (token.is(WordClass::Launch)) return words;
        words.append(headline.lowOf(token).toString());
    }
    return {};
}

/// The product's names: those of the metadata, or else what the headline and the solution both write with
/// capital letters, the company apart.
QList<QStringList> productNames(const DocumentFacts& facts) {
    const QString known = folded(facts.document().meta.product).simplified();
    if (known.size() >= 3) return {known.split(u' ')};
    const Items headlines = speaking(facts.withRole(roles::headline));
    const Items solutions = speaking(facts.withRole(roles::solution));
    if (headlines.empty() || solutions.empty()) return {};
    const BlockFacts& headline = *headlines.front()->facts;
    const BlockFacts& solution = *solutions.front()->facts;
    const QStringList company = companyIn(headline);
    QList<QStringList> names;
    QStringList run;
    const auto finish = [&] {
        const bool own =
            std::all_of(run.begin(), run.end(), [&](const QString& word) { return company.contains(word); });
        if (!run.isEmpty() && !own && !names.contains(run) && find(headline, run) >= 0) names.append(run);
        run.clear();
    };
    auto sentence = solution.sentences.begin();
    for (size_t i = 0; i < solution.tokens.size(); ++i) {
        const Token& token = solution.tokens[i];
        while (sentence != solution.sentences.end() && sentence->last <= int(i)) ++sentence;
        const bool first = sentence != solution.sentences.end() && sentence->first == int(i);
        if (!token.joined || first) finish();
        // What begins a sentence has its capital from there; abbreviations ("API") are the trade's words.
        if (isNameWord(token) && !token.quoted && !token.caps && !first && !token.is(WordClass::Person))
            run.append(solution.lowOf(token).toString());
        else
            finish();
    }
    finish();
    return names;
}

struct Hit {
    const Item* item = nullptr;
    int start = 0;
    int end = 0;
    bool isName = false;
};

void findNames(const Item& item, const QList<QStringList>& names, std::vector<Hit>& hits) {
    const BlockFacts& facts = *item.facts;
    for (const QStringList& name : names)
        for (int at = find(facts, name); at >= 0; at = find(facts, name, size_t(at) + 1))
            hits.push_back({&item, facts.tokens[size_t(at)].start,
                            facts.tokens[size_t(at + name.size()) - 1].end, true});
}

void findOwnWords(const Known& known, const Item& item, std::vector<Hit>& hits) {
    std::vector<PhraseHit> phrases;
    if (const Result<PhraseTable>& table = builtInPhrases(known.facts.words().language()))
        table->find(item.facts->tokens, item.facts->low, phrases);
    for (const PhraseHit& hit : phrases) {
        const Token& first = item.facts->tokens[size_t(hit.first)];
        if (hit.phrase->list == PhraseList::OurProduct && !first.quoted)
            hits.push_back({&item, first.start, item.facts->tokens[size_t(hit.last) - 1].end, false});
    }
}

} // namespace

void mixedProblemRule(const Known& known, QList<Finding>& findings) {
    const Items problem = speaking(known.facts.withRole(roles::problem));
    if (problem.empty()) return;
    const QList<QStringList> names = productNames(known.facts);
    std::vector<Hit> hits;
    for (const Item* item : problem) {
        findNames(*item, names, hits);
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
         Say::tr("Inside quotes; the company's name; where the headline and the solution do not give the "
                 "product's name away."),
         u"[WB], [BMAD], [MB]"_s},
    };
}

} // namespace backcast::checks
