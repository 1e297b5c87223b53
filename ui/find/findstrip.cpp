// SPDX-License-Identifier: MIT
#include "ui/find/findstrip.h"

#include "ui/shell/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace backcast {

FindStrip::FindStrip(int longestStatus, QWidget* parent)
    : QWidget(parent)
    , m_longestStatus(longestStatus)
    , m_status(new QLabel(this)) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_status->setTextFormat(Qt::PlainText);
}

QToolButton* FindStrip::button(const QString& sign, const QString& name) {
    auto* made = new QToolButton(this);
    made->setText(sign);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    made->setAccessibleName(name);
    made->setToolTip(name);
    return made;
}

void FindStrip::say(const QString& text, bool isBad) {
    m_isBad = isBad;
    m_status->setText(m_status->fontMetrics().elidedText(text, Qt::ElideRight, m_longestStatus));
    m_status->setToolTip(text);
    m_status->setAccessibleName(text);
    colourStatus();
}

void FindStrip::colourStatus() {
    const Theme& theme = themeOf(palette());
    QPalette colours = m_status->palette();
    colours.setColor(QPalette::WindowText, m_isBad ? theme.bad : theme.muted);
    m_status->setPalette(colours);
}

/// A label with a colour of its own would keep that of the other theme.
void FindStrip::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) colourStatus();
}

void FindStrip::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
}

} // namespace backcast
