// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/drivers/ask_driver.h"
#include "tests/ui/drivers/asked_answers.h"
#include "tests/ui/drivers/chat_driver.h"
#include "tests/ui/drivers/window_test.h"
#include "ui/common/page/navigator.h"
#include "ui/common/page/page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"

#include <QLineEdit>

namespace likeness {

/// Settings, Prompt and Chat in the real window, with a server on loopback that answers as its script says.
class AskingTest : public WindowTest {
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        makeRobin(12);
        takeDrivers();
        provider.script = {LoopbackProvider::answer(200, asked::modelList)};
    }

    void takeDrivers()
    {
        ask = std::make_unique<AskDriver>(*driver);
        chat = std::make_unique<ChatDriver>(*driver->window().pages().page(u"chat"_qs));
    }

    void startAgain()
    {
        chat.reset();
        ask.reset();
        start();
        takeDrivers();
    }

    void addAccount()
    {
        ASSERT_TRUE(ask->addAccount(provider.url(), u"sk-secret-9f3Q"_qs)) << qPrintable(driver->words());
        provider.requests.clear();
    }

    void openSettings(const QString &section) const { driver->window().context().navigator.openSettings(section); }

    /// Saves what is written as the next version.
    void writePrompt(const QString &text)
    {
        driver->go(u"Prompt"_qs);
        if (driver->button(u"Write it yourself"_qs))
            driver->click(u"Write it yourself"_qs);
        ask->prompt()->setPlainText(text);
        driver->click(u"Save as version"_qs);
    }

    /// Has the style analysed, agreeing to what would be sent.
    void analyse()
    {
        driver->go(u"Prompt"_qs);
        driver->click(u"Analyse style..."_qs);
        ASSERT_TRUE(ask->waitForSheet()) << qPrintable(driver->words());
        ask->send();
    }

    /// Says it on the page of chats, agreeing where that is asked for, and waits until it is on its way.
    void say(const QString &text)
    {
        driver->go(u"Chat"_qs);
        const int before = chat->messages()->model()->rowCount();
        chat->send(text);
        const auto isOnItsWay = [&] { return chat->messages()->model()->rowCount() == before + 2; };
        ASSERT_TRUE(chat->waitFor([&] { return chat->dialog() || isOnItsWay(); })) << qPrintable(driver->words());
        if (chat->dialog())
            chat->agree();
        ASSERT_TRUE(chat->waitFor(isOnItsWay)) << qPrintable(driver->words());
    }

    void sayAndWait(const QString &text)
    {
        say(text);
        ASSERT_TRUE(chat->waitForEnd()) << qPrintable(driver->words());
    }

    QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *one : driver->window().findChildren<QLineEdit *>()) {
            if (one->accessibleName() == name && one->isVisible())
                return one;
        }
        qFatal("There is no field \"%s\".", qPrintable(name));
    }

    void type(const QString &name, const QString &text) const
    {
        field(name)->setFocus();
        field(name)->setText(text);
        QTest::keyClick(field(name), Qt::Key_Return);
    }

    int posts() const
    {
        return int(std::count_if(provider.requests.begin(), provider.requests.end(),
                                 [](const ProviderRequest &one) { return one.method == "POST"; }));
    }

    /// The system prompt of the latest question.
    QString sentPrompt() const { return sentMessages().first().toObject()[u"content"].toString(); }
    QJsonArray sentMessages() const { return provider.requests.last().json()[u"messages"].toArray(); }

    LoopbackProvider provider;
    std::unique_ptr<AskDriver> ask;
    std::unique_ptr<ChatDriver> chat;
};

} // namespace likeness
