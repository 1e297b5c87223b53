// SPDX-License-Identifier: MIT
#include "core/history/anchorsearch.h"

#include <algorithm>
#include <cmath>

namespace backcast {

namespace {

constexpr double survivingOnce = 0.4; ///< of the weight of the words: compared with the first text
constexpr double survivingStep = 0.3; ///< with that of the last save
constexpr int widestGap = 6;          ///< words between two that still are one place
constexpr double likeHere = 0.65;     ///< words that were changed, in their own block
constexpr double marginHere = 0.04;
constexpr double likeElsewhere = 0.85;
constexpr double marginElsewhere = 0.05;
constexpr int shortQuote = 12;   ///< UTF-16 units: below, what stands around it has to be the same, too
constexpr int tellingQuote = 20; ///< below, nothing is looked for in other blocks
constexpr double sameAround = 0.5;
constexpr double contextShare = 0.1; ///< of what stands around in the comparison of places
constexpr int mostSeeds = 3;
constexpr int mostPlaces = 64;

/// Words of an anchor, and what stood around them.
struct Wanted {
    QString quote;
    QList<Word> words;
    QList<Word> before; ///< the nearest last
    QList<Word> after;
    int offset = 0; ///< at which the quote begins in the text that the words count in
};

/// A place that may be it.
struct Candidate {
    AnchorField* field = nullptr;
    int start = 0;
    int end = 0;
    double likeness = 0;
    double around = 0; ///< 0 to 1: how much of what stood around stands there
    [[nodiscard]] double score() const { return likeness + contextShare * around; }
    [[nodiscard]] bool overlaps(const Candidate& other) const {
        return field == other.field && start < other.end && other.start < end;
    }
};

/// How many of the words that stood beside a place stand beside another; nothing stood there: half, as nobody
/// knows.
double sameBeside(const QList<Word>& stood, const QList<Word>& text, int from, int step) {
    const int count = std::min<int>(4, int(stood.size()));
    if (count == 0) return sameAround;
    int same = 0;
    int all = 0;
    for (int i = 0; i < count; ++i) {
        const Word& word = step > 0 ? stood.at(i) : stood.at(stood.size() - 1 - i);
        const int at = from + step * i;
        const bool isOutside = at < 0 || at >= int(text.size());
        if (isOutside && i > 0) break; // a paragraph that was divided here
        all += word.weight;
        if (!isOutside && text.at(at).key == word.key) same += word.weight;
    }
    return all > 0 ? double(same) / all : 0;
}

/// The words of the place between two offsets: those that reach into it.
std::pair<int, int> wordsIn(const QList<Word>& words, int start, int end) {
    const auto first =
        std::partition_point(words.begin(), words.end(), [start](const Word& w) { return w.end <= start; });
    const auto last =
        std::partition_point(first, words.end(), [end](const Word& w) { return w.start < end; });
    return {int(first - words.begin()), int(last - words.begin())};
}

bool isInside(const Anchor& anchor, const QString& text) {
    return anchor.start >= 0 && anchor.end > anchor.start && anchor.end <= text.size();
}

/// Whether the text between an anchor's ends is its quote; of a long one head and tail have to do.
bool isQuoted(const Anchor& anchor, const QString& text) {
    if (!isInside(anchor, text)) return false;
    const QStringView there = QStringView(text).mid(anchor.start, anchor.end - anchor.start);
    if (there == anchor.quote) return true;
    if (!longQuote(anchor) || longQuote(anchor)->length != there.size()) return false;
    const qsizetype dots = anchor.quote.indexOf(u'…', anchor.quote.size() / 2 - 2);
    return dots > 0 && there.startsWith(QStringView(anchor.quote).left(dots)) &&
           there.endsWith(QStringView(anchor.quote).mid(dots + 1));
}

} // namespace

class AnchorFinder::Search {
public:
    explicit Search(const Document& document)
        : m_fields(document) {}

    [[nodiscard]] AnchorFields& fields() { return m_fields; }

