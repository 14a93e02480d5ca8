// SPDX-License-Identifier: GPL-3.0-or-later
// The traps of real keyrings, with a real gnome-keyring on a session bus and in a home of its own.
#include "store/keys/keyring.h"
#include "tests/core/store/store_test.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>

#include <csignal>

namespace likeness {
namespace {

using namespace std::chrono_literals;

const QString daemonProgram = QStringLiteral("gnome-keyring-daemon");
const char *const insideFlag = "LIKENESS_TEST_IN_SESSION";

/// Only what a program needs, and nothing that leads to the bus or keyring of whoever runs the tests.
QProcessEnvironment cleanEnvironment(const QTemporaryDir &home)
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QLatin1String(insideFlag), QStringLiteral("1"));
    for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"}) {
        const QString folder = home.filePath(QString::fromLatin1(name).toLower());
        QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        environment.insert(QLatin1String(name), folder);
    }
    return environment;
}

/// Runs the current test again, in the other environment, with `wrapper` in front; its failures become ours.
void runAgain(QStringList command)
{
    const QTemporaryDir home;
    const auto *test = ::testing::UnitTest::GetInstance()->current_test_info();
    command += {QCoreApplication::applicationFilePath(),
                QStringLiteral("--gtest_filter=%1.%2")
                    .arg(QString::fromLatin1(test->test_suite_name()), QString::fromLatin1(test->name()))};
    QProcess process;
    process.setProcessEnvironment(cleanEnvironment(home));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.takeFirst(), command);
    ASSERT_TRUE(process.waitForFinished(120'000));
    EXPECT_EQ(process.exitCode(), 0) << process.readAll().toStdString();
}

bool isInside()
{
    return qEnvironmentVariableIsSet(insideFlag);
}

void needProgram(const QString &name, const char *package)
{
    ASSERT_FALSE(QStandardPaths::findExecutable(name).isEmpty())
        << qPrintable(name) << " is missing: install the Debian package " << package;
}

/// Empty if nobody answered, as between one daemon's end and the next one's start.
QByteArray askBus(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("dbus-send"),
                  QStringList{QStringLiteral("--session"), QStringLiteral("--print-reply=literal")} + arguments);
    process.waitForFinished();
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

const QString secretsService = QStringLiteral("--dest=org.freedesktop.secrets");
const QString loginCollection = QStringLiteral("/org/freedesktop/secrets/collection/login");

void lockKeyring()
{
    askBus({secretsService, QStringLiteral("/org/freedesktop/secrets"),
            QStringLiteral("org.freedesktop.Secret.Service.Lock"), QStringLiteral("array:objpath:") + loginCollection});
}

bool isKeyringOpen()
{
    return askBus({secretsService, loginCollection, QStringLiteral("org.freedesktop.DBus.Properties.Get"),
                   QStringLiteral("string:org.freedesktop.Secret.Collection"), QStringLiteral("string:Locked")})
        .contains("false");
}

qint64 keyringPid()
{
    return askBus({QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                   QStringLiteral("org.freedesktop.DBus.GetConnectionUnixProcessID"),
                   QStringLiteral("string:org.freedesktop.secrets")})
        .trimmed()
        .split(' ')
        .last()
        .toLongLong();
}

/// A gnome-keyring of the test's own that ends with it.
class Daemon {
public:
    Daemon()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedChannels);
        m_process.start(daemonProgram,
                        {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                         QStringLiteral("--components=secrets"), QStringLiteral("--replace")});
        m_process.write("password of the keyring");
        m_process.closeWriteChannel();
        EXPECT_TRUE(QTest::qWaitFor([this] { return m_process.state() == QProcess::Running && isServing(); }, 20'000));
    }
    ~Daemon()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    bool isServing() const
    {
        return askBus({QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                       QStringLiteral("org.freedesktop.DBus.NameHasOwner"),
                       QStringLiteral("string:org.freedesktop.secrets")})
                   .contains("true")
            && keyringPid() == m_process.processId() && isKeyringOpen();
    }

    QProcess m_process;
};

class RealKeyring : public ::testing::Test {
protected:
    void SetUp() override
    {
        needProgram(QStringLiteral("dbus-run-session"), "dbus");
        needProgram(QStringLiteral("dbus-send"), "dbus");
        needProgram(daemonProgram, "gnome-keyring");
    }

    /// True inside of the session; outside, runs the test there and returns false.
    bool inSession()
    {
        if (!isInside() && !HasFatalFailure())
            runAgain({QStringLiteral("dbus-run-session"), QStringLiteral("--")});
        return isInside();
    }

    QString dataDir() const { return m_folder.filePath(QStringLiteral("data")); }

    Result<> unlock()
    {
        library.reset();
        auto opened = Library::open(dataDir(), OpenMode::ReadWrite);
        EXPECT_TRUE(opened) << why(opened);
        library = std::move(*opened);
        return awaited(library->unlock({std::nullopt, &keyring, {}}));
    }

    QByteArray keyringFiles() const
    {
        QByteArray all;
        const QDir folder(qEnvironmentVariable("XDG_DATA_HOME") + QStringLiteral("/keyrings"));
        for (const QFileInfo &info : folder.entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            all += file.readAll();
        }
        return all;
    }

    QTemporaryDir m_folder;
    Keyring keyring{10s};
    std::unique_ptr<Library> library;
};

TEST_F(RealKeyring, KeepsTheKeyOverRestarts)
{
    if (!inSession())
        return;
    const Daemon daemon;
    const auto created = unlock();
    ASSERT_TRUE(created) << why(created);
    ASSERT_TRUE(library->avatars().create(QStringLiteral("Robin"), AvatarKind::Me));
    const auto again = unlock();
    ASSERT_TRUE(again) << why(again);
    EXPECT_TRUE(library->avatars().find(QStringLiteral("Robin")));
    EXPECT_EQ(library->protection(), Protection::Keyring);
}

TEST_F(RealKeyring, KeepsSecretsSealed)
{
    if (!inSession())
        return;
    const Daemon daemon;
    const QByteArray secret = "planted-secret-0123456789";
    const auto written = awaited(keyring.write(QStringLiteral("entry"), secret));
    ASSERT_TRUE(written) << why(written);
    EXPECT_EQ(awaited(keyring.read(QStringLiteral("entry"))), secret);
    EXPECT_FALSE(keyringFiles().isEmpty());
    EXPECT_FALSE(keyringFiles().contains(secret));
    EXPECT_FALSE(keyringFiles().contains(secret.toBase64()));
    EXPECT_EQ(awaited(keyring.read(QStringLiteral("none"))).error().kind, ErrorKind::NotFound);
    ASSERT_TRUE(awaited(keyring.remove(QStringLiteral("entry"))));
    EXPECT_EQ(awaited(keyring.read(QStringLiteral("entry"))).error().kind, ErrorKind::NotFound);
}

TEST_F(RealKeyring, LockedNeverLeadsToANewKey)
{
    if (!inSession())
        return;
    {
        const Daemon daemon;
        ASSERT_TRUE(unlock());
        ASSERT_TRUE(library->avatars().create(QStringLiteral("Robin"), AvatarKind::Me));
        lockKeyring();
        ASSERT_FALSE(isKeyringOpen());
        EXPECT_EQ(unlock().error().kind, ErrorKind::Locked);
    }
    const Daemon unlocked;
    const auto opened = unlock();
    ASSERT_TRUE(opened) << why(opened);
    EXPECT_TRUE(library->avatars().find(QStringLiteral("Robin")));
}

TEST_F(RealKeyring, LockedRefusesANewLibrary)
{
    if (!inSession())
        return;
    const Daemon daemon;
    lockKeyring();
    EXPECT_EQ(unlock().error().kind, ErrorKind::Denied);
    EXPECT_EQ(library->protection(), Protection::None);
    EXPECT_FALSE(library->isUnlocked());
}

TEST_F(RealKeyring, LockedDoesNotCountAsDeleted)
{
    if (!inSession())
        return;
    {
        const Daemon daemon;
        ASSERT_TRUE(awaited(keyring.write(QStringLiteral("entry"), "secret")));
        lockKeyring();
        const auto removed = awaited(keyring.remove(QStringLiteral("entry")));
        ASSERT_FALSE(removed) << "a locked keyring says that it deleted, and did not";
        EXPECT_EQ(removed.error().kind, ErrorKind::Denied);
    }
    const Daemon unlocked;
    EXPECT_EQ(awaited(keyring.read(QStringLiteral("entry"))), QByteArray("secret"));
    EXPECT_TRUE(awaited(keyring.remove(QStringLiteral("entry"))));
}

TEST_F(RealKeyring, KilledAndRestartedIsLockedNotEmpty)
{
    if (!inSession())
        return;
    {
        const Daemon daemon;
        ASSERT_TRUE(unlock());
        ASSERT_TRUE(library->avatars().create(QStringLiteral("Robin"), AvatarKind::Me));
        const qint64 pid = keyringPid();
        ASSERT_GT(pid, 0);
        ASSERT_EQ(::kill(pid_t(pid), SIGKILL), 0);
        // Until the bus has seen its end, it passes calls on to the dead daemon, and nobody answers them.
        ASSERT_TRUE(QTest::qWaitFor([pid] { return keyringPid() != pid; }, 20'000));
        EXPECT_EQ(unlock().error().kind, ErrorKind::Locked) << "the bus starts another daemon, which is locked";
    }
    const Daemon unlocked;
    const auto opened = unlock();
    ASSERT_TRUE(opened) << why(opened);
    EXPECT_EQ(library->avatars().list()->items.size(), 1);
}

TEST_F(RealKeyring, ForgetsTheKeyOfAnErasedLibrary)
{
    if (!inSession())
        return;
    const Daemon daemon;
    ASSERT_TRUE(unlock());
    ASSERT_TRUE(library->avatars().create(QStringLiteral("Robin"), AvatarKind::Me));
    const auto erased = awaited(library->erase(&keyring));
    ASSERT_TRUE(erased) << why(erased);
    ASSERT_TRUE(unlock());
    EXPECT_TRUE(library->avatars().list()->items.isEmpty());
}

TEST_F(RealKeyring, WithoutAnyBusSaysSoAtOnceAndWritesNothing)
{
    if (!isInside()) {
        runAgain({QStringLiteral("env")}); // no session bus: no address, no runtime folder with a socket, no display
        return;
    }
    QElapsedTimer time;
    time.start();
    EXPECT_EQ(unlock().error().kind, ErrorKind::Service);
    EXPECT_LT(time.elapsed(), 5000);
    EXPECT_EQ(library->protection(), Protection::None);
    EXPECT_TRUE(keyringFiles().isEmpty());
    const auto withPassphrase = awaited(library->unlock({QStringLiteral("typed instead"), &keyring, {}}));
    EXPECT_TRUE(withPassphrase) << why(withPassphrase);
}

} // namespace
} // namespace likeness
