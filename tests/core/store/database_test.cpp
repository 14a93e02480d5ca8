// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database/migrations.h"
#include "tests/core/store/store_test.h"

#include <QSignalSpy>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

namespace likeness {
namespace {

class Databases : public StoreTest {
protected:
    std::unique_ptr<Database> raw(OpenMode mode = OpenMode::ReadOnly)
    {
        auto database = Database::open(dataDir(), mode);
        EXPECT_TRUE(database) << why(database);
        return database ? std::move(*database) : nullptr;
    }
};

TEST_F(Databases, AreSetUpForCrashesAndSecrecy)
{
    library.reset();
    const auto database = raw(OpenMode::ReadWrite);
    const auto pragma = [&](const char *name) {
        return database->value(u"PRAGMA " + QLatin1String(name))->toString().toStdString();
    };
    EXPECT_EQ(pragma("journal_mode"), "wal");
    EXPECT_EQ(pragma("synchronous"), "2");
    EXPECT_EQ(pragma("secure_delete"), "1");
    EXPECT_EQ(pragma("foreign_keys"), "1");
    EXPECT_EQ(pragma("temp_store"), "2");
    EXPECT_EQ(pragma("busy_timeout"), "5000");
    EXPECT_EQ(pragma("trusted_schema"), "0");
}

/// Sets the mask for new files, for as long as it lives.
class Umask {
public:
    explicit Umask(mode_t mask) : m_old(::umask(mask)) { }
    ~Umask() { ::umask(m_old); }

private:
    mode_t m_old;
};

TEST_F(Databases, BelongToTheirOwnerWhateverTheUmask)
{
    for (const mode_t mask : {mode_t(0), mode_t(022)}) {
        const Umask umask(mask);
        library.reset();
        QDir(dataDir()).removeRecursively();
        secrets.entries.clear();
        reopen();
        newAvatar();
        struct stat status;
        ASSERT_EQ(::stat(qPrintable(dataDir()), &status), 0);
        EXPECT_EQ(status.st_mode & 07777, mode_t(0700));
        const auto files = QDir(dataDir()).entryInfoList(QDir::Files | QDir::Hidden);
        EXPECT_EQ(files.size(), 4) << "database, log, index, lock";
        for (const QFileInfo &file : files) {
            ASSERT_EQ(::stat(qPrintable(file.filePath()), &status), 0);
            EXPECT_EQ(status.st_mode & 07777, mode_t(0600)) << qPrintable(file.fileName());
        }
    }
}

TEST_F(Databases, CloseAFolderThatWasOpen)
{
    library.reset();
    ASSERT_EQ(::chmod(qPrintable(dataDir()), 0755), 0);
    ASSERT_EQ(::chmod(qPrintable(Database::fileIn(dataDir())), 0644), 0);
    reopen();
    EXPECT_EQ(int(QFile::permissions(dataDir()) & 0x0077), 0);
    EXPECT_EQ(int(QFile::permissions(Database::fileIn(dataDir())) & 0x0077), 0);
}

TEST_F(Databases, LeaveASharedFolderOfOthersAlone)
{
    const QString folder = m_folder.filePath(QStringLiteral("shared"));
    ASSERT_TRUE(QDir().mkpath(folder + QStringLiteral("/of others")));
    ASSERT_EQ(::chmod(qPrintable(folder), 0755), 0);
    EXPECT_EQ(Library::open(folder, OpenMode::ReadWrite).error().kind, ErrorKind::BadInput);
    EXPECT_NE(int(QFile::permissions(folder) & QFile::ReadOther), 0) << "its rights were changed";
}

TEST_F(Databases, LetOneProgramWriteAndOthersRead)
{
    newAvatar();
    EXPECT_EQ(Library::open(dataDir(), OpenMode::ReadWrite).error().kind, ErrorKind::InUse);
    auto reader = Library::open(dataDir(), OpenMode::ReadOnly);
    ASSERT_TRUE(reader) << why(reader);
    EXPECT_EQ((*reader)->avatars().list().error().kind, ErrorKind::Locked);
    ASSERT_TRUE(awaited((*reader)->unlock({std::nullopt, &secrets, {}})));
    EXPECT_EQ((*reader)->avatars().list()->items.size(), 1);
    newAvatar(QStringLiteral("Kim"));
    EXPECT_EQ((*reader)->avatars().list()->items.size(), 2) << "a reader sees what is saved meanwhile";
    EXPECT_EQ((*reader)->avatars().create(QStringLiteral("Alex"), AvatarKind::Me).error().kind, ErrorKind::InUse);
    library.reset();
    EXPECT_EQ((*reader)->avatars().list()->items.size(), 2);
}

TEST_F(Databases, SayThatThereIsNone)
{
    const QString folder = m_folder.filePath(QStringLiteral("none"));
    EXPECT_EQ(Library::open(folder, OpenMode::ReadOnly).error().kind, ErrorKind::NotFound);
    EXPECT_FALSE(QFile::exists(folder));
}

TEST_F(Databases, ThatAreNoneAreNamedNotOverwritten)
{
    const QString folder = m_folder.filePath(QStringLiteral("strange"));
    ASSERT_TRUE(QDir().mkpath(folder));
    QFile file(Database::fileIn(folder));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const QByteArray content(4096, 'x');
    file.write(content);
    file.close();
    EXPECT_EQ(Library::open(folder, OpenMode::ReadWrite).error().kind, ErrorKind::Corrupt);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), content);
}

