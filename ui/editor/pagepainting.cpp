// SPDX-License-Identifier: MIT
#include "ui/editor/pagepainting.h"

#include "core/checks/check.h"
#include "core/document/names.h"
#include "core/storage/quoterecord.h"
#include "ui/editor/items.h"

#include <QCoreApplication>
#include <QTextDocument>

#include <cmath>

namespace backcast {

using namespace Qt::StringLiterals;

namespace {

// Pixels at 100 per cent, from the column's left edge to the left.
constexpr double numberEdge = 8;  ///< where line numbers end
constexpr double labelEdge = 33;  ///< where labels end
constexpr double labelWidth = 78; ///< a longer one wraps

/// Roles without which a release is not complete; the others are written or not.
bool isNeeded(const QString& role) {
    for (const auto optional : {roles::dateline, roles::boilerplate})
        if (role == optional) return false;
    return std::find(std::begin(roles::release), std::end(roles::release), role) != std::end(roles::release);
}

bool isMissing(const BlockLook& look) {
    return look.isGhost && look.item.use == Use::Body && look.item.place == Place::Release &&
           isNeeded(look.item.block.role);
}

QString labelOf(const BlockLook& look) {
    switch (look.item.use) {
    case Use::Title:
        return {};
    case Use::Question:
        return roleName(u"question");
    case Use::Answer:
        return roleName(u"answer");
    case Use::Body:
        break;
    }
    return look.item.block.role.isEmpty() ? QString() : roleName(look.item.block.role);
}

/// Whether a quote was said, where somebody has told.
QString sourceLabel(const BlockLook& look) {
    const QString& role = look.item.block.role;
    if (look.item.block.extra.isEmpty() || (role != roles::leaderQuote && role != roles::customerQuote))
        return {};
    const std::optional<QuoteRecord> record = quoteRecordOf(look.item.block.extra);
    if (!record) return {};
    return record->real
               ? QCoreApplication::translate("backcast::Editor", "real", "of a quote: somebody said it")
               : QCoreApplication::translate("backcast::Editor", "hypothetical", "of a quote");
}

/// The width of the widest word of a label: it cannot wrap.
double widestWord(const QString& label, const QFontMetricsF& metrics) {
    double widest = 0;
    for (const QString& word : label.split(u' ')) widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

} // namespace

QList<QRectF> textRects(const QTextBlock& block, int start, int end, double lineHeight) {
    QList<QRectF> rects;
    const QTextLayout* layout = block.layout();
    const QString text = block.text();
    const int length = int(text.size());
    start = std::clamp(start, 0, length);
    end = end < 0 ? length : std::clamp(end, 0, length);
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int from = std::max(start, line.textStart());
        int to = std::min(end, line.textStart() + line.textLength());
        // White space at the end of a line stands beyond the column.
        if (to < end)
            while (to > from && text.at(to - 1).isSpace()) --to;
        if (from >= to) continue;
        const double a = line.cursorToX(from);
        const double b = line.cursorToX(to);
        const double middle = line.y() + line.height() / 2;
        rects.append(QRectF(std::min(a, b), middle - lineHeight / 2, std::abs(b - a), lineHeight));
    }
    return rects;
}

QFont PageLayout::smallFont(double points) const {
    QFont font = m_labelFont;
    const double zoom = m_dresser->geometry().scale * 72 / 96;
    // Labels grow with the page, but stay readable where it is small, and quiet where it is large.
    font.setPixelSize(int(std::lround(std::clamp(points * zoom, 9.0, points * 1.6))));
    return font;
}

void PageLayout::draw(QPainter* painter, const PaintContext& context) {
    const QRectF clip = context.clip.isValid() ? context.clip : QRectF({}, documentSize());
    const double before = total();
    dressDownTo(clip.bottom());
    if (total() != before) {
        // Not from within a paint event: what moves the scroll bar can ask for the next one.
        const auto announce = [this] {
            Q_EMIT documentSizeChanged(documentSize());
            Q_EMIT update();
        };
        QMetaObject::invokeMethod(this, announce, Qt::QueuedConnection);
    }
    Painting painting{*painter, context, clip, m_dresser->geometry().scale * 72 / 96};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintPaper(painting);
    for (QTextBlock block = blockAt(clip.top()); block.isValid() && topOf(block) < clip.bottom();
         block = block.next())
        paintBlock(painting, block);
    if (m_dims && !m_secondLook) paintVeil(*painter, clip);
    painter->restore();
    if (m_frontier < document()->blockCount() && !m_timer.isActive()) m_timer.start(0, this);
}

void PageLayout::paintPaper(Painting& painting) const {
    QPainter& painter = painting.painter;
    const QRect clip = painting.clip.toAlignedRect();
    QRect paper;
    if (const BlockLook* first = BlockLook::of(document()->firstBlock())) {
        const double bottom = documentSize().height() - m_roomBelow - std::round(24 * painting.zoom);
        paper = QRectF(m_paperLeft, first->sheetTop, m_paperWidth, bottom - first->sheetTop).toRect();
    }
    // Each pixel once, and in whole pixels: antialiased, two areas of this size take longer than all the
    // text.
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const QRect& rect : QRegion(clip).subtracted(paper)) painter.fillRect(rect, m_colours.desk);
    painter.fillRect(paper & clip, m_colours.paper);
    painter.setPen(QPen(m_colours.edge, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(paper);
    painter.setRenderHint(QPainter::Antialiasing);
}

void PageLayout::paintBlock(Painting& painting, const QTextBlock& block) {
    const BlockLook* look = BlockLook::of(block);
    if (!look) return;
    QPainter& painter = painting.painter;
    const double top = topOf(block);
    if (look->item.use == Use::Title && !look->before.first) {
        // The desk shows between the sheets of two parts.
        const double gap = std::round(12 * painting.zoom);
        const QRectF between(m_paperLeft - 1, top + look->sheetTop - gap, m_paperWidth + 2, gap);
        painter.fillRect(between, m_colours.desk);
        painter.fillRect(QRectF(m_paperLeft, between.top() - 1, m_paperWidth, 1), m_colours.edge);
        painter.fillRect(QRectF(m_paperLeft, between.bottom(), m_paperWidth, 1), m_colours.edge);
    }
    paintMargin(painting, block, *look);
    paintStack(painting, look->above, top + look->aboveTop, *look);
    paintStack(painting, look->beside, top + look->contentTop, *look);
    if (look->isGhost && isMissing(*look)) {
        const QColor colour = block.blockNumber() == m_current ? m_colours.accent : m_colours.error;
        painter.fillRect(QRectF(m_columnLeft - std::round(barEdge * painting.zoom), top + look->contentTop, 2,
                                look->contentHeight),
                         colour);
    }
    if (look->isGhost || look->isObject) paintStack(painting, look->content, top + look->contentTop, *look);
    paintComments(painting, block, *look);
    paintMarks(painting, block, *look);
    paintMatches(painting, block, *look);
    paintText(painting, block, *look);
    paintUnderlines(painting, block, *look);
    paintMisspellings(painting, block, *look);
    paintCursor(painting, block, *look);
}

void PageLayout::paintMargin(Painting& painting, const QTextBlock& block, const BlockLook& look) const {
    if (painting.clip.left() > m_columnLeft) return;
    if (look.startsRole) paintLabel(painting, block, look);
    paintLineNumbers(painting, block, look);
}

void PageLayout::paintLabel(Painting& painting, const QTextBlock& block, const BlockLook& look) const {
    QString label = labelOf(look);
    if (label.isEmpty()) return;
    if (const QString source = sourceLabel(look); !source.isEmpty()) label += u" · "_s + source;
    const QTextBlock cursor = document()->findBlockByNumber(m_current);
    const bool current = cursor.isValid() && lastMarked(cursor) == block;
    QFont font = smallFont(10.5);
    font.setWeight(current ? QFont::DemiBold : QFont::Normal);
    QPainter& painter = painting.painter;
    const double right = m_columnLeft - labelEdge * painting.zoom;
    const double width = std::min(labelWidth * painting.zoom, right - m_paperLeft - 3);
    // Where the margin is narrow, or the language has long words, a label is smaller rather than cut.
    while (font.pixelSize() > 7 && widestWord(label, QFontMetricsF(font)) > width)
        font.setPixelSize(font.pixelSize() - 1);
    painter.setFont(font);
    painter.setPen(current ? m_colours.accent : isMissing(look) ? m_colours.error : m_colours.muted);
    const QFontMetricsF metrics(font);
    // Its first line stands on the baseline of the text.
    const double baseline = topOf(block) + look.contentTop + m_dresser->geometry().px(look.style.baseline);
    QRectF room(right - width, std::round(baseline - metrics.ascent()), width, 4 * metrics.height());
    const int flags = int(Qt::AlignRight | Qt::AlignTop | Qt::TextWordWrap | Qt::TextDontClip);
    // Two lines beside one would run into the label of the next role: they stand in the middle of it.
    const double over = painter.boundingRect(room, flags, label).height() - look.contentHeight;
    if (over > 0) room.translate(0, -std::round(over / 2));
    painter.drawText(room, flags, label);
}

void PageLayout::paintLineNumbers(Painting& painting, const QTextBlock& block, const BlockLook& look) const {
    if (m_facts.lines.isEmpty() || look.isGhost) return;
    QPainter& painter = painting.painter;
    painter.setFont(smallFont(10));
    painter.setPen(mixed(m_colours.muted, m_colours.paper, 0.85));
    const QFontMetricsF metrics(painter.font());
    const double right = m_columnLeft - numberEdge * painting.zoom;
    int last = 0;
    const auto number = [&](const PageFacts::LineStart* line, double baseline) {
        if (!line || line->line <= last) return;
        last = line->line;
        const QString text = QString::number(last);
        painter.drawText(QPointF(right - metrics.horizontalAdvance(text), std::round(baseline)), text);
    };
    if (look.isObject) {
        const double top = topOf(block) + look.contentTop;
        for (const Line& line : look.content.page.lines)
            for (const Run& run : line.runs)
                if (run.origin == Origin::Text)
                    number(m_facts.find(run.block, run.offset, run.row, run.column),
                           top + m_dresser->geometry().px(line.baseline));
        return;
    }
    const QTextLayout* layout = block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        number(m_facts.find(look.item.block.id, line.textStart()), topOf(block) + line.y() + line.ascent());
    }
}

void PageLayout::paintStack(Painting& painting, const PageStack& stack, double top, const BlockLook& look) {
    Q_UNUSED(look);
    if (stack.isEmpty()) return;
    const PageGeometry& geometry = m_dresser->geometry();
    QPainter& painter = painting.painter;
    painter.save();
    painter.translate(m_columnLeft - geometry.px(geometry.profile.marginLeft), top);
    painter.scale(geometry.scale, geometry.scale);
    m_painter.paintPage(painter, stack.page, m_images);
    painter.restore();
}

void PageLayout::paintText(Painting& painting, const QTextBlock& block, const BlockLook& look) {
    QPainter& painter = painting.painter;
    QList<QTextLayout::FormatRange> selections;
    for (const Selection& selection : painting.context.selections) {
        const int start = std::max(0, selection.cursor.selectionStart() - block.position());
        const int end = std::min(block.length(), selection.cursor.selectionEnd() - block.position());
        if (start >= end) continue;
        selections.append({start, end - start, selection.format});
        if (!look.isObject) continue;
        QColor veil = selection.format.background().color();
        veil.setAlphaF(0.5F);
        painter.fillRect(QRectF(m_columnLeft, topOf(block) + look.contentTop,
                                m_dresser->geometry().columnWidth(), look.contentHeight),
                         veil);
    }
    if (look.isObject) return;
    painter.setPen(look.item.use == Use::Title && look.item.place == Place::Release ? m_colours.muted
                                                                                    : m_colours.text);
    block.layout()->draw(&painter, QPointF(m_columnLeft, topOf(block)), selections, painting.clip);
}

void PageLayout::paintCursor(Painting& painting, const QTextBlock& block, const BlockLook& look) const {
    int position = painting.context.cursorPosition;
    // Behind what an input method is composing, Qt counts from there.
    if (position < -1)
        position = block.layout()->preeditAreaPosition() < 0
                       ? -1
                       : block.position() + block.layout()->preeditAreaPosition() - (position + 2);
    if (position < block.position() ||
        position >= block.position() + block.length() + int(block.layout()->preeditAreaText().size()))
        return;
    const double width = std::max(2.0, std::round(1.5 * painting.zoom));
    const QPointF origin(m_columnLeft, topOf(block));
    if (look.isObject) {
        const double x = position > block.position() ? m_dresser->geometry().columnWidth() : -width;
        painting.painter.fillRect(
            QRectF(origin + QPointF(x, look.contentTop), QSizeF(width, look.contentHeight)),
            m_colours.accent);
        return;
    }
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    if (!line.isValid()) return;
    // As high as the line, no more: that is what Qt paints anew when the cursor blinks.
    const double x = std::round(line.cursorToX(position - block.position())) - 1;
    painting.painter.fillRect(QRectF(origin + QPointF(x, line.y()), QSizeF(width, line.height())),
                              m_colours.accent);
}

} // namespace backcast
