// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/training/training_job.h"

namespace likeness {

class Database;
class SealingKey;

/// Inside the caller's transaction.
Result<> writeNews(Database &database, const SealingKey &key, const QString &jobId, const TrainingNews &news);

Result<QVector<LossPoint>> readPoints(const Database &database, const SealingKey &key, const QString &jobId);
Result<QVector<TrainingEvent>> readEvents(const Database &database, const SealingKey &key, const QString &jobId);
Result<QVector<TrainingCheckpoint>> readCheckpoints(const Database &database, const SealingKey &key,
                                                    const QString &jobId);

} // namespace likeness
