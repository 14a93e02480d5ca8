// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/examples.h"

#include "domain/examples/editing.h"
#include "tests/core/services/services_test.h"

#include <QRandomGenerator>

#include <ctime>

namespace likeness {
namespace {

constexpr int manyRows = 20'000;
constexpr int someRows = 3'000;

/// Sentences of words that occur about as often as words do in chats.
QString sentence(QRandomGenerator &random, int words)
{
    QStringList parts;
    for (int i = 0; i < words; ++i) {
        const double u = random.generateDouble();
        parts.append(QStringLiteral("w%1").arg(int(3000 * u * u * u)));
    }
    return parts.join(u' ');
}

/// What is measured is the calling thread's own work, for that is what a window waits for; a busy machine changes
/// little about it. The limits are several times what was measured: they catch a second decryption or quadratic work.
class LargeLibrary : public ServicesTest {
protected:
    void fill(int count)
    {
        QRandomGenerator random(7);
        QVector<Example> rows(count);
        for (Example &row : rows) {
            row.userMessage = sentence(random, 4 + random.bounded(10));
            row.assistantMessage = sentence(random, 4 + random.bounded(20));
            row.category = Category(random.bounded(5));
            row.speaker = u"Kim"_qs;
            describe(row);
        }
        const auto stored = library->examples().insert(avatarId, rows);
        ASSERT_TRUE(stored) << why(stored);
        reopen();
        examples = std::make_unique<Examples>(*library);
    }

    template <typename Work> qint64 milliseconds(const char *name, Work work)
    {
        timespec before{};
        timespec after{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &before);
        work();
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &after);
        const qint64 taken = (after.tv_sec - before.tv_sec) * 1000 + (after.tv_nsec - before.tv_nsec) / 1'000'000;
        RecordProperty(name, int(taken));
        std::printf("%-28s %5lld ms\n", name, static_cast<long long>(taken));
        return taken;
    }

    std::unique_ptr<Examples> examples;
};

TEST_F(LargeLibrary, IsOpenedOnceAndLookedAtQuickly)
{
    fill(manyRows);
    EXPECT_LT(milliseconds("open, in parts", [&] { EXPECT_TRUE(awaited(examples->open(avatarId))); }), 3000);
    QVector<Example> rows;
    EXPECT_LT(milliseconds("list", [&] { rows = examples->list(avatarId).value(); }), 20);
    ASSERT_EQ(rows.size(), manyRows);
    const ExampleQuery query = ExampleQuery::parse(u"cat:joke status:new w12 -\"w40 w7\""_qs).value();
    EXPECT_LT(milliseconds("filter", [&] { EXPECT_GT(examples->list(avatarId, query)->size(), 0); }), 250);
    EXPECT_LT(milliseconds("facets", [&] { EXPECT_GT(examples->counts(avatarId, query)->matching, 0); }), 250);
    const QString id = rows[manyRows / 2].id;
    EXPECT_LT(
        milliseconds("one decision", [&] { EXPECT_TRUE(examples->setState(avatarId, {id}, ExampleState::Accepted)); }),
        250);
    rows.clear();
    EXPECT_LT(milliseconds("one decision, list let go",
                           [&] { EXPECT_TRUE(examples->setState(avatarId, {id}, ExampleState::New)); }),
              250);
    EXPECT_LT(milliseconds("list after it", [&] { EXPECT_EQ(examples->list(avatarId)->size(), manyRows); }), 20);
    EXPECT_LT(milliseconds("counting stats", [&] { examples->stats(avatarId, StatsPart::Counts); }), 100);
}

TEST_F(LargeLibrary, IsJudgedOffTheCallingThread)
{
    fill(someRows);
    ASSERT_TRUE(awaited(examples->open(avatarId)));
    QFuture<Result<>> judged;
    EXPECT_LT(milliseconds("judge: on this thread", [&] { judged = examples->refreshSelection(avatarId); }), 250);
    milliseconds("judge: its answer", [&] { EXPECT_TRUE(awaited(judged)); });
    QStringList ids;
    const QVector<Example> rows = examples->list(avatarId).value();
    for (const Example &row : rows)
        ids.append(row.id);
    milliseconds("accept all", [&] { EXPECT_TRUE(examples->setState(avatarId, ids, ExampleState::Accepted)); });
    EXPECT_EQ(examples->list(avatarId)->last().state, ExampleState::Accepted);
}

} // namespace
} // namespace likeness