    ResolvedAnchor resolve(const Anchor& anchor, const QString& event) {
        if (anchor.quote.isEmpty()) return whole(anchor);
        const auto last = m_fields.document().anchors.constFind(event);
        std::optional<TextPlace> place;
        if (event.isEmpty() || last == m_fields.document().anchors.constEnd() || last->quote.isEmpty()) {
            place = search(anchor, survivingOnce, false);
        } else {
            place = search(*last, survivingStep, false);
            // What came back by undoing or restoring stands where it stood first; more would be a guess over
            // two texts at once.
            if (!place) place = search(anchor, survivingOnce, true);
        }
        return place ? stated(anchor, *place) : ResolvedAnchor{AnchorState::Detached, lastBlock(anchor)};
    }

private:
    [[nodiscard]] TextPlace lastBlock(const Anchor& anchor) const {
        return {m_fields.blockOf(anchor.block) ? anchor.block : Id(), {}, -1, 0, 0};
    }

    ResolvedAnchor whole(const Anchor& anchor) {
        TextPlace place{anchor.block, anchor.row, anchor.row.isEmpty() ? -1 : anchor.column, 0, 0};
        if (m_fields.now(anchor.block, anchor.row, anchor.column)) {
            const bool isSame = anchor.base.isEmpty() || m_fields.hashNow(anchor.block) == anchor.base;
            return {isSame ? AnchorState::Exact : AnchorState::Fuzzy, place};
        }
        if (m_fields.blockOf(anchor.block))
            return {AnchorState::Detached, lastBlock(anchor)}; // the cell is gone
        place.block = anchor.base.isEmpty() ? Id() : m_fields.blockWithHash(anchor.base);
        if (place.block.isEmpty()) return {};
        return {AnchorState::Moved, place};
    }

    ResolvedAnchor stated(const Anchor& anchor, const TextPlace& place) {
        Anchor there = anchor;
        there.start = place.start;
        there.end = place.end;
        const bool isSame = isQuoted(there, m_fields.now(place.block, place.row, place.column)->text);
        const bool isThere = place.block == anchor.block && place.row == anchor.row &&
                             place.start == anchor.start && place.end == anchor.end &&
                             (anchor.row.isEmpty() || place.column == anchor.column);
        return {!isSame ? AnchorState::Fuzzy : isThere ? AnchorState::Exact : AnchorState::Moved, place};
    }

    std::optional<TextPlace> search(const Anchor& anchor, double surviving, bool exactOnly) {
        AnchorField* now = m_fields.now(anchor.block, anchor.row, anchor.column);
        AnchorField* base = nullptr;
        if (now && isQuoted(anchor, now->text) &&
            (anchor.base.isEmpty() || m_fields.hashNow(anchor.block) == anchor.base))
            return placeIn(*now, anchor.start, anchor.end);
        base = m_fields.base(anchor);
        if (base && !isQuoted(anchor, base->text)) base = nullptr; // it does not say what the anchor says
        if (now && base) {
            if (now->text == base->text) return placeIn(*now, anchor.start, anchor.end);
            if (const std::optional<TextPlace> place = byComparing(anchor, *base, *now, surviving)) {
                if (!exactOnly || isQuotedAt(anchor, *place)) return place;
            }
        }
        if (m_fields.work.steps < 0) return std::nullopt;
        if (now && !base) {
            if (const std::optional<TextPlace> place = onlyOne(anchor, *now)) return place;
        }
        const Wanted wanted = wantedOf(anchor, base);
        if (wanted.words.isEmpty()) return std::nullopt;
        return byLikeness(wanted, now, exactOnly);
    }

    [[nodiscard]] bool isQuotedAt(const Anchor& anchor, const TextPlace& place) {
        Anchor there = anchor;
        there.start = place.start;
        there.end = place.end;
        return isQuoted(there, m_fields.now(place.block, place.row, place.column)->text);
    }

    [[nodiscard]] static TextPlace placeIn(const AnchorField& field, int start, int end) {
        TextPlace place = field.place;
        place.start = start;
        place.end = end;
        return place;
    }

