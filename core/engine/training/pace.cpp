// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/pace.h"

#include <algorithm>

namespace likeness::engine {

void Pace::add(std::int64_t tokens, double seconds)
{
    constexpr double smoothing = 0.2;
    const double rate = double(tokens) / std::max(seconds, 1e-6);
    m_rate = m_tokensDone == 0 ? rate : m_rate + smoothing * (rate - m_rate);
    m_tokensDone += tokens;
    m_tokensLeft = std::max<std::int64_t>(m_tokensLeft - tokens, 0);
}

double Pace::secondsLeft() const
{
    if (m_tokensDone == 0)
        return 0;
    const double passed = std::chrono::duration<double>(Clock::now() - m_begin).count();
    return passed / double(m_tokensDone) * double(m_tokensLeft);
}

} // namespace likeness::engine
