// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat_opening.h"

#include "services/chat/ask_context.h"
#include "services/chat/chats.h"
#include "services/chat/running_answer.h"
#include "services/examples.h"
#include "services/models/questions.h"
#include "services/models/token_meters.h"
#include "store/library.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <functional>
#include <vector>

namespace likeness::bench {
namespace {

constexpr int messages = 5'000;
constexpr int rounds = 9;

ChatTurn turnAt(int number)
{
    ChatVariant variant;
    variant.text =
        QStringLiteral("message %1 of a long talk about gigs, trains and what there was to eat ").repeated(2);
    variant.text = variant.text.arg(number);
    if (number % 2 == 0)
        return {{}, ChatRole::User, {variant}, 0};
    variant.model = QStringLiteral("gpt-4o-2024-08-06");
    variant.usage = Usage{1'200, 1'024, 40};
    variant.cost = Money{2'000'000};
    for (int i = 0; i < 12; ++i)
        variant.chosen.append({QStringLiteral("4f1c0000-0000-4000-8000-0000000000%1").arg(i, 2, 10, QLatin1Char('0')),
                               ExampleReason::Similar, 0.25, 40});
    return {{}, ChatRole::Assistant, {variant}, 0};
}

std::unique_ptr<Library> libraryIn(const QString &folder)
{
    auto library = Library::open(folder, OpenMode::ReadWrite);
    if (!library)
        return nullptr;
    const auto unlocked = (*library)->unlock({QStringLiteral("bench"), nullptr, KdfCost{1, 8192}});
    const bool isDone = QTest::qWaitFor([&] { return unlocked.isFinished(); }, 10'000);
    return isDone && unlocked.result() ? std::move(*library) : nullptr;
}

/// A chat with all its messages; empty where it could not be made.
Result<Chat> fill(Library &library)
{
    const auto avatar = library.avatars().create(QStringLiteral("Robin"), AvatarKind::Me);
    Chat wanted;
    wanted.avatarId = avatar ? avatar->id : QString();
    const auto chat = library.chats().add(wanted);
    QVector<ChatTurn> turns;
    for (int i = 0; i < messages; ++i)
        turns.append(turnAt(i));
    const auto stored = chat ? library.turns().append(*chat, turns) : failure(chat.error());
    return stored ? chat : failure(stored.error());
}

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// An answer that comes as fast as it is taken.
class QuickReply final : public AskedReply {
public:
    void cancel() override { }
    const Transfer &transfer() const override { return m_transfer; }
    void say(const QString &text) { Q_EMIT delta(text); }
    void end() { Q_EMIT finished(ReplySummary()); }

private:
    Transfer m_transfer;
};

/// What the thread of the window spends on an answer in many pieces, all that is shown aside.
void measureDeltas(Report &report, Library &library, const Chat &chat, const ChatTurn &turn)
{
    constexpr int deltas = 10'000;
    PreparedAsk prepared;
    prepared.ask.chatId = chat.id;
    RunningAnswer answer(library, prepared, turn.id, turn.variant(), nullptr);
    auto reply = std::make_unique<QuickReply>();
    QuickReply &model = *reply;
    answer.start(std::move(reply));
    const double spent = millisecondsOf([&] {
        for (int i = 0; i < deltas; ++i) {
            model.say(QStringLiteral("word "));
            QCoreApplication::processEvents();
        }
        model.end();
    });
    report.figure(QStringLiteral("an answer in %1 pieces").arg(deltas), spent, QStringLiteral("ms"),
                  Limit{Limit::Side::AtMost, 1'000});
}

Example exampleAt(int number)
{
    Example example;
    example.id = QString::number(number);
    example.userMessage = QStringLiteral("what was number %1 of the %2 gigs like").arg(number).arg(number % 97);
    example.assistantMessage =
        QStringLiteral("number %1 was loud, and the %2 people there sang along").arg(number).arg(number % 89);
    example.category = Category(number % 5);
    return example;
}

/// What the pool does before each question.
void measureContext(Report &report, int count)
{
    AskMaterial material;
    material.ask.text = QStringLiteral("what was the gig like, and how many people sang");
    for (int i = 0; i < count; ++i)
        material.examples.append(exampleAt(i));
    TokenMeters meters;
    material.count = meters.meterFor(TokenEncoding::O200k).count;
    std::vector<double> times;
    for (int i = 0; i < 3; ++i)
        times.push_back(millisecondsOf([&] { (void)askContext(material); }));
    std::sort(times.begin(), times.end());
    report.figure(QStringLiteral("choosing among %1 examples, in the background").arg(count), times[1],
                  QStringLiteral("ms"));
}

} // namespace

void measureChats(Report &report, const QString &folder)
{
    report.title(QStringLiteral("a chat of %1 messages").arg(messages));
    const auto library = libraryIn(folder + QStringLiteral("/chats"));
    const auto chat = library ? fill(*library) : failure(ErrorKind::Io);
    report.figure(QStringLiteral("chats that could not be made"), chat ? 0 : 1, {}, Limit{Limit::Side::AtMost, 0});
    if (!chat)
        return;
    Examples examples(*library);
    Chats chats(*library, examples);
    std::vector<double> opening;
    std::vector<double> writing;
    for (int i = 0; i < rounds; ++i) {
        Result<QVector<ChatTurn>> turns = QVector<ChatTurn>();
        opening.push_back(millisecondsOf([&] { turns = chats.turns(chat->id); }));
        ChatVariant answer = turns->last().variant();
        answer.text += QStringLiteral("and more of it ").repeated(100);
        writing.push_back(millisecondsOf([&] { (void)library->turns().update(answer); }));
    }
    std::sort(opening.begin(), opening.end());
    std::sort(writing.begin(), writing.end());
    const QString ms = QStringLiteral("ms");
    report.figure(QStringLiteral("opening it (median of %1)").arg(rounds), opening[rounds / 2], ms,
                  Limit{Limit::Side::AtMost, 200});
    report.figure(QStringLiteral("keeping a growing answer once (median of %1)").arg(rounds), writing[rounds / 2], ms);
    const auto turns = chats.turns(chat->id);
    measureDeltas(report, *library, *chat, turns->last());
    measureContext(report, 500);
    measureContext(report, 20'000);
}

} // namespace likeness::bench
