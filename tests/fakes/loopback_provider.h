// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace likeness {

/// What the provider does with one request.
struct ProviderStep {
    QByteArray bytes; ///< the answer, head and all; empty: none
    bool isKeptOpen = false; ///< say nothing more and leave the connection open
    qsizetype pieceSize = 0; ///< write the answer in pieces of so many bytes, each by itself; 0: at once
};

/// A request as the provider got it.
struct ProviderRequest {
    QByteArray method;
    QByteArray path;
    QByteArray head;
    QByteArray body;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    bool hasHeader(const QByteArray &line) const { return head.contains(QByteArray("\r\n" + line + "\r\n")); }
};

/// A server on loopback that answers as its script says, one step a request, the last step again and again.
class LoopbackProvider : public QTcpServer {
public:
    QVector<ProviderStep> script;
    QVector<ProviderRequest> requests;

    LoopbackProvider()
    {
        connect(this, &QTcpServer::newConnection, this, &LoopbackProvider::serve);
        listen(QHostAddress::LocalHost);
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(serverPort())); }

    static ProviderStep answer(int status, const QByteArray &body, const QByteArray &moreHeaders = {},
                               const QByteArray &type = "application/json")
    {
        return {"HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: " + type + "\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n" + moreHeaders + "Connection: close\r\n\r\n" + body};
    }

    /// A stream of unstated length, as chat answers come: its end is the end of the connection.
    static ProviderStep stream(const QByteArray &body, qsizetype pieceSize = 0)
    {
        ProviderStep step{"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n" + body};
        step.pieceSize = pieceSize;
        return step;
    }

private:
    void serve()
    {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, got = QByteArray()]() mutable {
                got += socket->readAll();
                if (isWhole(got))
                    take(socket, std::exchange(got, {}));
            });
        }
    }

    static qsizetype bodyStart(const QByteArray &got)
    {
        const qsizetype end = got.indexOf("\r\n\r\n");
        return end < 0 ? -1 : end + 4;
    }

    static bool isWhole(const QByteArray &got)
    {
        const qsizetype start = bodyStart(got);
        if (start < 0)
            return false;
        const qsizetype at = got.first(start).toLower().indexOf("content-length:");
        const qsizetype size = at < 0 ? 0 : got.mid(at + 15, got.indexOf('\r', at) - at - 15).trimmed().toLongLong();
        return got.size() >= start + size;
    }

    void take(QTcpSocket *socket, const QByteArray &got)
    {
        const QList<QByteArray> first = got.first(got.indexOf('\r')).split(' ');
        requests.append({first.value(0), first.value(1), got.first(bodyStart(got)), got.sliced(bodyStart(got))});
        if (script.isEmpty())
            return socket->abort();
        const ProviderStep step = script.first();
        if (script.size() > 1)
            script.removeFirst();
        const qsizetype piece = step.pieceSize > 0 ? step.pieceSize : std::max<qsizetype>(1, step.bytes.size());
        for (qsizetype from = 0; from < step.bytes.size(); from += piece) {
            socket->write(step.bytes.mid(from, piece));
            socket->flush();
        }
        if (!step.isKeptOpen)
            socket->disconnectFromHost();
    }
};

} // namespace likeness