TEST_F(Databases, SayWhereTheyCannotBe)
{
    QFile file(m_folder.filePath(QStringLiteral("a file")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(Library::open(file.fileName() + QStringLiteral("/data"), OpenMode::ReadWrite).error().kind,
              ErrorKind::Io);
}

TEST_F(Databases, UndoWhatFails)
{
    library.reset();
    const auto database = raw(OpenMode::ReadWrite);
    const auto failed = database->transact([&]() -> Result<> {
        EXPECT_TRUE(database->execute(QStringLiteral("CREATE TABLE half (n)")));
        return database->execute(QStringLiteral("INSERT INTO nowhere VALUES (1)"));
    });
    EXPECT_FALSE(failed);
    EXPECT_FALSE(database->execute(QStringLiteral("SELECT * FROM half")));
    EXPECT_TRUE(database->transact([&] { return database->execute(QStringLiteral("CREATE TABLE half (n)")); }));
}

TEST_F(Databases, LeaveNoConnectionBehind)
{
    static QStringList warnings;
    warnings.clear();
    const auto old = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &message) { warnings += message; });
    newAvatar();
    reopen();
    library.reset();
    EXPECT_FALSE(Library::open(m_folder.filePath(QStringLiteral("none")), OpenMode::ReadOnly));
    qInstallMessageHandler(old);
    EXPECT_TRUE(warnings.isEmpty()) << qPrintable(warnings.join(u'\n'));
    EXPECT_TRUE(QSqlDatabase::connectionNames().isEmpty());
}

TEST_F(Databases, EmptyTheLogOnceNobodyReadsAnyMore)
{
    const QString avatarId = newAvatar();
    const QFileInfo log(Database::fileIn(dataDir()) + QStringLiteral("-wal"));
    auto reader = raw();
    {
        // A reader in the middle of its answer keeps the log from being emptied.
        const auto inTheMiddle = [&](const QSqlQuery &) -> Result<> {
            EXPECT_TRUE(library->avatars().remove(avatarId)) << "the deletion itself is not held up";
            EXPECT_GT(QFileInfo(log.filePath()).size(), 0);
            return {};
        };
        ASSERT_TRUE(reader->visit(QStringLiteral("SELECT id FROM avatars"), {}, inTheMiddle));
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return QFileInfo(log.filePath()).size() == 0; }, 5000));
}

