// SPDX-License-Identifier: MIT
#include "ui/editor/pagepainting.h"

#include <QPainterPath>
#include <QTextDocument>

#include <algorithm>
#include <utility>

/// What lies over the text of the page: findings, what was searched for, misspelt words.
namespace backcast {

namespace {

/// A wave below a stretch of a line, as a checker draws it.
QPainterPath wave(double left, double right, double y, double step) {
    QPainterPath path(QPointF(left, y));
    double up = -1;
    for (double x = left; x < right; x += step, up = -up)
        path.quadTo(QPointF(x + step / 2, y + up * step * 0.7), QPointF(std::min(x + step, right), y));
    return path;
}

/// The stretch of a block's text whose lines lie in `clip`, which counts from the top of the block: a long
/// paragraph may have a mark at every word.
std::pair<int, int> seenOf(const QTextBlock& block, const QRectF& clip) {
    int from = -1;
    int to = 0;
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        if (line.y() + line.height() < clip.top()) continue;
        if (line.y() > clip.bottom()) break;
        if (from < 0) from = line.textStart();
        to = line.textStart() + line.textLength();
    }
    return {std::max(0, from), to};
}

} // namespace

void PageLayout::paintMarks(Painting& painting, const QTextBlock& block, const BlockLook& look) const {
    const double height = m_dresser->geometry().px(look.style.lineHeight);
    for (const Overlay::Mark& mark : m_overlay.marksOf(look.item.block.id)) {
        if (!mark.current) continue;
        if (look.isObject) { // a table has no text of its own to mark: a bar stands beside it
            const double left = m_columnLeft - std::round(barEdge * painting.zoom);
            painting.painter.fillRect(QRectF(left, topOf(block) + look.contentTop, 3, look.contentHeight),
                                      colourOf(mark.level));
            continue;
        }
        for (const QRectF& rect : textRects(block, mark.start, mark.end, height * 0.92))
            painting.painter.fillRect(rect.translated(m_columnLeft, topOf(block)), m_colours.mark);
    }
}

/// Quiet: a tint behind the words and a line below them, the current one stronger. A comment on a whole block
/// is a bar at its right edge.
void PageLayout::paintComments(Painting& painting, const QTextBlock& block, const BlockLook& look) const {
    if (!m_comments || m_comments->isEmpty()) return;
    const double top = topOf(block);
    const auto tint = [this](bool current) {
        return mixed(m_colours.accent, m_colours.paper, current ? 0.28 : 0.1);
    };
    const auto mark = [&](const QRectF& rect, bool current) {
        painting.painter.fillRect(rect, tint(current));
        const double thick = std::max(1.0, std::round((current ? 2.0 : 1.0) * painting.zoom));
        painting.painter.fillRect(QRectF(rect.left(), rect.bottom() - thick, rect.width(), thick),
                                  mixed(m_colours.accent, m_colours.paper, current ? 1.0 : 0.55));
    };
    QHash<QPair<Id, int>, QList<CommentMarks::Shown>> byCell;
    const double height = m_dresser->geometry().px(look.style.lineHeight);
    const auto [from, to] =
        look.isObject ? std::pair(0, 0) : seenOf(block, painting.clip.translated(0, -top));
    const QList<CommentMarks::Shown> all = m_comments->shownIn(look.item.block);
    // Where many comments overlap, each letter is marked once: one over the other they would get darker, and
    // a thousand of them would take longer to paint than the text.
    QList<std::pair<int, int>> others;
    for (const CommentMarks::Shown& shown : all)
        if (!look.isObject && !shown.current && shown.start < shown.end && shown.end > from &&
            shown.start < to)
            others.append({shown.start, shown.end});
    std::sort(others.begin(), others.end());
    qsizetype merged = 0;
    for (qsizetype i = 1; i < others.size(); ++i)
        if (others.at(i).first <= others.at(merged).second)
            others[merged].second = std::max(others.at(merged).second, others.at(i).second);
        else
            others[++merged] = others.at(i);
    for (const auto& [start, end] : others.first(std::min(merged + 1, others.size())))
        for (const QRectF& rect : textRects(block, start, end, height * 0.92))
            mark(rect.translated(m_columnLeft, top), false);
    for (const CommentMarks::Shown& shown : all) {
        if (!shown.row.isEmpty()) {
            byCell[{shown.row, shown.column}].append(shown);
        } else if (shown.start == shown.end || look.isObject) {
            const double right =
                m_columnLeft + m_dresser->geometry().px(m_dresser->geometry().profile.textWidth());
            painting.painter.fillRect(
                QRectF(right + 6, top + look.contentTop, shown.current ? 3 : 2, look.contentHeight),
                mixed(m_colours.accent, m_colours.paper, shown.current ? 1.0 : 0.55));
        } else if (shown.current && shown.end > from && shown.start < to) {
            for (const QRectF& rect : textRects(block, shown.start, shown.end, height * 0.92))
                mark(rect.translated(m_columnLeft, top), true);
        }
    }
    if (byCell.isEmpty()) return;
    visitCells(painting.clip, top + look.contentTop, look, [&](const Run& run, const RectOf& rectOf) {
        for (const CommentMarks::Shown& shown : byCell.value({run.row, run.column})) {
            const bool isWhole = shown.start == shown.end;
            if (isWhole || (shown.end > run.offset && shown.start < run.end()))
                mark(isWhole ? rectOf(run.offset, run.end()) : rectOf(shown.start, shown.end), shown.current);
        }
    });
}

