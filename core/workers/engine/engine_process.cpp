// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/engine/engine_process.h"

#include "base/async.h"
#include "workers/engine/engine_data.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <array>
#include <sys/stat.h>
#include <utility>

namespace likeness {
namespace {

constexpr std::chrono::seconds mercy{5}; ///< for an engine that is to end

QString programBeside()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("likeness-engine"));
}

/// 256 random bits, as text for a header.
QByteArray newToken()
{
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    return QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof(bits)).toHex();
}

/// The process of the engine that holds this folder by its lock; 0 where none does. The system tells who holds which
/// lock ("1: FLOCK  ADVISORY  WRITE 1234 fe:01:131075 0 EOF"), so nothing has to be believed that lies in a file.
qint64 holderOf(const QString &folder)
{
    struct stat lock = {};
    QFile locks(QStringLiteral("/proc/locks"));
    if (::stat(QFile::encodeName(QDir(folder).filePath(QStringLiteral("lock"))).constData(), &lock) != 0
        || !locks.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray place = ':' + QByteArray::number(qulonglong(lock.st_ino));
    const QList<QByteArray> lines = locks.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.value(1) != "FLOCK" || !words.value(5).endsWith(place))
            continue;
        const QString program = QFile::symLinkTarget(QStringLiteral("/proc/%1/exe").arg(words[4].toLongLong()));
        if (QFileInfo(program).fileName().startsWith(u"likeness-engine"))
            return words[4].toLongLong();
    }
    return 0;
}

/// Whether the last line of the log says that it ended; true where there is none.
bool saidFarewell(const QString &logFile)
{
    constexpr qint64 tail = 400;
    QFile log(logFile);
    if (!log.open(QIODevice::ReadOnly))
        return true;
    log.seek(std::max<qint64>(0, log.size() - tail));
    return log.readAll().trimmed().endsWith("ended");
}

} // namespace

EngineProcess::EngineProcess(EngineSettings settings, EngineTickets &tickets, EngineCalls &calls)
    : m_settings(std::move(settings)),
      m_tickets(tickets),
      m_calls(calls)
{
    if (m_settings.program.isEmpty())
        m_settings.program = programBeside();
}

EngineProcess::~EngineProcess() = default;

bool EngineProcess::isInstalled()
{
    return QFileInfo(programBeside()).isExecutable();
}

QString EngineProcess::logFile() const
{
    return QDir(m_settings.folder).filePath(QStringLiteral("engine.log"));
}

QFuture<Result<EngineTicket>> EngineProcess::need()
{
    QPromise<Result<EngineTicket>> promise;
    promise.start();
    const QFuture<Result<EngineTicket>> future = promise.future();
    m_waiting.push_back(std::move(promise));
    if (m_waiting.size() == 1)
        look();
    return future;
}

void EngineProcess::look()
{
    const Result<std::optional<EngineTicket>> known = m_ticket ? m_ticket : m_tickets.ticket();
    if (!known)
        return answer(failure(known.error()));
    if (!*known)
        return start();
    onDone(m_calls.greet(**known, this), this,
           [this, ticket = **known](const Result<> &greeting) { takeGreeting(ticket, greeting); });
}

void EngineProcess::takeGreeting(const EngineTicket &ticket, const Result<> &greeting)
{
    m_isCut = false;
    if (greeting) {
        const bool isWatched = m_watch && m_watch->processId() == ticket.processId;
        return run(ticket, isWatched ? std::move(m_watch) : std::make_unique<ProcessWatch>(ticket.processId));
    }
    // One that is only slow is still there: a second one could not take its place.
    if (greeting.error().kind == ErrorKind::TimedOut)
        return answer(failure(greeting.error()));
    m_ticket.reset();
    m_watch.reset();
    start();
}

void EngineProcess::start()
{
    if (!m_tickets.canKeep())
        return answer(failure(ErrorKind::InUse, {}, QStringLiteral("the library is only read, so no engine starts")));
    const Result<QByteArray> key = m_tickets.dataKey();
    if (!key)
        return answer(failure(key.error()));
    if (!QDir().mkpath(m_settings.folder))
        return answer(failure(ErrorKind::Io, m_settings.folder));
    if (holderOf(m_settings.folder) == 0) {
        if (const Result<> fits = fitEngineData(m_settings.folder, *key); !fits)
            return answer(failure(fits.error()));
    }
    setState(EngineState::Starting);
    m_start = std::make_unique<EngineStart>(order(*key));
    connect(m_start.get(), &EngineStart::finished, this, &EngineProcess::takeStart);
}