/// Makes writes beyond a file size fail, as a full disk does.
class SizeLimit {
public:
    explicit SizeLimit(qint64 size)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_old);
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit = m_old;
        limit.rlim_cur = rlim_t(size);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_signal);
    }

private:
    rlimit m_old;
    void (*m_signal)(int);
};

TEST_F(Databases, OnAFullDiskLoseNothingSilently)
{
    const QString avatarId = newAvatar();
    const QString log = Database::fileIn(dataDir()) + QStringLiteral("-wal");
    QVector<Example> kept;
    int refused = 0;
    for (int room = 0; room < 50; ++room) {
        const auto done = [&] {
            const SizeLimit full(QFileInfo(log).size() + room * 600);
            return library->examples().insert(avatarId, {plantedExample(room), plantedExample(room)});
        }();
        if (done)
            kept += *done;
        else
            EXPECT_EQ(done.error().kind, ErrorKind::Io) << why(done);
        refused += done ? 0 : 1;
        ASSERT_EQ(library->examples().list(avatarId)->items, kept) << "room for " << room * 600;
    }
    EXPECT_GT(refused, 5);
    EXPECT_GT(kept.size(), 5);
    reopen();
    EXPECT_EQ(library->examples().list(avatarId)->items, kept);
    EXPECT_EQ(raw()->value(QStringLiteral("PRAGMA integrity_check"))->toString(), QStringLiteral("ok"));
}

class Migrations : public Databases {
protected:
    QString folder() const { return m_folder.filePath(QStringLiteral("schema")); }
};

TEST_F(Migrations, KeepWhatWasThere)
{
    newAvatar();
    library.reset();
    {
        const auto database = raw(OpenMode::ReadWrite);
        const int next = writeSchemaWith(folder(),
                                         "-- a comment; with a semicolon\nALTER TABLE chats ADD COLUMN extra TEXT;\n"
                                         "CREATE INDEX more ON chats (extra);");
        const auto migrated = migrate(*database, folder());
        ASSERT_TRUE(migrated) << why(migrated);
        EXPECT_EQ(database->value(QStringLiteral("PRAGMA user_version"))->toInt(), next);
        EXPECT_EQ(database->value(QStringLiteral("SELECT count(*) FROM avatars"))->toInt(), 1);
        ASSERT_TRUE(migrate(*database, folder())) << "a second time does nothing";
        ASSERT_TRUE(database->execute(QStringLiteral("PRAGMA user_version = %1").arg(next - 1)));
    }
    reopen();
    EXPECT_TRUE(library->avatars().find(QStringLiteral("Robin")));
}

TEST_F(Migrations, ThatFailChangeNothing)
{
    library.reset();
    const auto database = raw(OpenMode::ReadWrite);
    const int next = writeSchemaWith(folder(), "CREATE TABLE extra (n);\nCREATE NONSENSE;\n");
    EXPECT_FALSE(migrate(*database, folder()));
    EXPECT_EQ(database->value(QStringLiteral("PRAGMA user_version"))->toInt(), next - 1);
    EXPECT_FALSE(database->execute(QStringLiteral("SELECT * FROM extra")));
}

TEST_F(Migrations, RefuseALibraryOfANewerProgramAndLeaveItAsItIs)
{
    newAvatar();
    library.reset();
    {
        const auto database = raw(OpenMode::ReadWrite);
        ASSERT_TRUE(database->execute(QStringLiteral("PRAGMA user_version = 99")));
    }
    const QByteArray before = bytesOnDisk();
    EXPECT_EQ(Library::open(dataDir(), OpenMode::ReadWrite).error().kind, ErrorKind::NewerVersion);
    EXPECT_EQ(Library::open(dataDir(), OpenMode::ReadOnly).error().kind, ErrorKind::NewerVersion);
    QDir(dataDir()).remove(QStringLiteral("library.db-wal")); // empty ones, of the reader
    QDir(dataDir()).remove(QStringLiteral("library.db-shm"));
    EXPECT_EQ(bytesOnDisk(), before);
}

} // namespace
} // namespace likeness
