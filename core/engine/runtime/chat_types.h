// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/tokens/chat_template.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace likeness::engine {

/// The result of a training: an adapter in PEFT's form, or all weights for a full fine-tune.
struct TunedFiles {
    std::string config; ///< adapter_config.json; empty for a full fine-tune
    std::string weights; ///< adapter_model.safetensors, or model.safetensors for a full fine-tune
};

/// A model to run: a folder, and for a fine-tuned one what to put on it. The runtime keeps what it has loaded by the
/// id.
struct ModelRef {
    std::filesystem::path baseFolder;
    std::string tunedId; ///< empty for the base model
    std::function<Result<TunedFiles>()> loadTuned; ///< called at most once as long as the runtime remembers the id
};

struct ModelFacts {
    std::string family; ///< llama, mistral, qwen2, qwen3, gemma3
    std::int64_t parameters = 0;
    std::int64_t weightBytes = 0;
    int contextLength = 0; ///< tokens
};

struct ChatRequest {
    std::vector<ChatMessage> messages;
    double temperature = 1; ///< 0: always the likeliest token
    double topP = 1; ///< nucleus sampling (Holtzman et al. 2020)
    int maxTokens = 0; ///< 0: as many as the context leaves
    std::vector<std::string> stop; ///< texts that end the answer and are no part of it
    std::optional<std::uint64_t> seed; ///< the same seed, model and request give the same answer
    int topLogprobs = -1; ///< -1: none wanted; 0..20 alternatives beside the chosen token's
};

struct TokenLogprob {
    std::string bytes;
    double logprob = 0; ///< natural logarithm, before temperature
};

struct TokenChoice {
    TokenLogprob chosen;
    std::vector<TokenLogprob> top; ///< likeliest first
};

struct ChatPiece {
    std::string text; ///< whole UTF-8 characters
    std::vector<TokenChoice> tokens; ///< only where wanted
};

enum class FinishReason { Stop, Length, Cancelled };

struct ChatOutcome {
    FinishReason finish = FinishReason::Stop;
    int promptTokens = 0;
    int cachedTokens = 0; ///< of the prompt, taken from an earlier turn
    int completionTokens = 0;
};

struct Embeddings {
    std::vector<std::vector<float>> vectors;
    int tokens = 0;
};

} // namespace likeness::engine
