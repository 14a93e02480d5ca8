// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/examples.h"

#include <QElapsedTimer>
#include <QPointer>

#include <functional>
#include <optional>

namespace likeness {

class JobList;

/// Stores rows for a page: few at once, many beside the window, where what takes longer than a second is a job that
/// may be stopped. One after the other, so that each act finds what the one before it left.
class RowsWriter final : public QObject {
    Q_OBJECT
public:
    /// How many of the rows are stored, from the first; fewer than all after an error or a stop.
    using Done = std::function<void(int stored, const std::optional<Error> &error)>;

    RowsWriter(Examples &examples, JobList &jobs, QObject *parent = nullptr);

    /// Many rows are being stored.
    bool isBusy() const { return m_put != nullptr; }
    /// Now, or when all is stored that was begun before.
    void whenFree(const std::function<void()> &act);
    /// Calls `done` before it returns if the rows are few and nothing else is being stored.
    void put(const QString &avatarId, const QVector<Example> &rows, bool canStop, const Done &done);

private:
    void putMany(const QString &avatarId, const QVector<Example> &rows, bool canStop, const Done &done);
    void showProgress(int stored, int total, bool canStop);
    void end(const Done &done, int stored, const std::optional<Error> &error);

    Examples &m_examples;
    JobList &m_jobs;
    QString m_jobId;
    QPointer<BulkPut> m_put;
    QElapsedTimer m_since;
    QVector<std::function<void()>> m_waiting;
};

} // namespace likeness
