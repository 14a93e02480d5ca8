// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chat/chat_page_test.h"

#include <QComboBox>

namespace likeness {
namespace {

TEST_F(ChatPageTest, AnAnswerStreamsIntoTheList)
{
    addAccount();
    provider.script = {answer({"loud. ", "worth ", "it"})};
    open();
    talk(u"how was last night?"_qs);
    const QStringList said = driver->said();
    ASSERT_EQ(said.size(), 2);
    EXPECT_EQ(said[0], u"You said: how was last night?"_qs);
    EXPECT_TRUE(said[1].startsWith(u"Robin said: loud. worth it"_qs)) << qPrintable(said[1]);
    EXPECT_TRUE(said[1].contains(u"7 token"_qs)) << qPrintable(said[1]);
    EXPECT_EQ(provider.requests.size(), 1);
    EXPECT_EQ(driver->written(), QString());
    EXPECT_EQ(driver->rowsOf(*driver->chats()).size(), 1);
}

TEST_F(ChatPageTest, NothingIsSentWhereThePersonRefuses)
{
    addAccount();
    provider.script = {answer({"never"})};
    open();
    driver->send(u"a secret"_qs);
    driver->refuse();
    ASSERT_TRUE(driver->waitForEnd());
    EXPECT_TRUE(provider.requests.isEmpty());
    EXPECT_EQ(driver->written(), u"a secret"_qs) << "what was written is still there";
    EXPECT_TRUE(driver->rowsOf(*driver->chats()).isEmpty()) << "no chat was begun";
}

TEST_F(ChatPageTest, WhatCameBeforeTheProviderWentIsKept)
{
    addAccount();
    provider.script = {cutAnswer("ok so pic"), answer({"picture this: one cable"})};
    open();
    talk(u"tell me a story"_qs);
    ASSERT_TRUE(driver->waitForMessage(u"Interrupted"_qs)) << qPrintable(driver->said().join(u'\n'));
    EXPECT_TRUE(driver->said()[1].startsWith(u"Robin said: ok so pic"_qs));
    ASSERT_TRUE(driver->button(u"Continue"_qs));
    driver->click(u"Continue"_qs);
    ASSERT_TRUE(driver->waitForMessage(u"ok so picture this: one cable"_qs)) << qPrintable(driver->said().join(u'\n'));
    ASSERT_TRUE(driver->waitForEnd());
    EXPECT_EQ(driver->said().size(), 2);
    EXPECT_FALSE(driver->said()[1].contains(u"Interrupted"_qs));
}

TEST_F(ChatPageTest, AFailedAnswerIsTriedAgain)
{
    addAccount();
    provider.script = {LoopbackProvider::answer(400, R"({"error":{"message":"no"}})"), answer({"there you go"})};
    open();
    talk(u"hello"_qs);
    ASSERT_TRUE(driver->button(u"Try again"_qs)) << qPrintable(driver->said().join(u'\n'));
    driver->click(u"Try again"_qs);
    ASSERT_TRUE(driver->waitForMessage(u"there you go"_qs));
}

TEST_F(ChatPageTest, StopKeepsWhatCame)
{
    addAccount();
    ProviderStep step = LoopbackProvider::stream(ChatStage::chunk("first words"));
    step.isKeptOpen = true;
    provider.script = {step};
    open();
    driver->send(u"go on and on"_qs);
    driver->agree();
    ASSERT_TRUE(driver->waitForMessage(u"first words"_qs));
    driver->click(u"Stop"_qs);
    ASSERT_TRUE(driver->waitForEnd());
    ASSERT_TRUE(driver->waitForMessage(u"Stopped"_qs));
    EXPECT_TRUE(driver->said()[1].startsWith(u"Robin said: first words"_qs));
}

TEST_F(ChatPageTest, AnotherAnswerIsAVariant)
{
    addAccount();
    provider.script = {answer({"one way"}), answer({"another way"})};
    open();
    talk(u"say it"_qs);
    trigger(u"chat.again"_qs);
    ASSERT_TRUE(driver->waitForMessage(u"another way"_qs));
    ASSERT_TRUE(driver->waitForEnd());
    EXPECT_TRUE(driver->said()[1].contains(u"2 of 2"_qs)) << qPrintable(driver->said()[1]);
    driver->press(driver->messages(), Qt::Key_Comma);
    EXPECT_TRUE(driver->waitForMessage(u"Robin said: one way"_qs));
    EXPECT_TRUE(driver->said()[1].contains(u"1 of 2"_qs));
    driver->press(driver->messages(), Qt::Key_Period);
    EXPECT_TRUE(driver->said()[1].contains(u"2 of 2"_qs));
}

TEST_F(ChatPageTest, WhileTheProviderAsksToWaitOneCanStop)
{
    addAccount();
    provider.script = {LoopbackProvider::answer(429, R"({"error":{"message":"slow down"}})", "Retry-After: 30\r\n")};
    open();
    driver->send(u"hi"_qs);
    driver->agree();
    ASSERT_TRUE(driver->waitForWords(u"asks to wait. Trying again in"_qs)) << qPrintable(driver->words());
    driver->click(u"Stop trying"_qs);
    ASSERT_TRUE(driver->waitForEnd());
    EXPECT_EQ(provider.requests.size(), 1);
    EXPECT_FALSE(driver->words().contains(u"asks to wait"_qs));
}

TEST_F(ChatPageTest, WithoutAKeyChatsAreOnlyRead)
{
    open();
    EXPECT_TRUE(driver->words().contains(u"Add a key to chat"_qs));
    driver->send(u"hello"_qs);
    EXPECT_EQ(driver->written(), u"hello"_qs);
    EXPECT_FALSE(driver->button(u"Send"_qs)->isEnabled());
    driver->click(u"Add a key..."_qs);
    EXPECT_EQ(stage->navigator.asked, u"accounts"_qs);
}

TEST_F(ChatPageTest, WithoutAModelOneIsChosenFirst)
{
    const auto box = stage->addUntestedServer(provider);
    ASSERT_TRUE(box) << why(box);
    provider.script = {LoopbackProvider::answer(200, R"({"data":[{"id":"small"},{"id":"large"}]})"), answer({"hi"})};
    open();
    EXPECT_TRUE(driver->words().contains(u"It is not known which models Box has"_qs)) << qPrintable(driver->words());
    driver->send(u"hello"_qs);
    EXPECT_EQ(driver->written(), u"hello"_qs);
    EXPECT_FALSE(driver->button(u"Send"_qs)->isEnabled());
    EXPECT_TRUE(provider.requests.isEmpty());

    driver->click(u"Choose a model..."_qs);
    const auto boxes = driver->awaitDialog()->findChildren<QComboBox *>();
    const auto offers = [&](const QString &model) {
        return std::any_of(boxes.begin(), boxes.end(), [&](QComboBox *one) { return one->findText(model) >= 0; });
    };
    EXPECT_TRUE(driver->waitFor([&] { return offers(u"large"_qs); })) << "the server says what it has";
    driver->click(u"Use this voice"_qs);
    ASSERT_TRUE(driver->waitFor([&] { return driver->button(u"Send"_qs)->isEnabled(); }));
    EXPECT_FALSE(driver->words().contains(u"It is not known which models"_qs));
}

TEST_F(ChatPageTest, ARefusedKeyIsToldOnceWithItsRemedy)
{
    addAccount();
    provider.script = {LoopbackProvider::answer(401, R"({"error":{"code":"invalid_api_key","message":"no"}})")};
    open();
    talk(u"hello"_qs);
    const QString refusal = u"did not accept this key"_qs;
    EXPECT_TRUE(driver->said()[1].contains(refusal)) << qPrintable(driver->said()[1]);
    EXPECT_FALSE(driver->words().contains(refusal)) << "once is enough";
    ASSERT_TRUE(driver->button(u"Replace key..."_qs));
    driver->click(u"Replace key..."_qs);
    EXPECT_EQ(stage->navigator.asked, u"accounts"_qs);
}

TEST_F(ChatPageTest, OpenersComeFromWhatTheCreatorWasAsked)
{
    addExamples(5);
    addAccount();
    open();
    ASSERT_TRUE(driver->waitFor([&] { return driver->button(u"what about boat number 0"_qs) != nullptr; }));
    driver->click(u"what about boat number 0"_qs);
    EXPECT_EQ(driver->written(), u"what about boat number 0"_qs);
    EXPECT_TRUE(provider.requests.isEmpty()) << "Send is the person's";
}

TEST_F(ChatPageTest, ADraftOutlivesTheProgram)
{
    addAccount();
    open();
    QTest::keyClicks(driver->composer(), u"half a thou"_qs);
    openAgain();
    EXPECT_FALSE(bytesOnDisk().contains("half a thou"));
    EXPECT_EQ(driver->written(), u"half a thou"_qs);
}

TEST_F(ChatPageTest, ShiftAndEnterBeginALineOrSend)
{
    addAccount();
    provider.script = {answer({"ok"})};
    open();
    QTest::keyClicks(driver->composer(), u"one"_qs);
    QTest::keyClick(driver->composer(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(driver->composer(), u"two"_qs);
    EXPECT_EQ(driver->written(), u"one\ntwo"_qs);
    trigger(u"chat.enterSends"_qs);
    QTest::keyClick(driver->composer(), Qt::Key_Return);
    EXPECT_EQ(driver->written(), u"one\ntwo\n"_qs);
    QTest::keyClick(driver->composer(), Qt::Key_Return, Qt::ShiftModifier);
    driver->agree();
    EXPECT_TRUE(driver->waitForMessage(u"You said: one\ntwo"_qs));
}

} // namespace
} // namespace likeness
