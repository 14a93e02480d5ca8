// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/chat/chat_answers.h"

#include "base/async.h"
#include "base/pool.h"
#include "services/chat/ask_context.h"
#include "services/examples.h"
#include "services/models/models.h"
#include "store/library.h"

namespace likeness {
namespace {

const Setting<QStringList> pinnedSetting{"chat/pinnedExamples", {}};
const Setting<QStringList> bannedSetting{"chat/bannedExamples", {}};

Result<> setMember(SettingsStore &settings, const Setting<QStringList> &setting, const QString &avatarId,
                   const QString &id, bool isIn)
{
    auto ids = settings.get(setting, avatarId);
    if (!ids)
        return failure(ids.error());
    if (ids->contains(id) == isIn)
        return {};
    if (isIn)
        ids->append(id);
    else
        ids->removeAll(id);
    return settings.set(setting, *ids, avatarId);
}

/// Into the one list and out of the other.
Result<> choose(SettingsStore &settings, const Setting<QStringList> &setting, const Setting<QStringList> &other,
                const QString &avatarId, const QString &id, bool isIn)
{
    const auto done = setMember(settings, setting, avatarId, id, isIn);
    return done && isIn ? setMember(settings, other, avatarId, id, false) : done;
}

QVector<Example> acceptedOf(const QVector<Example> &examples)
{
    QVector<Example> accepted;
    for (const Example &example : examples) {
        if (example.state == ExampleState::Accepted)
            accepted.append(example);
    }
    return accepted;
}

} // namespace

Result<QStringList> ChatAnswers::pinnedExamples(const QString &avatarId) const
{
    return m_needs.library.settings().get(pinnedSetting, avatarId);
}

Result<QStringList> ChatAnswers::bannedExamples(const QString &avatarId) const
{
    return m_needs.library.settings().get(bannedSetting, avatarId);
}

Result<> ChatAnswers::setPinned(const QString &avatarId, const QString &exampleId, bool isPinned)
{
    auto done = choose(m_needs.library.settings(), pinnedSetting, bannedSetting, avatarId, exampleId, isPinned);
    if (done)
        Q_EMIT examplesChanged(avatarId);
    return done;
}

Result<> ChatAnswers::setBanned(const QString &avatarId, const QString &exampleId, bool isBanned)
{
    auto done = choose(m_needs.library.settings(), bannedSetting, pinnedSetting, avatarId, exampleId, isBanned);
    if (done)
        Q_EMIT examplesChanged(avatarId);
    return done;
}

QFuture<Result<std::optional<BreakEven>>> ChatAnswers::breakEven(const QString &avatarId, const PreparedAsk &prepared)
{
    using Answer = Result<std::optional<BreakEven>>;
    const ChatVoice &voice = prepared.voice;
    const ModelInfo info = m_needs.models.info(voice.accountId, voice.model);
    const auto prices = info.prices;
    const auto training = info.trainingPrice;
    const TokenCounter count = m_needs.models.meter(voice.accountId, voice.model).count;
    const QString version = voice.promptVersionId;
    const int saved = prepared.exampleTokens;
    return andThen(m_needs.examples.open(avatarId), this, [=, this](const Result<> &isOpen) {
        const auto examples = isOpen ? m_needs.examples.list(avatarId) : failure(isOpen.error());
        const auto prompt = examples ? promptOf(avatarId, version) : failure(examples.error());
        return runInPool([=]() -> Answer {
            if (!prompt)
                return failure(prompt.error());
            if (!prices || !training)
                return std::optional<BreakEven>();
            return breakEvenOf(acceptedOf(*examples), *prompt, saved, *training, prices->prompt, count);
        });
    });
}

} // namespace likeness