QColor PageLayout::colourOf(Level level) const {
    return level == Level::Must     ? m_colours.error
           : level == Level::Should ? m_colours.warning
                                    : m_colours.idea;
}

void PageLayout::paintMatch(Painting& painting, const QRectF& rect, bool current) const {
    painting.painter.fillRect(rect, current ? m_colours.found : m_colours.mark);
    if (!current) return;
    painting.painter.setPen(QPen(m_colours.accent, std::max(1.0, painting.zoom)));
    painting.painter.setBrush(Qt::NoBrush);
    painting.painter.drawRect(rect);
}

void PageLayout::paintMatches(Painting& painting, const QTextBlock& block, const BlockLook& look) const {
    const QList<Overlay::Found> all = m_overlay.matchesIn(look.item.block.id);
    if (all.isEmpty()) return;
    if (look.isObject) return paintCellMatches(painting, topOf(block) + look.contentTop, look, all);
    const double top = topOf(block);
    const auto [from, to] = seenOf(block, painting.clip.translated(0, -top));
    const double height = m_dresser->geometry().px(look.style.lineHeight);
    for (const Overlay::Found& found : all) {
        if (found.end <= from || found.start >= to) continue;
        for (const QRectF& rect : textRects(block, found.start, found.end, height * 0.92))
            paintMatch(painting, rect.translated(m_columnLeft, top), found.current);
    }
}

void PageLayout::paintCellMatches(Painting& painting, double top, const BlockLook& look,
                                  const QList<Overlay::Found>& all) const {
    QHash<QPair<Id, int>, QList<Overlay::Found>> byCell;
    for (const Overlay::Found& found : all) byCell[{found.row, found.column}].append(found);
    visitCells(painting.clip, top, look, [&](const Run& run, const RectOf& rectOf) {
        const auto here = byCell.constFind({run.row, run.column});
        if (here == byCell.constEnd()) return;
        for (const Overlay::Found& found : *here)
            if (found.end > run.offset && found.start < run.end())
                paintMatch(painting, rectOf(found.start, found.end), found.current);
    });
}

