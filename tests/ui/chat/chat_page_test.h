// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/store/store_test.h"
#include "tests/ui/drivers/chat_driver.h"
#include "tests/ui/drivers/chat_stage.h"

namespace likeness {

/// The Chat page with a server on loopback that answers as scripted.
class ChatPageTest : public StoreTest {
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        avatarId = newAvatar();
        settings = std::make_unique<WindowSettings>(m_folder.filePath(u"window.ini"_qs));
        stage = std::make_unique<ChatStage>(*library, *settings, avatarId);
    }

    void TearDown() override
    {
        driver.reset();
        stage.reset();
    }

    void addAccount()
    {
        const auto voice = stage->addAccount(provider);
        ASSERT_TRUE(voice) << why(voice);
    }

    void addExamples(int count)
    {
        QVector<Example> rows;
        for (int i = 0; i < count; ++i) {
            Example row;
            row.userMessage = u"what about boat number %1"_qs.arg(i);
            row.assistantMessage = u"painted it %1 times, still leaks"_qs.arg(i + 2);
            row.createdAt = QDateTime::fromSecsSinceEpoch(1'700'000'000 + i, Qt::UTC);
            rows.append(row);
        }
        const auto stored = library->examples().insert(avatarId, rows);
        ASSERT_TRUE(stored) << why(stored);
    }

    void open()
    {
        stage->open();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&stage->window));
        driver = std::make_unique<ChatDriver>(*stage->page);
    }

    /// As after the program ended and was started again.
    void openAgain()
    {
        TearDown();
        stage = std::make_unique<ChatStage>(*library, *settings, avatarId);
        open();
    }

    /// Says it and waits for the end of the answer, agreeing where that is asked for.
    void talk(const QString &text)
    {
        const int before = driver->messages()->model()->rowCount();
        const auto count = [&] { return driver->messages()->model()->rowCount(); };
        driver->send(text);
        ASSERT_TRUE(driver->waitFor([&] { return driver->dialog() || count() > before; }))
            << qPrintable(driver->words());
        if (driver->dialog())
            driver->agree();
        ASSERT_TRUE(driver->waitForMessages(before + 2)) << qPrintable(driver->words());
        ASSERT_TRUE(driver->waitForEnd());
    }

    void trigger(const QString &id) { stage->actions.trigger(id); }
    QString toast() const
    {
        return stage->notices.recent().isEmpty() ? QString() : stage->notices.recent().last().text;
    }

    /// A whole answer, streamed in these pieces.
    static ProviderStep answer(const QByteArrayList &pieces)
    {
        QByteArray body;
        for (const QByteArray &piece : pieces)
            body += ChatStage::chunk(piece);
        return LoopbackProvider::stream(body + ChatStage::ending());
    }
    static ProviderStep cutAnswer(const QByteArray &start) { return LoopbackProvider::stream(ChatStage::chunk(start)); }

    QString avatarId;
    LoopbackProvider provider;
    std::unique_ptr<WindowSettings> settings;
    std::unique_ptr<ChatStage> stage;
    std::unique_ptr<ChatDriver> driver;
};

} // namespace likeness
