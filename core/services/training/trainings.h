// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/training/training_types.h"
#include "store/database/rows.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace likeness {

class Accounts;
class Budget;
class Library;
class ModelServers;
class Models;
class TrainingClock;
class TrainingRun;
class TrainingTargets;
class Transfers;
class TunedVoices;
struct Transfer;

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

    /// All must outlive this. @param clock the computer's, where it is none
    explicit Trainings(const Needs &needs, std::unique_ptr<TrainingClock> clock = {}, QObject *parent = nullptr);
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
    /// stop it; NoKey; OverBudget; Denied, detail "training_limit": as many as a month allows. The very same again
    /// while it goes on gives that one, so that a double click starts nothing twice.
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
    /// The tuned model and its checkpoints, at the provider. Afterwards it names no tuned model any more.
    QFuture<Result<>> removeModel(const QString &id);

    /// What is told of a step that failed. It is tried again by itself where there is a next check, else it waits for
    /// tryAgain(). Interrupted, detail "in_doubt": something that was sent is not to be found at the provider. NoKey:
    /// the account or its key is gone. NotFound: the provider no longer lists it (TrainingJob::isGone). Nothing: all
    /// is well.
    std::optional<Error> trouble(const QString &id) const;
    /// When it will be asked for next, or was just now; invalid: nothing goes on by itself.
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
    TrainingRun *run(const QString &id) const;
    TrainingRun &addRun(const TrainingJob &job);
    void dropRun(const QString &id);
    TrainingRun *idle(const QString &id);
    Result<std::optional<TrainingJob>> twinOf(const TrainingOffer &offer, const QString &datasetId) const;
    Result<TrainingJob> began(const TrainingOffer &offer, const QString &datasetId, const Transfer &reserved);
    Result<> settleUnknown(const TrainingJob &job);
    void settleLeftOvers(const QVector<TrainingJob> &jobs);
    void nudgeKeyless();
    Result<> change(const QString &id, const std::function<void(TrainingJob &)> &change);

    Needs m_needs;
    std::unique_ptr<TrainingClock> m_clock;
    std::map<QString, std::unique_ptr<TrainingRun>> m_runs; ///< by job
};

} // namespace likeness
