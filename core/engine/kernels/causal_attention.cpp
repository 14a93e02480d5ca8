// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/causal_attention.h"

#include "engine/kernels/small_product.h"
#include "engine/kernels/wide.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace likeness::engine::kernels {

namespace {

constexpr std::size_t rowsAtOnce = 64; ///< of queries
constexpr std::size_t padding = 4 * lanes;

/// What one thread works in, for one head of keys.
struct Scratch {
    explicit Scratch(const AttentionShape &shape)
        : width((shape.count + padding - 1) / padding * padding),
          keys(shape.size * width, 0.0F),
          values(shape.size * width, 0.0F),
          scores(rowsAtOnce * width),
          slopes(rowsAtOnce * width)
    {
    }

    std::size_t width;
    std::vector<float> keys, values; ///< [size, width], turned over
    std::vector<float> scores, slopes; ///< [rowsAtOnce, width]
};

/// Rows first..last of the queries and the columns that any of them sees, from a multiple of the padding on.
struct Block {
    Block(const AttentionShape &shape, std::size_t begin)
        : first(begin),
          last(std::min(begin + rowsAtOnce, shape.count))
    {
        if (shape.window > 0 && first + 1 > shape.window)
            column = (first + 1 - shape.window) / padding * padding;
    }

    std::size_t rows() const { return last - first; }
    std::size_t columns() const { return last - column; }
    std::size_t paddedColumns() const { return (columns() + padding - 1) / padding * padding; }

    std::size_t first, last;
    std::size_t column = 0;
};

struct Span {
    std::size_t begin, end; ///< what a row sees, counted from the block's first column
};

[[gnu::always_inline]] inline Span seenBy(const AttentionShape &shape, const Block &block, std::size_t row)
{
    const std::size_t lowest = shape.window > 0 && row + 1 > shape.window ? row + 1 - shape.window : 0;
    return {std::max(lowest, block.column) - block.column, row + 1 - block.column};
}

LIKENESS_CLONES void turnOver(const float *from, std::size_t count, std::size_t size, std::size_t stride, float *to,
                              std::size_t width)
{
    for (std::size_t t = 0; t < count; ++t) {
        for (std::size_t d = 0; d < size; ++d)
            to[d * width + t] = from[t * stride + d];
    }
}

/// Scores of the block's rows against the turned keys (or values).
[[gnu::always_inline]] inline void scoresOf(const AttentionShape &shape, const Block &block, const float *rows,
                                            const std::vector<float> &turned, std::size_t width, float *out)
{
    const std::size_t stride = shape.heads * shape.size;
    multiplySmall({block.rows(), block.paddedColumns(), shape.size, rows + block.first * stride, stride, 1,
                   turned.data() + block.column, width, out, width, false});
}

/// Turns the scores of a row into probabilities; what it does not see becomes zero.
[[gnu::always_inline]] inline float softmaxRow(float *row, const Span &seen, std::size_t columns, float scale)
{
    float highest = row[seen.begin];
    for (std::size_t i = seen.begin; i < seen.end; ++i)
        highest = std::max(highest, row[i]);
    float sum = 0;
    for (std::size_t i = seen.begin; i < seen.end; ++i) {
        row[i] = std::exp((row[i] - highest) * scale);
        sum += row[i];
    }
    const float share = 1 / sum;
    for (std::size_t i = seen.begin; i < seen.end; ++i)
        row[i] *= share;
    std::fill_n(row, seen.begin, 0.0F);
    std::fill(row + seen.end, row + columns, 0.0F);
    return highest * scale + std::log(sum);
}

LIKENESS_CLONES void attendHead(const AttentionShape &shape, const float *queries, const float *values, float *out,
                                float *sums, Scratch &scratch)
{
    const std::size_t stride = shape.heads * shape.size;
    const std::size_t keyStride = shape.keyHeads * shape.size;
    for (std::size_t begin = 0; begin < shape.count; begin += rowsAtOnce) {
        const Block block(shape, begin);
        float *scores = scratch.scores.data();
        scoresOf(shape, block, queries, scratch.keys, scratch.width, scores);
        for (std::size_t row = block.first; row < block.last; ++row)
            sums[row] = softmaxRow(scores + (row - block.first) * scratch.width, seenBy(shape, block, row),
                                   block.columns(), shape.scale);
        multiplySmall({block.rows(), shape.size, block.columns(), scores, scratch.width, 1,
                       values + block.column * keyStride, keyStride, out + block.first * stride, stride, false});
    }
}

struct HeadGradient {
    const float *queries, *keys, *out, *sums, *gradient;
    float *queriesGradient, *keysGradient, *valuesGradient;
};

/// Probabilities and the gradient of the scores: p = exp(s - sum), ds = p (dp - mean) scale, mean = sum out * dout.
[[gnu::always_inline]] inline void scoreGradients(const AttentionShape &shape, const Block &block,
                                                  const HeadGradient &head, Scratch &scratch)
{
    const std::size_t stride = shape.heads * shape.size;
    for (std::size_t row = block.first; row < block.last; ++row) {
        float *p = scratch.scores.data() + (row - block.first) * scratch.width;
        float *slope = scratch.slopes.data() + (row - block.first) * scratch.width;
        const Span seen = seenBy(shape, block, row);
        float mean = 0;
        for (std::size_t d = 0; d < shape.size; ++d)
            mean += head.out[row * stride + d] * head.gradient[row * stride + d];
        const float sum = head.sums[row];
        for (std::size_t i = seen.begin; i < seen.end; ++i) {
            p[i] = std::exp(p[i] * shape.scale - sum);
            slope[i] = p[i] * (slope[i] - mean) * shape.scale;
        }
        for (float *unseen : {p, slope}) {
            std::fill_n(unseen, seen.begin, 0.0F);
            std::fill(unseen + seen.end, unseen + block.columns(), 0.0F);
        }
    }
}

LIKENESS_CLONES void attendHeadBack(const AttentionShape &shape, const HeadGradient &head, Scratch &scratch)
{
    const std::size_t stride = shape.heads * shape.size;
    const std::size_t keyStride = shape.keyHeads * shape.size;
    for (std::size_t begin = 0; begin < shape.count; begin += rowsAtOnce) {
        const Block block(shape, begin);
        scoresOf(shape, block, head.queries, scratch.keys, scratch.width, scratch.scores.data());
        scoresOf(shape, block, head.gradient, scratch.values, scratch.width, scratch.slopes.data());
        scoreGradients(shape, block, head, scratch);
        const std::size_t row = block.first * stride;
        const std::size_t key = block.column * keyStride;
        multiplySmall({block.rows(), shape.size, block.columns(), scratch.slopes.data(), scratch.width, 1,
                       head.keys + key, keyStride, head.queriesGradient + row, stride, false});
        multiplySmall({block.columns(), shape.size, block.rows(), scratch.slopes.data(), 1, scratch.width,
                       head.queries + row, stride, head.keysGradient + key, keyStride, true});
        multiplySmall({block.columns(), shape.size, block.rows(), scratch.scores.data(), 1, scratch.width,
                       head.gradient + row, stride, head.valuesGradient + key, keyStride, true});
    }
}

/// Where a head of keys and its first head of queries begin.
struct Offsets {
    Offsets(const AttentionShape &shape, std::size_t task) : group(shape.heads / shape.keyHeads)
    {
        const std::size_t batch = task / shape.keyHeads;
        const std::size_t keyHead = task % shape.keyHeads;
        keys = (batch * shape.count * shape.keyHeads + keyHead) * shape.size;
        queries = (batch * shape.count * shape.heads + keyHead * group) * shape.size;
        sums = (batch * shape.heads + keyHead * group) * shape.count;
    }

