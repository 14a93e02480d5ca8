// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>

#include <optional>

class QDBusPendingCallWatcher;

namespace likeness {

/// Notifications of the desktop (org.freedesktop.Notifications). Where there is no such service, nothing is shown.
class DesktopNotes final : public QObject {
    Q_OBJECT
public:
    explicit DesktopNotes(const QDBusConnection &bus, QObject *parent = nullptr);

    /// In the place of the one with the same key, where that still stands.
    void show(const QString &key, const QString &title);
    /// Takes all of them away.
    void closeAll();

Q_SIGNALS:
    /// It was clicked. The token lets a window come to the front; it may be empty.
    void chosen(const QString &key, const QString &token);

private Q_SLOTS:
    void takeAction(uint id, const QString &action);
    void takeToken(uint id, const QString &token);
    void takeClosed(uint id, uint reason);

private:
    struct Note {
        uint id = 0; ///< the desktop's; 0: not known yet
        bool isAsked = false; ///< its id is on its way
        std::optional<QString> next; ///< a title that came meanwhile
        bool isUnwanted = false; ///< seen meanwhile
        QString token;
    };

    void listen();
    void send(const QString &key, const QString &title);
    void takeId(const QString &key, const QDBusPendingCallWatcher &call);
    void close(uint id);
    QString keyOf(uint id) const;

    QDBusConnection m_bus;
    bool m_isListening = false;
    QHash<QString, Note> m_notes;
};

} // namespace likeness
