// SPDX-License-Identifier: MIT
#include "core/checks/rules/contents.h"
#include "core/checks/rules/groups.h"
#include "core/document/names.h"

#include <algorithm>
#include <unordered_map>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSentence = 80; ///< in words; in longer ones any words stand together

/// "No.", "Not yet", "Not in v1", "Todavía no": an answer that begins with no. "No more than 10" is none.
bool isNo(const BlockFacts& facts) {
    if (facts.tokens.empty()) return false;
    const auto word = [&facts](size_t i) {
        return i < facts.tokens.size() ? facts.lowOf(facts.tokens[i]) : QStringView();
    };
    const auto ends = [&facts](size_t i) {
        return i + 1 >= facts.tokens.size() || !facts.tokens[i + 1].joined;
    };
    if (word(0) == u"no") {
        if (ends(0) || facts.text.mid(facts.tokens[0].end, 3).contains(u'—') ||
            facts.text.mid(facts.tokens[0].end, 3).contains(u'–'))
            return true;
        return word(1) == u"en" || (word(1) == u"por" && word(2) == u"ahora") || word(1) == u"todavia";
    }
    if (word(0) == u"not")
        return word(1) == u"yet" || word(1) == u"at" || word(1) == u"in" || word(1) == u"initially" ||
               word(1) == u"today" || word(1) == u"now";
    return (word(0) == u"todavia" || word(0) == u"aun") && word(1) == u"no";
}

/// Stands for "without" among the words of a sentence: "works without a network" is not "works with one".
constexpr quint32 withoutStem = 2;

/// The words of a question that is answered with yes or no; empty for any other, and for one whose "no" is
/// good news: "Do I need ...?", "Does it only ...?"
Stems asked(const BlockFacts& facts, const Stems& product, bool spanish) {
    Stems stems;
    for (size_t i = 0; i < facts.tokens.size(); ++i) {
        const Token& token = facts.tokens[i];
        if (token.cues & (bit(Cue::Condition) | bit(Cue::Negation) | bit(Cue::Later))) return {};
        if (i == 0 && !spanish && !(token.cues & bit(Cue::YesNo))) return {};
        if (i < 3 && spanish && (token.cues & bit(Cue::AskWord))) return {};
        if (token.kind == Token::Number) return {};
        if (token.cues & bit(Cue::Without)) stems.push_back(withoutStem);
        if (token.stem && !contains(product, token.stem) && !(token.cues & bit(Cue::Product)))
            stems.push_back(token.stem);
    }
    finish(stems);
    return stems;
}

/// The sentences of the release by the words in them.
class Promises {
public:
    explicit Promises(const DocumentFacts& facts) {
        for (const Item* item : facts.release()) {
            if (item->isRole(roles::problem)) continue;
            for (const Sentence& sentence : item->facts->sentences) add(*item, sentence);
        }
    }

    struct Promise {
        const Item* item = nullptr;
        const Sentence* sentence = nullptr;
    };

    /// A sentence with all of the words; nothing where there is none.
    [[nodiscard]] std::optional<Promise> with(const Stems& words) const {
        const std::vector<Promise>* rarest = nullptr;
        for (const quint32 word : words) {
            if (word == withoutStem) continue;
            const auto found = m_byWord.find(word);
            if (found == m_byWord.end()) return std::nullopt;
            if (!rarest || found->second.size() < rarest->size()) rarest = &found->second;
        }
        if (!rarest) return std::nullopt;
        for (const Promise& promise : *rarest) {
            Stems stems;
            addStems(*promise.item->facts, promise.sentence->first, promise.sentence->last, stems);
            if (saysWithout(promise)) stems.push_back(withoutStem);
            finish(stems);
            if (shared(stems, words) == int(words.size()) &&
                contains(stems, withoutStem) == contains(words, withoutStem))
                return promise;
        }
        return std::nullopt;
    }

private:
    static bool saysWithout(const Promise& promise) {
        for (int i = promise.sentence->first; i < promise.sentence->last; ++i)
            if (promise.item->facts->tokens[size_t(i)].cues & bit(Cue::Without)) return true;
        return false;
    }

    void add(const Item& item, const Sentence& sentence) {
        constexpr size_t kept = 32; // sentences with one word: many more of them would tell nothing apart
        if (sentence.words() > longestSentence) return;
        const Tokens& tokens = item.facts->tokens;
        for (int i = sentence.first; i < sentence.last; ++i)
            if (tokens[size_t(i)].cues & (bit(Cue::Negation) | bit(Cue::Later))) return;
        for (int i = sentence.first; i < sentence.last; ++i) {
            const quint32 stem = tokens[size_t(i)].stem;
            if (!stem) continue;
            std::vector<Promise>& sentences = m_byWord[stem];
            if (sentences.size() < kept && (sentences.empty() || sentences.back().sentence != &sentence))
                sentences.push_back({&item, &sentence});
        }
    }

