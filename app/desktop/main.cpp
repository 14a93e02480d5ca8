// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "app/language/language.h"

#include <QApplication>
#include <QTextStream>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

/// In the system's language: which one the person chose lies in a folder that the options name.
static likeness::Result<likeness::StartOptions> startOptions()
{
    likeness::Language language;
    language.use({});
    return likeness::readStartOptions(QCoreApplication::arguments());
}

int main(int argc, char **argv)
{
    ::umask(S_IRWXG | S_IRWXO); // whatever this program writes is for its owner alone
    // The key and the chats in memory must not reach the disk in a core file, nor another program of the same owner.
    const rlimit noCore{0, 0};
    if (::setrlimit(RLIMIT_CORE, &noCore) != 0 || ::prctl(PR_SET_DUMPABLE, 0) != 0)
        qWarning("This system lets other programs look into the memory of this one.");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("likeness"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LIKENESS_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Likeness"));
    auto options = startOptions();
    if (!options) {
        QTextStream(stderr) << options.error().subject << u": " << options.error().detail << Qt::endl;
        return 1;
    }
    QGuiApplication::setDesktopFileName(QStringLiteral("org.likeness.Likeness"));
    likeness::Application likeness(std::move(*options));
    QObject::connect(&likeness, &likeness::Application::handedOver, &application, &QCoreApplication::quit);
    QMetaObject::invokeMethod(&likeness, &likeness::Application::start, Qt::QueuedConnection);
    return QApplication::exec();
}
