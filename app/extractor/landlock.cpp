// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/extractor/landlock.h"

#include <cstdint>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <linux/landlock.h>

namespace likeness {
namespace {

// Rights and fields that came after the oldest header we build with; numbers from the kernel's user-space interface
// (Documentation/userspace-api/landlock.rst).
constexpr std::uint64_t rightRefer = 1ULL << 13; // version 2
constexpr std::uint64_t rightTruncate = 1ULL << 14; // version 3
constexpr std::uint64_t rightDeviceControl = 1ULL << 15; // version 5
constexpr std::uint64_t networkRights = 3; // version 4: bind and connect over TCP
constexpr std::uint64_t scopes = 3; // version 6: abstract sockets and signals to processes outside

struct RulesetAttributes {
    std::uint64_t files = 0;
    std::uint64_t network = 0;
    std::uint64_t scoped = 0;
};

std::uint64_t fileRights(int version)
{
    std::uint64_t rights = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1; // version 1: everything up to making links
    if (version >= 2)
        rights |= rightRefer;
    if (version >= 3)
        rights |= rightTruncate;
    if (version >= 5)
        rights |= rightDeviceControl;
    return rights;
}

/// An older kernel refuses fields it does not know, so it is shown only those.
size_t attributesSize(int version)
{
    return sizeof(std::uint64_t) * (version >= 6 ? 3 : version >= 4 ? 2 : 1);
}

bool allowReading(int ruleset, const std::string &folder)
{
    const int descriptor = open(folder.c_str(), O_PATH | O_CLOEXEC);
    if (descriptor < 0)
        return true; // not installed: nothing to allow
    landlock_path_beneath_attr rule{};
    rule.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
    rule.parent_fd = descriptor;
    const bool isAdded = syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
    close(descriptor);
    return isAdded;
}

} // namespace

int fenceFiles(const std::vector<std::string> &readableFolders)
{
    const auto version = int(syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION));
    if (version < 1)
        return 0;
    const RulesetAttributes attributes{fileRights(version), networkRights, scopes};
    const auto ruleset = int(syscall(SYS_landlock_create_ruleset, &attributes, attributesSize(version), 0));
    if (ruleset < 0)
        return 0;
    bool isFenced = true;
    for (const std::string &folder : readableFolders)
        isFenced = allowReading(ruleset, folder) && isFenced;
    isFenced = isFenced && syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    close(ruleset);
    return isFenced ? version : 0;
}

} // namespace likeness
