// SPDX-License-Identifier: MIT
#include "ui/find/palette.h"

#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr int paletteWidth = 560;
constexpr int visibleRows = 10;
constexpr int entryRole = Qt::UserRole;
constexpr int detailRole = Qt::UserRole + 1;

/// Without case and accents: "Pagina" finds "Página".
QString folded(const QString& text) {
    QString bare;
    for (const QChar c : text.normalized(QString::NormalizationForm_D))
        if (!c.isMark()) bare += c.toCaseFolded();
    return bare;
}

/// The title to the left, where it is from to the right.
class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {100, option.fontMetrics.height() + 2 * space::s};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = themeOf(option.palette);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        if (current) painter->fillRect(option.rect, theme.selected);
        const QRect room = option.rect.adjusted(space::m, 0, -space::m, 0);
        const QString detail = index.data(detailRole).toString();
        // A hair more than measured: what is rounded down would be cut.
        const int detailWidth = std::min(option.fontMetrics.horizontalAdvance(detail) + 2, room.width() / 2);
        painter->setFont(option.font);
        painter->setPen(theme.muted);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(detail, Qt::ElideLeft, detailWidth));
        painter->setPen(theme.text);
        const int titleWidth = room.width() - detailWidth - space::l;
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, titleWidth));
    }
};

} // namespace

QList<int> matchingEntries(const QList<PaletteEntry>& entries, const QString& text) {
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    QList<int> first;
    QList<int> rest;
    for (int i = 0; i < int(entries.size()); ++i) {
        const QString title = folded(entries.at(i).title);
        const QString all = title + u' ' + folded(entries.at(i).detail);
        if (!std::all_of(words.begin(), words.end(), [&](const QString& word) { return all.contains(word); }))
            continue;
        (!words.isEmpty() && title.startsWith(words.first()) ? first : rest).append(i);
    }
    return first + rest;
}

CommandPalette::CommandPalette(QWidget& window)
    : QFrame(&window)
    , m_window(window)
    , m_text(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this)) {
    setAccessibleName(tr("Command palette"));
    m_text->setPlaceholderText(tr("What do you want to do, or go to?"));
    m_text->setAccessibleName(tr("What do you want to do, or go to?"));
    m_text->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keyboard
    m_list->setAccessibleName(tr("Matches"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    column->addWidget(m_text);
    column->addWidget(m_list, 1);
    connect(m_text, &QLineEdit::textEdited, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    hide();
}

void CommandPalette::open(QList<PaletteEntry> entries) {
    m_entries = std::move(entries);
    m_text->clear();
    if (!isVisible()) m_before = m_window.focusWidget();
    filter();
    const int row =
        m_list->sizeHintForRow(0) > 0 ? m_list->sizeHintForRow(0) : fontMetrics().height() + 2 * space::s;
    const int high = m_text->sizeHint().height() + visibleRows * row + 3 * space::m;
    const int wide = std::min(paletteWidth, m_window.width() - 2 * space::xl);
    setGeometry((m_window.width() - wide) / 2, m_window.height() / 8, wide,
                std::min(high, m_window.height() * 3 / 4));
    show();
    raise();
    m_text->setFocus();
}

void CommandPalette::close() {
    if (!isVisible()) return;
    hide();
    m_entries.clear();
    // Closed by a click elsewhere the focus is there already.
    if (m_before && (!m_window.focusWidget() || m_window.focusWidget() == m_text)) m_before->setFocus();
}

void CommandPalette::filter() {
    m_model->clear();
    for (const int index : matchingEntries(m_entries, m_text->text())) {
        auto* item = new QStandardItem(m_entries.at(index).title);
        item->setData(index, entryRole);
        item->setData(m_entries.at(index).detail, detailRole);
        item->setData(m_entries.at(index).title + u", "_s + m_entries.at(index).detail,
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::step(int by) {
    const int count = m_model->rowCount();
    if (count == 0) return;
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, count - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_list->scrollTo(m_list->currentIndex());
}

void CommandPalette::run() {
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) return;
    // It may close the window, or open the palette again: the list is gone by then.
    const std::function<void()> work = m_entries.at(current.data(entryRole).toInt()).run;
    close();
    work();
}

QStringList CommandPalette::shown() const {
    QStringList titles;
    for (int i = 0; i < m_model->rowCount(); ++i) titles.append(m_model->index(i, 0).data().toString());
    return titles;
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_text) return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        // A menu of the field itself is no reason to go.
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) close();
        return false;
    }
    if (event->type() != QEvent::KeyPress) return false;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
        return step(-1), true;
    case Qt::Key_Down:
        return step(1), true;
    case Qt::Key_PageUp:
        return step(-visibleRows), true;
    case Qt::Key_PageDown:
        return step(visibleRows), true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return run(), true;
    case Qt::Key_Escape:
        return close(), true;
    default:
        return false;
    }
}

void CommandPalette::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.control, 1));
    painter.setBrush(theme.window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

} // namespace backcast
