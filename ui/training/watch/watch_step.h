// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page/page_context.h"
#include "ui/training/chart/loss_run.h"
#include "ui/training/jobs/job_desk.h"
#include "ui/training/jobs/jobs_model.h"
#include "ui/training/training_services.h"
#include "ui/training/watch/job_view.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QListView;
class QSplitter;
class QStackedWidget;

namespace likeness {

/// The trainings of an avatar, and the one that is looked at.
class WatchStep final : public QWidget {
    Q_OBJECT
public:
    WatchStep(const TrainingServices &services, const PageContext &context, JobDesk &desk, QWidget *parent = nullptr);

    void setAvatar(const QString &avatarId);
    void saveState() const;
    void restoreState();
    /// Reads everything anew.
    void load();

    const QVector<TrainingJob> &jobs() const { return m_jobs; }
    /// The one that is looked at; null: there is none.
    const TrainingJob *current() const;
    void select(const QString &jobId);
    /// Lays it over the chart of the current one, or takes it away again.
    void toggleOverlay(const QString &jobId);
    bool isOverlaid(const QString &jobId) const { return m_overlaid.contains(jobId); }
    bool isAnyGoing() const;
    QListView *list() const { return m_list; }
    JobView *view() const { return m_view; }
    QList<QWidget *> panes() const;

Q_SIGNALS:
    /// Other jobs, or another one is looked at, or it is otherwise.
    void changed();
    void dataWanted();
    void placeWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeEmpty();
    void connectServices();
    void connectView();
    void showRows();
    void showJob();
    void showCurves();
    void followJob(const QString &id);
    void followNews(const QString &id);
    void act(JobNotice::Act act);
    void showRowAtFault(const TrainingJob &job);
    void tell(const Error &error);
    std::optional<LossRun> runOf(const TrainingJob &job);
    JobNews newsOf(const TrainingJob &job) const;

    TrainingServices m_services;
    PageContext m_context;
    JobDesk &m_desk;
    QString m_avatarId;
    QVector<TrainingJob> m_jobs; ///< the latest first
    QString m_currentId;
    int m_step = 0; ///< the last one of the current job whose figures came
    QSet<QString> m_overlaid;
    JobsModel m_model;
    QTimer m_age; ///< what is shown grows older
    QSplitter *m_splitter;
    QListView *m_list;
    JobView *m_view;
    QStackedWidget *m_viewOrEmpty;
};

} // namespace likeness
