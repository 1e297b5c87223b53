// SPDX-License-Identifier: MIT
#include "core/checks/tokens.h"

#include "core/document/text.h"

#include <algorithm>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

bool isLetter(QChar c) {
    return c.isLetter() || c.isMark() || c == u'_';
}

bool isQuick(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

bool isApostrophe(QChar c) {
    return c == u'\'' || c == u'\u2019';
}

/// Cuts at the next word; `at` is moved past it.
class Cutter {
public:
    Cutter(const QString& text, const QString& low)
        : m_text(text)
        , m_low(low) {}

    [[nodiscard]] Tokens run() {
        Tokens tokens;
        tokens.reserve(size_t(m_text.size()) / 5 + 1);
        int lastEnd = 0;
        for (m_at = 0; m_at < m_text.size();) {
            const QChar c = m_text.at(m_at);
            // What begins a word is what a word can take, or this would not move on: '⁵' is a number, not a
            // digit.
            if (!c.isDigit() && !c.isLetter() && !isSurrogateLetter()) {
                ++m_at;
                continue;
            }
            Token token = next();
            token.joined = lastEnd > 0 && isJoint(lastEnd, token.start);
            lastEnd = token.end;
            tokens.push_back(token);
        }
        return tokens;
    }

private:
    [[nodiscard]] bool isSurrogateLetter() const {
        return m_text.at(m_at).isHighSurrogate() && m_at + 1 < m_text.size() &&
               m_text.at(m_at + 1).isLowSurrogate() &&
               QChar::isLetterOrNumber(QChar::surrogateToUcs4(m_text.at(m_at), m_text.at(m_at + 1)));
    }

    [[nodiscard]] bool isJoint(int from, int to) const {
        for (int i = from; i < to; ++i) {
            const QChar c = m_text.at(i);
            if (c == lineBreak ||
                (!c.isSpace() && c != u'-' && c != u'\u2010' && c != u'\u2011' && c != u'/' && c != u'*'))
                return false;
        }
        return true;
    }

    [[nodiscard]] QChar peek(int at) const { return at < m_text.size() ? m_text.at(at) : QChar(); }

    Token next() {
        Token token;
        token.start = m_at;
        if (const int end = linkEnd(); end > 0) {
            token.kind = Token::Link;
            m_at = end;
        } else if (m_text.at(m_at).isDigit()) {
            token.kind = Token::Number;
            takeNumber();
        } else {
            takeWord(token);
        }
        token.end = m_at;
        return token;
    }

    void takeNumber() {
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            const bool inside = (c == u'.' || c == u',' || c == u':') && peek(m_at + 1).isDigit();
            if (!c.isDigit() && !isLetter(c) && !inside) break;
            ++m_at;
        }
    }

    void takeWord(Token& token) {
        token.capital = m_text.at(m_at).isUpper();
        int letters = 0;
        int capitals = 0;
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            const bool inside = (isApostrophe(c) || c == u'&') && isLetter(peek(m_at + 1));
            if (isSurrogateLetter()) {
                m_at += 2;
                continue;
            }
            if (!isLetter(c) && !c.isDigit() && !inside) break;
            letters += c.isLetter();
            capitals += c.isUpper();
            ++m_at;
        }
        token.caps = letters >= 2 && capitals == letters;
    }

    /// The end of an address that begins here: "https://…", "www.…", "name.com/…", "a@b.org"; 0 if none does.
    [[nodiscard]] int linkEnd() {
        if (m_at < m_noLinkBefore) return 0;
        static const QStringList endings = {u"com"_s,        u"org"_s,     u"net"_s, u"io"_s, u"dev"_s,
                                            u"app"_s,        u"es"_s,      u"co"_s,  u"ai"_s, u"edu"_s,
                                            u"gov"_s,        u"eu"_s,      u"uk"_s,  u"mx"_s, u"info"_s,
                                            u"foundation"_s, u"example"_s, u"ar"_s,  u"de"_s, u"fr"_s};
        int end = m_at;
        while (end < m_low.size() && isQuick(m_low.at(end))) ++end;
        // Nearly every word ends here: what follows it cannot go on as an address.
        if (!u".:@-_+/"_s.contains(peek(end)) || peek(end + 1).isSpace() || peek(end + 1).isNull()) return 0;
        end = m_at;
        bool dot = false;
        bool scheme = false;
        for (; end < m_low.size() && end - m_at < 2000; ++end) {
            const QChar c = m_low.at(end);
            if (c.isSpace() || u"<>()[]\"“”«»"_s.contains(c)) break;
            dot = dot || c == u'.';
            if (!dot && !scheme && !c.isLetterOrNumber() && !u"-_+@:/"_s.contains(c)) {
                m_noLinkBefore = end;
                return 0;
            }
            scheme = scheme || (c == u':' && peek(end + 1) == u'/' && peek(end + 2) == u'/');
        }
        m_noLinkBefore =
            end; // an address begins where its characters begin; looking again from each word would take long
        if (!dot && !scheme) return 0;
        while (end > m_at && u".,;:!?'*"_s.contains(m_low.at(end - 1))) --end;
        const QStringView chunk = QStringView(m_low).mid(m_at, end - m_at);
        if (scheme || chunk.startsWith(u"www.")) return end;
        qsizetype host = chunk.indexOf(u'/');
        if (host < 0) host = chunk.size();
        const QStringView name = chunk.left(host);
        const qsizetype lastDot = name.lastIndexOf(u'.');
        if (lastDot <= 0 || !std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); }))
            return 0;
        const QStringView ending = name.mid(lastDot + 1);
        const bool known =
            std::any_of(endings.begin(), endings.end(), [ending](const QString& e) { return ending == e; });
        return known ? end : 0;
    }

    const QString& m_text;
    const QString& m_low;
    int m_at = 0;
    int m_noLinkBefore = 0;
};

