// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/run/training_outbox.h"

#include "services/training/run/training_run.h"
#include "services/training/training_targets.h"

#include <algorithm>
#include <chrono>

namespace likeness {
namespace {

using namespace std::chrono_literals;

/// Between two looks; each one after it is twice as long.
constexpr std::chrono::milliseconds firstPause = 2500ms;

/// The longest that OpenAI takes: a training may wait for days in a queue.
constexpr qint64 filesExpireAfter = std::chrono::seconds(24h * 30).count();

/// Whether the provider took a look at it and wants it otherwise, so that the same again is refused again.
bool isFinal(ErrorKind kind)
{
    return kind == ErrorKind::BadInput || kind == ErrorKind::NotFound || kind == ErrorKind::TooLarge
        || kind == ErrorKind::Unsupported;
}

TrainingUpload uploadOf(const TrainingJob &job, const FrozenDataset &dataset, bool isTraining)
{
    const QString side = isTraining ? QStringLiteral("-training.jsonl") : QStringLiteral("-validation.jsonl");
    return {job.id + side, isTraining ? dataset.training : dataset.validation, job.deletesFiles ? filesExpireAfter : 0};
}

TrainingRequest requestOf(const TrainingJob &job)
{
    return {job.id, job.baseModel, job.remote.trainingFile, job.remote.validationFile, job.options};
}

} // namespace

JobState nextToSend(const TrainingJob &job, bool hasValidation)
{
    if (job.remote.trainingFile.isEmpty())
        return JobState::UploadingTraining;
    return hasValidation && job.remote.validationFile.isEmpty() ? JobState::UploadingValidation : JobState::Creating;
}

void TrainingOutbox::goOn()
{
    // A creation that the provider did not take waits for the person likewise, and is looked for all the same.
    if (m_run.job().isInDoubt || m_run.job().state == JobState::Creating)
        return look();
    send();
}

void TrainingOutbox::allowRepeat()
{
    m_mayRepeat = true;
}

void TrainingOutbox::send()
{
    const Result<> ready = m_run.ready();
    if (!ready)
        return m_run.retry(ready.error(), [this] { goOn(); });
    const Result<FrozenDataset> dataset = m_run.dataset();
    if (!dataset)
        return m_run.waitForPerson(dataset.error());
    TrainingJob changed = m_run.job();
    changed.state = nextToSend(changed, !dataset->validation.isEmpty());
    changed.isInDoubt = true;
    m_looked = 0;
    m_mayRepeat = false;
    m_run.keep(changed, {}, [this] { post(); });
}

void TrainingOutbox::post()
{
    const JobState state = m_run.job().state;
    state == JobState::Creating ? create() : upload(state == JobState::UploadingTraining);
}

void TrainingOutbox::upload(bool isTraining)
{
    const Result<FrozenDataset> dataset = m_run.dataset();
    if (!dataset)
        return takeFailure(dataset.error());
    m_run.ask<RemoteFile>(
        [upload = uploadOf(m_run.job(), *dataset, isTraining)](Trainer &trainer, QObject *guard) {
            return trainer.upload(upload, guard);
        },
        [this](const Result<RemoteFile> &file) { file ? takeFile(*file) : takeFailure(file.error()); });
}

void TrainingOutbox::create()
{
    m_run.ask<RemoteJob>(
        [request = requestOf(m_run.job())](Trainer &trainer, QObject *guard) { return trainer.create(request, guard); },
        [this](const Result<RemoteJob> &job) { job ? takeJob(*job) : takeFailure(job.error()); });
}

void TrainingOutbox::takeFile(const RemoteFile &file)
{
    TrainingJob changed = m_run.job();
    (changed.state == JobState::UploadingTraining ? changed.remote.trainingFile : changed.remote.validationFile) =
        file.id;
    changed.isInDoubt = false;
    m_run.noteSuccess();
    m_run.keep(changed, {}, [this] { m_run.goOn(); });
}

void TrainingOutbox::takeJob(const RemoteJob &job)
{
    m_run.noteSuccess();
    m_run.keep(merged(m_run.job(), job, m_run.now()), {}, [this] { m_run.goOn(); });
}

void TrainingOutbox::takeFailure(const Error &error)
{
    const bool isCreation = m_run.job().state == JobState::Creating;
    // A creation that never left this computer is none that is sent twice; it is looked for all the same.
    const bool isUnsent = error.kind == ErrorKind::Offline || error.kind == ErrorKind::NoKey;
    if (isDoubtful(error) || (isCreation && isUnsent)) {
        m_mayRepeat = isUnsent;
        return m_run.retry(error, [this] { goOn(); });
    }
    TrainingJob changed = m_run.job();
    changed.isInDoubt = false;
    m_run.keep(changed, {}, [this, error, isCreation] {
        if (error.kind == ErrorKind::NotOffered || isFinal(error.kind))
            return end(error);
        isCreation ? m_run.waitForPerson(error) : m_run.retry(error, [this] { goOn(); });
    });
}

/// There will be no job. That it is not offered is no failure of the training, but something to know of the target.
void TrainingOutbox::end(const Error &error)
{
    const bool isRefused = error.kind == ErrorKind::NotOffered;
    if (isRefused) {
        const Result<> kept = m_run.needs().targets.rememberRefusal(m_run.job().accountId, error.detail);
        if (!kept)
            qWarning("A refusal to train is not remembered: %s", qPrintable(kept.error().detail));
    }
    TrainingJob changed = m_run.job();
    changed.state = isRefused ? JobState::Refused : JobState::Failed;
    changed.fault.message = error.detail;
    changed.finishedAt = m_run.now();
    m_run.noteSuccess();
    m_run.keep(changed, {}, [this] { m_run.goOn(); });
}

void TrainingOutbox::look()
{
    m_run.job().state == JobState::Creating ? lookForJob() : lookForFile();
}

void TrainingOutbox::lookForFile()
{
    const Result<FrozenDataset> dataset = m_run.dataset();
    if (!dataset)
        return m_run.waitForPerson(dataset.error());
    const TrainingUpload sent = uploadOf(m_run.job(), *dataset, m_run.job().state == JobState::UploadingTraining);
    m_run.ask<QVector<RemoteFile>>(
        [](Trainer &trainer, QObject *guard) { return trainer.files(guard); },
        [this, name = sent.name, size = sent.content.size()](const Result<QVector<RemoteFile>> &files) {
            if (!files)
                return m_run.retry(files.error(), [this] { goOn(); });
            m_run.noteSuccess();
            const auto found = std::find_if(files->begin(), files->end(), [&](const RemoteFile &file) {
                return file.name == name && (file.bytes == 0 || file.bytes == size);
            });
            found != files->end() ? takeFile(*found) : takeAbsence();
        });
}

void TrainingOutbox::lookForJob()
{
    m_run.ask<QVector<RemoteJob>>(
        [id = m_run.job().id](Trainer &trainer, QObject *guard) { return trainer.jobsOf(id, guard); },
        [this](const Result<QVector<RemoteJob>> &jobs) {
            if (!jobs)
                return m_run.retry(jobs.error(), [this] { goOn(); });
            m_run.noteSuccess();
            jobs->isEmpty() ? takeAbsence() : takeJob(jobs->first());
        });
}

void TrainingOutbox::takeAbsence()
{
    const Error doubt{ErrorKind::Interrupted, m_run.job().accountName, QStringLiteral("in_doubt")};
    if (++m_looked < looks)
        return m_run.tryLater(doubt, firstPause * (1 << m_looked), [this] { goOn(); });
    if (!m_mayRepeat)
        return m_run.waitForPerson(doubt);
    m_run.noteSuccess();
    send();
}

} // namespace likeness
