// SPDX-License-Identifier: MIT
#include "core/checks/facts.h"
#include "core/document/text.h"

#include <algorithm>
#include <utility>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

struct Range {
    int start = 0;
    int end = 0;
};

bool isDash(QChar c) {
    return c == u'—' || c == u'–' || c == u'-' || c == u'―' || c == u'~';
}

/// The stretches between quotation marks, the marks included. An opening mark without a closing one reaches
/// to the end of the text, as in a quote of several paragraphs.
std::vector<Range> quotedRanges(const QString& text) {
    std::vector<Range> out;
    for (int i = 0; i < text.size(); ++i) {
        const QChar open = text.at(i);
        QChar close;
        if (open == u'“' || open == u'„')
            close = u'”';
        else if (open == u'«')
            close = u'»';
        else if (open == u'"')
            close = u'"';
        else
            continue;
        if (open == u'"' && i > 0 && text.at(i - 1).isLetterOrNumber()) continue; // 15"
        int end = i + 1;
        int depth = 1;
        for (; end < text.size(); ++end) {
            const QChar c = text.at(end);
            if (c == open && open != close) ++depth;
            if (c == close && --depth == 0) break;
        }
        out.push_back({i, int(std::min<qsizetype>(end + 1, text.size()))});
        i = end;
    }
    return out;
}

/// Finds who speaks in what stands beside a quote: "said Ana Ruiz, head of Acme", "— A. Ruiz, Acme".
class SpeakerReader {
public:
    explicit SpeakerReader(const BlockFacts& facts)
        : m_facts(facts) {}

    /// Looks at the tokens inside `range`. Says whether it is an attribution at all.
    [[nodiscard]] bool read(Range range, QuoteFact& quote) const {
        const auto [first, last] = tokensIn(range);
        if (first == last) return false;
        if (!isAttribution(range, first, last)) return false;
        size_t i = first;
        while (i < last && isSkipped(i)) ++i;
        if (i == last) return false;
        quote.speakerStart = at(first).start;
        quote.speakerEnd = at(last - 1).end;
        const size_t name = behindTitle(i, last);
        readName(name, last, quote);
        for (; i < name; ++i) {
            quote.titled = true;
            quote.leaderTitle = quote.leaderTitle || at(i).is(WordClass::LeaderTitle);
        }
        return true;
    }

private:
    [[nodiscard]] const Token& at(size_t i) const { return m_facts.tokens[i]; }

    [[nodiscard]] std::pair<size_t, size_t> tokensIn(Range range) const {
        const auto below = [](const Token& token, int position) { return token.start < position; };
        const auto first = std::lower_bound(m_facts.tokens.begin(), m_facts.tokens.end(), range.start, below);
        const auto last = std::lower_bound(first, m_facts.tokens.end(), range.end, below);
        return {size_t(first - m_facts.tokens.begin()), size_t(last - m_facts.tokens.begin())};
    }

    [[nodiscard]] bool isAttribution(Range range, size_t first, size_t last) const {
        const QStringView gap = QStringView(m_facts.text).mid(range.start, at(first).start - range.start);
        if (std::any_of(gap.begin(), gap.end(), isDash)) return true;
        const bool comma = gap.contains(u',') || gap.contains(u'(') || gap.contains(u'[');
        if (comma && (at(first).capital || at(first).replaced) && !at(first).is(WordClass::Function))
            return true;
        // "said" within reach of the quote, from either side.
        const bool ended = range.start > 1 && (m_facts.text.at(range.start - 2) == u'.' ||
                                               m_facts.text.at(range.start - 1) == u'.');
        if (at(first).is(WordClass::Speech)) return true;
        if (!ended || isName(first))
            for (size_t i = first; i < std::min(first + (ended ? 5 : 8), last); ++i)
                if (at(i).is(WordClass::Speech)) return true;
        return range.end < m_facts.text.size() && isQuoteMark(m_facts.text.at(range.end)) && introduces(last);
    }

    static bool isQuoteMark(QChar c) { return c == u'“' || c == u'„' || c == u'«' || c == u'"'; }

    /// "Ana Ruiz, head of Acme, says:" in front of a quote that begins behind token `last`.
    [[nodiscard]] bool introduces(size_t last) const {
        for (size_t i = last; i > 0 && last - i < 4; --i)
            if (at(i - 1).is(WordClass::Speech)) return true;
        return false;
    }