    /// Where the words of the base's stretch that are still there stand now.
    std::optional<TextPlace> byComparing(const Anchor& anchor, AnchorField& base, AnchorField& now,
                                         double surviving) {
        const QList<Word>& a = m_fields.wordsOf(base);
        const auto [first, end] = wordsIn(a, anchor.start, anchor.end);
        if (first == end) return betweenWords(anchor, base, now, first);
        const QList<int>& match = m_fields.matched(base, now);
        if (!m_fields.work.take(end - first)) return std::nullopt;
        // Survivors that stand close together are one place; the heaviest is it.
        struct Cluster {
            int first = 0, last = 0, weight = 0;
        };
        Cluster best;
        Cluster open;
        for (int i = first; i < end; ++i) {
            if (match.at(i) < 0) continue;
            const bool isNear = open.weight > 0 && match.at(i) - match.at(open.last) <= widestGap + 1;
            if (!isNear) open = {i, i, 0};
            open.last = i;
            open.weight += a.at(i).weight;
            if (open.weight > best.weight) best = open;
        }
        if (best.weight == 0 || best.weight < surviving * weightOf(a, first, end)) return std::nullopt;
        const int start = startOf(anchor, base, now, match, first, best.first);
        const int stop = endOf(anchor, base, now, match, end - 1, best.last);
        if (start >= stop) return std::nullopt;
        return placeIn(now, start, stop);
    }

    /// Where the place begins: with its first word; or, where that was rewritten, with what stands for it
    /// now.
    [[nodiscard]] static int startOf(const Anchor& anchor, const AnchorField& base, const AnchorField& now,
                                     const QList<int>& match, int first, int survivor) {
        const Word& there = now.words.at(match.at(survivor));
        if (survivor == first) {
            const Word& was = base.words.at(first);
            const int shift =
                was.start - anchor.start; // signs before the word, or letters that were left out
            if (shift <= 0) return std::min(there.start - shift, there.end);
            const bool isSame =
                there.start >= shift && QStringView(now.text).mid(there.start - shift, shift) ==
                                            QStringView(base.text).mid(anchor.start, shift);
            return isSame ? there.start - shift : there.start;
        }
        const int neighbour = first > 0 ? match.at(first - 1) : -1;
        if (first > 0 && neighbour < 0) return there.start; // nobody knows where its own words begin
        const int from = neighbour + 1;
        const bool isShort = match.at(survivor) - from <= 2 * (survivor - first) + 1;
        return isShort && from < match.at(survivor) ? now.words.at(from).start : there.start;
    }

    [[nodiscard]] static int endOf(const Anchor& anchor, const AnchorField& base, const AnchorField& now,
                                   const QList<int>& match, int last, int survivor) {
        const Word& there = now.words.at(match.at(survivor));
        if (survivor == last) {
            const Word& was = base.words.at(last);
            const int shift = anchor.end - was.end;
            if (shift <= 0) return std::max(there.end + shift, there.start);
            const bool isSame =
                QStringView(now.text).mid(there.end, shift) == QStringView(base.text).mid(was.end, shift);
            return isSame && there.end + shift <= now.text.size() ? there.end + shift : there.end;
        }
        const bool hasNeighbour = last + 1 < int(base.words.size());
        const int neighbour = hasNeighbour ? match.at(last + 1) : int(now.words.size());
        if (neighbour < 0) return there.end;
        const bool isShort = neighbour - match.at(survivor) - 1 <= 2 * (last - survivor) + 1;
        return isShort && neighbour - 1 > match.at(survivor) ? now.words.at(neighbour - 1).end : there.end;
    }

    /// Signs without a word: they are where the words beside them are.
    std::optional<TextPlace> betweenWords(const Anchor& anchor, AnchorField& base, AnchorField& now,
                                          int next) {
        const QList<int>& match = m_fields.matched(base, now);
        const bool isAtEnd = next == int(match.size());
        const int before = next == 0 ? -1 : match.at(next - 1);
        const int after = isAtEnd ? int(now.words.size()) : match.at(next);
        if ((next > 0 && before < 0) || after != before + 1) return std::nullopt;
        const int from = next == 0 ? 0 : now.words.at(before).end;
        const int to = isAtEnd ? int(now.text.size()) : now.words.at(after).start;
        const QStringView gap = QStringView(now.text).mid(from, to - from);
        const qsizetype at = gap.indexOf(anchor.quote);
        if (at < 0 || gap.indexOf(anchor.quote, at + 1) >= 0) return std::nullopt;
        return placeIn(now, from + int(at), from + int(at + anchor.quote.size()));
    }

