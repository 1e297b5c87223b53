// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QHash>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

class QAbstractItemView;

namespace backcast {

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
    /// Where the words "Go to" stand on a card that fills `rect`.
    [[nodiscard]] QRect actionRect(const QRect& rect, const QFont& font, const QModelIndex& index) const;

Q_SIGNALS:
    void actionClicked(const QModelIndex& index);

private:
    [[nodiscard]] int bodyHeight(const QModelIndex& index, const QFont& font, int width) const;

    QAbstractItemView& m_view;
    mutable QHash<QString, int> m_heights; ///< of the words of a card, for m_width and m_font
    mutable int m_width = 0;
    mutable QFont m_font;
    QPersistentModelIndex m_hovered;
};

} // namespace backcast
