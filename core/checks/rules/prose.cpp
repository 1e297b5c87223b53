// SPDX-License-Identifier: MIT
#include "core/checks/rules/prose.h"

#include "core/document/names.h"

#include <algorithm>
#include <array>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

bool opensQuote(QChar c) {
    return c == u'"' || c == u'“' || c == u'„' || c == u'«' || c == u'‘';
}

bool closesQuote(QChar c) {
    return c == u'"' || c == u'”' || c == u'“' || c == u'»' || c == u'’';
}

/// The word itself is what is spoken of: the word “robust”.
bool isNamed(const QString& text, int start, int end) {
    return start > 0 && end < text.size() && opensQuote(text.at(start - 1)) && closesQuote(text.at(end));
}

/// Whether a stretch touches code or the words of a link.
bool isCodeOrLink(const Text& text, int start, int end) {
    const QList<Span>& spans = text.spans();
    auto span = std::upper_bound(spans.begin(), spans.end(), start,
                                 [](int at, const Span& s) { return at < s.end(); });
    for (; span != spans.end() && span->start < end; ++span)
        if (span->styles.testFlag(Style::Code) || !span->link.isEmpty()) return true;
    return false;
}

bool keepsOthersSilent(PhraseList list) {
    return list >= PhraseList::Exact;
}

/// Of hits of the same list that share words, the first and of those the longest stays.
void dropOverlaps(std::vector<PhraseHit>& hits) {
    std::array<int, size_t(PhraseList::Count)> last;
    last.fill(-1);
    size_t kept = 0;
    for (const PhraseHit& hit : hits) {
        int& before = last[size_t(hit.phrase->list)];
        if (before >= 0) {
            PhraseHit& other = hits[size_t(before)];
            if (hit.first == other.first && hit.last > other.last) other = hit;
            if (hit.first < other.last) continue;
        }
        before = int(kept);
        hits[kept++] = hit;
    }
    hits.resize(kept);
}

void dropCovered(std::vector<PhraseHit>& hits) {
    std::vector<PhraseHit> exact;
    for (const PhraseHit& hit : hits)
        if (hit.phrase->list == PhraseList::Exact) exact.push_back(hit);
    if (exact.empty()) return;
    size_t next = 0;
    int covered = 0;
    std::erase_if(hits, [&](const PhraseHit& hit) {
        for (; next < exact.size() && exact[next].first <= hit.first; ++next)
            covered = std::max(covered, exact[next].last);
        return !keepsOthersSilent(hit.phrase->list) && hit.last <= covered;
    });
}

} // namespace

void sift(const Item& item, std::vector<PhraseHit>& hits) {
    if (hits.empty()) return;
    const BlockFacts& facts = *item.facts;
    if (!facts.exact) { // a table's cells are labels, and its offsets point nowhere
        hits.clear();
        return;
    }
    std::erase_if(hits, [&](const PhraseHit& hit) {
        const Token& first = facts.tokens[size_t(hit.first)];
        const Token& last = facts.tokens[size_t(hit.last) - 1];
        if (first.replaced || last.replaced) return true;
        return isNamed(facts.text, first.start, last.end) ||
               isCodeOrLink(item.met.text(), first.start, last.end);
    });
    dropOverlaps(hits);
    dropCovered(hits);
}

const Sentence& sentenceOf(const BlockFacts& facts, int token) {
    const auto after = std::upper_bound(facts.sentences.begin(), facts.sentences.end(), token,
                                        [](int at, const Sentence& sentence) { return at < sentence.first; });
    return *std::prev(after); // every token stands in a sentence
}

bool Said::has(PhraseList list) const {
    return std::any_of(hits.begin(), hits.end(),
                       [list](const PhraseHit& hit) { return hit.phrase->list == list; });
}

std::vector<Said> said(const BlockKnown& known) {
    std::vector<Said> out;
    const std::vector<PhraseHit>& hits = known.phrases;
    for (size_t i = 0; i < hits.size();) {
        const Sentence& sentence = sentenceOf(known.facts, hits[i].first);
        size_t end = i + 1;
        while (end < hits.size() && hits[end].first < sentence.last) ++end;
        out.push_back({sentence, std::span(hits).subspan(i, end - i)});
        i = end;
    }
    return out;
}

bool isSpoken(const BlockKnown& known, const PhraseHit& hit) {
    return known.isQuoted(hit) || known.item.isRole(roles::customerQuote) ||
           known.item.isRole(roles::leaderQuote);
}

bool hasNumberNear(const BlockKnown& known, const Said& said, const PhraseHit& hit) {
    constexpr int reach = 7;
    const int from = std::max(said.sentence.first, hit.first - reach);
    const int to = std::min(said.sentence.last, hit.last + reach);
    for (int i = from; i < to; ++i)
        if (known.facts.tokens[size_t(i)].kind == Token::Number) return true;
    auto near = std::lower_bound(said.hits.begin(), said.hits.end(), from,
                                 [](const PhraseHit& h, int at) { return h.first < at; });
    for (; near != said.hits.end() && near->first < to; ++near)
        if (near->phrase->list == PhraseList::Number) return true;
    return false;
}

bool Capitals::isName(const BlockKnown& known, const Sentence& sentence, const PhraseHit& hit) {
    const Tokens& tokens = known.facts.tokens;
    if (!tokens[size_t(hit.first)].capital || hit.first == sentence.first) return false;
    if (m_first != sentence.first) {
        m_first = sentence.first;
        int words = 0;
        int capitals = 0;
        for (int i = sentence.first; i < sentence.last; ++i) {
            const Token& token = tokens[size_t(i)];
            if (token.kind != Token::Word || token.is(WordClass::Function)) continue;
            ++words;
            capitals += token.capital;
        }
        m_title = capitals * 10 >= words * 7; // a headline in which every word has a capital
    }
    return !m_title;
}

Finding findingAt(const BlockKnown& known, const PhraseHit& hit, const QString& rule, Level level) {
    Finding finding;
    finding.rule = rule;
    finding.level = level;
    finding.place = known.place(hit);
    if (known.item.isIn(Place::Release)) finding.part = known.item.role();
    return finding;
}

} // namespace backcast::checks
