// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/chat/chat_answers.h"

#include "base/async.h"
#include "base/pool.h"
#include "services/chat/ask_context.h"
#include "services/chat/chats.h"
#include "services/chat/running_answer.h"
#include "services/chat/voice_fit.h"
#include "services/chat/voices.h"
#include "services/examples.h"
#include "services/models/accounts.h"
#include "services/models/models.h"
#include "services/models/questions.h"
#include "store/library.h"

#include <algorithm>

namespace likeness {
namespace {

ChatVariant beginningOf(const PreparedAsk &prepared)
{
    ChatVariant variant;
    variant.state = TextState::Cut; // until its end is stored: what a kill leaves is marked so
    variant.model = prepared.voice.model;
    variant.voiceName = prepared.voice.name;
    variant.chosen = prepared.chosen;
    variant.isCached = !prepared.preview;
    return variant;
}

ChatTurn turnOf(ChatRole role, const ChatVariant &variant)
{
    return {{}, role, {variant}, 0};
}

} // namespace

/// Where an answer goes.
struct ChatAnswers::Place {
    QString turnId;
    ChatVariant variant;
};

ChatAnswers::ChatAnswers(const Needs &needs, QObject *parent) : QObject(parent), m_needs(needs)
{
}

ChatAnswers::~ChatAnswers()
{
    // Here and not with the other children: what came is kept while the stores are still there.
    qDeleteAll(m_running);
}

RunningAnswer *ChatAnswers::running(const QString &chatId) const
{
    return m_running.value(chatId);
}

/// The chat that is asked in; one without an id where it is only begun.
Result<Chat> ChatAnswers::chatOf(const ChatAsk &ask) const
{
    if (!ask.chatId.isEmpty())
        return m_needs.library.chats().find(ask.chatId);
    Chat chat;
    chat.avatarId = ask.avatarId;
    return chat;
}

QFuture<Result<PreparedAsk>> ChatAnswers::prepare(const ChatAsk &ask)
{
    const auto chat = chatOf(ask);
    const auto voice = chat ? m_needs.voices.voiceOf(chat->avatarId, chat->voiceId) : failure(chat.error());
    return voice ? prepare(ask, *voice) : QtFuture::makeReadyFuture(Result<PreparedAsk>(failure(voice.error())));
}

QFuture<Result<PreparedAsk>> ChatAnswers::prepare(const ChatAsk &ask, const ChatVoice &chosen)
{
    using Prepared = Result<PreparedAsk>;
    const ChatVoice voice = fitted(chosen, m_needs.models.info(chosen.accountId, chosen.model).contextTokens);
    const auto chat = chatOf(ask);
    if (!chat)
        return QtFuture::makeReadyFuture(Prepared(failure(chat.error())));
    if (const auto able = canAnswer(voice); !able)
        return QtFuture::makeReadyFuture(Prepared(failure(able.error())));
    const QString avatarId = chat->avatarId;
    const auto opened = m_needs.examples.open(avatarId);
    return andThen(opened, this, [this, ask, voice, avatarId](const Result<> &isOpen) {
        const auto material = isOpen ? materialOf(ask, voice, avatarId) : failure(isOpen.error());
        if (!material)
            return QtFuture::makeReadyFuture(Prepared(failure(material.error())));
        const auto built = runInPool([material = *material] { return askContext(material); });
        return andThen(built, this, [this, ask, voice, avatarId](const Result<AskContext> &context) {
            return context ? previewed(ask, voice, avatarId, *context) : Prepared(failure(context.error()));
        });
    });
}

/// Some servers answer a question without a model, others refuse it in words that tell nothing.
Result<> ChatAnswers::canAnswer(const ChatVoice &voice) const
{
    const auto account = m_needs.accounts.find(voice.accountId);
    if (!account && account.error().kind == ErrorKind::NotFound)
        return failure(ErrorKind::NoKey, voice.name);
    if (!account)
        return failure(account.error());
    return voice.model.isEmpty() ? failure(ErrorKind::NotFound, account->server.name, QStringLiteral("no_model"))
                                 : Result<>();
}

Result<AskMaterial> ChatAnswers::materialOf(const ChatAsk &ask, const ChatVoice &voice, const QString &avatarId) const
{
    std::optional<SealedTurns> said;
    if (!ask.chatId.isEmpty()) {
        const auto sealed = m_needs.library.turns().readSealed(ask.chatId);
        if (!sealed)
            return failure(sealed.error());
        said = *sealed;
    }
    const auto prompt = promptOf(avatarId, voice.promptVersionId);
    const auto examples = prompt ? m_needs.examples.list(avatarId) : failure(prompt.error());
    const auto pinned = examples ? pinnedExamples(avatarId) : failure(examples.error());
    const auto banned = pinned ? bannedExamples(avatarId) : failure(pinned.error());
    if (!banned)
        return failure(banned.error());
    return AskMaterial{ask,
                       voice,
                       said,
                       *prompt,
                       examplesToShow(*examples, *pinned, *banned),
                       *pinned,
                       m_needs.models.meter(voice.accountId, voice.model).count};
}

/// The version a voice speaks by: its own where that is still there, else the active one; empty where there is none.
Result<QString> ChatAnswers::promptOf(const QString &avatarId, const QString &versionId) const
{
    const auto avatar = m_needs.library.avatars().find(avatarId);
    const auto versions = avatar ? m_needs.library.prompts().list(avatarId) : failure(avatar.error());
    if (!versions)
        return failure(versions.error());
    QString active;
    for (const PromptVersion &version : versions->items) {
        if (version.id == versionId)
            return version.text;
        if (version.id == avatar->voice.promptVersionId)
            active = version.text;
    }
    return active;
}

/// What a person is told before it is sent; or the answer, where it is kept here.
Result<PreparedAsk> ChatAnswers::previewed(const ChatAsk &ask, const ChatVoice &voice, const QString &avatarId,
                                           const AskContext &context) const
{
    PreparedAsk prepared{
        ask, voice, {}, {}, {}, context.chosen, context.promptTokens, context.exampleTokens, context.forgotten};
    if (isRepeatable(voice) && ask.kind != AskKind::Continue)
        prepared.question = questionOf(voice, context.request);
    if (ask.kind == AskKind::Say && !prepared.question.isEmpty()) {
        const auto kept = m_needs.library.answers().find(avatarId, prepared.question);
        if (!kept)
            return failure(kept.error());
        if (*kept) {
            prepared.keptAnswer = **kept;
            return prepared;
        }
    }
    Question question;
    question.avatarId = avatarId;
    question.purpose = SendPurpose::Chat;
    question.accountId = voice.accountId;
    question.request = context.request;
    question.exampleCount = int(context.chosen.size());
    const auto preview = m_needs.questions.preview(question);
    if (!preview)
        return failure(preview.error());
    prepared.promptTokens = preview->promptTokens;
    prepared.preview = std::make_shared<const SendPreview>(*preview);
    return prepared;
}

Result<> ChatAnswers::mayAsk(const PreparedAsk &prepared) const
{
    if (!prepared.ask.chatId.isEmpty() && m_running.contains(prepared.ask.chatId))
        return failure(ErrorKind::InUse, prepared.ask.chatId, QStringLiteral("answering"));
    if (!prepared.preview)
        return {};
    if (prepared.preview->isOverLimit())
        return failure(ErrorKind::OverBudget);
    if (m_needs.questions.isConsentNeeded(*prepared.preview))
        return failure(ErrorKind::Denied, {}, QStringLiteral("not_agreed"));
    return {};
}

Result<RunningAnswer *> ChatAnswers::ask(const PreparedAsk &prepared)
{
    if (const auto allowed = mayAsk(prepared); !allowed)
        return failure(allowed.error());
    PreparedAsk asked = prepared;
    auto chat = asked.ask.chatId.isEmpty() ? begun(asked) : m_needs.library.chats().find(asked.ask.chatId);
    if (!chat)
        return failure(chat.error());
    asked.ask.chatId = chat->id;
    chat->changedAt = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
    const auto place = asked.ask.kind == AskKind::Say ? placeOfNew(asked, *chat) : placeOf(asked, *chat);
    if (!place)
        return failure(place.error());
    auto *answer = new RunningAnswer(m_needs.library, asked, place->turnId, place->variant, this);
    watch(answer, *chat);
    answer->start(asked.preview ? m_needs.questions.send(*asked.preview) : nullptr);
    m_needs.chats.tellTurns(*chat);
    Q_EMIT started(answer);
    return answer;
}

/// A new chat, with the voice that answers where that is not the active one anyway.
Result<Chat> ChatAnswers::begun(const PreparedAsk &prepared)
{
    Chat chat;
    chat.avatarId = prepared.ask.avatarId;
    const auto active = m_needs.voices.active(chat.avatarId);
    if (!active || active->id != prepared.voice.id)
        chat.voiceId = prepared.voice.id;
    return m_needs.library.chats().add(chat);
}

/// Stores the question and the place for its answer, in one transaction.
Result<ChatAnswers::Place> ChatAnswers::placeOfNew(const PreparedAsk &prepared, Chat &chat)
{
    if (chat.title.isEmpty())
        chat.title = titleFrom(prepared.ask.text);
    ChatVariant said;
    said.text = prepared.ask.text;
    const auto stored = m_needs.library.turns().append(
        chat, {turnOf(ChatRole::User, said), turnOf(ChatRole::Assistant, beginningOf(prepared))});
    if (!stored)
        return failure(stored.error());
    return Place{stored->last().id, stored->last().variant()};
}

/// The turn that is continued, or one more answer in its place; behind the person's own last turn a new one.
Result<ChatAnswers::Place> ChatAnswers::placeOf(const PreparedAsk &prepared, const Chat &chat)
{
    TurnStore &store = m_needs.library.turns();
    const auto turns = store.list(chat.id);
    if (!turns)
        return failure(turns.error());
    const auto turn = std::find_if(turns->items.cbegin(), turns->items.cend(),
                                   [&](const ChatTurn &one) { return one.id == prepared.ask.turnId; });
    if (turn == turns->items.cend())
        return failure(ErrorKind::NotFound, prepared.ask.turnId);
    if (prepared.ask.kind == AskKind::Continue)
        return Place{turn->id, turn->variant()};
    if (turn->role == ChatRole::Assistant) {
        const auto variant = store.addVariant(chat, turn->id, beginningOf(prepared));
        return variant ? Result<Place>(Place{turn->id, *variant}) : failure(variant.error());
    }
    const auto stored = store.append(chat, {turnOf(ChatRole::Assistant, beginningOf(prepared))});
    if (!stored)
        return failure(stored.error());
    return Place{stored->last().id, stored->last().variant()};
}

void ChatAnswers::watch(RunningAnswer *answer, const Chat &chat)
{
    m_running.insert(chat.id, answer);
    connect(answer, &RunningAnswer::ended, this, [this, answer, chat] {
        m_running.remove(chat.id);
        answer->deleteLater();
        m_needs.chats.tellTurns(chat);
    });
}

} // namespace likeness
