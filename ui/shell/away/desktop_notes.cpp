// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/away/desktop_notes.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

namespace likeness {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString clicked = QStringLiteral("default"); ///< the specification's name of a click on the notification itself

QDBusMessage call(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

DesktopNotes::DesktopNotes(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
}

void DesktopNotes::show(const QString &key, const QString &title)
{
    if (!m_bus.isConnected())
        return;
    listen();
    Note &note = m_notes[key];
    note.isUnwanted = false;
    if (note.isAsked)
        note.next = title; // its id is needed to take its place
    else
        send(key, title);
}

void DesktopNotes::listen()
{
    if (std::exchange(m_isListening, true))
        return;
    const auto hear = [this](const char *signal, const char *slot) {
        m_bus.connect(service, path, service, QLatin1String(signal), this, slot);
    };
    hear("ActionInvoked", SLOT(takeAction(uint, QString)));
    hear("ActivationToken", SLOT(takeToken(uint, QString)));
    hear("NotificationClosed", SLOT(takeClosed(uint, uint)));
}

void DesktopNotes::send(const QString &key, const QString &title)
{
    Note &note = m_notes[key];
    note.isAsked = true;
    note.next.reset();
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()},
                            {QStringLiteral("suppress-sound"), true}};
    constexpr int asTheDesktopLikes = -1;
    const QVariantList arguments{QCoreApplication::applicationName(),
                                 note.id,
                                 QGuiApplication::desktopFileName(),
                                 title,
                                 QString(),
                                 QStringList{clicked, tr("Show")},
                                 hints,
                                 asTheDesktopLikes};
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call(QStringLiteral("Notify"), arguments)), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, key, answer] {
        answer->deleteLater();
        takeId(key, *answer);
    });
}

void DesktopNotes::takeId(const QString &key, const QDBusPendingCallWatcher &call)
{
    const QDBusPendingReply<uint> reply = call;
    if (!reply.isValid()) { // nobody shows notifications here
        m_notes.remove(key);
        return;
    }
    Note &note = m_notes[key];
    note.id = reply.value();
    note.isAsked = false;
    if (note.isUnwanted)
        close(note.id);
    else if (note.next)
        send(key, *std::exchange(note.next, std::nullopt));
}

void DesktopNotes::closeAll()
{
    for (Note &note : m_notes) {
        note.isUnwanted = true;
        note.next.reset();
        if (note.id != 0)
            close(note.id);
    }
}

void DesktopNotes::close(uint id)
{
    m_bus.send(call(QStringLiteral("CloseNotification"), {id}));
}

QString DesktopNotes::keyOf(uint id) const
{
    for (auto it = m_notes.cbegin(); it != m_notes.cend(); ++it) {
        if (it->id == id && id != 0)
            return it.key();
    }
    return {};
}

void DesktopNotes::takeToken(uint id, const QString &token)
{
    if (const QString key = keyOf(id); !key.isEmpty())
        m_notes[key].token = token;
}

void DesktopNotes::takeAction(uint id, const QString &action)
{
    const QString key = keyOf(id);
    if (!key.isEmpty() && action == clicked)
        Q_EMIT chosen(key, m_notes[key].token);
}

void DesktopNotes::takeClosed(uint id, uint)
{
    const QString key = keyOf(id);
    if (key.isEmpty())
        return;
    if (m_notes[key].isAsked)
        m_notes[key].id = 0; // another takes its place
    else
        m_notes.remove(key);
}

} // namespace likeness
