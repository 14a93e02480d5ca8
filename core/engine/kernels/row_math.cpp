// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/row_math.h"

#include "engine/kernels/wide.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace likeness::engine::kernels {

namespace {

constexpr std::size_t piece = 1 << 14; ///< numbers that a thread takes at once
constexpr std::size_t rowsAtOnce = 32;

std::size_t piecesOf(std::size_t count, std::size_t size)
{
    return (count + size - 1) / size;
}

float inverseSize(const NormShape &shape, float squares)
{
    return 1 / std::sqrt(squares / float(shape.count) + float(shape.epsilon));
}

LIKENESS_CLONES void normSome(const NormShape &shape, const float *x, const float *weight, float *out, std::size_t rows)
{
    const float more = shape.addsOne ? 1 : 0;
    for (std::size_t row = 0; row < rows; ++row, x += shape.count, out += shape.count) {
        float squares = 0;
        for (std::size_t i = 0; i < shape.count; ++i)
            squares += x[i] * x[i];
        const float scale = inverseSize(shape, squares);
        for (std::size_t i = 0; i < shape.count; ++i)
            out[i] = x[i] * scale * (weight[i] + more);
    }
}

/// With y = s x w and s = (mean(x^2) + e)^-1/2: dx = s (w dy) - x s^3 mean(x w dy), dw = sum s x dy.
LIKENESS_CLONES void normSomeBack(const NormShape &shape, const float *x, const float *weight, const float *gradient,
                                  float *xGradient, float *weightGradient, std::size_t rows)
{
    const std::size_t count = shape.count;
    const float more = shape.addsOne ? 1 : 0;
    for (std::size_t row = 0; row < rows; ++row, x += count, gradient += count, xGradient += count) {
        float squares = 0;
        float product = 0;
        for (std::size_t i = 0; i < count; ++i) {
            squares += x[i] * x[i];
            product += x[i] * gradient[i] * (weight[i] + more);
        }
        const float scale = inverseSize(shape, squares);
        const float pull = scale * scale * scale * product / float(count);
        for (std::size_t i = 0; i < count; ++i)
            xGradient[i] = scale * gradient[i] * (weight[i] + more) - pull * x[i];
        if (weightGradient) {
            for (std::size_t i = 0; i < count; ++i)
                weightGradient[i] += scale * x[i] * gradient[i];
        }
    }
}

LIKENESS_CLONES void siluSome(const float *gate, const float *up, std::size_t count, float *out)
{
    for (std::size_t i = 0; i < count; ++i)
        out[i] = gate[i] / (1 + std::exp(-gate[i])) * up[i];
}

LIKENESS_CLONES void siluSomeBack(const float *gate, const float *up, const float *gradient, std::size_t count,
                                  float *gateGradient, float *upGradient)
{
    for (std::size_t i = 0; i < count; ++i) {
        const float sigmoid = 1 / (1 + std::exp(-gate[i]));
        upGradient[i] = gradient[i] * gate[i] * sigmoid;
        gateGradient[i] = gradient[i] * up[i] * sigmoid * (1 + gate[i] * (1 - sigmoid));
    }
}

constexpr float geluScale = 0.7978845608F; ///< sqrt(2 / pi)
constexpr float geluCube = 0.044715F;

/// gelu(x) = x s(2 c (x + a x^3)), the same as with tanh.
LIKENESS_CLONES void geluSome(const float *gate, const float *up, std::size_t count, float *out)
{
    for (std::size_t i = 0; i < count; ++i) {
        const float inner = 2 * geluScale * gate[i] * (1 + geluCube * gate[i] * gate[i]);
        out[i] = gate[i] / (1 + std::exp(-inner)) * up[i];
    }
}

LIKENESS_CLONES void geluSomeBack(const float *gate, const float *up, const float *gradient, std::size_t count,
                                  float *gateGradient, float *upGradient)
{
    for (std::size_t i = 0; i < count; ++i) {
        const float square = gate[i] * gate[i];
        const float sigmoid = 1 / (1 + std::exp(-2 * geluScale * gate[i] * (1 + geluCube * square)));
        const float slope = 2 * geluScale * (1 + 3 * geluCube * square);
        upGradient[i] = gradient[i] * gate[i] * sigmoid;
        gateGradient[i] = gradient[i] * up[i] * sigmoid * (1 + gate[i] * (1 - sigmoid) * slope);
    }
}

LIKENESS_CLONES void turnSome(const TurnShape &shape, const float *x, const float *cosine, const float *sine,
                              float *out)
{
    const float sign = shape.isBack ? -1 : 1;
    for (std::size_t head = 0; head < shape.heads; ++head, x += 2 * shape.pairs, out += 2 * shape.pairs) {
        for (std::size_t i = 0; i < shape.pairs; ++i) {
            const float left = x[i];
            const float right = x[i + shape.pairs];
            out[i] = left * cosine[i] - right * sine[i] * sign;
            out[i + shape.pairs] = right * cosine[i] + left * sine[i] * sign;
        }
    }
}

struct Score {
    float logProbability;
    bool isLikeliest;
};

LIKENESS_CLONES Score scoreRow(float *values, std::size_t count, std::size_t target, const float *weight)
{
    float highest = values[0];
    for (std::size_t i = 0; i < count; ++i)
        highest = std::max(highest, values[i]);
    const float chosen = values[target];
    float sum = 0;
    if (!weight) {
        for (std::size_t i = 0; i < count; ++i)
            sum += std::exp(values[i] - highest);
    } else {
        for (std::size_t i = 0; i < count; ++i) {
            values[i] = std::exp(values[i] - highest);
            sum += values[i];
        }
        const float scale = *weight / sum;
        for (std::size_t i = 0; i < count; ++i)
            values[i] *= scale;
        values[target] -= *weight;
    }
    return {chosen - highest - std::log(sum), chosen >= highest};
}

} // namespace

