// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page/page_context.h"
#include "ui/training/jobs/job_words.h"

#include <QScrollArea>

class QPushButton;
class QSplitter;

namespace likeness {

class Banner;
class CheckpointsPane;
class EventsPane;
class LossChart;
class StateLine;
class TextLabel;

/// One training: how far it is, its curve, its checkpoints and what was said of it.
class JobView final : public QScrollArea {
    Q_OBJECT
public:
    explicit JobView(const PageContext &context, QWidget *parent = nullptr);

    /// What may be done with it now, beside what its state says.
    struct Ways {
        bool canPause = false;
        bool isVoice = false;
        bool isHere = false;
        QString previousVoice; ///< to roll back to; empty: none
    };

    void show(const JobNews &news, const Ways &ways);
    /// Only what time changes: the age of what is shown.
    void showAge();
    void showEvents(const QVector<TrainingEvent> &events);
    void showCheckpoints(const QVector<TrainingCheckpoint> &checkpoints);
    LossChart *chart() const { return m_chart; }
    CheckpointsPane *checkpoints() const { return m_checkpoints; }
    EventsPane *events() const { return m_events; }
    QSplitter *splitter() const { return m_splitter; }

Q_SIGNALS:
    void acted(likeness::JobNotice::Act act);
    void stopWanted();
    void pauseWanted();
    void resumeWanted();
    void tryWanted();
    void rollBackWanted();
    void filesUnwanted();

private:
    void layOut();
    QWidget *makeTop();
    void showNotice();
    void showButtons();

    JobNews m_news;
    Ways m_ways;
    JobNotice m_notice;
    TextLabel *m_title;
    TextLabel *m_place;
    TextLabel *m_progress;
    TextLabel *m_age;
    StateLine *m_states;
    Banner *m_banner;
    LossChart *m_chart;
    TextLabel *m_waiting;
    QSplitter *m_splitter;
    CheckpointsPane *m_checkpoints;
    EventsPane *m_events;
    TextLabel *m_kept;
    QPushButton *m_deleteFiles;
    QPushButton *m_stop;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_try;
    QPushButton *m_rollBack;
};

} // namespace likeness
