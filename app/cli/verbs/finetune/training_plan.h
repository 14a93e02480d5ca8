// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/asking/model_session.h"

#include "domain/models/model_info.h"
#include "services/training/training_check.h"

namespace likeness::cli {

/// What the verbs of `finetune` work on: the avatar's data set, looked over for the model that --account and --model
/// name. Without them tokens are estimates, and no row is too long.
struct TrainingPlan {
    std::unique_ptr<ModelSession> session;
    Avatar avatar;
    std::optional<ModelInfo> model;
    TokenMeter meter;
    TrainingCheck check;

    FindingRules rules() const { return {model ? model->trainingTokens : 0, meter.count}; }
};

Outcome<TrainingPlan> trainingPlan(const Context &context);

/// A finding as a sentence, with what to do about it.
QString findingText(const Finding &finding);

/// What stops a training, as the program's answer; nothing where nothing does.
std::optional<Problem> stopProblem(const QVector<Finding> &findings);

QJsonObject datasetJson(const Dataset &dataset);
QJsonArray findingsJson(const QVector<Finding> &findings);

} // namespace likeness::cli
