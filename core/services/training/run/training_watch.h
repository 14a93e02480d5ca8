// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/trainer.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace likeness {

class TrainingRun;

/// Asks how a training goes as long as it does: the job, what happened since, and its checkpoints once it got on. All
/// that was learned is committed at once, so whatever is missed while nobody asks is there after the next time.
class TrainingWatch {
public:
    explicit TrainingWatch(TrainingRun &run) : m_run(run) { }

    void goOn();

private:
    Result<> recall();
    void takeJob(const RemoteJob &remote);
    void askForEvents(const RemoteJob &remote);
    void askForCheckpoints(const RemoteJob &remote, const RemoteEvents &events);
    void take(const RemoteJob &remote, const RemoteEvents &events, const QVector<TrainingCheckpoint> &checkpoints);
    void noteNews(const TrainingNews &news);
    void confirmGone();
    void waitForNext(bool hadNews);

    TrainingRun &m_run;
    std::optional<QStringList> m_known; ///< ids of the latest events that are kept
    int m_step = 0; ///< the latest one there are figures of
    int m_checkpointStep = 0; ///< up to which checkpoints were asked for
    QDateTime m_keptCheck; ///< the moment of a check that was committed last
    int m_quiet = 0; ///< times in a row that brought nothing new
};

} // namespace likeness