void PageLayout::paintUnderlines(Painting& painting, const QTextBlock& block, const BlockLook& look) const {
    if (look.isObject) return;
    const QList<Overlay::Mark> all = m_overlay.marksOf(look.item.block.id);
    if (all.isEmpty()) return;
    QPainter& painter = painting.painter;
    painter.setBrush(Qt::NoBrush);
    const double top = topOf(block);
    const auto [from, to] = seenOf(block, painting.clip.translated(0, -top));
    const double height = m_dresser->geometry().px(look.style.lineHeight);
    const auto [wordStart, wordEnd] = typedWord(block);
    const auto underline = [&](int start, int end) {
        for (const QRectF& rect : textRects(block, start, end, height)) {
            const QRectF shown = rect.translated(m_columnLeft, top);
            painter.drawPath(
                wave(shown.left(), shown.right(), shown.bottom() - 2 * painting.zoom, 3 * painting.zoom));
        }
    };
    for (const Overlay::Mark& mark : all) {
        // Of the block as a whole: the list of findings says it.
        if (mark.end < 0 || !mark.isSeen() || mark.end <= from || mark.start >= to) continue;
        painter.setPen(QPen(colourOf(mark.level), std::max(1.0, painting.zoom)));
        if (wordStart >= mark.end || wordEnd <= mark.start || wordStart == wordEnd) {
            underline(mark.start, mark.end);
            continue;
        }
        // What is being typed is not finished: nothing below it moves with each letter.
        if (mark.start < wordStart) underline(mark.start, wordStart);
        if (wordEnd < mark.end) underline(wordEnd, mark.end);
    }
}

/// The word at which somebody types; empty where nobody does.
std::pair<int, int> PageLayout::typedWord(const QTextBlock& block) const {
    if (m_typedBlock.isEmpty() || block.blockNumber() != m_current || idOf(block) != m_typedBlock)
        return {0, 0};
    const QString text = block.text();
    const auto isOfWord = [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c == u'\'' || c == QChar(0x2019) || c == u'-';
    };
    int start = std::clamp(m_typedOffset, 0, int(text.size()));
    int end = start;
    while (start > 0 && isOfWord(text.at(start - 1))) --start;
    while (end < text.size() && isOfWord(text.at(end))) ++end;
    return {start, end};
}

/// The word at which somebody types is not finished, and no mistake yet.
bool PageLayout::isBeingTyped(const QTextBlock& block, const Overlay::Wrong& word) const {
    if (m_typedBlock.isEmpty() || block.blockNumber() != m_current || idOf(block) != m_typedBlock)
        return false;
    const QString text = block.text();
    // Between the cursor and the mark stands nothing but what has been added to the word since.
    const auto isOneWord = [&text](int a, int b) {
        const QStringView between = QStringView(text).mid(a, b - a);
        return std::all_of(between.begin(), between.end(),
                           [](QChar c) { return c.isLetter() || c.isMark(); });
    };
    if (m_typedOffset > word.end) return isOneWord(word.end, m_typedOffset);
    return m_typedOffset >= word.start || isOneWord(m_typedOffset, word.start);
}

void PageLayout::paintMisspellings(Painting& painting, const QTextBlock& block, const BlockLook& look) const {
    const QList<Overlay::Wrong> all = m_overlay.misspellingsIn(look.item.block.id);
    if (all.isEmpty()) return;
    const double top = topOf(block);
    // Round dots: what findings mark has a wave.
    QPen pen(m_colours.error, std::max(1.6, 1.7 * painting.zoom), Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({0.01, 2.0});
    painting.painter.setPen(pen);
    const auto mark = [&painting](const QRectF& word) {
        const double y = word.bottom() - 1.2 * painting.zoom;
        painting.painter.drawLine(QPointF(word.left() + 1, y), QPointF(word.right() - 1, y));
    };
    if (look.isObject) {
        QHash<QPair<Id, int>, QList<Overlay::Wrong>> byCell;
        for (const Overlay::Wrong& word : all) byCell[{word.row, word.column}].append(word);
        visitCells(painting.clip, top + look.contentTop, look, [&](const Run& run, const RectOf& rectOf) {
            const auto here = byCell.constFind({run.row, run.column});
            if (here == byCell.constEnd()) return;
            for (const Overlay::Wrong& word : *here)
                if (word.end > run.offset && word.start < run.end()) mark(rectOf(word.start, word.end));
        });
        return;
    }
    const auto [from, to] = seenOf(block, painting.clip.translated(0, -top));
    const double height = m_dresser->geometry().px(look.style.lineHeight);
    for (const Overlay::Wrong& word : all) {
        if (word.end <= from || word.start >= to || isBeingTyped(block, word)) continue;
        for (const QRectF& rect : textRects(block, word.start, word.end, height))
            mark(rect.translated(m_columnLeft, top));
    }
}

} // namespace backcast
