// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/preferences.h"

#include <QObject>

class QDBusConnection;
class QDBusMessage;
class QDBusPendingCallWatcher;

namespace backcast {

/// Follows what the desktop says about light and dark in its settings portal
/// (org.freedesktop.portal.Settings), at once when it changes, and remembers it for the next start. Without a
/// portal nothing is lost: then the lightness of the desktop's palette counts. Waits for nobody: answers come
/// when they come.
class DesktopLook : public QObject {
    Q_OBJECT
public:
    explicit DesktopLook(Preferences& preferences, QObject* parent = nullptr);

    /// Asks on the user's bus, where there is one.
    void follow();
    void follow(const QDBusConnection& bus);

private Q_SLOTS:
    void onSettingChanged(const QDBusMessage& message);

private:
    void onAnswer(const QDBusPendingCallWatcher& call);
    void take(DesktopScheme scheme);
    Preferences& m_preferences;
};

} // namespace backcast
