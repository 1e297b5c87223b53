// SPDX-License-Identifier: MIT
#include "core/checks/facts.h"
#include "core/checks/meaning.h"

#include <algorithm>

/// Who and what is called by a name in a block: acronyms, names of several words, people with their titles.
namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

/// Whether one space, and nothing else, stands between two tokens.
bool isOneSpace(const BlockFacts& facts, size_t before, size_t after) {
    const Token& a = facts.tokens[before];
    const Token& b = facts.tokens[after];
    return b.start == a.end + 1 && facts.text.at(a.end) == u' ';
}

QChar charAt(const QString& text, int at) {
    return at >= 0 && at < text.size() ? text.at(at) : QChar();
}

/// The letters of an acronym without a plural's "s"; empty for any other word.
QStringView acronymAt(const BlockFacts& facts, const Token& token) {
    QStringView word = QStringView(facts.text).mid(token.start, token.end - token.start);
    if (word.size() > 3 && word.endsWith(u's')) word.chop(1);
    if (word.size() < 2 || word.size() > 6) return {};
    const bool capitals = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    return capitals ? word : QStringView();
}

bool isRoman(QStringView word) {
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c == u'I' || c == u'V' || c == u'X'; });
}

/// "NDCG" in "Normalized Discounted Cumulative Gain (NDCG)" or "NDCG (normalized ...)".
bool isDefinedAt(const BlockFacts& facts, size_t i, QChar initial) {
    const Token& token = facts.tokens[i];
    if (charAt(facts.text, token.start - 1) == u'(' && i > 0) {
        const size_t reach = size_t(token.end - token.start) + 3;
        for (size_t j = i; j > 0 && i - j < reach; --j)
            if (facts.low.at(facts.tokens[j - 1].start) == initial) return true;
        return false;
    }
    // "OMR (optical music recognition)", "OMR, short for ..."; "OMR: ..." in a list of terms.
    if (i + 1 >= facts.tokens.size()) return false;
    const Token& next = facts.tokens[i + 1];
    const QStringView gap = QStringView(facts.text).mid(token.end, next.start - token.end);
    if (gap.contains(u'(')) return facts.low.at(next.start) == initial;
    return gap.size() <= 3 && (gap.contains(u':') || gap.contains(u'—') || gap.contains(u'='));
}

/// Whether most words of a sentence are in capitals, as in a heading.
bool isShouted(const BlockFacts& facts, const Sentence& sentence) {
    int caps = 0;
    for (int i = sentence.first; i < sentence.last; ++i) caps += facts.tokens[size_t(i)].caps;
    return caps * 2 > sentence.words();
}

} // namespace

void findAcronyms(BlockFacts& facts, const WordList& words) {
    const Result<CueList>& cues = builtInCues(words.language());
    if (!cues) return;
    size_t sentence = 0;
    size_t asked = facts.sentences.size(); // the sentence of which `shouted` is known
    bool shouted = false;
    for (size_t i = 0; i < facts.tokens.size(); ++i) {
        const Token& token = facts.tokens[i];
        if (token.kind != Token::Word || !token.capital || token.replaced ||
            token.is(WordClass::SampleCompany))
            continue;
        const QStringView letters = acronymAt(facts, token);
        if (letters.isEmpty() || isRoman(letters) || cues->isKnownAcronym(letters.toString())) continue;
        const QChar before = charAt(facts.text, token.start - 1);
        if (before == u'$' || before == u'@' || before == u'#' || before == u'_' || before == u'.') continue;
        while (facts.sentences[sentence].last <= int(i)) ++sentence;
        if (asked != sentence) shouted = isShouted(facts, facts.sentences[sentence]);
        asked = sentence;
        if (shouted) continue;
        // Part of a code: "SHA-256", "P-384", "CC BY-SA".
        if (charAt(facts.text, token.end) == u'-' && charAt(facts.text, token.end + 1).isDigit()) continue;
        facts.acronyms.push_back({int(i), isDefinedAt(facts, i, letters.front().toLower())});
    }
}

namespace {

/// Written together from several words: "HandoverLedger".
bool isTogether(QStringView word) {
    for (qsizetype i = 1; i < word.size(); ++i)
        if (word.at(i).isUpper() && word.at(i - 1).isLower()) return true;
    return false;
}

NameFact nameOf(const BlockFacts& facts, size_t first, size_t last) {
    NameFact name;
    name.start = facts.tokens[first].start;
    name.end = facts.tokens[last].end;
    QString letters;
    for (size_t i = first; i <= last; ++i) letters += facts.lowOf(facts.tokens[i]);
    name.letters = exactly(letters);
    name.spelling = exactly(QStringView(facts.text).mid(name.start, name.end - name.start));
    return name;
}

} // namespace

