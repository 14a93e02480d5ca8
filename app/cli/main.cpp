// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include <QCoreApplication>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

/// A crash must not put keys and messages on the disk, and no other program of the person may look into this one.
static void keepMemoryPrivate()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifdef NDEBUG // a debugger needs it
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

int main(int argc, char **argv)
{
    ::umask(S_IRWXG | S_IRWXO); // whatever this program writes is for its owner alone
    keepMemoryPrivate();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("likeness"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LIKENESS_VERSION));
    return likeness::cli::runProgram(QCoreApplication::arguments().mid(1));
}
