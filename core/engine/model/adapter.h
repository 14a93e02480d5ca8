// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/formats/adapter_config.h"
#include "engine/formats/projections.h"
#include "engine/model/named_tensor.h"
#include "engine/runtime/chat_types.h"

#include <cstdint>
#include <string>
#include <vector>

#include <torch/torch.h>

namespace likeness::engine {

/// One layer's part: y += scale * B (A x).
struct LoraPair {
    torch::Tensor a; ///< [rank, in], float
    torch::Tensor b; ///< [out, rank], float
    bool isUsed() const { return a.defined(); }
};

/// LoRA (Hu et al. 2021, arXiv:2106.09685): W x + alpha / rank * B A x. Never merged into the base, so one base serves
/// any number of adapters at once.
class Adapter {
public:
    /// A from a normal distribution of deviation 1 / rank, B zero: the model starts as the base.
    /// @return BadRequest for an unknown target or a rank that is not positive
    static Result<Adapter> fresh(const ModelConfig &config, const LoraOptions &options, std::uint64_t seed,
                                 torch::Device device = torch::kCPU);
    /// PEFT's two files. @return Corrupt or Unsupported with the reason where they do not fit the model
    static Result<Adapter> load(const TunedFiles &files, const ModelConfig &config, torch::Device device = torch::kCPU);
    /// In PEFT's form; load() of it gives the same bits. `baseName` is what adapter_config.json calls the base.
    Result<TunedFiles> save(const std::string &baseName) const;

    /// A and B of every layer, by PEFT's names, in a fixed order. They require gradients after makeTrainable().
    std::vector<NamedTensor> parameters() const;
    void makeTrainable();

    const LoraPair &at(int layer, Projection projection) const;
    double scale() const { return m_scale; }
    const LoraOptions &options() const { return m_options; }

private:
    Adapter() = default;

    static Result<Adapter> prepared(const ModelConfig &config, const LoraOptions &options);
    Result<void> take(const std::shared_ptr<const SafetensorsFile> &file, const ModelConfig &config,
                      torch::Device device);
    LoraPair &pairAt(int layer, Projection projection);

    LoraOptions m_options;
    double m_scale = 1;
    std::vector<LoraPair> m_pairs; ///< layer * projectionCount + projection
};

} // namespace likeness::engine
