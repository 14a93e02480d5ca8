// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for the engine where tests are about the way to it: the same hand-over, lock and life, and answers that
// take no model. The word after --behave makes it odd.
#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <cstdio>
#include <fcntl.h>
#include <iostream>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray answer(const QByteArray &status, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

QByteArray chunk(const QByteArray &text)
{
    return "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + text + "\"},\"finish_reason\":null}]}\n\n";
}

const QByteArray models = R"({"object":"list","data":[
{"id":"likeness-practice","likeness":{"practice":true,"context":512}},
{"id":"tiny","likeness":{"context":2048}},
{"id":"odd","likeness":{"problem":"Its architecture is none that this engine knows."}}]})";

class FakeEngine : public QTcpServer {
public:
    FakeEngine(QByteArray token, QString behaviour) : m_token(std::move(token)), m_behaviour(std::move(behaviour))
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

private:
    void take(QTcpSocket *socket, const QByteArray &request) const
    {
        if (!request.contains(QByteArray("Authorization: Bearer " + m_token)))
            say(socket, answer("401 X", R"({"error":{"message":"wrong token"}})"));
        else if (request.startsWith("GET /health"))
            say(socket, answer("200 OK", R"({"status":"ok"})"));
        else if (request.startsWith("GET /v1/models"))
            say(socket, answer("200 OK", models));
        else
            chat(socket);
    }

    void chat(QTcpSocket *socket) const
    {
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";
        socket->write(head + chunk("one ") + chunk("two"));
        socket->flush();
        if (m_behaviour == u"wait") // in mid-answer, to be killed there
            return;
        say(socket,
            "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"
            "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":10,\"completion_tokens\":2}}\n\ndata: [DONE]\n\n");
    }

    static void say(QTcpSocket *socket, const QByteArray &bytes)
    {
        socket->write(bytes);
        socket->disconnectFromHost();
    }

    QByteArray m_token;
    QString m_behaviour;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString folder = words.value(words.indexOf(u"--data"_s) + 1);
    const QString behaviour = words.contains(u"--behave"_s) ? words.value(words.indexOf(u"--behave"_s) + 1) : QString();
    const int lock = ::open(QFile::encodeName(folder + u"/lock").constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (behaviour == u"fail") {
        std::cerr << "no library of that name" << std::endl;
        return 1;
    }
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0)
        return 3;
    std::string line;
    std::getline(std::cin, line);
    const QJsonObject secrets = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
    if (QByteArray::fromBase64(secrets[u"key"].toString().toLatin1()).size() != 32)
        return 2;
    const FakeEngine engine(secrets[u"token"].toString().toLatin1(), behaviour);
    std::cout << "{\"address\":\"127.0.0.1:" << engine.serverPort() << "\",\"version\":\"0\"}" << std::endl;
    ::close(STDIN_FILENO);
    ::close(STDOUT_FILENO);
    return QCoreApplication::exec();
}
