// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/extractor/seccomp.h"

#include <cerrno>
#include <fcntl.h>
#include <initializer_list>
#include <memory>
#include <sys/mman.h>
#include <unistd.h>

#include <seccomp.h>

namespace likeness {
namespace {

// What the readers, their libraries and the C library need once they are loaded.
constexpr std::initializer_list<int> harmless = {
    SCMP_SYS(read),
    SCMP_SYS(readv),
    SCMP_SYS(pread64),
    SCMP_SYS(write),
    SCMP_SYS(writev),
    SCMP_SYS(close),
    SCMP_SYS(lseek),
    SCMP_SYS(fstat),
    SCMP_SYS(stat),
    SCMP_SYS(lstat),
    SCMP_SYS(newfstatat),
    SCMP_SYS(statx),
    SCMP_SYS(fstatfs),
    SCMP_SYS(statfs),
    SCMP_SYS(access),
    SCMP_SYS(faccessat),
    SCMP_SYS(faccessat2),
    SCMP_SYS(readlink),
    SCMP_SYS(readlinkat),
    SCMP_SYS(getdents64),
    SCMP_SYS(getcwd),
    SCMP_SYS(fadvise64),
    SCMP_SYS(fcntl),
    SCMP_SYS(dup),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    SCMP_SYS(brk),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(madvise),
    SCMP_SYS(futex),
    SCMP_SYS(set_robust_list),
    SCMP_SYS(rseq),
    SCMP_SYS(membarrier),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(getppid),
    SCMP_SYS(getuid),
    SCMP_SYS(geteuid),
    SCMP_SYS(getgid),
    SCMP_SYS(getegid),
    SCMP_SYS(uname),
    SCMP_SYS(sysinfo),
    SCMP_SYS(times),
    SCMP_SYS(getrusage),
    SCMP_SYS(getcpu),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_getres),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(nanosleep),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(getrandom),
    SCMP_SYS(getrlimit),
#ifdef LIKENESS_SANITIZED
    SCMP_SYS(pipe),
    SCMP_SYS(pipe2), // how the sanitizers find out whether memory can be read
#endif
};

// No library asks for these by itself: whoever does has been taken over.
constexpr std::initializer_list<int> hostile = {
    SCMP_SYS(execve),
    SCMP_SYS(execveat),
    SCMP_SYS(ptrace),
    SCMP_SYS(process_vm_readv),
    SCMP_SYS(process_vm_writev),
    SCMP_SYS(bpf),
    SCMP_SYS(mount),
    SCMP_SYS(init_module),
    SCMP_SYS(finit_module),
    SCMP_SYS(kexec_load),
};

using Filter = std::unique_ptr<void, decltype(&seccomp_release)>;

template <typename... Conditions> bool allow(const Filter &filter, int call, Conditions... conditions)
{
    return seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, sizeof...(conditions), conditions...) == 0;
}

/// `bits` of argument `index` must all be 0.
scmp_arg_cmp without(unsigned index, unsigned long bits)
{
    return scmp_arg_cmp{index, SCMP_CMP_MASKED_EQ, bits, 0};
}

scmp_arg_cmp equal(unsigned index, unsigned long value)
{
    return scmp_arg_cmp{index, SCMP_CMP_EQ, value, 0};
}

bool allowReadingFiles(const Filter &filter)
{
    // O_ACCMODE is the union of writing and reading plus writing; O_TMPFILE makes a file without a name.
    constexpr unsigned long writing = O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND | (O_TMPFILE & ~O_DIRECTORY);
    return allow(filter, SCMP_SYS(openat), without(2, writing)) && allow(filter, SCMP_SYS(open), without(1, writing));
}

bool allowMemoryWithoutNewCode(const Filter &filter)
{
    return allow(filter, SCMP_SYS(mmap), without(2, PROT_EXEC))
        && allow(filter, SCMP_SYS(mprotect), without(2, PROT_EXEC));
}

bool allowEndingItself(const Filter &filter)
{
    const auto self = static_cast<unsigned long>(getpid());
    // A limit may be asked for, never set; abort() sends its own signal.
    return allow(filter, SCMP_SYS(prlimit64), equal(2, 0)) && allow(filter, SCMP_SYS(tgkill), equal(0, self));
}

} // namespace

bool filterSystemCalls()
{
    const Filter filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)), &seccomp_release);
    if (!filter)
        return false;
    bool isComplete = allowReadingFiles(filter) && allowMemoryWithoutNewCode(filter) && allowEndingItself(filter);
    for (const int call : harmless)
        isComplete = isComplete && allow(filter, call);
    for (const int call : hostile)
        isComplete = isComplete && seccomp_rule_add(filter.get(), SCMP_ACT_KILL_PROCESS, call, 0) == 0;
    // The C library falls back to its older calls only when a new one is said not to exist.
    isComplete = isComplete && seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0;
    return isComplete && seccomp_load(filter.get()) == 0;
}

} // namespace likeness
