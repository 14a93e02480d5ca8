// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/inference/sampler.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace likeness::engine {

namespace {

int likeliest(const std::vector<float> &logits)
{
    return static_cast<int>(std::max_element(logits.begin(), logits.end()) - logits.begin());
}

struct Candidate {
    int id = 0;
    double probability = 0;
};

/// Likeliest first, and the id decides between equals so that the order is always the same.
bool isLikelier(const Candidate &first, const Candidate &second)
{
    return first.probability != second.probability ? first.probability > second.probability : first.id < second.id;
}

/// The nucleus, likeliest first. Tokens below (1 - topP) / n can be left out before sorting: all of them together have
/// less than what the nucleus leaves.
std::vector<Candidate> nucleus(const std::vector<double> &probabilities, double topP)
{
    const double floor = (1 - topP) / static_cast<double>(probabilities.size());
    std::vector<Candidate> kept;
    for (std::size_t id = 0; id < probabilities.size(); ++id) {
        if (probabilities[id] >= floor)
            kept.push_back({static_cast<int>(id), probabilities[id]});
    }
    std::sort(kept.begin(), kept.end(), isLikelier);
    double held = 0;
    std::size_t count = 0;
    while (count < kept.size() && (count == 0 || held < topP))
        held += kept[count++].probability;
    kept.resize(count);
    return kept;
}

} // namespace

Sampler::Sampler(double temperature, double topP, std::optional<std::uint64_t> seed)
    : m_temperature(temperature),
      m_topP(topP),
      m_random(seed ? *seed : std::random_device()())
{
}

double Sampler::uniform()
{
    return static_cast<double>(m_random() >> 11) * 0x1p-53;
}

int Sampler::pick(const std::vector<float> &logits)
{
    const int best = likeliest(logits);
    if (m_temperature <= 0)
        return best;
    const double highest = logits[static_cast<std::size_t>(best)];
    std::vector<double> probabilities(logits.size());
    std::transform(logits.begin(), logits.end(), probabilities.begin(),
                   [&](float logit) { return std::exp((logit - highest) / m_temperature); });
    const double sum = std::accumulate(probabilities.begin(), probabilities.end(), 0.0);
    for (double &probability : probabilities)
        probability /= sum;

    const std::vector<Candidate> kept = nucleus(probabilities, std::clamp(m_topP, 0.0, 1.0));
    double held = 0;
    for (const Candidate &candidate : kept)
        held += candidate.probability;
    double rest = uniform() * held;
    for (const Candidate &candidate : kept) {
        rest -= candidate.probability;
        if (rest < 0)
            return candidate.id;
    }
    return kept.back().id;
}

std::vector<RankedToken> logprobsOf(const std::vector<float> &logits, int chosen, int count)
{
    const double highest = logits[static_cast<std::size_t>(likeliest(logits))];
    double sum = 0;
    for (const float logit : logits)
        sum += std::exp(logit - highest);
    const double norm = highest + std::log(sum);
    const auto ranked = [&](int id) { return RankedToken{id, logits[static_cast<std::size_t>(id)] - norm}; };

    std::vector<int> ids(logits.size());
    std::iota(ids.begin(), ids.end(), 0);
    const auto wanted = std::min<std::ptrdiff_t>(count, static_cast<std::ptrdiff_t>(ids.size()));
    std::partial_sort(ids.begin(), ids.begin() + wanted, ids.end(), [&](int first, int second) {
        const float a = logits[static_cast<std::size_t>(first)];
        const float b = logits[static_cast<std::size_t>(second)];
        return a != b ? a > b : first < second;
    });
    std::vector<RankedToken> result{ranked(chosen)};
    for (std::ptrdiff_t i = 0; i < wanted; ++i)
        result.push_back(ranked(ids[static_cast<std::size_t>(i)]));
    return result;
}

} // namespace likeness::engine
