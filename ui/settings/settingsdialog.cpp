// SPDX-License-Identifier: MIT
#include "ui/settings/settingsdialog.h"

#include "ui/settings/checkspage.h"
#include "ui/settings/generalpages.h"
#include "ui/settings/shortcutspage.h"
#include "ui/settings/workpages.h"
#include "ui/shell/style.h"

#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr int sideWidth = 184;

/// The names of the pages, with room around them.
class NameDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = themeOf(option.palette);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
            const bool focused = chosen && option.state.testFlag(QStyle::State_HasFocus);
            painter->setPen(focused ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
            painter->setBrush(chosen ? theme.selected : theme.hover);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), space::radius,
                                     space::radius);
        }
        painter->setPen(theme.text);
        painter->setFont(chosen ? typeFont(Type::Strong, option.font) : option.font);
        painter->drawText(option.rect.adjusted(space::m, 0, -space::s, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          index.data().toString());
        painter->restore();
    }
};

} // namespace

SettingsDialog::SettingsDialog(const SettingsParts& parts, QWidget* parent)
    : QDialog(parent)
    , m(parts)
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this)) {
    setWindowTitle(tr("Settings"));
    m_list->setFixedWidth(sideWidth);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Groups of settings"));
    m_list->setItemDelegate(new NameDelegate(m_list));
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (SettingsPage* page : std::initializer_list<SettingsPage*>{
             new AppearancePage(m, this), new FormatPage(m, this), new LanguagePage(m, this),
             new SavingPage(m, this), new IdentityPage(m, this), new ShortcutsPage(m, this),
             new ChecksPage(m, this)})
        addPage(page);

    m_restore = new QPushButton(tr("Restore defaults…"), this); // after the pages, also for Tab
    auto* close = new QPushButton(tr("Close"), this);
    makePrimary(*close);
    close->setAutoDefault(false);
    m_restore->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::xl, 0, space::xl, space::l);
    row->addWidget(m_restore);
    row->addStretch(1);
    row->addWidget(close);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::s);
    right->addWidget(m_stack, 1);
    right->addLayout(row);
    auto* sides = new QHBoxLayout(this);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    auto* left = new QVBoxLayout;
    left->setContentsMargins(space::s, space::xl, space::s, space::l);
    left->addWidget(m_list);
    sides->addLayout(left);
    sides->addLayout(right, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, [this](int index) {
        page(index).refresh(); // another window may have changed it
        m_stack->setCurrentIndex(index);
        m_restore->setEnabled(!page(index).restoreText().isEmpty());
    });
    connect(m_restore, &QPushButton::clicked, this, &SettingsDialog::restore);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(860, 640);
    showPage(0);
}

void SettingsDialog::addPage(SettingsPage* page) {
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(page);
    page->setAutoFillBackground(false); // setWidget turned it on
    m_stack->addWidget(scroll);
    m_pages.append(page);
    auto* item = new QListWidgetItem(page->title(), m_list);
    item->setSizeHint(QSize(sideWidth - 2 * space::s, fontMetrics().height() + space::l));
}

void SettingsDialog::showPage(int index) {
    m_list->setCurrentRow(index);
    m_list->setFocus();
}

void SettingsDialog::restore() {
    SettingsPage& shown = page(m_stack->currentIndex());
    const Question question{tr("Restore the defaults of “%1”?").arg(shown.title()),
                            shown.restoreText(),
                            {},
                            {{tr("Cancel")}, {tr("Restore"), Question::Look::Primary}},
                            1,
                            0};
    if (m.services.dialogs.ask(this, question) != 1) return;
    shown.restore();
    shown.refresh();
}

void SettingsDialog::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    const int side = m_list->geometry().right() + space::s;
    painter.fillRect(QRect(0, 0, side, height()), theme.canvas);
    painter.fillRect(QRect(side, 0, 1, height()), theme.border);
}

} // namespace backcast
