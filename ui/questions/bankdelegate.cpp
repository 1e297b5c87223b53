// SPDX-License-Identifier: MIT
#include "ui/questions/bankdelegate.h"

#include "ui/questions/bankmodel.h"
#include "ui/shell/paint.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>

namespace backcast {

namespace {

constexpr int disc = 14;
constexpr int edge = space::m; ///< of the background of a row
constexpr int padding = 7;     ///< above and below a question
constexpr int mostLines = 3;   ///< of a question
constexpr int aboveTheme = space::m;
constexpr int textLeft = edge + space::s + disc + space::s;

bool isTheme(const QModelIndex& index) {
    return !index.data(BankModel::CoverRole).isValid();
}

std::optional<AnswerState> signOf(Cover cover) {
    switch (cover) {
    case Cover::Answered:
        return AnswerState::Answered;
    case Cover::Asked:
        return AnswerState::Weak;
    case Cover::NotAsked:
        break;
    }
    return std::nullopt;
}

} // namespace

BankDelegate::BankDelegate(QAbstractItemView& view)
    : QStyledItemDelegate(&view)
    , m_view(view) {}

int BankDelegate::textWidth() const {
    return std::max(60, m_view.viewport()->width() - textLeft - edge - space::s);
}

QSize BankDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const int width = m_view.viewport()->width();
    const QFont base = m_view.font();
    if (isTheme(index))
        return {width, QFontMetrics(typeFont(Type::Strong, base)).height() + aboveTheme + space::s};
    const int question = heightOf({index.data().toString(), base, 0, mostLines}, textWidth());
    const int note = QFontMetrics(typeFont(Type::Small, base)).height();
    return {width, 2 * padding + question + 2 + note};
}

void BankDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    painter->save();
    if (isTheme(index)) {
        paintTheme(*painter, option.rect, index);
        painter->restore();
        return;
    }
    const Theme& theme = themeOf(option.palette);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const QRect row = option.rect.adjusted(edge, 0, -edge, 0);
    painter->setRenderHint(QPainter::Antialiasing);
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(current ? theme.selected : theme.hover);
        painter->setPen(current && m_view.hasFocus() ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), space::radius - 1, space::radius - 1);
    }
    paintQuestion(*painter, option.rect, index);
    painter->restore();
}

void BankDelegate::paintTheme(QPainter& painter, const QRect& row, const QModelIndex& index) const {
    const Theme& theme = themeOf(m_view.palette());
    const QRect room = row.adjusted(edge + space::s, aboveTheme, -edge - space::s, -space::xs);
    const QFont small = typeFont(Type::Small, m_view.font());
    const QString note = index.data(BankModel::NoteRole).toString();
    painter.setFont(small);
    painter.setPen(theme.muted);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, note);
    const QFont strong = typeFont(Type::Strong, m_view.font());
    const int width = room.width() - QFontMetrics(small).horizontalAdvance(note) - space::s;
    painter.setFont(strong);
    painter.setPen(theme.text);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(strong).elidedText(index.data().toString(), Qt::ElideRight, width));
}

void BankDelegate::paintQuestion(QPainter& painter, const QRect& row, const QModelIndex& index) const {
    const Theme& theme = themeOf(m_view.palette());
    const Cover cover = Cover(index.data(BankModel::CoverRole).toInt());
    const Wrapped question{index.data().toString(), m_view.font(), 0, mostLines};
    const int top = row.top() + padding;
    const int line = QFontMetrics(m_view.font()).height();
    drawState(painter, QRectF(edge + space::s, top + (line - disc) / 2.0, disc, disc), signOf(cover), theme);
    drawWrapped(painter, QRectF(textLeft, top, textWidth(), row.height()), question, theme.text);
    const Wrapped note{index.data(BankModel::NoteRole).toString(), typeFont(Type::Small, m_view.font()), 0,
                       1};
    drawWrapped(painter,
                QRectF(textLeft, top + heightOf(question, textWidth()) + 2, textWidth(), row.height()), note,
                cover == Cover::NotAsked ? theme.warn : theme.muted);
}

} // namespace backcast
