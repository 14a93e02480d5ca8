// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop is asked to tell, with a service of notifications that the test plays on a session bus of its own.
#include "tests/ui/drivers/window_test.h"
#include "ui/common/jobs/job_list.h"
#include "ui/common/page/navigator.h"
#include "ui/common/window_settings.h"
#include "ui/shell/away/away_notes.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QVariantMap>
#include <QWidget>

namespace likeness {

static const QString serviceName = QStringLiteral("org.freedesktop.Notifications");
static const QString servicePath = QStringLiteral("/org/freedesktop/Notifications");

struct Shown {
    uint id = 0;
    uint replaces = 0;
    QString title;
    QString body;
    bool isOpen = true;
};

/// The desktop's side: writes down what it is asked for and clicks when told to.
class Desktop final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    explicit Desktop(const QDBusConnection &bus) : m_bus(bus)
    {
        m_bus.registerObject(servicePath, this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_bus.registerService(serviceName);
    }
    ~Desktop() override
    {
        m_bus.unregisterService(serviceName);
        m_bus.unregisterObject(servicePath);
    }

    QVector<Shown> shown;

    void click(uint id)
    {
        Q_EMIT ActivationToken(id, u"token-1"_qs);
        Q_EMIT ActionInvoked(id, u"default"_qs);
    }
    int open() const
    {
        return int(std::count_if(shown.begin(), shown.end(), [](const Shown &one) { return one.isOpen; }));
    }

public Q_SLOTS:
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body,
                const QStringList &, const QVariantMap &, int)
    {
        for (Shown &one : shown)
            one.isOpen = one.isOpen && one.id != replaces;
        shown.append({replaces ? replaces : ++m_last, replaces, title, body});
        return shown.last().id;
    }
    void CloseNotification(uint id)
    {
        for (Shown &one : shown)
            one.isOpen = one.isOpen && one.id != id;
        Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    uint m_last = 0;
};

namespace {

/// A bus of the test's own, which ends with it.
class SessionBus {
public:
    SessionBus()
    {
        m_daemon.start(u"dbus-daemon"_qs, {u"--session"_qs, u"--print-address"_qs, u"--nofork"_qs, u"--nopidfile"_qs});
        if (m_daemon.waitForReadyRead())
            m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~SessionBus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    const QString &address() const { return m_address; }

private:
    QProcess m_daemon;
    QString m_address;
};

class Notes : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_FALSE(bus.address().isEmpty()) << "dbus-daemon is missing: install the Debian package dbus-daemon";
        ASSERT_TRUE(folder.isValid());
        settings = std::make_unique<WindowSettings>(folder.filePath(u"window.ini"_qs));
    }

    void TearDown() override
    {
        notes.reset();
        desktop.reset();
        QDBusConnection::disconnectFromBus(u"desktop"_qs);
        QDBusConnection::disconnectFromBus(u"program"_qs);
    }

    void start(std::chrono::milliseconds longFrom = std::chrono::milliseconds(0), bool hasDesktop = true)
    {
        if (hasDesktop)
            desktop = std::make_unique<Desktop>(QDBusConnection::connectToBus(bus.address(), u"desktop"_qs));
        notes = std::make_unique<AwayNotes>(jobs, *settings,
                                            QDBusConnection::connectToBus(bus.address(), u"program"_qs), longFrom);
        QApplication::setActiveWindow(nullptr);
    }

    void endJob(const QString &title, const JobEnd &end = {})
    {
        jobs.start(u"job"_qs, title, {}, end);
        jobs.finish(u"job"_qs);
    }

    bool waitFor(int count) const
    {
        return QTest::qWaitFor([&] { return desktop->shown.size() == count; });
    }
    /// Whatever was on its way has come.
    void settle() const
    {
        const QDBusMessage ping = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_qs, u"/"_qs,
                                                                 u"org.freedesktop.DBus.Peer"_qs, u"Ping"_qs);
        QDBusConnection(u"program"_qs).call(ping);
        QCoreApplication::processEvents();
    }

    SessionBus bus;
    QTemporaryDir folder;
    JobList jobs;
    std::unique_ptr<WindowSettings> settings;
    std::unique_ptr<Desktop> desktop;
    std::unique_ptr<AwayNotes> notes;
};

TEST_F(Notes, LongWorkThatEndedIsToldOnceAndLeadsToItsPage)
{
    start();
    QSignalSpy front(notes.get(), &AwayNotes::frontWanted);
    QSignalSpy page(notes.get(), &AwayNotes::pageWanted);
    endJob(u"Reading files"_qs, {u"Robin: all files are read"_qs, u"sources"_qs, u"avatar-1"_qs});
    ASSERT_TRUE(waitFor(1));
    EXPECT_EQ(desktop->shown[0].title, u"Robin: all files are read"_qs);
    EXPECT_EQ(desktop->shown[0].body, QString());
    desktop->click(desktop->shown[0].id);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.size() == 1; }));
    EXPECT_EQ(front.value(0).value(0).toString(), u"token-1"_qs);
    EXPECT_EQ(page[0][0].toString(), u"sources"_qs);
    EXPECT_EQ(page[0][1].toString(), u"avatar-1"_qs);
}

TEST_F(Notes, OfOneJobThereIsOneAtATime)
{
    start();
    endJob(u"Backing up"_qs);
    endJob(u"Backing up"_qs);
    endJob(u"Backing up once more"_qs);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return !desktop->shown.isEmpty() && desktop->shown.last().title == u"Backing up once more: ended"; }));
    EXPECT_EQ(desktop->open(), 1);
    EXPECT_EQ(desktop->shown.last().replaces, desktop->shown.first().id);
}

TEST_F(Notes, ShortWorkAndStoppedWorkAreNotTold)
{
    start(std::chrono::hours(1));
    endJob(u"Backing up"_qs);
    settle();
    EXPECT_TRUE(desktop->shown.isEmpty());
    start(std::chrono::milliseconds(0), false);
    jobs.start(u"job"_qs, u"Reading files"_qs, [] {});
    jobs.cancel(u"job"_qs);
    jobs.finish(u"job"_qs);
    settle();
    EXPECT_TRUE(desktop->shown.isEmpty()) << "who stops it is there to see it";
}

TEST_F(Notes, WhoeverIsHereNeedsNoneAndWhatWasSeenGoes)
{
    start();
    endJob(u"Backing up"_qs);
    ASSERT_TRUE(waitFor(1));
    QWidget window;
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    EXPECT_TRUE(QTest::qWaitFor([&] { return desktop->open() == 0; })) << "it is in the window";
    endJob(u"Backing up"_qs);
    settle();
    EXPECT_EQ(desktop->shown.size(), 1);
}

TEST_F(Notes, TheyCanBeSwitchedOff)
{
    start();
    settings->setDesktopNotesOn(false);
    endJob(u"Backing up"_qs);
    settle();
    EXPECT_TRUE(desktop->shown.isEmpty());
}

TEST_F(Notes, WithoutAServiceNothingHappens)
{
    start(std::chrono::milliseconds(0), false);
    endJob(u"Backing up"_qs);
    settle();
    endJob(u"Backing up"_qs);
    settle();
    AwayNotes nowhere(jobs, *settings, QDBusConnection(u"nowhere"_qs), std::chrono::milliseconds(0));
    endJob(u"Backing up"_qs);
    settle();
}

} // namespace
} // namespace likeness

#include "notes_test.moc"
