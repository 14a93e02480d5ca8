// SPDX-License-Identifier: GPL-3.0-or-later
#include "pool_driver.h"

#include "base/process_times.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <sys/resource.h>
#include <unistd.h>

namespace likeness::test {

std::optional<ErrorKind> Outcome::error() const
{
    if (ends.empty() || ends.front())
        return std::nullopt;
    return ends.front().error().kind;
}

QString Outcome::text() const
{
    QStringList texts;
    for (const Page &page : pages)
        texts += page.text;
    return texts.join(QLatin1Char('\n'));
}

std::unique_ptr<Outcome> begin(TranscriptReader &reader, ReadRequest request)
{
    auto outcome = std::make_unique<Outcome>();
    Outcome *o = outcome.get();
    o->reading = reader.read(std::move(request));
    QObject::connect(o->reading.get(), &Reading::opened, o->reading.get(),
                     [o](FileKind, int count) { o->announced = count; });
    QObject::connect(o->reading.get(), &Reading::pageRead, o->reading.get(),
                     [o](const Page &page) { o->pages.push_back(page); });
    QObject::connect(o->reading.get(), &Reading::previewRead, o->reading.get(),
                     [o](int page, const Preview &preview) { o->previews.emplace_back(page, preview); });
    QObject::connect(o->reading.get(), &Reading::finished, o->reading.get(),
                     [o](const Result<ReadSummary> &summary) { o->ends.push_back(summary); });
    return outcome;
}

std::unique_ptr<Outcome> begin(TranscriptReader &reader, const QByteArray &content, const QString &name)
{
    return begin(reader, {name, content, {}, 1});
}

std::unique_ptr<Outcome> readAll(TranscriptReader &reader, const QByteArray &content, const QString &name)
{
    return readAll(reader, {name, content, {}, 1});
}

std::unique_ptr<Outcome> readAll(TranscriptReader &reader, ReadRequest request)
{
    auto outcome = begin(reader, std::move(request));
    // Not qWaitFor, which sleeps between two looks and so slows a pipe down to some megabytes a second.
    QEventLoop loop;
    QObject::connect(outcome->reading.get(), &Reading::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(std::chrono::seconds(280), &loop, &QEventLoop::quit);
    loop.exec();
    return outcome;
}

QList<qint64> childProcesses(qint64 parent)
{
    QList<qint64> children;
    for (const QString &entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(entry));
        if (entry.toLongLong() == 0 || !stat.open(QIODevice::ReadOnly))
            continue;
        // "pid (name) state parent ..."; the name may hold anything, so look behind its last bracket.
        const QByteArray line = stat.readAll();
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (fields.value(0) != "Z" && fields.value(1).toLongLong() == parent)
            children += entry.toLongLong();
    }
    return children;
}

std::chrono::milliseconds workerTime()
{
    rusage gone{};
    getrusage(RUSAGE_CHILDREN, &gone);
    const auto toTime = [](const timeval &t) {
        return std::chrono::seconds(t.tv_sec) + std::chrono::microseconds(t.tv_usec);
    };
    std::chrono::nanoseconds time = toTime(gone.ru_utime) + toTime(gone.ru_stime);
    for (const qint64 child : childProcesses())
        time += processTimes(child).worked;
    return std::chrono::duration_cast<std::chrono::milliseconds>(time);
}

qint64 residentMemory()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

ExtractorSettings oddWorkers(int processes, std::chrono::milliseconds pageLimit)
{
    return {QStringLiteral(LIKENESS_BIN "/likeness-odd-worker"), processes, pageLimit};
}

ExtractorSettings realExtractors(int processes)
{
    return {QStringLiteral(LIKENESS_BIN "/likeness-extractor"), processes, std::chrono::seconds(30)};
}

} // namespace likeness::test
