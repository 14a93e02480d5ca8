// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keys/keyring.h"

#include "base/async.h"
#include "store/sealing/secret_bytes.h"

#include <QLibrary>
#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace likeness {

namespace {

const QString service = QStringLiteral("Likeness");

ErrorKind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return ErrorKind::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return ErrorKind::Denied;
    default:
        return ErrorKind::Service;
    }
}

Result<QByteArray> answerOf(QKeychain::Job *job)
{
    if (job->error() != QKeychain::NoError)
        return failure(kindOf(job->error()), QStringLiteral("keyring"),
                       QString::number(job->error()) + u' ' + job->errorString());
    const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(job);
    return read == nullptr ? QByteArray() : read->binaryData();
}

Result<> withoutValue(const Result<QByteArray> &answer)
{
    return answer ? Result<>() : failure(answer.error());
}

/// libsecret, which QtKeychain loads on Linux, keeps its session with a service that was restarted meanwhile, and
/// fails until the program ends ("The session does not exist"). This is its own call for starting afresh; it costs a
/// few messages on the bus.
void forgetSession()
{
#ifdef Q_OS_LINUX
    using Disconnect = void (*)();
    const auto disconnect =
        reinterpret_cast<Disconnect>(QLibrary::resolve(QStringLiteral("secret-1"), 0, "secret_service_disconnect"));
    if (disconnect != nullptr)
        disconnect();
#endif
}

} // namespace

Keyring::Keyring(std::chrono::milliseconds limit) : m_limit(limit)
{
}

QString Keyring::name() const
{
    // QtKeychain does not tell which service it uses; on Linux it chooses by the desktop.
    return QSysInfo::kernelType() + u'/' + qEnvironmentVariable("XDG_CURRENT_DESKTOP");
}

QFuture<Result<QByteArray>> Keyring::read(const QString &entry)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(entry);
    return ask(job);
}

QFuture<Result<>> Keyring::write(const QString &entry, const QByteArray &secret)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(entry);
    job->setBinaryData(secret);
    return andThen(ask(job), this, [this, entry, secret](const Result<QByteArray> &written) {
        if (!written)
            return QtFuture::makeReadyFuture(withoutValue(written));
        return andThen(read(entry), this, [secret](const Result<QByteArray> &stored) -> Result<> {
            if (!stored)
                return failure(stored.error());
            const bool isSame = *stored == secret;
            wipe(*stored);
            if (!isSame)
                return failure(ErrorKind::Service, QStringLiteral("keyring"), QStringLiteral("read back differs"));
            return {};
        });
    });
}

QFuture<Result<>> Keyring::remove(const QString &entry)
{
    return andThen(deleteUnchecked(entry), this, [this, entry](const Result<> &deleted) {
        if (!deleted && deleted.error().kind != ErrorKind::NotFound)
            return QtFuture::makeReadyFuture(deleted);
        return andThen(read(entry), this, [this](const Result<QByteArray> &left) {
            if (left)
                return QtFuture::makeReadyFuture(Result<>(
                    failure(ErrorKind::Denied, QStringLiteral("keyring"), QStringLiteral("the entry is still there"))));
            if (left.error().kind != ErrorKind::NotFound)
                return QtFuture::makeReadyFuture(withoutValue(left));
            return proveUnlocked();
        });
    });
}

/// A locked keyring, too, says that there is no entry, and that deleting worked. It does not let anybody write.
QFuture<Result<>> Keyring::proveUnlocked()
{
    const QString entry = QStringLiteral("probe");
    return andThen(write(entry, QByteArrayLiteral("probe")), this, [this, entry](const Result<> &written) {
        return written ? deleteUnchecked(entry) : QtFuture::makeReadyFuture(written);
    });
}

QFuture<Result<>> Keyring::deleteUnchecked(const QString &entry)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(entry);
    return andThen(ask(job), this, withoutValue);
}

/// Never asks a second time: whoever cancelled the keyring's own question would get it once more.
QFuture<Result<QByteArray>> Keyring::ask(QKeychain::Job *job)
{
    forgetSession();
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    const auto answer = [promise](const Result<QByteArray> &result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(result);
        promise->finish();
    };
    // The job belongs to nobody and deletes itself: its backend holds a pointer to it until it ends, so one that was
    // given up, or whose keyring object is gone, has to live on.
    job->setInsecureFallback(false);
    auto *timer = new QTimer(job);
    timer->setSingleShot(true);
    connect(job, &QKeychain::Job::finished, job, [answer](QKeychain::Job *done) { answer(answerOf(done)); });
    connect(timer, &QTimer::timeout, job,
            [answer] { answer(failure(ErrorKind::TimedOut, QStringLiteral("keyring"), QStringLiteral("no answer"))); });
    timer->start(m_limit);
    job->start();
    return promise->future();
}

} // namespace likeness
