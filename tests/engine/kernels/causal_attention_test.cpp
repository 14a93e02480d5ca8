// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/causal_attention.h"

#include "engine/kernels/differences.h"

using namespace likeness::engine::kernels;

namespace {

struct Heads {
    explicit Heads(const AttentionShape &shape)
        : queries(randomNumbers(shape.batch * shape.count * shape.heads * shape.size, 1)),
          keys(randomNumbers(shape.batch * shape.count * shape.keyHeads * shape.size, 2)),
          values(randomNumbers(keys.size(), 3))
    {
    }
    AttentionInput input() const { return {queries.data(), keys.data(), values.data()}; }

    Numbers queries, keys, values;
};

/// As the formula stands in the paper, one position at a time.
std::vector<double> plainAttention(const AttentionShape &s, const Heads &in)
{
    std::vector<double> out(in.queries.size(), 0);
    const auto at = [&](std::size_t heads, std::size_t batch, std::size_t t, std::size_t head) {
        return ((batch * s.count + t) * heads + head) * s.size;
    };
    for (std::size_t item = 0; item < s.batch * s.count * s.heads; ++item) {
        const std::size_t head = item % s.heads, t = item / s.heads % s.count, batch = item / s.heads / s.count;
        const std::size_t keyHead = head / (s.heads / s.keyHeads);
        double sum = 0;
        for (std::size_t j = s.window > 0 && t + 1 > s.window ? t + 1 - s.window : 0; j <= t; ++j) {
            double score = 0;
            for (std::size_t d = 0; d < s.size; ++d)
                score += double(in.queries[at(s.heads, batch, t, head) + d])
                    * double(in.keys[at(s.keyHeads, batch, j, keyHead) + d]);
            const double weight = std::exp(score * double(s.scale));
            sum += weight;
            for (std::size_t d = 0; d < s.size; ++d)
                out[at(s.heads, batch, t, head) + d] +=
                    weight * double(in.values[at(s.keyHeads, batch, j, keyHead) + d]);
        }
        for (std::size_t d = 0; d < s.size; ++d)
            out[at(s.heads, batch, t, head) + d] /= sum;
    }
    return out;
}

class CausalAttentionTest : public testing::TestWithParam<AttentionShape> { };

TEST_P(CausalAttentionTest, EqualsTheFormulaAndItsGradientFiniteDifferences)
{
    const AttentionShape shape = GetParam();
    Heads heads(shape);
    Numbers out(heads.queries.size()), sums(shape.batch * shape.heads * shape.count);
    attendCausally(shape, heads.input(), out.data(), sums.data(), 2);
    expectNear(out, plainAttention(shape, heads));

    const Numbers weights = randomNumbers(out.size(), 4);
    Numbers queries(heads.queries.size()), keys(heads.keys.size()), values(heads.values.size());
    attendCausallyBack(shape, heads.input(),
                       {out.data(), sums.data(), weights.data(), queries.data(), keys.data(), values.data()}, 2);
    const auto value = [&] { return weighed(plainAttention(shape, heads), weights); };
    expectDifferences(heads.queries, queries, value);
    expectDifferences(heads.keys, keys, value);
    expectDifferences(heads.values, values, value);
}

INSTANTIATE_TEST_SUITE_P(Shapes, CausalAttentionTest,
                         testing::Values(AttentionShape{2, 70, 4, 2, 16, 0, 0.25F},
                                         AttentionShape{1, 66, 3, 1, 8, 0, 0.3F},
                                         AttentionShape{1, 1, 2, 2, 20, 0, 0.3F},
                                         AttentionShape{1, 130, 2, 1, 24, 20, 0.2F},
                                         AttentionShape{1, 150, 2, 1, 16, 70, 0.2F}));

} // namespace
