// SPDX-License-Identifier: MIT
#include "core/checks/facts.h"

#include <algorithm>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

/// What HTML puts between angle brackets.
const QStringList& htmlNames() {
    static const QStringList names = {
        u"br"_s,    u"b"_s,    u"i"_s,    u"u"_s,       u"s"_s,       u"em"_s,     u"strong"_s,
        u"p"_s,     u"div"_s,  u"span"_s, u"a"_s,       u"img"_s,     u"code"_s,   u"pre"_s,
        u"table"_s, u"tr"_s,   u"td"_s,   u"th"_s,      u"ul"_s,      u"ol"_s,     u"li"_s,
        u"hr"_s,    u"sup"_s,  u"sub"_s,  u"kbd"_s,     u"details"_s, u"title"_s,  u"body"_s,
        u"head"_s,  u"html"_s, u"link"_s, u"address"_s, u"section"_s, u"summary"_s};
    return names;
}

class PlaceholderReader {
public:
    PlaceholderReader(BlockFacts& facts, const Text* text)
        : m_facts(facts)
        , m_text(text) {}

    void run() {
        readBrackets();
        readWords();
        std::sort(m_facts.placeholders.begin(), m_facts.placeholders.end(),
                  [](const PlaceholderFact& a, const PlaceholderFact& b) {
                      return a.start != b.start ? a.start < b.start : a.end > b.end;
                  });
        // A word inside brackets is told once, with its brackets.
        int reach = 0;
        std::erase_if(m_facts.placeholders, [&reach](const PlaceholderFact& found) {
            const bool inside = found.end <= reach;
            reach = std::max(reach, found.end);
            return inside;
        });
        mark();
    }

private:
    void add(int start, int end, PlaceholderFact::Kind kind) {
        m_facts.placeholders.push_back({start, end, kind});
    }

    void mark() {
        auto found = m_facts.placeholders.begin();
        for (Token& token : m_facts.tokens) {
            while (found != m_facts.placeholders.end() && found->end <= token.start) ++found;
            token.replaced = found != m_facts.placeholders.end() && found->start <= token.start;
        }
    }

    [[nodiscard]] bool isCode(int at) const {
        if (!m_text) return false;
        const QList<Span>& spans = m_text->spans(); // in order, not overlapping
        const auto span = std::upper_bound(spans.begin(), spans.end(), at,
                                           [](int position, const Span& s) { return position < s.end(); });
        return span != spans.end() && span->start <= at && span->styles.testFlag(Style::Code);
    }

    void readBrackets() {
        const QString& text = m_facts.text;
        for (int i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            if (c == u'[')
                i = readPair(i, u']');
            else if (c == u'<')
                i = readPair(i, u'>');
            else if (c == u'{')
                i = readPair(i, u'}');
            else if (c == u'_')
                i = readBlank(i);
        }
    }

    /// "____": a gap to fill in. Returns the last position that was read.
    int readBlank(int start) {
        int end = start;
        while (end < m_facts.text.size() && m_facts.text.at(end) == u'_') ++end;
        if (end - start >= 4) add(start, end, PlaceholderFact::Bracket);
        return end - 1;
    }

    int readPair(int start, QChar close) {
        constexpr int longest = 80;
        int end = start + 1;
        while (end < m_facts.text.size() && end - start < longest && m_facts.text.at(end) != close &&
               m_facts.text.at(end) != m_facts.text.at(start))
            ++end;
        if (end >= m_facts.text.size() || m_facts.text.at(end) != close) return start;
        if (isLeftOver(start + 1, end, close) && !isCode(start))
            add(start, end + 1, PlaceholderFact::Bracket);
        return end;
    }

    [[nodiscard]] static bool isTemplateWord(const Token& token) {
        return token.isAny(bit(WordClass::TemplateWord) | bit(WordClass::Placeholder)) &&
               !token.is(WordClass::Function) && token.end - token.start > 1;
    }

