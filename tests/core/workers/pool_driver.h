// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports.h"
#include "workers/extractor_pool.h"

#include <QCoreApplication>
#include <QList>

#include <optional>
#include <vector>

namespace likeness::test {

/// Everything one reading said.
struct Outcome {
    std::unique_ptr<Reading> reading;
    std::optional<int> announced; ///< page count of `opened`
    std::vector<Page> pages;
    std::vector<std::pair<int, Preview>> previews; ///< with the page that each shows
    std::vector<Result<ReadSummary>> ends; ///< exactly one, once it is done

    bool isDone() const { return !ends.empty(); }
    std::optional<ErrorKind> error() const;
    QString text() const; ///< of all pages
};

/// Starts reading; the outcome fills itself while events are handled.
std::unique_ptr<Outcome> begin(TranscriptReader &reader, ReadRequest request);
std::unique_ptr<Outcome> begin(TranscriptReader &reader, const QByteArray &content, const QString &name = {});
/// Reads to the end; gives up only when a test has no time left, since a pool limits work and not the clock.
std::unique_ptr<Outcome> readAll(TranscriptReader &reader, ReadRequest request);
std::unique_ptr<Outcome> readAll(TranscriptReader &reader, const QByteArray &content, const QString &name = {});

/// Process ids of the children of a process (of this one by default) that are not zombies.
QList<qint64> childProcesses(qint64 parent = QCoreApplication::applicationPid());
/// Processor time of all workers so far, those that are gone included. Unlike the clock it does not depend on what
/// else the machine is doing.
std::chrono::milliseconds workerTime();
/// Bytes of memory this process occupies now.
qint64 residentMemory();

/// A pool of workers that do what their documents say (odd_worker.cpp).
ExtractorSettings oddWorkers(int processes = 1, std::chrono::milliseconds pageLimit = std::chrono::seconds(30));
/// The real extractor.
ExtractorSettings realExtractors(int processes = 0);

} // namespace likeness::test
