// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system_theme.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QProcess>
#include <QTest>

#include <gtest/gtest.h>

namespace likeness {
namespace {

constexpr int patience = 20'000;

/// Answers as desktops do: the value wrapped twice.
class FakePortal final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public Q_SLOTS:
    QDBusVariant Read(const QString &, const QString &) // NOLINT(readability-identifier-naming): the portal's name
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &name, const QDBusVariant &value); // NOLINT

public:
    uint scheme = 1;
};

/// A session bus of its own; the person's is never asked.
class Bus final {
public:
    Bus()
    {
        m_daemon.start(u"dbus-daemon"_qs, {u"--session"_qs, u"--nofork"_qs, u"--print-address"_qs});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
            qputenv("DBUS_SESSION_BUS_ADDRESS", m_daemon.readLine().trimmed());
    }
    ~Bus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

private:
    QProcess m_daemon;
};

TEST(SystemTheme, ThePortalsAnswerIsFollowedAsItChanges)
{
    const Bus bus;
    FakePortal portal;
    QDBusConnection desktop =
        QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), u"desktop"_qs);
    ASSERT_TRUE(desktop.registerService(u"org.freedesktop.portal.Desktop"_qs));
    ASSERT_TRUE(desktop.registerObject(u"/org/freedesktop/portal/desktop"_qs, &portal,
                                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    SystemTheme theme(false);
    EXPECT_FALSE(theme.isDark()) << "the start waits for nobody";
    EXPECT_TRUE(QTest::qWaitFor([&] { return theme.isDark(); }, patience));
    Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_qs, u"color-scheme"_qs, QDBusVariant(2U));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !theme.isDark(); }, patience));
    Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_qs, u"color-scheme"_qs,
                                 QDBusVariant(QVariant::fromValue(QDBusVariant(1U))));
    EXPECT_TRUE(QTest::qWaitFor([&] { return theme.isDark(); }, patience));
    QDBusConnection::disconnectFromBus(u"desktop"_qs);
}

} // namespace
} // namespace likeness

#include "system_theme_test.moc"
