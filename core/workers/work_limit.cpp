// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/work_limit.h"

#include <algorithm>
#include <ctime>

namespace likeness {
namespace {

using std::chrono::milliseconds;

constexpr int patience = 4; // times the limit, on the clock
constexpr milliseconds shortestWait{20};

} // namespace

WorkLimit::WorkLimit(const QProcess &program) : m_program(program)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WorkLimit::look);
}

void WorkLimit::start(milliseconds limit)
{
    m_limit = limit;
    m_workedBefore = worked();
    m_clock.start();
    waitFor(limit);
}

void WorkLimit::look()
{
    const milliseconds passedTime(m_clock.elapsed());
    const milliseconds now = worked();
    const milliseconds left = now.count() > 0 ? m_limit - (now - m_workedBefore) : m_limit - passedTime;
    const milliseconds leftOnClock = patience * m_limit - passedTime;
    if (left.count() <= 0 || leftOnClock.count() <= 0)
        Q_EMIT passed();
    else
        waitFor(std::min(left, leftOnClock));
}

void WorkLimit::waitFor(milliseconds time)
{
    m_timer.start(std::max(shortestWait, time));
}

milliseconds WorkLimit::worked() const
{
#ifdef Q_OS_LINUX
    clockid_t clock = 0;
    timespec time{};
    const auto id = pid_t(m_program.processId());
    if (id > 0 && clock_getcpuclockid(id, &clock) == 0 && clock_gettime(clock, &time) == 0)
        return std::chrono::duration_cast<milliseconds>(std::chrono::seconds(time.tv_sec)
                                                        + std::chrono::nanoseconds(time.tv_nsec));
#endif
    return {};
}

} // namespace likeness
