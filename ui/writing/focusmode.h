// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

class QShortcut;

namespace backcast {

/// Shows nothing but the page: what stands around it is hidden, and comes back as it was.
class FocusMode : public QObject {
    Q_OBJECT
public:
    /// `around` is what is hidden; `restored` runs when it is back. Escape on `page` leaves.
    FocusMode(QList<QWidget*> around, QWidget& page, std::function<void()> restored, QObject* parent);

    [[nodiscard]] bool isOn() const { return m_on; }
    void setOn(bool on);

Q_SIGNALS:
    void changed(bool on);

private:
    QList<QWidget*> m_around;
    QList<QWidget*> m_hidden; ///< those that were shown before
    QWidget& m_page;
    std::function<void()> m_restored;
    QShortcut* m_escape;
    bool m_on = false;
};

} // namespace backcast
