// SPDX-License-Identifier: MIT
#include "ui/comments/commentdelegate.h"

#include "ui/shell/paint.h"
#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace backcast {

namespace {

constexpr int gap = 5; ///< above and below a card, as between findings
constexpr int quoteInset = space::s + 2;
constexpr int mostQuoteLines = 2;
constexpr int mostReplies = 50;       ///< on the card; the menu reads out all
constexpr qsizetype mostShown = 4000; ///< of a body, in UTF-16 units: a card is no page

QRect cardRect(const QRect& row) {
    return row.adjusted(space::m, gap, -space::m, -gap);
}
int innerWidth(int width) {
    return std::max(40, cardRect(QRect(0, 0, width, 100)).width() - 2 * space::m);
}

} // namespace

CommentDelegate::CommentDelegate(QAbstractItemView& view, std::function<QDateTime()> now)
    : QStyledItemDelegate(&view)
    , m_view(view)
    , m_now(std::move(now)) {
    view.viewport()->setMouseTracking(true);
}

QList<CommentDelegate::Section> CommentDelegate::sectionsOf(const CommentCard& card) const {
    using Look = Section::Look;
    const QDateTime now = m_now();
    const auto when = [&now](const QString& at, bool isEdited) {
        const QString time = whenSaid(at, now);
        return isEdited ? tr("%1, edited").arg(time) : time;
    };
    const CommentThread& thread = card.thread;
    QList<Section> sections;
    sections.append({Look::Name, shownName(thread.author), card.where, 0});
    if (!card.words.isEmpty()) {
        if (card.isDetached)
            sections.append({Look::Note, tr("These words are gone from the text:"), {}, space::xs});
        sections.append({card.isDetached ? Look::Gone : Look::Quote,
                         shownText(card.words, 400).simplified(),
                         {},
                         space::xs});
    }
    sections.append(
        {Look::Body,
         thread.isRetracted ? tr("This comment was taken back.") : shownText(thread.body, mostShown),
         {},
         space::s});
    sections.append({Look::Note, when(thread.at, thread.isEdited), {}, space::xs});
    const qsizetype first = std::max<qsizetype>(0, thread.replies.size() - mostReplies);
    if (first > 0)
        sections.append({Look::Note, tr("%1 earlier replies").arg(QLocale().toString(first)), {}, space::s});
    for (qsizetype i = first; i < thread.replies.size(); ++i) {
        const CommentReply& reply = thread.replies.at(i);
        sections.append({Look::Name, shownName(reply.author), when(reply.at, reply.isEdited), space::m});
        sections.append({Look::Body, shownText(reply.body, mostShown), {}, space::xs});
    }
    if (thread.resolved)
        sections.append(
            {Look::Note,
             tr("Resolved by %1, %2").arg(shownName(thread.resolvedBy), whenSaid(thread.resolvedAt, now)),
             {},
             space::s});
    return sections;
}

namespace {

Wrapped wrappedOf(const QString& text, const QFont& font, int maxLines = 0) {
    Wrapped wrapped;
    wrapped.text = text;
    wrapped.font = font;
    wrapped.maxLines = maxLines;
    return wrapped;
}

} // namespace

int CommentDelegate::heightOf(const Section& section, int width) const {
    const QFont base = m_view.font();
    switch (section.look) {
    case Section::Look::Name:
        return QFontMetrics(typeFont(Type::Strong, base)).height();
    case Section::Look::Quote:
    case Section::Look::Gone:
        return backcast::heightOf(wrappedOf(section.text, typeFont(Type::Small, base), mostQuoteLines),
                                  width - quoteInset);
    case Section::Look::Note:
        return backcast::heightOf(wrappedOf(section.text, typeFont(Type::Small, base)), width);
    case Section::Look::Body:
        break;
    }
    return backcast::heightOf(wrappedOf(section.text, base), width);
}

int CommentDelegate::textHeight(const CommentCard& card, int width) const {
    int height = 0;
    for (const Section& section : sectionsOf(card)) height += section.above + heightOf(section, width);
    return height;
}

QSize CommentDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const int width = m_view.viewport()->width();
    const auto card = index.data(CommentModel::CardRole).value<CommentCard>();
    const int line = QFontMetrics(typeFont(Type::Strong, m_view.font())).height();
    return {width, 2 * gap + 2 * space::m + textHeight(card, innerWidth(width)) + space::s + line};
}

