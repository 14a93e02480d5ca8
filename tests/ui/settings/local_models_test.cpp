// SPDX-License-Identifier: GPL-3.0-or-later
// The models of this computer in the settings, over a hub on loopback and an engine that runs nothing.
#include "providers/hub/hub_file_download.h"
#include "services/avatars.h"
#include "services/examples.h"
#include "services/importer.h"
#include "services/workplace.h"
#include "tests/core/services/models/asking_test.h"
#include "tests/fakes/loopback_hub.h"
#include "tests/fakes/still_engine.h"
#include "tests/ui/drivers/noted_navigator.h"
#include "ui/common/actions/actions.h"
#include "ui/common/jobs/job_list.h"
#include "ui/common/learning/learning.h"
#include "ui/common/notices/banners.h"
#include "ui/common/notices/notices.h"
#include "ui/common/undo.h"
#include "ui/common/window_settings.h"
#include "ui/settings/sections/local_models_section.h"
#include "ui/shell/engine_watch.h"
#include "ui/theme/appearance.h"

#include <QLabel>
#include <QMainWindow>
#include <QPushButton>

namespace likeness {
namespace {

const QString model = u"SmolLM2-135M-Instruct"_qs;

class LocalModelsPage : public ServicesTest {
protected:
    void SetUp() override
    {
        ServicesTest::SetUp();
        for (const char *name : {"config.json", "tokenizer.json", "tokenizer_config.json", "model.safetensors"})
            hub.files.insert(name, {"{}", {}, -1});
        examples = std::make_unique<Examples>(*library);
        importer = std::make_unique<Importer>(*library, reader);
        workplace = std::make_unique<Workplace>(*library);
        desk = std::make_unique<ModelDesk>(*library, servers, ThisComputer{&engine, &calls, &there, u"Here"_qs});
        avatars = std::make_unique<Avatars>(*library);
        learning = std::make_unique<Learning>(*importer, *examples, *avatars, notices, jobs);
        open();
    }

    void open()
    {
        const PageContext context{actions, undo,      notices, settings,   navigator,
                                  jobs,    *learning, banners, appearance, *workplace};
        section = new LocalModelsSection(*desk->localModels, context);
        watch = std::make_unique<EngineWatch>(engine, context);
        window.setCentralWidget(section);
        window.resize(780, 2200);
        window.show();
        section->refresh();
        ASSERT_TRUE(waitFor(u"not for conversation"_qs)) << qPrintable(words()); // rows show with the next events
    }

    void TearDown() override
    {
        delete window.takeCentralWidget();
        watch.reset();
        desk.reset();
    }

    QString words() const
    {
        QStringList all;
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all.join(u'\n');
    }

    QPushButton *button(const QString &name) const
    {
        for (QPushButton *one : window.findChildren<QPushButton *>()) {
            if (one->isVisible() && one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }

    bool waitFor(const QString &part) const
    {
        return QTest::qWaitFor([&] { return words().contains(part); }, 20'000);
    }

    LoopbackHub hub;
    HuggingFaceHub there{hub.url(), RetryRules{.retries = 0, .firstWait = std::chrono::milliseconds(1)}};
    StillEngine engine{dataDir() + u"/engine"};
    ChosenAnswer calls;
    OpenAiServers servers;
    WindowSettings settings{m_folder.filePath(u"window.ini"_qs)};
    Appearance appearance{settings};
    NotedNavigator navigator;
    JobList jobs;
    Banners banners;
    Notices notices;
    Undo undo;
    QMainWindow window;
    Actions actions{window, settings};
    std::unique_ptr<Examples> examples;
    std::unique_ptr<Importer> importer;
    std::unique_ptr<Workplace> workplace;
    std::unique_ptr<ModelDesk> desk;
    std::unique_ptr<Avatars> avatars;
    std::unique_ptr<Learning> learning;
    std::unique_ptr<EngineWatch> watch;
    LocalModelsSection *section = nullptr;
};

TEST_F(LocalModelsPage, SaysHonestlyWhatEachModelIsAndNeeds)
{
    EXPECT_TRUE(words().contains(u"not yet verified"_qs));
    EXPECT_TRUE(words().contains(u"licence: Apache 2.0"_qs));
    EXPECT_TRUE(waitFor(u"Estimate for this computer: "_qs)) << qPrintable(words());
    EXPECT_EQ(button(u"Gemma 3 1B it: Download"_qs), nullptr) << "nobody may have it without an account there";
    EXPECT_TRUE(words().remove(QChar(0x200b)).contains(u"huggingface.co/google/gemma-3-1b-it"_qs));
    EXPECT_TRUE(hub.requests.isEmpty()) << "looking asks nobody";
    if (const QString folder = qEnvironmentVariable("LIKENESS_PICTURES"); !folder.isEmpty()) {
        for (const bool isDark : {false, true}) {
            appearance.setTheme(isDark ? ThemeChoice::Dark : ThemeChoice::Light);
            QCoreApplication::processEvents();
            window.grab().save(QStringLiteral("%1/local-models-%2.png").arg(folder).arg(isDark));
        }
    }
}

TEST_F(LocalModelsPage, DownloadsAndRemoves)
{
    button(u"SmolLM2 135M Instruct: Download"_qs)->click();
    EXPECT_TRUE(jobs.isRunning(u"models.download/" + model));
    ASSERT_TRUE(waitFor(u"Ready."_qs)) << qPrintable(words());
    EXPECT_TRUE(jobs.jobs().isEmpty());
    EXPECT_TRUE(notices.recent().last().text.contains(u"is ready"_qs));
    ASSERT_NE(button(u"SmolLM2 135M Instruct: Remove..."_qs), nullptr);
    EXPECT_EQ(button(u"SmolLM2 135M Instruct: Download"_qs), nullptr);
}

TEST_F(LocalModelsPage, SaysWhyADownloadFailedAndGoesOn)
{
    hub.redirect = "http://example.com/";
    button(u"SmolLM2 135M Instruct: Download"_qs)->click();
    ASSERT_TRUE(waitFor(u"may not be followed"_qs)) << qPrintable(words());
    hub.redirect = "/there/";
    button(u"SmolLM2 135M Instruct: Download"_qs)->click();
    EXPECT_TRUE(waitFor(u"Ready."_qs)) << qPrintable(words());
}

TEST_F(LocalModelsPage, ShowsTheEnginesStartAndItsEnd)
{
    EXPECT_TRUE(words().contains(u"It is not running now"_qs));
    engine.say(EngineState::Starting);
    EXPECT_TRUE(words().contains(u"Starting the engine on this computer"_qs));
    ASSERT_EQ(jobs.jobs().size(), 1);
    engine.say(EngineState::Running);
    EXPECT_TRUE(jobs.jobs().isEmpty());
    engine.say(EngineState::Crashed);
    EXPECT_TRUE(words().contains(engine.logFile())) << qPrintable(words());
    ASSERT_NE(banners.current(), nullptr);
    EXPECT_EQ(banners.current()->action, u"Start again"_qs);
    EXPECT_TRUE(banners.current()->text.contains(engine.logFile()));
    engine.say(EngineState::Running);
    EXPECT_EQ(banners.current(), nullptr);
}

} // namespace
} // namespace likeness
