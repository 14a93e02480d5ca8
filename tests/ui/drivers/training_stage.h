// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/openai/openai_servers.h"
#include "services/avatars.h"
#include "services/chat/chat_desk.h"
#include "services/examples.h"
#include "services/importer.h"
#include "services/prompt/prompts.h"
#include "services/training/run/training_clock.h"
#include "services/training/training_desk.h"
#include "services/workplace.h"
#include "store/library.h"
#include "tests/fakes/scripted_reader.h"
#include "tests/fakes/scripted_training/scripted_training.h"
#include "tests/ui/drivers/noted_navigator.h"
#include "ui/common/actions/actions.h"
#include "ui/common/jobs/job_list.h"
#include "ui/common/learning/learning.h"
#include "ui/common/notices/banners.h"
#include "ui/common/notices/notices.h"
#include "ui/common/page/page_context.h"
#include "ui/common/undo.h"
#include "ui/common/window_settings.h"
#include "ui/theme/appearance.h"
#include "ui/training/training_page.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMainWindow>

#include <algorithm>
#include <utility>

namespace likeness {

/// Waits as long as it takes to look away, so that no test waits for a provider to be asked again.
class QuickClock final : public TrainingClock {
public:
    void wait(std::chrono::milliseconds howLong, QObject *guard, const std::function<void()> &then) override
    {
        TrainingClock::wait(std::min<std::chrono::milliseconds>(howLong, std::chrono::milliseconds(30)), guard, then);
    }
};

/// The page of trainings over a real library and a real client, in a window of its own with all that the shell gives
/// it.
class TrainingStage final {
public:
    TrainingStage(Library &library, WindowSettings &windowSettings, const QString &avatar)
        : avatars(library),
          examples(library),
          importer(library, m_reader),
          workplace(library),
          desk(library, m_servers),
          prompts(library, examples),
          talk(library, examples, desk),
          training(library, examples, prompts, desk, talk.voices, std::make_unique<QuickClock>()),
          m_library(library),
          m_settings(windowSettings),
          m_avatarId(avatar)
    {
    }

    ~TrainingStage()
    {
        if (page)
            page->saveState();
        delete page;
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // before what it was made with goes
    }

    /// An account at the provider.
    Result<Account> addAccount(const ScriptedTraining &provider)
    {
        NewAccount account;
        account.provider = QStringLiteral("openai");
        account.address = provider.url().toString();
        account.secret = "sk-test";
        return desk.accounts.add(account);
    }

    /// Examples that the person accepted, of every kind in turn, none like another.
    Result<> accept(int count)
    {
        static const QStringList things{QStringLiteral("boat"),    QStringLiteral("amplifier"),
                                        QStringLiteral("garden"),  QStringLiteral("neighbour"),
                                        QStringLiteral("kettle"),  QStringLiteral("drummer"),
                                        QStringLiteral("landlord")};
        QVector<Example> rows;
        const int first = std::exchange(m_accepted, m_accepted + count);
        for (int i = first; i < first + count; ++i) {
            const QString thing = things[i % things.size()];
            Example row;
            row.userMessage = QStringLiteral("what happened to the %1 on day %2?").arg(thing).arg(i * 37 + 11);
            row.assistantMessage = QStringLiteral("%1 stories about %2 and counting, ask %3 again tomorrow")
                                       .arg(QString(thing).repeated(1 + i % 3))
                                       .arg(i * 53 + 7)
                                       .arg(QString(i + 3, QChar(u'a' + i % 26)));
            row.category = Category(i % 5);
            row.state = ExampleState::Accepted;
            row.createdAt = QDateTime::fromSecsSinceEpoch(1'700'000'000 + i, Qt::UTC);
            rows.append(row);
        }
        const auto stored = m_library.examples().insert(m_avatarId, rows);
        return stored ? Result<>() : failure(stored.error());
    }

    /// A prompt that is active.
    Result<> writePrompt(const QString &text)
    {
        const auto version = prompts.save(m_avatarId, text, {});
        return version ? prompts.activate(m_avatarId, version->id) : failure(version.error());
    }

    /// The page as the shell would show it.
    void open()
    {
        window.resize(1080, 760);
        undo.setAvatar(m_avatarId);
        const PageContext context{actions, undo,     notices, m_settings,   navigator,
                                  jobs,    learning, banners, m_appearance, workplace};
        page = new TrainingPage({avatars, examples, prompts, training.planner, training.targets, training.trainings,
                                 training.voices, talk.voices, talk.chats},
                                context);
        window.setCentralWidget(page);
        actions.setCurrentPage(page);
        window.show();
        window.activateWindow();
        page->setAvatar(m_avatarId);
        page->restoreState();
        training.trainings.resumeAll();
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
    TrainingDesk training;

private:
    Library &m_library;
    WindowSettings &m_settings;
    QString m_avatarId;
    Appearance m_appearance{m_settings};
    int m_accepted = 0;

public:
    NotedNavigator navigator;
    JobList jobs;
    Banners banners;
    Notices notices;
    Undo undo;
    Learning learning{importer, examples, avatars, notices, jobs};
    QMainWindow window;
    Actions actions{window, m_settings};
    TrainingPage *page = nullptr;
};

} // namespace likeness
