// SPDX-License-Identifier: MIT
#include "core/history/comparedtable.h"

#include "core/history/sequencediff.h"
#include "core/history/similar.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace backcast {

namespace {

/// Two lists written into one: what is gone stands behind what it followed.
struct Merged {
    int before = -1;
    int after = -1;
};

std::vector<Merged> merged(const std::vector<int>& partners, const std::vector<char>& moved, int afterCount) {
    std::vector<std::vector<int>> gone(size_t(afterCount) + 1); // by what they follow, from 1
    std::vector<int> partnerOf(size_t(afterCount), -1);
    int anchor = 0;
    for (int i = 0; i < int(partners.size()); ++i) {
        const int partner = partners[size_t(i)];
        if (partner < 0) {
            gone[size_t(anchor)].push_back(i);
            continue;
        }
        partnerOf[size_t(partner)] = i;
        if (!moved[size_t(i)]) anchor = partner + 1;
    }
    std::vector<Merged> list;
    for (int j = 0; j <= afterCount; ++j) {
        if (j > 0) list.push_back({partnerOf[size_t(j - 1)], j - 1});
        for (const int i : gone[size_t(j)]) list.push_back({i, -1});
    }
    return list;
}

QString wordsOfRow(const Row& row) {
    QStringList words;
    for (const Text& cell : row.cells) words.append(cell.plain());
    return words.join(u'\n');
}

int columnCount(const Table& table) {
    qsizetype count = table.columns.size();
    for (const Row& row : table.rows) count = std::max(count, row.cells.size());
    return int(count);
}

class TableComparison {
public:
    TableComparison(const Table& before, const Table& after, ComparedItem& item)
        : m_before(before)
        , m_after(after)
        , m_item(item) {}

    void run() {
        pairRows();
        pairColumns();
        addColumns();
        for (const Merged& row : merged(m_rows, m_moved, int(m_after.rows.size()))) addRow(row);
    }

private:
    // ---- rows ----

    void pairRows() {
        m_rows.assign(size_t(m_before.rows.size()), -1);
        m_rowTaken.assign(size_t(m_after.rows.size()), 0);
        pairRowsBy([](const Row& row) { return row.id; });
        pairRowsBy([](const Row& row) {
            const QString words = wordsOfRow(row);
            return words.trimmed().isEmpty() ? QString() : words;
        });
        pairSimilarRows();
        m_moved.assign(m_rows.size(), 0);
        std::vector<int> places;
        std::vector<int> rows;
        for (int i = 0; i < int(m_rows.size()); ++i)
            if (m_rows[size_t(i)] >= 0) places.push_back(m_rows[size_t(i)]), rows.push_back(i);
        for (const int row : rows) m_moved[size_t(row)] = 1;
        for (const int at : longestRising(places)) m_moved[size_t(rows[size_t(at)])] = 0;
    }

    template <class Key>
    void pairRowsBy(const Key& keyOf) {
        QHash<QString, std::vector<int>> places; // the last is the next
        for (int j = int(m_after.rows.size()) - 1; j >= 0; --j)
            if (!m_rowTaken[size_t(j)])
                if (const QString key = keyOf(m_after.rows.at(j)); !key.isEmpty()) places[key].push_back(j);
        for (int i = 0; i < int(m_rows.size()); ++i) {
            if (m_rows[size_t(i)] >= 0) continue;
            const auto found = places.find(keyOf(m_before.rows.at(i)));
            if (found == places.end() || found->empty()) continue;
            pairRow(i, found->back());
            found->pop_back();
        }
    }

    void pairSimilarRows() {
        WordBags bags;
        std::vector<int> befores;
        std::vector<int> afters;
        std::vector<WordBag> wordsBefore;
        std::vector<WordBag> wordsAfter;
        for (int i = 0; i < int(m_rows.size()); ++i) {
            if (m_rows[size_t(i)] >= 0) continue;
            befores.push_back(i);
            wordsBefore.push_back(bags.of(wordsOfRow(m_before.rows.at(i))));
        }
        for (int j = 0; j < int(m_rowTaken.size()); ++j) {
            if (m_rowTaken[size_t(j)]) continue;
            afters.push_back(j);
            wordsAfter.push_back(bags.of(wordsOfRow(m_after.rows.at(j))));
        }
        constexpr double alike = 0.5;
        for (const SimilarPair& found :
             similarPairs(wordsBefore, wordsAfter, alike, [](int, int) { return true; }))
            pairRow(befores[size_t(found.before)], afters[size_t(found.after)]);
    }

    void pairRow(int before, int after) {
        m_rows[size_t(before)] = after;
        m_rowTaken[size_t(after)] = 1;
    }

    // ---- columns ----

    /// The words of each column in the rows that both versions have.
    [[nodiscard]] std::vector<QString> columnWords(bool isAfter, int count) const {
        std::vector<QString> words(static_cast<size_t>(count));
        for (int i = 0; i < int(m_rows.size()); ++i) {
            if (m_rows[size_t(i)] < 0) continue;
            const Row& row = isAfter ? m_after.rows.at(m_rows[size_t(i)]) : m_before.rows.at(i);
            for (int column = 0; column < int(row.cells.size()); ++column)
                words[size_t(column)] += QString::number(i) + u' ' + row.cells.at(column).plain() + u'\n';
        }
        return words;
    }

    /// The words at the head of each column.
    static std::vector<QString> columnHeads(const Table& table, int count) {
        std::vector<QString> heads(static_cast<size_t>(count));
        for (int column = 0; column < count && !table.rows.isEmpty(); ++column)
            heads[size_t(column)] = table.rows.first().cells.value(column).plain();
        return heads;
    }

