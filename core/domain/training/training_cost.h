// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "domain/training/findings.h"

#include <optional>

namespace likeness {

/// What a training will take, before it is started.
struct TrainingEstimate {
    int trainingRows = 0;
    int validationRows = 0;
    int epochs = 0;
    qint64 tokensPerEpoch = 0; ///< of the training rows, each at most as long as the model takes
    qint64 trainedTokens = 0; ///< what is charged: tokensPerEpoch x epochs; validation costs nothing
    std::optional<Money> cost; ///< nothing where no price is known

    bool operator==(const TrainingEstimate &) const = default;
};

/// How often OpenAI goes through so many rows if nobody says: 3 times, small sets up to 25 times to reach 100 rows,
/// large ones less. Source: OpenAI's cookbook, "Data preparation and analysis for chat model fine-tuning". The service
/// may choose otherwise and says so in the job.
int automaticEpochs(int trainingRows);

/// The same for the practice model of this computer, which is to learn its rows by heart; the engine's own rule.
int automaticPracticeEpochs(int trainingRows);

/// Of so many tokens, rounded up to a billionth of a dollar.
Money priceOf(qint64 tokens, Money perMillion);

/// @param epochs 0: automatic
/// @param pricePerMillion of trained tokens
TrainingEstimate estimateOf(const Dataset &dataset, const FindingRules &rules, int epochs,
                            const std::optional<Money> &pricePerMillion);

} // namespace likeness
