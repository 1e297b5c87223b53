// SPDX-License-Identifier: MIT
#include "core/pages/blocksetter.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace backcast {

namespace {

constexpr double columnGap = 14;
constexpr double padding = 2.5;  ///< above and below a row's lines
constexpr double narrowest = 24; ///< a column that is narrower cannot be read
constexpr double heavy = 0.75;
constexpr double light = 0.5;
constexpr double hair = 0.25;
constexpr quint32 hairColour = 0xA6A6A6;
constexpr quint32 black = 0x000000;

struct ColumnPlace {
    double left = 0;
    double width = 0;
    Alignment alignment = Alignment::Start;
};

Alignment alignmentOf(const QString& name) {
    if (name == u"center") return Alignment::Centre;
    return name == u"right" ? Alignment::End : Alignment::Start;
}

/// Sets the rows of one table. Columns are as wide as their content asks for; a table with more columns than
/// can be read side by side has its cells one below the other.
class TableSetter {
public:
    TableSetter(LaidBlock& laid, const BlockInput& input, const BlockStyle& style,
                ParagraphSetter& paragraphs)
        : m_laid(laid)
        , m_block(input.block)
        , m_style(style)
        , m_paragraphs(paragraphs)
        , m_left(paragraphs.profile().marginLeft) {
        m_headerRows = std::clamp<qsizetype>(m_block.table.headerRows, 0, m_block.table.rows.size());
        placeColumns();
    }

    void set() {
        Element table;
        table.tag = Tag::Table;
        table.block = m_block.id;
        const int tableElement = m_laid.add(table);
        const qsizetype before = m_laid.strips.size();
        for (const Strip& strip : std::as_const(m_laid.strips)) m_y += strip.height;
        for (qsizetype i = 0; i < m_block.table.rows.size(); ++i) {
            m_rowStarts.append(m_laid.strips.size());
            setRow(i, tableElement);
            // The words above a table in the same block would be repeated with the header: then nothing is.
            if (i + 1 == m_headerRows && before == 0) m_laid.headerStrips = int(m_laid.strips.size());
        }
        if (m_laid.strips.size() == before) return;
        keepRows(before);
        rule(m_laid.strips[before], 0, heavy, black);
        rule(m_laid.strips.last(), m_laid.strips.last().height, heavy, black);
    }

private:
    [[nodiscard]] BlockStyle styleOf(qsizetype row) const {
        BlockStyle style = m_style;
        style.bold = row < m_headerRows;
        return style;
    }

    [[nodiscard]] QList<Piece> piecesOf(const Text& cell) const {
        return {Piece{cell, Origin::Text, m_block.id}};
    }

    void placeColumns() {
        const qsizetype count = columnCount();
        const double available = m_paragraphs.profile().textWidth();
        if (double(count) * (narrowest + columnGap) > available) {
            m_columns.assign(size_t(count), ColumnPlace{m_left, available, Alignment::Start});
            m_stacked = true;
            return;
        }
        std::vector<double> widths = columnWidths(count, available - columnGap * double(count - 1));
        double left = m_left;
        for (size_t i = 0; i < widths.size(); ++i) {
            const bool known = qsizetype(i) < m_block.table.columns.size();
            m_columns.push_back(
                {left, widths.at(i),
                 known ? alignmentOf(m_block.table.columns.at(qsizetype(i)).align) : Alignment::Start});
            left += widths.at(i) + columnGap;
        }
    }

    [[nodiscard]] qsizetype columnCount() const {
        qsizetype count = 1;
        for (const Row& row : m_block.table.rows) count = std::max(count, row.cells.size());
        return std::max(count, std::min<qsizetype>(m_block.table.columns.size(), count));
    }

    struct Widths {
        std::vector<double> least; ///< its longest word
        std::vector<double> body;  ///< its longest cell, those of the header on two lines
        std::vector<double> most;  ///< no cell wraps
    };

    [[nodiscard]] Widths measureColumns(size_t count) {
        const std::vector<double> start(count, narrowest);
        Widths widths{start, start, start};
        for (qsizetype i = 0; i < m_block.table.rows.size(); ++i) {
            const Row& row = m_block.table.rows.at(i);
            for (qsizetype j = 0; j < row.cells.size(); ++j) {
                TextWidths cell = m_paragraphs.measure(piecesOf(row.cells.at(j)), styleOf(i));
                // A hair more, so that rounding does not wrap what was measured to fit.
                cell.longestWord += 0.1;
                cell.whole += 0.1;
                const auto grow = [j](std::vector<double>& list, double width) {
                    list.at(size_t(j)) = std::max(list.at(size_t(j)), width);
                };
                grow(widths.least, cell.longestWord);
                grow(widths.body,
                     i < m_headerRows ? std::max(cell.longestWord, cell.whole * 0.6) : cell.whole);
                grow(widths.most, cell.whole);
            }
        }
        return widths;
    }