    /// Without a base: the one place in the block where the quote stands to the letter.
    std::optional<TextPlace> onlyOne(const Anchor& anchor, const AnchorField& now) {
        if (!m_fields.work.take(now.text.size() * (1 + anchor.quote.size() / 16))) return std::nullopt;
        const qsizetype found = now.text.indexOf(anchor.quote);
        if (found < 0 || now.text.indexOf(anchor.quote, found + 1) >= 0) return std::nullopt;
        return placeIn(now, int(found), int(found + anchor.quote.size()));
    }

    Wanted wantedOf(const Anchor& anchor, AnchorField* base) {
        Wanted wanted;
        if (base) { // all of the words, also where the quote is too long to be kept
            const QList<Word>& words = m_fields.wordsOf(*base);
            const auto [first, end] = wordsIn(words, anchor.start, anchor.end);
            wanted.quote = base->text.mid(anchor.start, anchor.end - anchor.start);
            wanted.words = words.mid(first, end - first);
            wanted.offset = anchor.start;
            wanted.before = words.mid(std::max(0, first - 4), std::min(4, first));
            wanted.after = words.mid(end, 4);
            return wanted;
        }
        if (longQuote(anchor)) return wanted; // its middle is not known
        if (!m_fields.work.take(4 * (anchor.quote.size() + anchor.prefix.size() + anchor.suffix.size())))
            return wanted;
        constexpr qsizetype longest = 10 * longestQuote;
        if (anchor.quote.size() > longest || anchor.prefix.size() + anchor.suffix.size() > longest)
            return wanted;
        wanted.quote = anchor.quote;
        wanted.words = m_fields.wordsOf(anchor.quote);
        wanted.before = m_fields.wordsOf(anchor.prefix);
        wanted.after = m_fields.wordsOf(anchor.suffix);
        // The outer ones may have been cut through.
        if (!wanted.before.isEmpty() && anchor.prefix.size() >= 32) wanted.before.removeFirst();
        if (!wanted.after.isEmpty() && anchor.suffix.size() >= 32) wanted.after.removeLast();
        return wanted;
    }

    Candidate candidateOf(const Wanted& wanted, AnchorField& field, const LikeWords& like) {
        const QList<Word>& words = field.words;
        Candidate candidate{&field, words.at(like.first).start, words.at(like.end - 1).end, like.likeness, 0};
        const double before = sameBeside(wanted.before, words, like.first - 1, -1);
        const double after = sameBeside(wanted.after, words, like.end, 1);
        candidate.around = (before + after) / 2;
        // Signs at its ends, where they are there as well.
        const QStringView text(field.text);
        const qsizetype lead = wanted.words.constFirst().start - wanted.offset;
        if (lead > 0 && lead < wanted.quote.size() && candidate.start >= lead &&
            text.mid(candidate.start - lead, lead) == QStringView(wanted.quote).left(lead))
            candidate.start -= int(lead);
        const qsizetype trail = wanted.quote.size() - (wanted.words.constLast().end - wanted.offset);
        if (trail > 0 && trail < wanted.quote.size() && candidate.end + trail <= text.size() &&
            text.mid(candidate.end, trail) == QStringView(wanted.quote).right(trail))
            candidate.end += int(trail);
        return candidate;
    }

    std::optional<TextPlace> byLikeness(const Wanted& wanted, AnchorField* now, bool exactOnly) {
        const double least = exactOnly ? 0.999 : likeHere;
        QList<Candidate> here;
        if (now) {
            const QList<Word>& words = m_fields.wordsOf(*now);
            for (const LikeWords& like :
                 likeWords(wanted.words, words, 0, int(words.size()), least - 0.1, 8, m_fields.work))
                here.append(candidateOf(wanted, *now, like));
        }
        const auto best = bestOf(here);
        if (best && best->likeness >= least &&
            (wanted.quote.size() >= shortQuote || best->around > sameAround) &&
            marginOf(*best, here) >= marginHere)
            return placeIn(*best->field, best->start, best->end);
        return elsewhere(wanted, here, exactOnly);
    }

