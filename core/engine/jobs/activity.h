// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>

namespace likeness::engine {

/// When the engine last did something that somebody waits for; it ends by itself when nobody does for long.
class Activity {
public:
    using Clock = std::chrono::steady_clock;

    /// Counts as work as long as it lives.
    class Work {
    public:
        explicit Work(Activity &activity) : m_activity(activity) { ++m_activity.m_running; }
        Work(const Work &) = delete;
        Work &operator=(const Work &) = delete;
        ~Work()
        {
            m_activity.m_last = Clock::now().time_since_epoch().count();
            --m_activity.m_running;
        }

    private:
        Activity &m_activity;
    };

    /// Zero while there is work.
    Clock::duration idleFor() const
    {
        if (m_running > 0)
            return Clock::duration::zero();
        return Clock::now().time_since_epoch() - Clock::duration(m_last.load());
    }

private:
    std::atomic<int> m_running = 0;
    std::atomic<Clock::rep> m_last = Clock::now().time_since_epoch().count();
};

} // namespace likeness::engine
