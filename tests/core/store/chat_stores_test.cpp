// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_child.h"
#include "tests/core/store/store_test.h"

namespace likeness {
namespace {

ChatVariant said(const QString &text)
{
    ChatVariant variant;
    variant.text = text;
    return variant;
}

ChatTurn turnOf(ChatRole role, const QString &text)
{
    return {{}, role, {said(text)}, 0};
}

ChatVariant richAnswer()
{
    ChatVariant answer = said(planted(2));
    answer.state = TextState::Cut;
    answer.end = AnswerEnd::Length;
    answer.fault = Error{ErrorKind::Interrupted, u"OpenAI"_qs, u"reset"_qs};
    answer.model = u"gpt-4o-2024-08-06"_qs;
    answer.voiceName = planted(3);
    answer.usage = Usage{120, 64, 9};
    answer.cost = Money{1'250'000};
    answer.milliseconds = 900;
    answer.chosen = {{u"e1"_qs, ExampleReason::Pinned, 0, 20}, {u"e2"_qs, ExampleReason::Similar, 0.25, 31}};
    answer.isCached = true;
    answer.isEdited = true;
    return answer;
}

class ChatStores : public StoreTest {
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        avatarId = newAvatar();
        Chat chat;
        chat.avatarId = avatarId;
        chat.title = planted(0);
        chat.folder = planted(4);
        chat.voiceId = u"v1"_qs;
        const auto made = library->chats().add(chat);
        ASSERT_TRUE(made) << why(made);
        m_chat = *made;
    }

    QVector<ChatTurn> turns()
    {
        const auto rows = library->turns().list(m_chat.id);
        EXPECT_TRUE(rows) << why(rows);
        EXPECT_TRUE(rows && rows->damaged.isEmpty());
        return rows ? rows->items : QVector<ChatTurn>();
    }

