// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/token_loss.h"

#include "engine/kernels/row_math.h"

#include <algorithm>

namespace likeness::engine {

namespace {

constexpr std::int64_t chunkBytes = std::int64_t(96) << 20;

std::int64_t chunkRows(const Decoder &decoder)
{
    const std::int64_t row = std::int64_t(decoder.config().vocabulary) * std::int64_t(sizeof(float));
    return std::clamp<std::int64_t>(chunkBytes / std::max<std::int64_t>(row, 1), 16, 4096);
}

/// Scores of some tokens. Where `gradientWeights` is defined, `logits` become the gradient of the weighted loss:
/// d(-log softmax(z)_t) / dz = softmax(z) - onehot(t).
void scoreChunk(torch::Tensor &logits, const torch::Tensor &targets, const torch::Tensor &gradientWeights,
                torch::Tensor scores, std::int64_t &likeliest)
{
    if (logits.is_cpu() && logits.is_contiguous()) {
        const kernels::Logits all{logits.data_ptr<float>(), static_cast<std::size_t>(logits.size(0)),
                                  static_cast<std::size_t>(logits.size(1)), targets.data_ptr<std::int64_t>(),
                                  gradientWeights.defined() ? gradientWeights.data_ptr<float>() : nullptr};
        likeliest += kernels::scoreLogits(all, scores.data_ptr<float>(), torch::get_num_threads());
        return;
    }
    const torch::Tensor column = targets.unsqueeze(1);
    const torch::Tensor chosen = logits.gather(1, column);
    const torch::Tensor highest = std::get<0>(logits.max(1, true));
    likeliest += (chosen >= highest).sum().item<std::int64_t>();
    logits.sub_(highest).exp_();
    const torch::Tensor sums = logits.sum(1, true);
    scores.copy_((chosen - highest - sums.log()).squeeze(1));
    if (!gradientWeights.defined())
        return;
    const torch::Tensor weights = gradientWeights.unsqueeze(1);
    logits.mul_(weights / sums);
    logits.scatter_add_(1, column, -weights);
}

} // namespace

PackedBatch pack(const std::vector<const Sequence *> &sequences, torch::Device device)
{
    std::size_t longest = 1;
    for (const Sequence *sequence : sequences)
        longest = std::max(longest, sequence->ids.size());
    const auto rows = static_cast<std::int64_t>(sequences.size());
    const auto columns = static_cast<std::int64_t>(longest);
    torch::Tensor ids = torch::zeros({rows, columns}, torch::kLong);
    auto *written = ids.data_ptr<std::int64_t>();
    std::vector<std::int64_t> places, targets, owners;
    for (std::int64_t row = 0; row < rows; ++row) {
        const Sequence &sequence = *sequences[static_cast<std::size_t>(row)];
        std::copy(sequence.ids.begin(), sequence.ids.end(), written + row * columns);
        for (std::size_t i = 1; i < sequence.ids.size(); ++i) {
            if (sequence.counted[i] == 0)
                continue;
            places.push_back(row * columns + static_cast<std::int64_t>(i) - 1);
            targets.push_back(sequence.ids[i]);
            owners.push_back(row);
        }
    }
    const auto tensorOf = [&](const std::vector<std::int64_t> &numbers) {
        return torch::tensor(numbers, torch::kLong).to(device);
    };
    return {ids.to(device), tensorOf(places), tensorOf(targets), tensorOf(owners)};
}

TokenScores scoreTokens(const Decoder &decoder, const torch::Tensor &hidden, const torch::Tensor &targets)
{
    const torch::NoGradGuard noGrad;
    const std::int64_t count = hidden.size(0);
    const std::int64_t rows = chunkRows(decoder);
    TokenScores scores{torch::empty({count}, hidden.options().dtype(torch::kFloat)), 0};
    for (std::int64_t begin = 0; begin < count; begin += rows) {
        const std::int64_t size = std::min(rows, count - begin);
        torch::Tensor logits = decoder.logits(hidden.detach().narrow(0, begin, size)).to(torch::kFloat);
        scoreChunk(logits, targets.narrow(0, begin, size), {}, scores.logProbabilities.narrow(0, begin, size),
                   scores.likeliest);
    }
    return scores;
}

std::pair<TokenScores, torch::Tensor> scoreAndDifferentiate(const Decoder &decoder, const torch::Tensor &hidden,
                                                            const torch::Tensor &targets, const torch::Tensor &weights)
{
    const std::int64_t count = hidden.size(0);
    const std::int64_t rows = chunkRows(decoder);
    TokenScores scores{torch::empty({count}, hidden.options().dtype(torch::kFloat)), 0};
    torch::Tensor gradient = torch::empty_like(hidden);
    for (std::int64_t begin = 0; begin < count; begin += rows) {
        const std::int64_t size = std::min(rows, count - begin);
        const torch::Tensor part = hidden.detach().narrow(0, begin, size).requires_grad_();
        const torch::Tensor computed = decoder.logits(part);
        torch::Tensor logits = computed.detach().to(torch::kFloat);
        if (decoder.config().logitSoftcap) // its own gradient needs the logits as they were
            logits = logits.clone();
        {
            const torch::NoGradGuard noGrad;
            scoreChunk(logits, targets.narrow(0, begin, size), weights.narrow(0, begin, size),
                       scores.logProbabilities.narrow(0, begin, size), scores.likeliest);
        }
        computed.backward(logits.to(computed.scalar_type()));
        const torch::NoGradGuard noGrad;
        gradient.narrow(0, begin, size).copy_(part.grad());
    }
    return {scores, gradient};
}

} // namespace likeness::engine
