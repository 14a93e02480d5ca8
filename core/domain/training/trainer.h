// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/training/training_job.h"

#include <QFuture>
#include <QHash>

namespace likeness {

/// A file to be uploaded for a training.
struct TrainingUpload {
    QString name; ///< "CLIENTREF-training.jsonl"
    QByteArray content;
    qint64 expiresAfterSeconds = 0; ///< after its upload, 3,600 to 2,592,000; 0: never
};

struct RemoteFile {
    QString id;
    QString name;
    qint64 bytes = 0;
    QDateTime createdAt; ///< UTC

    bool operator==(const RemoteFile &) const = default;
};

/// A training to be created.
struct TrainingRequest {
    QString clientRef;
    QString model;
    QString trainingFile;
    QString validationFile; ///< may be empty
    TrainingOptions options;
};

/// A training as its provider tells of it.
struct RemoteJob {
    QString clientRef; ///< empty: it was not made by this program
    JobState state = JobState::Validating; ///< what is not known counts as running
    QString stateWord; ///< the provider's own
    RemoteTraining ids;
    QString model; ///< the base
    QString tunedModel;
    TrainingOptions resolved; ///< zero where it is still automatic
    TrainingFault fault;
    qint64 trainedTokens = 0;
    QDateTime createdAt, finishedAt, estimatedFinishAt;

    bool operator==(const RemoteJob &) const = default;
};

/// Events of a training with the figures that came in them, the oldest first.
struct RemoteEvents {
    QVector<TrainingEvent> events;
    QVector<LossPoint> points;
    int totalSteps = 0; ///< 0: not said

    bool operator==(const RemoteEvents &) const = default;
};

/// Somebody who trains models. Every call is cancelled when its guard dies. Nothing here is sent twice by itself: an
/// upload or creation without an answer fails with Interrupted, TimedOut or Service, and may have arrived all the same
/// (see isDoubtful()).
///
/// Errors: NotOffered (this account may not train, or not any more; the detail is the provider's words), KeyRefused,
/// NoCredit, RateLimited, NotFound, BadInput (it refused the request, in its own words), Offline (nothing arrived).
class Trainer {
public:
    virtual ~Trainer() = default;

    virtual QFuture<Result<RemoteFile>> upload(const TrainingUpload &upload, QObject *guard) = 0;
    /// Those for trainings, the latest first.
    virtual QFuture<Result<QVector<RemoteFile>>> files(QObject *guard) = 0;
    virtual QFuture<Result<QByteArray>> content(const QString &file, QObject *guard) = 0;
    /// A file that is not there any more counts as removed.
    virtual QFuture<Result<>> removeFile(const QString &file, QObject *guard) = 0;

    /// The body of create(), to the byte, for people to read.
    virtual QByteArray payload(const TrainingRequest &request) const = 0;
    virtual QFuture<Result<RemoteJob>> create(const TrainingRequest &request, QObject *guard) = 0;
    /// Those that bear this reference.
    virtual QFuture<Result<QVector<RemoteJob>>> jobsOf(const QString &clientRef, QObject *guard) = 0;
    virtual QFuture<Result<RemoteJob>> job(const QString &job, QObject *guard) = 0;
    virtual QFuture<Result<RemoteJob>> cancel(const QString &job, QObject *guard) = 0;
    virtual QFuture<Result<RemoteJob>> pause(const QString &job, QObject *guard) = 0;
    virtual QFuture<Result<RemoteJob>> resume(const QString &job, QObject *guard) = 0;

    /// From the newest page back to the first event with one of these ids, or to the first of all.
    virtual QFuture<Result<RemoteEvents>> events(const QString &job, const QStringList &known, QObject *guard) = 0;
    virtual QFuture<Result<QVector<TrainingCheckpoint>>> checkpoints(const QString &job, QObject *guard) = 0;
    /// A tuned model, or one of its checkpoints. Denied: only the owner of the account may. One that is not there any
    /// more counts as removed.
    virtual QFuture<Result<>> removeModel(const QString &model, QObject *guard) = 0;
};

/// Whether a request that failed so may have arrived all the same.
bool isDoubtful(const Error &error);

/// The curve that a provider gives as a file at the end: CSV, plain or as base64. Rows without a step are left out.
QVector<LossPoint> curveFrom(const QByteArray &resultFile);

} // namespace likeness
