// SPDX-License-Identifier: MIT
#pragma once

#include "core/history/compare.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace backcast {

/// The cards of what changed.
class ChangeCardModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setCards(const QList<SummaryCard>& cards);
    [[nodiscard]] const SummaryCard& at(int row) const { return m_cards.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<SummaryCard> m_cards;
};

/// Paints a card: its title, and below it what came and went.
class ChangeCardDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ChangeCardDelegate(QListView& view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] const SummaryCard& cardAt(const QModelIndex& index) const;
    QListView& m_view;
};

/// The list of these cards. A click or Enter leads to what a card tells of.
class ChangeCards : public QListView {
    Q_OBJECT
public:
    explicit ChangeCards(QWidget* parent = nullptr);

    void setCards(const QList<SummaryCard>& cards);
    /// The card of the part in which an item stands becomes the current one; nothing is led to.
    void follow(const Comparison& comparison, int item);

Q_SIGNALS:
    /// An index in Comparison::items.
    void itemWanted(int item);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    ChangeCardModel* m_model;
};

} // namespace backcast
