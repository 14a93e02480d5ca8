// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/jobs/rows_writer.h"

#include "base/ids.h"
#include "ui/common/jobs/job_list.h"

namespace likeness {

namespace {

constexpr qsizetype few = 200; // stored within the time of a key
constexpr int quietTime = 1000; // milliseconds

} // namespace

RowsWriter::RowsWriter(Examples &examples, JobList &jobs, QObject *parent)
    : QObject(parent),
      m_examples(examples),
      m_jobs(jobs),
      m_jobId(newId())
{
}

void RowsWriter::whenFree(const std::function<void()> &act)
{
    if (isBusy())
        m_waiting.append(act);
    else
        act();
}

void RowsWriter::put(const QString &avatarId, const QVector<Example> &rows, bool canStop, const Done &done)
{
    if (isBusy() || rows.size() > few)
        return whenFree([=, this] { putMany(avatarId, rows, canStop, done); });
    const Result<> stored = m_examples.put(avatarId, rows);
    done(stored ? int(rows.size()) : 0, stored ? std::nullopt : std::optional(stored.error()));
}

void RowsWriter::putMany(const QString &avatarId, const QVector<Example> &rows, bool canStop, const Done &done)
{
    m_since.start();
    m_put = m_examples.putMany(avatarId, rows);
    connect(m_put, &BulkPut::progressed, this,
            [this, total = int(rows.size()), canStop](int stored) { showProgress(stored, total, canStop); });
    connect(m_put, &BulkPut::finished, this, [this, done](int stored) { end(done, stored, {}); });
    connect(m_put, &BulkPut::failed, this, [this, done](int stored, const Error &error) { end(done, stored, error); });
}

void RowsWriter::showProgress(int stored, int total, bool canStop)
{
    if (m_since.elapsed() < quietTime)
        return;
    if (!m_jobs.isRunning(m_jobId)) {
        const auto stop = [put = m_put] {
            if (put)
                put->stop();
        };
        m_jobs.start(m_jobId, tr("Changing examples"), canStop ? stop : std::function<void()>());
    }
    m_jobs.setProgress(m_jobId, stored, total, tr("%1 of %n example(s)", nullptr, total).arg(stored));
}

void RowsWriter::end(const Done &done, int stored, const std::optional<Error> &error)
{
    m_put = nullptr;
    m_jobs.finish(m_jobId);
    done(stored, error);
    while (!isBusy() && !m_waiting.isEmpty())
        m_waiting.takeFirst()();
}

} // namespace likeness
