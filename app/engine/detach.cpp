// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/detach.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace likeness::engine {

namespace {

/// Ends as the other process did, or with success once it is ready.
[[noreturn]] void waitFor(pid_t process, const Descriptor &ready)
{
    char byte = 0;
    ssize_t count = 0;
    do {
        count = ::read(ready.number(), &byte, 1);
    } while (count < 0 && errno == EINTR);
    if (count == 1)
        ::_exit(EXIT_SUCCESS);
    int status = 0;
    ::waitpid(process, &status, 0);
    ::_exit(WIFEXITED(status) ? WEXITSTATUS(status) : EXIT_FAILURE);
}

} // namespace

Result<Detached> Detached::split()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return systemFailure("Starting in the background", errno);
    Descriptor hear(ends[0]);
    Descriptor tell(ends[1]);
    const pid_t process = ::fork();
    if (process < 0)
        return systemFailure("Starting in the background", errno);
    if (process > 0) {
        tell = Descriptor(); // else this process would wait for itself
        waitFor(process, hear);
    }
    ::setsid();
    return Detached(std::move(tell));
}

void Detached::ready()
{
    const int nowhere = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    for (const int number : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        ::dup2(nowhere, number);
    if (nowhere > STDERR_FILENO)
        ::close(nowhere);
    // Whoever waits may be gone already, which is no reason to end.
    static_cast<void>(writeAll(m_told, "r"));
    m_told = Descriptor();
}

} // namespace likeness::engine
