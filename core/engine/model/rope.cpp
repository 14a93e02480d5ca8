// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/rope.h"

#include <algorithm>
#include <cmath>

namespace likeness::engine {

namespace {

constexpr double pi = 3.14159265358979323846;

/// Llama 3.1's rule: waves longer than the trained context are stretched, short ones stay, in between a blend.
double stretchedByLlama3(double frequency, const RopeScaling &scaling)
{
    const double wavelength = 2 * pi / frequency;
    const double context = scaling.originalContext;
    if (wavelength < context / scaling.highFrequencyFactor)
        return frequency;
    if (wavelength > context / scaling.lowFrequencyFactor)
        return frequency / scaling.factor;
    const double blend = (context / wavelength - scaling.lowFrequencyFactor)
        / (scaling.highFrequencyFactor - scaling.lowFrequencyFactor);
    return (1 - blend) * frequency / scaling.factor + blend * frequency;
}

/// The dimension whose wave turns `turns` times within the trained context (YaRN, section 3.2).
double dimensionTurning(double turns, const Rope &rope, int headSize)
{
    return headSize * std::log(rope.scaling.originalContext / (turns * 2 * pi)) / (2 * std::log(rope.base));
}

double stretchedByYarn(double frequency, int index, const Rope &rope, int headSize)
{
    const double low = std::max(0.0, std::floor(dimensionTurning(rope.scaling.betaFast, rope, headSize)));
    double high = std::min(headSize - 1.0, std::ceil(dimensionTurning(rope.scaling.betaSlow, rope, headSize)));
    if (high == low)
        high += 0.001; // the published code avoids the division by zero so
    const double ramp = std::clamp((index - low) / (high - low), 0.0, 1.0);
    return ramp * frequency / rope.scaling.factor + (1 - ramp) * frequency;
}

} // namespace

std::vector<double> ropeFrequencies(const Rope &rope, int headSize)
{
    std::vector<double> frequencies(static_cast<std::size_t>(headSize / 2));
    for (int i = 0; i < headSize / 2; ++i) {
        double frequency = std::pow(rope.base, -2.0 * i / headSize);
        switch (rope.scaling.kind) {
        case RopeScaling::Kind::None:
            break;
        case RopeScaling::Kind::Linear:
            frequency /= rope.scaling.factor;
            break;
        case RopeScaling::Kind::Llama3:
            frequency = stretchedByLlama3(frequency, rope.scaling);
            break;
        case RopeScaling::Kind::Yarn:
            frequency = stretchedByYarn(frequency, i, rope, headSize);
            break;
        }
        frequencies[static_cast<std::size_t>(i)] = frequency;
    }
    return frequencies;
}

} // namespace likeness::engine
