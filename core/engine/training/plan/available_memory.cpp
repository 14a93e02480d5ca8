// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/plan/memory_plan.h"

#include <algorithm>
#include <fstream>
#include <limits>
#include <string>

namespace likeness::engine {

namespace {

constexpr std::int64_t unlimited = std::numeric_limits<std::int64_t>::max();

/// Of a file that holds one number; "max" and what is not there mean no limit.
std::int64_t numberIn(const std::string &path)
{
    std::ifstream file(path);
    std::int64_t number = 0;
    return file >> number ? number : unlimited;
}

std::int64_t systemMemory()
{
    std::ifstream file("/proc/meminfo");
    std::string name;
    std::int64_t kilobytes = 0;
    for (std::string rest; file >> name >> kilobytes; std::getline(file, rest)) {
        if (name == "MemAvailable:")
            return kilobytes * 1024;
    }
    return unlimited;
}

/// Version 2 of control groups: the group of this process, as it is mounted for it.
std::int64_t groupMemory()
{
    std::ifstream file("/proc/self/cgroup");
    std::string line;
    while (std::getline(file, line)) {
        if (line.rfind("0::", 0) != 0)
            continue;
        const std::string folder = "/sys/fs/cgroup" + line.substr(3);
        const std::int64_t limit = numberIn(folder + "/memory.max");
        const std::int64_t used = numberIn(folder + "/memory.current");
        if (limit != unlimited && used != unlimited)
            return std::max<std::int64_t>(limit - used, 0);
    }
    return unlimited;
}

} // namespace

std::int64_t availableMemory()
{
    return std::min(systemMemory(), groupMemory());
}

} // namespace likeness::engine
