// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/store/store_test.h"
#include "tests/ui/drivers/training_driver.h"
#include "tests/ui/drivers/training_stage.h"

#include <QTest>

namespace likeness {

/// The page of trainings with a provider that trains as scripted.
class TrainingPageTest : public StoreTest {
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        avatarId = newAvatar();
        settings = std::make_unique<WindowSettings>(m_folder.filePath(u"window.ini"_qs));
        stage = std::make_unique<TrainingStage>(*library, *settings, avatarId);
    }

    void TearDown() override
    {
        driver.reset();
        stage.reset();
    }

    void accept(int count)
    {
        const auto stored = stage->accept(count);
        ASSERT_TRUE(stored) << why(stored);
        const auto written = stage->writePrompt(u"You are Robin. Short lines, dry jokes."_qs);
        ASSERT_TRUE(written) << why(written);
    }

    void addAccount()
    {
        const auto account = stage->addAccount(provider);
        ASSERT_TRUE(account) << why(account);
        accountId = account->id;
    }

    void open()
    {
        stage->open();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&stage->window));
        driver = std::make_unique<TrainingDriver>(*stage->page);
    }

    /// As after the program ended and was started again.
    void openAgain()
    {
        TearDown();
        stage = std::make_unique<TrainingStage>(*library, *settings, avatarId);
        open();
    }

    /// Everything that a training needs, with the page on its first step.
    void prepare(int examples = 60)
    {
        accept(examples);
        addAccount();
        open();
        driver->click(u"I may use them"_qs);
    }

    /// As a person starts it: over the cost and the sheet.
    void start()
    {
        driver->goTo(u"Cost"_qs);
        driver->click(u"Start..."_qs);
        driver->awaitDialog();
        agree();
        ASSERT_TRUE(driver->waitFor([this] { return driver->step() == u"Watch"_qs; })) << qPrintable(driver->words());
    }

    /// The primary button of the sheet, once it may be pressed.
    void agree() const
    {
        for (QAbstractButton *one : driver->awaitDialog()->findChildren<QAbstractButton *>()) {
            if (one->isVisible() && one->property("isPrimary").toBool()) {
                EXPECT_TRUE(one->isEnabled()) << qPrintable(driver->words());
                return one->click();
            }
        }
        FAIL() << "The sheet has no button to agree.";
    }

    QString toast() const
    {
        return stage->notices.recent().isEmpty() ? QString() : stage->notices.recent().last().text;
    }

    QString activeModel() const
    {
        const auto voice = stage->talk.voices.active(avatarId);
        return voice ? voice->model : QString();
    }

    ScriptedTraining provider;
    QString avatarId;
    QString accountId;
    std::unique_ptr<WindowSettings> settings;
    std::unique_ptr<TrainingStage> stage;
    std::unique_ptr<TrainingDriver> driver;
};

} // namespace likeness
