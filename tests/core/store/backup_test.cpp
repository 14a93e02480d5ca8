// SPDX-License-Identifier: GPL-3.0-or-later
// A library in one file, and back.
#include "tests/core/store/store_child.h"
#include "tests/core/store/store_test.h"

#include "store/backup/sealed_file.h"

#include <QBuffer>
#include <QtEndian>

namespace likeness {
namespace {

const QString backupPassphrase = QStringLiteral("the backup's own passphrase");

class Backup : public StoreTest {
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        avatarId = newAvatar();
        const auto hash = library->sources().hasher(avatarId)->hash(QByteArray("file"));
        const auto added = library->sources().addAll(avatarId, u"b"_qs, {{planted(1), planted(1), 4, hash}});
        ASSERT_TRUE(added) << why(added);
        ASSERT_TRUE(library->sources().appendPage(added->first().source.id, plantedPage(1)));
        ASSERT_TRUE(library->examples().insert(avatarId, {plantedExample(1), plantedExample(2)}));
        const auto done = awaited(library->backUp(path(), backupPassphrase, cheapKdf));
        ASSERT_TRUE(done) << why(done);
        summary = *done;
    }

    QString path() const { return m_folder.filePath(u"mine.likeness-backup"_qs); }

    QByteArray bytes() const
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void put(const QByteArray &content) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    Result<BackupSummary> inspected(const QString &passphrase = backupPassphrase) const
    {
        return awaited(Library::inspectBackup(path(), passphrase));
    }

    Result<BackupSummary> restored(const QString &passphrase = backupPassphrase)
    {
        return awaited(library->restore(path(), passphrase, &secrets));
    }

    /// The library that was backed up, and not a bit else.
    void expectWhole()
    {
        const auto avatars = library->avatars().list();
        ASSERT_TRUE(avatars) << why(avatars);
        ASSERT_EQ(avatars->items.size(), 1);
        EXPECT_EQ(avatars->items.first().name, u"Robin"_qs);
        EXPECT_EQ(library->examples().list(avatarId)->items.size(), 2);
        EXPECT_EQ(library->examples().list(avatarId)->items.first().userMessage, plantedExample(1).userMessage);
        const auto sources = library->sources().list(avatarId);
        ASSERT_EQ(sources->items.size(), 1);
        EXPECT_EQ(library->sources().pages(sources->items.first().id)->items.first().text, planted(1));
    }

