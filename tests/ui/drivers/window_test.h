// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application.h"
#include "tests/ui/drivers/chat_files.h"
#include "tests/ui/drivers/window_driver.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace likeness {

/// The whole program with its real store and its real extractor, in a folder of its own.
class WindowTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(folder.isValid());
        start();
    }

    /// Starts it, or starts it again where it left off.
    void start()
    {
        driver.reset();
        application.reset();
        application = std::make_unique<Application>(StartOptions{folder.filePath(u"library"_qs), passphrase, {}});
        application->start();
        ASSERT_TRUE(QTest::qWaitFor([this] { return application->window() != nullptr; }, patience));
        driver = std::make_unique<WindowDriver>(*application->window());
        ASSERT_TRUE(QTest::qWaitForWindowExposed(application->window()));
    }

    /// An avatar that has read a chat of so many exchanges.
    void makeRobin(int exchanges)
    {
        driver->drop({writeChat(file(u"WhatsApp Chat with Sam.txt"_qs), u"Robin"_qs, exchanges)});
        ASSERT_TRUE(driver->makeAvatar(u"Robin"_qs));
        ASSERT_TRUE(driver->waitForExamples(exchanges));
        ASSERT_TRUE(driver->waitForToast(u"1 file read"_qs));
    }

    QString file(const QString &name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    QString passphrase = u"only for this test"_qs;
    std::unique_ptr<Application> application;
    std::unique_ptr<WindowDriver> driver;
};

} // namespace likeness
