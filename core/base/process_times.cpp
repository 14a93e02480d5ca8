// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/process_times.h"

#include <QFile>

#include <ctime>

namespace likeness {
namespace {

using std::chrono::nanoseconds;

} // namespace

ProcessTimes processTimes(qint64 id)
{
    ProcessTimes times;
#ifdef Q_OS_LINUX
    clockid_t clock = 0;
    timespec time{};
    if (id > 0 && clock_getcpuclockid(pid_t(id), &clock) == 0 && clock_gettime(clock, &time) == 0)
        times.worked = std::chrono::seconds(time.tv_sec) + nanoseconds(time.tv_nsec);
    // "worked waited turns"; kernels without scheduler statistics have no such file.
    QFile file(QStringLiteral("/proc/%1/schedstat").arg(id));
    if (id > 0 && file.open(QIODevice::ReadOnly))
        times.waited = nanoseconds(file.readAll().split(' ').value(1).toLongLong());
#else
    Q_UNUSED(id)
#endif
    return times;
}

nanoseconds ownWork()
{
    using Ticks = std::chrono::duration<std::clock_t, std::ratio<1, CLOCKS_PER_SEC>>;
    return Ticks(std::clock());
}

} // namespace likeness
