// SPDX-License-Identifier: GPL-3.0-or-later
// Which key opens a library, and when none may be made.
#include "tests/core/store/store_child.h"
#include "tests/core/store/store_test.h"

#include <QElapsedTimer>

namespace likeness {
namespace {

class Keys : public StoreTest {
protected:
    void SetUp() override { ASSERT_TRUE(m_folder.isValid()); }

    Result<> unlock(const KeySource &source)
    {
        library.reset();
        auto opened = Library::open(dataDir(), OpenMode::ReadWrite);
        if (!opened)
            return failure(opened.error());
        library = std::move(*opened);
        return awaited(library->unlock(source));
    }

    KeySource keyring() { return {std::nullopt, &secrets, {}}; }
    static KeySource passphrase(const QString &text, KdfCost cost = cheapKdf) { return {text, nullptr, cost}; }

    /// A library under this key, with one avatar in it.
    void make(const KeySource &source)
    {
        const auto made = unlock(source);
        ASSERT_TRUE(made) << why(made);
        newAvatar();
    }

    void expectWhole()
    {
        const auto avatars = library->avatars().list();
        ASSERT_TRUE(avatars) << why(avatars);
        EXPECT_EQ(avatars->items.size(), 1);
        EXPECT_TRUE(avatars->damaged.isEmpty());
    }
};

TEST_F(Keys, PassphraseOpensAtItsRealCost)
{
    make(passphrase(u"correct horse"_qs, KdfCost()));
    const auto opened = unlock(passphrase(u"correct horse"_qs));
    ASSERT_TRUE(opened) << why(opened);
    EXPECT_EQ(library->protection(), Protection::Passphrase);
    expectWhole();
}

TEST_F(Keys, WrongPassphraseWritesNothing)
{
    make(passphrase(u"correct horse"_qs));
    library.reset();
    const QByteArray before = bytesOnDisk();
    EXPECT_EQ(unlock(passphrase(u"correct horsf"_qs)).error().kind, ErrorKind::Denied);
    EXPECT_FALSE(library->isUnlocked());
    EXPECT_EQ(library->avatars().list().error().kind, ErrorKind::Locked);
    EXPECT_EQ(library->avatars().create(u"Kim"_qs, AvatarKind::Me).error().kind, ErrorKind::Locked);
    library.reset();
    EXPECT_EQ(bytesOnDisk(), before);
    EXPECT_TRUE(unlock(passphrase(u"correct horse"_qs)));
}

TEST_F(Keys, WindowStaysResponsiveWhileAPassphraseIsTried)
{
    auto opened = Library::open(dataDir(), OpenMode::ReadWrite);
    ASSERT_TRUE(opened);
    QElapsedTimer time;
    time.start();
    const auto answer = (*opened)->unlock(passphrase(u"correct horse"_qs, KdfCost()));
    EXPECT_LT(time.elapsed(), 100);
    EXPECT_FALSE(answer.isFinished());
    EXPECT_TRUE(awaited(answer));
}

TEST_F(Keys, NothingToOpenItWithIsLocked)
{
    make(passphrase(u"p"_qs));
    EXPECT_EQ(unlock(keyring()).error().kind, ErrorKind::Locked) << "the keyring does not stand in for the passphrase";
    EXPECT_TRUE(secrets.entries.isEmpty());
    EXPECT_EQ(unlock({}).error().kind, ErrorKind::Locked);
}

TEST_F(Keys, EmptyPassphraseIsNone)
{
    EXPECT_EQ(unlock(passphrase(QString())).error().kind, ErrorKind::BadInput);
    EXPECT_EQ(library->protection(), Protection::None);
}

TEST_F(Keys, MissingEntryNeverLeadsToANewKey)
{
    make(keyring());
    const auto entries = secrets.entries;
    secrets.entries.clear();
    EXPECT_EQ(unlock(keyring()).error().kind, ErrorKind::Locked);
    EXPECT_TRUE(secrets.entries.isEmpty()) << "a new key was made over existing content";
    EXPECT_EQ(unlock(passphrase(u"p"_qs)).error().kind, ErrorKind::Locked);
    secrets.entries = entries;
    ASSERT_TRUE(unlock(keyring()));
    expectWhole();
}

TEST_F(Keys, LostKeyRecordNeverLeadsToANewKey)
{
    make(keyring());
    library.reset();
    {
        const auto raw = std::move(*Database::open(dataDir(), OpenMode::ReadWrite));
        ASSERT_TRUE(raw->execute(u"UPDATE library SET protection = 0, key_check = NULL"_qs));
    }
    EXPECT_EQ(unlock(keyring()).error().kind, ErrorKind::Corrupt);
    EXPECT_EQ(secrets.entries.size(), 1);
}

TEST_F(Keys, FaultsOfTheKeyringAreTold)
{
    for (const ErrorKind kind : {ErrorKind::Service, ErrorKind::Denied, ErrorKind::TimedOut}) {
        secrets.fault = Error{kind, {}, {}};
        EXPECT_EQ(unlock(keyring()).error().kind, kind) << "a new library: the person is asked for a passphrase";
        EXPECT_EQ(library->protection(), Protection::None);
    }
    secrets.fault.reset();
    make(keyring());
    secrets.fault = Error{ErrorKind::TimedOut, {}, {}};
    EXPECT_EQ(unlock(keyring()).error().kind, ErrorKind::Locked) << "an existing one: only that keyring has the key";
}

TEST_F(Keys, AnotherKeyringIsNamed)
{
    make(keyring());
    secrets.entries.clear();
    secrets.backend = u"another desktop"_qs;
    const auto locked = unlock(keyring());
    EXPECT_TRUE(locked.error().detail.contains(u"kept in memory, asked another desktop")) << why(locked);
}

TEST_F(Keys, ForeignOrBrokenEntryIsDenied)
{
    make(keyring());
    const QString entry = secrets.entries.keys().first();
    secrets.entries[entry] = QByteArray(32, 'k');
    EXPECT_EQ(unlock(keyring()).error().kind, ErrorKind::Denied);
    secrets.entries[entry] = "short";
    EXPECT_EQ(unlock(keyring()).error().kind, ErrorKind::Denied);
}

TEST_F(Keys, LockingForgetsThem)
{
    make(keyring());
    library->lock();
    EXPECT_FALSE(library->isUnlocked());
    EXPECT_EQ(library->avatars().list().error().kind, ErrorKind::Locked);
    ASSERT_TRUE(awaited(library->unlock(keyring())));
    expectWhole();
}

TEST_F(Keys, ChangeFromPassphraseToPassphrase)
{
    make(passphrase(u"old"_qs));
    ASSERT_TRUE(awaited(library->changeKey(passphrase(u"new"_qs))));
    expectWhole();
    newAvatar(u"Kim"_qs);
    EXPECT_EQ(unlock(passphrase(u"old"_qs)).error().kind, ErrorKind::Denied);
    ASSERT_TRUE(unlock(passphrase(u"new"_qs)));
    EXPECT_EQ(library->avatars().list()->items.size(), 2);
}

TEST_F(Keys, ChangeBetweenKeyringAndPassphrase)
{
    make(keyring());
    ASSERT_TRUE(awaited(library->changeKey({u"typed"_qs, &secrets, cheapKdf})));
    EXPECT_TRUE(secrets.entries.isEmpty()) << "the old key is taken out of the keyring";
    ASSERT_TRUE(unlock(passphrase(u"typed"_qs)));
    expectWhole();
    ASSERT_TRUE(awaited(library->changeKey(keyring())));
    EXPECT_EQ(secrets.entries.size(), 1);
    EXPECT_EQ(unlock(passphrase(u"typed"_qs)).error().kind, ErrorKind::Locked);
    ASSERT_TRUE(unlock(keyring()));
    expectWhole();
}

TEST_F(Keys, ThatCannotBeKeptDoNotReplaceTheOldOne)
{
    make(passphrase(u"old"_qs));
    secrets.fault = Error{ErrorKind::Service, {}, {}};
    EXPECT_EQ(awaited(library->changeKey(keyring())).error().kind, ErrorKind::Service);
    ASSERT_TRUE(unlock(passphrase(u"old"_qs)));
    expectWhole();
}

TEST_F(Keys, ChangeFastOverAFullLibrary)
{
    make(keyring());
    const QString avatarId = library->avatars().list()->items.first().id;
    ASSERT_TRUE(library->examples().insert(avatarId, QVector<Example>(10'000, plantedExample(1))));
    QElapsedTimer time;
    time.start();
    ASSERT_TRUE(awaited(library->changeKey(keyring())));
    EXPECT_LT(time.elapsed(), 2000);
    ASSERT_TRUE(unlock(keyring()));
    EXPECT_EQ(library->examples().list(avatarId)->items.size(), 10'000);
}

TEST_F(Keys, DamagedAvatarKeyCostsOneAvatar)
{
    make(keyring());
    const QString kim = newAvatar(u"Kim"_qs);
    library.reset();
    {
        const auto raw = std::move(*Database::open(dataDir(), OpenMode::ReadWrite));
        ASSERT_TRUE(raw->execute(u"UPDATE avatar_keys SET wrapped = zeroblob(73) WHERE avatar_id = ?"_qs, {kim}));
    }
    ASSERT_TRUE(unlock(keyring()));
    EXPECT_EQ(library->avatars().list()->damaged.first().subject, kim);
    EXPECT_EQ(library->avatars().list()->items.size(), 1);
    EXPECT_TRUE(awaited(library->changeKey(keyring()))) << "and does not keep the key from being changed";
    EXPECT_TRUE(library->avatars().remove(kim));
    expectWhole();
}

} // namespace
} // namespace likeness
