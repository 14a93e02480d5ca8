// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output/error_text.h"
#include "domain/training/frozen_dataset.h"
#include "domain/training/training_job.h"

#include <QJsonObject>

namespace likeness::cli {

/// What the person called it, else its number.
QString titleOf(const TrainingJob &job);
/// Where it stands, in a word or three.
QString stateText(const TrainingJob &job);
/// "Step 412 of 640, loss 0.74, about 9 minutes left". @param latest the figures that came last; step 0: none yet
QString progressText(const TrainingJob &job, const LossPoint &latest, const QDateTime &now);
/// One line of a list.
QString lineOf(const TrainingJob &job, const LossPoint &latest, const QDateTime &now);

QJsonObject jobJson(const TrainingJob &job, const LossPoint &latest);
QJsonObject pointJson(const LossPoint &point);
QJsonObject checkpointJson(const TrainingCheckpoint &checkpoint);
QJsonObject eventJson(const TrainingEvent &event);

/// Why it failed, in the provider's words; a row that is at fault is named with its example.
Problem failedProblem(const TrainingJob &job, const FrozenDataset &dataset);

} // namespace likeness::cli
