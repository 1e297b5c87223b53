// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace backcast {

/// Paints a row of the question bank: the title of a theme, or a question with its sign and, below, whether
/// the draft covers it.
class BankDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit BankDelegate(QAbstractItemView& view);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintTheme(QPainter& painter, const QRect& row, const QModelIndex& index) const;
    void paintQuestion(QPainter& painter, const QRect& row, const QModelIndex& index) const;
    [[nodiscard]] int textWidth() const;

    QAbstractItemView& m_view;
};

} // namespace backcast
