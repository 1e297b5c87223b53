// SPDX-License-Identifier: MIT
#include "core/history/changestretches.h"

#include "core/history/sequencediff.h"

#include <QHash>

#include <algorithm>

namespace backcast {

namespace {

/// The tokens of a text that are no white space, with a number for each: the same for the same words.
struct Solids {
    std::vector<int> tokens; ///< indexes
    std::vector<int> values;
};

class Numbering {
public:
    [[nodiscard]] Solids number(const QString& text, const std::vector<TextToken>& tokens) {
        Solids solids;
        solids.tokens.reserve(tokens.size());
        solids.values.reserve(tokens.size());
        for (int i = 0; i < int(tokens.size()); ++i) {
            const TextToken& token = tokens[size_t(i)];
            if (token.isSpace) continue;
            const QStringView view = QStringView(text).mid(token.start, token.length);
            const int next = int(m_known.size());
            const auto known = m_known.constFind(view);
            solids.tokens.push_back(i);
            solids.values.push_back(known == m_known.constEnd() ? *m_known.insert(view, next) : *known);
        }
        return solids;
    }

private:
    QHash<QStringView, int> m_known;
};

/// Looks at changes in the solid tokens of two texts and makes phrases of them. A stretch counts solids here.
class Phrases {
public:
    Phrases(const TokenSides& sides, const Solids& before, const Solids& after)
        : m_sides(sides)
        , m_before(before)
        , m_after(after) {}

    [[nodiscard]] std::vector<Stretch> changes(const std::vector<int>& matches) {
        m_list = rawChanges(matches);
        slide();
        join();
        return std::move(m_list);
    }

private:
    [[nodiscard]] std::vector<Stretch> rawChanges(const std::vector<int>& matches) const {
        std::vector<Stretch> list;
        int before = 0;
        int after = 0;
        const auto close = [&](int i, int j) {
            if (i > before || j > after) list.push_back({before, i, after, j});
        };
        for (int i = 0; i < int(matches.size()); ++i) {
            if (matches[size_t(i)] < 0) continue;
            close(i, matches[size_t(i)]);
            before = i + 1;
            after = matches[size_t(i)] + 1;
        }
        close(int(matches.size()), int(m_after.values.size()));
        return list;
    }

    /// "[A new one.] C" rather than "[. A new one]. C": a sentence that comes or goes is shown from its
    /// beginning.
    void slide() {
        for (size_t i = 0; i < m_list.size(); ++i) {
            Stretch& change = m_list[i];
            const Stretch last = i > 0 ? m_list[i - 1] : Stretch{};
            if (change.beforeLength() == 0) {
                const int room =
                    std::min(change.afterStart - last.afterEnd, change.beforeStart - last.beforeEnd);
                move(change, -slideOf(m_after, m_sides.textAfter, m_sides.after, change.afterStart,
                                      change.afterEnd, room));
            } else if (change.afterLength() == 0) {
                const int room =
                    std::min(change.afterStart - last.afterEnd, change.beforeStart - last.beforeEnd);
                move(change, -slideOf(m_before, m_sides.textBefore, m_sides.before, change.beforeStart,
                                      change.beforeEnd, room));
            }
        }
    }

    static void move(Stretch& stretch, int by) {
        stretch.beforeStart += by;
        stretch.beforeEnd += by;
        stretch.afterStart += by;
        stretch.afterEnd += by;
    }

    /// How far to the left a stretch can begin so that it ends with the end of a sentence; 0: stay.
    static int slideOf(const Solids& solids, const QString& text, const std::vector<TextToken>& tokens,
                       int start, int end, int room) {
        constexpr int most = 64;
        const auto endsSentence = [&](int solid) {
            const TextToken& token = tokens[size_t(solids.tokens[size_t(solid)])];
            const QChar c = text.at(token.start);
            return token.length == 1 && (c == u'.' || c == u'!' || c == u'?');
        };
        if (endsSentence(end - 1)) return 0;
        for (int by = 1; by <= std::min(room, most); ++by) {
            if (solids.values[size_t(start - by)] != solids.values[size_t(end - by)]) return 0;
            const bool followsSentence = start - by == 0 || endsSentence(start - by - 1);
            if (followsSentence) return by;
        }
        return 0;
    }

    struct Size {
        int words = 0;
        int letters = 0;
    };

    [[nodiscard]] static Size sizeOf(const Solids& solids, const std::vector<TextToken>& tokens, int start,
                                     int end) {
        Size size;
        for (int i = start; i < end; ++i) {
            const TextToken& token = tokens[size_t(solids.tokens[size_t(i)])];
            size.words += token.words;
            size.letters += token.length;
        }
        return size;
    }

    [[nodiscard]] int lettersOf(const Stretch& change) const {
        return std::max(sizeOf(m_before, m_sides.before, change.beforeStart, change.beforeEnd).letters,
                        sizeOf(m_after, m_sides.after, change.afterStart, change.afterEnd).letters);
    }

    /// Whether what stands between two changes is too little to be read for itself.
    [[nodiscard]] bool isNothing(const Stretch& left, int lettersLeft, const Stretch& right) const {
        const int between = right.beforeStart - left.beforeEnd;
        constexpr int most = 12; // more tokens are worth reading, whatever stands around them
        if (between > most) return false;
        const Size size = sizeOf(m_before, m_sides.before, left.beforeEnd, right.beforeStart);
        const bool isOneWay = (left.beforeLength() == 0 && right.beforeLength() == 0) ||
                              (left.afterLength() == 0 && right.afterLength() == 0);
        const int around = std::min(lettersLeft, lettersOf(right));
        if (isOneWay) return size.letters * 4 <= around;
        constexpr int shortWord = 3;
        if (size.words == 0 || (size.words == 1 && size.letters <= shortWord)) return true;
        return size.words <= 3 && size.letters * 2 <= around;
    }

