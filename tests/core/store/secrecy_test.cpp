// SPDX-License-Identifier: GPL-3.0-or-later
// What a thief of the files, or of files that were "deleted", finds in them.
#include "tests/core/store/store_test.h"

namespace likeness {
namespace {

class Secrecy : public StoreTest {
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        avatarId = newAvatar(planted(0));
        fill(avatarId, 1);
    }

    /// Something planted in every place that holds content.
    void fill(const QString &avatar, int number)
    {
        ASSERT_TRUE(library->avatars().setSelfNames(avatar, {planted(number)}));
        ASSERT_TRUE(library->avatars().setVoice(avatar, {u"gpt-4o"_qs, planted(number + 1), {}}));
        auto &sources = library->sources();
        const auto hash = sources.hasher(avatar)->hash(planted(number).toUtf8());
        const auto added = sources.addAll(avatar, u"b"_qs, {{planted(number + 2), planted(number + 3), 5, hash}});
        ASSERT_TRUE(added);
        sourceId = added->first().source.id;
        ASSERT_TRUE(sources.appendPage(sourceId, plantedPage(1)));
        ASSERT_TRUE(sources.fail(sourceId, {ErrorKind::Crashed, planted(number + 4), planted(number + 5)}));
        Example learned = plantedExample(number + 6);
        learned.origin.sourceId = sourceId;
        const auto examples = library->examples().insert(avatar, {learned, plantedExample(number + 7)});
        ASSERT_TRUE(examples);
        exampleId = examples->last().id;
        ASSERT_TRUE(library->settings().set(Setting<QString>{"s", {}}, planted(number + 8), avatar));
    }

    /// The sealed bytes of these rows, to look for where they should no longer be.
    QByteArrayList sealedBytes(const QString &sql, const QVariantList &values = {})
    {
        QByteArrayList blobs;
        const auto raw = std::move(*Database::open(dataDir(), OpenMode::ReadOnly));
        const auto take = [&](const QSqlQuery &row) -> Result<> {
            blobs += row.value(0).toByteArray();
            return {};
        };
        EXPECT_TRUE(raw->visit(sql, values, take));
        EXPECT_FALSE(blobs.isEmpty());
        for (const QByteArray &blob : blobs)
            EXPECT_TRUE(bytesOnDisk().contains(blob)) << "the search finds nothing to begin with";
        return blobs;
    }

    void expectGone(const QByteArrayList &blobs)
    {
        const QByteArray disk = bytesOnDisk();
        for (const QByteArray &blob : blobs) {
            EXPECT_FALSE(disk.contains(blob));
            EXPECT_FALSE(disk.contains(blob.mid(8, 24))) << "a piece of it is left";
        }
    }

    QString avatarId;
    QString sourceId;
    QString exampleId;
};

TEST_F(Secrecy, NoContentIsOnTheDiskInAnyForm)
{
    const QByteArray disk = bytesOnDisk();
    ASSERT_GT(disk.size(), 50'000);
    for (const QString &phrase : {u"Zugvogel"_qs, u"Apfelkuchen"_qs, u"sounds great"_qs, u"what about"_qs}) {
        const QByteArray utf8 = phrase.toUtf8();
        const QByteArray utf16(reinterpret_cast<const char *>(phrase.utf16()), phrase.size() * 2);
        QByteArrayList forms{utf8, utf16, utf8.toHex()};
        for (int shift = 0; shift < 3; ++shift) // base64 depends on what stands before
            forms += QByteArray(QByteArray(shift, ' ') + utf8).toBase64().mid(4, 6);
        for (const QByteArray &form : forms)
            EXPECT_FALSE(disk.contains(form)) << qPrintable(phrase);
    }
    for (const QByteArray &key : secrets.entries) {
        EXPECT_FALSE(disk.contains(key));
        EXPECT_FALSE(disk.contains(key.toHex()));
    }
}

TEST_F(Secrecy, SameTextTwiceLooksDifferent)
{
    ASSERT_TRUE(library->examples().insert(avatarId, {plantedExample(3), plantedExample(3)}));
    const QByteArrayList sealed = sealedBytes(u"SELECT user_message FROM examples ORDER BY position DESC LIMIT 2"_qs);
    EXPECT_NE(sealed[0].mid(25), sealed[1].mid(25));
}

TEST_F(Secrecy, DeletedExampleIsGone)
{
    const auto blobs = sealedBytes(u"SELECT user_message FROM examples WHERE id = ? UNION ALL"
                                   " SELECT assistant_message FROM examples WHERE id = ?"_qs,
                                   {exampleId, exampleId});
    ASSERT_TRUE(library->examples().remove(avatarId, {exampleId}));
    expectGone(blobs);
}

TEST_F(Secrecy, DeletedSourceIsGoneWithWhatWasLearned)
{
    const auto blobs = sealedBytes(u"SELECT content FROM pages UNION ALL SELECT name FROM sources UNION ALL"
                                   " SELECT user_message FROM examples WHERE source_id IS NOT NULL"_qs);
    ASSERT_TRUE(library->sources().remove(sourceId));
    expectGone(blobs);
}

TEST_F(Secrecy, DeletedAvatarIsGoneWithItsKey)
{
    const auto blobs = sealedBytes(u"SELECT wrapped FROM avatar_keys UNION ALL SELECT name FROM avatars UNION ALL"
                                   " SELECT user_message FROM examples UNION ALL SELECT value FROM settings"_qs);
    ASSERT_TRUE(library->avatars().remove(avatarId));
    expectGone(blobs);
}

TEST_F(Secrecy, EditedTextLeavesNoOldVersion)
{
    const auto blobs = sealedBytes(u"SELECT assistant_message FROM examples WHERE id = ?"_qs, {exampleId});
    Example edited = *library->examples().find(exampleId);
    edited.assistantMessage = planted(50);
    ASSERT_TRUE(library->examples().update(edited));
    library.reset(); // the log is emptied when the library closes
    expectGone(blobs);
}

TEST_F(Secrecy, ErasedLibraryIsEmptySmallAndNew)
{
    ASSERT_TRUE(library->examples().insert(avatarId, QVector<Example>(1000, plantedExample(1))));
    const auto blobs = sealedBytes(u"SELECT user_message FROM examples UNION ALL SELECT wrapped FROM avatar_keys"
                                   " UNION ALL SELECT wrapped_library_key FROM library UNION ALL"
                                   " SELECT key_check FROM library"_qs);
    const qsizetype before = bytesOnDisk().size();
    const auto erased = awaited(library->erase(&secrets));
    ASSERT_TRUE(erased) << why(erased);
    expectGone(blobs);
    EXPECT_TRUE(secrets.entries.isEmpty());
    EXPECT_LT(bytesOnDisk().size(), before / 3);
    EXPECT_EQ(library->protection(), Protection::None);
    ASSERT_TRUE(awaited(library->unlock({std::nullopt, &secrets, {}})));
    EXPECT_TRUE(library->avatars().list()->items.isEmpty());
}

TEST_F(Secrecy, ErasedLibrarySaysWhenTheKeyringKeptItsEntry)
{
    secrets.fault = Error{ErrorKind::Denied, u"keyring"_qs, {}};
    EXPECT_EQ(awaited(library->erase(&secrets)).error().kind, ErrorKind::Denied);
    EXPECT_EQ(library->protection(), Protection::None) << "the content is gone all the same";
}

} // namespace
} // namespace likeness
