// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/asking/training_session.h"

namespace likeness::cli {

/// Where a training is done, and what is trained there.
struct TrainingPlace {
    TrainingTarget target;
    ModelInfo model;
};

/// What --account and --model name. Without an account: the first place that trains the model, else the usual one.
/// Without a model: of this computer the first that can converse, elsewhere the only one.
Outcome<TrainingPlace> trainingPlace(const Context &context, const TrainingTargets &targets);

/// --seed, else the one that is remembered for the avatar.
Outcome<quint32> trainingSeed(const Context &context, const TrainingSession &session);
/// 0: automatic
Outcome<int> trainingEpochs(const Context &context);
/// Everything that was said on the command line.
Outcome<TrainingWish> trainingWish(const Context &context, const TrainingSession &session, const TrainingPlace &place);
/// What that would mean.
Outcome<TrainingOffer> trainingOffer(const Context &context, const TrainingSession &session,
                                     const TrainingPlace &place);

/// Why there is no offer or no start, with the other places where the same data could go.
Problem trainingProblem(const Error &error, const TrainingTargets &targets, const QString &targetId);
/// This place does not train for this account. `words`: its own; may be empty.
Problem notOfferedProblem(const QString &name, const QString &words, const TrainingTargets &targets);

} // namespace likeness::cli
