// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/session/chat_session.h"

#include "services/chat/chat_answers.h"
#include "services/chat/chats.h"
#include "services/chat/running_answer.h"
#include "services/chat/voices.h"
#include "ui/chat/chat_words.h"
#include "ui/common/notices/notices.h"

#include <QWidget>

namespace likeness {

ChatSession::ChatSession(const Parts &parts)
    : QObject(&parts.page),
      m_parts(parts),
      m_flow(parts.services.answers, parts.services.questions, parts.page),
      m_live(parts.shown)
{
    connectFlow();
    connect(&m_live, &LiveReply::grew, this, &ChatSession::grew);
    connect(&m_live, &LiveReply::waiting, this, &ChatSession::waiting);
    connect(&m_live, &LiveReply::ended, this, [this](const Result<ChatVariant> &variant) {
        reload();
        Q_EMIT busyChanged();
        if (variant)
            Q_EMIT ended(*variant);
        else
            tell(variant.error());
    });
    connect(&parts.services.chats, &Chats::turnsChanged, this, [this](const QString &chatId) {
        if (chatId == m_chatId)
            reload();
    });
    connect(&parts.services.answers, &ChatAnswers::started, this, [this](RunningAnswer *answer) {
        if (answer->chatId() == m_chatId)
            reload();
    });
}

void ChatSession::connectFlow()
{
    connect(&m_flow, &AskFlow::busyChanged, this, &ChatSession::busyChanged);
    connect(&m_flow, &AskFlow::changeLimitWanted, this, &ChatSession::changeLimitWanted);
    connect(&m_flow, &AskFlow::started, this, [this](const PreparedAsk &prepared, const RunningAnswer *answer) {
        m_made.clear();
        m_chatId = answer->chatId(); // its first question began it
        m_prepared = prepared;
        reload();
        Q_EMIT busyChanged();
        Q_EMIT sent(prepared.ask);
    });
    connect(&m_flow, &AskFlow::refused, this, [this](const ChatAsk &ask) {
        takeBack();
        Q_EMIT refused(ask);
    });
    connect(&m_flow, &AskFlow::failed, this, [this](const ChatAsk &ask, const Error &error) {
        takeBack();
        Q_EMIT failed(ask, error);
    });
}

void ChatSession::setAvatar(const QString &avatarId)
{
    m_avatarId = avatarId;
    open({});
}

void ChatSession::open(const QString &chatId)
{
    if (m_flow.isBusy() && chatId != m_made) {
        m_flow.abandon();
        takeBack();
    }
    m_chatId = chatId;
    m_prepared.reset();
    m_live.follow(nullptr);
    m_parts.shown.setTurns({}); // nothing of the one before stays, whatever is equal
    reload();
    Q_EMIT opened(chatId);
    Q_EMIT busyChanged();
}

void ChatSession::reload()
{
    m_turns.clear();
    if (!m_chatId.isEmpty()) {
        Result<QVector<ChatTurn>> turns = m_parts.services.chats.turns(m_chatId);
        if (turns)
            m_turns = std::move(*turns);
        else
            tell(turns.error());
    }
    const RunningAnswer *running = m_chatId.isEmpty() ? nullptr : m_parts.services.answers.running(m_chatId);
    QVector<ShownTurn> shown;
    shown.reserve(m_turns.size());
    for (const ChatTurn &turn : std::as_const(m_turns)) {
        const bool isGrowing = running && running->turnId() == turn.id;
        shown.append(shownTurn(turn, isGrowing));
        if (isGrowing)
            shown.last().text = running->variant().text;
    }
    m_parts.shown.setTurns(shown);
    follow();
    Q_EMIT turnsChanged();
}

/// The answer on its way in this chat, whoever asked for it.
void ChatSession::follow()
{
    RunningAnswer *running = m_chatId.isEmpty() ? nullptr : m_parts.services.answers.running(m_chatId);
    if (!running && m_live.answer() && m_live.answer()->chatId() == m_chatId)
        return; // it is over, and says so in a moment
    m_live.follow(running);
}

const ChatTurn *ChatSession::turn(const QString &turnId) const
{
    for (const ChatTurn &turn : m_turns) {
        if (turn.id == turnId)
            return &turn;
    }
    return nullptr;
}

Result<ChatVoice> ChatSession::voice() const
{
    const Result<Chat> chat = m_chatId.isEmpty() ? Result<Chat>(Chat()) : m_parts.services.chats.chat(m_chatId);
    if (!chat)
        return failure(chat.error());
    return m_parts.services.voices.voiceOf(m_avatarId, chat->voiceId);
}

void ChatSession::say(const QString &text)
{
    if (!running())
        m_flow.ask({m_chatId, AskKind::Say, text, {}, m_avatarId});
}

void ChatSession::sayInBranch(const QString &turnId, const QString &text)
{
    if (m_flow.isBusy() || running())
        return;
    const Result<Chat> chat = m_parts.services.chats.branch(m_chatId, turnId, false);
    if (!chat)
        return tell(chat.error());
    m_before = m_chatId;
    m_made = chat->id;
    open(chat->id);
    m_flow.ask({chat->id, AskKind::Say, text, {}, m_avatarId});
}

void ChatSession::again(const QString &turnId)
{
    if (!running())
        m_flow.ask({m_chatId, AskKind::Again, {}, turnId, m_avatarId});
}

void ChatSession::proceed(const QString &turnId)
{
    if (!running())
        m_flow.ask({m_chatId, AskKind::Continue, {}, turnId, m_avatarId});
}

void ChatSession::stop()
{
    if (RunningAnswer *answer = running())
        answer->stop();
    else if (m_flow.isBusy()) {
        m_flow.abandon();
        takeBack();
    }
}

/// The branch that was made for a question which was not sent.
void ChatSession::takeBack()
{
    const QString made = std::exchange(m_made, {});
    if (made.isEmpty())
        return;
    const bool isShown = m_chatId == made;
    if (isShown)
        open(std::exchange(m_before, {}));
    if (const Result<> removed = m_parts.services.chats.remove({made}); !removed)
        tell(removed.error());
}

void ChatSession::tell(const Error &error)
{
    m_parts.notices.tellError(error);
}

} // namespace likeness
