// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/chat/chat_test.h"

namespace likeness {
namespace {

ChatTurn turnOf(ChatRole role, const QString &text)
{
    ChatVariant variant;
    variant.text = text;
    return {{}, role, {variant}, 0};
}

class Talks : public ChatTest {
protected:
    /// What was said, without asking anybody.
    void fill(const QStringList &texts)
    {
        QVector<ChatTurn> all;
        for (int i = 0; i < texts.size(); ++i)
            all.append(turnOf(i % 2 == 0 ? ChatRole::User : ChatRole::Assistant, texts[i]));
        ASSERT_TRUE(library->turns().append(*table->chats.chat(chatId), all));
    }

    QStringList texts() const
    {
        QStringList all;
        for (const ChatTurn &turn : turns())
            all.append(turn.variant().text);
        return all;
    }

    QStringList titles() const
    {
        QStringList all;
        const auto chats = table->chats.list(avatarId);
        EXPECT_TRUE(chats) << why(chats);
        for (const Chat &chat : *chats)
            all.append(chat.title);
        return all;
    }
};

TEST_F(Talks, AreListedPinnedFirst)
{
    ASSERT_TRUE(table->chats.rename(chatId, u" Old "_qs));
    const QString other = newChat(u"New"_qs);
    ASSERT_TRUE(table->chats.setPinned(chatId, true));
    ASSERT_TRUE(table->chats.setFolder(other, u"Work"_qs));
    restartAll();
    EXPECT_EQ(titles(), (QStringList{u"Old"_qs, u"New"_qs}));
    EXPECT_EQ(table->chats.chat(other)->folder, u"Work");
    EXPECT_EQ(table->chats.rename(chatId, u" "_qs).error().kind, ErrorKind::BadInput);
    EXPECT_EQ(table->chats.find(avatarId, u"new"_qs)->id, other);
    EXPECT_EQ(table->chats.find(avatarId, other.first(8))->id, other);
    EXPECT_EQ(table->chats.find(avatarId, u"nothing"_qs).error().kind, ErrorKind::NotFound);
}

TEST_F(Talks, ComeBackFromTheTrash)
{
    fill({u"hi"_qs, u"hello"_qs});
    ASSERT_TRUE(table->chats.moveToTrash({chatId}));
    EXPECT_TRUE(titles().isEmpty());
    restartAll();
    EXPECT_EQ(table->chats.trash(avatarId)->size(), 1);
    ASSERT_TRUE(table->chats.restore({chatId}));
    EXPECT_EQ(texts(), (QStringList{u"hi"_qs, u"hello"_qs}));
    ASSERT_TRUE(table->chats.remove({chatId}));
    EXPECT_EQ(table->chats.chat(chatId).error().kind, ErrorKind::NotFound);
}

TEST_F(Talks, LeaveTheTrashAfterThirtyDays)
{
    Chat old = *table->chats.chat(chatId);
    old.trashedAt = QDateTime::currentDateTimeUtc().addDays(-31);
    ASSERT_TRUE(library->chats().update({old}));
    restartAll();
    EXPECT_TRUE(table->chats.trash(avatarId)->isEmpty());
}

TEST_F(Talks, TakeDeletedMessagesBack)
{
    fill({u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs});
    const QStringList ids{turns()[1].id, turns()[2].id};
    ASSERT_TRUE(table->chats.removeTurns(chatId, ids));
    EXPECT_EQ(texts(), (QStringList{u"a"_qs, u"d"_qs}));
    restartAll();
    ASSERT_TRUE(table->chats.restoreTurns(chatId, ids));
    EXPECT_EQ(texts(), (QStringList{u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs}));
}

TEST_F(Talks, BranchAndLeaveTheFirstAsItWas)
{
    fill({u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs});
    ASSERT_TRUE(table->chats.rename(chatId, u"Gig talk"_qs));
    const auto branch = table->chats.branch(chatId, turns()[2].id, false);
    ASSERT_TRUE(branch) << why(branch);
    EXPECT_EQ(branch->title, u"Gig talk (2)");
    EXPECT_EQ(texts().size(), 4);
    chatId = branch->id;
    EXPECT_EQ(texts(), (QStringList{u"a"_qs, u"b"_qs}));
    EXPECT_EQ(table->chats.branch(chatId, turns()[1].id, true)->title, u"Gig talk (3)");
}

TEST_F(Talks, ChangeAnAnswerWithoutAsking)
{
    fill({u"a"_qs, u"b"_qs});
    ASSERT_TRUE(table->chats.editText(chatId, turns()[1].id, u"better"_qs));
    EXPECT_EQ(turns()[1].variant().text, u"better");
    EXPECT_TRUE(turns()[1].variant().isEdited);
    EXPECT_EQ(table->chats.editText(chatId, turns()[1].id, u" "_qs).error().kind, ErrorKind::BadInput);
    EXPECT_TRUE(provider.requests.isEmpty());
}

TEST_F(Talks, KeepMarksWithTheirReasons)
{
    fill({u"a"_qs, u"b"_qs});
    const QString id = turns()[1].variant().id;
    ASSERT_TRUE(table->chats.rate(chatId, id, Rating{false, RatingReason::NotMyWords}));
    ASSERT_TRUE(table->chats.rate(chatId, id, Rating{true, {}}));
    EXPECT_EQ(turns()[1].variant().rating, (Rating{true, {}}));
    ASSERT_TRUE(table->chats.rate(chatId, id, {}));
    EXPECT_FALSE(turns()[1].variant().rating);
}

TEST_F(Talks, GiveNewExamples)
{
    fill({u"how was the gig last night"_qs, u"loud but worth it"_qs, u"would you go again"_qs, u"sure would"_qs});
    const auto kept = table->chats.saveAsExample(chatId, turns()[3].id);
    ASSERT_TRUE(kept) << why(kept);
    EXPECT_EQ(kept->userMessage, u"would you go again");
    EXPECT_EQ(kept->assistantMessage, u"sure would");
    EXPECT_EQ(kept->context, u"how was the gig last night\nloud but worth it");
    EXPECT_EQ(kept->state, ExampleState::New);
    EXPECT_EQ(kept->importedFrom, u"chat");
    const auto fixed = table->chats.saveAsExample(chatId, turns()[1].id, u"so loud, so good"_qs);
    ASSERT_TRUE(fixed);
    EXPECT_EQ(fixed->assistantMessage, u"so loud, so good");
    EXPECT_EQ(turns()[1].variant().text, u"loud but worth it");
    EXPECT_EQ(examples->list(avatarId)->size(), 2);
    EXPECT_EQ(table->chats.saveAsExample(chatId, turns()[0].id).error().kind, ErrorKind::BadInput);
}

TEST_F(Talks, AreSearchedInsideAndAcross)
{
    fill({u"where is the Bar"_qs, u"the bar is behind the station, that bar"_qs});
    const QString first = chatId;
    chatId = newChat(u"Other"_qs);
    fill({u"no barista here"_qs});
    const auto all = awaited(table->chats.search(avatarId, u"bar"_qs));
    ASSERT_TRUE(all);
    EXPECT_EQ(all->size(), 4);
    const auto inside = awaited(table->chats.search(avatarId, u"BAR"_qs, first));
    ASSERT_TRUE(inside);
    ASSERT_EQ(inside->size(), 3);
    EXPECT_EQ(inside->at(0).at, 13);
    EXPECT_EQ(inside->at(2).text, u"the bar is behind the station, that bar");
    EXPECT_TRUE(awaited(table->chats.search(avatarId, u"  "_qs))->isEmpty());
}

TEST_F(Talks, KeepDrafts)
{
    ASSERT_TRUE(table->chats.keepDraft(avatarId, chatId, u"half typed"_qs));
    ASSERT_TRUE(table->chats.keepDraft(avatarId, {}, u"for a new one"_qs));
    restartAll();
    EXPECT_EQ(table->chats.draft(avatarId, chatId).value(), u"half typed");
    EXPECT_EQ(table->chats.draft(avatarId, {}).value(), u"for a new one");
}

TEST_F(Talks, BecomeDocuments)
{
    fill({u"a"_qs, u"b"_qs});
    const auto text = table->chats.document(chatId, ChatForm::Text, {u"You"_qs, u"Robin"_qs, u"cut"_qs});
    ASSERT_TRUE(text);
    EXPECT_TRUE(text->contains("Robin: b"));
}

} // namespace
} // namespace likeness
