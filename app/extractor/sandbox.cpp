// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/extractor/sandbox.h"

#include "app/extractor/landlock.h"
#include "app/extractor/limits.h"
#include "app/extractor/seccomp.h"

#include <QCoreApplication>

#include <array>

namespace likeness {
namespace {

/// Qt spreads work on large pictures over threads of a global pool. The lock forbids new threads, and Qt would wait for
/// them for ever. It has no switch for this, but a program whose application object is gone gets no pool.
/// Times without a zone are wall times; the zone of this machine, whose file is fenced off, must not change them.
void prepareLibraries()
{
    qputenv("TZ", "UTC0");
    std::array<char, 10> name{"extractor"};
    std::array<char *, 2> arguments{name.data(), nullptr};
    int count = 1;
    const QCoreApplication application(count, arguments.data());
}

} // namespace

SandboxLevel lockProcess(const std::vector<std::string> &readableFolders)
{
    prepareLibraries();
    SandboxLevel level;
    const bool isTied = tieToParent();
    level.isLimited = limitResources() && isTied;
#ifdef LIKENESS_SANITIZED // the leak checker reads files of its own
    Q_UNUSED(readableFolders)
#else
    level.landlockAbi = fenceFiles(readableFolders);
#endif
    level.isFiltered = filterSystemCalls();
    return level;
}

std::vector<std::string> dataFolders()
{
    return {"/usr/share/tesseract-ocr", "/usr/share/tesseract",   "/usr/share/tessdata",
            "/usr/share/fonts",         "/usr/local/share/fonts", "/etc/fonts",
            "/usr/share/fontconfig",    "/var/cache/fontconfig",  "/usr/share/poppler"};
}

} // namespace likeness

#ifdef LIKENESS_SANITIZED
// Leaks are looked for by a thread that attaches to this process, which the filter forbids.
extern "C" __attribute__((visibility("default"))) const char *__asan_default_options()
{
    return "detect_leaks=0";
}
#endif