QList<QRect> CommentDelegate::actionRects(const QRect& rect, const QModelIndex& index) const {
    const QFontMetrics metrics(typeFont(Type::Strong, m_view.font()));
    const QRect card = cardRect(rect);
    int x = card.left() + space::m;
    const int y = card.bottom() - space::m - metrics.height() + 1;
    QList<QRect> rects;
    for (const CommentAction& action : index.data(CommentModel::ActionsRole).value<QList<CommentAction>>()) {
        const int wide = metrics.horizontalAdvance(action.text) + 2;
        rects.append(QRect(x, y, wide, metrics.height()));
        x += wide + space::l;
    }
    return rects;
}

void CommentDelegate::paintSection(QPainter& painter, const QRect& box, const Section& section,
                                   const Theme& theme) const {
    const QFont base = m_view.font();
    const QFont small = typeFont(Type::Small, base);
    switch (section.look) {
    case Section::Look::Name: {
        const QFont strong = typeFont(Type::Strong, base);
        const int beside =
            std::min(box.width() / 2, QFontMetrics(small).horizontalAdvance(section.beside) + 2);
        painter.setFont(strong);
        painter.setPen(theme.text);
        const int room = box.width() - beside - space::s;
        painter.drawText(QRect(box.left(), box.top(), room, box.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(strong).elidedText(section.text, Qt::ElideRight, room));
        painter.setFont(small);
        painter.setPen(theme.muted);
        painter.drawText(QRect(box.right() - beside + 1, box.top(), beside, box.height()),
                         Qt::AlignRight | Qt::AlignVCenter,
                         QFontMetrics(small).elidedText(section.beside, Qt::ElideRight, beside));
        return;
    }
    case Section::Look::Quote:
    case Section::Look::Gone:
        painter.fillRect(QRect(box.left(), box.top(), 2, box.height()),
                         section.look == Section::Look::Gone ? theme.warn : theme.accent);
        drawWrapped(painter, QRectF(box).adjusted(quoteInset, 0, 0, 0),
                    wrappedOf(section.text, small, mostQuoteLines), theme.muted);
        return;
    case Section::Look::Note:
        drawWrapped(painter, box, wrappedOf(section.text, small), theme.muted);
        return;
    case Section::Look::Body:
        drawWrapped(painter, box, wrappedOf(section.text, base), theme.text);
    }
}

void CommentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const Theme& theme = themeOf(option.palette);
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
    int y = inner.top();
    for (const Section& section : sectionsOf(index.data(CommentModel::CardRole).value<CommentCard>())) {
        y += section.above;
        const int height = heightOf(section, inner.width());
        paintSection(*painter, QRect(inner.left(), y, inner.width(), height), section, theme);
        y += height;
    }
    QFont link = typeFont(Type::Strong, m_view.font());
    painter->setPen(theme.accent);
    const auto actions = index.data(CommentModel::ActionsRole).value<QList<CommentAction>>();
    const QList<QRect> rects = actionRects(option.rect, index);
    for (qsizetype i = 0; i < rects.size(); ++i) {
        link.setUnderline(m_hovered == index && m_hoveredAction == i);
        painter->setFont(link);
        painter->drawText(rects.at(i), Qt::AlignLeft | Qt::AlignVCenter, actions.at(i).text);
    }
    painter->restore();
}

bool CommentDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                  const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() != QEvent::MouseMove && event->type() != QEvent::MouseButtonRelease)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const QList<QRect> rects = actionRects(option.rect, index);
    int over = -1;
    for (int i = 0; i < int(rects.size()); ++i)
        if (rects.at(i).adjusted(-4, -2, 4, 2).contains(mouse->pos())) over = i;
    if (event->type() == QEvent::MouseMove) {
        const QPersistentModelIndex hovered =
            over >= 0 ? QPersistentModelIndex(index) : QPersistentModelIndex();
        if (hovered != m_hovered || over != m_hoveredAction) {
            m_hovered = hovered;
            m_hoveredAction = over;
            m_view.viewport()->setCursor(over >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
            m_view.viewport()->update();
        }
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    }
    if (mouse->button() != Qt::LeftButton)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    if (over >= 0)
        Q_EMIT chosen(index, index.data(CommentModel::ActionsRole).value<QList<CommentAction>>().at(over));
    else
        Q_EMIT clicked(index);
    return true;
}

} // namespace backcast
