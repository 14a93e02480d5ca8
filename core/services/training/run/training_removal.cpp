// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/run/training_removal.h"

#include "services/training/run/training_run.h"
#include "store/library.h"

namespace likeness {
namespace {

RemoteTraining without(RemoteTraining remote, const QString &file)
{
    if (remote.trainingFile == file)
        remote.trainingFile.clear();
    if (remote.validationFile == file)
        remote.validationFile.clear();
    remote.resultFiles.removeAll(file);
    return remote;
}

} // namespace

QStringList filesAt(const RemoteTraining &remote)
{
    QStringList files = QStringList{remote.trainingFile, remote.validationFile} + remote.resultFiles;
    files.removeAll(QString());
    return files;
}

/// An upload that was never answered has no id here, but a name.
void TrainingRemoval::files(const Done &done)
{
    m_run.ask<QVector<RemoteFile>>([](Trainer &trainer, QObject *guard) { return trainer.files(guard); },
                                   [this, done](const Result<QVector<RemoteFile>> &listed) {
                                       QStringList files = filesAt(m_run.job().remote);
                                       for (const RemoteFile &file : listed.value_or(QVector<RemoteFile>())) {
                                           if (file.name.startsWith(m_run.job().id) && !files.contains(file.id))
                                               files.append(file.id);
                                       }
                                       nextFile(files, listed ? Result<>() : failure(listed.error()), done);
                                   });
}

void TrainingRemoval::nextFile(QStringList files, const Result<> &sofar, const Done &done)
{
    if (files.isEmpty())
        return done(sofar);
    const QString file = files.takeFirst();
    m_run.ask<void>([file](Trainer &trainer, QObject *guard) { return trainer.removeFile(file, guard); },
                    [this, files, file, sofar, done](const Result<> &removed) {
                        if (!removed)
                            return nextFile(files, sofar ? removed : sofar, done);
                        TrainingJob changed = m_run.job();
                        changed.remote = without(changed.remote, file);
                        m_run.keep(changed, {}, [=, this] { nextFile(files, sofar, done); });
                    });
}

void TrainingRemoval::models(const Done &done)
{
    const auto checkpoints = m_run.needs().library.trainings().checkpoints(m_run.job().id);
    if (!checkpoints)
        return done(failure(checkpoints.error()));
    QStringList models;
    for (const TrainingCheckpoint &checkpoint : *checkpoints) {
        if (checkpoint.model != m_run.job().tunedModel && !checkpoint.model.isEmpty())
            models.append(checkpoint.model);
    }
    if (!m_run.job().tunedModel.isEmpty())
        models.append(m_run.job().tunedModel);
    nextModel(models, {}, done);
}

void TrainingRemoval::nextModel(QStringList models, const Result<> &sofar, const Done &done)
{
    if (models.isEmpty())
        return done(sofar);
    const QString model = models.takeFirst();
    m_run.ask<void>([model](Trainer &trainer, QObject *guard) { return trainer.removeModel(model, guard); },
                    [this, models, model, sofar, done](const Result<> &removed) {
                        if (!removed || model != m_run.job().tunedModel)
                            return nextModel(models, sofar ? removed : sofar, done);
                        TrainingJob changed = m_run.job();
                        changed.tunedModel.clear();
                        m_run.keep(changed, {}, [=, this] { nextModel(models, sofar, done); });
                    });
}

} // namespace likeness
