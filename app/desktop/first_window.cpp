// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/first_window.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QStandardPaths>

namespace likeness {

namespace {

constexpr int patience = 2000; ///< a window that hangs is not waited for any longer
constexpr qint64 longestRequest = 1 << 20;
constexpr char taken = 'k';

QByteArray encoded(const StartRequest &request)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << request.files << request.action << request.token;
    return bytes;
}

/// Nothing while it is not there in full.
std::optional<StartRequest> nextRequest(QLocalSocket &socket)
{
    QDataStream in(&socket);
    in.setVersion(QDataStream::Qt_6_0);
    in.startTransaction();
    StartRequest request;
    in >> request.files >> request.action >> request.token;
    if (!in.commitTransaction())
        return std::nullopt;
    return request;
}

} // namespace

QString socketPathOf(const QString &dataDir)
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (runtime.isEmpty())
        return {};
    // A path of a socket may have about a hundred characters, which the library's own folder may exceed.
    const QByteArray name = QCryptographicHash::hash(QDir(dataDir).absolutePath().toUtf8(), QCryptographicHash::Sha256);
    return QDir(runtime).filePath(QStringLiteral("likeness-%1").arg(QString::fromLatin1(name.toHex().first(16))));
}

RequestSender::RequestSender(QString socketPath) : m_path(std::move(socketPath))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(false); });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] { finish(false); });
    connect(&m_socket, &QLocalSocket::readyRead, this, [this] { finish(m_socket.readAll().startsWith(taken)); });
}

void RequestSender::send(const StartRequest &request)
{
    connect(&m_socket, &QLocalSocket::connected, this, [this, request] { m_socket.write(encoded(request)); });
    m_patience.start();
    m_socket.connectToServer(m_path);
}

void RequestSender::finish(bool isTaken)
{
    m_patience.stop();
    if (!std::exchange(m_isFinished, true))
        Q_EMIT finished(isTaken);
}

Result<> RequestReceiver::listen(const QString &socketPath)
{
    QLocalServer::removeServer(socketPath);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &RequestReceiver::accept);
    if (!m_server.listen(socketPath))
        return failure(ErrorKind::Io, socketPath, m_server.errorString());
    return {};
}

void RequestReceiver::accept()
{
    QLocalSocket *socket = m_server.nextPendingConnection();
    socket->setReadBufferSize(longestRequest);
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
    read(*socket);
}

void RequestReceiver::read(QLocalSocket &socket)
{
    if (const auto request = nextRequest(socket)) {
        socket.write(&taken, 1);
        socket.flush();
        Q_EMIT received(*request);
    } else if (socket.bytesAvailable() >= longestRequest) {
        socket.abort();
    }
}

} // namespace likeness