    /// A template's own bracket ("[City, Date]") against one that marks an assumption on purpose ("[63
    /// percent]").
    [[nodiscard]] bool isLeftOver(int from, int to, QChar close) const {
        const auto first = std::lower_bound(m_facts.tokens.begin(), m_facts.tokens.end(), from,
                                            [](const Token& token, int at) { return token.start < at; });
        auto last = first;
        int known = 0;
        int meaning = 0;
        bool caps = true;
        for (; last != m_facts.tokens.end() && last->end <= to; ++last) {
            if (last->kind != Token::Word) return false;
            known += isTemplateWord(*last);
            meaning += !last->is(WordClass::Function);
            caps = caps && (last->caps || last->is(WordClass::Function));
        }
        const auto count = last - first;
        if (count == 0 || count > 7 || known == 0) return false;
        if (close == u'>') {
            const QString name = m_facts.lowOf(*first).toString();
            if (m_facts.text.at(from) == u'/' || (count == 1 && htmlNames().contains(name))) return false;
        }
        const bool edges = isTemplateWord(*first) && isTemplateWord(*(last - 1));
        return caps || known == meaning || edges ||
               (count <= 4 && (isTemplateWord(*first) || isTemplateWord(*(last - 1))));
    }

    void readWords() {
        for (size_t i = 0; i < m_facts.tokens.size(); ++i) {
            const Token& token = m_facts.tokens[i];
            if (token.kind != Token::Word) continue;
            const size_t words = std::min<size_t>(token.phraseWords, m_facts.tokens.size() - i);
            if (token.is(WordClass::SampleName))
                add(token.start, m_facts.tokens[i + words - 1].end, PlaceholderFact::Name);
            if (token.is(WordClass::Placeholder)) {
                const bool phrase = token.phraseOnly & bit(WordClass::Placeholder);
                // "todo" is a Spanish word and "tbd" somebody's variable: alone they count in capitals.
                if (phrase)
                    add(token.start, m_facts.tokens[i + words - 1].end, PlaceholderFact::Word);
                else if (token.caps && !isShouted(i))
                    add(token.start, token.end, PlaceholderFact::Word);
            } else if (token.caps && (isGap(token) || isOpenQuestion(i))) {
                add(token.start, token.end + (isGap(token) ? 0 : 1), PlaceholderFact::Word);
            }
        }
    }

    /// "PARA TODO EL MUNDO": in a line of capitals they are words like any other.
    [[nodiscard]] bool isShouted(size_t i) const {
        const auto shouts = [this](size_t at) {
            return m_facts.tokens[at].caps && !m_facts.tokens[at].is(WordClass::Placeholder);
        };
        return (i + 1 < m_facts.tokens.size() && m_facts.tokens[i + 1].joined && shouts(i + 1)) ||
               (i > 0 && m_facts.tokens[i].joined && shouts(i - 1));
    }

    /// "XX%", "$XXX".
    [[nodiscard]] bool isGap(const Token& token) const {
        const QStringView word = m_facts.lowOf(token);
        if (word.size() < 2 || !std::all_of(word.begin(), word.end(), [](QChar c) { return c == u'x'; }))
            return false;
        const QChar before = token.start > 0 ? m_facts.text.at(token.start - 1) : QChar();
        const QChar after = token.end < m_facts.text.size() ? m_facts.text.at(token.end) : QChar();
        return word.size() >= 3 || after == u'%' || before == u'$' || before == u'€';
    }

    /// "Today, WHO?, announced": a word to look up, not a question.
    [[nodiscard]] bool isOpenQuestion(size_t i) const {
        const Token& token = m_facts.tokens[i];
        if (token.end >= m_facts.text.size() || m_facts.text.at(token.end) != u'?') return false;
        static const QStringList asked = {u"who"_s,   u"what"_s,   u"when"_s,  u"where"_s,
                                          u"quien"_s, u"cuando"_s, u"donde"_s, u"cuanto"_s};
        return asked.contains(m_facts.lowOf(token).toString());
    }

    BlockFacts& m_facts;
    const Text* m_text;
};

} // namespace

void findPlaceholders(BlockFacts& facts, const Text* text) {
    PlaceholderReader(facts, text).run();
}

} // namespace backcast::checks
