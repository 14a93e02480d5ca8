// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/tuned_voices.h"

#include "services/chat/voices.h"
#include "store/library.h"

#include <algorithm>

namespace likeness {
namespace {

/// Id of the voice that was active before a tuned one; empty: there is none to go back to.
const Setting<QString> previousSetting{"training/previousVoice", {}};

QString uniqueName(const QString &wanted, const QVector<ChatVoice> &others)
{
    const auto isTaken = [&others](const QString &name) {
        return std::any_of(others.begin(), others.end(),
                           [&name](const ChatVoice &one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; });
    };
    QString name = wanted.trimmed();
    for (int number = 2; isTaken(name); ++number)
        name = QStringLiteral("%1 (%2)").arg(wanted.trimmed()).arg(number);
    return name;
}

} // namespace

Result<ChatVoice> TunedVoices::use(const TrainingJob &job, const QString &model, const QString &name)
{
    const auto before = keepable(job.avatarId);
    if (!before)
        return failure(before.error());
    const auto tuned = voiceWith(job, model, name);
    if (!tuned)
        return tuned;
    if (*before && (*before)->id == tuned->id)
        return tuned; // it answers already, and what was before it stays so
    if (*before) {
        const auto kept = m_library.settings().set(previousSetting, (*before)->id, job.avatarId);
        if (!kept)
            return failure(kept.error());
    }
    const auto active = m_voices.activate(job.avatarId, tuned->id);
    return active ? tuned : failure(active.error());
}

/// The active voice as one that can be gone back to: one that nobody saved yet is saved now. Nothing where there is no
/// account that could answer.
Result<std::optional<ChatVoice>> TunedVoices::keepable(const QString &avatarId)
{
    const auto active = m_voices.active(avatarId);
    if (!active && active.error().kind == ErrorKind::NoKey)
        return std::optional<ChatVoice>();
    if (!active)
        return failure(active.error());
    if (!active->id.isEmpty())
        return std::optional(*active);
    const auto saved = m_voices.save(avatarId, *active);
    return saved ? Result<std::optional<ChatVoice>>(*saved) : failure(saved.error());
}

Result<ChatVoice> TunedVoices::voiceWith(const TrainingJob &job, const QString &model, const QString &name)
{
    const auto voices = m_voices.list(job.avatarId);
    if (!voices)
        return failure(voices.error());
    for (const ChatVoice &voice : *voices) {
        if (voice.accountId == job.accountId && voice.model == model)
            return voice;
    }
    const auto dataset = m_library.trainings().dataset(job.datasetId);
    if (!dataset)
        return failure(dataset.error());
    ChatVoice made;
    made.name = uniqueName(name, *voices);
    made.accountId = job.accountId;
    made.model = model;
    made.promptVersionId = dataset->promptVersionId;
    made.usesExamples = false;
    return m_voices.save(job.avatarId, made);
}

Result<std::optional<ChatVoice>> TunedVoices::previous(const QString &avatarId) const
{
    const auto id = m_library.settings().get(previousSetting, avatarId);
    if (!id)
        return failure(id.error());
    if (id->isEmpty())
        return std::optional<ChatVoice>();
    const auto voice = m_voices.find(avatarId, *id);
    if (!voice && voice.error().kind == ErrorKind::NotFound)
        return std::optional<ChatVoice>(); // it was removed since
    return voice ? Result<std::optional<ChatVoice>>(*voice) : failure(voice.error());
}

Result<ChatVoice> TunedVoices::rollBack(const QString &avatarId)
{
    const auto voice = previous(avatarId);
    if (!voice)
        return failure(voice.error());
    if (!*voice)
        return failure(ErrorKind::NotFound, avatarId);
    const auto active = m_voices.activate(avatarId, (*voice)->id);
    const auto forgotten =
        active ? m_library.settings().set(previousSetting, QString(), avatarId) : failure(active.error());
    return forgotten ? Result<ChatVoice>(**voice) : failure(forgotten.error());
}

} // namespace likeness
