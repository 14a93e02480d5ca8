// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/engine/engine_start.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <array>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace likeness {
namespace {

constexpr std::chrono::seconds patience{60}; // its libraries are large, and a cold disk is slow
constexpr int folderInUse = 3; // the engine's exit code where another one holds the folder
constexpr qsizetype longestLine = 4096;

/// Two ends that speak with each other. A channel rather than a pipe, since writing into one whose other end died can
/// then be told from success without a signal that would end this program.
using Channel = std::array<int, 2>;

bool open(Channel &ends)
{
    return ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) == 0;
}

void close(int &end)
{
    if (end >= 0)
        ::close(std::exchange(end, -1));
}

/// argv as C wants it: the texts stay alive in `kept`.
std::vector<char *> pointersTo(std::vector<QByteArray> &kept)
{
    std::vector<char *> pointers;
    for (QByteArray &one : kept)
        pointers.push_back(one.data());
    pointers.push_back(nullptr);
    return pointers;
}

} // namespace

EngineStart::EngineStart(EngineOrder order) : m_order(std::move(order))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_watch)
            m_watch->terminate();
        finish(failure(ErrorKind::TimedOut, {}, QStringLiteral("the engine did not say where it listens")));
    });
    // Whoever asked has still to connect to the signal when it fails at once.
    QTimer::singleShot(0, this, &EngineStart::begin);
}

EngineStart::~EngineStart()
{
    close(m_channel);
}

void EngineStart::begin()
{
    Channel input{-1, -1};
    Channel output{-1, -1};
    const bool isOpen = open(input) && open(output);
    const bool isSpawned = isOpen && spawn(input[0], output[0]);
    const QString why = QString::fromLocal8Bit(::strerror(errno));
    close(input[0]);
    close(output[0]);
    const bool isHandedOver = isSpawned && handOver(input[1]);
    close(input[1]);
    if (isSpawned) {
        m_watch = std::make_unique<ProcessWatch>(m_processId);
        connect(m_watch.get(), &ProcessWatch::ended, this, &EngineStart::takeEnd);
        listen(output[1]);
    } else {
        close(output[1]);
        finish(failure(crashed(why)));
    }
    if (isSpawned && !isHandedOver)
        m_watch->terminate(); // its end follows
}

/// posix_spawn instead of QProcess, which would take the program along when this one ends.
bool EngineStart::spawn(int input, int output)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawnattr_init(&attributes);
    ::posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    const QByteArray errors = QFile::encodeName(m_order.errorFile);
    ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors.constData(), O_WRONLY | O_CREAT | O_TRUNC,
                                       S_IRUSR | S_IWUSR);
    ::posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
    sigset_t none;
    sigset_t all;
    ::sigemptyset(&none);
    ::sigfillset(&all);
    ::posix_spawnattr_setsigmask(&attributes, &none);
    ::posix_spawnattr_setsigdefault(&attributes, &all);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    std::vector<QByteArray> words{QFile::encodeName(m_order.program)};
    for (const QString &argument : std::as_const(m_order.arguments))
        words.push_back(QFile::encodeName(argument));
    pid_t id = 0;
    const std::vector<char *> pointers = pointersTo(words);
    errno = ::posix_spawn(&id, words.front().constData(), &actions, &attributes, pointers.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    ::posix_spawnattr_destroy(&attributes);
    m_processId = id;
    return errno == 0;
}

bool EngineStart::handOver(int channel) const
{
    const QJsonObject secrets{{QStringLiteral("token"), QString::fromLatin1(m_order.token)},
                              {QStringLiteral("key"), QString::fromLatin1(m_order.key.toBase64())}};
    const QByteArray line = QJsonDocument(secrets).toJson(QJsonDocument::Compact) + '\n';
    return ::send(channel, line.constData(), std::size_t(line.size()), MSG_NOSIGNAL) == line.size();
}

void EngineStart::listen(int channel)
{
    m_channel = channel;
    m_notifier = new QSocketNotifier(channel, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &EngineStart::takeBytes);
    m_patience.start(patience);
}

void EngineStart::takeBytes()
{
    std::array<char, longestLine> bytes{};
    const ssize_t count = ::recv(m_channel, bytes.data(), bytes.size(), MSG_DONTWAIT);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    m_said.append(bytes.data(), std::max<ssize_t>(0, count));
    const qsizetype end = m_said.indexOf('\n');
    if (end >= 0)
        return takeLine(m_said.first(end));
    if (count <= 0 || m_said.size() > longestLine)
        m_notifier->setEnabled(false); // its end follows, or patience does
}

void EngineStart::takeLine(const QByteArray &line)
{
    m_notifier->setEnabled(false);
    const QJsonObject said = QJsonDocument::fromJson(line).object();
    const QString address = said[u"address"].toString();
    if (!address.startsWith(u"127.0.0.1:")) {
        m_watch->terminate();
        return finish(failure(crashed(QStringLiteral("it did not say where it listens"))));
    }
    // An engine that went on as a child of its own says so.
    const qint64 id = said[u"pid"].toInteger(m_processId);
    m_watch->disconnect(this);
    if (id != m_processId) {
        auto *parent = m_watch.release(); // takes its end off the system's list, which comes now
        connect(parent, &ProcessWatch::ended, parent, &QObject::deleteLater);
        m_watch = std::make_unique<ProcessWatch>(id);
    }
    finish(EngineTicket{address, m_order.token, id});
}

void EngineStart::takeEnd(std::optional<int> code)
{
    if (m_isDone)
        return;
    takeBytes(); // it may have spoken in its last moment
    if (m_isDone)
        return;
    if (code == folderInUse)
        return finish(failure(ErrorKind::InUse, {}, crashed(QStringLiteral("the folder is not to be had")).detail));
    finish(failure(crashed(QStringLiteral("exit %1").arg(code.value_or(-1)))));
}

Error EngineStart::crashed(const QString &why) const
{
    constexpr qint64 enough = 2000;
    QFile errors(m_order.errorFile);
    QString said;
    if (errors.open(QIODevice::ReadOnly))
        said = QString::fromUtf8(errors.read(enough)).simplified();
    return {ErrorKind::Crashed, {}, said.isEmpty() ? why : QString(why + u": " + said)};
}

void EngineStart::finish(const Result<EngineTicket> &ticket)
{
    if (std::exchange(m_isDone, true))
        return;
    m_patience.stop();
    close(m_channel);
    Q_EMIT finished(ticket);
}

} // namespace likeness
