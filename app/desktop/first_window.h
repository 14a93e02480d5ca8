// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QStringList>
#include <QTimer>

namespace likeness {

/// What a start asks for.
struct StartRequest {
    QStringList files; ///< absolute paths
    QString action; ///< of the table of actions; may be empty
    QString token; ///< by which the desktop lets the window come to the front

    bool operator==(const StartRequest &) const = default;
};

/// Where the window of a library can be reached: a socket in the session's own folder, for its owner alone. Empty if
/// there is no such folder.
QString socketPathOf(const QString &dataDir);

/// Hands a request to the window that has the library open already.
class RequestSender final : public QObject {
    Q_OBJECT
public:
    explicit RequestSender(QString socketPath);
    void send(const StartRequest &request);

Q_SIGNALS:
    /// True if the other window has taken it; false if there is none that answers.
    void finished(bool isTaken);

private:
    void finish(bool isTaken);

    QString m_path;
    QLocalSocket m_socket;
    QTimer m_patience;
    bool m_isFinished = false;
};

/// Takes what later starts ask for.
class RequestReceiver final : public QObject {
    Q_OBJECT
public:
    /// Call it only while holding the library: a socket that is left over is removed.
    Result<> listen(const QString &socketPath);

Q_SIGNALS:
    void received(const likeness::StartRequest &request);

private:
    void accept();
    void read(QLocalSocket &socket);

    QLocalServer m_server;
};

} // namespace likeness
