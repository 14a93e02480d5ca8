// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runtime/chat_types.h"

namespace likeness::engine {

enum class TrainingMethod { Supervised, Dpo };

/// One row of a training file: a conversation, and for DPO the answer to prefer and the one to avoid. In DPO rows the
/// conversation ends with the user.
struct TrainingRow {
    std::vector<ChatMessage> messages;
    std::string preferred, rejected; ///< DPO only
};

/// What a job may set; what is left out is chosen by resolveHyperparameters (training/plan/hyperparameters.h).
struct Hyperparameters {
    std::optional<int> epochs; ///< 1..50
    std::optional<int> batchSize; ///< rows a step, 1..256
    std::optional<double> learningRateMultiplier; ///< times the rate that the automatic rule gives
    std::optional<double> beta; ///< DPO: how far the answers may leave the base model's (Rafailov et al. 2023)
    std::optional<bool> isFull; ///< all weights instead of an adapter; by default only the practice model
    std::optional<int> loraRank;
    std::optional<double> loraAlpha, loraDropout;
    std::vector<std::string> loraTargets; ///< such as q_proj; empty: all linear layers of the blocks
    std::optional<std::string> schedule; ///< "cosine" or "linear", after the warm-up
    std::optional<double> warmupRatio;
    std::optional<bool> useBf16, useCheckpointing;
};

struct TrainingTask {
    ModelRef model; ///< a tuned one is trained further
    TrainingMethod method = TrainingMethod::Supervised;
    std::vector<TrainingRow> training, validation;
    Hyperparameters hyperparameters;
    std::uint64_t seed = 0; ///< the same seed and rows give the same loss curve
    std::string resumeState; ///< of the last checkpoint; empty: from the beginning
};

struct StepMetrics {
    int step = 0; ///< from 1
    int totalSteps = 0;
    int epoch = 0; ///< from 1
    double trainLoss = 0; ///< mean over the counted tokens, nats
    double trainAccuracy = 0; ///< share of counted tokens that were the likeliest
    std::optional<double> validLoss, validAccuracy; ///< of a part of the validation rows, now and then
    std::optional<double> fullValidLoss, fullValidAccuracy; ///< of all of them, at the end of an epoch
    double learningRate = 0;
    double tokensPerSecond = 0;
    double secondsLeft = 0; ///< estimate
    std::int64_t trainedTokens = 0; ///< so far
};

struct CheckpointData {
    StepMetrics metrics;
    bool isEndOfEpoch = false; ///< the others only serve to go on after a pause or a crash
    TunedFiles files;
    std::string resumeState; ///< weights, moments, random state and place, as one opaque string
};

enum class Proceed { Go, Pause, Cancel, FinishEarly };

/// Called from the thread that trains.
class TrainingListener {
public:
    virtual ~TrainingListener() = default;
    /// The hyperparameters as chosen, once, before the first step.
    virtual void started(const Hyperparameters &resolved, int totalSteps) = 0;
    virtual void stepDone(const StepMetrics &metrics) = 0;
    /// A failure here ends the training with it: what cannot be kept must not be computed.
    virtual Result<void> keep(const CheckpointData &checkpoint) = 0;
    virtual Proceed proceed() = 0; ///< asked between two steps
};

enum class TrainingEnd { Finished, Paused, Cancelled };

struct TrainingOutcome {
    TrainingEnd end = TrainingEnd::Finished;
    StepMetrics last;
    TunedFiles files; ///< of the last step; empty when cancelled
};

} // namespace likeness::engine
