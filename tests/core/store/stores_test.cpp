// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_test.h"

#include <QBuffer>

namespace likeness {
namespace {

class Avatars : public StoreTest { };
class Sources : public StoreTest {
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        avatarId = newAvatar();
    }

    NewSource file(const QString &name, const QByteArray &content)
    {
        const auto hasher = library->sources().hasher(avatarId);
        EXPECT_TRUE(hasher) << why(hasher);
        return {name, u"/home/robin/" + name, content.size(), hasher ? hasher->hash(content) : QByteArray()};
    }

    QString add(const QString &name, const QByteArray &content)
    {
        const auto added = library->sources().addAll(avatarId, QStringLiteral("batch"), {file(name, content)});
        EXPECT_TRUE(added) << why(added);
        return added ? added->first().source.id : QString();
    }

    Source stored(const QString &id)
    {
        const auto source = library->sources().find(id);
        EXPECT_TRUE(source) << why(source);
        return source.value_or(Source());
    }

    QString avatarId;
};

TEST_F(Avatars, StartWithTheDefaultsOfThePlan)
{
    const auto created = library->avatars().create(QStringLiteral("  Robin "), AvatarKind::Character);
    ASSERT_TRUE(created) << why(created);
    EXPECT_EQ(created->name, QStringLiteral("Robin"));
    EXPECT_EQ(created->voice.baseModel, QStringLiteral("gpt-4o"));
    EXPECT_EQ(created->voice.fineTunedModel, QString());
}

TEST_F(Avatars, KeepEveryFieldOverARestart)
{
    const QString id = newAvatar();
    ASSERT_TRUE(library->avatars().rename(id, QStringLiteral("Robin Müller")));
    ASSERT_TRUE(library->avatars().setSelfNames(id, {QStringLiteral("Robin"), QStringLiteral("R. \U0001F600")}));
    const Voice voice{QStringLiteral("gpt-4o-mini"), QStringLiteral("ft:gpt-4o-mini:me::1"), QStringLiteral("p7")};
    ASSERT_TRUE(library->avatars().setVoice(id, voice));
    const auto before = library->avatars().find(id);
    ASSERT_TRUE(before) << why(before);
    reopen();
    const auto after = library->avatars().find(QStringLiteral("robin müller"));
    ASSERT_TRUE(after) << why(after);
    EXPECT_EQ(*after, *before);
    EXPECT_EQ(after->voice, voice);
    EXPECT_EQ(after->selfNames.size(), 2);
}

TEST_F(Avatars, RefuseATakenOrBlankName)
{
    const QString id = newAvatar();
    EXPECT_EQ(library->avatars().create(QStringLiteral("ROBIN"), AvatarKind::Me).error().kind, ErrorKind::BadInput);
    EXPECT_EQ(library->avatars().create(QStringLiteral(" "), AvatarKind::Me).error().kind, ErrorKind::BadInput);
    EXPECT_TRUE(library->avatars().rename(id, QStringLiteral("robin"))) << "its own name in another case is free";
}

TEST_F(Avatars, AreListedInTheOrderOfTheirMaking)
{
    newAvatar(QStringLiteral("Zoe"));
    newAvatar(QStringLiteral("Anna"));
    const auto avatars = library->avatars().list();
    ASSERT_TRUE(avatars) << why(avatars);
    ASSERT_EQ(avatars->items.size(), 2);
    EXPECT_EQ(avatars->items[0].name, QStringLiteral("Zoe"));
    EXPECT_TRUE(avatars->damaged.isEmpty());
}

TEST_F(Avatars, TakeEverythingAlongWhenDeleted)
{
    const QString id = newAvatar();
    const auto added = library->sources().addAll(id, QStringLiteral("b"), {{QStringLiteral("a.png"), {}, 1, "h"}});
    ASSERT_TRUE(added) << why(added);
    ASSERT_TRUE(library->examples().insert(id, {plantedExample(1)}));
    ASSERT_TRUE(library->avatars().remove(id));
    EXPECT_EQ(library->avatars().find(id).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(library->examples().list(id).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(library->sources().find(added->first().source.id).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(library->avatars().remove(id).error().kind, ErrorKind::NotFound);
}

TEST_F(Sources, RecogniseTheSameContentAgain)
{
    const QString first = add(QStringLiteral("a.png"), "content");
    const auto added = library->sources().addAll(avatarId, QStringLiteral("later"),
                                                 {file(QStringLiteral("b.png"), "other"),
                                                  file(QStringLiteral("copy of a.png"), "content"),
                                                  file(QStringLiteral("c.png"), "other")});
    ASSERT_TRUE(added) << why(added);
    EXPECT_TRUE(added->at(0).isNew);
    EXPECT_FALSE(added->at(1).isNew);
    EXPECT_EQ(added->at(1).source.id, first);
    EXPECT_FALSE(added->at(2).isNew) << "twice within one batch";
    EXPECT_EQ(library->sources().list(avatarId)->items.size(), 2);
}

TEST_F(Sources, HashDifferentlyForEveryAvatar)
{
    const QString other = newAvatar(QStringLiteral("Kim"));
    EXPECT_NE(library->sources().hasher(avatarId)->hash("content"), library->sources().hasher(other)->hash("content"));
    QByteArray big(3'000'000, 'x');
    QBuffer device(&big);
    ASSERT_TRUE(device.open(QIODevice::ReadOnly));
    EXPECT_EQ(*library->sources().hasher(avatarId)->hash(device), library->sources().hasher(avatarId)->hash(big));
}

TEST_F(Sources, ThatCouldNotBeReadAreNeverDuplicates)
{
    const NewSource gone{QStringLiteral("gone.png"), QStringLiteral("/gone.png"), 0, {}};
    const auto added = library->sources().addAll(avatarId, QStringLiteral("b"), {gone, gone});
    ASSERT_TRUE(added) << why(added);
    EXPECT_TRUE(added->at(0).isNew && added->at(1).isNew);
}

TEST_F(Sources, ReadPageByPage)
{
    const QString id = add(QStringLiteral("a.pdf"), "content");
    EXPECT_EQ(library->sources().unfinished(avatarId)->items.size(), 1);
    ASSERT_TRUE(library->sources().setOpened(id, FileKind::Pdf, 2));
    ASSERT_TRUE(library->sources().appendPage(id, plantedPage(1)));
    EXPECT_EQ(stored(id).pagesRead, 1);
    EXPECT_EQ(library->sources().appendPage(id, plantedPage(1)).error().kind, ErrorKind::BadInput);
    reopen();
    EXPECT_EQ(library->sources().unfinished(avatarId)->items.first().pagesRead, 1) << "reading goes on behind page 1";
    ASSERT_TRUE(library->sources().appendPage(id, plantedPage(2)));
    const ReadSummary summary{FileKind::Pdf, 2, {{NoticeKind::LowQuality, 2, 3, QStringLiteral("cap height 6")}}};
    ASSERT_TRUE(library->sources().finish(id, SourceState::NeedsReview, summary));
    EXPECT_TRUE(library->sources().unfinished(avatarId)->items.isEmpty());
    reopen();
    const auto pages = library->sources().pages(id);
    ASSERT_TRUE(pages) << why(pages);
    ASSERT_EQ(pages->items.size(), 2);
    EXPECT_EQ(pages->items[0], plantedPage(1));
    EXPECT_EQ(pages->items[1], plantedPage(2));
    EXPECT_EQ(stored(id).notices, summary.notices);
    EXPECT_EQ(stored(id).state, SourceState::NeedsReview);
}

TEST_F(Sources, KeepTheReasonOfAFailure)
{
    const QString id = add(QStringLiteral("a.pdf"), "content");
    const Error error{ErrorKind::PasswordNeeded, QStringLiteral("a.pdf"), QStringLiteral("encrypted")};
    ASSERT_TRUE(library->sources().fail(id, error));
    EXPECT_EQ(stored(id).state, SourceState::Failed);
    EXPECT_EQ(stored(id).error, error);
    ASSERT_TRUE(library->sources().setState(id, SourceState::Queued));
    EXPECT_EQ(stored(id).error, std::nullopt);
}

TEST_F(Sources, StartAgainWithoutTheirPages)
{
    const QString id = add(QStringLiteral("a.pdf"), "content");
    ASSERT_TRUE(library->sources().appendPage(id, plantedPage(1)));
    ASSERT_TRUE(library->sources().restart(id));
    EXPECT_TRUE(library->sources().pages(id)->items.isEmpty());
    EXPECT_TRUE(library->sources().appendPage(id, plantedPage(1)));
}

TEST_F(Sources, TakeAnyOrder)
{
    const QString a = add(QStringLiteral("a.png"), "a");
    const QString b = add(QStringLiteral("b.png"), "b");
    ASSERT_TRUE(library->sources().reorder(avatarId, {b, a}));
    EXPECT_EQ(library->sources().list(avatarId)->items.first().id, b);
    EXPECT_EQ(library->sources().reorder(avatarId, {a}).error().kind, ErrorKind::BadInput);
    EXPECT_EQ(library->sources().reorder(avatarId, {a, b, b}).error().kind, ErrorKind::BadInput);
    EXPECT_EQ(library->sources().list(avatarId)->items.first().id, b) << "a refused order changes nothing";
}

TEST_F(Sources, TakeAlongWhatWasLearnedFromThem)
{
    const QString id = add(QStringLiteral("a.png"), "a");
    Example learned = plantedExample(1);
    learned.origin.sourceId = id;
    ASSERT_TRUE(library->examples().insert(avatarId, {learned, plantedExample(2)}));
    ASSERT_TRUE(library->sources().remove(id));
    const auto left = library->examples().list(avatarId);
    ASSERT_EQ(left->items.size(), 1);
    EXPECT_EQ(left->items.first().userMessage, plantedExample(2).userMessage);
}

class Settings : public StoreTest { };

constexpr Setting<int> target{"examples/target", 20};

TEST_F(Settings, FallBackUntilSet)
{
    const QString avatarId = newAvatar();
    EXPECT_EQ(library->settings().get(target).value(), 20);
    ASSERT_TRUE(library->settings().set(target, 30));
    ASSERT_TRUE(library->settings().set(target, 40, avatarId));
    reopen();
    EXPECT_EQ(library->settings().get(target).value(), 30);
    EXPECT_EQ(library->settings().get(target, avatarId).value(), 40);
}

TEST_F(Settings, KeepEveryType)
{
    const Setting<QStringList> names{"names", {}};
    const Setting<bool> flag{"flag", false};
    const Setting<double> share{"share", 0};
    const Setting<QString> text{"text", {}};
    const QStringList two{planted(1), QStringLiteral("ü")};
    ASSERT_TRUE(library->settings().set(names, two));
    ASSERT_TRUE(library->settings().set(flag, true));
    ASSERT_TRUE(library->settings().set(share, 0.25));
    ASSERT_TRUE(library->settings().set(text, planted(2)));
    EXPECT_EQ(library->settings().get(names).value(), two);
    EXPECT_TRUE(library->settings().get(flag).value());
    EXPECT_EQ(library->settings().get(share).value(), 0.25);
    EXPECT_EQ(library->settings().get(text).value(), planted(2));
}

} // namespace
} // namespace likeness
