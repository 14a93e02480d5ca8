// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_child.h"
#include "tests/core/store/store_test.h"

#include "store/database/migrations.h"

#include <QSet>

#include <random>

namespace likeness {
namespace {

/// What the children of all rounds were told is saved.
struct Confirmed {
    QSet<QString> sources;
    QSet<QString> pages;
    QSet<QString> accepted;
    QSet<QString> examples;
    QSet<QString> removed;
    QSet<QString> trashed;
    QHash<QString, QString> corrected; ///< what the page says, by source

    void take(const QStringList &lines)
    {
        for (const QString &line : lines) {
            const QStringList parts = line.split(u' ');
            if (parts[0] == u"added") {
                sources += parts[1];
                examples += parts[2];
            } else if (parts[0] == u"page") {
                pages += parts[1];
            } else if (parts[0] == u"accepted") {
                accepted += parts[1];
            } else if (parts[0] == u"removed") {
                removed += parts[1];
            } else if (parts[0] == u"trashed") {
                trashed += parts[1];
            } else if (parts[0] == u"corrected") {
                corrected.insert(parts[1], planted(parts[2].toInt()));
            }
        }
    }
};

class Crash : public ::testing::Test {
protected:
    QString dataDir() const { return m_folder.filePath(QStringLiteral("data")); }

    std::unique_ptr<Library> open(const QString &passphrase)
    {
        auto library = Library::open(dataDir(), OpenMode::ReadWrite);
        EXPECT_TRUE(library) << why(library);
        const auto done = library ? awaited((*library)->unlock({passphrase, nullptr, cheapKdf})) : Result<>();
        return library && done ? std::move(*library) : nullptr;
    }

    void expectIntegrity() const
    {
        const auto database = Database::open(dataDir(), OpenMode::ReadOnly);
        ASSERT_TRUE(database) << why(database);
        EXPECT_EQ((*database)->value(QStringLiteral("PRAGMA integrity_check"))->toString(), QStringLiteral("ok"));
    }

