// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QVector>

#include <functional>

namespace likeness {

/// What is said of a job that ended while another program was in front, and where its result stands.
struct JobEnd {
    QString sentence = {}; ///< "Robin: all files are read"; empty: one is made of the title
    QString page = {}; ///< empty: where the window is
    QString avatarId = {}; ///< empty: the open one
};

/// Something that takes its time. It lives in the status bar and outlives the page that began it.
struct Job {
    QString id;
    QString title; ///< "Reading files"
    QString progress = {}; ///< "14 of 30 files"; empty: unknown
    int done = 0;
    int total = 0; ///< 0: unknown
    std::function<void()> cancel = {}; ///< none: it cannot be stopped
    QElapsedTimer since = {};
    bool isStopping = false; ///< asked to stop
    JobEnd end = {};
};

/// What goes on.
class JobList final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Begins a job, or begins it anew. `cancel` has to answer within half a second by finish().
    void start(const QString &id, const QString &title, std::function<void()> cancel = {}, const JobEnd &end = {});
    void setProgress(const QString &id, int done, int total, const QString &words);
    void cancel(const QString &id);
    void finish(const QString &id);
    const QVector<Job> &jobs() const { return m_jobs; }
    bool isRunning(const QString &id) const;

Q_SIGNALS:
    void changed();
    /// It is over, whether it was stopped or not, and no longer in the list.
    void finished(const likeness::Job &job);

private:
    Job *find(const QString &id);

    QVector<Job> m_jobs;
};

} // namespace likeness