    /// What each column asks for. Where that is too much the header wraps first, then the cells of the widest
    /// columns; at last words break, every column giving way in proportion to what it has above the
    /// narrowest.
    [[nodiscard]] std::vector<double> columnWidths(qsizetype count, double available) {
        const Widths widths = measureColumns(size_t(count));
        if (sumOf(widths.body) <= available) return between(widths.body, widths.most, available);
        if (sumOf(widths.least) <= available) return capped(widths.least, widths.body, available);
        return between(std::vector<double>(size_t(count), narrowest), widths.least, available);
    }

    static double sumOf(const std::vector<double>& list) {
        return std::accumulate(list.begin(), list.end(), 0.0);
    }

    /// Divides what is left of `available` among the columns, in proportion to what each lacks of `wider`.
    static std::vector<double> between(std::vector<double> list, const std::vector<double>& wider,
                                       double available) {
        const double lack = sumOf(wider) - sumOf(list);
        if (lack <= 0) return list;
        const double share = std::min(1.0, (available - sumOf(list)) / lack);
        for (size_t i = 0; i < list.size(); ++i) list.at(i) += (wider.at(i) - list.at(i)) * share;
        return list;
    }

    /// Every column as wide as it wishes, but none wider than a limit that makes them fit: narrow columns do
    /// not wrap because another one is long.
    static std::vector<double> capped(const std::vector<double>& least, const std::vector<double>& wish,
                                      double available) {
        const auto under = [&](double limit) {
            std::vector<double> list = wish;
            for (size_t i = 0; i < list.size(); ++i)
                list.at(i) = std::max(least.at(i), std::min(wish.at(i), limit));
            return list;
        };
        double low = 0;
        double high = available;
        for (int i = 0; i < 40; ++i) {
            const double middle = (low + high) / 2;
            (sumOf(under(middle)) <= available ? low : high) = middle;
        }
        return under(low);
    }

    [[nodiscard]] double tableWidth() const {
        return m_columns.back().left + m_columns.back().width - m_left;
    }

    void rule(Strip& strip, double y, double width, quint32 colour) const {
        strip.drawings.append(straightLine({m_left, y}, {m_left + tableWidth(), y}, width, colour));
    }

    void setRow(qsizetype index, int tableElement) {
        const Row& row = m_block.table.rows.at(index);
        Element element;
        element.tag = Tag::Row;
        element.parent = tableElement;
        element.block = m_block.id;
        element.row = row.id;
        const int rowElement = m_laid.add(element);
        QList<QList<Line>> cells;
        double height = 0;
        for (qsizetype j = 0; j < row.cells.size(); ++j) {
            cells.append(setCell(index, j, rowElement, m_stacked ? height : 0));
            if (!cells.last().isEmpty()) height = std::max(height, cells.last().last().bottom());
        }
        height = std::max(height, m_style.lineHeight);
        if (m_stacked) noteStacked(index, cells, height);
        if (index < m_headerRows && !m_stacked)
            for (QList<Line>& lines : cells) moveToBottom(lines, height);
        if (!m_stacked) noteCells(index, cells, height);
        addStrips(cells, height, index);
        m_y += height + 2 * padding;
    }

    void noteCells(qsizetype index, const QList<QList<Line>>& cells, double height) {
        for (qsizetype j = 0; j < qsizetype(m_columns.size()); ++j) {
            const ColumnPlace& place = m_columns.at(size_t(j));
            const QList<Line> lines = cells.value(j);
            m_laid.cells.append({int(index), int(j),
                                 QRectF(place.left, m_y, place.width, height + 2 * padding),
                                 m_y + padding + (lines.isEmpty() ? 0 : lines.first().top)});
        }
    }

    /// Cells one below the other; those that are empty or left out have no room and share that of the last.
    void noteStacked(qsizetype index, const QList<QList<Line>>& cells, double height) {
        double top = 0;
        for (qsizetype j = 0; j < qsizetype(m_columns.size()); ++j) {
            const QList<Line> lines = cells.value(j);
            const double bottom =
                lines.isEmpty() ? std::min(top + m_style.lineHeight, height) : lines.last().bottom();
            const ColumnPlace& place = m_columns.at(size_t(j));
            m_laid.cells.append({int(index), int(j),
                                 QRectF(place.left, m_y + padding + top, place.width, bottom - top),
                                 m_y + padding + top});
            top = lines.isEmpty() ? top : bottom;
        }
    }

