// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/formats/model_config.h"
#include "engine/model/adapter.h"
#include "engine/model/kv_cache.h"
#include "engine/model/named_tensor.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <torch/torch.h>

namespace likeness::engine {

struct LoadOptions {
    torch::Device device = torch::kCPU;
    /// Left out: as stored, mapped without a copy on the CPU. Otherwise weights of another type are copied.
    std::optional<torch::ScalarType> weightType;
    /// Of the hidden states; left out: float on the CPU, elsewhere as the weights.
    std::optional<torch::ScalarType> computeType;
    /// A full fine-tune's model.safetensors instead of the folder's.
    std::shared_ptr<const std::string> tunedWeights;
};

/// How to compute. The defaults are a pass without memory of earlier tokens and without an adapter.
struct Pass {
    const Adapter *adapter = nullptr;
    KvCache *cache = nullptr; ///< the ids follow the tokens it holds, and are added to it; a batch of one
    bool isTraining = false; ///< the adapter's dropout works
    bool useCheckpointing = false; ///< blocks are computed again for the gradients (Chen et al. 2016, arXiv:1604.06174)
};

struct BlockWeights;
struct Sight;
class WeightSource;

/// A transformer that continues text: Llama, Mistral, Qwen and Gemma differ by ModelConfig alone. Any number of threads
/// may run passes at once (each with a cache of its own), but none while makeTrainable() runs. Memory that cannot be
/// had throws c10::Error or std::bad_alloc: whoever starts a pass catches them.
class Decoder {
public:
    /// @return Unsupported or Corrupt with the reason; OutOfMemory
    static Result<std::shared_ptr<Decoder>> load(const std::filesystem::path &folder, const LoadOptions &options = {});
    ~Decoder();

    /// @param ids [B, T] of int64, right-padded: no position sees what follows it, so padding needs no mask
    /// @return [B, T, hidden] after the last norm
    torch::Tensor hidden(const torch::Tensor &ids, const Pass &pass = {}) const;
    /// @param hidden [..., hidden]
    /// @return [..., vocabulary]
    torch::Tensor logits(const torch::Tensor &hidden) const;
    std::int64_t parameterCount() const;

    const ModelConfig &config() const { return m_config; }
    torch::Device device() const { return m_device; }
    /// What hidden states are computed in.
    torch::ScalarType computeType() const { return m_computeType; }

    /// Replaces all weights by copies of this type that require gradients: a full fine-tune.
    void makeTrainable(torch::ScalarType type = torch::kFloat);
    /// All weights by their names in the file, in a fixed order; a tied last layer is not listed.
    std::vector<NamedTensor> parameters() const;
    /// What load() takes back as `tunedWeights`.
    Result<std::string> saveWeights() const;

private:
    Decoder();

    template <typename Self, typename Take> static void visit(Self &self, const Take &take);
    void takeWeights(WeightSource &source);
    void place(const LoadOptions &options);
    Sight sight(int first, int count, bool slides) const;

    ModelConfig m_config;
    torch::Device m_device = torch::kCPU;
    torch::ScalarType m_computeType = torch::kFloat;
    torch::Tensor m_embedding; ///< [vocabulary, hidden]
    torch::Tensor m_finalNorm; ///< [hidden]
    torch::Tensor m_head; ///< [vocabulary, hidden]; the embedding where tied
    std::vector<BlockWeights> m_blocks;
    torch::Tensor m_ropeFrequencies, m_slidingRopeFrequencies; ///< [headSize / 2] of double
};

} // namespace likeness::engine
