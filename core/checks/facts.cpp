// SPDX-License-Identifier: MIT
#include "core/checks/facts.h"

#include "core/checks/meaning.h"
#include "core/document/names.h"

#include <algorithm>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

/// A table is read cell by cell, each a sentence of its own.
QString tableText(const Table& table) {
    QString out;
    for (const Row& row : table.rows) {
        for (const Text& cell : row.cells) {
            if (cell.isBlank()) continue;
            if (!out.isEmpty()) out += lineBreak;
            out += cell.plain();
        }
    }
    return out;
}

bool hasLinks(const Text& text, const Tokens& tokens) {
    return std::any_of(
               text.spans().begin(), text.spans().end(),
               [](const Span& span) { return !span.link.isEmpty() && !span.link.startsWith(u'#'); }) ||
           std::any_of(tokens.begin(), tokens.end(),
                       [](const Token& token) { return token.kind == Token::Link; });
}

bool isLabelOnly(const BlockFacts& facts) {
    if (facts.tokens.empty()) return false;
    size_t first = 0;
    if (facts.tokens.size() > 1 && facts.tokens.front().is(WordClass::Function) &&
        !facts.tokens.front().is(WordClass::RoleLabel))
        first = 1; // "The problem"
    const Token& token = facts.tokens[first];
    return token.is(WordClass::RoleLabel) && facts.tokens.size() - first <= token.phraseWords;
}

Content contentOf(const BlockFacts& facts) {
    if (facts.tokens.empty() && facts.placeholders.empty()) return Content::Empty;
    if (isLabelOnly(facts)) return Content::Label;
    int left = 0;
    for (const Token& token : facts.tokens) left += !token.replaced && !token.is(WordClass::Function);
    if (!facts.placeholders.empty() && left <= 1) return Content::Placeholder;
    return facts.tokens.size() < 4 ? Content::Fragment : Content::Text;
}

WordClasses headingClasses(const Block& block, const WordList& words) {
    if (block.heading.isEmpty() && block.label.isEmpty()) return 0;
    const QString text = block.heading + lineBreak + block.label;
    const QString low = folded(text);
    Tokens tokens = tokenize(text, low);
    classify(tokens, low, words);
    WordClasses classes = 0;
    for (const Token& token : tokens) classes |= token.classes;
    return classes;
}

} // namespace

bool PersonFact::isSpecific() const {
    if (own) return false;
    if (broad) return situated;
    if (group) return qualified || situated;
    return qualified || situated || wants;
}

QString checkedText(const Text& text, const Block* block) {
    if (block && block->kind == kinds::code) return {}; // a program is no prose
    return block && block->kind == kinds::table ? tableText(block->table) : text.plain();
}

BlockFactsPtr blockFacts(const Text& text, const Block* block, const WordList& words) {
    auto facts = std::make_shared<BlockFacts>();
    if (block && block->kind == kinds::code) return facts; // a program is no prose
    if (block) facts->headingClasses = headingClasses(*block, words);
    const bool table = block && block->kind == kinds::table;
    facts->exact = !table;
    facts->text = checkedText(text, block);
    if (facts->text.trimmed().isEmpty()) return facts;
    facts->low = folded(facts->text);
    facts->tokens = tokenize(facts->text, facts->low);
    classify(facts->tokens, facts->low, words);
    markMeaning(facts->tokens, facts->low, words);
    facts->sentences = sentences(facts->text, facts->low, facts->tokens, words);
    for (const Token& token : facts->tokens) facts->classes |= token.classes;
    facts->hasLink = hasLinks(text, facts->tokens);
    findDates(*facts, words);
    findFigures(*facts);
    findPeople(*facts, words);
    findPlaceholders(*facts, table ? nullptr : &text);
    findQuotes(*facts, block && (block->role == roles::leaderQuote || block->role == roles::customerQuote));
    facts->content = contentOf(*facts);
    findAmounts(*facts, words);
    findAcronyms(*facts, words);
    findNames(*facts);
    findTitles(*facts, words);
    return facts;
}

BlockFactsPtr FactCache::facts(const Met& met, const WordList& words) {
    Slot& slot = m_slots[met.id()];
    slot.round = m_round;
    static const Block none;
    const Block& block = met.block ? *met.block : none;
    const Text& question = met.block ? none.text : met.entry->text;
    const bool same =
        slot.facts && slot.language == words.language() && slot.question == question && slot.block == block;
    if (same) return slot.facts;
    slot.block = block;
    slot.question = question;
    slot.language = words.language();
    slot.facts = blockFacts(met.text(), met.block, words);
    slot.judged = false;
    return slot.facts;
}

const QList<Finding>& FactCache::findings(const Met& met, const std::shared_ptr<const void>& team,
                                          const std::function<QList<Finding>()>& make) {
    Slot& slot = m_slots[met.id()];
    if (!slot.judged || slot.place != met.place || slot.team != team) {
        slot.findings = make();
        slot.judged = true;
        slot.place = met.place;
        slot.team = team;
    }
    return slot.findings;
}

void FactCache::sweep() {
    m_slots.removeIf([this](const auto& it) { return it.value().round != m_round; });
    ++m_round;
}

} // namespace backcast::checks
