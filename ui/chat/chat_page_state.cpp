// SPDX-License-Identifier: GPL-3.0-or-later
// What the shell asks of the page in chat_page.h, what is remembered of it, and its states beside the usual one.
#include "base/async.h"
#include "services/avatars.h"
#include "services/chat/chat_answers.h"
#include "services/chat/chats.h"
#include "services/examples.h"
#include "services/models/accounts.h"
#include "services/models/local/engine_account.h"
#include "ui/chat/acts/chat_acts.h"
#include "ui/chat/acts/turn_acts.h"
#include "ui/chat/acts/voice_desk.h"
#include "ui/chat/chat_page.h"
#include "ui/chat/chat_words.h"
#include "ui/chat/chats/chats_pane.h"
#include "ui/chat/composer/composer.h"
#include "ui/chat/drawer/used_examples.h"
#include "ui/chat/find/find_bar.h"
#include "ui/chat/pane/openers.h"
#include "ui/chat/pane/talk_pane.h"
#include "ui/chat/talk/turn_view.h"
#include "ui/chat/voice/voice_line.h"
#include "ui/common/actions/action_button.h"
#include "ui/common/notices/banner.h"
#include "ui/common/notices/error_text.h"
#include "ui/common/notices/notices.h"
#include "ui/common/page/navigator.h"
#include "ui/common/window_settings.h"

#include <QListView>
#include <QPushButton>
#include <QSplitter>

