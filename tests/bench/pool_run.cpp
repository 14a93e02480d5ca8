// SPDX-License-Identifier: GPL-3.0-or-later
#include "pool_run.h"

#include "core/workers/pool_driver.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace likeness::bench {
namespace {

double peakOf(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').value(0).toDouble() / 1024;
    return 0;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

} // namespace

double PoolRun::run()
{
    m_clock.start();
    for (int i = 0; i < 2 * m_reader.parallelism(); ++i)
        startNext();
    if (m_done < m_files.size())
        m_loop.exec();
    return seconds();
}

void PoolRun::startNext()
{
    if (m_next == m_files.size())
        return;
    const QString path = m_files[m_next++];
    ReadOptions textOnly; // as the peers do
    textOnly.withPreview = false;
    auto reading = m_reader.read({QFileInfo(path).fileName(), contentOf(path), {}, 1, textOnly});
    Reading *key = reading.get();
    connect(key, &Reading::finished, this, [this, key](const Result<ReadSummary> &summary) {
        if (!summary)
            qWarning("%s is not read: error %d", qPrintable(summary.error().subject), int(summary.error().kind));
        ended(key, summary.has_value());
    });
    m_active.emplace(key, std::move(reading));
}

void PoolRun::ended(Reading *reading, bool isRead)
{
    m_active.extract(reading).mapped().release()->deleteLater();
    m_failures += isRead ? 0 : 1;
    ++m_done;
    if (progressed)
        progressed(m_done, seconds());
    startNext();
    if (m_done == m_files.size())
        m_loop.quit();
}

double peakOfThisProcess()
{
    return peakOf(QCoreApplication::applicationPid());
}

double peakOfWorkers()
{
    double peak = 0;
    for (const qint64 worker : test::childProcesses())
        peak = std::max(peak, peakOf(worker));
    return peak;
}

} // namespace likeness::bench
