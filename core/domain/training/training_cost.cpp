// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/training_cost.h"

#include <algorithm>

namespace likeness {

namespace {

// The figures of the cookbook's rule.
constexpr int usualEpochs = 3;
constexpr int fewestExamples = 100;
constexpr int mostExamples = 25'000;
constexpr int mostEpochs = 25;

constexpr qint64 million = 1'000'000;

} // namespace

Money priceOf(qint64 tokens, Money perMillion)
{
    const qint64 whole = tokens / million;
    const qint64 rest = tokens % million;
    return {perMillion.nanos * whole + (perMillion.nanos * rest + million - 1) / million};
}

int automaticEpochs(int trainingRows)
{
    if (trainingRows <= 0)
        return 0;
    if (usualEpochs * trainingRows < fewestExamples)
        return std::min(mostEpochs, fewestExamples / trainingRows);
    if (usualEpochs * trainingRows > mostExamples)
        return std::max(1, mostExamples / trainingRows);
    return usualEpochs;
}

int automaticPracticeEpochs(int trainingRows)
{
    constexpr int passes = 2'000;
    constexpr int fewest = 3;
    constexpr int most = 40;
    return trainingRows <= 0 ? 0 : std::clamp(passes / trainingRows, fewest, most);
}

TrainingEstimate estimateOf(const Dataset &dataset, const FindingRules &rules, int epochs,
                            const std::optional<Money> &pricePerMillion)
{
    TrainingEstimate estimate;
    estimate.trainingRows = dataset.count(Split::Train);
    estimate.validationRows = dataset.count(Split::Validation);
    estimate.epochs = epochs > 0 ? epochs : automaticEpochs(estimate.trainingRows);
    for (const DatasetRow &row : dataset.rows) {
        if (row.side != Split::Train)
            continue;
        const int tokens = tokensOf(row.row, rules.count);
        estimate.tokensPerEpoch += rules.tokensPerRow > 0 ? std::min(tokens, rules.tokensPerRow) : tokens;
    }
    estimate.trainedTokens = estimate.tokensPerEpoch * estimate.epochs;
    if (pricePerMillion)
        estimate.cost = priceOf(estimate.trainedTokens, *pricePerMillion);
    return estimate;
}

} // namespace likeness
