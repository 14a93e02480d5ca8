// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/models/local/engine_trainer.h"

#include "services/models/local/when_there.h"

namespace likeness {

EngineTrainer::EngineTrainer(Engine &engine, ModelServers &servers, ServerTraits server)
    : m_engine(engine),
      m_servers(servers),
      m_server(std::move(server))
{
}

/// The same call of the trainer that reaches the engine.
template <typename T, typename... Arguments, typename... Given>
QFuture<Result<T>> EngineTrainer::ask(QFuture<Result<T>> (Trainer::*call)(Arguments...), QObject *guard,
                                      const Given &...given)
{
    return whenThere<T>(
        m_engine, m_server, guard,
        [&servers = m_servers, call, guard, given...](const ServerTraits &there, const QByteArray &token) {
            return (*servers.trainer(there, token).*call)(given..., guard);
        });
}

QFuture<Result<RemoteFile>> EngineTrainer::upload(const TrainingUpload &upload, QObject *guard)
{
    return ask(&Trainer::upload, guard, upload);
}

QFuture<Result<QVector<RemoteFile>>> EngineTrainer::files(QObject *guard)
{
    return ask(&Trainer::files, guard);
}

QFuture<Result<QByteArray>> EngineTrainer::content(const QString &file, QObject *guard)
{
    return ask(&Trainer::content, guard, file);
}

QFuture<Result<>> EngineTrainer::removeFile(const QString &file, QObject *guard)
{
    return ask(&Trainer::removeFile, guard, file);
}

QByteArray EngineTrainer::payload(const TrainingRequest &request) const
{
    return m_servers.trainer(m_server, {})->payload(request);
}

QFuture<Result<RemoteJob>> EngineTrainer::create(const TrainingRequest &request, QObject *guard)
{
    return ask(&Trainer::create, guard, request);
}

QFuture<Result<QVector<RemoteJob>>> EngineTrainer::jobsOf(const QString &clientRef, QObject *guard)
{
    return ask(&Trainer::jobsOf, guard, clientRef);
}

QFuture<Result<RemoteJob>> EngineTrainer::job(const QString &job, QObject *guard)
{
    return ask(&Trainer::job, guard, job);
}

QFuture<Result<RemoteJob>> EngineTrainer::cancel(const QString &job, QObject *guard)
{
    return ask(&Trainer::cancel, guard, job);
}

QFuture<Result<RemoteJob>> EngineTrainer::pause(const QString &job, QObject *guard)
{
    return ask(&Trainer::pause, guard, job);
}

QFuture<Result<RemoteJob>> EngineTrainer::resume(const QString &job, QObject *guard)
{
    return ask(&Trainer::resume, guard, job);
}

QFuture<Result<RemoteEvents>> EngineTrainer::events(const QString &job, const QStringList &known, QObject *guard)
{
    return ask(&Trainer::events, guard, job, known);
}

QFuture<Result<QVector<TrainingCheckpoint>>> EngineTrainer::checkpoints(const QString &job, QObject *guard)
{
    return ask(&Trainer::checkpoints, guard, job);
}

QFuture<Result<>> EngineTrainer::removeModel(const QString &model, QObject *guard)
{
    return ask(&Trainer::removeModel, guard, model);
}

} // namespace likeness
