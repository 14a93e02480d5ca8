// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/session/chat_session.h"
#include "ui/common/page/page.h"
#include "ui/common/page/page_context.h"

#include <QTimer>

class QSplitter;

namespace likeness {

class ChatActs;
class ChatsPane;
class TalkPane;
class TurnActs;
class UsedExamples;
class VoiceDesk;
enum class ErrorAction;

/// Talks with an avatar: its chats, what was said, and which examples the model was shown for it. Chats can be read,
/// searched and exported without a key and without a connection.
class ChatPage final : public WindowPage {
    Q_OBJECT
public:
    ChatPage(const ChatServices &services, const PageContext &context, QWidget *parent = nullptr);
    ~ChatPage() override;

    QString title() const override { return tr("Chat"); }
    QString status() const override;
    QList<QWidget *> headerWidgets() override;
    void setAvatar(const QString &avatarId) override;
    QList<QWidget *> panes() override;
    void saveState() override;
    void restoreState() override;
    void reveal(const Place &place) override;
    bool escape() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addParts();
    void connectSession();
    void connectParts();

    void followOpened(const QString &chatId);
    void followTurns();
    void followBusy();
    void followVoice();
    void followCurrent();
    void followSent(const ChatAsk &ask);
    void followRefused(const ChatAsk &ask);
    void followEnded(const ChatVariant &variant);
    void send(const QString &text);
    void showFault(const Error &error);
    void hideFault();
    void takeFaultAction();
    void offerOpeners();
    void showOpeners();
    void measure();
    void keepDraft();
    void bringDraftBack();
    void toggleExamples();
    QString nameOf(const QString &avatarId) const;

    ChatServices m_services;
    PageContext m_context;
    QString m_name; ///< of the avatar
    QString m_draftChat; ///< whose draft is in the composer
    std::optional<ChatAsk> m_branching; ///< with the turn and the text that it was asked for
    std::optional<ChatAsk> m_failed; ///< what "Try again" asks
    ErrorAction m_faultAction;
    int m_measures = 0; ///< only the latest answer counts
    bool m_isRestored = false;
    QTimer m_draftTimer;
    QTimer m_measureTimer;

    QSplitter *m_splitter;
    ChatsPane *m_chats;
    TalkPane *m_talk;
    UsedExamples *m_used;
    std::unique_ptr<ChatSession> m_session;
    std::unique_ptr<TurnActs> m_turnActs;
    std::unique_ptr<ChatActs> m_chatActs;
    std::unique_ptr<VoiceDesk> m_voice;
};

} // namespace likeness
