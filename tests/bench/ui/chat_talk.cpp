// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat_talk.h"

#include "../material.h"
#include "../report.h"
#include "heartbeat.h"
#include "paint_watch.h"

#include "store/library.h"
#include "tests/fakes/memory_secrets.h"
#include "tests/ui/drivers/chat_driver.h"
#include "tests/ui/drivers/chat_stage.h"

#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <random>

namespace likeness::bench {
namespace {

constexpr int patience = 60'000;
constexpr int deltas = 10'000;
constexpr int messages = 5'000;
const QString ms = QStringLiteral("ms");
using Side = Limit::Side;

void need(bool isMet, const char *what)
{
    if (!isMet)
        qFatal("%s", what);
}

double processorTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Takes one request and leaves it to the measurement what is answered, and when.
class HeldProvider final : public LoopbackProvider {
public:
    HeldProvider()
    {
        ProviderStep held;
        held.bytes = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";
        held.isKeptOpen = true;
        script = {held};
        connect(this, &QTcpServer::newConnection, this, [this] { m_last = findChildren<QTcpSocket *>().last(); });
    }
    QTcpSocket &socket() const { return *m_last; }

private:
    QTcpSocket *m_last = nullptr;
};

struct Room {
    Room()
    {
        auto opened = Library::open(folder.filePath(QStringLiteral("data")), OpenMode::ReadWrite);
        need(opened.has_value(), "the library does not open");
        library = std::move(*opened);
        const auto unlocked = library->unlock({std::nullopt, &secrets, {}});
        need(QTest::qWaitFor([&] { return unlocked.isFinished(); }, patience), "the library does not unlock");
        avatarId = library->avatars().create(QStringLiteral("Robin"), AvatarKind::Me)->id;
        settings = std::make_unique<WindowSettings>(folder.filePath(QStringLiteral("window.ini")));
        stage = std::make_unique<ChatStage>(*library, *settings, avatarId);
        need(stage->addAccount(provider).has_value(), "no account");
    }

    QTemporaryDir folder;
    MemorySecrets secrets;
    HeldProvider provider;
    std::unique_ptr<Library> library;
    QString avatarId;
    std::unique_ptr<WindowSettings> settings;
    std::unique_ptr<ChatStage> stage;
};

/// From the first words on the wire until they are painted, then the rest as fast as it comes.
void measureStream(Report &report)
{
    Room room;
    room.stage->open();
    need(QTest::qWaitForWindowExposed(&room.stage->window), "the window does not show");
    const ChatDriver driver(*room.stage->page);
    driver.send(QStringLiteral("tell me everything"));
    driver.agree();
    need(QTest::qWaitFor([&] { return !room.provider.requests.isEmpty(); }, patience), "nothing is asked");
    need(driver.waitForMessages(2), "no answer begins");
    QTest::qWait(200); // what asking itself takes is over
    PaintWatch watch(*driver.messages()->viewport());
    report.figure(QStringLiteral("first words, from the socket to the screen"), watch.timeUntilPainted([&] {
        room.provider.socket().write(ChatStage::chunk("first "));
        room.provider.socket().flush();
        while (!driver.said().last().contains(QStringLiteral("first")))
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
    }),
                  ms, Limit{Side::AtMost, 50});
    QByteArray rest;
    std::mt19937 random(2'026);
    for (int i = 1; i < deltas; ++i)
        rest += ChatStage::chunk(inventedSentence(random, 1).toUtf8() + ' ');
    const Heartbeat heartbeat;
    const double before = processorTime();
    room.provider.socket().write(rest + ChatStage::ending());
    room.provider.socket().disconnectFromHost();
    need(driver.waitForEnd(), "the answer does not end");
    report.figure(QStringLiteral("%L1 pieces of an answer, the window's own processor time").arg(deltas),
                  processorTime() - before, ms, Limit{Side::AtMost, 1'000});
    report.figure(QStringLiteral("longest time without an answer meanwhile"), heartbeat.longest(), ms);
}

QString longChat(Room &room)
{
    std::mt19937 random(7);
    QVector<ChatTurn> turns(messages);
    for (int i = 0; i < messages; ++i) {
        turns[i].role = i % 2 == 0 ? ChatRole::User : ChatRole::Assistant;
        ChatVariant variant;
        variant.text = inventedSentence(random, 4 + int(random() % 40));
        variant.model = i % 2 == 0 ? QString() : QStringLiteral("test-model");
        turns[i].variants = {variant};
    }
    const Result<Chat> chat = room.stage->talk.chats.create(room.avatarId, QStringLiteral("Long"));
    need(chat && room.library->turns().append(*chat, turns).has_value(), "no chat");
    return chat->id;
}

void measureLongChat(Report &report)
{
    Room room;
    const QString id = longChat(room);
    const auto other = room.stage->talk.chats.create(room.avatarId, QStringLiteral("Other"));
    need(other.has_value(), "no other chat");
    room.settings->setLayout(room.avatarId, QStringLiteral("chat/current"), other->id);
    room.stage->open();
    need(QTest::qWaitForWindowExposed(&room.stage->window), "the window does not show");
    const ChatDriver driver(*room.stage->page);
    QListView *chats = driver.chats();
    const int row = driver.rowsOf(*chats).first().startsWith(QStringLiteral("Long")) ? 0 : 1;
    PaintWatch watch(*driver.messages()->viewport());
    report.figure(QStringLiteral("a chat of %L1 messages until it shows").arg(messages), watch.timeUntilPainted([&] {
        driver.select(chats, row);
        while (driver.messages()->model()->rowCount() != messages)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }),
                  ms, Limit{Side::AtMost, 200});
    QTest::qWait(2'000); // heights are found out meanwhile
    QScrollBar *bar = driver.messages()->verticalScrollBar();
    std::vector<double> times;
    for (int i = 1; i <= 50; ++i)
        times.push_back(watch.timeUntilPainted([&] { bar->setValue(bar->maximum() * i / 51); }));
    report.figure(QStringLiteral("a leap in it until it shows, worst of %1").arg(times.size()),
                  *std::max_element(times.begin(), times.end()), ms, Limit{Side::AtMost, 50});
}

} // namespace

void measureChat(Report &report)
{
    report.title(QStringLiteral("talking"));
    measureStream(report);
    measureLongChat(report);
}

} // namespace likeness::bench
