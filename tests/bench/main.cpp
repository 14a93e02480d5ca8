// SPDX-License-Identifier: GPL-3.0-or-later
// Measures reading against the programs people would use by hand, in one run and on the same files; and how fast long
// chats are.
#include "chat_opening.h"
#include "core/workers/pool_driver.h"
#include "material.h"
#include "peers.h"
#include "pool_run.h"
#include "report.h"
#include "workers/extractor_pool.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace likeness;
using namespace likeness::bench;

namespace {

using Side = Limit::Side;

void reportMemory(Report &report)
{
    report.figure(QStringLiteral("peak memory of this process"), peakOfThisProcess(), QStringLiteral("MB"));
    report.figure(QStringLiteral("peak memory of the largest extractor"), peakOfWorkers(), QStringLiteral("MB"));
}

std::vector<QStringList> callsFor(const QStringList &files)
{
    std::vector<QStringList> calls;
    for (const QString &file : files)
        calls.push_back({file, QStringLiteral("stdout")});
    return calls;
}

void measurePictures(Report &report, const QStringList &files)
{
    const int cores = QThread::idealThreadCount();
    report.title(QStringLiteral("%1 pictures on %2 cores").arg(files.size()).arg(cores));
    ExtractorPool pool;
    PoolRun(pool, files.mid(0, cores)).run(); // warm
    PoolRun run(pool, files);
    const double count = double(files.size());
    const double ours = count / run.run();
    reportMemory(report);
    const QString tesseract = QStringLiteral("tesseract");
    const double oneThread = count / secondsOf(tesseract, callsFor(files), cores, true);
    const double plain = count / secondsOf(tesseract, callsFor(files), 1, false);
    const QString rate = QStringLiteral("1/s");
    report.figure(QStringLiteral("ours, both passes"), ours, rate);
    report.figure(QStringLiteral("tesseract, all cores, one thread each"), oneThread, rate);
    report.figure(QStringLiteral("tesseract, plain defaults, one after the other"), plain, rate);
    report.figure(QStringLiteral("ours against tesseract on all cores"), ours / oneThread, QStringLiteral("x"),
                  Limit{Side::AtLeast, 0.5});
    report.figure(QStringLiteral("ours against its plain defaults"), ours / plain, QStringLiteral("x"));
    report.figure(QStringLiteral("pictures not read"), run.failures(), {}, Limit{Side::AtMost, 0});
}

double best(const std::vector<double> &times)
{
    return *std::min_element(times.begin(), times.end());
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void measureText(Report &report, const QString &folder)
{
    constexpr int pages = 200;
    constexpr int rounds = 9;
    report.title(QStringLiteral("a text PDF of %1 pages, word boxes").arg(pages));
    const QString file = writeTextPdf(folder, pages);
    ExtractorPool pool({{}, 1, std::chrono::seconds(30)});
    PoolRun(pool, {file}).run(); // warm
    std::vector<double> warm;
    std::vector<double> cold;
    std::vector<double> peer;
    for (int i = 0; i < rounds; ++i) { // in turns, so that the machine's moods meet all three
        warm.push_back(PoolRun(pool, {file}).run());
        peer.push_back(secondsOf(QStringLiteral("pdftotext"),
                                 {{QStringLiteral("-bbox-layout"), file, QStringLiteral("/dev/null")}}, 1, false));
        ExtractorPool fresh({{}, 1, std::chrono::seconds(30)});
        cold.push_back(PoolRun(fresh, {file}).run());
    }
    const QString ms = QStringLiteral("ms");
    report.figure(QStringLiteral("ours, warm (best of %1)").arg(rounds), best(warm) * 1e3, ms);
    report.figure(QStringLiteral("pdftotext -bbox-layout (best of %1)").arg(rounds), best(peer) * 1e3, ms);
    report.figure(QStringLiteral("ours against pdftotext"), best(warm) / best(peer), QStringLiteral("x"),
                  Limit{Side::AtMost, 1.3});
    report.figure(QStringLiteral("a cold start on top (medians)"), (median(cold) - median(warm)) * 1e3, ms,
                  Limit{Side::AtMost, 150});
    reportMemory(report);
}

void measureMany(Report &report, const QString &folder)
{
    constexpr int most = 1'000;
    report.title(QStringLiteral("%1 varied pictures in one go").arg(most));
    const QStringList files = paintPictures(folder, most);
    ExtractorPool pool;
    PoolRun run(pool, files);
    double firstWork = 0;
    double firstPeak = 0;
    // The workers' own time says whether it grows with the number of pictures; the clock counts other programs too.
    const auto before = test::workerTime();
    run.progressed = [&](int count, double seconds) {
        if (count != 100 && count != 300 && count != most)
            return;
        const QString after = QStringLiteral("after %1: ").arg(count);
        const double work = double((test::workerTime() - before).count()) / count;
        const double peak = peakOfThisProcess() + peakOfWorkers();
        firstWork = count == 100 ? work : firstWork;
        firstPeak = count == 100 ? peak : firstPeak;
        report.figure(after + QStringLiteral("seconds a picture on the clock"), seconds / count, QStringLiteral("s"));
        report.figure(after + QStringLiteral("work against the first 100, a picture"), work / firstWork,
                      QStringLiteral("x"), Limit{Side::AtMost, 1.2});
        report.figure(after + QStringLiteral("peak memory against the first 100"), peak / firstPeak,
                      QStringLiteral("x"), Limit{Side::AtMost, 1.2});
    };
    run.run();
    report.figure(QStringLiteral("pictures not read"), run.failures(), {}, Limit{Side::AtMost, 0});
    reportMemory(report);
}

} // namespace

// likeness-bench [pictures|pdf|many|chats] [PICTURE...]; everything by default.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // pictures are painted, not shown
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments().mid(1);
    const QStringList names = {QStringLiteral("pictures"), QStringLiteral("pdf"), QStringLiteral("many"),
                               QStringLiteral("chats")};
    const bool isNamed = names.contains(arguments.value(0));
    const auto isAsked = [&](int index) { return !isNamed || arguments[0] == names[index]; };
    const QStringList given = arguments.mid(isNamed ? 1 : 0);
    const QTemporaryDir folder;
    constexpr int defaultPictures = 40;
    Report report;
    if (isAsked(0))
        measurePictures(report, given.isEmpty() ? paintPictures(folder.path(), defaultPictures) : given);
    if (isAsked(1))
        measureText(report, folder.path());
    if (isAsked(2))
        measureMany(report, folder.path());
    if (isAsked(3))
        measureChats(report, folder.path());
    std::printf(report.hasFailed() ? "\nSome limits were missed.\n" : "\nAll limits hold.\n");
    return report.hasFailed() ? EXIT_FAILURE : EXIT_SUCCESS;
}