EngineOrder EngineProcess::order(const QByteArray &key) const
{
    const QStringList arguments{QStringLiteral("--data"), m_settings.folder, QStringLiteral("--hand-over")};
    return {m_settings.program, arguments + m_settings.arguments,
            QDir(m_settings.folder).filePath(QStringLiteral("engine.err")), newToken(), key};
}

void EngineProcess::takeStart(const Result<EngineTicket> &ticket)
{
    auto watch = m_start->takeWatch();
    m_start.release()->deleteLater(); // its signal led here
    if (!ticket) {
        const bool isHeld = ticket.error().kind == ErrorKind::InUse;
        if (isHeld && clearFolder())
            return;
        // Nobody holds it: the engine's own words say what it did not like.
        setState(EngineState::Crashed);
        return answer(failure(isHeld ? ErrorKind::Crashed : ticket.error().kind, {}, ticket.error().detail));
    }
    if (const Result<> kept = m_tickets.keep(*ticket); !kept)
        qWarning("Other programs will not find the engine: %s", qPrintable(kept.error().detail));
    run(*ticket, std::move(watch));
}

/// After a backup was restored, or a program was killed between start and keeping, an engine may run that nobody can
/// speak with. It keeps what it trains at its last checkpoint, and the next one goes on with it.
bool EngineProcess::clearFolder()
{
    const qint64 holder = std::exchange(m_isCleared, true) ? 0 : holderOf(m_settings.folder);
    if (holder == 0)
        return false;
    m_watch = std::make_unique<ProcessWatch>(holder);
    connect(m_watch.get(), &ProcessWatch::ended, this, &EngineProcess::start, Qt::QueuedConnection);
    m_watch->terminate();
    return true;
}

void EngineProcess::run(const EngineTicket &ticket, std::unique_ptr<ProcessWatch> watch)
{
    m_ticket = ticket;
    m_watch = std::move(watch);
    m_isCleared = false;
    m_watch->disconnect(this);
    connect(m_watch.get(), &ProcessWatch::ended, this, &EngineProcess::takeEnd);
    setState(EngineState::Running);
    answer(ticket);
}

/// Whoever is not its parent gets no exit code: then a connection that it cut, or a log that ends without a word of
/// parting, tells a crash from a rest.
void EngineProcess::takeEnd(std::optional<int> code)
{
    m_watch.release()->deleteLater(); // its signal led here
    m_ticket.reset();
    const bool isCrash = !m_stopping && (code ? *code != 0 : m_isCut || !saidFarewell(logFile()));
    setState(isCrash ? EngineState::Crashed : EngineState::Resting);
    if (const auto stopping = std::exchange(m_stopping, nullptr)) {
        stopping->addResult(Result<>());
        stopping->finish();
    }
}

void EngineProcess::noteCut()
{
    m_isCut = true;
    if (m_state == EngineState::Resting)
        setState(EngineState::Crashed); // its end was noticed first
}

QFuture<Result<>> EngineProcess::stop()
{
    if (!m_watch) {
        // None of this program's, but perhaps one of another's.
        const qint64 holder = holderOf(m_settings.folder);
        if (holder == 0)
            return QtFuture::makeReadyFuture(Result<>());
        m_watch = std::make_unique<ProcessWatch>(holder);
        connect(m_watch.get(), &ProcessWatch::ended, this, &EngineProcess::takeEnd);
    }
    if (!m_stopping) {
        m_stopping = std::make_unique<QPromise<Result<>>>();
        m_stopping->start();
    }
    m_watch->terminate();
    QTimer::singleShot(mercy, m_watch.get(), &ProcessWatch::kill); // nothing is lost by it but time
    return m_stopping->future();
}

void EngineProcess::setState(EngineState state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void EngineProcess::answer(const Result<EngineTicket> &ticket)
{
    for (auto &promise : std::exchange(m_waiting, {})) {
        promise.addResult(ticket);
        promise.finish();
    }
}

} // namespace likeness
