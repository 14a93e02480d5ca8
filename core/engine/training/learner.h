// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/decoder.h"
#include "engine/runtime/training_types.h"

#include <memory>
#include <optional>

namespace likeness::engine {

/// What is trained: an adapter on frozen weights, or all weights.
class Learner {
public:
    struct Start {
        std::filesystem::path folder;
        std::optional<TunedFiles> tuned; ///< what to train further
        torch::Device device = torch::kCPU;
        std::uint64_t seed = 0;
    };
    /// @return what load() and Adapter give; BadRequest where the start does not fit the hyperparameters
    static Result<Learner> create(const Start &start, const Hyperparameters &resolved);

    /// @param ids [B, T] @return [B, T, hidden] with what gradients need
    /// @param seed of the dropout
    torch::Tensor hidden(const torch::Tensor &ids, std::uint64_t seed) const;
    /// The same for measuring: no dropout, no gradients.
    torch::Tensor measured(const torch::Tensor &ids) const;

    const Decoder &decoder() const { return *m_decoder; }
    std::vector<NamedTensor> parameters() const;
    Result<TunedFiles> save() const;

private:
    Learner() = default;

    std::shared_ptr<Decoder> m_decoder;
    std::optional<Adapter> m_adapter; ///< none: all weights are trained
    std::string m_baseName;
    bool m_useCheckpointing = false;
};

/// Whether these are all weights rather than an adapter.
inline bool isFull(const TunedFiles &files)
{
    return files.config.empty();
}

} // namespace likeness::engine
