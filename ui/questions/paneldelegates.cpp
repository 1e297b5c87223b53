// SPDX-License-Identifier: MIT
#include "ui/questions/paneldelegates.h"

#include "ui/questions/outlinemodel.h"
#include "ui/questions/questionmodel.h"
#include "ui/shell/paint.h"

#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>
#include <QTreeView>

namespace backcast {

namespace {

constexpr int disc = 16;
constexpr int textLeft = space::m + space::s + disc + space::s; ///< of a question, from the panel's edge
constexpr int padding = 7;
constexpr int twig = 14; ///< room for the mark that opens a section
constexpr int passagePadding = 4;
constexpr int passageLines = 2;

/// Where a passage stands, then its words.
Wrapped passageText(const QModelIndex& index, const QFont& base) {
    const QString where = index.data(QuestionModel::DetailRole).toString();
    return {where + QStringLiteral("  ") + index.data().toString(), typeFont(Type::Small, base),
            int(where.size()), passageLines};
}

/// The background of a row: where the cursor is, what the mouse is over, and a ring around the row that has
/// the keyboard.
void drawRow(QPainter& painter, const QRect& row, const QStyleOptionViewItem& option, bool here,
             const QWidget& view) {
    const Theme& theme = themeOf(option.palette);
    const bool current = option.state.testFlag(QStyle::State_Selected) && view.hasFocus();
    QColor fill;
    if (here)
        fill = theme.selected;
    else if (option.state.testFlag(QStyle::State_MouseOver))
        fill = theme.hover;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(current ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
    if (fill.isValid() || current)
        painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), space::radius - 1, space::radius - 1);
}

QColor toneColour(Tone tone, const Theme& theme) {
    switch (tone) {
    case Tone::Missing:
        return theme.bad;
    case Tone::Weak:
        return theme.warn;
    case Tone::Plain:
        break;
    }
    return theme.muted;
}

/// The mark at the right edge of a row that can be opened.
void drawTwig(QPainter& painter, QPointF centre, bool isOpen, const Theme& theme) {
    painter.save();
    painter.translate(centre);
    if (!isOpen) painter.rotate(-90);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.muted, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({QPointF(-3, -1.5), QPointF(0, 1.5), QPointF(3, -1.5)}));
    painter.restore();
}

/// A click on that mark opens or closes the row. False: the click was elsewhere.
bool clickTwig(QTreeView& view, QEvent& event, const QRect& row, const QModelIndex& index) {
    if (event.type() != QEvent::MouseButtonPress || index.model()->rowCount(index) == 0) return false;
    const auto& mouse = static_cast<QMouseEvent&>(event);
    if (mouse.button() != Qt::LeftButton || mouse.pos().x() <= row.right() - space::m - twig - space::xs)
        return false;
    view.setExpanded(index, !view.isExpanded(index));
    return true;
}

} // namespace

QuestionDelegate::QuestionDelegate(QTreeView& view)
    : QStyledItemDelegate(&view)
    , m_view(view) {}

int QuestionDelegate::textWidth() const {
    return std::max(60, m_width - textLeft - space::m - space::s - twig / 2);
}

QSize QuestionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const QFont base = m_view.font();
    if (!QuestionModel::isQuestion(index))
        return {m_width, heightOf(passageText(index, base), textWidth()) + 2 * passagePadding};
    const int question = heightOf({index.data().toString(), typeFont(Type::Strong, base), 0, 3}, textWidth());
    const int line = heightOf({QStringLiteral("X"), typeFont(Type::Small, base), 0, 1}, textWidth());
    return {m_width, 2 * padding + question + 2 + m_detailLines * (line + 2)};
}

void QuestionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const Theme& theme = themeOf(option.palette);
    const QFont base = m_view.font();
    painter->save();
    drawRow(*painter, option.rect.adjusted(space::m, 0, -space::m, 0), option,
            index.data(QuestionModel::HereRole).toBool(), m_view);
    if (!QuestionModel::isQuestion(index)) {
        paintPassage(*painter, option.rect, index);
        painter->restore();
        return;
    }
    const QFont strong = typeFont(Type::Strong, base);
    const Wrapped question{index.data().toString(), strong, 0, 3};
    const int width = textWidth();
    const int top = option.rect.top() + padding;
    const int lineHeight = QFontMetrics(strong).height();
    const QVariant known = index.data(QuestionModel::StateRole);
    std::optional<AnswerState> state;
    if (known.isValid()) state = AnswerState(known.toInt());
    drawState(*painter, QRectF(space::m + space::xs + 2, top + (lineHeight - disc) / 2.0, disc, disc), state,
              theme);

    drawWrapped(*painter, QRectF(textLeft, top, width, option.rect.height()), question, theme.text);
    const Wrapped detail{index.data(QuestionModel::DetailRole).toString(), typeFont(Type::Small, base), 0,
                         m_detailLines};
    QColor colour = theme.muted;
    if (state == AnswerState::Unanswered) colour = theme.bad;
    drawWrapped(*painter, QRectF(textLeft, top + heightOf(question, width) + 2, width, option.rect.height()),
                detail, colour);
    if (index.model()->rowCount(index) > 0)
        drawTwig(*painter, QPointF(option.rect.right() - space::m - twig / 2 - 2, top + lineHeight / 2.0),
                 m_view.isExpanded(index), theme);
    painter->restore();
}

void QuestionDelegate::paintPassage(QPainter& painter, const QRect& row, const QModelIndex& index) const {
    const Theme& theme = themeOf(m_view.palette());
    drawWrapped(painter, QRectF(textLeft, row.top() + passagePadding, textWidth(), row.height()),
                passageText(index, m_view.font()), theme.text);
}

bool QuestionDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                   const QStyleOptionViewItem& option, const QModelIndex& index) {
    return clickTwig(m_view, *event, option.rect, index) ||
           QStyledItemDelegate::editorEvent(event, model, option, index);
}

OutlineDelegate::OutlineDelegate(QTreeView& view)
    : QStyledItemDelegate(&view)
    , m_view(view) {}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const int line = QFontMetrics(m_view.font()).height();
    return {m_view.viewport()->width(), line + (index.parent().isValid() ? 10 : 14)};
}

void OutlineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const Theme& theme = themeOf(option.palette);
    const bool section = !index.parent().isValid();
    const QRect row = option.rect.adjusted(space::m, 0, -space::m, 0);
    painter->save();
    drawRow(*painter, row, option, index.data(OutlineModel::HereRole).toBool(), m_view);

    const QFont base = m_view.font();
    QRect inner = row.adjusted(space::xs + 2, 0, -space::xs - 2, 0);
    if (section && index.model()->rowCount(index) > 0)
        drawTwig(*painter, QRectF(inner.right() - twig + 4, inner.top(), twig, inner.height()).center(),
                 m_view.isExpanded(index), theme);
    if (section)
        inner.setRight(inner.right() - twig);
    else
        inner.setLeft(inner.left() + space::m);

    // A section's title stays whole and its numbers give way; a question gives way to what is missing of it.
    const QFont titleFont = section ? typeFont(Type::Strong, base) : base;
    const QFont noteFont = typeFont(Type::Small, base);
    const QFontMetrics noteMetrics(noteFont);
    const int titleWidth =
        section ? QFontMetrics(titleFont).horizontalAdvance(index.data().toString()) + space::s : 0;
    const QString note = noteMetrics.elidedText(index.data(OutlineModel::NoteRole).toString(), Qt::ElideRight,
                                                std::max(0, inner.width() - titleWidth));
    const int noteWidth = note.isEmpty() ? 0 : noteMetrics.horizontalAdvance(note) + space::s;
    painter->setFont(noteFont);
    painter->setPen(toneColour(Tone(index.data(OutlineModel::ToneRole).toInt()), theme));
    painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, note);

    painter->setFont(titleFont);
    painter->setPen(theme.text);
    const QRect titleBox = inner.adjusted(0, 0, section ? 0 : -noteWidth, 0);
    painter->drawText(
        titleBox, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(titleFont).elidedText(index.data().toString(), Qt::ElideRight, titleBox.width()));
    painter->restore();
}

bool OutlineDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                  const QStyleOptionViewItem& option, const QModelIndex& index) {
    return clickTwig(m_view, *event, option.rect, index) ||
           QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace backcast
