// SPDX-License-Identifier: MIT
#pragma once

#include "ui/findings/cardaction.h"

#include <QFont>
#include <QHash>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

class QAbstractItemView;

namespace backcast {

struct Theme;

/// Paints a finding as a card: chip, place, what is wrong and why, what to do. A painted card and not a
/// widget: a long draft has a thousand findings.
class FindingDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit FindingDelegate(QAbstractItemView& view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    /// Where the words of the first action stand on a card that fills `rect`.
    [[nodiscard]] QRect actionRect(const QRect& rect, const QFont& font, const QModelIndex& index) const;
    /// The same of all actions, in their order.
    [[nodiscard]] QList<QRect> actionRects(const QRect& rect, const QFont& font,
                                           const QModelIndex& index) const;

Q_SIGNALS:
    /// The card was clicked, beside its links.
    void actionClicked(const QModelIndex& index);
    /// One of its links was clicked.
    void chosen(const QModelIndex& index, const backcast::CardAction& action);

private:
    [[nodiscard]] int bodyHeight(const QModelIndex& index, const QFont& font, int width) const;
    [[nodiscard]] int textWidth(const QString& text, const QFont& font) const;
    [[nodiscard]] int actionsHeight(const QList<CardAction>& actions, const QFont& font, int width) const;
    void paintHead(QPainter& painter, const QRect& inner, const QModelIndex& index, const Theme& theme) const;
    void paintActions(QPainter& painter, const QRect& rect, const QModelIndex& index,
                      const Theme& theme) const;
    [[nodiscard]] int actionAt(const QRect& rect, const QPoint& point, const QModelIndex& index) const;

    QAbstractItemView& m_view;
    mutable QHash<QString, int> m_heights; ///< of the words of a card, for m_width and m_font
    mutable QHash<QString, int> m_widths;  ///< of the words of links
    mutable int m_width = 0;
    mutable QFont m_font;
    QPersistentModelIndex m_hovered;
    int m_hoveredAction = -1;
};

} // namespace backcast
