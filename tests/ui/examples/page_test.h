// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/openai/openai_servers.h"
#include "services/avatars.h"
#include "services/exporter.h"
#include "services/importer.h"
#include "services/models/model_desk.h"
#include "services/prompt/analyst.h"
#include "services/workplace.h"
#include "tests/core/store/store_test.h"
#include "tests/fakes/scripted_reader.h"
#include "tests/ui/drivers/examples_driver.h"
#include "tests/ui/drivers/noted_navigator.h"
#include "ui/common/actions/actions.h"
#include "ui/common/jobs/job_list.h"
#include "ui/common/learning/learning.h"
#include "ui/common/notices/banners.h"
#include "ui/common/notices/notices.h"
#include "ui/common/undo.h"
#include "ui/common/window_settings.h"
#include "ui/examples/examples_page.h"
#include "ui/theme/appearance.h"

#include <QMainWindow>

namespace likeness {

/// The examples page over a real library, in a window of its own with all that the shell gives it.
class ExamplesPageTest : public StoreTest {
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        avatarId = newAvatar();
        settings = std::make_unique<WindowSettings>(m_folder.filePath(u"window.ini"_qs));
    }

    void TearDown() override { close(); }

    /// `count` exchanges with Sam, all of them different.
    void addExamples(int count)
    {
        QVector<Example> rows;
        for (int i = 0; i < count; ++i)
            rows.append(exchange(i));
        const auto stored = services().addExamples(rows);
        ASSERT_TRUE(stored) << why(stored);
    }

    static Example exchange(int number)
    {
        static const QStringList subjects{u"boats"_qs, u"coffee"_qs, u"trains"_qs, u"guitars"_qs, u"pastries"_qs};
        Example row;
        row.userMessage = u"tell me about the %1 of week %2"_qs.arg(subjects[number % 5]).arg(number);
        row.assistantMessage =
            u"on day %2 i paint every one of my %1 in colour %3 and never look back"_qs.arg(subjects[number % 5])
                .arg(number * 37 % 1009)
                .arg(number * 7919 % 99991);
        row.category = Category(number % 5);
        row.categoryCue = CategoryCue::FromFile;
        row.categoryConfidence = 1;
        row.speaker = u"Sam"_qs;
        row.language = u"en"_qs;
        row.createdAt = QDateTime::fromSecsSinceEpoch(1'700'000'000 + number, Qt::UTC);
        return row;
    }

    /// The page as the shell would show it.
    void open()
    {
        Services &all = services();
        window = std::make_unique<QMainWindow>();
        window->resize(980, 660);
        actions = std::make_unique<Actions>(*window, *settings);
        undo = std::make_unique<Undo>();
        notices = std::make_unique<Notices>();
        appearance = std::make_unique<Appearance>(*settings);
        learning = std::make_unique<Learning>(all.importer, all.examples, all.avatars, *notices, jobs);
        undo->setAvatar(avatarId);
        const PageContext context{*actions, *undo,     *notices, *settings,   navigator,
                                  jobs,     *learning, banners,  *appearance, all.workplace};
        page = new ExamplesPage(all.examples, all.exporter, all.avatars, previewOf,
                                {all.analyst, all.desk.questions, all.desk.models, all.desk.accounts}, context);
        window->setCentralWidget(page);
        actions->setCurrentPage(page);
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        page->setAvatar(avatarId);
        page->restoreState();
        driver = std::make_unique<ExamplesDriver>(*page);
        ASSERT_TRUE(driver->settle());
    }

    void close()
    {
        if (page)
            page->saveState();
        driver.reset();
        window.reset();
        page = nullptr;
        learning.reset();
        actions.reset();
        undo.reset();
        notices.reset();
        m_services.reset();
    }

    struct Services {
        explicit Services(Library &library, ScriptedReader &reader, QString avatar)
            : avatarId(std::move(avatar)),
              avatars(library),
              examples(library),
              importer(library, reader),
              exporter(examples),
              workplace(library),
              desk(library, servers),
              analyst(AnalystServices{library, examples, desk.models, desk.questions}),
              store(library.examples())
        {
        }
        Result<QVector<Example>> addExamples(const QVector<Example> &rows) { return store.insert(avatarId, rows); }

        QString avatarId;
        Avatars avatars;
        Examples examples;
        Importer importer;
        Exporter exporter;
        Workplace workplace;
        OpenAiServers servers;
        ModelDesk desk;
        Analyst analyst;
        ExampleStore &store;
    };

    Services &services()
    {
        if (!m_services)
            m_services = std::make_unique<Services>(*library, reader, avatarId);
        return *m_services;
    }

    QVector<Example> stored() { return services().examples.list(avatarId).value_or(QVector<Example>()); }
    Example storedAt(int number) { return stored().value(number); }

    QString avatarId;
    ScriptedReader reader;
    PreviewOf previewOf = [](const QString &, int) { return failure(ErrorKind::NotFound); };
    NotedNavigator navigator;
    JobList jobs;
    Banners banners;
    std::unique_ptr<WindowSettings> settings;
    std::unique_ptr<Appearance> appearance;
    std::unique_ptr<QMainWindow> window;
    std::unique_ptr<Actions> actions;
    std::unique_ptr<Undo> undo;
    std::unique_ptr<Notices> notices;
    std::unique_ptr<Learning> learning;
    ExamplesPage *page = nullptr;
    std::unique_ptr<ExamplesDriver> driver;

private:
    std::unique_ptr<Services> m_services;
};

} // namespace likeness
