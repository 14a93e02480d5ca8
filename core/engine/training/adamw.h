// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/named_tensor.h"

#include <vector>

namespace likeness::engine {

struct AdamWOptions {
    double beta1 = 0.9;
    double beta2 = 0.99; ///< trainings here are short: 0.999 would remember their first steps to the end
    double epsilon = 1e-8;
    double weightDecay = 0.01; ///< of matrices; norms and biases are left alone
    double maxNorm = 1; ///< longer gradients are shortened to this (Pascanu et al. 2013, arXiv:1211.5063)
};

/// AdamW (Loshchilov & Hutter 2019, arXiv:1711.05101):
/// m = b1 m + (1 - b1) g, v = b2 v + (1 - b2) g^2, w -= rate * (m^ / (sqrt(v^) + e) + decay * w).
/// One pass over each tensor. Weights that are not float have a float copy here, which is what is trained.
class AdamW {
public:
    /// Shares the tensors; their gradients are read by step().
    AdamW(std::vector<NamedTensor> parameters, const AdamWOptions &options = {});

    /// One step with the gradients that the parameters hold, which are let go of afterwards.
    /// @return the length of the gradient before it was shortened; where that is not finite nothing was changed
    double step(double rate);
    /// Forgets the gradients.
    void clearGradients();

    /// Weights and moments by name, "weight.*", "first.*", "second.*": what is needed to go on.
    std::vector<NamedTensor> state() const;
    /// Takes over what state() gave. @return Corrupt where a tensor is missing or of another shape
    Result<void> restore(const std::vector<NamedTensor> &state);
    int steps() const { return m_steps; }
    void setSteps(int steps) { m_steps = steps; }

private:
    struct Slot {
        NamedTensor parameter;
        torch::Tensor weight; ///< float: the parameter itself, or its copy
        torch::Tensor first, second; ///< moments
    };

    void update(Slot &slot, double rate, double scale);
    void publish(Slot &slot);

    std::vector<Slot> m_slots;
    AdamWOptions m_options;
    int m_steps = 0;
};

} // namespace likeness::engine
