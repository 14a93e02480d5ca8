// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/openai/openai_servers.h"
#include "services/avatars.h"
#include "services/chat/chat_desk.h"
#include "services/examples.h"
#include "services/importer.h"
#include "services/prompt/prompts.h"
#include "services/workplace.h"
#include "tests/fakes/loopback_provider.h"
#include "tests/fakes/scripted_reader.h"
#include "tests/ui/drivers/noted_navigator.h"
#include "ui/chat/chat_page.h"
#include "ui/common/actions/actions.h"
#include "ui/common/jobs/job_list.h"
#include "ui/common/learning/learning.h"
#include "ui/common/notices/banners.h"
#include "ui/common/notices/notices.h"
#include "ui/common/undo.h"
#include "ui/common/window_settings.h"
#include "ui/theme/appearance.h"

#include <QMainWindow>

namespace likeness {

/// The Chat page over a real library and a real client, in a window of its own with all that the shell gives it.
class ChatStage final {
public:
    ChatStage(Library &library, WindowSettings &settings, const QString &avatarId)
        : avatars(library),
          examples(library),
          importer(library, m_reader),
          workplace(library),
          desk(library, m_servers),
          prompts(library, examples),
          talk(library, examples, desk),
          m_settings(settings),
          m_avatarId(avatarId)
    {
    }

    ~ChatStage()
    {
        if (page)
            page->saveState();
    }

    /// An account at the server, and a voice that uses it.
    Result<ChatVoice> addAccount(const LoopbackProvider &provider)
    {
        NewAccount account;
        account.provider = QStringLiteral("openai-compatible");
        account.name = QStringLiteral("Loopback");
        account.address = provider.url().toString();
        account.secret = "sk-test";
        return desk.accounts.add(account).and_then([this](const Account &added) {
            ChatVoice voice;
            voice.name = QStringLiteral("Test");
            voice.accountId = added.id;
            voice.model = QStringLiteral("test-model");
            return talk.voices.save(m_avatarId, voice);
        });
    }

    /// A server of which nobody knows yet what models it has.
    Result<Account> addUntestedServer(const LoopbackProvider &provider)
    {
        NewAccount account;
        account.provider = QStringLiteral("openai-compatible");
        account.name = QStringLiteral("Box");
        account.address = provider.url().toString();
        return desk.accounts.add(account);
    }

    /// The page as the shell would show it.
    void open()
    {
        window.resize(980, 660);
        undo.setAvatar(m_avatarId);
        const PageContext context{actions, undo,     notices, m_settings,   navigator,
                                  jobs,    learning, banners, m_appearance, workplace};
        page = new ChatPage({avatars, examples, talk.chats, talk.answers, talk.voices, desk.accounts, desk.models,
                             prompts, desk.questions},
                            context);
        window.setCentralWidget(page);
        actions.setCurrentPage(page);
        window.show();
        window.activateWindow();
        page->setAvatar(m_avatarId);
        page->restoreState();
    }

    static QByteArray chunk(const QByteArray &text)
    {
        return "data: {\"model\":\"test-model\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + text
            + "\"},\"finish_reason\":null}]}\n\n";
    }
    static QByteArray ending()
    {
        return "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"
               "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":20,\"completion_tokens\":7}}\n\ndata: [DONE]\n\n";
    }

private:
    ScriptedReader m_reader;
    OpenAiServers m_servers;

public:
    Avatars avatars;
    Examples examples;
    Importer importer;
    Workplace workplace;
    ModelDesk desk;
    Prompts prompts;
    ChatDesk talk;

private:
    WindowSettings &m_settings;
    QString m_avatarId;
    Appearance m_appearance{m_settings};

public:
    NotedNavigator navigator;
    JobList jobs;
    Banners banners;
    Notices notices;
    Undo undo;
    Learning learning{importer, examples, avatars, notices, jobs};
    QMainWindow window;
    Actions actions{window, m_settings};
    ChatPage *page = nullptr;
};

} // namespace likeness
