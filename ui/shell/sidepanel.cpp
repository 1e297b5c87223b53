// SPDX-License-Identifier: MIT
#include "ui/shell/sidepanel.h"

#include "ui/shell/theme.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace backcast {

SidePanel::SidePanel(QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this)) {
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setFont(typeFont(Type::Strong, m_tabs->font()));
    m_tabs->setFocusPolicy(Qt::TabFocus);
    m_tabs->setAccessibleName(tr("Lists about the document"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        Q_EMIT pageShown();
    });
}

void SidePanel::addPage(QWidget& page, const QString& title) {
    m_pages->addWidget(&page);
    m_tabs->addTab(title);
}

void SidePanel::setTitle(const QWidget& page, const QString& title) {
    const int index = m_pages->indexOf(&page);
    if (index >= 0 && m_tabs->tabText(index) != title) m_tabs->setTabText(index, title);
}

QString SidePanel::title(const QWidget& page) const {
    return m_tabs->tabText(m_pages->indexOf(&page));
}

void SidePanel::showPage(QWidget& page) {
    m_tabs->setCurrentIndex(m_pages->indexOf(&page));
}

bool SidePanel::isShown(const QWidget& page) const {
    return m_pages->currentWidget() == &page;
}

} // namespace backcast
