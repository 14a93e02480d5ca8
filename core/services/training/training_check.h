// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/training/findings.h"

namespace likeness {

class Examples;
class Prompts;

/// The data set that an avatar would be trained with now, and what is to be said of it.
struct TrainingCheck {
    Dataset dataset;
    QVector<Finding> findings; ///< the heaviest first
    int accepted = 0; ///< examples, of which the data set is made
};

/// Looks over the accepted examples with the active system prompt. Nothing is stored or sent.
Result<TrainingCheck> checkTraining(const Examples &examples, const Prompts &prompts, const QString &avatarId,
                                    quint32 seed, const FindingRules &rules);

} // namespace likeness
