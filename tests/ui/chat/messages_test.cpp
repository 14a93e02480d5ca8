// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chat/chat_page_test.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

namespace likeness {
namespace {

class MessagesTest : public ChatPageTest {
protected:
    /// Two exchanges, the second reply being the current message.
    void talkTwice()
    {
        addAccount();
        provider.script = {answer({"first reply"}), answer({"second reply"}), answer({"third reply"})};
        open();
        talk(u"first message"_qs);
        talk(u"second message"_qs);
        ASSERT_EQ(driver->said().size(), 4);
    }
};

TEST_F(MessagesTest, FixMakesAnExample)
{
    talkTwice();
    driver->select(driver->messages(), 3);
    driver->press(driver->messages(), Qt::Key_F);
    driver->type(u"Reply"_qs, u"what i would say"_qs);
    driver->click(u"Keep as example"_qs);
    const auto examples = stage->examples.list(avatarId);
    ASSERT_TRUE(examples);
    ASSERT_EQ(examples->size(), 1);
    EXPECT_EQ(examples->first().userMessage, u"second message"_qs);
    EXPECT_EQ(examples->first().assistantMessage, u"what i would say"_qs);
    EXPECT_EQ(examples->first().state, ExampleState::New);
    EXPECT_TRUE(driver->said()[3].startsWith(u"Robin said: what i would say (edited"_qs))
        << qPrintable(driver->said()[3]);
    stage->undo.undo();
    EXPECT_TRUE(driver->said()[3].startsWith(u"Robin said: second reply"_qs));
}

TEST_F(MessagesTest, AGoodReplyBecomesAnExample)
{
    talkTwice();
    driver->select(driver->messages(), 1);
    driver->press(driver->messages(), Qt::Key_S);
    const auto examples = stage->examples.list(avatarId);
    ASSERT_TRUE(examples && examples->size() == 1);
    EXPECT_EQ(examples->first().assistantMessage, u"first reply"_qs);
    EXPECT_TRUE(toast().contains(u"new example"_qs));
}

TEST_F(MessagesTest, DeletingIsTakenBack)
{
    talkTwice();
    driver->select(driver->messages(), 2);
    driver->press(driver->messages(), Qt::Key_Delete);
    EXPECT_EQ(driver->said().size(), 3);
    stage->undo.undo();
    ASSERT_EQ(driver->said().size(), 4);
    EXPECT_EQ(driver->said()[2], u"You said: second message"_qs);
    EXPECT_EQ(driver->messages()->currentIndex().row(), 2) << "undo shows what it restored";
}

TEST_F(MessagesTest, RatingStaysWithItsReasons)
{
    talkTwice();
    driver->select(driver->messages(), 3);
    driver->press(driver->messages(), Qt::Key_B);
    EXPECT_TRUE(driver->said()[3].contains(u"rated bad"_qs)) << qPrintable(driver->said()[3]);
    trigger(u"chat.reason.4"_qs);
    const auto chats = stage->talk.chats.list(avatarId);
    ASSERT_TRUE(chats);
    const auto turns = stage->talk.chats.turns(chats->first().id);
    ASSERT_TRUE(turns);
    EXPECT_EQ(turns->last().variant().rating, (Rating{false, RatingReason::TooLong}));
    driver->press(driver->messages(), Qt::Key_G);
    EXPECT_TRUE(driver->said()[3].contains(u"rated good"_qs));
    driver->press(driver->messages(), Qt::Key_G);
    EXPECT_FALSE(driver->said()[3].contains(u"rated"_qs)) << "once more takes it back";
}

TEST_F(MessagesTest, UpEditsTheLastMessageInABranch)
{
    talkTwice();
    driver->composer()->setFocus();
    QTest::keyClick(driver->composer(), Qt::Key_Up);
    EXPECT_EQ(driver->written(), u"second message"_qs);
    driver->send(u"another second message"_qs);
    ASSERT_TRUE(driver->waitForMessage(u"third reply"_qs));
    ASSERT_TRUE(driver->waitForEnd());
    EXPECT_EQ(driver->said().size(), 4);
    EXPECT_EQ(driver->said()[2], u"You said: another second message"_qs);
    const QStringList chats = driver->rowsOf(*driver->chats());
    ASSERT_EQ(chats.size(), 2);
    EXPECT_TRUE(chats.join(u'\n').contains(u"first message (2)"_qs)) << qPrintable(chats.join(u'\n'));
}

TEST_F(MessagesTest, CopyTakesTheWholeMessage)
{
    talkTwice();
    driver->select(driver->messages(), 1);
    driver->press(driver->messages(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"first reply"_qs);
}

TEST_F(MessagesTest, FindGoesFromPlaceToPlace)
{
    talkTwice();
    trigger(u"chat.find"_qs);
    driver->type(u"Find in this chat"_qs, u"REPLY"_qs);
    EXPECT_TRUE(driver->words().contains(u"1 of 2"_qs) || driver->words().contains(u"2 of 2"_qs)
                || driver->words().contains(u"2 messages"_qs))
        << qPrintable(driver->words());
    trigger(u"chat.findNext"_qs);
    const int first = driver->messages()->currentIndex().row();
    trigger(u"chat.findNext"_qs);
    const int second = driver->messages()->currentIndex().row();
    EXPECT_NE(first, second);
    EXPECT_TRUE((QSet<int>{first, second} == QSet<int>{1, 3}));
    EXPECT_TRUE(stage->page->escape());
    EXPECT_FALSE(driver->words().contains(u" of 2"_qs));
}

TEST_F(MessagesTest, ASearchLeadsIntoAnotherChat)
{
    talkTwice();
    trigger(u"chat.new"_qs);
    EXPECT_TRUE(driver->said().isEmpty());
    driver->type(u"Find in all chats"_qs, u"second reply"_qs);
    ASSERT_TRUE(driver->waitFor([&] {
        return driver->rowsOf(*driver->chats()).join(u'\n').contains(u"Found in first message"_qs);
    })) << qPrintable(driver->rowsOf(*driver->chats()).join(u'\n'));
    driver->select(driver->chats(), driver->chats()->model()->rowCount() - 1);
    EXPECT_EQ(driver->said().size(), 4);
    EXPECT_EQ(driver->messages()->currentIndex().row(), 3);
}

TEST_F(MessagesTest, ExamplesThatWereShownCanBeBanned)
{
    addExamples(3);
    talkTwice();
    driver->select(driver->messages(), 3);
    driver->press(driver->messages(), Qt::Key_X);
    ASSERT_EQ(driver->examples()->model()->rowCount(), 3) << qPrintable(driver->words());
    const QString row = driver->rowsOf(*driver->examples()).first();
    EXPECT_TRUE(row.contains(u"token"_qs)) << qPrintable(row);
    driver->select(driver->examples(), 0);
    driver->press(driver->examples(), Qt::Key_N);
    EXPECT_TRUE(driver->rowsOf(*driver->examples()).first().contains(u"Never used"_qs));
    EXPECT_EQ(stage->talk.answers.bannedExamples(avatarId).value_or(QStringList()).size(), 1);
    driver->press(driver->examples(), Qt::Key_P);
    EXPECT_EQ(stage->talk.answers.pinnedExamples(avatarId).value_or(QStringList()).size(), 1);
}

TEST_F(MessagesTest, ADeletedChatComesBack)
{
    talkTwice();
    driver->press(driver->chats(), Qt::Key_Delete);
    EXPECT_TRUE(driver->rowsOf(*driver->chats()).isEmpty());
    EXPECT_TRUE(driver->said().isEmpty());
    stage->undo.undo();
    EXPECT_EQ(driver->rowsOf(*driver->chats()).size(), 1);
    EXPECT_EQ(driver->said().size(), 4);
}

TEST_F(MessagesTest, ChatsLieInFolders)
{
    talkTwice();
    trigger(u"chat.folder"_qs);
    driver->awaitDialog();
    QTest::keyClicks(driver->dialog()->findChild<QLineEdit *>(), u"Boats"_qs);
    driver->click(u"Move"_qs);
    const QStringList rows = driver->rowsOf(*driver->chats());
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0], u"Folder Boats"_qs);
    trigger(u"chat.pin"_qs);
    EXPECT_TRUE(driver->rowsOf(*driver->chats())[1].contains(u"pinned"_qs));
}

} // namespace
} // namespace likeness
