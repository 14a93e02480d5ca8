// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/learner.h"
#include "engine/training/plan/batches.h"
#include "engine/training/token_loss.h"

#include <functional>

namespace likeness::engine {

/// Sums over counted tokens, or for DPO over pairs.
struct Measure {
    double loss = 0;
    double correct = 0; ///< tokens that were the likeliest; pairs whose preferred answer is ahead
    double count = 0;

    Measure &operator+=(const Measure &other);
    double meanLoss() const { return count > 0 ? loss / count : 0; }
    double accuracy() const { return count > 0 ? correct / count : 0; }
};

/// What makes an answer better. Works through a batch in parts that fit into the memory; the gradients of all parts
/// together are those of the mean over the whole batch.
class Objective {
public:
    Objective(const Learner &learner, std::size_t maxTokens) : m_learner(learner), m_maxTokens(maxTokens) { }
    virtual ~Objective() = default;

    /// Adds the gradients of the mean loss of these rows to the learner's parameters.
    virtual Measure learn(const Dataset &dataset, const RowNumbers &rows, std::uint64_t seed) = 0;
    virtual Measure measure(const Dataset &dataset, const RowNumbers &rows) = 0;

protected:
    /// The rows in parts, each with the sequences of its rows.
    void eachPart(const Dataset &dataset, const RowNumbers &rows,
                  const std::function<void(const RowNumbers &part, const PackedBatch &packed)> &work) const;
    /// [N, hidden] of the counted places.
    static torch::Tensor countedOf(const torch::Tensor &hidden, const PackedBatch &packed);

    const Learner &m_learner;
    const std::size_t m_maxTokens;
};

/// The mean of -log p(token) over the counted tokens of a batch.
class SupervisedObjective : public Objective {
public:
    using Objective::Objective;
    Measure learn(const Dataset &dataset, const RowNumbers &rows, std::uint64_t seed) override;
    Measure measure(const Dataset &dataset, const RowNumbers &rows) override;
};

} // namespace likeness::engine
