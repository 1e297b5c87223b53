// SPDX-License-Identifier: MIT
#include "core/history/sequencediff.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>

namespace backcast {

namespace {

/// A stretch of both sequences in which nothing is matched yet; the ends are not part of it.
struct Region {
    int beforeStart = 0;
    int beforeEnd = 0;
    int afterStart = 0;
    int afterEnd = 0;
    int anchorings = 0; ///< how often it was divided at what is unique
    [[nodiscard]] int beforeLength() const { return beforeEnd - beforeStart; }
    [[nodiscard]] int afterLength() const { return afterEnd - afterStart; }
    [[nodiscard]] bool isEmpty() const { return beforeLength() <= 0 || afterLength() <= 0; }
};

struct Split {
    int before = 0;
    int after = 0;
};

constexpr int longRegion = 1000; ///< from here on what is unique divides it first
constexpr int mostAnchorings = 12;
constexpr int leastCost = 256; ///< so many differences are looked for before a division is guessed

/// One way into the middle of a region, from its start or, with everything turned round, from its end.
class Front {
public:
    Front(const std::vector<int>& before, const std::vector<int>& after, const Region& region,
          bool isBackward, int most)
        : m_before(before)
        , m_after(after)
        , m_region(region)
        , m_isBackward(isBackward)
        , m_offset(most + 1)
        , m_reached(size_t(2 * most + 3), -1) {
        m_reached[size_t(m_offset + 1)] = 0;
    }

    /// How far diagonal `k` is followed; -1 where it was not yet.
    [[nodiscard]] int reached(int k) const {
        const int at = m_offset + k;
        return at < 0 || at >= int(m_reached.size()) ? -1 : m_reached[size_t(at)];
    }

    /// Goes one difference further on each diagonal; `meets(k, x)` says whether the other way was met.
    template <class Meets>
    std::optional<Split> advance(int d, std::int64_t& budget, const Meets& meets) {
        const int rows = m_region.beforeLength();
        const int columns = m_region.afterLength();
        for (int k = -d + m_skipLow; k <= d - m_skipHigh; k += 2) {
            const bool down = k == -d || (k != d && reached(k - 1) < reached(k + 1));
            int x = down ? reached(k + 1) : reached(k - 1) + 1;
            int y = x - k;
            const int from = x;
            while (x < rows && y < columns && isSame(x, y)) ++x, ++y;
            m_reached[size_t(m_offset + k)] = x;
            budget -= 1 + (x - from);
            if (x > rows) {
                m_skipHigh += 2;
            } else if (y > columns) {
                m_skipLow += 2;
            } else {
                if (x + y > m_best.before + m_best.after) m_best = {x, y};
                if (meets(k, x)) return Split{x, y};
            }
        }
        return std::nullopt;
    }

    /// The place that lies furthest from where this way began.
    [[nodiscard]] Split best() const { return m_best; }

private:
    [[nodiscard]] bool isSame(int x, int y) const {
        if (m_isBackward)
            return m_before[size_t(m_region.beforeEnd - 1 - x)] == m_after[size_t(m_region.afterEnd - 1 - y)];
        return m_before[size_t(m_region.beforeStart + x)] == m_after[size_t(m_region.afterStart + y)];
    }

    const std::vector<int>& m_before;
    const std::vector<int>& m_after;
    const Region& m_region;
    bool m_isBackward;
    int m_offset;
    std::vector<int> m_reached;
    int m_skipLow = 0;
    int m_skipHigh = 0;
    Split m_best;
};

class SequenceDiff {
public:
    SequenceDiff(const std::vector<int>& before, const std::vector<int>& after)
        : m_before(before)
        , m_after(after)
        , m_matches(before.size(), -1)
        , m_budget(5'000'000 + 40 * std::int64_t(before.size() + after.size())) {}

    std::vector<int> run() {
        m_regions.push_back({0, int(m_before.size()), 0, int(m_after.size()), 0});
        while (!m_regions.empty()) {
            Region region = m_regions.back();
            m_regions.pop_back();
            trim(region);
            if (region.isEmpty()) continue;
            const bool isLong = region.beforeLength() + region.afterLength() > longRegion;
            if (isLong && region.anchorings < mostAnchorings && divideAtUnique(region)) continue;
            if (m_budget <= 0) continue;
            if (const std::optional<Split> split = middle(region)) divide(region, *split);
        }
        return std::move(m_matches);
    }

private:
    void match(int before, int after) { m_matches[size_t(before)] = after; }

    void trim(Region& region) {
        while (!region.isEmpty() &&
               m_before[size_t(region.beforeStart)] == m_after[size_t(region.afterStart)])
            match(region.beforeStart++, region.afterStart++);
        while (!region.isEmpty() &&
               m_before[size_t(region.beforeEnd - 1)] == m_after[size_t(region.afterEnd - 1)])
            match(--region.beforeEnd, --region.afterEnd);
    }

    void divide(const Region& region, Split at) {
        m_regions.push_back({region.beforeStart, region.beforeStart + at.before, region.afterStart,
                             region.afterStart + at.after, region.anchorings});
        m_regions.push_back({region.beforeStart + at.before, region.beforeEnd, region.afterStart + at.after,
                             region.afterEnd, region.anchorings});
    }

    struct Seen {
        int before = 0; ///< how often
        int after = 0;
        int at = 0; ///< the place in `before`
    };

