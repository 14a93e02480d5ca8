// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_test.h"

namespace likeness {
namespace {

class Accounts : public StoreTest {
protected:
    static Account server(const QString &name)
    {
        Account account;
        account.provider = QStringLiteral("openai-compatible");
        account.server.name = name;
        account.server.address = QUrl(QStringLiteral("http://10.0.0.5:8000/v1"));
        account.server.tokenLimitField = QStringLiteral("max_tokens");
        account.server.takesJsonObject = false;
        account.server.isPrivateAllowed = true;
        return account;
    }
};

TEST_F(Accounts, KeepEveryFieldOverARestart)
{
    const auto added = library->accounts().add(server(QStringLiteral(" My box ")), "sk-0123456789-9f3Q");
    ASSERT_TRUE(added) << why(added);
    EXPECT_EQ(added->server.name, QStringLiteral("My box"));
    EXPECT_EQ(added->keyHint, QStringLiteral("9f3Q"));
    reopen();
    const auto stored = library->accounts().find(QStringLiteral("MY BOX"));
    ASSERT_TRUE(stored) << why(stored);
    EXPECT_EQ(*stored, *added);
    EXPECT_EQ(library->accounts().secret(added->id).value(), "sk-0123456789-9f3Q");
}

TEST_F(Accounts, HaveNamesOfTheirOwn)
{
    ASSERT_TRUE(library->accounts().add(server(QStringLiteral("Box")), {}));
    EXPECT_EQ(library->accounts().add(server(QStringLiteral("box")), {}).error().kind, ErrorKind::BadInput);
    EXPECT_EQ(library->accounts().add(server(QStringLiteral("  ")), {}).error().kind, ErrorKind::BadInput);
    EXPECT_EQ(library->accounts().list()->items.size(), 1);
}

TEST_F(Accounts, NeverShowAShortKeyByItsEnd)
{
    EXPECT_EQ(library->accounts().add(server(QStringLiteral("a")), "abcd")->keyHint, QStringLiteral("****"));
    EXPECT_EQ(library->accounts().add(server(QStringLiteral("b")), {})->keyHint, QString());
}

TEST_F(Accounts, LeaveNoKeyOnTheDisk)
{
    const QByteArray first = "sk-planted-first-0123456789";
    const QByteArray second = "sk-planted-second-0123456789";
    const QString id = library->accounts().add(server(QStringLiteral("Box")), first)->id;
    ASSERT_TRUE(library->accounts().setSecret(id, second));
    EXPECT_EQ(library->accounts().secret(id).value(), second);
    ASSERT_TRUE(library->accounts().remove(id));
    EXPECT_EQ(library->accounts().remove(id).error().kind, ErrorKind::NotFound);
    for (const QByteArray &secret : {first, second}) {
        for (const QByteArray &form : {secret, secret.toBase64(), secret.toHex()})
            EXPECT_FALSE(bytesOnDisk().contains(form));
    }
}

TEST_F(Accounts, GoWithEverythingElse)
{
    ASSERT_TRUE(library->accounts().add(server(QStringLiteral("Box")), "sk-x"));
    ASSERT_TRUE(awaited(library->erase(&secrets)));
    ASSERT_TRUE(awaited(library->unlock({std::nullopt, &secrets, {}})));
    EXPECT_TRUE(library->accounts().list()->items.isEmpty());
}

TEST_F(Accounts, AreLockedWithTheLibrary)
{
    const QString id = library->accounts().add(server(QStringLiteral("Box")), "sk-x")->id;
    library->lock();
    EXPECT_EQ(library->accounts().secret(id).error().kind, ErrorKind::Locked);
    EXPECT_EQ(library->accounts().list().error().kind, ErrorKind::Locked);
}

class PromptVersions : public StoreTest {
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        avatarId = newAvatar();
    }

    PromptVersion add(const QString &text, const QString &parent = {})
    {
        PromptVersion version;
        version.avatarId = avatarId;
        version.parentId = parent;
        version.author = PromptAuthor::Model;
        version.text = text;
        const auto added = library->prompts().add(version);
        EXPECT_TRUE(added) << why(added);
        return added.value_or(PromptVersion());
    }

    QString avatarId;
};

TEST_F(PromptVersions, AreNumberedForEachAvatarAndStay)
{
    const PromptVersion first = add(QStringLiteral("You are Robin."));
    const PromptVersion second = add(QStringLiteral("You are Robin, and brief."), first.id);
    EXPECT_EQ(second.number, 2);
    avatarId = newAvatar(QStringLiteral("Maya"));
    EXPECT_EQ(add(QStringLiteral("You are Maya.")).number, 1);
    reopen();
    const auto versions = library->prompts().list(first.avatarId);
    ASSERT_TRUE(versions) << why(versions);
    EXPECT_EQ(versions->items, (QVector<PromptVersion>{first, second}));
}

TEST_F(PromptVersions, ChangeByTheirNoteAlone)
{
    const PromptVersion version = add(QStringLiteral("You are Robin."));
    ASSERT_TRUE(library->prompts().setNote(avatarId, version.id, QStringLiteral("too long")));
    const auto stored = library->prompts().list(avatarId);
    EXPECT_EQ(stored->items.first().note, QStringLiteral("too long"));
    EXPECT_EQ(stored->items.first().text, version.text);
    EXPECT_EQ(library->prompts().setNote(avatarId, QStringLiteral("none"), {}).error().kind, ErrorKind::NotFound);
}

} // namespace
} // namespace likeness
