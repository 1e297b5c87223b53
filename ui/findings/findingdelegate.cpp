// SPDX-License-Identifier: MIT
#include "ui/findings/findingdelegate.h"

#include "ui/findings/findingmodel.h"
#include "ui/shell/paint.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>

namespace backcast {

namespace {

constexpr int gap = 5; ///< above and below a card, so that two cards are 10 apart

QRect cardRect(const QRect& row) {
    return row.adjusted(space::m, gap, -space::m, -gap);
}

Wrapped bodyOf(const QModelIndex& index, const QFont& base) {
    const QString message = index.data(FindingModel::MessageRole).toString();
    const QString why = index.data(FindingModel::WhyRole).toString();
    Wrapped body;
    body.font = base;
    const QVariant strong = index.data(FindingModel::StrongRole);
    body.strong = strong.isValid() ? strong.toInt() : int(message.size());
    body.text = why.isEmpty() ? message : message + u' ' + why;
    return body;
}

int chipHeight(const QFont& base) {
    return QFontMetrics(typeFont(Type::Caption, base)).height() + 2;
}

int lineHeight(const QFont& base) {
    return QFontMetrics(typeFont(Type::Strong, base)).height();
}

QList<CardAction> actionsAt(const QModelIndex& index) {
    return index.data(FindingModel::ActionsRole).value<QList<CardAction>>();
}

constexpr int actionGap = space::l; ///< between two links
constexpr int lineGap = space::xs;  ///< between two lines of them

/// The width of the text of a card.
int innerWidth(int rowWidth) {
    return std::max(40, cardRect(QRect(0, 0, rowWidth, 100)).width() - 2 * space::m);
}

} // namespace

FindingDelegate::FindingDelegate(QAbstractItemView& view)
    : QStyledItemDelegate(&view)
    , m_view(view) {
    view.viewport()->setMouseTracking(true);
}

int FindingDelegate::bodyHeight(const QModelIndex& index, const QFont& base, int width) const {
    if (width != m_width || base != m_font) {
        m_heights.clear();
        if (base != m_font) m_widths.clear();
        m_width = width;
        m_font = base;
    }
    const Wrapped body = bodyOf(index, base);
    const auto found = m_heights.constFind(body.text);
    if (found != m_heights.constEnd()) return *found;
    if (m_heights.size() > 10'000) m_heights.clear(); // other texts come and go while one writes
    return *m_heights.insert(body.text, heightOf(body, width));
}

int FindingDelegate::textWidth(const QString& text, const QFont& base) const {
    const auto found = m_widths.constFind(text);
    if (found != m_widths.constEnd()) return *found;
    if (m_widths.size() > 10'000) m_widths.clear();
    return *m_widths.insert(text, QFontMetrics(typeFont(Type::Strong, base)).horizontalAdvance(text) + 2);
}

int FindingDelegate::actionsHeight(const QList<CardAction>& actions, const QFont& base, int width) const {
    int lines = actions.isEmpty() ? 0 : 1;
    int x = 0;
    for (const CardAction& action : actions) {
        const int wide = std::min(width, textWidth(action.text, base));
        if (x > 0 && x + wide > width) {
            ++lines;
            x = 0;
        }
        x += wide + actionGap;
    }
    return lines * lineHeight(base) + std::max(0, lines - 1) * lineGap;
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const QFont base = m_view.font();
    const int width = m_view.viewport()->width();
    const int text = innerWidth(width);
    int height = 2 * gap + space::m + chipHeight(base) + space::s + bodyHeight(index, base, text) + space::m;
    if (const QList<CardAction> actions = actionsAt(index); !actions.isEmpty())
        height += space::s + actionsHeight(actions, base, text);
    return {width, height};
}

QRect FindingDelegate::actionRect(const QRect& rect, const QFont& base, const QModelIndex& index) const {
    return actionRects(rect, base, index).value(0);
}

QList<QRect> FindingDelegate::actionRects(const QRect& rect, const QFont& base,
                                          const QModelIndex& index) const {
    const QList<CardAction> actions = actionsAt(index);
    const QRect card = cardRect(rect);
    const int width = innerWidth(rect.width());
    const int height = lineHeight(base);
    int y = card.bottom() - space::m - actionsHeight(actions, base, width) + 1;
    int x = 0;
    QList<QRect> rects;
    for (const CardAction& action : actions) {
        const int wide = std::min(width, textWidth(action.text, base));
        if (x > 0 && x + wide > width) {
            x = 0;
            y += height + lineGap;
        }
        rects.append(QRect(card.left() + space::m + x, y, wide, height));
        x += wide + actionGap;
    }
    return rects;
}

void FindingDelegate::paintHead(QPainter& painter, const QRect& inner, const QModelIndex& index,
                                const Theme& theme) const {
    const QFont base = m_view.font();
    const int level = index.data(FindingModel::LevelRole).toInt();
    const ChipColours colours =
        level < 0 ? ChipColours{theme.muted, theme.track} : chipColours(Level(level), theme);
    const QFont chipFont = typeFont(Type::Caption, base);
    const QString name = index.data(FindingModel::ChipRole).toString();
    const QRectF chip(inner.left(), inner.top(), QFontMetrics(chipFont).horizontalAdvance(name) + space::m,
                      chipHeight(base));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.back);
    painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2);
    painter.setPen(colours.text);
    painter.setFont(chipFont);
    painter.drawText(chip, Qt::AlignCenter, name);

    const QFont small = typeFont(Type::Small, base);
    painter.setFont(small);
    painter.setPen(theme.muted);
    const QRectF placeBox(chip.right() + space::s, inner.top(), inner.right() - chip.right() - space::s + 1,
                          chip.height());
    painter.drawText(placeBox, Qt::AlignRight | Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(index.data(FindingModel::PlaceRole).toString(),
                                                    Qt::ElideRight, int(placeBox.width())));
}

void FindingDelegate::paintActions(QPainter& painter, const QRect& rect, const QModelIndex& index,
                                   const Theme& theme) const {
    const QFont base = m_view.font();
    const QList<CardAction> actions = actionsAt(index);
    const QList<QRect> rects = actionRects(rect, base, index);
    QFont link = typeFont(Type::Strong, base);
    painter.setPen(theme.accent);
    for (qsizetype i = 0; i < rects.size(); ++i) {
        link.setUnderline(m_hovered == index && m_hoveredAction == i);
        painter.setFont(link);
        painter.drawText(
            rects.at(i), Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(link).elidedText(actions.at(i).text, Qt::ElideMiddle, rects.at(i).width()));
    }
}

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const Theme& theme = themeOf(option.palette);
    const QFont base = m_view.font();
    const QRect card = cardRect(option.rect);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool focused = current && m_view.hasFocus();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(current ? theme.accent : theme.border, focused ? 2 : 1));
    painter->setBrush(theme.paper);
    const double inset = focused ? 1.0 : 0.5;
    painter->drawRoundedRect(QRectF(card).adjusted(inset, inset, -inset, -inset), space::radius,
                             space::radius);
    const QRect inner = card.adjusted(space::m, space::m, -space::m, -space::m);
    paintHead(*painter, inner, index, theme);
    const int top = inner.top() + chipHeight(base) + space::s;
    drawWrapped(*painter, QRectF(inner.left(), top, inner.width(), inner.height()), bodyOf(index, base),
                theme.text);
    paintActions(*painter, option.rect, index, theme);
    painter->restore();
}

int FindingDelegate::actionAt(const QRect& rect, const QPoint& point, const QModelIndex& index) const {
    const QList<QRect> rects = actionRects(rect, m_view.font(), index);
    for (int i = 0; i < int(rects.size()); ++i)
        if (rects.at(i).adjusted(-4, -2, 4, 2).contains(point)) return i;
    return -1;
}

bool FindingDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                  const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const int over = actionAt(option.rect, mouse->pos(), index);
        if (event->type() == QEvent::MouseMove) {
            const QPersistentModelIndex hovered =
                over >= 0 ? QPersistentModelIndex(index) : QPersistentModelIndex();
            if (hovered != m_hovered || over != m_hoveredAction) {
                m_hovered = hovered;
                m_hoveredAction = over;
                m_view.viewport()->setCursor(over >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
                m_view.viewport()->update();
            }
        } else if (mouse->button() == Qt::LeftButton) {
            if (over >= 0)
                Q_EMIT chosen(index, actionsAt(index).at(over));
            else
                Q_EMIT actionClicked(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace backcast
