// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/training_job.h"
#include "ui/common/page/page_context.h"

#include <QObject>

#include <functional>

class QAction;

namespace likeness {

class JobDesk;
class TrainingPage;
class WatchStep;
struct ActionSpec;

/// Everything that can be done on the page of trainings, as actions of the one table.
class TrainingActions final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        PageContext context;
        TrainingPage &page;
        WatchStep &watch;
    };
    explicit TrainingActions(const Parts &parts);

    /// Which actions can act now.
    void follow();

private:
    using OfJob = void (JobDesk::*)(const TrainingJob &);

    QAction *add(const ActionSpec &spec, const std::function<void()> &act);
    QAction *addOfJob(const ActionSpec &spec, OfJob act);
    void addSteps();
    void addData();
    void addCourse();
    void addVoices();
    void addRecords();
    void addRemovals();
    void followCourse(const TrainingJob &job);
    void followRest(const TrainingJob &job);
    void openContextMenu(const QPoint &position);

    Parts m_parts;
    QAction *m_start = nullptr;
    QAction *m_check = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_resume = nullptr;
    QAction *m_open = nullptr;
    QAction *m_try = nullptr;
    QAction *m_use = nullptr;
    QAction *m_rollBack = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_overlay = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_copyId = nullptr;
    QAction *m_saveLog = nullptr;
    QAction *m_providerPage = nullptr;
    QAction *m_deleteFiles = nullptr;
    QAction *m_deleteModel = nullptr;
    QAction *m_delete = nullptr;
};

} // namespace likeness
