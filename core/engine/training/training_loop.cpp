// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/training_loop.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace likeness::engine {

namespace {

using Seconds = std::chrono::duration<double>;

constexpr std::size_t validationPart = 16; ///< rows
constexpr int validationsPerJob = 25;
constexpr int lastEpochs = 3; ///< whose checkpoints are kept in any case
constexpr Seconds betweenEpochs(20), betweenCheckpoints(180);
constexpr int mostBrokenSteps = 5;

RowNumbers allRows(const Dataset &dataset)
{
    RowNumbers rows(dataset.rows());
    std::iota(rows.begin(), rows.end(), std::size_t(0));
    return rows;
}

} // namespace

TrainingLoop::TrainingLoop(const Learner &learner, Objective &objective, AdamW &optimizer, const LoopPlan &plan,
                           TrainingListener &listener)
    : m_learner(learner),
      m_objective(objective),
      m_optimizer(optimizer),
      m_plan(plan),
      m_listener(listener),
      m_stepsPerEpoch(stepsPerEpoch(plan.training.rows(), plan.batchSize)),
      m_validationPart(seededPart(plan.validation.rows(), validationPart, plan.seed))
{
}

int TrainingLoop::stepsPerEpoch(std::size_t rows, std::size_t batchSize)
{
    return static_cast<int>((rows + batchSize - 1) / batchSize);
}

Result<TrainingOutcome> TrainingLoop::run(ResumeState state)
{
    m_state = std::move(state);
    m_metrics.step = m_state.step;
    m_metrics.totalSteps = m_plan.schedule.totalSteps;
    m_metrics.trainedTokens = m_state.trainedTokens;
    m_pace = Pace(tokensFrom(m_state.step + 1));
    m_keptStep = m_state.step > 0 ? m_state.step : -1;
    for (int step = m_state.step + 1; step <= m_plan.schedule.totalSteps; ++step) {
        const Proceed proceed = m_listener.proceed();
        if (proceed == Proceed::Cancel)
            return TrainingOutcome{TrainingEnd::Cancelled, m_metrics, {}};
        if (proceed == Proceed::FinishEarly)
            break;
        if (proceed == Proceed::Pause) {
            if (auto kept = keep(step - 1); !kept)
                return tl::make_unexpected(kept.error());
            return outcome(TrainingEnd::Paused);
        }
        if (auto done = doStep(step); !done)
            return tl::make_unexpected(done.error());
        if (!isCheckpointDue(step))
            continue;
        if (auto kept = keep(step); !kept)
            return tl::make_unexpected(kept.error());
    }
    return outcome(TrainingEnd::Finished);
}

Result<void> TrainingLoop::doStep(int step)
{
    const auto begin = std::chrono::steady_clock::now();
    const RowNumbers &rows = batchOf(step);
    const double rate = m_plan.schedule.rateAt(step);
    const Measure measure =
        m_objective.learn(m_plan.training, rows, m_plan.seed * 2654435761U + static_cast<std::uint64_t>(step) * 65537U);
    const double norm = m_optimizer.step(rate);
    m_brokenSteps = std::isfinite(norm) ? 0 : m_brokenSteps + 1;
    if (m_brokenSteps == mostBrokenSteps)
        return fail(FailureKind::Internal,
                    "The numbers of this training grew without bounds. A smaller learning_rate_multiplier helps.");
    const std::int64_t tokens = m_plan.training.tokens(rows);
    m_pace.add(tokens, Seconds(std::chrono::steady_clock::now() - begin).count());
    m_metrics = {};
    m_metrics.step = step;
    m_metrics.totalSteps = m_plan.schedule.totalSteps;
    m_metrics.epoch = (step - 1) / m_stepsPerEpoch + 1;
    m_metrics.trainLoss = measure.meanLoss();
    m_metrics.trainAccuracy = measure.accuracy();
    m_metrics.learningRate = rate;
    m_state.trainedTokens += tokens;
    m_metrics.trainedTokens = m_state.trainedTokens;
    this->measure(step);
    m_metrics.tokensPerSecond = m_pace.tokensPerSecond();
    m_metrics.secondsLeft = m_pace.secondsLeft();
    m_listener.stepDone(m_metrics);
    return {};
}

void TrainingLoop::measure(int step)
{
    if (m_plan.validation.rows() == 0)
        return;
    const int interval = std::max(1, m_plan.schedule.totalSteps / validationsPerJob);
    if (step == 1 || step % interval == 0) {
        const Measure part = m_objective.measure(m_plan.validation, m_validationPart);
        m_metrics.validLoss = part.meanLoss();
        m_metrics.validAccuracy = part.accuracy();
    }
    if (isEndOfEpoch(step)) {
        const Measure full = m_objective.measure(m_plan.validation, allRows(m_plan.validation));
        m_metrics.fullValidLoss = full.meanLoss();
        m_metrics.fullValidAccuracy = full.accuracy();
    }
}

/// The last epochs are what people compare. Where epochs take a blink, the earlier ones are not all written out.
bool TrainingLoop::isCheckpointDue(int step) const
{
    const Seconds passed = std::chrono::steady_clock::now() - m_keptAt;
    if (!isEndOfEpoch(step))
        return passed >= betweenCheckpoints;
    return passed >= betweenEpochs || step > m_plan.schedule.totalSteps - lastEpochs * m_stepsPerEpoch;
}

Result<void> TrainingLoop::keep(int step)
{
    if (step == m_keptStep)
        return {};
    CheckpointData checkpoint;
    checkpoint.metrics = m_metrics;
    checkpoint.isEndOfEpoch = step > 0 && isEndOfEpoch(step);
    if (checkpoint.isEndOfEpoch) {
        auto files = m_learner.save();
        if (!files)
            return tl::make_unexpected(files.error());
        checkpoint.files = std::move(*files);
    }
    m_state.step = step;
    m_state.optimizerSteps = m_optimizer.steps();
    m_state.tensors = m_optimizer.state();
    auto bytes = m_state.toBytes();
    m_state.tensors.clear();
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    checkpoint.resumeState = std::move(*bytes);
    m_keptStep = step;
    auto kept = m_listener.keep(checkpoint);
    m_keptAt = std::chrono::steady_clock::now();
    return kept;
}

Result<TrainingOutcome> TrainingLoop::outcome(TrainingEnd end) const
{
    auto files = m_learner.save();
    if (!files)
        return tl::make_unexpected(files.error());
    return TrainingOutcome{end, m_metrics, std::move(*files)};
}

const RowNumbers &TrainingLoop::batchOf(int step)
{
    const int epoch = (step - 1) / m_stepsPerEpoch + 1;
    if (epoch != m_batchesOfEpoch) {
        m_epochBatches = epochBatches(m_plan.training.lengths(), m_plan.batchSize, m_plan.seed, epoch);
        m_batchesOfEpoch = epoch;
    }
    return m_epochBatches[static_cast<std::size_t>((step - 1) % m_stepsPerEpoch)];
}

/// Tokens that the steps from this one on will see.
std::int64_t TrainingLoop::tokensFrom(int step)
{
    const std::int64_t perEpoch = m_plan.training.tokens(allRows(m_plan.training));
    const int epochs = m_plan.schedule.totalSteps / m_stepsPerEpoch;
    std::int64_t tokens = perEpoch * (epochs - (step - 1) / m_stepsPerEpoch);
    for (int done = (step - 1) / m_stepsPerEpoch * m_stepsPerEpoch + 1; done < step; ++done)
        tokens -= m_plan.training.tokens(batchOf(done));
    return tokens;
}

} // namespace likeness::engine
