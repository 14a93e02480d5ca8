// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/dpo_objective.h"

#include <numeric>

namespace likeness::engine {

namespace {

/// [sequences] log p of each answer.
torch::Tensor sequenceScores(const TokenScores &scores, const PackedBatch &packed)
{
    return torch::zeros({packed.ids.size(0)}, scores.logProbabilities.options())
        .index_add_(0, packed.owners, scores.logProbabilities);
}

Measure measureOf(const torch::Tensor &margins)
{
    return {torch::softplus(-margins).sum(torch::kDouble).item<double>(), margins.gt(0).sum().item<double>(),
            double(margins.numel())};
}

} // namespace

DpoObjective::Reference DpoObjective::referenceOf(const Dataset &dataset, const std::function<bool()> &goesOn) const
{
    Reference reference(dataset.sequences.size());
    RowNumbers all(dataset.rows());
    std::iota(all.begin(), all.end(), std::size_t(0));
    bool isStopped = false;
    eachPart(dataset, all, [&](const RowNumbers &part, const PackedBatch &packed) {
        isStopped = isStopped || !goesOn();
        if (isStopped)
            return;
        const torch::Tensor counted = countedOf(m_learner.measured(packed.ids), packed);
        const torch::Tensor scores =
            sequenceScores(scoreTokens(m_learner.decoder(), counted, packed.targets), packed).cpu();
        for (std::size_t i = 0; i < part.size() * 2; ++i)
            reference[part[i / 2] * 2 + i % 2] = scores.data_ptr<float>()[i];
    });
    return isStopped ? Reference() : reference;
}

torch::Tensor DpoObjective::margins(const Dataset &dataset, const RowNumbers &rows,
                                    const torch::Tensor &sequenceScores) const
{
    const Reference &reference = m_references.at(&dataset);
    std::vector<float> earlier;
    for (const std::size_t row : rows)
        earlier.push_back(reference[row * 2] - reference[row * 2 + 1]);
    const torch::Tensor pairs = sequenceScores.view({-1, 2});
    return (pairs.select(1, 0) - pairs.select(1, 1) - torch::tensor(earlier).to(pairs.device())) * m_beta;
}

Measure DpoObjective::learn(const Dataset &dataset, const RowNumbers &rows, std::uint64_t seed)
{
    Measure sum;
    const double share = m_beta / double(std::max<std::size_t>(rows.size(), 1));
    eachPart(dataset, rows, [&](const RowNumbers &part, const PackedBatch &packed) {
        const torch::Tensor counted = countedOf(m_learner.hidden(packed.ids, seed + part.front()), packed);
        const TokenScores scores = scoreTokens(m_learner.decoder(), counted, packed.targets);
        const torch::NoGradGuard noGrad;
        const torch::Tensor ahead = margins(dataset, part, sequenceScores(scores, packed));
        sum += measureOf(ahead);
        // d loss / d log p(w) = -beta s(-margin), and the opposite for l.
        const torch::Tensor pull = torch::sigmoid(-ahead) * share;
        const torch::Tensor weights = torch::stack({pull, -pull}, 1).flatten().index_select(0, packed.owners);
        torch::Tensor gradient;
        {
            const torch::AutoGradMode withGradients(true);
            gradient = scoreAndDifferentiate(m_learner.decoder(), counted, packed.targets, weights).second;
        }
        counted.backward(gradient);
    });
    return sum;
}

Measure DpoObjective::measure(const Dataset &dataset, const RowNumbers &rows)
{
    Measure sum;
    eachPart(dataset, rows, [&](const RowNumbers &part, const PackedBatch &packed) {
        const torch::Tensor counted = countedOf(m_learner.measured(packed.ids), packed);
        const TokenScores scores = scoreTokens(m_learner.decoder(), counted, packed.targets);
        sum += measureOf(margins(dataset, part, sequenceScores(scores, packed)));
    });
    return sum;
}

} // namespace likeness::engine
