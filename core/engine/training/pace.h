// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace likeness::engine {

/// How fast a training gets on, and when it will be done.
class Pace {
public:
    explicit Pace(std::int64_t tokensLeft) : m_tokensLeft(tokensLeft) { }

    /// After a step of so many tokens that took so long without measuring.
    void add(std::int64_t tokens, double seconds);
    double tokensPerSecond() const { return m_rate; }
    /// By the whole time since the beginning, so that measuring and checkpoints count too.
    double secondsLeft() const;

private:
    using Clock = std::chrono::steady_clock;

    Clock::time_point m_begin = Clock::now();
    std::int64_t m_tokensLeft;
    std::int64_t m_tokensDone = 0;
    double m_rate = 0;
};

} // namespace likeness::engine