    /// Names of columns stand close to what they name.
    static void moveToBottom(QList<Line>& lines, double height) {
        if (lines.isEmpty()) return;
        const double dy = height - lines.last().bottom();
        for (Line& line : lines) line.top += dy, line.baseline += dy;
    }

    QList<Line> setCell(qsizetype index, qsizetype column, int rowElement, double top) {
        const Row& row = m_block.table.rows.at(index);
        Element element;
        element.tag = index < m_headerRows ? Tag::HeaderCell : Tag::Cell;
        element.parent = rowElement;
        element.block = m_block.id;
        element.row = row.id;
        element.column = int(column);
        const ColumnPlace& place = m_columns.at(size_t(column));
        ParagraphFrame frame;
        frame.style = styleOf(index);
        frame.left = place.left;
        frame.width = place.width;
        frame.alignment = place.alignment;
        frame.row = row.id;
        frame.column = int(column);
        frame.element = m_laid.add(element);
        QList<Line> lines = m_paragraphs.set(piecesOf(row.cells.at(column)), frame);
        for (Line& line : lines) line.top += top, line.baseline += top;
        return lines;
    }

    /// A row that is not too high is one strip, cell after cell; a high one a strip for each of its lines, so
    /// that a page can end inside it.
    void addStrips(const QList<QList<Line>>& cells, double height, qsizetype index) {
        const qsizetype first = m_laid.strips.size();
        const bool isHigh = height > m_paragraphs.profile().textHeight() / 4;
        const auto count = isHigh ? qsizetype(height / m_style.lineHeight + 0.5) : 1;
        const double stripHeight = height / double(count);
        m_laid.strips.resize(first + count);
        for (const QList<Line>& lines : cells) {
            for (Line line : lines) {
                const auto at = std::clamp<qsizetype>(qsizetype(line.top / stripHeight + 0.5), 0, count - 1);
                const qsizetype strip = isHigh ? at : 0;
                const double dy = padding - double(strip) * stripHeight - (strip > 0 ? padding : 0);
                line.top += dy;
                line.baseline += dy;
                m_laid.strips[first + strip].lines.append(std::move(line));
            }
        }
        for (qsizetype i = 0; i < count; ++i) m_laid.strips[first + i].height = stripHeight;
        m_laid.strips[first].height += padding;
        m_laid.strips.last().height += padding;
        if (isHigh) keepWidows(m_laid.strips, first, count);
        if (index > 0 && index <= m_headerRows) m_laid.strips[first].before = Break::Forbidden;
        const bool endsHeader = index + 1 == m_headerRows;
        if (index + 1 < m_block.table.rows.size())
            rule(m_laid.strips.last(), m_laid.strips.last().height, endsHeader ? light : hair,
                 endsHeader ? black : hairColour);
    }

    /// A small table stays whole where it can; of a larger one two rows at least stand together at both ends.
    void keepRows(qsizetype first) {
        double height = 0;
        for (qsizetype i = first; i < m_laid.strips.size(); ++i) height += m_laid.strips.at(i).height;
        const bool isSmall = height < m_paragraphs.profile().textHeight() / 4;
        const auto avoid = [&](qsizetype row, Break how) {
            if (row <= 0 || row >= m_rowStarts.size()) return;
            Strip& strip = m_laid.strips[m_rowStarts.at(row)];
            strip.before = std::max(strip.before, how);
        };
        for (qsizetype row = 1; isSmall && row < m_rowStarts.size(); ++row) avoid(row, Break::Avoided);
        avoid(m_headerRows + 1, Break::Avoided);
        avoid(m_rowStarts.size() - 1, Break::Avoided);
    }

    LaidBlock& m_laid;
    const Block& m_block;
    const BlockStyle& m_style;
    ParagraphSetter& m_paragraphs;
    double m_left;
    qsizetype m_headerRows = 0;
    QList<qsizetype> m_rowStarts; ///< the first strip of each row
    std::vector<ColumnPlace> m_columns;
    double m_y = 0; ///< of the next row, from the block's top
    bool m_stacked = false;
};

} // namespace

void setTable(LaidBlock& laid, const BlockInput& input, const BlockStyle& style,
              ParagraphSetter& paragraphs) {
    TableSetter(laid, input, style, paragraphs).set();
}

} // namespace backcast
