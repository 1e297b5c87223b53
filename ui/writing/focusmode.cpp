// SPDX-License-Identifier: MIT
#include "ui/writing/focusmode.h"

#include <QShortcut>

#include <utility>

namespace backcast {

FocusMode::FocusMode(QList<QWidget*> around, QWidget& page, std::function<void()> restored, QObject* parent)
    : QObject(parent)
    , m_around(std::move(around))
    , m_page(page)
    , m_restored(std::move(restored))
    , m_escape(new QShortcut(Qt::Key_Escape, &page, nullptr, nullptr, Qt::WidgetShortcut)) {
    m_escape->setEnabled(false);
    connect(m_escape, &QShortcut::activated, this, [this] { setOn(false); });
}

void FocusMode::setOn(bool on) {
    if (on == m_on) return;
    m_on = on;
    m_escape->setEnabled(on);
    if (on) {
        m_hidden.clear();
        for (QWidget* widget : m_around) {
            if (widget->isHidden()) continue;
            m_hidden.append(widget);
            widget->hide();
        }
        m_page.setFocus();
    } else {
        for (QWidget* widget : std::exchange(m_hidden, {})) widget->show();
        m_restored();
    }
    Q_EMIT changed(on);
}

} // namespace backcast
