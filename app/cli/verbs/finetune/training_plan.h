// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verbs/finetune/training_wish.h"

namespace likeness::cli {

/// What the verbs work on that only look: the avatar's data set, looked over for the model that --model names. Without
/// it tokens are estimates, and no row is too long.
struct TrainingPlan {
    std::unique_ptr<TrainingSession> session;
    std::optional<TrainingPlace> place;
    quint32 seed = 0;
    TrainingCheck check;
};

Outcome<TrainingPlan> trainingPlan(const Context &context);

/// A finding as a sentence, with what to do about it.
QString findingText(const Finding &finding);

/// What stops a training, as the program's answer; nothing where nothing does.
std::optional<Problem> stopProblem(const QVector<Finding> &findings);

QJsonObject datasetJson(const Dataset &dataset);
QJsonArray findingsJson(const QVector<Finding> &findings);

} // namespace likeness::cli
