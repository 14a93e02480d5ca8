// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system_theme.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace likeness {

namespace {

constexpr int patience = 250;
const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");

} // namespace

SystemTheme::SystemTheme(bool isPaletteDark) : m_isPaletteDark(isPaletteDark), m_isDark(isPaletteDark)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    qRegisterMetaType<QDBusVariant>(); // the slot below is found by the names of its types
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    question.setArguments({appearance, colorScheme});
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question, patience), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, &SystemTheme::takeAnswer);
}

void SystemTheme::takeAnswer(QDBusPendingCallWatcher *answer)
{
    answer->deleteLater();
    const QDBusPendingReply<QVariant> reply = *answer;
    if (reply.isValid()) // else there is no portal, or it is slow: the palette's answer stays
        follow(reply.value());
}

void SystemTheme::settingChanged(const QString &group, const QString &name, const QDBusVariant &value)
{
    if (group == appearance && name == colorScheme)
        follow(value.variant());
}

void SystemTheme::follow(const QVariant &value)
{
    QVariant inner = value; // portals wrap it once or twice
    while (inner.canConvert<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    constexpr uint dark = 1;
    constexpr uint light = 2;
    const uint scheme = inner.toUInt();
    const bool isDark = scheme == dark || (scheme != light && m_isPaletteDark);
    if (std::exchange(m_isDark, isDark) != isDark)
        Q_EMIT changed();
}

} // namespace likeness