namespace likeness {

namespace {

const QString splitterName = QStringLiteral("chatPanes");
const QString currentName = QStringLiteral("chat/current");
const QString drawerName = QStringLiteral("chat/examples");

} // namespace

QString ChatPage::status() const
{
    const Chat *chat = m_chats->find(m_session->chatId());
    if (!chat)
        return {};
    return tr("%1, %n message(s)", nullptr, int(m_session->turns().size())).arg(titleOf(*chat));
}

QList<QWidget *> ChatPage::headerWidgets()
{
    QPushButton *fresh = wordButton(m_chatActs->newChat());
    fresh->setProperty("isPrimary", true);
    return {wordButton(m_chatActs->find(), tr("Find")), wordButton(m_chatActs->exporting(), tr("Export...")), fresh};
}

QList<QWidget *> ChatPage::panes()
{
    QList<QWidget *> panes{m_chats, &m_talk->view(), &m_talk->composer()};
    if (!m_used->isHidden())
        panes.append(m_used);
    return panes;
}

void ChatPage::showEvent(QShowEvent *event)
{
    WindowPage::showEvent(event);
    m_talk->composer().focusText();
}

QString ChatPage::nameOf(const QString &avatarId) const
{
    const Result<Avatar> avatar = avatarId.isEmpty() ? failure(ErrorKind::NotFound) : m_services.avatars.find(avatarId);
    return avatar ? avatar->name : QString();
}

void ChatPage::setAvatar(const QString &avatarId)
{
    m_talk->composer().stopEditing();
    if (m_isRestored)
        keepDraft();
    m_isRestored = false;
    m_draftChat.clear();
    m_talk->composer().setText({});
    m_name = nameOf(avatarId);
    m_talk->view().turns().setName(m_name);
    m_chats->setAvatar(avatarId);
    m_used->setAvatar(avatarId);
    m_session->setAvatar(avatarId);
    m_draftTimer.stop();
    offerOpeners();
}

void ChatPage::saveState()
{
    if (m_isRestored)
        keepDraft();
    WindowSettings &settings = m_context.settings;
    settings.save(*m_splitter, splitterName);
    if (m_session->avatarId().isEmpty() || !m_isRestored)
        return;
    settings.setLayout(m_session->avatarId(), currentName, m_session->chatId());
    settings.setLayout(m_session->avatarId(), drawerName, !m_used->isHidden());
}

void ChatPage::restoreState()
{
    const WindowSettings &settings = m_context.settings;
    if (!settings.restore(*m_splitter, splitterName)) {
        constexpr int chatsWidth = 220;
        constexpr int talkWidth = 640;
        constexpr int usedWidth = 260;
        m_splitter->setSizes({chatsWidth, talkWidth, usedWidth});
    }
    m_isRestored = true;
    const QString avatarId = m_session->avatarId();
    if (avatarId.isEmpty())
        return;
    m_used->setVisible(settings.layout(avatarId, drawerName, false).toBool());
    const QString current = settings.layout(avatarId, currentName).toString();
    if (m_chats->find(current))
        m_session->open(current);
    else if (!m_chats->chats().isEmpty() && !settings.layout(avatarId, currentName).isValid())
        m_session->open(m_chats->chats().first().id);
}

void ChatPage::reveal(const Place &place)
{
    if (!place.chatId.isEmpty())
        m_session->open(place.chatId);
}

bool ChatPage::escape()
{
    if (m_talk->composer().isEditing()) {
        m_talk->composer().stopEditing();
        return true;
    }
    if (m_talk->find().close() || m_chats->clearSearch())
        return true;
    if (!m_session->running() && !m_session->isPreparing())
        return false;
    m_session->stop();
    return true;
}

void ChatPage::keepDraft()
{
    m_draftTimer.stop();
    if (m_session->avatarId().isEmpty())
        return;
    const Result<> kept = m_services.chats.keepDraft(m_session->avatarId(), m_draftChat, m_talk->composer().text());
    if (!kept && kept.error().kind != ErrorKind::NotFound) // its chat may be gone for good
        m_context.notices.tellError(kept.error());
}

void ChatPage::bringDraftBack()
{
    m_talk->composer().stopEditing();
    QString text;
    if (!m_session->avatarId().isEmpty()) {
        const Result<QString> draft = m_services.chats.draft(m_session->avatarId(), m_draftChat);
        if (!draft)
            m_context.notices.tellError(draft.error());
        text = draft.value_or(QString());
    }
    m_talk->composer().setText(text);
    m_draftTimer.stop();
}

void ChatPage::followVoice()
{
    const bool hasVoice = m_voice->voice().has_value();
    QString whyNot;
    if (!hasVoice)
        whyNot = tr("Add a key to chat");
    else if (m_voice->isWithoutModel())
        whyNot = tr("Choose a model to chat");
    else if (m_voice->isRetired())
        whyNot = tr("This model was retired. Choose a replacement to go on.");
    m_talk->composer().setWhyNot(whyNot);
    if (!hasVoice)
        showFault({ErrorKind::NoKey, {}, {}});
    else if (m_faultAction == ErrorAction::AddKey)
        hideFault();
}

void ChatPage::showFault(const Error &error)
{
    if (error.kind == ErrorKind::NoKey) {
        m_faultAction = ErrorAction::AddKey;
        m_talk->fault().say(Banner::Tone::Info,
                            m_services.accounts.find(engineAccountId)
                                ? tr("Add a key to chat, or choose a model of this computer under Settings > Models. "
                                     "Chats can be read, searched and exported without one.")
                                : tr("Add a key to chat. Chats can be read, searched and exported without one."),
                            tr("Add a key..."));
    } else {
        const ErrorText text = errorText(error, ErrorPlace::Service);
        m_faultAction = text.action;
        m_talk->fault().say(Banner::Tone::Danger, text.sentence, text.actionLabel);
    }
    m_talk->fault().show();
}

void ChatPage::hideFault()
{
    m_faultAction = ErrorAction::None;
    m_talk->fault().hide();
    if (!m_voice->voice())
        showFault({ErrorKind::NoKey, {}, {}});
}

void ChatPage::takeFaultAction()
{
    if (const QString section = settingsFor(m_faultAction); !section.isEmpty())
        return m_context.navigator.openSettings(section);
    const auto failed = std::exchange(m_failed, std::nullopt);
    hideFault();
    if (failed && failed->kind == AskKind::Say)
        send(failed->text);
    else if (failed)
        failed->kind == AskKind::Again ? m_session->again(failed->turnId) : m_session->proceed(failed->turnId);
}

void ChatPage::showOpeners()
{
    m_talk->setEmpty(m_session->turns().isEmpty());
    m_talk->openers().setEnabled(!m_session->isPreparing());
}

/// Out of the examples, which may have to be opened first.
void ChatPage::offerOpeners()
{
    const QString avatarId = m_session->avatarId();
    m_talk->openers().offer(m_name, openersFrom({}));
    if (avatarId.isEmpty())
        return;
    onDone(m_services.examples.open(avatarId), this, [this, avatarId](const Result<> &opened) {
        const auto examples = opened && avatarId == m_session->avatarId() ? m_services.examples.list(avatarId)
                                                                          : failure(ErrorKind::NotFound);
        if (examples)
            m_talk->openers().offer(m_name, openersFrom(*examples));
    });
}

/// How full the model's context would be with what is being written.
void ChatPage::measure()
{
    if (m_session->avatarId().isEmpty() || !m_voice->voice() || m_session->running() || m_session->isPreparing())
        return;
    const QString text = m_talk->composer().text().trimmed();
    if (text.isEmpty())
        return;
    const int number = ++m_measures;
    onDone(m_services.answers.prepare({m_session->chatId(), AskKind::Say, text, {}, m_session->avatarId()}), this,
           [this, number](const Result<PreparedAsk> &prepared) {
               if (!prepared || number != m_measures || prepared->ask.chatId != m_session->chatId())
                   return; // what is wrong with it is said when it is sent
               m_talk->voice().showTokens(prepared->promptTokens, m_voice->contextTokens());
               m_used->showPrepared(*prepared);
           });
}

void ChatPage::toggleExamples()
{
    m_used->setVisible(m_used->isHidden());
    if (!m_used->isHidden())
        m_used->list()->setFocus(Qt::OtherFocusReason);
}

} // namespace likeness
