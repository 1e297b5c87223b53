// SPDX-License-Identifier: MIT
#pragma once

#include "ui/comments/commentmodel.h"

#include <QFont>
#include <QHash>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

class QAbstractItemView;

namespace backcast {

struct Theme;

/// Paints a comment with its replies as a card. Names and bodies are what somebody else wrote: plain text.
class CommentDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    CommentDelegate(QAbstractItemView& view, std::function<QDateTime()> now);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    /// Where the links stand on a card that fills `rect`.
    [[nodiscard]] QList<QRect> actionRects(const QRect& rect, const QModelIndex& index) const;

Q_SIGNALS:
    void clicked(const QModelIndex& index);
    void chosen(const QModelIndex& index, const backcast::CommentAction& action);

private:
    /// A stretch of a card: a name with its time, a quote, a body.
    struct Section {
        enum class Look { Name, Quote, Gone, Body, Note } look = Look::Body;
        QString text;
        QString beside; ///< at the right edge
        int above = 0;
    };
    [[nodiscard]] QList<Section> sectionsOf(const CommentCard& card) const;
    [[nodiscard]] int heightOf(const Section& section, int width) const;
    [[nodiscard]] int textHeight(const CommentCard& card, int width) const;
    void paintSection(QPainter& painter, const QRect& box, const Section& section, const Theme& theme) const;

    QAbstractItemView& m_view;
    std::function<QDateTime()> m_now;
    QPersistentModelIndex m_hovered;
    int m_hoveredAction = -1;
};

} // namespace backcast
