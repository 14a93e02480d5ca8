// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chat_page.h"

#include "domain/sending/send_preview.h"
#include "services/avatars.h"
#include "services/chat/chats.h"
#include "services/chat/running_answer.h"
#include "services/models/accounts.h"
#include "services/models/local/engine_account.h"
#include "ui/chat/acts/chat_acts.h"
#include "ui/chat/acts/turn_acts.h"
#include "ui/chat/acts/voice_desk.h"
#include "ui/chat/asking/wait_banner.h"
#include "ui/chat/chat_words.h"
#include "ui/chat/chats/chats_pane.h"
#include "ui/chat/composer/composer.h"
#include "ui/chat/drawer/used_examples.h"
#include "ui/chat/find/find_bar.h"
#include "ui/chat/pane/openers.h"
#include "ui/chat/pane/reply_status.h"
#include "ui/chat/pane/talk_pane.h"
#include "ui/chat/talk/reply_bar.h"
#include "ui/chat/talk/turn_view.h"
#include "ui/chat/voice/voice_line.h"
#include "ui/common/notices/banner.h"
#include "ui/common/notices/error_text.h"
#include "ui/common/page/navigator.h"

#include <QHBoxLayout>
#include <QSplitter>

namespace likeness {

namespace {

constexpr int draftAfter = 1000; ///< milliseconds
constexpr int measureAfter = 600;

} // namespace

ChatPage::ChatPage(const ChatServices &services, const PageContext &context, QWidget *parent)
    : WindowPage(parent),
      m_services(services),
      m_context(context),
      m_faultAction(ErrorAction::None),
      m_splitter(new QSplitter),
      m_chats(new ChatsPane(services.chats, context.notices)),
      m_talk(new TalkPane),
      m_used(new UsedExamples(services.answers, services.examples, context.notices))
{
    addParts();
    m_session =
        std::make_unique<ChatSession>(ChatSession::Parts{m_services, m_talk->view().turns(), context.notices, *this});
    m_turnActs = std::make_unique<TurnActs>(TurnActs::Parts{m_context, m_services, *this, *m_session, *m_talk});
    m_chatActs = std::make_unique<ChatActs>(
        ChatActs::Parts{m_context, m_services, *this, *m_session, *m_chats, *m_talk, *m_used});
    m_voice = std::make_unique<VoiceDesk>(VoiceDesk::Parts{m_context, m_services, *this, *m_session, *m_talk});
    for (QTimer *timer : {&m_draftTimer, &m_measureTimer})
        timer->setSingleShot(true);
    m_draftTimer.setInterval(draftAfter);
    m_measureTimer.setInterval(measureAfter);
    connectSession();
    connectParts();
}

ChatPage::~ChatPage() = default;

void ChatPage::addParts()
{
    constexpr int leastChats = 160;
    constexpr int leastTalk = 360;
    constexpr int leastUsed = 200;
    m_splitter->addWidget(m_chats);
    m_splitter->addWidget(m_talk);
    m_splitter->addWidget(m_used);
    m_splitter->setChildrenCollapsible(false);
    for (int pane = 0; pane < m_splitter->count(); ++pane)
        m_splitter->setStretchFactor(pane, pane == 1 ? 1 : 0);
    m_chats->setMinimumWidth(leastChats);
    m_talk->setMinimumWidth(leastTalk);
    m_used->setMinimumWidth(leastUsed);
    m_used->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
}

void ChatPage::connectSession()
{
    ChatSession *session = m_session.get();
    connect(session, &ChatSession::opened, this, &ChatPage::followOpened);
    connect(session, &ChatSession::turnsChanged, this, &ChatPage::followTurns);
    connect(session, &ChatSession::busyChanged, this, &ChatPage::followBusy);
    connect(session, &ChatSession::sent, this, &ChatPage::followSent);
    connect(session, &ChatSession::refused, this, &ChatPage::followRefused);
    connect(session, &ChatSession::failed, this, [this](const ChatAsk &ask, const Error &error) {
        followRefused(ask);
        m_failed = ask;
        showFault(error);
    });
    connect(session, &ChatSession::changeLimitWanted, this,
            [this] { m_context.navigator.openSettings(QStringLiteral("spending")); });
    connect(session, &ChatSession::grew, this, [this] {
        m_talk->wait().stop();
        m_talk->status().start(m_name);
    });
    connect(session, &ChatSession::waiting, this, [this](std::chrono::milliseconds wait, int attempt, int attempts) {
        const auto &prepared = m_session->prepared();
        const bool isKnown = prepared && prepared->preview;
        m_talk->wait().start(isKnown ? prepared->preview->account.server.name : QString(), wait, attempt, attempts,
                             isKnown && isTuned(prepared->preview->question.request.model));
    });
    connect(session, &ChatSession::ended, this, &ChatPage::followEnded);
}

void ChatPage::connectParts()
{
    connect(m_chats, &ChatsPane::chatChosen, this, [this](const QString &chatId, const QString &turnId) {
        if (chatId != m_session->chatId())
            m_session->open(chatId);
        if (turnId.isEmpty())
            return;
        m_talk->find().open(m_chats->words());
        m_talk->view().choose(m_talk->view().turns().rowOf(turnId));
    });
    connect(m_chats, &ChatsPane::refreshed, this, [this] {
        if (!m_session->chatId().isEmpty() && !m_chats->find(m_session->chatId()))
            m_session->open({}); // it was deleted
        m_chats->select(m_session->chatId());
        m_chatActs->refresh();
        Q_EMIT statusChanged();
        Q_EMIT countChanged(m_chats->chats().isEmpty() ? -1 : int(m_chats->chats().size()));
    });
    Composer *composer = &m_talk->composer();
    connect(composer, &Composer::sendWanted, this, &ChatPage::send);
    connect(composer, &Composer::stopWanted, m_session.get(), &ChatSession::stop);
    connect(composer, &Composer::editLastWanted, m_turnActs.get(), &TurnActs::editLast);
    connect(composer, &Composer::draftChanged, this, [this] {
        m_draftTimer.start();
        m_measureTimer.start();
    });
    connect(&m_talk->wait(), &WaitBanner::stopWanted, m_session.get(), &ChatSession::stop);
    connect(&m_talk->openers(), &Openers::chosen, this, [composer](const QString &message) {
        composer->setText(message);
        composer->focusText();
    });
    connect(&m_talk->view(), &TurnView::currentTurnChanged, this, &ChatPage::followCurrent);
    connect(&m_talk->fault(), &Banner::actionChosen, this, &ChatPage::takeFaultAction);
    connect(m_turnActs.get(), &TurnActs::examplesWanted, this, &ChatPage::toggleExamples);
    connect(m_voice.get(), &VoiceDesk::changed, this, &ChatPage::followVoice);
    connect(&m_services.accounts, &Accounts::changed, this, [this] {
        if (m_faultAction == ErrorAction::ReplaceKey)
            hideFault(); // it may be another key by now
    });
    connect(&m_draftTimer, &QTimer::timeout, this, &ChatPage::keepDraft);
    connect(&m_measureTimer, &QTimer::timeout, this, &ChatPage::measure);
}

void ChatPage::send(const QString &text)
{
    hideFault();
    if (!m_talk->composer().isEditing())
        return m_session->say(text);
    const QString turnId = m_turnActs->editedTurn();
    m_branching = ChatAsk{m_session->chatId(), AskKind::Say, text, turnId, {}};
    m_session->sayInBranch(turnId, text);
}

void ChatPage::followOpened(const QString &chatId)
{
    if (m_isRestored)
        keepDraft();
    hideFault();
    m_talk->wait().stop();
    m_talk->status().clear();
    m_draftChat = chatId;
    bringDraftBack();
    m_chats->select(chatId);
    m_talk->voice().showTokens({}, 0);
    m_used->showPrepared({});
    m_talk->view().chooseLast();
    followCurrent();
    if (!chatId.isEmpty())
        m_measureTimer.start();
    Q_EMIT statusChanged();
}

void ChatPage::followTurns()
{
    Money cost;
    for (const ChatTurn &turn : m_session->turns()) {
        for (const ChatVariant &variant : turn.variants)
            cost = cost + variant.cost.value_or(Money());
    }
    m_talk->voice().showCost(cost);
    m_talk->find().refresh();
    showOpeners();
    followCurrent();
    Q_EMIT statusChanged();
}

void ChatPage::followCurrent()
{
    const ShownTurn *shown = m_talk->view().current();
    const ChatTurn *turn = shown ? m_session->turn(shown->id) : nullptr;
    const bool isReply = turn && turn->role == ChatRole::Assistant;
    if (isReply || m_session->turns().isEmpty()) // beside a message of the person's, what was shown stays
        m_used->showChosen(isReply ? turn->variant().chosen : QVector<ChosenExample>());
    if (isReply)
        m_talk->bar().showTurn(*shown, canContinue(turn->variant()));
    m_turnActs->refresh();
    m_chatActs->refresh();
}

void ChatPage::followBusy()
{
    const bool isBusy = m_session->running() || m_session->isPreparing();
    m_talk->composer().setAnswering(isBusy);
    showOpeners();
    m_turnActs->refresh();
    m_chatActs->refresh();
    Q_EMIT activityChanged(isBusy);
}

void ChatPage::followSent(const ChatAsk &ask)
{
    m_branching.reset();
    m_failed.reset();
    if (ask.kind == AskKind::Say) {
        m_talk->composer().setText({});
        keepDraft(); // that of the next new chat too, where this one was new
        m_draftChat = m_session->chatId();
        keepDraft();
    }
    const auto &prepared = m_session->prepared();
    m_talk->voice().showTokens(prepared->promptTokens, m_voice->contextTokens());
    m_used->showPrepared(prepared);
    m_chats->select(m_session->chatId());
    m_talk->view().chooseLast();
}

/// Nothing was sent: what was written is where it was.
void ChatPage::followRefused(const ChatAsk &ask)
{
    if (const auto branching = std::exchange(m_branching, std::nullopt))
        m_turnActs->editInPlaceOf(branching->turnId, branching->text);
    else if (ask.kind == AskKind::Say)
        m_talk->composer().setText(ask.text);
    m_talk->composer().focusText();
}

void ChatPage::followEnded(const ChatVariant &variant)
{
    m_talk->wait().stop();
    m_talk->status().finish(variant.text);
    if (m_talk->view().isNearEnd())
        m_talk->view().chooseLast();
    followCurrent(); // what went wrong stands below the reply, with what can be done about it
}

} // namespace likeness
