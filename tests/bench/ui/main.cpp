// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what a person feels: how long until the window stands, until a key shows, and whether it ever stops
// answering.
#include "../report.h"
#include "chat_talk.h"
#include "large_library.h"
#include "loss_curves.h"
#include "reading_beat.h"
#include "window_start.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace likeness;
using namespace likeness::bench;

namespace {

constexpr int rounds = 9;

struct Peer {
    QString name;
    std::vector<std::string> command;
};

void measureStart(Report &report, const Peer &peer, std::optional<Limit> time, std::optional<Limit> memory)
{
    startOnce(peer.command); // fills the system's caches, makes what a first start makes
    std::vector<WindowStart> starts;
    for (int i = 0; i < rounds; ++i)
        starts.push_back(startOnce(peer.command));
    std::sort(starts.begin(), starts.end(),
              [](const auto &a, const auto &b) { return a.milliseconds < b.milliseconds; });
    const WindowStart median = starts[starts.size() / 2];
    report.figure(peer.name + QStringLiteral(": until its window stands"), median.milliseconds, QStringLiteral("ms"),
                  time);
    report.figure(peer.name + QStringLiteral(": memory"), median.megabytes, QStringLiteral("MB"), memory);
}

void measureStarts(Report &report)
{
    report.title(QStringLiteral("start to first window, medians of %1").arg(rounds));
    const QTemporaryDir folder;
    const std::string bin = QCoreApplication::applicationDirPath().toStdString();
    measureStart(report, {QStringLiteral("an empty Qt window"), {bin + "/empty-window"}}, {}, {});
    const QString keepass = QStandardPaths::findExecutable(QStringLiteral("keepassxc"));
    if (keepass.isEmpty())
        qWarning("KeePassXC is not installed and so not compared");
    else
        measureStart(report, {QStringLiteral("KeePassXC"), {keepass.toStdString()}}, {}, {});
    measureStart(report,
                 {QStringLiteral("Likeness, empty library"),
                  {bin + "/likeness", "--data-dir", folder.filePath(QStringLiteral("library")).toStdString()}},
                 Limit{Limit::Side::AtMost, 250}, Limit{Limit::Side::AtMost, 80});
}

} // namespace

// likeness-bench-ui [start|examples|reading|chat|curves]; everything by default.
int main(int argc, char **argv)
{
    qputenv("LC_ALL", "C.UTF-8"); // in English, whatever the machine speaks
    qunsetenv("LANGUAGE");
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    const QString asked = QCoreApplication::arguments().value(1);
    if (asked == QLatin1String("fill")) { // a part of "examples"
        fillLargeLibrary(QCoreApplication::arguments().value(2));
        return EXIT_SUCCESS;
    }
    const auto isAsked = [&](const char *name) { return asked.isEmpty() || asked == QLatin1String(name); };
    Report report;
    if (isAsked("start"))
        measureStarts(report);
    if (isAsked("examples"))
        measureLargeLibrary(report);
    if (isAsked("reading"))
        measureReadingBeat(report);
    if (isAsked("chat"))
        measureChat(report);
    if (isAsked("curves"))
        measureCurves(report);
    std::printf(report.hasFailed() ? "\nSome limits were missed.\n" : "\nAll limits hold.\n");
    return report.hasFailed() ? EXIT_FAILURE : EXIT_SUCCESS;
}
