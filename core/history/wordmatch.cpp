// SPDX-License-Identifier: MIT
#include "core/history/wordmatch.h"

#include <algorithm>
#include <vector>

namespace backcast {

namespace {

constexpr int heaviest = 10;

bool isIdeograph(char32_t c) {
    return (c >= 0x3040 && c < 0xa000) || (c >= 0xf900 && c < 0xfb00) || (c >= 0x20000 && c < 0x40000);
}

char32_t characterAt(const QString& text, qsizetype at) {
    if (text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(text.at(at), text.at(at + 1));
    return text.at(at).unicode();
}

bool isApostrophe(QChar c) {
    return c == u'\'' || c == u'\u2019';
}

/// A stretch of both texts in which words are still to be matched.
struct Gap {
    int aFirst, aEnd, bFirst, bEnd;
};

class Matcher {
public:
    Matcher(const QList<Word>& a, const QList<Word>& b, WorkLeft& work)
        : m_a(a)
        , m_b(b)
        , m_work(work)
        , m_match(a.size(), -1) {}

    QList<int> run() {
        m_open.push_back({0, int(m_a.size()), 0, int(m_b.size())});
        while (!m_open.empty()) {
            Gap gap = m_open.back();
            m_open.pop_back();
            match(gap);
        }
        return m_match;
    }

private:
    void match(Gap gap) {
        while (gap.aFirst < gap.aEnd && gap.bFirst < gap.bEnd &&
               m_a.at(gap.aFirst).key == m_b.at(gap.bFirst).key)
            m_match[gap.aFirst++] = gap.bFirst++;
        while (gap.aFirst < gap.aEnd && gap.bFirst < gap.bEnd &&
               m_a.at(gap.aEnd - 1).key == m_b.at(gap.bEnd - 1).key)
            m_match[--gap.aEnd] = --gap.bEnd;
        if (gap.aFirst == gap.aEnd || gap.bFirst == gap.bEnd) return;
        if (!m_work.take(8 * (gap.aEnd - gap.aFirst + gap.bEnd - gap.bFirst))) return;
        if (!matchUnique(gap)) matchByTable(gap);
    }

    /// Matches words that are there once on either side, as far as they are in the same order, and leaves
    /// what is between them open. Such words are hardly ever the same by chance.
    bool matchUnique(const Gap& gap) {
        struct Once {
            int a = -1;
            int b = -1;
        };
        QHash<int, Once> once;
        for (int i = gap.aFirst; i < gap.aEnd; ++i) {
            Once& word = once[m_a.at(i).key];
            word.a = word.a == -1 ? i : -2;
        }
        for (int j = gap.bFirst; j < gap.bEnd; ++j) {
            const auto word = once.find(m_b.at(j).key);
            if (word != once.end()) word->b = word->b == -1 ? j : -2;
        }
        std::vector<std::pair<int, int>> pairs;
        for (int i = gap.aFirst; i < gap.aEnd; ++i) {
            const Once word = once.value(m_a.at(i).key);
            if (word.a == i && word.b >= 0) pairs.push_back({i, word.b});
        }
        const std::vector<std::pair<int, int>> rising = longestRising(pairs);
        if (rising.empty()) return false;
        Gap rest = gap;
        for (const auto& [a, b] : rising) {
            m_match[a] = b;
            m_open.push_back({rest.aFirst, a, rest.bFirst, b});
            rest.aFirst = a + 1;
            rest.bFirst = b + 1;
        }
        m_open.push_back(rest);
        return true;
    }

    static std::vector<std::pair<int, int>> longestRising(const std::vector<std::pair<int, int>>& pairs) {
        std::vector<int> tails; // indices into pairs: the lowest end of a rising row of each length
        std::vector<int> before(pairs.size(), -1);
        for (int i = 0; i < int(pairs.size()); ++i) {
            const auto at =
                std::lower_bound(tails.begin(), tails.end(), pairs[size_t(i)].second,
                                 [&](int index, int b) { return pairs[size_t(index)].second < b; });
            if (at != tails.begin()) before[size_t(i)] = *(at - 1);
            if (at == tails.end())
                tails.push_back(i);
            else
                *at = i;
        }
        std::vector<std::pair<int, int>> rising;
        for (int i = tails.empty() ? -1 : tails.back(); i >= 0; i = before[size_t(i)])
            rising.push_back(pairs[size_t(i)]);
        std::reverse(rising.begin(), rising.end());
        return rising;
    }

    /// The heaviest common row of words, by a table. Larger gaps stay open: nothing in them is to be told
    /// apart.
    void matchByTable(const Gap& gap) {
        const int rows = gap.aEnd - gap.aFirst;
        const int columns = gap.bEnd - gap.bFirst;
        constexpr qint64 largest = 250'000;
        if (qint64(rows) * columns > largest || !m_work.take(qint64(rows) * columns)) return;
        const auto index = [columns](int i, int j) { return size_t(i) * size_t(columns + 1) + size_t(j); };
        std::vector<int> best(size_t(rows + 1) * size_t(columns + 1), 0);
        for (int i = rows - 1; i >= 0; --i)
            for (int j = columns - 1; j >= 0; --j) {
                int value = std::max(best[index(i + 1, j)], best[index(i, j + 1)]);
                const Word& word = m_a.at(gap.aFirst + i);
                if (word.key == m_b.at(gap.bFirst + j).key)
                    value = std::max(value, best[index(i + 1, j + 1)] + word.weight);
                best[index(i, j)] = value;
            }
        for (int i = 0, j = 0; i < rows && j < columns;) {
            const Word& word = m_a.at(gap.aFirst + i);
            if (word.key == m_b.at(gap.bFirst + j).key &&
                best[index(i, j)] == best[index(i + 1, j + 1)] + word.weight) {
                m_match[gap.aFirst + i] = gap.bFirst + j;
                ++i;
                ++j;
            } else if (best[index(i + 1, j)] >= best[index(i, j + 1)]) {
                ++i;
            } else {
                ++j;
            }
        }
    }

    const QList<Word>& m_a;
    const QList<Word>& m_b;
    WorkLeft& m_work;
    QList<int> m_match;
    std::vector<Gap> m_open;
};

/// Takes away rows of words that weigh no more than what changed on either side of them.
void dropChance(const QList<Word>& a, const QList<Word>& b, QList<int>& match) {
    struct Run {
        int a, b, count;
    };
    std::vector<Run> runs;
    for (int i = 0; i < int(match.size()); ++i) {
        if (match.at(i) < 0) continue;
        if (!runs.empty() && runs.back().a + runs.back().count == i &&
            runs.back().b + runs.back().count == match.at(i))
            ++runs.back().count;
        else
            runs.push_back({i, match.at(i), 1});
    }
    int aEnd = 0; // of the run before that stayed
    int bEnd = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const Run& run = runs[i];
        const bool isLast = i + 1 == runs.size();
        const int aNext = isLast ? int(a.size()) : runs[i + 1].a;
        const int bNext = isLast ? int(b.size()) : runs[i + 1].b;
        const int before = std::max(weightOf(a, aEnd, run.a), weightOf(b, bEnd, run.b));
        const int after =
            std::max(weightOf(a, run.a + run.count, aNext), weightOf(b, run.b + run.count, bNext));
        if (2 * weightOf(a, run.a, run.a + run.count) <= std::min(before, after)) {
            std::fill_n(match.begin() + run.a, run.count, -1);
            continue;
        }
        aEnd = run.a + run.count;
        bEnd = run.b + run.count;
    }
}

} // namespace

QList<Word> WordKeys::wordsOf(const QString& text) {
    QList<Word> words;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at;
        char32_t c = characterAt(text, at);
        qsizetype size = c > 0xffff ? 2 : 1;
        at += size;
        if (!QChar::isLetterOrNumber(c)) continue;
        while (!isIdeograph(c) && at < text.size()) {
            const char32_t next = characterAt(text, at);
            size = next > 0xffff ? 2 : 1;
            const bool isInside =
                (QChar::isLetterOrNumber(next) && !isIdeograph(next)) || QChar::isMark(next) ||
                (isApostrophe(text.at(at)) && at + 1 < text.size() && text.at(at + 1).isLetter());
            if (!isInside) break;
            at += size;
        }
        QString name = text.mid(start, at - start).toCaseFolded();
        name.replace(u'\u2019', u'\'');
        const auto known = m_keys.constFind(name);
        const int key = known != m_keys.constEnd() ? *known : *m_keys.insert(name, int(m_keys.size()));
        words.append({int(start), int(at), key, int(std::min<qsizetype>(heaviest, at - start))});
    }
    return words;
}

