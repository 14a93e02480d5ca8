// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include <QCoreApplication>

#include <sys/stat.h>

int main(int argc, char **argv)
{
    ::umask(S_IRWXG | S_IRWXO); // whatever this program writes is for its owner alone
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("likeness"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LIKENESS_VERSION));
    return likeness::cli::runProgram(QCoreApplication::arguments().mid(1));
}