    /// Joins changes with next to nothing between them.
    void join() {
        constexpr int mostRounds = 8;
        bool goesOn = true;
        for (int round = 0; round < mostRounds && goesOn; ++round) {
            goesOn = false;
            std::vector<Stretch> joined;
            int letters = 0; // of the last one
            for (const Stretch& change : m_list) {
                if (!joined.empty() && isNothing(joined.back(), letters, change)) {
                    joined.back().beforeEnd = change.beforeEnd;
                    joined.back().afterEnd = change.afterEnd;
                    letters += lettersOf(change);
                    goesOn = true;
                } else {
                    joined.push_back(change);
                    letters = lettersOf(change);
                }
            }
            m_list = std::move(joined);
        }
    }

    const TokenSides& m_sides;
    const Solids& m_before;
    const Solids& m_after;
    std::vector<Stretch> m_list;
};

/// Takes the changes in solid tokens to changes in all tokens: the white space between them counts, too.
class Spaces {
public:
    Spaces(const TokenSides& sides, const Solids& before, const Solids& after)
        : m_sides(sides)
        , m_before(before)
        , m_after(after) {}

    [[nodiscard]] std::vector<Stretch> changes(const std::vector<Stretch>& solid) {
        Stretch last; // what was read so far ends with its ends
        for (const Stretch& change : solid) {
            addSame(last, change.beforeStart);
            addGap(endOf(m_before, change.beforeStart - 1),
                   startOf(m_before, m_sides.before, change.beforeEnd), endOf(m_after, change.afterStart - 1),
                   startOf(m_after, m_sides.after, change.afterEnd));
            last = change;
            m_isFirst = false;
        }
        const int end = int(m_before.tokens.size());
        addSame(last, end);
        if (solid.empty() || last.beforeEnd < end)
            addGap(endOf(m_before, end - 1), int(m_sides.before.size()),
                   endOf(m_after, int(m_after.tokens.size()) - 1), int(m_sides.after.size()));
        return std::move(m_changes);
    }

private:
    /// Behind a solid token; -1: the start of the text.
    static int endOf(const Solids& solids, int solid) {
        return solid >= 0 ? solids.tokens[size_t(solid)] + 1 : 0;
    }
    static int startOf(const Solids& solids, const std::vector<TextToken>& tokens, int solid) {
        return solid < int(solids.tokens.size()) ? solids.tokens[size_t(solid)] : int(tokens.size());
    }

    /// The white space between solids that are the same, from the end of a change to `end`. That behind the
    /// change was looked at with it.
    void addSame(const Stretch& last, int end) {
        int after = last.afterEnd;
        for (int i = last.beforeEnd; i < end; ++i, ++after) {
            if (i == last.beforeEnd && !m_isFirst) continue;
            addGap(endOf(m_before, i - 1), m_before.tokens[size_t(i)], endOf(m_after, after - 1),
                   m_after.tokens[size_t(after)]);
        }
    }

    [[nodiscard]] bool isSame(int before, int after) const {
        const TextToken& a = m_sides.before[size_t(before)];
        const TextToken& b = m_sides.after[size_t(after)];
        return a.isSpace && b.isSpace &&
               QStringView(m_sides.textBefore).mid(a.start, a.length) ==
                   QStringView(m_sides.textAfter).mid(b.start, b.length);
    }

    /// A change, without the white space that both sides have at its ends.
    void addGap(int beforeStart, int beforeEnd, int afterStart, int afterEnd) {
        if (beforeStart < beforeEnd && afterStart < afterEnd && isSame(beforeStart, afterStart))
            ++beforeStart, ++afterStart;
        if (beforeStart < beforeEnd && afterStart < afterEnd && isSame(beforeEnd - 1, afterEnd - 1))
            --beforeEnd, --afterEnd;
        if (beforeStart < beforeEnd || afterStart < afterEnd)
            m_changes.push_back({beforeStart, beforeEnd, afterStart, afterEnd});
    }

    const TokenSides& m_sides;
    const Solids& m_before;
    const Solids& m_after;
    std::vector<Stretch> m_changes;
    bool m_isFirst = true; ///< there was no change yet
};

/// Which side comes first must not matter: of two shortest ways the same is taken.
std::vector<int> matchesOf(const TokenSides& sides, const Solids& before, const Solids& after) {
    const bool isTurned = sides.textBefore.size() != sides.textAfter.size()
                              ? sides.textAfter.size() < sides.textBefore.size()
                              : sides.textAfter < sides.textBefore;
    if (!isTurned) return commonSequence(before.values, after.values);
    std::vector<int> matches(before.values.size(), -1);
    const std::vector<int> turned = commonSequence(after.values, before.values);
    for (size_t j = 0; j < turned.size(); ++j)
        if (turned[j] >= 0) matches[size_t(turned[j])] = int(j);
    return matches;
}

} // namespace

std::vector<Stretch> changedStretches(const TokenSides& sides) {
    Numbering numbering;
    const Solids before = numbering.number(sides.textBefore, sides.before);
    const Solids after = numbering.number(sides.textAfter, sides.after);
    const std::vector<Stretch> solid = Phrases(sides, before, after).changes(matchesOf(sides, before, after));
    return Spaces(sides, before, after).changes(solid);
}

} // namespace backcast