int weightOf(const QList<Word>& words, qsizetype first, qsizetype end) {
    int weight = 0;
    for (qsizetype i = first; i < end; ++i) weight += words.at(i).weight;
    return weight;
}

QList<int> matchedWords(const QList<Word>& a, const QList<Word>& b, WorkLeft& work) {
    QList<int> match = Matcher(a, b, work).run();
    dropChance(a, b, match);
    return match;
}

QList<LikeWords> likeWords(const QList<Word>& wanted, const QList<Word>& text, int first, int end,
                           double least, int most, WorkLeft& work) {
    const int rows = int(wanted.size());
    if (rows == 0 || end <= first || !work.take(2 * qint64(rows) * (end - first))) return {};
    const double total = weightOf(wanted, 0, rows);
    // Column by column: what it costs to make the first i words of `wanted` out of words that end here, and
    // where those begin. To begin anywhere costs nothing.
    std::vector<int> cost(size_t(rows) + 1);
    std::vector<int> from(size_t(rows) + 1, first);
    for (int i = 0; i < rows; ++i) cost[size_t(i) + 1] = cost[size_t(i)] + wanted.at(i).weight;
    std::vector<LikeWords> found;
    for (int j = first; j < end; ++j) {
        const Word& word = text.at(j);
        int diagonal = cost[0];
        int diagonalFrom = j;
        cost[0] = 0;
        from[0] = j + 1;
        for (std::size_t i = 1; i <= size_t(rows); ++i) {
            const Word& want = wanted.at(qsizetype(i) - 1);
            const int change = diagonal + (want.key == word.key ? 0 : std::max(want.weight, word.weight));
            const int changeFrom = i == 1 ? j : diagonalFrom;
            const int drop = cost[i - 1] + want.weight;
            const int insert = cost[i] + word.weight;
            diagonal = cost[i];
            diagonalFrom = from[i];
            if (change <= drop && change <= insert) {
                cost[i] = change;
                from[i] = changeFrom;
            } else if (drop <= insert) {
                cost[i] = drop;
                from[i] = from[i - 1];
            } else {
                cost[i] = insert;
            }
        }
        const double likeness = 1 - cost.back() / total;
        if (likeness >= least && from.back() <= j) found.push_back({from.back(), j + 1, likeness});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const LikeWords& a, const LikeWords& b) { return a.likeness > b.likeness; });
    QList<LikeWords> best;
    for (const LikeWords& one : found) {
        const bool overlaps = std::any_of(best.cbegin(), best.cend(), [&one](const LikeWords& other) {
            return one.first < other.end && other.first < one.end;
        });
        if (overlaps) continue;
        best.append(one);
        if (best.size() == most) break;
    }
    return best;
}

} // namespace backcast
