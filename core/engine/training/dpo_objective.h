// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/objective.h"

#include <map>

namespace likeness::engine {

/// Direct preference optimisation (Rafailov et al. 2023, arXiv:2305.18290), sigmoid loss:
/// -log s(beta * [(log p(w) - log r(w)) - (log p(l) - log r(l))]), w the preferred and l the rejected answer, p the
/// model as it is and r as it was before the first step. What r says never changes, so it is computed once for all
/// rows, by the frozen base with the adapter as it began.
class DpoObjective : public Objective {
public:
    /// log r of every sequence of a dataset.
    using Reference = std::vector<float>;

    DpoObjective(const Learner &learner, std::size_t maxTokens, double beta)
        : Objective(learner, maxTokens),
          m_beta(beta)
    {
    }

    /// To be called before the first step. @param progress asked between parts; false ends with an empty reference
    Reference referenceOf(const Dataset &dataset, const std::function<bool()> &goesOn) const;
    void setReference(const Dataset &dataset, Reference reference) { m_references[&dataset] = std::move(reference); }

    Measure learn(const Dataset &dataset, const RowNumbers &rows, std::uint64_t seed) override;
    Measure measure(const Dataset &dataset, const RowNumbers &rows) override;

private:
    /// [rows] beta times how much further the preferred answer is ahead than it was.
    torch::Tensor margins(const Dataset &dataset, const RowNumbers &rows, const torch::Tensor &sequenceScores) const;

    double m_beta;
    std::map<const Dataset *, Reference> m_references;
};

} // namespace likeness::engine
