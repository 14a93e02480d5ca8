// SPDX-License-Identifier: GPL-3.0-or-later
// Backups and restores that are killed in the middle.
#include "tests/core/store/store_child.h"
#include "tests/core/store/store_test.h"

#include <random>

namespace likeness {
namespace {

class BackupCrash : public ::testing::Test {
protected:
    QString dataDir() const { return m_folder.filePath(QStringLiteral("data")); }

    static std::unique_ptr<Library> open(const QString &dataDir, const QString &passphrase)
    {
        auto library = Library::open(dataDir, OpenMode::ReadWrite);
        EXPECT_TRUE(library) << why(library);
        const auto done = library ? awaited((*library)->unlock({passphrase, nullptr, cheapKdf})) : Result<>();
        return library && done ? std::move(*library) : nullptr;
    }

    /// A backup of a library with one avatar of that name and some text; its path is its passphrase, too.
    QString backupOf(const QString &name)
    {
        const auto library = open(m_folder.filePath(name), childPassphrase);
        EXPECT_TRUE(library);
        const auto avatar = library->avatars().create(name, AvatarKind::Me);
        EXPECT_TRUE(library->examples().insert(avatar->id, QVector<Example>(300, plantedExample(1))));
        const QString path = m_folder.filePath(name + QStringLiteral(".likeness-backup"));
        const auto done = awaited(library->backUp(path, path, cheapKdf));
        EXPECT_TRUE(done) << why(done);
        return path;
    }

    /// What lies in the data directory beside what belongs there.
    QStringList leftovers() const
    {
        QStringList names = QDir(dataDir()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        names.removeIf([](const QString &name) {
            return name == u"library.db" || name == u"library.db-wal" || name == u"library.db-shm"
                || name == u"library.lock";
        });
        return names;
    }

    QTemporaryDir m_folder;
};

TEST_F(BackupCrash, KilledWhileRestoringTheOldOrTheNewLibraryOpens)
{
    const QStringList backups{backupOf(QStringLiteral("Ada")), backupOf(QStringLiteral("Bea"))};
    {
        const auto library = Library::open(dataDir(), OpenMode::ReadWrite);
        ASSERT_TRUE(awaited((*library)->restore(backups[0], backups[0], nullptr)));
    }
    std::mt19937 random(20'233);
    int second = 0;
    for (int round = 0; round < 16; ++round) {
        const auto child = startChild({QStringLiteral("restore"), dataDir(), backups[0], backups[1]});
        const QStringList lines = linesUntilKilled(*child, int(1 + random() % 4), int(random() % 40'000));
        ASSERT_EQ(lines.last(), QStringLiteral("begins"));
        auto library = open(dataDir(), backups[0]);
        const bool isFirst = library != nullptr;
        if (!isFirst)
            library = open(dataDir(), backups[1]);
        ASSERT_TRUE(library) << "neither of the two opens";
        second += isFirst ? 0 : 1;
        const auto avatars = library->avatars().list();
        ASSERT_TRUE(avatars && avatars->items.size() == 1 && avatars->damaged.isEmpty());
        EXPECT_EQ(avatars->items.first().name, isFirst ? QStringLiteral("Ada") : QStringLiteral("Bea"));
        EXPECT_EQ(library->examples().list(avatars->items.first().id)->items.size(), 300);
        EXPECT_TRUE(leftovers().isEmpty()) << qPrintable(leftovers().join(u' '));
    }
    EXPECT_TRUE(second > 0 && second < 16) << "the kills never fell on both sides of a restore";
}

TEST_F(BackupCrash, KilledWhileBackingUpTheFileIsTheOldOneOrTheNewOne)
{
    const QString path = m_folder.filePath(QStringLiteral("mine.likeness-backup"));
    {
        const auto library = open(dataDir(), childPassphrase);
        ASSERT_TRUE(library);
        ASSERT_TRUE(library->avatars().create(QStringLiteral("Robin"), AvatarKind::Me));
        ASSERT_TRUE(awaited(library->backUp(path, childPassphrase, cheapKdf)));
    }
    std::mt19937 random(20'234);
    for (int round = 0; round < 10; ++round) {
        const auto child = startChild({QStringLiteral("back-up"), dataDir(), path});
        linesUntilKilled(*child, int(1 + random() % 4), int(random() % 30'000));
        const auto summary = awaited(Library::inspectBackup(path, childPassphrase));
        ASSERT_TRUE(summary) << why(summary);
        EXPECT_EQ(summary->avatars.size(), 1);
        ASSERT_TRUE(open(dataDir(), childPassphrase)) << "the library itself is as it was";
        EXPECT_TRUE(leftovers().isEmpty()) << qPrintable(leftovers().join(u' '));
    }
}

} // namespace
} // namespace likeness
