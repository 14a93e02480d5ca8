// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/objective.h"

namespace likeness::engine {

namespace {

Measure measureOf(const TokenScores &scores)
{
    return {-scores.logProbabilities.sum(torch::kDouble).item<double>(), double(scores.likeliest),
            double(scores.logProbabilities.numel())};
}

std::size_t countedTokens(const Dataset &dataset, const RowNumbers &rows)
{
    std::size_t sum = 0;
    for (const std::size_t row : rows)
        sum += dataset.sequences[row].countedTokens();
    return sum;
}

} // namespace

Measure &Measure::operator+=(const Measure &other)
{
    loss += other.loss;
    correct += other.correct;
    count += other.count;
    return *this;
}

void Objective::eachPart(const Dataset &dataset, const RowNumbers &rows,
                         const std::function<void(const RowNumbers &, const PackedBatch &)> &work) const
{
    const std::size_t perRow = dataset.sequencesPerRow;
    for (const RowNumbers &part : microBatches(rows, dataset.lengths(), m_maxTokens / perRow)) {
        std::vector<const Sequence *> sequences;
        for (const std::size_t row : part) {
            for (std::size_t i = 0; i < perRow; ++i)
                sequences.push_back(&dataset.sequences[row * perRow + i]);
        }
        work(part, pack(sequences, m_learner.decoder().device()));
    }
}

torch::Tensor Objective::countedOf(const torch::Tensor &hidden, const PackedBatch &packed)
{
    return hidden.flatten(0, 1).index_select(0, packed.places);
}

Measure SupervisedObjective::learn(const Dataset &dataset, const RowNumbers &rows, std::uint64_t seed)
{
    Measure sum;
    const double share = 1.0 / double(std::max<std::size_t>(countedTokens(dataset, rows), 1));
    eachPart(dataset, rows, [&](const RowNumbers &part, const PackedBatch &packed) {
        const torch::Tensor counted = countedOf(m_learner.hidden(packed.ids, seed + part.front()), packed);
        const torch::Tensor weights =
            torch::full({counted.size(0)}, share, counted.options().dtype(torch::kFloat).requires_grad(false));
        const auto [scores, gradient] = scoreAndDifferentiate(m_learner.decoder(), counted, packed.targets, weights);
        counted.backward(gradient);
        sum += measureOf(scores);
    });
    return sum;
}

Measure SupervisedObjective::measure(const Dataset &dataset, const RowNumbers &rows)
{
    Measure sum;
    eachPart(dataset, rows, [&](const RowNumbers &, const PackedBatch &packed) {
        const torch::Tensor counted = countedOf(m_learner.measured(packed.ids), packed);
        sum += measureOf(scoreTokens(m_learner.decoder(), counted, packed.targets));
    });
    return sum;
}

} // namespace likeness::engine
