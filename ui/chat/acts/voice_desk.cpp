// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/acts/voice_desk.h"

#include "services/chat/chats.h"
#include "services/chat/voices.h"
#include "services/models/accounts.h"
#include "services/models/models.h"
#include "services/prompt/prompts.h"
#include "ui/chat/pane/talk_pane.h"
#include "ui/chat/session/chat_session.h"
#include "ui/chat/voice/voice_dialog.h"
#include "ui/chat/voice/voice_line.h"
#include "ui/common/actions/actions.h"
#include "ui/common/notices/banner.h"
#include "ui/common/notices/notices.h"

#include <QLocale>
#include <QMenu>

namespace likeness {

namespace {

constexpr int daysOfWarning = 60;

} // namespace

VoiceDesk::VoiceDesk(const Parts &parts) : m_parts(parts), m_menu(new QMenu(&parts.talk))
{
    Actions &actions = parts.context.actions;
    m_change = actions.add({.id = u"chat.changeVoice"_qs, .menu = {}, .text = tr("&Change this voice..."), .keys = {}},
                           &parts.page, [this] { change(); });
    m_new = actions.add({.id = u"chat.newVoice"_qs, .menu = {}, .text = tr("&New voice..."), .keys = {}}, &parts.page,
                        [this] { makeNew(); });
    parts.talk.voice().setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &VoiceDesk::fillMenu);
    connect(&parts.talk.aboutVoice(), &Banner::actionChosen, this, &VoiceDesk::change);
    connect(&parts.session, &ChatSession::opened, this, &VoiceDesk::refresh);
    connect(&parts.services.chats, &Chats::changed, this, &VoiceDesk::refresh);
    connect(&parts.services.voices, &Voices::changed, this, &VoiceDesk::refresh);
    connect(&parts.services.models, &Models::changed, this, &VoiceDesk::refresh);
    connect(&parts.services.accounts, &Accounts::changed, this, &VoiceDesk::refresh);
}

void VoiceDesk::refresh()
{
    m_voice.reset();
    m_model = {};
    const Result<ChatVoice> voice =
        m_parts.session.avatarId().isEmpty() ? failure(ErrorKind::NoKey) : m_parts.session.voice();
    if (voice) {
        m_voice = *voice;
        m_model = m_parts.services.models.info(voice->accountId, voice->model);
    } else if (voice.error().kind != ErrorKind::NoKey) {
        m_parts.context.notices.tellError(voice.error());
    }
    m_parts.talk.voice().showVoice(m_voice, m_model);
    for (QAction *action : {m_change, m_new})
        m_parts.context.actions.allow(action, m_voice.has_value(), tr("Add a key to chat"));
    showBanner();
    Q_EMIT changed();
}

bool VoiceDesk::isRetired() const
{
    return m_voice && m_model.shutdown.isValid() && m_model.shutdown <= QDate::currentDate();
}

void VoiceDesk::showBanner()
{
    Banner &banner = m_parts.talk.aboutVoice();
    const bool isSoon =
        m_voice && m_model.shutdown.isValid() && QDate::currentDate().daysTo(m_model.shutdown) <= daysOfWarning;
    banner.setVisible(isSoon || isWithoutModel());
    if (isWithoutModel())
        banner.say(Banner::Tone::Info,
                   tr("It is not known which models %1 has, so nothing can be asked.").arg(serverName()),
                   tr("Choose a model..."));
    else if (isSoon)
        sayRetiring(banner);
}

/// Of the voice's account.
QString VoiceDesk::serverName() const
{
    const Result<Account> account = m_parts.services.accounts.find(m_voice->accountId);
    return account ? account->server.name : tr("this server");
}

void VoiceDesk::sayRetiring(Banner &banner) const
{
    const QString day = QLocale().toString(m_model.shutdown, QLocale::LongFormat);
    banner.say(
        isRetired() ? Banner::Tone::Danger : Banner::Tone::Warning,
        isRetired()
            ? tr("%1 was retired on %2, so it answers no more. Everything said here stays.").arg(m_voice->model, day)
            : tr("%1 retires on %2. Chats and ratings stay when you change the model.").arg(m_voice->model, day),
        tr("Choose a replacement"));
}

void VoiceDesk::fillMenu()
{
    m_menu->clear();
    const Result<QVector<ChatVoice>> voices = m_parts.services.voices.list(m_parts.session.avatarId());
    for (const ChatVoice &voice : voices.value_or(QVector<ChatVoice>())) {
        QAction *action = m_menu->addAction(voiceText(voice).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(m_voice && m_voice->id == voice.id);
        connect(action, &QAction::triggered, this, [this, id = voice.id] { choose(id); });
    }
    m_menu->addSeparator();
    m_menu->addActions({m_change, m_new});
}

void VoiceDesk::change()
{
    if (m_voice)
        openDialog(*m_voice);
}

void VoiceDesk::makeNew()
{
    ChatVoice voice = m_voice.value_or(ChatVoice());
    voice.id.clear();
    voice.name.clear();
    openDialog(voice);
}

/// Of this chat; before its first message, of all that chose none.
void VoiceDesk::choose(const QString &voiceId)
{
    const QString chatId = m_parts.session.chatId();
    const Result<> done = chatId.isEmpty() ? m_parts.services.voices.activate(m_parts.session.avatarId(), voiceId)
                                           : m_parts.services.chats.setVoice(chatId, voiceId);
    if (!done)
        m_parts.context.notices.tellError(done.error());
    refresh();
}

void VoiceDesk::openDialog(const ChatVoice &voice)
{
    const ChatServices &services = m_parts.services;
    const QString avatarId = m_parts.session.avatarId();
    VoiceDialog::Choices choices;
    if (const auto accounts = services.accounts.list())
        choices.accounts = accounts->items;
    choices.models = [&models = services.models](const QString &accountId) {
        QStringList names;
        for (const ModelInfo &model : models.models(accountId))
            names.append(model.id);
        return names;
    };
    choices.prompts = services.prompts.list(avatarId).value_or(QVector<PromptVersion>());
    choices.save = [&voices = services.voices, avatarId](const ChatVoice &changed) {
        return voices.save(avatarId, changed);
    };
    auto *dialog = new VoiceDialog(voice, choices, &m_parts.page);
    connect(dialog, &VoiceDialog::saved, this, [this](const ChatVoice &saved) { choose(saved.id); });
    connect(&services.models, &Models::changed, dialog, &VoiceDialog::refreshModels);
    dialog->open();
    if (voice.model.isEmpty()) // a server that does not say has its model typed in
        (void)services.models.refresh(voice.accountId);
}

} // namespace likeness
