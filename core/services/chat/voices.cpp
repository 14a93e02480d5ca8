// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/chat/voices.h"

#include "base/ids.h"
#include "services/models/accounts.h"
#include "services/models/local/engine_account.h"
#include "services/models/models.h"
#include "store/library.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <algorithm>

namespace likeness {
namespace {

const Setting<QByteArray> voicesSetting{"chat/voices", {}};
const Setting<QString> activeSetting{"chat/activeVoice", {}};

/// What stands in a stored voice, by number. Only ever add.
enum VoiceKey {
    Id,
    Name,
    AccountId,
    Model,
    PromptVersion,
    UsesExamples,
    Examples,
    History,
    Temperature,
    MaxAnswer,
    Keeps
};

QCborMap packed(const ChatVoice &voice)
{
    QCborMap map{{Id, voice.id},
                 {Name, voice.name},
                 {AccountId, voice.accountId},
                 {Model, voice.model},
                 {PromptVersion, voice.promptVersionId},
                 {UsesExamples, voice.usesExamples},
                 {Examples, voice.budget.examples},
                 {History, voice.budget.history},
                 {Keeps, voice.keepsAnswers}};
    if (voice.temperature)
        map.insert(Temperature, *voice.temperature);
    if (voice.maxAnswerTokens)
        map.insert(MaxAnswer, *voice.maxAnswerTokens);
    return map;
}

ChatVoice unpacked(const QCborMap &map)
{
    ChatVoice voice;
    voice.id = map[Id].toString();
    voice.name = map[Name].toString();
    voice.accountId = map[AccountId].toString();
    voice.model = map[Model].toString();
    voice.promptVersionId = map[PromptVersion].toString();
    voice.usesExamples = map[UsesExamples].toBool(true);
    voice.budget.examples = int(map[Examples].toInteger(voice.budget.examples));
    voice.budget.history = int(map[History].toInteger(voice.budget.history));
    voice.keepsAnswers = map[Keeps].toBool();
    if (map.contains(Temperature))
        voice.temperature = map[Temperature].toDouble();
    if (map.contains(MaxAnswer))
        voice.maxAnswerTokens = int(map[MaxAnswer].toInteger());
    return voice;
}

Result<> store(SettingsStore &settings, const QString &avatarId, const QVector<ChatVoice> &voices)
{
    QCborArray all;
    for (const ChatVoice &voice : voices)
        all.append(packed(voice));
    return settings.set(voicesSetting, all.toCborValue().toCbor(), avatarId);
}

Result<> checked(const ChatVoice &voice, const QVector<ChatVoice> &others)
{
    if (voice.name.isEmpty())
        return failure(ErrorKind::BadInput, {}, QStringLiteral("blank name"));
    if (voice.model.isEmpty())
        return failure(ErrorKind::BadInput, {}, QStringLiteral("no model"));
    if (voice.temperature && (*voice.temperature < 0 || *voice.temperature > 2))
        return failure(ErrorKind::BadInput, QString::number(*voice.temperature), QStringLiteral("0 to 2"));
    for (const ChatVoice &other : others) {
        if (other.id != voice.id && other.name.compare(voice.name, Qt::CaseInsensitive) == 0)
            return failure(ErrorKind::BadInput, voice.name, QStringLiteral("name taken"));
    }
    return {};
}

} // namespace

Voices::Voices(Library &library, Accounts &accounts, Models &models, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_accounts(accounts),
      m_models(models)
{
    connect(&accounts, &Accounts::changed, this, &Voices::basisChanged);
    connect(&models, &Models::changed, this, &Voices::basisChanged);
}

Result<> Voices::told(const QString &avatarId, const Result<> &done)
{
    if (!done)
        return done;
    const Result<> noted = noteTuned(avatarId);
    Q_EMIT changed(avatarId);
    return noted;
}

/// The avatar's row says with which tuned model it speaks.
Result<> Voices::noteTuned(const QString &avatarId)
{
    const auto answering = active(avatarId);
    const auto avatar = m_library.avatars().find(avatarId);
    if (!avatar)
        return failure(avatar.error());
    const QString tuned = answering && isTuned(answering->model) ? answering->model : QString();
    if (avatar->voice.fineTunedModel == tuned)
        return {};
    Voice voice = avatar->voice;
    voice.fineTunedModel = tuned;
    return m_library.avatars().setVoice(avatarId, voice);
}

Result<QVector<ChatVoice>> Voices::list(const QString &avatarId) const
{
    const auto stored = m_library.settings().get(voicesSetting, avatarId);
    if (!stored)
        return failure(stored.error());
    QVector<ChatVoice> voices;
    const QCborArray all = QCborValue::fromCbor(*stored).toArray();
    for (qsizetype i = 0; i < all.size(); ++i)
        voices.append(unpacked(all.at(i).toMap()));
    return voices;
}

Result<ChatVoice> Voices::active(const QString &avatarId) const
{
    const auto voices = list(avatarId);
    const auto activeId = voices ? m_library.settings().get(activeSetting, avatarId) : failure(voices.error());
    if (!activeId)
        return failure(activeId.error());
    for (const ChatVoice &voice : *voices) {
        if (voice.id == *activeId)
            return voice;
    }
    return voices->isEmpty() ? usual() : Result<ChatVoice>(voices->first());
}

/// What answers before anybody made a voice.
Result<ChatVoice> Voices::usual() const
{
    const ModelChoice choice = m_models.choice(ModelUse::Chat);
    if (choice.accountId.isEmpty())
        return failure(ErrorKind::NoKey);
    ChatVoice voice;
    voice.name = choice.model;
    voice.accountId = choice.accountId;
    voice.model = choice.model;
    voice.temperature = choice.temperature;
    return voice;
}

Result<ChatVoice> Voices::voiceOf(const QString &avatarId, const QString &voiceId) const
{
    const auto voice = voiceId.isEmpty() ? failure(ErrorKind::NotFound) : find(avatarId, voiceId);
    return voice || voice.error().kind != ErrorKind::NotFound ? voice : active(avatarId);
}

Result<ChatVoice> Voices::find(const QString &avatarId, const QString &idOrName) const
{
    const auto voices = list(avatarId);
    if (!voices)
        return failure(voices.error());
    for (const ChatVoice &voice : *voices) {
        if (voice.id == idOrName)
            return voice;
    }
    for (const ChatVoice &voice : *voices) {
        if (voice.name.compare(idOrName, Qt::CaseInsensitive) == 0)
            return voice;
    }
    return failure(ErrorKind::NotFound, idOrName);
}

Result<ChatVoice> Voices::save(const QString &avatarId, const ChatVoice &voice)
{
    auto voices = list(avatarId);
    if (!voices)
        return failure(voices.error());
    ChatVoice saved = voice;
    saved.name = voice.name.trimmed();
    if (const auto fits = checked(saved, *voices); !fits)
        return failure(fits.error());
    if (const auto account = m_accounts.find(saved.accountId); !account)
        return failure(account.error());
    const auto known =
        std::find_if(voices->begin(), voices->end(), [&](const ChatVoice &one) { return one.id == saved.id; });
    if (!saved.id.isEmpty() && known != voices->end()) {
        *known = saved;
    } else {
        if (saved.id.isEmpty())
            saved.id = newId(); // else it is one that was removed and comes back
        voices->append(saved);
    }
    if (const auto done = told(avatarId, store(m_library.settings(), avatarId, *voices)); !done)
        return failure(done.error());
    return saved;
}

Result<> Voices::activate(const QString &avatarId, const QString &voiceId)
{
    const auto voice = find(avatarId, voiceId);
    if (!voice)
        return failure(voice.error());
    return told(avatarId, m_library.settings().set(activeSetting, voice->id, avatarId));
}

Result<> Voices::remove(const QString &avatarId, const QString &voiceId)
{
    auto voices = list(avatarId);
    if (!voices)
        return failure(voices.error());
    if (voices->removeIf([&](const ChatVoice &voice) { return voice.id == voiceId; }) == 0)
        return failure(ErrorKind::NotFound, voiceId);
    return told(avatarId, store(m_library.settings(), avatarId, *voices));
}

} // namespace likeness