    [[nodiscard]] bool isSkipped(size_t i) const {
        const Token& token = at(i);
        if (token.is(WordClass::Speech) || token.is(WordClass::Honorific)) return true;
        const QStringView word = m_facts.lowOf(token);
        const bool honorificNext = i + 1 < m_facts.tokens.size() && at(i + 1).is(WordClass::Honorific);
        return honorificNext && (word == u"la" || word == u"el" || word == u"the");
    }

    [[nodiscard]] bool isName(size_t i) const {
        const Token& token = at(i);
        return token.kind == Token::Word && token.capital && !token.is(WordClass::Function);
    }

    /// Where the name begins that stands behind what somebody is: "founder Wes Eklund", "early user Ana
    /// Ruiz", "the pilot's head nurse, Ana Ruiz". `first` where nothing of the kind stands there.
    [[nodiscard]] size_t behindTitle(size_t first, size_t last) const {
        constexpr size_t longestTitle = 6;
        bool titled = false;
        for (size_t i = first; i < last && i < first + longestTitle; ++i) {
            if (at(i).replaced) return first;
            if (isName(i) &&
                !at(i).isAny(bit(WordClass::Person) | bit(WordClass::LeaderTitle) | bit(WordClass::Broad)))
                return titled && i > first && !at(first).capital ? i : first;
            titled = titled || at(i).isAny(bit(WordClass::Person) | bit(WordClass::LeaderTitle) |
                                           bit(WordClass::Broad));
        }
        return first;
    }

    void readName(size_t i, size_t last, QuoteFact& quote) const {
        const Token& start = at(i);
        if (start.replaced) {
            quote.speaker = isSampleAt(start) ? SpeakerKind::Sample : SpeakerKind::Placeholder;
            return;
        }
        size_t end = i;
        size_t titles = 0;
        while (end < last && (isName(end) || (end > i && at(end).is(WordClass::Particle) && end + 1 < last &&
                                              isName(end + 1)))) {
            if (end > i && at(end).start - at(end - 1).end > 2) break;
            if (end > i && m_facts.text.at(at(end - 1).end) == u',') break;
            titles += at(end).isAny(bit(WordClass::Person) | bit(WordClass::LeaderTitle) |
                                    bit(WordClass::Broad) | bit(WordClass::RoleLabel));
            ++end;
        }
        quote.speaker = end == i || titles > 0 ? SpeakerKind::Unnamed : SpeakerKind::Named;
        readTitle(titles > 0 ? i : end, last, quote);
    }

    /// What follows the name: a role, a company.
    void readTitle(size_t first, size_t last, QuoteFact& quote) const {
        size_t link = last;
        bool titles = false;
        for (size_t i = first; i < last; ++i) {
            const Token& token = at(i);
            if (token.is(WordClass::Speech)) continue;
            quote.titled = true;
            quote.leaderTitle = quote.leaderTitle || token.is(WordClass::LeaderTitle);
            quote.customerLike =
                quote.customerLike || (quote.speaker == SpeakerKind::Unnamed && token.is(WordClass::Broad));
            quote.sampleCompany = quote.sampleCompany || token.is(WordClass::SampleCompany);
            titles = titles || token.isAny(bit(WordClass::LeaderTitle) | bit(WordClass::Person));
            if (token.is(WordClass::OrgLink)) link = i;
            if (token.replaced && quote.speaker == SpeakerKind::Named)
                quote.speaker = isSampleAt(token) ? SpeakerKind::Sample : SpeakerKind::Placeholder;
        }
        quote.surelyOrg =
            link < last && (m_facts.lowOf(at(link)) == u"at" || m_facts.lowOf(at(link)) == u"en");
        for (size_t i = link < last ? link + 1 : first; i < last; ++i) {
            const Token& token = at(i);
            if (token.kind != Token::Word || !token.capital ||
                token.isAny(bit(WordClass::Function) | bit(WordClass::Person) | bit(WordClass::LeaderTitle)))
                continue;
            // "Product Manager" holds no company; "chairperson GSF" does.
            if (link >= last && titles && !token.caps) continue;
            quote.company.append(m_facts.lowOf(token).toString());
        }
        if (link >= last && !quote.company.isEmpty() && !titles)
            quote.surelyOrg = true; // "Sarah Hsu, Goldman Sachs"
    }

