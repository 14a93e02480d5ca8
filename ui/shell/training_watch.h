// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/training_job.h"
#include "ui/common/page/page_context.h"

#include <QObject>

#include <functional>

namespace likeness {

class Avatars;
class AwayNotes;
class Trainings;

/// Keeps the trainings of all avatars in the status bar while they go on, and tells of their ends.
class TrainingWatch final : public QObject {
    Q_OBJECT
public:
    /// Called to show the page of trainings of an avatar.
    using Show = std::function<void(const QString &avatarId)>;

    TrainingWatch(Trainings &trainings, Avatars &avatars, const PageContext &context, AwayNotes &away,
                  const Show &show);

    /// Says once of each training that it goes on without the window, and calls `leave` then; false: there is nothing
    /// to say.
    bool sayBeforeLeaving(QWidget &window, const std::function<void()> &leave);

private:
    void follow(const QString &jobId);
    void showStep(const QString &jobId);
    void tellEnd(const TrainingJob &job);
    QString nameOf(const QString &avatarId) const;

    Trainings &m_trainings;
    Avatars &m_avatars;
    PageContext m_context;
    AwayNotes &m_away;
    Show m_show;
};

} // namespace likeness
