// SPDX-License-Identifier: MIT
#include "core/checks/rules/prose.h"

#include <algorithm>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

/// A space inside a line; a line break is none.
bool isSpace(QChar c) {
    return c.isSpace() && c != lineBreak;
}

/// Takes words out of a block's text. All offsets are UTF-16 units.
class Omission {
public:
    Omission(const BlockKnown& known, const PhraseHit& hit)
        : m_known(known)
        , m_hit(hit)
        , m_text(known.facts.text)
        , m_start(known.facts.tokens[size_t(hit.first)].start)
        , m_end(known.facts.tokens[size_t(hit.last) - 1].end) {}

    [[nodiscard]] std::optional<Fix> fix() const {
        const Sentence& sentence = sentenceOf(m_known.facts, m_hit.first);
        if (m_hit.first == sentence.first) return m_hit.last < sentence.last ? fromStart() : std::nullopt;
        return leavesWrongArticle() ? std::nullopt : fromWithin();
    }

private:
    [[nodiscard]] QChar at(int i) const { return i >= 0 && i < m_text.size() ? m_text.at(i) : QChar(); }
    [[nodiscard]] int pastSpaces(int i) const {
        while (isSpace(at(i))) ++i;
        return i;
    }
    [[nodiscard]] Fix cut(int start, int end, const QString& text = {}) const {
        return {stretch(m_known.item, start, end), text};
    }

    /// "Moreover, it works" -> "It works".
    [[nodiscard]] std::optional<Fix> fromStart() const {
        const int gap = at(m_end) == u',' ? m_end + 1 : m_end;
        const int begin = pastSpaces(gap);
        const Token& next = m_known.facts.tokens[size_t(m_hit.last)];
        if (begin == gap || next.start != begin) return std::nullopt;
        const QChar first = at(begin);
        const QStringView word = QStringView(m_text).mid(next.start, next.end - next.start);
        const bool ownSpelling = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
        const bool plain = next.kind == Token::Word && !next.replaced && !isMarked(begin);
        // "iPhone" keeps its spelling, and so does what is no lower-case letter, such as half a surrogate
        // pair.
        if (!at(m_start).isUpper() || !first.isLower() || ownSpelling || !plain) return cut(m_start, begin);
        return cut(m_start, begin + 1, QString(first.toUpper()));
    }

    [[nodiscard]] std::optional<Fix> fromWithin() const {
        int before = m_start;
        while (isSpace(at(before - 1))) --before;
        if (before == m_start || before == 0) return std::nullopt; // an opening bracket, a dash
        const bool commaBefore = at(before - 1) == u',';
        const QChar after = at(m_end);
        if (commaBefore && after == u',') return cut(before - 1, m_end + 1);
        if (m_end >= m_text.size() || after == lineBreak || u".;:!?)…"_s.contains(after))
            return cut(commaBefore ? before - 1 : before, m_end);
        const int next = pastSpaces(after == u',' ? m_end + 1 : m_end);
        if (next == m_end || !isSpace(at(next - 1))) return std::nullopt;
        return cut(m_start, next);
    }

    /// "a very old shop" would become "a old shop".
    [[nodiscard]] bool leavesWrongArticle() const {
        const QStringView before = m_known.facts.lowOf(m_known.facts.tokens[size_t(m_hit.first) - 1]);
        if (before != u"a" && before != u"an") return false;
        if (m_known.words.language() != u"en" || size_t(m_hit.last) >= m_known.facts.tokens.size())
            return false;
        const QStringView next = m_known.facts.lowOf(m_known.facts.tokens[size_t(m_hit.last)]);
        const bool vowel = u"aeio"_s.contains(next.front());
        const bool unsure = u"uh"_s.contains(next.front()) || next.startsWith(u"one");
        return unsure || vowel != (before == u"an");
    }

    [[nodiscard]] bool isMarked(int position) const {
        const QList<Span>& spans = m_known.item.met.text().spans();
        const auto span = std::upper_bound(spans.begin(), spans.end(), position,
                                           [](int i, const Span& s) { return i < s.end(); });
        return span != spans.end() && span->start <= position &&
               (span->styles.testFlag(Style::Code) || !span->link.isEmpty());
    }

    const BlockKnown& m_known;
    const PhraseHit& m_hit;
    const QString& m_text;
    int m_start;
    int m_end;
};

} // namespace

std::optional<Fix> leaveOut(const BlockKnown& known, const PhraseHit& hit) {
    return Omission(known, hit).fix();
}

} // namespace backcast::checks