    QString avatarId;
    Chat m_chat;
};

TEST_F(ChatStores, KeepEveryFieldOverARestart)
{
    m_chat.isPinned = true;
    m_chat.trashedAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
    ASSERT_TRUE(library->chats().update({m_chat}));
    ASSERT_TRUE(library->chats().setDraft(m_chat.id, planted(5)));
    const ChatVariant answer = richAnswer();
    const auto stored = library->turns().append(
        m_chat, {turnOf(ChatRole::User, planted(1)), {{}, ChatRole::Assistant, {said(u"first"_qs), answer}, 1}});
    ASSERT_TRUE(stored) << why(stored);
    ASSERT_TRUE(library->turns().rate(stored->last().variants[1].id, Rating{false, RatingReason::TooFormal}));
    reopen();
    EXPECT_EQ(library->chats().find(m_chat.id).value(), m_chat);
    EXPECT_EQ(library->chats().draft(m_chat.id).value(), planted(5));
    QVector<ChatTurn> expected = *stored;
    expected[1].variants[1].rating = Rating{false, RatingReason::TooFormal};
    EXPECT_EQ(turns(), expected);
}

TEST_F(ChatStores, LeaveNothingReadableOnTheDisk)
{
    ASSERT_TRUE(library->chats().setDraft(m_chat.id, planted(5)));
    const auto stored = library->turns().append(
        m_chat, {turnOf(ChatRole::User, planted(1)), {{}, ChatRole::Assistant, {richAnswer()}, 0}});
    ASSERT_TRUE(stored);
    ASSERT_TRUE(library->answers().keep(avatarId, planted(6).toUtf8(), stored->last().variant().id, planted(7)));
    for (int number = 0; number < 8; ++number) {
        const QByteArray text = planted(number).toUtf8();
        for (const QByteArray &form : {text, text.toBase64(), text.toHex()})
            EXPECT_FALSE(bytesOnDisk().contains(form)) << number;
    }
}

TEST_F(ChatStores, AddAVariantInThePlaceOfEmptyOnes)
{
    ChatVariant failed = said({});
    failed.state = TextState::Failed;
    ChatVariant killed = said({});
    killed.state = TextState::Cut;
    const auto stored = library->turns().append(
        m_chat, {turnOf(ChatRole::User, u"hi"_qs), {{}, ChatRole::Assistant, {said(u"one"_qs), failed, killed}, 2}});
    const auto more = library->turns().addVariant(m_chat, stored->last().id, said(u"two"_qs));
    ASSERT_TRUE(more) << why(more);
    const ChatTurn turn = turns().last();
    ASSERT_EQ(turn.variants.size(), 2);
    EXPECT_EQ(turn.variants[0].text, u"one");
    EXPECT_EQ(turn.variant().id, more->id);
    ASSERT_TRUE(library->turns().show(turn.id, turn.variants[0].id));
    EXPECT_EQ(turns().last().shown, 0);
    EXPECT_EQ(library->turns().addVariant(m_chat, u"nowhere"_qs, said(u"x"_qs)).error().kind, ErrorKind::NotFound);
}

TEST_F(ChatStores, TakeDeletedTurnsBackWhereTheyWere)
{
    const auto stored = library->turns().append(
        m_chat,
        {turnOf(ChatRole::User, u"a"_qs), turnOf(ChatRole::Assistant, u"b"_qs), turnOf(ChatRole::User, u"c"_qs)});
    const QVector<ChatTurn> before = turns();
    const QDateTime then = QDateTime::currentDateTimeUtc();
    ASSERT_TRUE(library->turns().setDeleted(m_chat.id, {before[1].id}, then));
    EXPECT_EQ(turns().size(), 2);
    ASSERT_TRUE(library->turns().setDeleted(m_chat.id, {before[1].id}, {}));
    EXPECT_EQ(turns(), before);

    ASSERT_TRUE(library->turns().setDeleted(m_chat.id, {before[1].id}, then));
    ASSERT_TRUE(library->turns().purge(avatarId, then.addSecs(-1)));
    ASSERT_TRUE(library->turns().setDeleted(m_chat.id, {before[1].id}, then)) << "too new to go";
    ASSERT_TRUE(library->turns().purge(avatarId, then.addSecs(1)));
    EXPECT_EQ(library->turns().setDeleted(m_chat.id, {before[1].id}, {}).error().kind, ErrorKind::NotFound);
}

TEST_F(ChatStores, ForgetKeptAnswersWithTheirChat)
{
    const auto stored = library->turns().append(m_chat, {turnOf(ChatRole::Assistant, u"b"_qs)});
    const QString textId = stored->first().variant().id;
    ASSERT_TRUE(library->answers().keep(avatarId, "q", textId, u"old"_qs));
    ASSERT_TRUE(library->answers().keep(avatarId, "q", textId, u"new"_qs));
    EXPECT_EQ(library->answers().find(avatarId, "q").value(), u"new"_qs);
    EXPECT_FALSE(library->answers().find(avatarId, "other")->has_value());
    ASSERT_TRUE(library->chats().remove({m_chat.id}));
    EXPECT_FALSE(library->answers().find(avatarId, "q")->has_value());
    EXPECT_EQ(library->chats().find(m_chat.id).error().kind, ErrorKind::NotFound);
}

TEST_F(ChatStores, KeepOnlyTheNewestAnswers)
{
    const auto stored = library->turns().append(m_chat, {turnOf(ChatRole::Assistant, u"b"_qs)});
    for (int i = 0; i <= AnswerStore::mostKept; ++i) {
        ASSERT_TRUE(
            library->answers().keep(avatarId, QByteArray::number(i), stored->first().variant().id, QString::number(i)));
    }
    EXPECT_FALSE(library->answers().find(avatarId, "0")->has_value());
    EXPECT_EQ(library->answers().find(avatarId, "1").value(), u"1"_qs);
}

TEST_F(ChatStores, NameATextThatSomebodyChanged)
{
    const auto stored =
        library->turns().append(m_chat, {turnOf(ChatRole::User, u"a"_qs), turnOf(ChatRole::Assistant, u"b"_qs)});
    library.reset();
    {
        const auto raw = std::move(*Database::open(dataDir(), OpenMode::ReadWrite));
        ASSERT_TRUE(raw->execute(u"UPDATE messages SET state = 2 WHERE id = ?"_qs, {stored->last().variant().id}));
    }
    reopen();
    const auto rows = library->turns().list(m_chat.id);
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->items.size(), 1);
    ASSERT_EQ(rows->damaged.size(), 1);
    EXPECT_EQ(rows->damaged.first().subject, stored->last().variant().id);
}

/// The kill comes while an answer grows by a word a write.
TEST_F(ChatStores, KeepWhatCameOfAnAnswerThatAKillCutOff)
{
    library.reset();
    const QString folder = m_folder.filePath(u"killed"_qs);
    {
        auto made = Library::open(folder, OpenMode::ReadWrite);
        ASSERT_TRUE(made);
        ASSERT_TRUE(awaited((*made)->unlock({childPassphrase, nullptr, cheapKdf})));
        ASSERT_TRUE((*made)->avatars().create(u"Robin"_qs, AvatarKind::Me));
    }
    const auto child = startChild({u"chat"_qs, folder});
    const QStringList said = linesUntilKilled(*child, 25, 700);
    ASSERT_GE(said.size(), 25);
    auto opened = Library::open(folder, OpenMode::ReadWrite);
    ASSERT_TRUE(opened);
    ASSERT_TRUE(awaited((*opened)->unlock({childPassphrase, nullptr, cheapKdf})));
    const auto rows = (*opened)->turns().list(said.first());
    ASSERT_TRUE(rows && rows->damaged.isEmpty());
    ASSERT_EQ(rows->items.size(), 2);
    const ChatVariant answer = rows->items.last().variant();
    EXPECT_EQ(answer.state, TextState::Cut);
    EXPECT_FALSE(answer.fault);
    EXPECT_GE(answer.text.count(u"word"), said.size() - 1) << "what was told to be stored is stored";
}

} // namespace
} // namespace likeness
