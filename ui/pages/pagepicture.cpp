// SPDX-License-Identifier: MIT
#include "ui/pages/pagepicture.h"

#include "ui/pages/sheet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backcast {

PagePicture::PagePicture(QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(tr("Picture of the page"));
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void PagePicture::setPages(const Pages& pages) {
    m_pages = pages;
    setCurrent(std::clamp(m_current, 0, std::max(0, count() - 1)));
    update();
}

void PagePicture::setCurrent(int index) {
    index = std::clamp(index, 0, std::max(0, count() - 1));
    if (index != m_current) {
        m_current = index;
        update();
    }
    Q_EMIT currentChanged(m_current);
}

QSize PagePicture::sizeHint() const {
    return {300, 360};
}

void PagePicture::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.canvas);
    if (m_pages.pages.isEmpty()) return;
    const QSizeF paper(m_pages.profile.width, m_pages.profile.height);
    const QSizeF room = QSizeF(size()) - QSizeF(2 * space::l, 2 * space::l);
    const QSize shown = paper.scaled(room, Qt::KeepAspectRatio).toSize();
    const QRect sheet(QPoint((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown);
    drawSheet(painter, sheet, theme);
    painter.setClipRect(sheet);
    drawPageOn(painter, sheet.topLeft(), shown.width() / paper.width(), QRectF({}, paper),
               m_pages.pages.at(m_current), m_pages, m_painter);
}

PageLeaves::PageLeaves(QWidget* parent)
    : QWidget(parent)
    , m_picture(new PagePicture(this))
    , m_number(new QLabel(this))
    , m_back(addButton(u"‹"_s, tr("Page before"), -1))
    , m_on(addButton(u"›"_s, tr("Next page"), 1)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_picture, 1);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_number);
    row->addWidget(m_on);
    row->addStretch(1);
    column->addLayout(row);
    m_number->setFont(typeFont(Type::Small, font()));
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setMinimumWidth(
        m_number->fontMetrics().horizontalAdvance(tr("Page %1 of %2").arg(000).arg(000)));
    connect(m_picture, &PagePicture::currentChanged, this, &PageLeaves::say);
}

QToolButton* PageLeaves::addButton(const QString& text, const QString& name, int step) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
    connect(button, &QToolButton::clicked, this,
            [this, step] { m_picture->setCurrent(m_picture->current() + step); });
    return button;
}

void PageLeaves::setPages(const Pages& pages) {
    m_picture->setPages(pages);
    say();
}

void PageLeaves::say() {
    const int count = m_picture->count();
    m_number->setText(
        count == 0
            ? QString()
            : tr("Page %1 of %2").arg(locale().toString(m_picture->current() + 1), locale().toString(count)));
    m_picture->setAccessibleDescription(m_number->text());
    m_back->setEnabled(m_picture->current() > 0);
    m_on->setEnabled(m_picture->current() + 1 < count);
}

} // namespace backcast
