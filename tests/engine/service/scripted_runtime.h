// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runtime/model_runtime.h"

#include <atomic>
#include <chrono>
#include <map>
#include <set>

namespace likeness::engine {

/// Stands in for the models where a test is about the service around them. It learns by heart at once: a tuned model
/// answers a trained question with its reply, everything else with "I do not know."
class ScriptedRuntime : public ModelRuntime {
public:
    std::chrono::milliseconds stepTime{0};
    int stepsPerEpoch = 4;
    std::optional<Failure> trainingFailure; ///< given at the second step
    std::atomic<int> chatsRunning{0}, stepsDone{0};
    std::atomic<bool> wasCancelled{false};
    std::atomic<int> firstStep{0}; ///< where the last training began

    Result<ModelFacts> inspect(const std::filesystem::path &folder) override;
    /// "forever" as the last message is answered until somebody stops it, "broken" with a failure.
    Result<ChatOutcome> chat(const ModelRef &model, const ChatRequest &request,
                             const std::function<bool(const ChatPiece &)> &take) override;
    Result<Embeddings> embed(const ModelRef &model, const std::vector<std::string> &texts) override;
    Result<TrainingOutcome> train(const TrainingTask &task, TrainingListener &listener) override;
    void forget(const std::string &tunedId) override;

private:
    StepMetrics metricsAt(int step, int total, bool hasValidation) const;
};

/// A folder that the scripted runtime takes for a model.
Result<void> makeScriptedModel(const std::filesystem::path &folder);

} // namespace likeness::engine
