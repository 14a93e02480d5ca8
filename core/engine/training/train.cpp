// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/train.h"

#include "engine/model/practice_model.h"
#include "engine/training/dpo_objective.h"
#include "engine/training/plan/hyperparameters.h"
#include "engine/training/plan/memory_plan.h"
#include "engine/training/training_loop.h"

#include <algorithm>
#include <cmath>
#include <new>

namespace likeness::engine {

namespace {

/// What is known before the first weight is loaded.
struct Preparation {
    ModelConfig config;
    std::optional<TunedFiles> tuned;
    Dataset training, validation;
    TrainingFacts facts;
    Hyperparameters resolved;
    MemoryPlan memory;
};

template <typename T> tl::unexpected<Failure> failureOf(const Result<T> &result)
{
    return tl::make_unexpected(result.error());
}

Result<void> readRows(const TrainingTask &task, Preparation &preparation)
{
    auto tokenizer = Tokenizer::fromFolder(task.model.baseFolder);
    if (!tokenizer)
        return failureOf(tokenizer);
    auto chatTemplate = ChatTemplate::fromFolder(task.model.baseFolder, *tokenizer);
    if (!chatTemplate)
        return failureOf(chatTemplate);
    const auto encode = [&](std::vector<TrainingRow> rows) {
        for (TrainingRow &row : rows) {
            if (preparation.config.isPractice)
                row.messages = cutForPractice(std::move(row.messages));
        }
        const int context = std::max(preparation.config.contextLength, 1);
        return datasetOf(rows, task.method, *chatTemplate, static_cast<std::size_t>(context));
    };
    preparation.training = encode(task.training);
    preparation.validation = encode(task.validation);
    if (preparation.training.rows() == 0)
        return fail(FailureKind::BadRequest,
                    "No row of the training file has words of the assistant that can be learnt from.", "training_file");
    return {};
}

Result<void> chooseHyperparameters(const TrainingTask &task, std::int64_t available, Preparation &preparation)
{
    preparation.facts = {preparation.training.rows(), task.method, preparation.config.hidden,
                         preparation.config.isPractice};
    Hyperparameters asked = task.hyperparameters;
    if (preparation.tuned && !asked.isFull)
        asked.isFull = isFull(*preparation.tuned);
    auto resolved = resolveHyperparameters(asked, preparation.facts);
    if (!resolved)
        return failureOf(resolved);
    preparation.resolved = std::move(*resolved);
    MemoryNeeds needs{preparation.resolved, 0, 0};
    const std::size_t perRow = preparation.training.sequencesPerRow;
    needs.longestRow = std::max(preparation.training.longest(), preparation.validation.longest()) * perRow;
    needs.longestBatch = needs.longestRow * static_cast<std::size_t>(*preparation.resolved.batchSize);
    auto memory = planMemory(preparation.config, needs, available);
    if (!memory)
        return failureOf(memory);
    preparation.memory = *memory;
    preparation.resolved.useCheckpointing = memory->useCheckpointing;
    return {};
}

Result<Preparation> prepare(const TrainingTask &task, const TrainingPlace &place)
{
    Preparation preparation;
    auto config = readModelConfig(task.model.baseFolder);
    if (!config)
        return failureOf(config);
    preparation.config = std::move(*config);
    if (!task.model.tunedId.empty()) {
        auto files = task.model.loadTuned();
        if (!files)
            return failureOf(files);
        preparation.tuned = std::move(*files);
    }
    if (auto read = readRows(task, preparation); !read)
        return failureOf(read);
    std::int64_t available = availableMemory();
    if (place.memoryLimit > 0)
        available = std::min(available, place.memoryLimit);
    if (auto chosen = chooseHyperparameters(task, available, preparation); !chosen)
        return failureOf(chosen);
    return preparation;
}

LoopPlan planOf(const Preparation &preparation, const TrainingTask &task)
{
    const auto batchSize = static_cast<std::size_t>(*preparation.resolved.batchSize);
    Schedule schedule;
    schedule.peak = learningRateOf(preparation.resolved, preparation.facts);
    schedule.totalSteps =
        *preparation.resolved.epochs * TrainingLoop::stepsPerEpoch(preparation.training.rows(), batchSize);
    schedule.warmupSteps = static_cast<int>(std::lround(*preparation.resolved.warmupRatio * schedule.totalSteps));
    schedule.isCosine = preparation.resolved.schedule == "cosine";
    return {preparation.training, preparation.validation, schedule, batchSize, task.seed};
}

Result<ResumeState> startingState(const TrainingTask &task, const LoopPlan &plan)
{
    if (task.resumeState.empty()) {
        ResumeState state;
        state.totalSteps = plan.schedule.totalSteps;
        state.seed = task.seed;
        return state;
    }
    auto state = ResumeState::fromBytes(task.resumeState);
    if (state && (state->totalSteps != plan.schedule.totalSteps || state->seed != task.seed))
        return fail(FailureKind::Corrupt, "The saved state does not belong to this training.");
    return state;
}

/// Computes what the model says before the first step, or takes it over from the state.
bool takeReferences(DpoObjective &objective, const LoopPlan &plan, ResumeState &state, TrainingListener &listener)
{
    const auto goesOn = [&] { return listener.proceed() != Proceed::Cancel; };
    const bool isKnown = state.references.size() == 2 && state.references[0].size() == plan.training.sequences.size()
        && state.references[1].size() == plan.validation.sequences.size();
    if (!isKnown) {
        state.references = {objective.referenceOf(plan.training, goesOn),
                            objective.referenceOf(plan.validation, goesOn)};
        if (state.references[0].empty())
            return false;
    }
    objective.setReference(plan.training, state.references[0]);
    objective.setReference(plan.validation, state.references[1]);
    return true;
}

Result<TrainingOutcome> runLoop(const Preparation &preparation, const TrainingTask &task, const TrainingPlace &place,
                                TrainingListener &listener)
{
    auto learner =
        Learner::create({task.model.baseFolder, preparation.tuned, place.device, task.seed}, preparation.resolved);
    if (!learner)
        return failureOf(learner);
    const LoopPlan plan = planOf(preparation, task);
    auto state = startingState(task, plan);
    if (!state)
        return failureOf(state);
    SupervisedObjective supervised(*learner, preparation.memory.partTokens);
    DpoObjective dpo(*learner, preparation.memory.partTokens, preparation.resolved.beta.value_or(0.1));
    const bool isDpo = task.method == TrainingMethod::Dpo;
    if (isDpo && !takeReferences(dpo, plan, *state, listener))
        return TrainingOutcome{TrainingEnd::Cancelled, {}, {}};
    AdamW optimizer(learner->parameters());
    if (state->step > 0) {
        if (auto restored = optimizer.restore(state->tensors); !restored)
            return failureOf(restored);
        optimizer.setSteps(state->optimizerSteps);
    }
    state->tensors.clear();
    listener.started(preparation.resolved, plan.schedule.totalSteps);
    Objective &objective = isDpo ? static_cast<Objective &>(dpo) : supervised;
    return TrainingLoop(*learner, objective, optimizer, plan, listener).run(std::move(*state));
}

bool isAboutMemory(const std::string &message)
{
    return message.find("not enough memory") != std::string::npos || message.find("out of memory") != std::string::npos
        || message.find("can't allocate memory") != std::string::npos;
}

} // namespace

Result<TrainingOutcome> train(const TrainingTask &task, const TrainingPlace &place, TrainingListener &listener)
{
    try {
        auto preparation = prepare(task, place);
        if (!preparation)
            return failureOf(preparation);
        return runLoop(*preparation, task, place, listener);
    } catch (const std::bad_alloc &) {
        return tl::make_unexpected(outOfMemory("The memory ran out."));
    } catch (const c10::Error &error) {
        if (isAboutMemory(error.what_without_backtrace()))
            return tl::make_unexpected(outOfMemory("The memory ran out."));
        return fail(FailureKind::Internal, std::string("LibTorch failed: ") + error.what_without_backtrace());
    } catch (const std::exception &error) {
        return fail(FailureKind::Internal, std::string("The training failed: ") + error.what());
    }
}

} // namespace likeness::engine
