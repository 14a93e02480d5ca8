// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QStringList>

#include <functional>
#include <map>

namespace likeness::bench {

/// Reads files as the importer does: a few more in flight than are read at once, pages dropped as they come.
class PoolRun : public QObject {
public:
    PoolRun(TranscriptReader &reader, QStringList files) : m_reader(reader), m_files(std::move(files)) { }

    /// Called with the number of files read so far and the seconds it took.
    std::function<void(int count, double seconds)> progressed;

    /// Returns seconds for all files.
    double run();
    int failures() const { return m_failures; }

private:
    void startNext();
    void ended(Reading *reading, bool isRead);
    double seconds() const { return double(m_clock.nsecsElapsed()) / 1e9; }

    TranscriptReader &m_reader;
    QStringList m_files;
    QElapsedTimer m_clock;
    QEventLoop m_loop;
    std::map<Reading *, std::unique_ptr<Reading>> m_active;
    int m_next = 0;
    int m_done = 0;
    int m_failures = 0;
};

/// The most memory a process has occupied so far, in megabytes (VmHWM); of a worker: of the largest one.
double peakOfThisProcess();
double peakOfWorkers();

} // namespace likeness::bench
