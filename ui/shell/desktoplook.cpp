// SPDX-License-Identifier: MIT
#include "ui/shell/desktoplook.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr int patience = 5000; ///< ms; nothing waits for it

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto interface = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
const auto colourScheme = u"color-scheme"_s;

/// Without this look a bus that is not there would be started by the library that speaks to it.
bool hasBus() {
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

/// 1 is dark, 2 is light; 0 is no preference. The portal wraps its value twice.
DesktopScheme schemeOf(QVariant value) {
    while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
    if (value.typeId() != QMetaType::UInt) return DesktopScheme::Unknown;
    const uint number = value.toUInt();
    return number == 1 ? DesktopScheme::Dark : number == 2 ? DesktopScheme::Light : DesktopScheme::Unknown;
}

} // namespace

DesktopLook::DesktopLook(Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_preferences(preferences) {}

void DesktopLook::follow() {
    if (hasBus()) follow(QDBusConnection::sessionBus());
}

void DesktopLook::follow(const QDBusConnection& given) {
    QDBusConnection bus = given;
    if (!bus.isConnected()) return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this, SLOT(onSettingChanged(QDBusMessage)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << appearance << colourScheme;
    auto* call = new QDBusPendingCallWatcher(bus.asyncCall(question, patience), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        onAnswer(*call);
        call->deleteLater();
    });
}

void DesktopLook::onAnswer(const QDBusPendingCallWatcher& call) {
    const QDBusPendingReply<QDBusVariant> reply = call;
    if (reply.isValid()) return take(schemeOf(reply.value().variant()));
    // A portal that is only slow has not changed its mind; one that is not there, or does not know, says
    // nothing.
    const QDBusError::ErrorType error = reply.error().type();
    if (error != QDBusError::NoReply && error != QDBusError::Timeout && error != QDBusError::TimedOut)
        take(DesktopScheme::Unknown);
}

void DesktopLook::onSettingChanged(const QDBusMessage& message) {
    const QVariantList arguments = message.arguments(); // group, key, value
    if (arguments.value(0) == appearance && arguments.value(1) == colourScheme)
        take(schemeOf(arguments.value(2)));
}

void DesktopLook::take(DesktopScheme scheme) {
    if (scheme == m_preferences.desktopScheme()) return;
    m_preferences.setDesktopScheme(scheme);
    if (m_preferences.appearance() == Appearance::System) setAppearance(Appearance::System, scheme);
}

} // namespace backcast
