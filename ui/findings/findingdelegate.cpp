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
    body.strong = int(message.size());
    body.text = why.isEmpty() ? message : message + u' ' + why;
    return body;
}

int chipHeight(const QFont& base) {
    return QFontMetrics(typeFont(Type::Caption, base)).height() + 2;
}

int actionHeight(const QFont& base) {
    return QFontMetrics(typeFont(Type::Strong, base)).height();
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
        m_width = width;
        m_font = base;
    }
    const Wrapped body = bodyOf(index, base);
    const auto found = m_heights.constFind(body.text);
    if (found != m_heights.constEnd()) return *found;
    if (m_heights.size() > 5000) m_heights.clear(); // other texts come and go while one writes
    return *m_heights.insert(body.text, heightOf(body, width));
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const QFont base = m_view.font();
    const int width = m_view.viewport()->width();
    const int text = std::max(40, cardRect(QRect(0, 0, width, 100)).width() - 2 * space::m);
    int height = 2 * gap + space::m + chipHeight(base) + space::s + bodyHeight(index, base, text) + space::m;
    if (!index.data(FindingModel::ActionRole).toString().isEmpty()) height += space::s + actionHeight(base);
    return {width, height};
}

QRect FindingDelegate::actionRect(const QRect& rect, const QFont& base, const QModelIndex& index) const {
    const QString action = index.data(FindingModel::ActionRole).toString();
    if (action.isEmpty()) return {};
    const QRect card = cardRect(rect);
    const QFontMetrics metrics(typeFont(Type::Strong, base));
    const int height = metrics.height();
    return {card.left() + space::m, card.bottom() - space::m - height + 1,
            metrics.horizontalAdvance(action) + 2, height};
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

    const auto level = Level(index.data(FindingModel::LevelRole).toInt());
    const ChipColours colours = chipColours(level, theme);
    const QFont chipFont = typeFont(Type::Caption, base);
    const QString name = levelName(level);
    const QRect inner = card.adjusted(space::m, space::m, -space::m, -space::m);
    const QRectF chip(inner.left(), inner.top(), QFontMetrics(chipFont).horizontalAdvance(name) + space::m,
                      chipHeight(base));
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.back);
    painter->drawRoundedRect(chip, chip.height() / 2, chip.height() / 2);
    painter->setPen(colours.text);
    painter->setFont(chipFont);
    painter->drawText(chip, Qt::AlignCenter, name);

    const QFont small = typeFont(Type::Small, base);
    painter->setFont(small);
    painter->setPen(theme.muted);
    const QRectF placeBox(chip.right() + space::s, inner.top(), inner.right() - chip.right() - space::s + 1,
                          chip.height());
    painter->drawText(placeBox, Qt::AlignRight | Qt::AlignVCenter,
                      QFontMetrics(small).elidedText(index.data(FindingModel::PlaceRole).toString(),
                                                     Qt::ElideRight, int(placeBox.width())));

    const int top = inner.top() + chipHeight(base) + space::s;
    drawWrapped(*painter, QRectF(inner.left(), top, inner.width(), inner.height()), bodyOf(index, base),
                theme.text);

    const QRect action = actionRect(option.rect, base, index);
    if (!action.isEmpty()) {
        QFont link = typeFont(Type::Strong, base);
        link.setUnderline(m_hovered == index);
        painter->setFont(link);
        painter->setPen(theme.accent);
        painter->drawText(action, Qt::AlignLeft | Qt::AlignVCenter,
                          index.data(FindingModel::ActionRole).toString());
    }
    painter->restore();
}

bool FindingDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                  const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const bool over =
            actionRect(option.rect, m_view.font(), index).adjusted(-4, -4, 4, 4).contains(mouse->pos());
        if (event->type() == QEvent::MouseMove) {
            const QPersistentModelIndex hovered =
                over ? QPersistentModelIndex(index) : QPersistentModelIndex();
            if (hovered != m_hovered) {
                m_hovered = hovered;
                m_view.viewport()->setCursor(over ? Qt::PointingHandCursor : Qt::ArrowCursor);
                m_view.viewport()->update();
            }
        } else if (mouse->button() == Qt::LeftButton) {
            // The whole card leads to its place; the words only say so.
            Q_EMIT actionClicked(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace backcast
