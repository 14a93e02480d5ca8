// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bulk/bulk_remove.h"

#include <QElapsedTimer>
#include <QPointer>

#include <chrono>
#include <optional>

namespace likeness {

class Examples;
class JobList;
class Sources;

/// Deletes for good what was thrown away: beside the window, and as a job that may be stopped once it takes its time.
class TrashRemoval final : public QObject {
    Q_OBJECT
public:
    TrashRemoval(Sources &sources, Examples &examples, JobList &jobs, QObject *parent = nullptr);

    /// For so long nothing is shown; what is done sooner would only flicker.
    void setQuietTime(std::chrono::milliseconds time) { m_quietTime = time; }

    bool isBusy() const { return m_removal != nullptr; }
    /// Does nothing while it is busy.
    void start(const QString &avatarId, const QStringList &sources, const QStringList &examples);

Q_SIGNALS:
    /// So many are gone; fewer than all after a stop or an error.
    void ended(int removed, int total, const std::optional<likeness::Error> &error);

private:
    void follow(BulkRemove *removal);
    void showProgress(int done);
    void goOn(int done);
    void end(int done, const std::optional<Error> &error);
    void stop();

    Sources &m_sources;
    Examples &m_examples;
    JobList &m_jobs;
    QString m_avatarId;
    QStringList m_waiting; ///< examples, which come behind the sources
    QPointer<BulkRemove> m_removal;
    QElapsedTimer m_since;
    std::chrono::milliseconds m_quietTime{1000};
    int m_before = 0; ///< gone by what was removed before
    int m_total = 0;
    bool m_isStopped = false;
};

} // namespace likeness