    QString avatarId;
    BackupSummary summary;
};

TEST_F(Backup, SaysWhatIsInIt)
{
    const auto seen = inspected();
    ASSERT_TRUE(seen) << why(seen);
    EXPECT_EQ(*seen, summary);
    EXPECT_EQ(seen->avatars, (QVector<BackupAvatar>{{u"Robin"_qs, 1, 2}}));
    EXPECT_LT(seen->createdAt.secsTo(QDateTime::currentDateTimeUtc()), 60);
    EXPECT_GT(seen->size, 0);
}

TEST_F(Backup, BringsBackWhatWasThere)
{
    ASSERT_TRUE(library->avatars().rename(avatarId, u"Somebody else"_qs));
    newAvatar(u"Kim"_qs);
    ASSERT_TRUE(library->examples().remove(avatarId, {library->examples().list(avatarId)->items.first().id}));
    const auto done = restored();
    ASSERT_TRUE(done) << why(done);
    EXPECT_EQ(*done, summary);
    expectWhole();
    EXPECT_EQ(library->protection(), Protection::Keyring) << "protected as the library before it was";
    EXPECT_EQ(secrets.entries.size(), 1) << "the old key is gone";
    reopen();
    expectWhole();
}

TEST_F(Backup, OpensOnAnotherComputerWithItsPassphraseAlone)
{
    library.reset();
    auto other = Library::open(m_folder.filePath(u"elsewhere"_qs), OpenMode::ReadWrite);
    ASSERT_TRUE(other);
    const auto done = awaited((*other)->restore(path(), backupPassphrase, nullptr));
    ASSERT_TRUE(done) << why(done);
    library = std::move(*other);
    expectWhole();
    EXPECT_EQ(library->protection(), Protection::Passphrase);
    library.reset();
    other = Library::open(m_folder.filePath(u"elsewhere"_qs), OpenMode::ReadWrite);
    EXPECT_EQ(awaited((*other)->unlock({u"wrong"_qs, nullptr, {}})).error().kind, ErrorKind::Denied);
    EXPECT_TRUE(awaited((*other)->unlock({backupPassphrase, nullptr, {}})));
}

TEST_F(Backup, OpensALockedLibraryWhoseKeyIsLost)
{
    secrets.entries.clear();
    library->lock();
    const auto done = restored();
    ASSERT_TRUE(done) << why(done);
    expectWhole();
}

TEST_F(Backup, KeepsThePassphraseWhereTheKeyringRefuses)
{
    secrets.fault = Error{ErrorKind::Service, {}, {}};
    ASSERT_TRUE(restored());
    EXPECT_EQ(library->protection(), Protection::Passphrase);
    expectWhole();
}

TEST_F(Backup, TellsAWrongPassphraseAndChangesNothing)
{
    newAvatar(u"Kim"_qs);
    EXPECT_EQ(inspected(u"wrong"_qs).error(), (Error{ErrorKind::Denied, path(), u"wrong passphrase"_qs}));
    EXPECT_EQ(restored(u"wrong"_qs).error().kind, ErrorKind::Denied);
    EXPECT_EQ(library->avatars().list()->items.size(), 2);
}

TEST_F(Backup, NeedsAPassphraseAndAnOpenLibrary)
{
    EXPECT_EQ(awaited(library->backUp(path(), {}, cheapKdf)).error().kind, ErrorKind::BadInput);
    library->lock();
    EXPECT_EQ(awaited(library->backUp(path(), u"p"_qs, cheapKdf)).error().kind, ErrorKind::Locked);
    EXPECT_TRUE(inspected()) << "the file that was there stays";
}

TEST_F(Backup, CutOffAnywhereIsNoticed)
{
    const QByteArray whole = bytes();
    for (qsizetype size = 0; size < whole.size(); size += size < 300 ? 7 : 3001) {
        put(whole.left(size));
        const auto seen = inspected();
        ASSERT_FALSE(seen) << size;
        EXPECT_TRUE(seen.error().kind == ErrorKind::Corrupt || size < 16) << size << " " << why(seen);
    }
    put(whole + 'x');
    EXPECT_EQ(inspected().error().kind, ErrorKind::Corrupt) << "nor may anything follow";
}

TEST_F(Backup, AnyChangedBitIsNoticedAndNothingRestored)
{
    const QByteArray whole = bytes();
    newAvatar(u"Kim"_qs);
    for (qsizetype at = 0; at < whole.size(); at += at < 220 ? 11 : 9973) {
        QByteArray changed = whole;
        changed[at] = char(changed[at] ^ 4);
        put(changed);
        const auto done = restored();
        ASSERT_FALSE(done) << at;
        EXPECT_EQ(library->avatars().list()->items.size(), 2);
    }
    put(whole);
    EXPECT_TRUE(restored());
}

TEST_F(Backup, OfANewerFormatIsRefused)
{
    QByteArray newer = bytes();
    qToBigEndian(quint16(2), newer.data() + 16);
    put(newer);
    EXPECT_EQ(inspected().error().kind, ErrorKind::NewerVersion);
}

TEST_F(Backup, OfANewerLibraryIsRefused)
{
    ASSERT_TRUE(std::move(*Database::open(dataDir(), OpenMode::ReadOnly))); // as a look from beside
    library.reset();
    {
        const auto raw = std::move(*Database::open(dataDir(), OpenMode::ReadWrite));
        ASSERT_TRUE(raw->execute(u"PRAGMA user_version = 999"_qs));
    }
    // Such a library cannot be opened to be backed up, so the file is sealed by hand.
    QFile content(Database::fileIn(dataDir()));
    ASSERT_TRUE(content.open(QIODevice::ReadOnly));
    const KdfParameters kdf = newKdfParameters(cheapKdf);
    ASSERT_TRUE(writeSealedFile(path(), {*deriveKey(backupPassphrase, kdf), kdf}, {}, content));
    auto other = Library::open(m_folder.filePath(u"elsewhere"_qs), OpenMode::ReadWrite);
    const auto done = awaited((*other)->restore(path(), backupPassphrase, nullptr));
    EXPECT_EQ(done.error().kind, ErrorKind::NewerVersion) << why(done);
}

TEST_F(Backup, OtherFilesAreNotTakenForOne)
{
    put("Hey, how was the gig?\n");
    EXPECT_EQ(inspected().error().kind, ErrorKind::BadInput);
    QFile::remove(path());
    EXPECT_EQ(inspected().error().kind, ErrorKind::NotFound);
}

TEST_F(Backup, HoldsNoTextInTheClearAndIsPrivate)
{
    const QByteArray whole = bytes();
    for (const QString &text : {planted(1), u"Robin"_qs, backupPassphrase}) {
        EXPECT_FALSE(whole.contains(text.toUtf8()));
        EXPECT_FALSE(whole.contains(QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)));
    }
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFile::permissions(path()) & others);
}

TEST_F(Backup, LeavesNothingBehind)
{
    const auto entries = [this] { return QDir(dataDir()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot); };
    const QStringList before = entries();
    ASSERT_TRUE(awaited(library->backUp(path(), backupPassphrase, cheapKdf)));
    EXPECT_EQ(entries(), before);
    ASSERT_FALSE(restored(u"wrong"_qs));
    ASSERT_TRUE(restored());
    library->examples().list(avatarId).value();
    reopen();
    EXPECT_EQ(entries(), before);
}

TEST_F(Backup, CanBeMadeWhileAnotherProgramWrites)
{
    auto reader = Library::open(dataDir(), OpenMode::ReadOnly);
    ASSERT_TRUE(reader) << why(reader);
    ASSERT_TRUE(awaited((*reader)->unlock({std::nullopt, &secrets, {}})));
    const auto writing = (*reader)->backUp(path(), backupPassphrase, cheapKdf);
    newAvatar(u"Kim"_qs);
    EXPECT_TRUE(awaited(writing)) << why(writing.result());
    EXPECT_TRUE(inspected());
    EXPECT_EQ(awaited((*reader)->restore(path(), backupPassphrase, nullptr)).error().kind, ErrorKind::InUse);
}

} // namespace
} // namespace likeness