    [[nodiscard]] bool isSampleAt(const Token& token) const {
        const auto after =
            std::upper_bound(m_facts.placeholders.begin(), m_facts.placeholders.end(), token.start,
                             [](int position, const PlaceholderFact& p) { return position < p.start; });
        return after != m_facts.placeholders.begin() && (after - 1)->kind == PlaceholderFact::Name;
    }

    const BlockFacts& m_facts;
};

size_t tokenAt(const BlockFacts& facts, int position) {
    const auto found = std::lower_bound(facts.tokens.begin(), facts.tokens.end(), position,
                                        [](const Token& token, int at) { return token.start < at; });
    return size_t(found - facts.tokens.begin());
}

/// The sentence that a token stands in.
const Sentence& sentenceOf(const BlockFacts& facts, size_t token) {
    const auto behind =
        std::upper_bound(facts.sentences.begin(), facts.sentences.end(), int(token),
                         [](int at, const Sentence& sentence) { return at < sentence.first; });
    return *(behind - 1);
}

/// The rest of the sentence behind a quote, or the next one: “…” — Name.
Range rangeBehind(const BlockFacts& facts, int from, int limit) {
    constexpr int longest = 240;
    const size_t token = tokenAt(facts, from);
    if (token >= facts.tokens.size()) return {from, from};
    return {from, std::min({limit, from + longest, sentenceOf(facts, token).end})};
}

/// The beginning of the sentence in which a quote begins.
Range rangeBefore(const BlockFacts& facts, int limit, int to) {
    const size_t token = tokenAt(facts, to);
    if (token == 0) return {to, to};
    return {std::max(limit, sentenceOf(facts, token - 1).start), to};
}

void readSpeakers(BlockFacts& facts, const std::vector<Range>& ranges) {
    const SpeakerReader reader(facts);
    for (size_t i = 0; i < ranges.size(); ++i) {
        QuoteFact quote;
        quote.start = ranges[i].start;
        quote.end = ranges[i].end;
        quote.words = int(tokenAt(facts, quote.end)) - int(tokenAt(facts, quote.start));
        const int limit = i + 1 < ranges.size() ? ranges[i + 1].start : int(facts.text.size());
        const int before = i > 0 ? ranges[i - 1].end : 0;
        bool found = reader.read(rangeBehind(facts, quote.end, limit), quote);
        // “…,” said X. “…”: the second half of a quote has the speaker of the first.
        if (!found && !facts.quotes.empty() && facts.quotes.back().speaker != SpeakerKind::None &&
            tokenAt(facts, std::max(facts.quotes.back().end, facts.quotes.back().speakerEnd)) ==
                tokenAt(facts, quote.start)) {
            facts.quotes.back().end = quote.end;
            facts.quotes.back().words += quote.words;
            continue;
        }
        if (!found && quote.start > 0) found = reader.read(rangeBefore(facts, before, quote.start), quote);
        if (quote.words >= 5 || (found && quote.words >= 3)) facts.quotes.push_back(quote);
    }
}

/// A quote that is written without quotation marks: the block is it, up to a dash with a name behind.
void readBareQuote(BlockFacts& facts) {
    QuoteFact quote;
    quote.end = int(facts.text.size());
    quote.words = facts.words();
    const SpeakerReader reader(facts);
    for (qsizetype i = facts.text.size() - 1; i > 0; --i) {
        const QChar c = facts.text.at(i);
        const bool freeDash =
            isDash(c) && (facts.text.at(i - 1).isSpace() || facts.text.at(i - 1) == lineBreak) && c != u'~';
        if (!freeDash) continue;
        QuoteFact spoken = quote;
        if (reader.read({int(i), int(facts.text.size())}, spoken) && spoken.speaker == SpeakerKind::Named) {
            spoken.end = int(i);
            quote = spoken;
        }
        break;
    }
    facts.quotes.push_back(quote);
}

} // namespace

void findQuotes(BlockFacts& facts, bool isQuoteRole) {
    const std::vector<Range> ranges = quotedRanges(facts.text);
    readSpeakers(facts, ranges);
    if (facts.quotes.empty() && isQuoteRole && !facts.tokens.empty()) readBareQuote(facts);
    auto quote = facts.quotes.begin();
    for (Token& token : facts.tokens) {
        while (quote != facts.quotes.end() && quote->end <= token.start) ++quote;
        token.quoted = quote != facts.quotes.end() && quote->start <= token.start;
    }
}

} // namespace backcast::checks
