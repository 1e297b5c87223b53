// SPDX-License-Identifier: MIT
#include "core/checks/rules/contents.h"

#include <algorithm>

namespace backcast::checks {

using namespace Qt::StringLiterals;

void addStems(const BlockFacts& facts, int first, int last, Stems& stems) {
    for (int i = first; i < last; ++i)
        if (const quint32 stem = facts.tokens[size_t(i)].stem) stems.push_back(stem);
}

void finish(Stems& stems) {
    std::sort(stems.begin(), stems.end());
    stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
}

Stems stemsOf(const DocumentFacts& facts, const QList<Passage>& passages) {
    Stems stems;
    for (const Passage& passage : passages) {
        const TokenRange range = tokensOf(facts, passage);
        if (range.facts) addStems(*range.facts, range.first, range.last, stems);
    }
    finish(stems);
    return stems;
}

Stems stemsOfText(const QString& text, const WordList& words) {
    Stems stems;
    const QString low = folded(text);
    for (const Token& token : tokenize(text, low))
        if (token.kind == Token::Word)
            stems.push_back(stemOf(QStringView(low).mid(token.start, token.end - token.start),
                                   words.language() == "es"_L1));
    finish(stems);
    return stems;
}

bool contains(const Stems& stems, quint32 stem) {
    return std::binary_search(stems.begin(), stems.end(), stem);
}

int shared(const Stems& a, const Stems& b) {
    int count = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i < *j) {
            ++i;
        } else if (*j < *i) {
            ++j;
        } else {
            ++count, ++i, ++j;
        }
    }
    return count;
}

void remove(Stems& a, const Stems& b) {
    a.erase(std::remove_if(a.begin(), a.end(), [&b](quint32 stem) { return contains(b, stem); }), a.end());
}

Stems productStems(const DocumentFacts& facts) {
    return stemsOfText(facts.document().meta.product, facts.words());
}

TokenRange tokensOf(const DocumentFacts& facts, const Passage& passage) {
    const Item* item = facts.find(passage.block);
    if (!item) return {};
    const Tokens& tokens = item->facts->tokens;
    if (passage.end < 0) return {item->facts.get(), 0, int(tokens.size())};
    const auto below = [](const Token& token, int position) { return token.start < position; };
    const auto first = std::lower_bound(tokens.begin(), tokens.end(), passage.start, below);
    const auto last = std::lower_bound(first, tokens.end(), passage.end, below);
    return {item->facts.get(), int(first - tokens.begin()), int(last - tokens.begin())};
}

const Item* firstSaid(const DocumentFacts::Entry& entry) {
    for (const Item* item : entry.answer)
        if (!item->facts->tokens.empty()) return item;
    return nullptr;
}

} // namespace backcast::checks
