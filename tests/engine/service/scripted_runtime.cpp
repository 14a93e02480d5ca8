// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripted_runtime.h"

#include "engine/base/json.h"

#include <fstream>
#include <thread>

namespace likeness::engine {

namespace {

using std::chrono::milliseconds;

TokenChoice choiceFor(const std::string &text)
{
    return {{text, -0.25}, {{text, -0.25}, {"x", -2}}};
}

/// The questions and replies of all rows, as the weights of the scripted model.
TunedFiles learned(const TrainingTask &task)
{
    Json weights = Json::object();
    for (const TrainingRow &row : task.training) {
        std::string question;
        for (const ChatMessage &message : row.messages) {
            if (message.role == "user")
                question = message.content;
            else if (message.role == "assistant")
                weights[question] = message.content;
        }
        if (!row.preferred.empty())
            weights[question] = row.preferred;
    }
    return {R"({"peft_type":"LORA"})", textOf(weights)};
}

} // namespace

Result<void> makeScriptedModel(const std::filesystem::path &folder)
{
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "config.json") << R"({"model_type":"llama"})";
    return {};
}

Result<ModelFacts> ScriptedRuntime::inspect(const std::filesystem::path &folder)
{
    std::ifstream file(folder / "config.json");
    std::string text;
    std::getline(file, text);
    const Json json = parseJson(text);
    if (!json.is_object())
        return fail(FailureKind::Corrupt, "config.json is no JSON object.");
    return ModelFacts{stringIn(json, "model_type"), 1000, 4000, 512};
}

Result<ChatOutcome> ScriptedRuntime::chat(const ModelRef &model, const ChatRequest &request,
                                          const std::function<bool(const ChatPiece &)> &take)
{
    const std::string question = request.messages.back().content;
    if (question == "broken")
        return fail(FailureKind::BadRequest, "The prompt is too long.", "messages", "context_length_exceeded");
    std::string reply = "I do not know.";
    if (!model.tunedId.empty()) {
        const auto tuned = model.loadTuned();
        if (!tuned)
            return tl::make_unexpected(tuned.error());
        if (const std::string known = stringIn(parseJson(tuned->weights), question.c_str()); !known.empty())
            reply = known;
    }
    ++chatsRunning;
    ChatOutcome outcome{FinishReason::Stop, 3, 1, 0};
    for (std::size_t i = 0; question == "forever" || i < reply.size(); ++i) {
        if (request.maxTokens > 0 && outcome.completionTokens == request.maxTokens) {
            outcome.finish = FinishReason::Length;
            break;
        }
        ChatPiece piece{reply.substr(i % reply.size(), 1), {}};
        if (request.topLogprobs >= 0)
            piece.tokens.push_back(choiceFor(piece.text));
        ++outcome.completionTokens;
        if (!take(piece)) {
            outcome.finish = FinishReason::Cancelled;
            wasCancelled = true;
            break;
        }
        if (question == "forever")
            std::this_thread::sleep_for(milliseconds(2));
    }
    --chatsRunning;
    return outcome;
}

Result<Embeddings> ScriptedRuntime::embed(const ModelRef &, const std::vector<std::string> &texts)
{
    Embeddings result;
    for (const std::string &text : texts) {
        result.vectors.push_back({static_cast<float>(text.size()), 0.5F, -1.0F});
        result.tokens += static_cast<int>(text.size());
    }
    return result;
}

StepMetrics ScriptedRuntime::metricsAt(int step, int total, bool hasValidation) const
{
    StepMetrics metrics;
    metrics.step = step;
    metrics.totalSteps = total;
    metrics.epoch = (step - 1) / stepsPerEpoch + 1;
    metrics.trainLoss = 4.0 / step;
    metrics.trainAccuracy = 1.0 - 1.0 / step;
    if (hasValidation && step % stepsPerEpoch == 0) {
        metrics.fullValidLoss = 5.0 / step;
        metrics.fullValidAccuracy = 0.5;
    }
    metrics.learningRate = 1e-3;
    metrics.tokensPerSecond = 100;
    metrics.secondsLeft = total - step;
    metrics.trainedTokens = std::int64_t(step) * 10;
    return metrics;
}

Result<TrainingOutcome> ScriptedRuntime::train(const TrainingTask &task, TrainingListener &listener)
{
    Hyperparameters resolved = task.hyperparameters;
    resolved.epochs = resolved.epochs.value_or(5);
    resolved.batchSize = resolved.batchSize.value_or(2);
    resolved.learningRateMultiplier = 1.0;
    const int total = *resolved.epochs * stepsPerEpoch;
    const auto state = parseJson(task.resumeState);
    if (!task.resumeState.empty() && !integerIn(state, "step"))
        return fail(FailureKind::Corrupt, "The state to go on from is damaged.");
    int step = static_cast<int>(integerIn(state, "step").value_or(0));
    firstStep = step + 1;
    listener.started(resolved, total);
    TrainingOutcome outcome;
    while (step < total) {
        const Proceed wish = listener.proceed();
        if (wish == Proceed::FinishEarly && step > 0)
            break;
        const auto resumeState = [&step] { return textOf({{"step", step}, {"filler", std::string(3000, 'x')}}); };
        if (wish == Proceed::Pause) {
            if (step > 0) {
                if (auto kept = listener.keep({outcome.last, false, learned(task), resumeState()}); !kept)
                    return tl::make_unexpected(kept.error());
            }
            return TrainingOutcome{TrainingEnd::Paused, outcome.last, {}};
        }
        if (wish == Proceed::Cancel)
            return TrainingOutcome{TrainingEnd::Cancelled, outcome.last, {}};
        if (trainingFailure && step == 1)
            return tl::make_unexpected(*trainingFailure);
        std::this_thread::sleep_for(stepTime);
        ++step;
        ++stepsDone;
        outcome.last = metricsAt(step, total, !task.validation.empty());
        listener.stepDone(outcome.last);
        if (step % stepsPerEpoch == 0) {
            if (auto kept = listener.keep({outcome.last, true, learned(task), resumeState()}); !kept)
                return tl::make_unexpected(kept.error());
        }
    }
    outcome.files = learned(task);
    return outcome;
}

void ScriptedRuntime::forget(const std::string &)
{
}

} // namespace likeness::engine
