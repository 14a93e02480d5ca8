// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/plan/hyperparameters.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace likeness::engine {

namespace {

struct Range {
    const char *name;
    std::optional<double> value;
    double least, most;
};

template <typename T> std::optional<double> number(const std::optional<T> &value)
{
    return value ? std::optional<double>(static_cast<double>(*value)) : std::nullopt;
}

std::string shortly(double value)
{
    std::string text = std::to_string(value);
    text.erase(text.find_last_not_of('0') + 1);
    return text.back() == '.' ? text.substr(0, text.size() - 1) : text;
}

Result<void> checkRanges(const Hyperparameters &asked)
{
    constexpr double tiny = 1e-6;
    const std::array<Range, 8> ranges{{{"n_epochs", number(asked.epochs), 1, 50},
                                       {"batch_size", number(asked.batchSize), 1, 256},
                                       {"learning_rate_multiplier", asked.learningRateMultiplier, tiny, 1000},
                                       {"beta", asked.beta, tiny, 2},
                                       {"lora_rank", number(asked.loraRank), 1, 512},
                                       {"lora_alpha", asked.loraAlpha, tiny, 4096},
                                       {"lora_dropout", asked.loraDropout, 0, 0.9},
                                       {"warmup_ratio", asked.warmupRatio, 0, 1}}};
    for (const Range &range : ranges) {
        if (range.value && !(*range.value >= range.least && *range.value <= range.most)) {
            const std::string least = range.least == tiny ? "more than 0" : "at least " + shortly(range.least);
            return fail(FailureKind::BadRequest,
                        std::string(range.name) + " must be " + least + " and at most " + shortly(range.most) + ".",
                        range.name);
        }
    }
    if (asked.schedule && *asked.schedule != "cosine" && *asked.schedule != "linear")
        return fail(FailureKind::BadRequest, "schedule must be cosine or linear.", "schedule");
    return {};
}

int automaticEpochs(const TrainingFacts &facts)
{
    const std::size_t rows = std::max<std::size_t>(facts.rows, 1);
    const bool isDpo = facts.method == TrainingMethod::Dpo;
    if (facts.isPractice && !isDpo)
        return static_cast<int>(std::clamp<std::size_t>(2000 / rows, 3, 40));
    std::size_t epochs = 3;
    if (3 * rows < 100)
        epochs = std::min<std::size_t>(25, 100 / rows);
    else if (3 * rows > 25000)
        epochs = std::max<std::size_t>(1, 25000 / rows);
    return static_cast<int>(isDpo ? std::min<std::size_t>(epochs, 5) : epochs);
}

int automaticBatch(const TrainingFacts &facts)
{
    if (facts.isPractice)
        return static_cast<int>(std::clamp<std::size_t>(facts.rows / 12, 1, 8));
    return static_cast<int>(std::clamp<std::size_t>(facts.rows / 25, 1, 16));
}

} // namespace

Result<Hyperparameters> resolveHyperparameters(const Hyperparameters &asked, const TrainingFacts &facts)
{
    if (auto checked = checkRanges(asked); !checked)
        return tl::make_unexpected(checked.error());
    Hyperparameters chosen = asked;
    chosen.epochs = asked.epochs.value_or(automaticEpochs(facts));
    chosen.batchSize = asked.batchSize.value_or(automaticBatch(facts));
    chosen.learningRateMultiplier = asked.learningRateMultiplier.value_or(1);
    if (facts.method == TrainingMethod::Dpo)
        chosen.beta = asked.beta.value_or(0.1);
    chosen.isFull = asked.isFull.value_or(facts.isPractice);
    if (!*chosen.isFull) {
        chosen.loraRank = asked.loraRank.value_or(16);
        chosen.loraAlpha = asked.loraAlpha.value_or(2.0 * *chosen.loraRank);
        chosen.loraDropout = asked.loraDropout.value_or(0);
    }
    chosen.schedule = asked.schedule.value_or("cosine");
    chosen.warmupRatio = asked.warmupRatio.value_or(0.05);
    chosen.useBf16 = asked.useBf16.value_or(false);
    return chosen;
}

double learningRateOf(const Hyperparameters &resolved, const TrainingFacts &facts)
{
    const bool isFull = resolved.isFull.value_or(false);
    double rate = isFull ? 2e-5 : 2e-4;
    if (facts.isPractice)
        rate = isFull ? 1e-3 : 4e-3;
    else
        rate *= std::clamp(2048.0 / std::max(facts.hidden, 1), 1.0, 5.0);
    if (facts.method == TrainingMethod::Dpo)
        rate /= 4;
    return rate * resolved.learningRateMultiplier.value_or(1);
}

} // namespace likeness::engine
