// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/training/training_job.h"
#include "ui/common/page/page_context.h"
#include "ui/training/training_services.h"

#include <QFuture>
#include <QObject>

class QWidget;

namespace likeness {

/// What a person does to trainings and what comes of them. What can be taken back is one step; what cannot, asks.
class JobDesk final : public QObject {
    Q_OBJECT
public:
    JobDesk(const TrainingServices &services, const PageContext &context, QWidget &page);

    void checkNow(const TrainingJob &job);
    void tryAgain(const TrainingJob &job);
    void stop(const TrainingJob &job);
    void pause(const TrainingJob &job);
    void resume(const TrainingJob &job);

    /// Makes its model, or a checkpoint's, the active voice.
    void use(const TrainingJob &job, const TrainingCheckpoint *checkpoint = nullptr);
    /// Opens a chat that it answers, whichever voice is active.
    void tryOut(const TrainingJob &job, const TrainingCheckpoint *checkpoint = nullptr);
    void rollBack(const QString &avatarId);
    /// What there is to roll back to; empty: nothing.
    QString previousVoice(const QString &avatarId) const;
    /// Whether its model is what answers now.
    bool isVoice(const TrainingJob &job) const;
    /// It can be paused where it is trained.
    bool canPause(const TrainingJob &job) const;
    /// It is trained on this computer.
    bool isHere(const TrainingJob &job) const;

    void describe(const TrainingJob &job);
    void copyId(const TrainingJob &job);
    void copyLog(const TrainingJob &job);
    void saveLog(const TrainingJob &job);
    void remove(const TrainingJob &job);
    void removeFiles(const TrainingJob &job);
    void removeModel(const TrainingJob &job);
    /// Where the provider shows it; empty: nobody knows of such a place.
    QString pageOf(const TrainingJob &job) const;
    void openPage(const TrainingJob &job);

private:
    QString logOf(const TrainingJob &job) const;
    void tell(const Result<> &done, const QString &sentence = {});
    void await(const QFuture<Result<>> &act, const QString &sentence = {});
    Result<> keepActive(const QString &avatarId);
    Result<QString> voiceFor(const TrainingJob &job, const QString &model, const QString &name);

    TrainingServices m_services;
    PageContext m_context;
    QWidget &m_page;
};

} // namespace likeness
