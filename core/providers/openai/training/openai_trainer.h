// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat/server_traits.h"
#include "domain/training/trainer.h"
#include "providers/http/http_client.h"

namespace likeness {

/// Trains at OpenAI, or at any server that speaks its protocol of files and fine-tuning jobs. What is under way goes on
/// when this is gone.
class OpenAiTrainer final : public Trainer {
public:
    /// The client must outlive this and the guards of its calls.
    OpenAiTrainer(HttpClient &client, ServerTraits server, std::optional<ApiKey> key);

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
    HttpRequest requestFor(const QString &path) const;
    HttpRequest requestThatTrains(const QString &path) const;
    QFuture<Result<RemoteJob>> command(const QString &job, const QString &name, QObject *guard);
    QFuture<Result<>> remove(const QString &path, const QString &id, QObject *guard);
    template <typename Read> auto ask(HttpRequest request, QObject *guard, Read read);

    HttpClient &m_client;
    ServerTraits m_server;
    std::optional<ApiKey> m_key;
};

} // namespace likeness
