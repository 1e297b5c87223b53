// SPDX-License-Identifier: MIT
#include "core/history/texttokens.h"

#include "core/document/words.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace backcast {

namespace {

enum class Sort { Letter, Ideograph, Space, Sign };

char32_t characterAt(const QString& text, qsizetype i) {
    const QChar c = text.at(i);
    if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(c, text.at(i + 1));
    return c.unicode();
}

/// Of a character as a reader sees it, from `start` to `end`.
Sort sortOf(const QString& text, qsizetype start, qsizetype end) {
    const char32_t first = characterAt(text, start);
    if (end == start + 1 && QChar::isSpace(first)) return Sort::Space;
    if (isIdeograph(first)) return Sort::Ideograph;
    for (qsizetype i = start; i < end; ++i)
        if (QChar::isLetterOrNumber(characterAt(text, i))) return Sort::Letter;
    return Sort::Sign;
}

/// Puts characters together to tokens.
class TokenMaker {
public:
    explicit TokenMaker(const QString& text)
        : m_text(text) {
        m_tokens.reserve(size_t(text.size()) / 3 + 1);
    }

    void add(qsizetype start, qsizetype end) {
        const Sort sort = sortOf(m_text, start, end);
        const bool goesOn = !m_tokens.empty() && continues(sort, start, end);
        if (goesOn)
            m_tokens.back().length += int(end - start);
        else
            m_tokens.push_back({int(start), int(end - start), 0, sort == Sort::Space});
        m_inWord = sort == Sort::Letter || (goesOn && sort == Sort::Sign);
        m_last = sort;
    }

    std::vector<TextToken> take() {
        for (TextToken& token : m_tokens) token.words = wordsIn(token);
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] bool continues(Sort sort, qsizetype start, qsizetype end) const {
        if (sort == Sort::Space) return m_last == Sort::Space;
        if (!m_inWord) return false;
        if (sort == Sort::Letter) return true;
        return sort == Sort::Sign && end == start + 1 && joinsWords(m_text.at(start)) &&
               end < m_text.size() && m_text.at(end).isLetterOrNumber() &&
               !isIdeograph(m_text.at(end).unicode());
    }

    [[nodiscard]] int wordsIn(const TextToken& token) const {
        if (token.isSpace) return 0;
        const QStringView view = QStringView(m_text).mid(token.start, token.length);
        // Letters without accents of their own: one word, if any.
        if (std::all_of(view.begin(), view.end(), [](QChar c) { return c.unicode() < 0x300; }))
            return view.front().isLetterOrNumber() ? 1 : 0;
        return wordCount(view.toString());
    }

    const QString& m_text;
    std::vector<TextToken> m_tokens;
    Sort m_last = Sort::Sign;
    bool m_inWord = false;
};

} // namespace

std::vector<TextToken> textTokens(const QString& text) {
    TokenMaker maker(text);
    // Below the combining marks every unit is a character, and so are the signs of print; that is nearly all
    // text.
    const auto isPlain = [](QChar c) {
        return c.unicode() < 0x300 || (c.unicode() >= 0x2010 && c.unicode() <= 0x2028);
    };
    if (std::all_of(text.begin(), text.end(), isPlain)) {
        for (qsizetype i = 0; i < text.size(); ++i) maker.add(i, i + 1);
        return maker.take();
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype at = 0;
    for (qsizetype next = finder.toNextBoundary(); next > at; next = finder.toNextBoundary()) {
        maker.add(at, next);
        at = next;
    }
    if (at < text.size()) maker.add(at, text.size());
    return maker.take();
}

} // namespace backcast