    QTemporaryDir m_folder;
};

void expectAllThere(Library &library, const QString &avatarId, const Confirmed &confirmed)
{
    const auto sources = library.sources().list(avatarId);
    const auto trash = library.sources().trash(avatarId);
    const auto examples = library.examples().list(avatarId);
    ASSERT_TRUE(sources && trash && examples);
    EXPECT_TRUE(sources->damaged.isEmpty() && examples->damaged.isEmpty());
    QSet<QString> foundSources;
    for (const Source &source : sources->items + trash->items) {
        foundSources += source.id;
        EXPECT_TRUE(!confirmed.trashed.contains(source.id) || source.deletedAt.isValid()) << "it came out of the trash";
        const QString text = confirmed.corrected.value(source.id);
        EXPECT_TRUE(text.isEmpty() || library.pages().page(source.id, 1)->lines.first().text == text)
            << "a correction is lost";
        const auto pages = library.sources().pages(source.id);
        ASSERT_TRUE(pages);
        EXPECT_EQ(pages->items.size(), source.pagesRead) << "page and count are one transaction";
        EXPECT_TRUE(!confirmed.pages.contains(source.id) || source.pagesRead == 1) << "a confirmed page is lost";
    }
    EXPECT_TRUE(foundSources.contains(confirmed.sources));
    QSet<QString> foundExamples;
    for (const Example &example : examples->items) {
        foundExamples += example.id;
        EXPECT_TRUE(!confirmed.accepted.contains(example.id) || example.state == ExampleState::Accepted);
    }
    EXPECT_TRUE(foundExamples.contains(confirmed.examples));
    EXPECT_FALSE(foundExamples.intersects(confirmed.removed)) << "a confirmed deletion came back";
}

TEST_F(Crash, KilledAtAnyMomentNothingConfirmedIsLost)
{
    auto library = open(childPassphrase);
    ASSERT_TRUE(library);
    const QString avatarId = library->avatars().create(QStringLiteral("Robin"), AvatarKind::Me)->id;
    library.reset();
    Confirmed confirmed;
    std::mt19937 random(20'231);
    for (int round = 0; round < 15; ++round) {
        const auto child = startChild({QStringLiteral("edit"), dataDir(), QString::number(10'000 * (round + 1))});
        const QStringList lines = linesUntilKilled(*child, int(1 + random() % 60), int(random() % 4000));
        ASSERT_FALSE(lines.isEmpty());
        ASSERT_TRUE(lines.first().startsWith(u"added ")) << qPrintable(lines.first());
        confirmed.take(lines);
        expectIntegrity();
        library = open(childPassphrase);
        ASSERT_TRUE(library);
        expectAllThere(*library, avatarId, confirmed);
        library.reset();
    }
    EXPECT_GT(confirmed.sources.size(), 60);
}

TEST_F(Crash, KilledWhileTheKeyChangesOneOfTheTwoOpens)
{
    const QString other = QStringLiteral("another passphrase");
    auto library = open(childPassphrase);
    ASSERT_TRUE(library);
    for (int i = 0; i < 50; ++i)
        ASSERT_TRUE(library->avatars().create(planted(i), AvatarKind::Me));
    library.reset();
    std::mt19937 random(20'232);
    int otherOpened = 0;
    for (int round = 0; round < 20; ++round) {
        library = open(childPassphrase);
        const bool isFirst = library != nullptr;
        if (!library)
            library = open(other);
        ASSERT_TRUE(library) << "neither key opens it";
        otherOpened += isFirst ? 0 : 1;
        const auto avatars = library->avatars().list();
        EXPECT_EQ(avatars->items.size(), 50);
        EXPECT_TRUE(avatars->damaged.isEmpty());
        library.reset();
        const auto child = startChild({QStringLiteral("change-keys"), dataDir(), isFirst ? childPassphrase : other,
                                       isFirst ? other : childPassphrase});
        linesUntilKilled(*child, int(1 + random() % 6), int(random() % 4000));
        expectIntegrity();
    }
    EXPECT_TRUE(otherOpened > 0 && otherOpened < 20) << "the kills never fell on both sides of a change";
}

/// A migration that takes a while.
QByteArray slowMigration()
{
    QByteArray sql = "CREATE TABLE slow (n INTEGER, text TEXT);\n";
    for (int i = 0; i < 60; ++i) {
        sql += "INSERT INTO slow WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 500)"
               " SELECT n, hex(randomblob(100)) FROM c;\n";
    }
    return sql + "ALTER TABLE avatars ADD COLUMN extra TEXT;\n";
}

TEST_F(Crash, KilledInAMigrationItIsOldOrNew)
{
    const QTemporaryDir schemas;
    const QString schema = schemas.path();
    const int last = writeSchemaWith(schema, slowMigration());
    QElapsedTimer time;
    time.start();
    ASSERT_TRUE(migrate(*Database::open(dataDir(), OpenMode::ReadWrite).value(), schema));
    const auto whole = unsigned(time.nsecsElapsed() / 1000);
    std::mt19937 random(20'233);
    int old = 0;
    for (int round = 0; round < 20; ++round) {
        QDir(dataDir()).removeRecursively();
        ASSERT_TRUE(migrate(*Database::open(dataDir(), OpenMode::ReadWrite).value()));
        const auto child = startChild({QStringLiteral("migrate"), dataDir(), schema});
        linesUntilKilled(*child, 1, int(random() % whole));
        expectIntegrity();
        const auto database = Database::open(dataDir(), OpenMode::ReadWrite);
        ASSERT_TRUE(database) << why(database);
        const int version = (*database)->value(QStringLiteral("PRAGMA user_version"))->toInt();
        const auto rows = (*database)->value(QStringLiteral("SELECT count(*) FROM slow"));
        EXPECT_TRUE((version == last - 1 && !rows) || (version == last && rows->toInt() == 30'000)) << version;
        old += version == last - 1 ? 1 : 0;
        EXPECT_TRUE(migrate(**database, schema)) << "a broken-off migration is done at the next start";
    }
    EXPECT_GT(old, 0) << "no kill fell into the migration";
}

TEST_F(Crash, ASecondProgramIsTurnedAwayUnharmed)
{
    const auto library = open(childPassphrase);
    ASSERT_TRUE(library);
    for (int i = 0; i < 5; ++i) {
        const auto child = startChild({QStringLiteral("open"), dataDir()});
        ASSERT_TRUE(library->avatars().create(planted(i), AvatarKind::Me));
        ASSERT_TRUE(child->waitForFinished());
        const QString said = QString::fromUtf8(child->readAllStandardOutput());
        EXPECT_TRUE(said.startsWith(QStringLiteral("error %1 ").arg(int(ErrorKind::InUse)))) << qPrintable(said);
    }
    EXPECT_EQ(library->avatars().list()->items.size(), 5);
    expectIntegrity();
}

} // namespace
} // namespace likeness
