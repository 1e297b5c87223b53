// SPDX-License-Identifier: MIT
#include "core/checks/judge.h"

#include "core/document/text.h"

#include <algorithm>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

/// Facts are in order of their place, so those of a sentence are found without reading all.
template <class Fact>
bool anyBetween(const std::vector<Fact>& facts, int start, int end) {
    const auto found = std::lower_bound(facts.begin(), facts.end(), start,
                                        [](const Fact& f, int at) { return f.start < at; });
    return found != facts.end() && found->start < end;
}

} // namespace

Passage whole(const Item& item) {
    return {item.id(), 0, -1};
}

Passage stretch(const Item& item, int start, int end) {
    if (!item.facts->exact) return whole(item);
    return {item.id(), start, end};
}

QString wordsOf(const DocumentFacts& facts, const Passage& passage, int longest) {
    const Item* item = facts.find(passage.block);
    if (!item) return {};
    const QString& text = item->facts->text;
    const qsizetype end = passage.end < 0 ? text.size() : std::min<qsizetype>(passage.end, text.size());
    QString words = text.mid(passage.start, std::max<qsizetype>(0, end - passage.start));
    words.replace(lineBreak, u' ');
    words = words.trimmed();
    if (words.size() <= longest) return words;
    qsizetype cut = words.lastIndexOf(u' ', longest);
    if (cut < longest / 2) cut = longest;
    if (words.at(cut - 1).isHighSurrogate()) --cut;
    return words.left(cut).trimmed() + u'…';
}

Content contentOf(const Items& items) {
    Content best = Content::Empty;
    for (const Item* item : items) best = std::max(best, item->facts->content);
    return best;
}

int wordsIn(const Items& items) {
    int words = 0;
    for (const Item* item : items) words += item->facts->words();
    return words;
}

bool hasPlaceholder(const Items& items) {
    return std::any_of(items.begin(), items.end(),
                       [](const Item* item) { return !item->facts->placeholders.empty(); });
}

WordClasses classesIn(const Items& items) {
    WordClasses classes = 0;
    for (const Item* item : items) classes |= item->facts->classes;
    return classes;
}

QList<Passage> passages(const Items& items) {
    QList<Passage> out;
    for (const Item* item : items) out.append(whole(*item));
    return out;
}

Items speaking(const Items& items) {
    Items out;
    std::copy_if(items.begin(), items.end(), std::back_inserter(out),
                 [](const Item* item) { return item->facts->speaks(); });
    return out;
}

bool says(const BlockFacts& facts, const Sentence& sentence, WordClasses classes) {
    if (!(sentence.classes & classes)) return false;
    for (int i = sentence.first; i < sentence.last; ++i) {
        const Token& token = facts.tokens[size_t(i)];
        if (token.isAny(classes) && !token.quoted && !token.replaced) return true;
    }
    return false;
}

int sentencesSaying(const Items& items, WordClasses classes) {
    int count = 0;
    for (const Item* item : items)
        for (const Sentence& sentence : item->facts->sentences)
            count += says(*item->facts, sentence, classes);
    return count;
}

bool hasFigure(const BlockFacts& facts, const Sentence& sentence) {
    return anyBetween(facts.figures, sentence.start, sentence.end);
}

bool hasDate(const BlockFacts& facts, const Sentence& sentence) {
    return anyBetween(facts.dates, sentence.start, sentence.end);
}

bool showsUse(const BlockFacts& facts, const Sentence& sentence) {
    if (!sentence.has(WordClass::Action)) return false;
    auto person = std::lower_bound(facts.people.begin(), facts.people.end(), sentence.first,
                                   [](const PersonFact& p, int at) { return p.token < at; });
    bool somebody = false;
    for (int i = sentence.first; i < sentence.last; ++i) {
        const Token& token = facts.tokens[size_t(i)];
        if (token.quoted) continue;
        const bool named = person != facts.people.end() && person->token == i;
        if (named) ++person;
        // "Tap Done", "Then tap Done": nobody has to be named who is told to do it.
        const bool told = i == sentence.first ||
                          (i == sentence.first + 1 && facts.tokens[size_t(i) - 1].is(WordClass::Sequence));
        if (token.is(WordClass::Action) && !named && (somebody || told)) return true;
        somebody =
            somebody || named || token.isAny(bit(WordClass::SecondPerson) | bit(WordClass::ThirdPerson));
    }
    return false;
}

bool offersUse(const BlockFacts& facts, const Sentence& sentence) {
    if (!sentence.has(WordClass::Able)) return false;
    auto person = std::lower_bound(facts.people.begin(), facts.people.end(), sentence.first,
                                   [](const PersonFact& p, int at) { return p.token < at; });
    bool somebody = false;
    for (int i = sentence.first; i + 1 < sentence.last; ++i) {
        const Token& token = facts.tokens[size_t(i)];
        if (token.quoted) continue;
        const bool named = person != facts.people.end() && person->token == i;
        if (named) ++person;
        if (token.is(WordClass::Able) && somebody && !facts.tokens[size_t(i) + 1].is(WordClass::Function))
            return true;
        somebody =
            somebody || named || token.isAny(bit(WordClass::SecondPerson) | bit(WordClass::ThirdPerson));
    }
    return false;
}

PartReport missingPart(QLatin1StringView role, const QString& reason) {
    return {role, PartState::Missing, reason, {}};
}

PartReport weakPart(QLatin1StringView role, const QString& reason, QList<Passage> passages) {
    return {role, PartState::Weak, reason, std::move(passages)};
}

PartReport presentPart(QLatin1StringView role, QList<Passage> passages) {
    return {role, PartState::Present, {}, std::move(passages)};
}

std::optional<PartReport> emptyPart(QLatin1StringView role, const Items& items) {
    switch (contentOf(items)) {
    case Content::Empty:
        return missingPart(role, Say::tr("Nothing has been written yet."));
    case Content::Label:
        return missingPart(role, Say::tr("Only its label stands there."));
    case Content::Placeholder:
        return missingPart(role, Say::tr("Only a placeholder of the template stands there."));
    default:
        return std::nullopt;
    }
}

} // namespace backcast::checks