    void pairColumns() {
        const int before = columnCount(m_before);
        const int after = columnCount(m_after);
        m_columns.assign(size_t(before), -1);
        m_columnCountAfter = after;
        // Wide tables of short rows would grow to the product of both.
        constexpr qint64 mostCells = 200'000;
        const qint64 rows = m_before.rows.size() + m_after.rows.size();
        if (rows * (before + after) > mostCells) {
            for (int i = 0; i < std::min(before, after); ++i) m_columns[size_t(i)] = i;
            return;
        }
        pairColumnsBy(columnWords(false, before), columnWords(true, after));
        pairColumnsBy(columnHeads(m_before, before), columnHeads(m_after, after));
        pairGaps();
    }

    /// Those with the same words, in the same order as those that have partners.
    void pairColumnsBy(const std::vector<QString>& before, const std::vector<QString>& after) {
        QHash<QString, int> numbers;
        const auto number = [&numbers](const QString& words) {
            const int next = int(numbers.size());
            return numbers.contains(words) ? numbers.value(words) : *numbers.insert(words, next);
        };
        forEachGap([&](int beforeStart, int beforeEnd, int afterStart, int afterEnd) {
            std::vector<int> a;
            std::vector<int> b;
            for (int i = beforeStart; i < beforeEnd; ++i) a.push_back(number(before[size_t(i)]));
            for (int j = afterStart; j < afterEnd; ++j) b.push_back(number(after[size_t(j)]));
            const std::vector<int> matches = commonSequence(a, b);
            for (size_t i = 0; i < matches.size(); ++i)
                if (matches[i] >= 0) m_columns[size_t(beforeStart) + i] = afterStart + matches[i];
        });
    }

    /// As many columns on both sides between two that are known are the same ones, written anew.
    void pairGaps() {
        forEachGap([&](int beforeStart, int beforeEnd, int afterStart, int afterEnd) {
            if (beforeEnd - beforeStart != afterEnd - afterStart) return;
            for (int i = beforeStart; i < beforeEnd; ++i) m_columns[size_t(i)] = afterStart + i - beforeStart;
        });
    }

    template <class Use>
    void forEachGap(const Use& use) {
        const std::vector<int> known = m_columns;
        int beforeStart = 0;
        int afterStart = 0;
        for (int i = 0; i <= int(known.size()); ++i) {
            const bool isEnd = i == int(known.size());
            if (!isEnd && known[size_t(i)] < 0) continue;
            const int afterEnd = isEnd ? m_columnCountAfter : known[size_t(i)];
            if (i > beforeStart && afterEnd > afterStart) use(beforeStart, i, afterStart, afterEnd);
            beforeStart = i + 1;
            afterStart = afterEnd + 1;
        }
    }

    static ChangeState stateOf(const Merged& place) {
        if (place.before < 0) return ChangeState::Inserted;
        return place.after < 0 ? ChangeState::Deleted : ChangeState::Same;
    }

    void addColumns() {
        m_mergedColumns = merged(m_columns, std::vector<char>(m_columns.size(), 0), m_columnCountAfter);
        for (const Merged& place : m_mergedColumns) {
            ComparedColumn column{stateOf(place), place.before, place.after};
            if (column.state == ChangeState::Same &&
                m_before.columns.value(place.before).align != m_after.columns.value(place.after).align)
                column.state = ChangeState::Changed;
            m_item.columns.append(column);
        }
    }

    // ---- cells ----

    void addRow(const Merged& place) {
        ComparedRow row;
        row.state = stateOf(place);
        row.moved = place.before >= 0 && m_moved[size_t(place.before)] != 0;
        row.before = place.before;
        row.after = place.after;
        const Row none;
        const Row& before = place.before >= 0 ? m_before.rows.at(place.before) : none;
        const Row& after = place.after >= 0 ? m_after.rows.at(place.after) : none;
        qsizetype leftBefore = before.cells.size();
        qsizetype leftAfter = after.cells.size();
        for (const Merged& column : m_mergedColumns) {
            if (leftBefore == 0 && leftAfter == 0) break;
            ComparedCell cell{column.before, column.after, {}};
            const bool isBefore = column.before >= 0 && column.before < before.cells.size();
            const bool isAfter = column.after >= 0 && column.after < after.cells.size();
            leftBefore -= isBefore ? 1 : 0;
            leftAfter -= isAfter ? 1 : 0;
            cell.runs = compareTexts(isBefore ? before.cells.at(column.before) : Text(),
                                     isAfter ? after.cells.at(column.after) : Text());
            for (const TextRun& run : std::as_const(cell.runs)) {
                m_item.wordsIn += run.wordsIn;
                m_item.wordsOut += run.wordsOut;
                if (run.isChange() && row.state == ChangeState::Same) row.state = ChangeState::Changed;
            }
            row.cells.append(std::move(cell));
        }
        m_item.rows.append(std::move(row));
    }

    const Table& m_before;
    const Table& m_after;
    ComparedItem& m_item;
    std::vector<int> m_rows; ///< by row of the earlier table: its partner, or -1
    std::vector<char> m_rowTaken;
    std::vector<char> m_moved;
    std::vector<int> m_columns;
    int m_columnCountAfter = 0;
    std::vector<Merged> m_mergedColumns;
};

} // namespace

void compareTables(const Table& before, const Table& after, ComparedItem& item) {
    TableComparison(before, after, item).run();
}

} // namespace backcast
