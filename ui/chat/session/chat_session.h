// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/chat/chat_types.h"
#include "ui/chat/asking/ask_flow.h"
#include "ui/chat/session/chat_services.h"
#include "ui/chat/talk/live_reply.h"
#include "ui/chat/talk/turn_model.h"

namespace likeness {

class Notices;

/// The chat that is shown, and what is asked in it. A branch is gone again where the question that it was made for is
/// not sent.
class ChatSession final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        const ChatServices &services;
        TurnModel &shown;
        Notices &notices;
        QWidget &page;
    };
    explicit ChatSession(const Parts &parts);

    void setAvatar(const QString &avatarId);
    const QString &avatarId() const { return m_avatarId; }
    /// An empty id: one that is not there yet.
    void open(const QString &chatId);
    const QString &chatId() const { return m_chatId; }
    const QVector<ChatTurn> &turns() const { return m_turns; }
    /// Null if it is not in this chat.
    const ChatTurn *turn(const QString &turnId) const;
    /// The voice of this chat; NoKey where there is no account.
    Result<ChatVoice> voice() const;
    RunningAnswer *running() const { return m_live.answer(); }
    bool isPreparing() const { return m_flow.isBusy(); }
    /// Of the latest question that was sent from here; nothing before.
    const std::optional<PreparedAsk> &prepared() const { return m_prepared; }

    void say(const QString &text);
    /// In a copy of the chat that ends before the turn.
    void sayInBranch(const QString &turnId, const QString &text);
    void again(const QString &turnId);
    void proceed(const QString &turnId);
    void stop();
    void reload();

Q_SIGNALS:
    /// Another chat is shown.
    void opened(const QString &chatId);
    /// Its messages are others.
    void turnsChanged();
    /// A question is being put together, was sent, or its answer ended.
    void busyChanged();
    void sent(const likeness::ChatAsk &ask);
    void refused(const likeness::ChatAsk &ask);
    void failed(const likeness::ChatAsk &ask, const likeness::Error &error);
    void changeLimitWanted();
    void grew();
    void waiting(std::chrono::milliseconds wait, int attempt, int attempts);
    void ended(const likeness::ChatVariant &variant);

private:
    void connectFlow();
    void follow();
    void takeBack();
    void tell(const Error &error);

    Parts m_parts;
    QString m_avatarId;
    QString m_chatId;
    QVector<ChatTurn> m_turns;
    AskFlow m_flow;
    LiveReply m_live;
    std::optional<PreparedAsk> m_prepared;
    QString m_made; ///< branch made for a question that was not sent yet
    QString m_before; ///< the chat that was shown before that
};

} // namespace likeness
