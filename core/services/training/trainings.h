// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/training/training_types.h"
#include "store/database/rows.h"

#include <QObject>

#include <map>
#include <memory>

namespace likeness {

class Accounts;
class Budget;
class Library;
class ModelServers;
class Models;
class TrainingRun;
class TrainingTargets;
class Transfers;
class TunedVoices;

/// The trainings of all avatars. Each goes through its states one transaction at a time, so that a program that ends at
/// any moment goes on where it was: what may have arrived at the provider is looked for before anything is sent again.
class Trainings final : public QObject {
    Q_OBJECT
public:
    struct Needs {
        Library &library;
        ModelServers &servers;
        Accounts &accounts;
        Models &models;
        Budget &budget;
        Transfers &transfers;
        TrainingTargets &targets;
        TunedVoices &voices;
    };

    /// All must outlive this.
    explicit Trainings(const Needs &needs, QObject *parent = nullptr);
    ~Trainings() override;

    /// The latest first; without those that were refused.
    Result<Rows<TrainingJob>> list(const QString &avatarId) const;
    /// By id, by number ("3") of the avatar, or "latest"; NotFound.
    Result<TrainingJob> find(const QString &avatarId, const QString &idOrNumber) const;
    Result<TrainingJob> job(const QString &id) const;
    Result<QVector<LossPoint>> points(const QString &id) const;
    Result<QVector<TrainingEvent>> events(const QString &id) const;
    Result<QVector<TrainingCheckpoint>> checkpoints(const QString &id) const;
    Result<FrozenDataset> dataset(const QString &id) const;

    /// Freezes the data set, reserves the money and begins. The person agreed to exactly this offer. BadInput: findings
    /// stop it; OverBudget; Denied, detail "training_limit": as many as a month allows.
    Result<TrainingJob> start(const TrainingOffer &offer);
    /// Goes on with all that is not over; called once when the program starts. Does nothing while the library is only
    /// read.
    void resumeAll();
    /// Looks after this one now.
    void checkNow(const QString &id);
    /// One that stopped before it was created, or in doubt: once more. What may have arrived is looked for first.
    Result<> tryAgain(const QString &id);

    QFuture<Result<>> cancel(const QString &id);
    QFuture<Result<>> pause(const QString &id);
    QFuture<Result<>> resume(const QString &id);

    Result<> rename(const QString &id, const QString &name);
    Result<> setNote(const QString &id, const QString &note);
    /// What is kept here; what the provider has stays there. InUse: it is not over.
    Result<> remove(const QString &id);
    /// The files that the provider still keeps. What it refuses stays named in the job.
    QFuture<Result<>> removeFiles(const QString &id);
    /// The tuned model and its checkpoints, at the provider.
    QFuture<Result<>> removeModel(const QString &id);

    /// What is told of a step that failed and is tried again by itself, or waits for the person; nothing: all is well.
    std::optional<Error> trouble(const QString &id) const;
    /// When it will be asked for next; invalid: nobody waits.
    QDateTime nextCheck(const QString &id) const;

Q_SIGNALS:
    void changed(const QString &avatarId);
    /// A job's state, trouble or next check is another.
    void jobChanged(const QString &id);
    /// Points, events or checkpoints came.
    void newsCame(const QString &id);
    /// Succeeded, failed, cancelled or refused: once, also for what happened while the program did not run.
    void ended(const likeness::TrainingJob &job);

private:
    Needs m_needs;
    std::map<QString, std::unique_ptr<TrainingRun>> m_runs; ///< by job
};

} // namespace likeness
