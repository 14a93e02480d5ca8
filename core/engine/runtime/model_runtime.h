// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runtime/chat_types.h"
#include "engine/runtime/training_types.h"

namespace likeness::engine {

/// What the service needs from the models. The only implementation that people run is LibtorchRuntime; the port keeps
/// LibTorch out of everything that speaks HTTP or writes files. All functions may be called from any thread; they
/// block.
class ModelRuntime {
public:
    virtual ~ModelRuntime() = default;

    /// What a folder holds, without loading its weights. @return Unsupported or Corrupt with the reason
    virtual Result<ModelFacts> inspect(const std::filesystem::path &folder) = 0;

    /// Answers piece by piece. Returning false from `take` stops between two tokens (FinishReason::Cancelled); while a
    /// long prompt is read it is asked by empty pieces.
    virtual Result<ChatOutcome> chat(const ModelRef &model, const ChatRequest &request,
                                     const std::function<bool(const ChatPiece &)> &take) = 0;

    /// One vector per text: the mean of the last hidden states over its tokens, of length 1 (L2).
    virtual Result<Embeddings> embed(const ModelRef &model, const std::vector<std::string> &texts) = 0;

    /// Trains until done, paused or cancelled. Everything worth keeping goes through `listener`.
    /// @return OutOfMemory with advice where the estimate exceeds the free memory or an allocation fails
    virtual Result<TrainingOutcome> train(const TrainingTask &task, TrainingListener &listener) = 0;

    /// Lets go of whatever is kept of this tuned model, whose files are about to be deleted.
    virtual void forget(const std::string &tunedId) = 0;
};

} // namespace likeness::engine
