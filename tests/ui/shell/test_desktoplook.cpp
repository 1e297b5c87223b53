// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "tests/support/qtwarnings.h"
#include "ui/shell/desktoplook.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

/// A bus of the test's own, which goes with it. Its address is empty where dbus-daemon is not installed.
class Bus {
public:
    Bus() {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty()) return;
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        REQUIRE(m_daemon.waitForReadyRead(10'000));
        address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~Bus() {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    QString address;

private:
    QProcess m_daemon;
};

/// A connection to the bus that is closed at the end.
class BusLine {
public:
    BusLine(const Bus& bus, const QString& name)
        : connection(QDBusConnection::connectToBus(bus.address, name))
        , m_name(name) {
        REQUIRE(connection.isConnected());
    }
    ~BusLine() { QDBusConnection::disconnectFromBus(m_name); }
    QDBusConnection connection;

private:
    QString m_name;
};

/// What a desktop puts on the bus.
class Portal final : public QDBusVirtualObject {
public:
    explicit Portal(const Bus& bus)
        : m_line(bus, u"portal"_s) {
        REQUIRE(m_line.connection.registerVirtualObject(path, this));
        REQUIRE(m_line.connection.registerService(u"org.freedesktop.portal.Desktop"_s));
    }
    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override {
        asked.append(message.arguments());
        if (!answer.isValid()) return true; // and says nothing, ever
        connection.send(message.createReply(
            QVariant::fromValue(QDBusVariant(QVariant::fromValue(QDBusVariant(answer))))));
        return true;
    }
    void change(const QString& group, const QVariant& value) {
        QDBusMessage signal =
            QDBusMessage::createSignal(path, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal << group << u"color-scheme"_s << QVariant::fromValue(QDBusVariant(value));
        REQUIRE(m_line.connection.send(signal));
    }
    QVariant answer;
    QList<QVariantList> asked;

private:
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    BusLine m_line;
};

/// The user's settings in a folder of their own.
struct Home {
    QTemporaryDir folder;
    SafeFile files;
    SettingsFile settings{files, folder.filePath(u"settings.json"_s)};
    Preferences preferences{settings};
};

bool isDark() {
    return QApplication::palette().color(QPalette::Window) == darkTheme().window;
}

constexpr auto group = "org.freedesktop.appearance"_L1;

} // namespace

TEST_CASE("the window follows the desktop, at once when it changes") {
    const Bus bus;
    if (bus.address.isEmpty()) {
        WARN("skipped: there is no dbus-daemon");
        return;
    }
    Home home;
    Portal portal(bus);
    portal.answer = 1U;
    const BusLine line(bus, u"backcast"_s);
    setAppearance(home.preferences.appearance());
    CHECK_FALSE(isDark());
    DesktopLook look(home.preferences);
    look.follow(line.connection);
    REQUIRE(QTest::qWaitFor([] { return isDark(); }, 10'000));
    CHECK(portal.asked == QList<QVariantList>{{QString(group), u"color-scheme"_s}});
    CHECK(home.preferences.desktopScheme() == DesktopScheme::Dark);

    portal.change(group, 2U);
    REQUIRE(QTest::qWaitFor([] { return !isDark(); }, 10'000));
    portal.change(group, 1U);
    REQUIRE(QTest::qWaitFor([] { return isDark(); }, 10'000));

    SECTION("the user's own choice stays") {
        home.preferences.setAppearance(Appearance::Light);
        setAppearance(Appearance::Light);
        portal.change(group, 2U);
        portal.change(group, 1U);
        REQUIRE(
            QTest::qWaitFor([&] { return home.preferences.desktopScheme() == DesktopScheme::Dark; }, 10'000));
        CHECK_FALSE(isDark());
    }
    SECTION("what is no scheme says nothing") {
        portal.change(u"org.example.other"_s, 2U);
        portal.change(group, u"mauve"_s);
        REQUIRE(QTest::qWaitFor([&] { return home.preferences.desktopScheme() == DesktopScheme::Unknown; },
                                10'000));
        CHECK_FALSE(isDark()); // the offscreen desktop is light
    }
    setAppearance(Appearance::Light);
}

TEST_CASE("a portal that does not answer holds up nothing, and the last answer counts") {
    const Bus bus;
    if (bus.address.isEmpty()) {
        WARN("skipped: there is no dbus-daemon");
        return;
    }
    Home home;
    home.preferences.setDesktopScheme(DesktopScheme::Dark);
    Portal portal(bus); // has no answer
    const BusLine line(bus, u"backcast"_s);
    setAppearance(home.preferences.appearance(), home.preferences.desktopScheme());
    CHECK(isDark());
    DesktopLook look(home.preferences);
    QElapsedTimer clock;
    clock.start();
    look.follow(line.connection);
    CHECK(clock.elapsed() < 1000);
    REQUIRE(QTest::qWaitFor([&] { return !portal.asked.isEmpty(); }, 10'000));
    CHECK(isDark());
    setAppearance(Appearance::Light);
}

TEST_CASE("without a portal the palette of the desktop decides") {
    const Bus bus;
    if (bus.address.isEmpty()) {
        WARN("skipped: there is no dbus-daemon");
        return;
    }
    Home home;
    home.preferences.setDesktopScheme(DesktopScheme::Dark); // that desktop is gone
    const BusLine line(bus, u"backcast"_s);
    setAppearance(Appearance::System, DesktopScheme::Dark);
    DesktopLook look(home.preferences);
    look.follow(line.connection);
    REQUIRE(
        QTest::qWaitFor([&] { return home.preferences.desktopScheme() == DesktopScheme::Unknown; }, 10'000));
    CHECK_FALSE(isDark());
}