void findNames(BlockFacts& facts) {
    const auto isName = [&facts](size_t i) {
        if (i >= facts.tokens.size()) return false;
        const Token& token = facts.tokens[i];
        return token.kind == Token::Word && token.capital && !token.replaced &&
               charAt(facts.text, token.start - 1) != u'@';
    };
    const auto follows = [&facts](size_t i) {
        const Token& token = facts.tokens[i];
        return token.start == facts.tokens[i - 1].end + 1 &&
               (facts.text.at(token.start - 1) == u' ' || facts.text.at(token.start - 1) == u'-');
    };
    for (size_t i = 0; i < facts.tokens.size(); ++i) {
        if (!isName(i)) continue;
        const Token& token = facts.tokens[i];
        if (isTogether(QStringView(facts.text).mid(token.start, token.end - token.start))) {
            facts.names.push_back(nameOf(facts, i, i));
            facts.names.back().together = true;
        }
        for (size_t last = i + 1; last < i + 3 && isName(last) && follows(last); ++last)
            facts.names.push_back(nameOf(facts, i, last));
    }
}

namespace {

class TitleReader {
public:
    TitleReader(const BlockFacts& facts, const CueList& cues)
        : m_facts(facts)
        , m_cues(cues) {}

    [[nodiscard]] std::vector<TitleFact> run() const {
        std::vector<TitleFact> out;
        for (size_t i = 0; i < m_facts.tokens.size();) {
            const size_t end = nameEnd(i);
            if (end - i < 2) {
                i = std::max(i + 1, end);
                continue;
            }
            if (const size_t first = titleBegin(end); first > 0) {
                TitleFact title = read(i, end, first);
                if (!title.titles.empty()) out.push_back(std::move(title));
            }
            i = end;
        }
        return out;
    }

private:
    [[nodiscard]] const Token& at(size_t i) const { return m_facts.tokens[i]; }
    [[nodiscard]] size_t count() const { return m_facts.tokens.size(); }

    [[nodiscard]] bool isNamePart(size_t i) const {
        return i < count() && at(i).kind == Token::Word && at(i).capital && !at(i).caps && !at(i).replaced &&
               !at(i).isAny((bit(WordClass::Function) | bit(WordClass::Launch) | bit(WordClass::Honorific) |
                             bit(WordClass::Speech)) &
                            ~at(i).phraseOnly);
    }

    [[nodiscard]] size_t nameEnd(size_t i) const {
        if (!isNamePart(i)) return i;
        size_t end = i + 1;
        while (end - i < 4 && isNamePart(end) && isOneSpace(m_facts, end - 1, end)) ++end;
        return end;
    }

    /// The first word behind "Ana Ruiz, " or "Ana Ruiz ("; 0 where nothing of the kind stands there.
    [[nodiscard]] size_t titleBegin(size_t end) const {
        if (end >= count()) return 0;
        const QStringView gap =
            QStringView(m_facts.text).mid(at(end - 1).end, at(end).start - at(end - 1).end);
        if (gap != u", " && gap != u" (") return 0;
        if (at(end).kind != Token::Word || at(end).cues & bit(Cue::AskWord)) return 0;
        return end;
    }

    [[nodiscard]] static bool isTitle(const Token& token) {
        return token.isAny(bit(WordClass::Person) | bit(WordClass::LeaderTitle)) ||
               (token.cues & bit(Cue::Title));
    }

    [[nodiscard]] TitleFact read(size_t first, size_t end, size_t begin) const {
        TitleFact title;
        title.start = at(first).start;
        title.end = at(end - 1).end;
        title.name = exactly(QStringView(m_facts.low).mid(title.start, title.end - title.start));
        bool company = false;
        for (size_t i = begin; i < count() && i - begin < 9; ++i) {
            const Token& token = at(i);
            const bool goesOn = i == begin || token.joined || m_facts.text.at(at(i - 1).end) == u'&';
            if (!goesOn || token.is(WordClass::Speech) || token.kind != Token::Word) break;
            if (token.is(WordClass::OrgLink) && !title.titles.empty()) {
                const QStringView link = m_facts.lowOf(token);
                company = company || link == u"at" || link == u"en" || link == u"of" || link == u"de" ||
                          link == u"del";
            }
            title.owned = title.owned || (token.cues & bit(Cue::Owned));
            add(token, company, title);
            title.end = token.end;
        }
        std::sort(title.titles.begin(), title.titles.end());
        std::sort(title.company.begin(), title.company.end());
        return title;
    }

    void add(const Token& token, bool company, TitleFact& title) const {
        const QStringList meant = m_cues.title(m_facts.lowOf(token).toString());
        for (const QString& word : meant) title.titles.push_back(exactly(word));
        if (!meant.isEmpty() || !token.stem) return;
        if (isTitle(token) && !(company && token.capital && !token.is(WordClass::LeaderTitle)))
            title.titles.push_back(exactly(m_facts.lowOf(token)));
        else if (company && token.capital)
            title.company.push_back(exactly(m_facts.lowOf(token)));
    }

    const BlockFacts& m_facts;
    const CueList& m_cues;
};

} // namespace

void findTitles(BlockFacts& facts, const WordList& words) {
    const Result<CueList>& cues = builtInCues(words.language());
    if (cues) facts.titles = TitleReader(facts, *cues).run();
}

} // namespace backcast::checks
