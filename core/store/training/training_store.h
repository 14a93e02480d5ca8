// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/training/frozen_dataset.h"
#include "domain/training/training_job.h"
#include "store/database/rows.h"

namespace likeness {

class Database;
class Vault;

/// Keeps frozen data sets, trainings and what was learned of them. Each call is one transaction.
class TrainingStore {
public:
    TrainingStore(Database &database, Vault &vault);

    /// Gives it an id, the next number and the present moment; where the avatar has one of the same content, that one.
    Result<FrozenDataset> addDataset(const FrozenDataset &dataset);
    /// With its files. NotFound.
    Result<FrozenDataset> dataset(const QString &id) const;
    /// Without their files, the latest first.
    Result<Rows<FrozenDataset>> datasets(const QString &avatarId) const;

    /// Gives it an id where it has none, the next number and the present moment.
    Result<TrainingJob> addJob(const TrainingJob &job);
    /// Everything but its id, avatar, number and time, with what was learned. Events that are known are passed over,
    /// points of a known step are completed; `news.checkpoints`, where there are any, take the place of those kept.
    Result<> update(const TrainingJob &job, const TrainingNews &news = {});
    /// NotFound.
    Result<TrainingJob> job(const QString &id) const;
    /// The latest first. @param avatarId empty: of all avatars
    Result<Rows<TrainingJob>> jobs(const QString &avatarId) const;
    /// With its curve, events and checkpoints, and with its data set where no other training has it.
    Result<> removeJob(const QString &id);

    /// By step.
    Result<QVector<LossPoint>> points(const QString &jobId) const;
    /// The oldest first.
    Result<QVector<TrainingEvent>> events(const QString &jobId) const;
    /// By step.
    Result<QVector<TrainingCheckpoint>> checkpoints(const QString &jobId) const;

private:
    Database &m_database;
    Vault &m_vault;
};

} // namespace likeness