void normRows(const NormShape &shape, const float *x, const float *weight, float *out, int threads)
{
    const std::size_t pieces = piecesOf(shape.rows, rowsAtOnce);
#pragma omp parallel for num_threads(threads) if (pieces > 1)
    for (std::size_t i = 0; i < pieces; ++i) {
        const std::size_t first = i * rowsAtOnce;
        normSome(shape, x + first * shape.count, weight, out + first * shape.count,
                 std::min(rowsAtOnce, shape.rows - first));
    }
}

void normRowsBack(const NormShape &shape, const float *x, const float *weight, const float *gradient, float *xGradient,
                  float *weightGradient, int threads)
{
    const std::size_t pieces = piecesOf(shape.rows, rowsAtOnce);
    std::vector<float> sums(weightGradient ? pieces * shape.count : 0, 0.0F);
#pragma omp parallel for num_threads(threads) if (pieces > 1)
    for (std::size_t i = 0; i < pieces; ++i) {
        const std::size_t first = i * rowsAtOnce;
        const std::size_t offset = first * shape.count;
        normSomeBack(shape, x + offset, weight, gradient + offset, xGradient + offset,
                     weightGradient ? sums.data() + i * shape.count : nullptr,
                     std::min(rowsAtOnce, shape.rows - first));
    }
    if (!weightGradient)
        return;
    std::fill_n(weightGradient, shape.count, 0.0F);
    for (std::size_t i = 0; i < sums.size(); ++i)
        weightGradient[i % shape.count] += sums[i];
}

void gateAll(const float *gate, const float *up, std::size_t count, Activation activation, float *out, int threads)
{
    const auto some = activation == Activation::Silu ? siluSome : geluSome;
    const std::size_t pieces = piecesOf(count, piece);
#pragma omp parallel for num_threads(threads) if (pieces > 1)
    for (std::size_t i = 0; i < pieces; ++i) {
        const std::size_t first = i * piece;
        some(gate + first, up + first, std::min(piece, count - first), out + first);
    }
}

void gateAllBack(const float *gate, const float *up, const float *gradient, std::size_t count, Activation activation,
                 float *gateGradient, float *upGradient, int threads)
{
    const auto some = activation == Activation::Silu ? siluSomeBack : geluSomeBack;
    const std::size_t pieces = piecesOf(count, piece);
#pragma omp parallel for num_threads(threads) if (pieces > 1)
    for (std::size_t i = 0; i < pieces; ++i) {
        const std::size_t first = i * piece;
        some(gate + first, up + first, gradient + first, std::min(piece, count - first), gateGradient + first,
             upGradient + first);
    }
}

void turnRows(const TurnShape &shape, const float *x, const float *cosine, const float *sine, float *out, int threads)
{
    const std::size_t width = 2 * shape.heads * shape.pairs;
#pragma omp parallel for num_threads(threads) if (shape.rows > rowsAtOnce)
    for (std::size_t row = 0; row < shape.rows; ++row) {
        const std::size_t turns = row % shape.positions * shape.pairs;
        turnSome(shape, x + row * width, cosine + turns, sine + turns, out + row * width);
    }
}

std::int64_t scoreLogits(const Logits &logits, float *logProbabilities, int threads)
{
    std::int64_t likeliest = 0;
#pragma omp parallel for num_threads(threads) reduction(+ : likeliest) if (logits.rows > 1)
    for (std::size_t row = 0; row < logits.rows; ++row) {
        const Score score =
            scoreRow(logits.values + row * logits.count, logits.count, static_cast<std::size_t>(logits.targets[row]),
                     logits.weights ? logits.weights + row : nullptr);
        logProbabilities[row] = score.logProbability;
        likeliest += score.isLikeliest ? 1 : 0;
    }
    return likeliest;
}

} // namespace likeness::engine::kernels
