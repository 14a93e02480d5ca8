// SPDX-License-Identifier: GPL-3.0-or-later
#include "heartbeat.h"

#include <algorithm>
#include <ctime>

namespace likeness::bench {
namespace {

constexpr int interval = 5;

double processorTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

} // namespace

Heartbeat::Heartbeat() : m_processorTime(processorTime())
{
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.start(interval);
    m_clock.start();
}

void Heartbeat::beat()
{
    const double now = processorTime();
    m_longest = std::max(m_longest, double(m_clock.nsecsElapsed()) / 1e6 - interval);
    m_busiest = std::max(m_busiest, now - m_processorTime);
    m_processorTime = now;
    m_clock.restart();
}

} // namespace likeness::bench
