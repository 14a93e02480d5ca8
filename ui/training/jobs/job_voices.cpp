// SPDX-License-Identifier: GPL-3.0-or-later
// What job_desk.h does with the models that trainings made, and with their logs.
#include "services/chat/chats.h"
#include "services/chat/voices.h"
#include "services/exporter.h"
#include "services/training/trainings.h"
#include "services/training/tuned_voices.h"
#include "ui/common/notices/notices.h"
#include "ui/common/page/navigator.h"
#include "ui/common/service_command.h"
#include "ui/common/undo.h"
#include "ui/common/window_settings.h"
#include "ui/training/jobs/job_desk.h"
#include "ui/training/jobs/job_words.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>

namespace likeness {

namespace {

QString modelOf(const TrainingJob &job, const TrainingCheckpoint *checkpoint)
{
    return checkpoint ? checkpoint->model : job.tunedModel;
}

QString voiceName(const TrainingJob &job, const TrainingCheckpoint *checkpoint)
{
    return checkpoint ? JobDesk::tr("%1, step %2").arg(jobName(job)).arg(checkpoint->figures.step) : jobName(job);
}

} // namespace

void JobDesk::use(const TrainingJob &job, const TrainingCheckpoint *checkpoint)
{
    const QString name = voiceName(job, checkpoint);
    const QString model = modelOf(job, checkpoint);
    const auto take = [this, job, model, name]() -> Result<> {
        const auto voice = m_services.tunedVoices.use(job, model, name);
        return voice ? Result<>() : failure(voice.error());
    };
    const auto back = [this, avatar = job.avatarId]() -> Result<> {
        const auto voice = m_services.tunedVoices.rollBack(avatar);
        return voice ? Result<>() : failure(voice.error());
    };
    m_context.undo.push(
        new ServiceCommand(tr("make %1 the active voice").arg(name), m_context.notices, {take, back, [] {}}));
    if (const auto active = m_services.voices.active(job.avatarId); active && active->model == model)
        m_context.notices.sayUndoable(tr("%1 is the active voice: chats are answered with it.").arg(name));
}

void JobDesk::rollBack(const QString &avatarId)
{
    const auto voice = m_services.tunedVoices.rollBack(avatarId);
    if (!voice)
        return m_context.notices.tellError(voice.error());
    m_context.notices.say(tr("%1 is the active voice again.").arg(voice->name.isEmpty() ? voice->model : voice->name));
}

QString JobDesk::previousVoice(const QString &avatarId) const
{
    const auto voice = m_services.tunedVoices.previous(avatarId);
    if (!voice || !*voice)
        return {};
    return (*voice)->name.isEmpty() ? (*voice)->model : (*voice)->name;
}

bool JobDesk::isVoice(const TrainingJob &job) const
{
    const auto active = m_services.voices.active(job.avatarId);
    return active && !job.tunedModel.isEmpty() && active->model == job.tunedModel && active->accountId == job.accountId;
}

/// The first voice that is saved becomes the active one, so what answers now has to be saved before it.
Result<> JobDesk::keepActive(const QString &avatarId)
{
    const auto active = m_services.voices.active(avatarId);
    if (!active || !active->id.isEmpty())
        return {}; // it is saved, or there is none
    const auto saved = m_services.voices.save(avatarId, *active);
    return saved ? Result<>() : failure(saved.error());
}

/// The voice that was saved with the model, else a new one, which does not become active.
Result<QString> JobDesk::voiceFor(const TrainingJob &job, const QString &model, const QString &name)
{
    if (const Result<> kept = keepActive(job.avatarId); !kept)
        return failure(kept.error());
    const auto voices = m_services.voices.list(job.avatarId);
    if (!voices)
        return failure(voices.error());
    QStringList names;
    for (const ChatVoice &voice : *voices) {
        if (voice.model == model && voice.accountId == job.accountId)
            return voice.id;
        names.append(voice.name);
    }
    const auto dataset = m_services.trainings.dataset(job.datasetId);
    if (!dataset)
        return failure(dataset.error());
    ChatVoice voice;
    voice.name = name;
    for (int number = 2; names.contains(voice.name, Qt::CaseInsensitive); ++number)
        voice.name = tr("%1 (%2)").arg(name).arg(number);
    voice.accountId = job.accountId;
    voice.model = model;
    voice.promptVersionId = dataset->promptVersionId;
    voice.usesExamples = false; // it was trained on them
    return m_services.voices.save(job.avatarId, voice).map([](const ChatVoice &saved) { return saved.id; });
}

void JobDesk::tryOut(const TrainingJob &job, const TrainingCheckpoint *checkpoint)
{
    const QString name = voiceName(job, checkpoint);
    const auto voice = voiceFor(job, modelOf(job, checkpoint), name);
    if (!voice)
        return m_context.notices.tellError(voice.error());
    const auto chat = m_services.chats.create(job.avatarId, tr("Trying %1").arg(name));
    if (!chat)
        return m_context.notices.tellError(chat.error());
    if (const Result<> set = m_services.chats.setVoice(chat->id, *voice); !set)
        return m_context.notices.tellError(set.error());
    m_context.navigator.showChat(chat->id);
}

QString JobDesk::logOf(const TrainingJob &job) const
{
    QStringList lines{jobName(job), jobPlace(job), jobStateWord(job), job.remote.job};
    if (const auto events = m_services.trainings.events(job.id)) {
        for (const TrainingEvent &event : *events)
            lines.append(event.at.toString(Qt::ISODate) + u' ' + event.message);
    }
    lines.removeAll(QString());
    return lines.join(u'\n') + u'\n';
}

void JobDesk::copyLog(const TrainingJob &job)
{
    QGuiApplication::clipboard()->setText(logOf(job));
    m_context.notices.say(tr("The log was copied."));
}

void JobDesk::saveLog(const TrainingJob &job)
{
    auto *chooser =
        new QFileDialog(m_page.window(), tr("Save the log"), m_context.settings.exportFolder(), tr("Text (*.txt)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("txt"));
    chooser->selectFile(QStringLiteral("training-%1.txt").arg(job.number));
    connect(chooser, &QFileDialog::fileSelected, this, [this, job](const QString &path) {
        m_context.settings.setExportFolder(QFileInfo(path).absolutePath());
        if (const auto saved = saveBytes(path, logOf(job).toUtf8()); !saved)
            return m_context.notices.tellError(saved.error(), ErrorPlace::File);
        m_context.notices.sayWritten(tr("The log was written. The file is not encrypted."), path);
    });
    chooser->open();
}

} // namespace likeness
