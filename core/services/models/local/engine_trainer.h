// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/engine/engine.h"
#include "domain/models/model_servers.h"
#include "domain/training/trainer.h"

namespace likeness {

/// What this computer's engine trains. Each call finds the engine, or starts it: a training that was stopped with it
/// then goes on.
class EngineTrainer final : public Trainer {
public:
    /// Both must outlive this and the guards of its calls.
    EngineTrainer(Engine &engine, ModelServers &servers, ServerTraits server);

    QFuture<Result<RemoteFile>> upload(const TrainingUpload &upload, QObject *guard) override;
    QFuture<Result<QVector<RemoteFile>>> files(QObject *guard) override;
    QFuture<Result<QByteArray>> content(const QString &file, QObject *guard) override;
    QFuture<Result<>> removeFile(const QString &file, QObject *guard) override;

    QByteArray payload(const TrainingRequest &request) const override;
    QFuture<Result<RemoteJob>> create(const TrainingRequest &request, QObject *guard) override;
    QFuture<Result<QVector<RemoteJob>>> jobsOf(const QString &clientRef, QObject *guard) override;
    QFuture<Result<RemoteJob>> job(const QString &job, QObject *guard) override;
    QFuture<Result<RemoteJob>> cancel(const QString &job, QObject *guard) override;
    QFuture<Result<RemoteJob>> pause(const QString &job, QObject *guard) override;
    QFuture<Result<RemoteJob>> resume(const QString &job, QObject *guard) override;

    QFuture<Result<RemoteEvents>> events(const QString &job, const QStringList &known, QObject *guard) override;
    QFuture<Result<QVector<TrainingCheckpoint>>> checkpoints(const QString &job, QObject *guard) override;
    QFuture<Result<>> removeModel(const QString &model, QObject *guard) override;

private:
    template <typename T, typename... Arguments, typename... Given>
    QFuture<Result<T>> ask(QFuture<Result<T>> (Trainer::*call)(Arguments...), QObject *guard, const Given &...given);

    Engine &m_engine;
    ModelServers &m_servers;
    ServerTraits m_server;
};

} // namespace likeness
