// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace backcast {

/// Paints one of the five questions: its sign, its words, and below what was answered or what is missing. The
/// room for the lines below is always taken, so that nothing moves when an answer gets longer. Below it,
/// where it is open, the passages that answer it.
class QuestionDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit QuestionDelegate(QTreeView& view);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

    /// The width of the panel, which the view learns only later.
    void setWidth(int width) { m_width = width; }
    /// How many lines an answer may take: two, or one where the window is low.
    void setDetailLines(int lines) { m_detailLines = lines; }
    [[nodiscard]] int detailLines() const { return m_detailLines; }

private:
    [[nodiscard]] int textWidth() const;
    void paintPassage(QPainter& painter, const QRect& row, const QModelIndex& index) const;
    QTreeView& m_view;
    int m_detailLines = 2;
    int m_width = 0;
};

/// Paints a row of the outline: title at the left, note at the right.
class OutlineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit OutlineDelegate(QTreeView& view);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    QTreeView& m_view;
};

} // namespace backcast