    /// Matches what stands once in both sides of a region, as far as it is in the same order. Returns false
    /// where there is nothing of the kind.
    bool divideAtUnique(const Region& region) {
        if (m_seen.empty()) {
            int most = 0;
            for (const std::vector<int>* side : {&m_before, &m_after})
                for (const int value : *side) most = std::max(most, value);
            m_seen.resize(size_t(most) + 1);
        }
        for (int i = region.beforeStart; i < region.beforeEnd; ++i) {
            Seen& seen = m_seen[size_t(m_before[size_t(i)])];
            ++seen.before;
            seen.at = i;
        }
        for (int j = region.afterStart; j < region.afterEnd; ++j) ++m_seen[size_t(m_after[size_t(j)])].after;
        std::vector<int> befores;
        std::vector<int> afters;
        for (int j = region.afterStart; j < region.afterEnd; ++j) {
            const Seen& seen = m_seen[size_t(m_after[size_t(j)])];
            if (seen.before != 1 || seen.after != 1) continue;
            befores.push_back(seen.at);
            afters.push_back(j);
        }
        for (int i = region.beforeStart; i < region.beforeEnd; ++i) m_seen[size_t(m_before[size_t(i)])] = {};
        for (int j = region.afterStart; j < region.afterEnd; ++j) m_seen[size_t(m_after[size_t(j)])] = {};
        int before = region.beforeStart;
        int after = region.afterStart;
        const std::vector<int> rising = longestRising(befores);
        for (const int at : rising) {
            const int i = befores[size_t(at)];
            const int j = afters[size_t(at)];
            match(i, j);
            m_regions.push_back({before, i, after, j, region.anchorings + 1});
            before = i + 1;
            after = j + 1;
        }
        if (rising.empty()) return false;
        m_regions.push_back({before, region.beforeEnd, after, region.afterEnd, region.anchorings + 1});
        return true;
    }

    /// A place through which a shortest way leads: Myers' middle snake, from both ends at once. Where there
    /// are too many differences, the furthest place that was reached.
    std::optional<Split> middle(const Region& region) {
        const int rows = region.beforeLength();
        const int columns = region.afterLength();
        const int delta = rows - columns;
        const bool isOdd = delta % 2 != 0;
        const int limit = std::max(leastCost, int(std::sqrt(double(rows) + double(columns))));
        const int most = std::min(limit, (rows + columns + 1) / 2 + 1);
        Front forward(m_before, m_after, region, false, most);
        Front backward(m_before, m_after, region, true, most);
        std::optional<Split> split;
        for (int d = 0; d < most && !split && m_budget > 0; ++d) {
            split = forward.advance(d, m_budget, [&](int k, int x) {
                const int other = isOdd ? backward.reached(delta - k) : -1;
                return other >= 0 && x >= rows - other;
            });
            if (split) break;
            split = backward.advance(d, m_budget, [&](int k, int x) {
                const int other = isOdd ? -1 : forward.reached(delta - k);
                return other >= 0 && other >= rows - x;
            });
            if (split) split = Split{rows - split->before, columns - split->after};
        }
        if (!split) split = forward.best();
        const bool isStart = split->before == 0 && split->after == 0;
        const bool isEnd = split->before == rows && split->after == columns;
        if (isStart || isEnd) return std::nullopt;
        return split;
    }

    const std::vector<int>& m_before;
    const std::vector<int>& m_after;
    std::vector<int> m_matches;
    std::vector<Region> m_regions;
    std::vector<Seen> m_seen; ///< by value
    std::int64_t m_budget;    ///< of steps
};

/// What of a sequence is in the other one as well, and where it stands.
struct Shared {
    std::vector<int> values;
    std::vector<int> places;
};

Shared sharedOf(const std::vector<int>& sequence, const std::vector<char>& known) {
    constexpr char both = 3;
    Shared shared;
    shared.values.reserve(sequence.size());
    shared.places.reserve(sequence.size());
    for (size_t i = 0; i < sequence.size(); ++i) {
        if (known[size_t(sequence[i])] != both) continue;
        shared.values.push_back(sequence[i]);
        shared.places.push_back(int(i));
    }
    return shared;
}

} // namespace

std::vector<int> commonSequence(const std::vector<int>& before, const std::vector<int>& after) {
    // What stands in one side alone can have no partner; without it the rest is often short.
    int most = -1;
    for (const std::vector<int>* side : {&before, &after})
        for (const int value : *side) most = std::max(most, value);
    std::vector<char> known(size_t(most + 1), 0);
    for (const int value : before) known[size_t(value)] = 1;
    for (const int value : after) known[size_t(value)] |= 2;
    Shared first = sharedOf(before, known);
    Shared second = sharedOf(after, known);
    std::vector<int> matches(before.size(), -1);
    const std::vector<int> found = SequenceDiff(first.values, second.values).run();
    for (size_t i = 0; i < found.size(); ++i)
        if (found[i] >= 0) matches[size_t(first.places[i])] = second.places[size_t(found[i])];
    return matches;
}

std::vector<int> longestRising(const std::vector<int>& values) {
    std::vector<int> ends;                        // by length: the place of the smallest last value
    std::vector<int> previous(values.size(), -1); // the place before, in the subsequence that ends here
    for (size_t i = 0; i < values.size(); ++i) {
        const auto at = std::lower_bound(ends.begin(), ends.end(), values[i],
                                         [&](int place, int value) { return values[size_t(place)] < value; });
        if (at != ends.begin()) previous[i] = *std::prev(at);
        if (at == ends.end())
            ends.push_back(int(i));
        else
            *at = int(i);
    }
    std::vector<int> places;
    for (int at = ends.empty() ? -1 : ends.back(); at >= 0; at = previous[size_t(at)]) places.push_back(at);
    std::reverse(places.begin(), places.end());
    return places;
}

} // namespace backcast
