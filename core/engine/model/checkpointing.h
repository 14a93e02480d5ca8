// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <torch/torch.h>

namespace likeness::engine {

using Computation = std::function<torch::Tensor(const torch::Tensor &)>;

/// compute(x), of which only x is kept for the gradients: they compute it once more (Chen et al. 2016,
/// arXiv:1604.06174), with the same random numbers.
torch::Tensor checkpointed(const Computation &compute, const torch::Tensor &x);

} // namespace likeness::engine
