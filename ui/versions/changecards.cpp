// SPDX-License-Identifier: MIT
#include "ui/versions/changecards.h"

#include "ui/shell/theme.h"
#include "ui/versions/changetext.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr int gap = 5;     ///< above and below a card, so that two cards are 10 apart
constexpr int leading = 2; ///< pixels between two lines

QRect cardRect(const QRect& row) {
    return row.adjusted(space::m, gap, -space::m, -gap);
}

/// Breaks a text into lines of `width` and gives its height.
double breakLines(QTextLayout& layout, double width) {
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += std::ceil(line.height()) + leading;
    }
    layout.endLayout();
    return y;
}

void setRuns(QTextLayout& layout, const QList<SummaryRun>& runs, const Theme& theme) {
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const SummaryRun& run : runs) {
        formats.append({int(text.size()), int(run.text.size()), changeFormat(run.kind, theme)});
        text += run.text;
    }
    layout.setText(text);
    layout.setFormats(formats);
}

} // namespace

void ChangeCardModel::setCards(const QList<SummaryCard>& cards) {
    if (cards == m_cards) return;
    beginResetModel();
    m_cards = cards;
    endResetModel();
}

int ChangeCardModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_cards.size());
}

QVariant ChangeCardModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const SummaryCard& card = at(index.row());
    if (role == Qt::DisplayRole) return card.title;
    if (role == Qt::AccessibleTextRole) return u"%1. %2"_s.arg(card.title, card.text());
    return {};
}

ChangeCardDelegate::ChangeCardDelegate(QListView& view)
    : QStyledItemDelegate(&view)
    , m_view(view) {}

const SummaryCard& ChangeCardDelegate::cardAt(const QModelIndex& index) const {
    return static_cast<const ChangeCardModel*>(index.model())->at(index.row());
}

QSize ChangeCardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const SummaryCard& card = cardAt(index);
    const int width = m_view.viewport()->width();
    const double inner = std::max(40, cardRect(QRect(0, 0, width, 100)).width() - 2 * space::m);
    QTextLayout title(card.title, typeFont(Type::Strong, m_view.font()));
    QTextLayout body(QString(), m_view.font());
    setRuns(body, card.runs, themeOf(m_view.palette()));
    const double height =
        breakLines(title, inner) + space::xs + breakLines(body, inner) - leading + 2 * (space::m + gap);
    return {width, int(std::ceil(height))};
}

void ChangeCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
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
    painter->setPen(theme.text);
    QPointF at(card.left() + space::m, card.top() + space::m);
    const double inner = card.width() - 2 * space::m;
    QTextLayout title(cardAt(index).title, typeFont(Type::Strong, m_view.font()));
    const double height = breakLines(title, inner);
    title.draw(painter, at);
    at.ry() += height + space::xs;
    QTextLayout body(QString(), m_view.font());
    setRuns(body, cardAt(index).runs, theme);
    breakLines(body, inner);
    body.draw(painter, at);
    painter->restore();
}

ChangeCards::ChangeCards(QWidget* parent)
    : QListView(parent)
    , m_model(new ChangeCardModel(this)) {
    setModel(m_model);
    setItemDelegate(new ChangeCardDelegate(*this));
    setAccessibleName(tr("What changed"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(space::xl);
    setResizeMode(QListView::Adjust);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    const auto want = [this](const QModelIndex& index) {
        if (index.isValid() && m_model->at(index.row()).item >= 0)
            Q_EMIT itemWanted(m_model->at(index.row()).item);
    };
    connect(this, &QListView::clicked, this, want);
    connect(this, &QListView::activated, this, want);
}

void ChangeCards::setCards(const QList<SummaryCard>& cards) {
    m_model->setCards(cards);
}

void ChangeCards::follow(const Comparison& comparison, int item) {
    int best = -1;
    if (item >= 0 && item < int(comparison.items.size())) {
        // The last card that begins at or before it in the same part; the five questions have one each.
        const Place place = comparison.items.at(item).place();
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const SummaryCard& card = m_model->at(row);
            const bool isThere = !card.place || *card.place == place;
            if (isThere && card.item >= 0 && card.item <= item &&
                (best < 0 || card.item >= m_model->at(best).item))
                best = row;
        }
    }
    if (best >= 0)
        setCurrentIndex(m_model->index(best));
    else
        clearSelection();
}

void ChangeCards::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    doItemsLayout(); // the heights of the cards depend on their width
}

} // namespace backcast
