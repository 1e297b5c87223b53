// SPDX-License-Identifier: MIT
#include "core/pages/fonts.h"
#include "ui/shell/theme.h"
#include "ui/versions/comparepages.h"
#include "ui/versions/comparesizes.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace backcast {

using namespace comparesizes;

void ComparePages::paintPapers(QPainter& painter, const QList<Column>& columns) const {
    const Theme& theme = themeOf(palette());
    const int y = verticalScrollBar()->value();
    painter.fillRect(viewport()->rect(), theme.canvas);
    for (const Column& column : columns) {
        QRect paper = column.paper.translated(0, -y);
        if (!isSet()) paper.setBottom(viewport()->height() + gap); // it goes on below
        painter.setPen(theme.border);
        painter.setBrush(theme.paper);
        painter.drawRect(paper);
        const QString name = column.side == CompareSide::Before ? m_names.before
                             : column.side == CompareSide::After
                                 ? m_names.after
                                 : u"%1 → %2"_s.arg(m_names.before, m_names.after);
        painter.setPen(theme.muted);
        painter.setFont(typeFont(Type::Strong, font()));
        const QRect box(int(column.left), paper.top() + marginTop, int(column.width),
                        painter.fontMetrics().height());
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(name, Qt::ElideMiddle, box.width()));
    }
}

void ComparePages::paintLine(QPainter& painter, int index, const QList<Column>& columns) const {
    const CompareLine& line = m_lines.at(index);
    const Theme& theme = themeOf(palette());
    const double y = top(index);
    const double height = top(index + 1) - top(index);
    const bool isCurrent =
        m_current >= 0 && line.item >= 0 && line.item == m_comparison.changes.value(m_current, -1);
    for (const Column& column : columns) {
        if (isCurrent)
            painter.fillRect(QRectF(column.paper.left() + barEdge, y, barWidth, height - space::xs),
                             theme.accent);
        if (!stands(line, column.side)) continue;
        switch (line.look) {
        case CompareLine::Look::Part:
        case CompareLine::Look::Note:
            paintWords(painter, line, column, y);
            break;
        case CompareLine::Look::Text:
            paintText(painter, line, column, y);
            break;
        case CompareLine::Look::TableRow:
            paintRow(painter, line, column, y, height);
            break;
        }
    }
}

void ComparePages::paintWords(QPainter& painter, const CompareLine& line, const Column& column,
                              double top) const {
    const Theme& theme = themeOf(palette());
    const bool isPart = line.look == CompareLine::Look::Part;
    QTextLayout layout(isPart ? line.words.toUpper() : line.words, wordsFont(line));
    double y = top + (isPart ? space::l : 0);
    painter.setPen(isPart ? theme.muted : theme.accent);
    layout.beginLayout();
    for (QTextLine row = layout.createLine(); row.isValid(); row = layout.createLine()) {
        row.setLineWidth(column.width);
        row.setPosition({column.left, y});
        y += std::ceil(row.height()) + 1;
    }
    layout.endLayout();
    layout.draw(&painter, {});
}

void ComparePages::paintText(QPainter& painter, const CompareLine& line, const Column& column,
                             double top) const {
    const Theme& theme = themeOf(palette());
    const ChangeText text =
        changeText(line.cells.value(0), column.side, m_profile, line.style, scale(), theme);
    if (text.text.isEmpty()) return;
    const double indent = line.style.indent * scale();
    QTextLayout layout;
    prepare(layout, text, line, std::max(60.0, column.width - indent));
    painter.setPen(theme.text);
    layout.draw(&painter, {column.left + indent, top});
    paintNumbers(painter, line, column, top, layout);
    painter.setPen(theme.text);
    if (line.marker.isEmpty()) return;
    painter.setFont(pageFont(fontOf(m_profile, line.style), scale()));
    painter.drawText(
        QPointF(column.left + indent - line.style.hanging * scale(), top + line.style.baseline * scale()),
        line.marker);
}

int ComparePages::numberAt(CompareSide side, int item, int offset) const {
    const ComparedItem& there = m_comparison.items.at(item);
    if (side == CompareSide::Before) return m_before.lineOf(there.idBefore, offset);
    return side == CompareSide::After ? m_after.lineOf(there.idAfter, offset) : 0;
}

/// The pages are narrower than the printed ones: a row has the number of the printed line that its first
/// words stand on, and none where that is the number of the row above.
void ComparePages::paintNumbers(QPainter& painter, const CompareLine& line, const Column& column, double top,
                                const QTextLayout& layout) const {
    if (line.item < 0 || column.side == CompareSide::Both) return;
    const Theme& theme = themeOf(palette());
    QFont small = typeFont(Type::Caption, font());
    small.setWeight(QFont::Normal); // quieter than the captions
    painter.setFont(small);
    painter.setPen(theme.muted);
    int last = 0;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine row = layout.lineAt(i);
        const int number = numberAt(column.side, line.item, row.textStart());
        if (number <= last) continue;
        last = number;
        const QString text = QString::number(number);
        painter.drawText(QPointF(column.left - numberEdge - painter.fontMetrics().horizontalAdvance(text),
                                 std::round(top + row.y() + row.ascent())),
                         text);
    }
}

void ComparePages::paintRow(QPainter& painter, const CompareLine& line, const Column& column, double top,
                            double height) const {
    const Theme& theme = themeOf(palette());
    const double width = column.width / std::max<qsizetype>(1, line.cells.size());
    for (int i = 0; i < int(line.cells.size()); ++i) {
        const QRectF box(column.left + i * width, top, width, height);
        painter.setPen(theme.border);
        painter.setBrush(line.isHeader ? QBrush(theme.hover) : QBrush(Qt::NoBrush));
        painter.drawRect(box);
        const ChangeText text =
            changeText(line.cells.at(i), column.side, m_profile, line.style, scale(), theme);
        if (text.text.isEmpty()) continue;
        QTextLayout layout;
        prepare(layout, text, line, width - 2 * cellPadding);
        painter.setPen(theme.text);
        layout.draw(&painter, box.topLeft() + QPointF(cellPadding, cellPadding));
    }
}

} // namespace backcast
