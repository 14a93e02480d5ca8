// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace likeness::engine {

enum class Family { Llama, Mistral, Qwen2, Qwen3, Gemma3 };
enum class Activation { Silu, GeluTanh };

/// How positions beyond the trained context are squeezed into it.
struct RopeScaling {
    /// Linear: Chen et al. 2023 (arXiv:2306.15595). Llama3: model card of Llama 3.1. Yarn: Peng et al. 2023
    /// (arXiv:2309.00071).
    enum class Kind { None, Linear, Llama3, Yarn };
    Kind kind = Kind::None;
    double factor = 1;
    double lowFrequencyFactor = 1, highFrequencyFactor = 4; ///< Llama3
    double betaFast = 32, betaSlow = 1; ///< Yarn
    double attentionFactor = 1; ///< Yarn: cosine and sine are multiplied by it
    int originalContext = 0;
};

struct Rope {
    double base = 10000;
    RopeScaling scaling;
};

/// What a decoder must know of a model: the differences between families are data here, never branches on the family.
struct ModelConfig {
    Family family = Family::Llama;
    int vocabulary = 0;
    int hidden = 0;
    int intermediate = 0;
    int layers = 0;
    int heads = 0; ///< of queries
    int keyHeads = 0; ///< of keys and values; each serves heads / keyHeads heads of queries
    int headSize = 0;
    int contextLength = 0;

    double normEpsilon = 1e-6;
    bool normsAddOne = false; ///< Gemma: the stored weight of a norm is what is added to 1
    bool hasSandwichNorms = false; ///< Gemma: attention and feed-forward are normed after as well as before
    bool hasQkvBias = false;
    bool hasOutputBias = false;
    bool hasFeedForwardBias = false;
    bool hasQkNorm = false; ///< queries and keys are normed a head, before they are turned
    bool isTied = false; ///< the last layer is the embedding
    Activation activation = Activation::Silu;
    double embeddingScale = 1;
    double attentionScale = 1; ///< queries times keys times this
    std::optional<double> attentionSoftcap, logitSoftcap;

    Rope rope;
    Rope slidingRope; ///< of the layers that slide; the same as `rope` but for Gemma
    int slidingWindow = 0; ///< tokens that a sliding layer sees, the current one included
    std::vector<bool> slides; ///< a layer: whether its window slides

    std::vector<int> endTokens; ///< from config.json and generation_config.json
    bool isPractice = false; ///< the model that this program makes to try the workflow
    std::string storedType; ///< float32, float16 or bfloat16, as config.json claims; may be empty

    int querySize() const { return heads * headSize; }
    int keySize() const { return keyHeads * headSize; }
};

/// The family's name as `model_type` and ModelFacts spell it.
std::string familyName(Family family);

/// Reads `folder`/config.json. @return Unsupported or Corrupt with the reason
Result<ModelConfig> readModelConfig(const std::filesystem::path &folder);

} // namespace likeness::engine
