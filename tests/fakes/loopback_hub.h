// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace likeness {

/// A hub on loopback with files by their paths: leads to where they lie, gives parts, and breaks off where it is told
/// to. Requests are noted.
class LoopbackHub : public QTcpServer {
public:
    struct File {
        QByteArray content;
        QByteArray claimedHash; ///< hex, as the hub names it; empty: none
        qint64 claimedBytes = -1; ///< -1: as many as there are
    };

    QHash<QByteArray, File> files; ///< by what follows the last stroke of the path
    QVector<QByteArray> requests; ///< heads
    QByteArray redirect = "/there/"; ///< before the file's name; empty: given at once
    int redirectStatus = 302;
    qsizetype breakAfter = -1; ///< the next file ends after so many bytes, once; -1: none does

    LoopbackHub()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, got = QByteArray()]() mutable {
                got += socket->readAll();
                if (got.contains("\r\n\r\n"))
                    take(socket, got);
            });
        });
        listen(QHostAddress::LocalHost);
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }

private:
    void take(QTcpSocket *socket, const QByteArray &head)
    {
        requests.append(head);
        const QByteArray path = head.split(' ').value(1);
        const QByteArray name = path.mid(path.lastIndexOf('/') + 1);
        if (!files.contains(name))
            say(socket, "404 Not Found", {}, "{}");
        else if (!redirect.isEmpty() && !path.startsWith("/there/"))
            lead(socket, name);
        else
            give(socket, files[name], head);
    }

    void lead(QTcpSocket *socket, const QByteArray &name) const
    {
        const File &file = files[name];
        const qint64 bytes = file.claimedBytes < 0 ? file.content.size() : file.claimedBytes;
        QByteArray headers = "Location: " + redirect + name + "\r\n";
        if (!file.claimedHash.isEmpty())
            headers +=
                "X-Linked-Etag: \"" + file.claimedHash + "\"\r\nX-Linked-Size: " + QByteArray::number(bytes) + "\r\n";
        say(socket, QByteArray::number(redirectStatus) + " Found", headers, {});
    }

    void give(QTcpSocket *socket, const File &file, const QByteArray &head)
    {
        const qsizetype at = head.indexOf("Range: bytes=");
        const qint64 from = at < 0 ? 0 : head.mid(at + 13, head.indexOf('-', at) - at - 13).toLongLong();
        const QByteArray size = QByteArray::number(file.content.size());
        if (at >= 0 && from >= file.content.size())
            return say(socket, "416 Range Not Satisfiable", "Content-Range: bytes */" + size + "\r\n", {});
        const QByteArray range = "Content-Range: bytes " + QByteArray::number(from) + "-"
            + QByteArray::number(file.content.size() - 1) + "/" + size + "\r\n";
        const QByteArray rest = file.content.mid(from);
        const qsizetype end = std::exchange(breakAfter, -1);
        const QByteArray first = at < 0 ? QByteArray("200 OK") : QByteArray("206 Partial Content");
        socket->write("HTTP/1.1 " + first + "\r\nContent-Length: " + QByteArray::number(rest.size()) + "\r\n"
                      + (at < 0 ? QByteArray() : range) + "Connection: close\r\n\r\n"
                      + rest.first(end < 0 ? rest.size() : end));
        socket->disconnectFromHost();
    }

    static void say(QTcpSocket *socket, const QByteArray &status, const QByteArray &headers, const QByteArray &body)
    {
        socket->write("HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers
                      + "Connection: close\r\n\r\n" + body);
        socket->disconnectFromHost();
    }
};

} // namespace likeness
