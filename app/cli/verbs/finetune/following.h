// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/asking/training_session.h"
#include "app/cli/interrupt.h"

#include <QElapsedTimer>
#include <QMap>
#include <QSet>

class QEventLoop;

namespace likeness::cli {

/// The figures that came last, with the last validation among them; step 0: none came.
LossPoint latestFigures(const QVector<LossPoint> &points);

/// Follows one training on the event loop and tells what is new of it: a moving line for people, or a JSON line each.
class Following : public QObject {
    Q_OBJECT
public:
    enum class Until { Created, Over }; ///< until the provider has it, or until its end
    enum class End {
        Reached,
        Left, ///< by Ctrl+C; the training goes on
        Stuck, ///< it waits for the person, see Trainings::trouble()
        Lost ///< it cannot be read any more
    };

    /// @param isStreamed tell each new state, figure and event as a line of JSON
    Following(Console &console, TrainingSession &session, const QString &jobId, bool isStreamed);

    End follow(Until until);
    const TrainingJob &job() const { return m_job; }
    const LossPoint &latest() const { return m_latest; }
    const Error &fault() const { return m_fault; }

private:
    void look();
    void giveUpIfStuck();
    bool isReached();
    bool isWorthWaiting(const Error &trouble) const;
    void end(End end);
    void tellState();
    void tellFigures();
    void tellEvents();
    void tellTrouble(const std::optional<Error> &trouble);

    Console &m_console;
    TrainingSession &m_session;
    bool m_isStreamed;
    Until m_until = Until::Over;
    QString m_id;
    TrainingJob m_job;
    LossPoint m_latest;
    QMap<int, LossPoint> m_told;
    QSet<QString> m_toldEvents;
    std::optional<JobState> m_toldState;
    std::optional<Error> m_trouble;
    Error m_fault;
    QElapsedTimer m_begun;
    QElapsedTimer m_closing; ///< since all but the files was done
    QEventLoop *m_loop = nullptr;
    End m_end = End::Reached;
};

/// Tells how a training ended, or why it is not followed any more, and gives the exit status.
int tellEnd(Console &console, TrainingSession &session, const Following &following, Following::End end,
            bool isStreamed);

} // namespace likeness::cli
