// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/extractor/limits.h"

#include <cerrno>
#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace likeness {
namespace {

#ifndef LIKENESS_SANITIZED
constexpr rlim_t maximumMemory = rlim_t(1) << 30;
#endif
constexpr rlim_t maximumDescriptors = 64;
constexpr int politeness = 10;

bool cap(decltype(RLIMIT_CORE) resource, rlim_t most)
{
    const rlimit limit{most, most};
    return setrlimit(resource, &limit) == 0;
}

} // namespace

bool limitResources()
{
    errno = 0;
    const bool isNice = nice(politeness) != -1 || errno == 0;
    bool isCapped =
        cap(RLIMIT_CORE, 0) && cap(RLIMIT_FSIZE, 0) && cap(RLIMIT_NOFILE, maximumDescriptors) && cap(RLIMIT_NPROC, 0);
#ifndef LIKENESS_SANITIZED // whose shadow memory is terabytes of address space
    isCapped = cap(RLIMIT_AS, maximumMemory) && isCapped;
#endif
    return isNice && isCapped;
}

bool tieToParent()
{
    return prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
}

} // namespace likeness