    std::size_t group;
    std::size_t keys, queries, sums;
};

void attendGroup(const AttentionShape &shape, const AttentionInput &input, std::size_t task, float *out, float *sums)
{
    Scratch scratch(shape);
    const Offsets at(shape, task);
    turnOver(input.keys + at.keys, shape.count, shape.size, shape.keyHeads * shape.size, scratch.keys.data(),
             scratch.width);
    for (std::size_t head = 0; head < at.group; ++head) {
        const std::size_t query = at.queries + head * shape.size;
        attendHead(shape, input.queries + query, input.values + at.keys, out + query,
                   sums + at.sums + head * shape.count, scratch);
    }
}

void attendGroupBack(const AttentionShape &shape, const AttentionInput &input, const AttentionGradient &gradient,
                     std::size_t task)
{
    Scratch scratch(shape);
    const Offsets at(shape, task);
    const std::size_t keyStride = shape.keyHeads * shape.size;
    turnOver(input.keys + at.keys, shape.count, shape.size, keyStride, scratch.keys.data(), scratch.width);
    turnOver(input.values + at.keys, shape.count, shape.size, keyStride, scratch.values.data(), scratch.width);
    for (std::size_t t = 0; t < shape.count; ++t) {
        std::fill_n(gradient.keys + at.keys + t * keyStride, shape.size, 0.0F);
        std::fill_n(gradient.values + at.keys + t * keyStride, shape.size, 0.0F);
    }
    for (std::size_t head = 0; head < at.group; ++head) {
        const std::size_t query = at.queries + head * shape.size;
        attendHeadBack(shape,
                       {input.queries + query, input.keys + at.keys, gradient.out + query,
                        gradient.sums + at.sums + head * shape.count, gradient.gradient + query,
                        gradient.queries + query, gradient.keys + at.keys, gradient.values + at.keys},
                       scratch);
    }
}

} // namespace

void attendCausally(const AttentionShape &shape, const AttentionInput &input, float *out, float *sums, int threads)
{
    const std::size_t tasks = shape.batch * shape.keyHeads;
#pragma omp parallel for schedule(dynamic) num_threads(threads) if (tasks > 1)
    for (std::size_t task = 0; task < tasks; ++task)
        attendGroup(shape, input, task, out, sums);
}

void attendCausallyBack(const AttentionShape &shape, const AttentionInput &input, const AttentionGradient &gradient,
                        int threads)
{
    const std::size_t tasks = shape.batch * shape.keyHeads;
#pragma omp parallel for schedule(dynamic) num_threads(threads) if (tasks > 1)
    for (std::size_t task = 0; task < tasks; ++task)
        attendGroupBack(shape, input, gradient, task);
}

} // namespace likeness::engine::kernels
