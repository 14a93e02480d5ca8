// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/work_limit.h"

#include <algorithm>

namespace likeness {
namespace {

using std::chrono::milliseconds;
using std::chrono::nanoseconds;

constexpr int patience = 4; // times the limit, for one that sleeps
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
    m_before = processTimes(m_program.processId());
    m_clock.start();
    waitFor(limit);
}

void WorkLimit::look()
{
    const ProcessTimes now = processTimes(m_program.processId());
    const nanoseconds passedTime(m_clock.nsecsElapsed());
    const nanoseconds left = now.worked.count() > 0 ? m_limit - (now.worked - m_before.worked) : m_limit - passedTime;
    const nanoseconds leftAsleep = patience * m_limit - (passedTime - (now.waited - m_before.waited));
    if (left.count() <= 0 || leftAsleep.count() <= 0)
        Q_EMIT passed();
    else
        waitFor(std::min(left, leftAsleep));
}

void WorkLimit::waitFor(nanoseconds time)
{
    m_timer.start(std::max(shortestWait, std::chrono::ceil<milliseconds>(time)));
}

} // namespace likeness