    [[nodiscard]] static std::optional<Candidate> bestOf(const QList<Candidate>& candidates) {
        const auto best =
            std::max_element(candidates.begin(), candidates.end(),
                             [](const Candidate& a, const Candidate& b) { return a.score() < b.score(); });
        return best == candidates.end() ? std::nullopt : std::optional(*best);
    }

    [[nodiscard]] static double marginOf(const Candidate& best, const QList<Candidate>& candidates) {
        double second = 0;
        for (const Candidate& other : candidates)
            if (!other.overlaps(best)) second = std::max(second, other.score());
        return best.score() - second;
    }

    /// Words that were moved to another block, by hand or with it.
    std::optional<TextPlace> elsewhere(const Wanted& wanted, QList<Candidate> candidates, bool exactOnly) {
        const double least = exactOnly ? 0.999 : likeElsewhere;
        for (const auto& [field, word] : seeds(wanted)) {
            AnchorField* there = m_fields.all().at(field);
            const int width = int(wanted.words.size()) + 4;
            const int from = std::max(0, word - width);
            const int to = std::min(int(there->words.size()), word + width);
            for (const LikeWords& like :
                 likeWords(wanted.words, there->words, from, to, least - 0.15, 2, m_fields.work)) {
                const Candidate candidate = candidateOf(wanted, *there, like);
                const bool isKnown =
                    std::any_of(candidates.cbegin(), candidates.cend(), [&](const Candidate& other) {
                        return other.overlaps(candidate) && other.score() >= candidate.score();
                    });
                if (!isKnown) candidates.append(candidate);
            }
        }
        const auto best = bestOf(candidates);
        if (!best || best->likeness < least || marginOf(*best, candidates) < marginElsewhere)
            return std::nullopt;
        const bool isTelling = wanted.quote.size() >= tellingQuote && best->around >= 0.25;
        const bool isTold = best->likeness > 0.999 && best->around > 0.8;
        if (!isTelling && !isTold) return std::nullopt;
        return placeIn(*best->field, best->start, best->end);
    }

    /// Where the rarest words of a quote stand.
    QList<AnchorFields::Standing> seeds(const Wanted& wanted) {
        (void)m_fields.all();
        QList<Word> words = wanted.words;
        std::stable_sort(words.begin(), words.end(), [this](const Word& a, const Word& b) {
            return m_fields.standing(a.key).size() < m_fields.standing(b.key).size();
        });
        QList<AnchorFields::Standing> places;
        int used = 0;
        for (const Word& word : words) {
            const QList<AnchorFields::Standing>& standing = m_fields.standing(word.key);
            if (standing.isEmpty()) continue;
            if (used == mostSeeds || places.size() + standing.size() > mostPlaces) break;
            ++used;
            places += standing;
        }
        return places;
    }

    AnchorFields m_fields;
};

AnchorFinder::AnchorFinder(const Document& document)
    : m_search(std::make_unique<Search>(document)) {}

AnchorFinder::~AnchorFinder() = default;

ResolvedAnchor AnchorFinder::resolve(const Anchor& anchor, const QString& event) const {
    return m_search->resolve(anchor, event);
}

std::optional<AnchorPlace> AnchorFinder::find(const Anchor& anchor, const QString& event) const {
    const ResolvedAnchor found = m_search->resolve(anchor, event);
    const bool isHere = found.isAttached() && found.place.block == anchor.block &&
                        found.place.row == anchor.row &&
                        (anchor.row.isEmpty() || found.place.column == anchor.column);
    return isHere ? std::optional(AnchorPlace{found.place.start, found.place.end}) : std::nullopt;
}

const Met* AnchorFinder::blockOf(const Anchor& anchor) const {
    return m_search->fields().blockOf(anchor.block);
}

const Met* AnchorFinder::blockOf(const TextPlace& place) const {
    return m_search->fields().blockOf(place.block);
}

} // namespace backcast