    std::unordered_map<quint32, std::vector<Promise>> m_byWord;
};

Finding takenBack(const DocumentFacts& facts, const DocumentFacts::Entry& entry, const Passage& promise) {
    Finding finding;
    finding.rule = u"promise-taken-back"_s;
    finding.level = Level::Should;
    const Item* answer = firstSaid(entry);
    finding.place = stretch(*answer, answer->facts->sentences.front());
    finding.others = {promise, whole(*entry.question)};
    finding.message = Say::tr("The release promises it: “%1”").arg(wordsOf(facts, promise, 100));
    finding.why = Say::tr(
        "A reader who finds the promise taken back in a FAQ trusts no other sentence of the release.");
    return finding;
}

/// "The app is free": said of the product itself, in the release.
std::optional<Passage> freePromise(const DocumentFacts& facts, const Stems& product) {
    for (const Item* item : facts.release()) {
        const BlockFacts& block = *item->facts;
        for (const Sentence& sentence : block.sentences) {
            for (int i = sentence.first + 2; i < sentence.last; ++i) {
                const Token& token = block.tokens[size_t(i)];
                if (!(token.cues & bit(Cue::Free)) || token.quoted) continue;
                const QStringView verb = block.lowOf(block.tokens[size_t(i) - 1]);
                const Token& subject = block.tokens[size_t(i) - 2];
                const bool is = verb == u"is" || verb == u"es";
                const bool ends = i + 1 >= sentence.last || !block.tokens[size_t(i) + 1].joined ||
                                  block.lowOf(block.tokens[size_t(i) + 1]) == u"and" ||
                                  block.lowOf(block.tokens[size_t(i) + 1]) == u"y";
                if (is && ends &&
                    ((subject.cues & bit(Cue::Product)) || (subject.stem && contains(product, subject.stem))))
                    return stretch(*item, sentence);
            }
        }
    }
    return std::nullopt;
}

/// "What does it cost?", of the product and nothing else, answered with a sum.
bool hasPrice(const DocumentFacts::Entry& entry, const Stems& product) {
    bool price = false;
    for (const Token& token : entry.question->facts->tokens) {
        price = price || (token.cues & bit(Cue::Price));
        if (token.stem && !(token.cues & (bit(Cue::Price) | bit(Cue::Product) | bit(Cue::AskWord))) &&
            !contains(product, token.stem))
            return false;
    }
    const Item* answer = firstSaid(entry);
    if (!price || !answer || answer->facts->sentences.empty()) return false;
    const Sentence& first = answer->facts->sentences.front();
    for (int i = first.first; i < first.last; ++i)
        if (answer->facts->tokens[size_t(i)].cues & (bit(Cue::Free) | bit(Cue::Negation))) return false;
    return std::any_of(answer->facts->figures.begin(), answer->facts->figures.end(),
                       [&](const FigureFact& figure) {
                           return figure.kind == FigureFact::Money && figure.token < first.last &&
                                  answer->facts->lowOf(answer->facts->tokens[size_t(figure.token)]) != u"0";
                       });
}

} // namespace

void promiseRule(const Known& known, QList<Finding>& findings) {
    const bool spanish = known.facts.words().language() == "es"_L1;
    const Stems& product = known.product;
    std::optional<Promises> promises;
    std::optional<Passage> freeOfCharge;
    bool lookedForFree = false;
    for (const DocumentFacts::Entry& entry : known.facts.entries()) {
        const Item* answer = firstSaid(entry);
        if (!entry.question || !answer || answer->facts->sentences.empty()) continue;
        if (hasPrice(entry, product)) {
            if (!lookedForFree) freeOfCharge = freePromise(known.facts, product);
            lookedForFree = true;
            if (freeOfCharge) findings.append(takenBack(known.facts, entry, *freeOfCharge));
        }
        if (!isNo(*answer->facts)) continue;
        const Stems words = asked(*entry.question->facts, product, spanish);
        if (words.size() < 2) continue;
        if (!promises) promises.emplace(known.facts);
        if (const auto promise = promises->with(words))
            findings.append(takenBack(known.facts, entry, stretch(*promise->item, *promise->sentence)));
    }
}

QList<RuleInfo> promiseInfos() {
    return {
        {u"promise-taken-back"_s,
         {Level::Should},
         Say::tr("A FAQ takes a promise back"),
         Say::tr(
             "A sentence of the release whose words a FAQ asks again, and answers with “No” or “Not yet”."),
         Say::tr(
             "A reader who finds the promise taken back in a FAQ trusts no other sentence of the release."),
         Say::tr("“It works offline.” and “Does it work offline? Not at launch.”"),
         Say::tr("“It works offline on phones.” and “Does it work offline on a computer? Not at launch.”"),
         Say::tr("Questions with “need”, “only” or “other”; sentences that deny or put off what they name."),
         u"[AFR]"_s},
    };
}

} // namespace backcast::checks
