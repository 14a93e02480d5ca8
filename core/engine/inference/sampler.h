// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <random>
#include <vector>

namespace likeness::engine {

/// Chooses the next token. The same seed and the same logits give the same choices with any standard library.
class Sampler {
public:
    /// @param temperature 0: always the likeliest
    /// @param topP the smallest set of likeliest tokens that holds this much probability (Holtzman et al. 2020,
    /// arXiv:1904.09751)
    Sampler(double temperature, double topP, std::optional<std::uint64_t> seed);

    /// @param logits [vocabulary]
    int pick(const std::vector<float> &logits);

private:
    double uniform();

    double m_temperature, m_topP;
    std::mt19937_64 m_random;
};

struct RankedToken {
    int id = 0;
    double logprob = 0;
};

/// Natural logarithms of the probabilities of the `count` likeliest tokens, and of `chosen` itself in front.
std::vector<RankedToken> logprobsOf(const std::vector<float> &logits, int chosen, int count);

} // namespace likeness::engine