/// How many words the phrase takes that begins at `at`; 0 if it does not stand there.
size_t phraseLength(const WordList::Phrase& phrase, const Tokens& tokens, size_t at, const QString& low) {
    if (at + phrase.rest.size() >= tokens.size()) return 0;
    for (size_t i = 0; i < phrase.rest.size(); ++i) {
        const Token& token = tokens[at + 1 + i];
        if (!token.joined ||
            !WordList::fits(phrase.rest[i], QStringView(low).mid(token.start, token.end - token.start)))
            return 0;
    }
    return phrase.rest.size() + 1;
}

bool isEnd(QChar c) {
    return c == u'.' || c == u'!' || c == u'?' || c == u'…';
}

/// Whether a sentence ends between two tokens.
bool endsBetween(const QString& text, const QString& low, const Token& before, const Token& after,
                 const WordList& words) {
    const QStringView gap = QStringView(text).mid(before.end, after.start - before.end);
    if (gap.contains(lineBreak)) return true;
    qsizetype stop = -1;
    for (qsizetype i = 0; i < gap.size(); ++i)
        if (isEnd(gap.at(i))) stop = i;
    if (stop < 0) return false;
    const bool space = std::any_of(gap.begin() + stop, gap.end(), [](QChar c) { return c.isSpace(); });
    if (!space) return false;
    const QChar first = text.at(after.start);
    if (first.isLower() && gap.size() > stop + 2) return false; // “…?” said
    if (gap.at(stop) != u'.') return true;
    const int length = before.end - before.start;
    if (before.kind == Token::Word && length == 1 && text.at(before.start).isLetter())
        return false; // "Alex M. said"
    const QStringView word = QStringView(low).mid(before.start, length);
    return !(words.lookUp(word).classes & bit(WordClass::Abbreviation));
}

} // namespace

Tokens tokenize(const QString& text, const QString& low) {
    return Cutter(text, low).run();
}

void classify(Tokens& tokens, const QString& low, const WordList& words) {
    for (size_t i = 0; i < tokens.size(); ++i) {
        Token& token = tokens[i];
        if (token.kind != Token::Word) continue;
        const WordList::Entry entry =
            words.lookUp(QStringView(low).mid(token.start, token.end - token.start));
        token.classes |= entry.classes;
        if (entry.phrases < 0) continue;
        for (const WordList::Phrase& phrase : words.phrases(entry.phrases)) {
            const size_t length = phraseLength(phrase, tokens, i, low);
            if (length == 0) continue;
            token.phraseOnly |= phrase.classes & ~token.classes;
            token.classes |= phrase.classes;
            token.phraseWords = quint8(std::max<size_t>(token.phraseWords, std::min<size_t>(length, 255)));
        }
    }
}

std::vector<Sentence> sentences(const QString& text, const QString& low, const Tokens& tokens,
                                const WordList& words) {
    std::vector<Sentence> out;
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (i == 0 || endsBetween(text, low, tokens[i - 1], tokens[i], words)) {
            Sentence sentence;
            sentence.first = int(i);
            sentence.start = tokens[i].start;
            // An opening quotation mark or bracket belongs to the sentence that it opens.
            while (sentence.start > 0 && u"“«\"'‘(¿¡[$€£"_s.contains(text.at(sentence.start - 1)))
                --sentence.start;
            out.push_back(sentence);
        }
        Sentence& sentence = out.back();
        sentence.last = int(i) + 1;
        sentence.classes |= tokens[i].classes;
    }
    for (size_t i = 0; i < out.size(); ++i) {
        const int limit = i + 1 < out.size() ? out[i + 1].start : int(text.size());
        int end = limit;
        while (end > out[i].start && text.at(end - 1).isSpace()) --end;
        out[i].end = end;
    }
    return out;
}

} // namespace backcast::checks
