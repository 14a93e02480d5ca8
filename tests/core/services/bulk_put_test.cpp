// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/examples.h"
#include "tests/core/services/services_test.h"

#include <QTest>

#include <algorithm>

namespace likeness {
namespace {

constexpr int many = 600; // several parts

class ManyRows : public ServicesTest {
protected:
    void SetUp() override
    {
        ServicesTest::SetUp();
        QVector<Example> rows(many);
        for (int i = 0; i < many; ++i) {
            rows[i].userMessage = u"what did you do in week %1?"_qs.arg(i);
            rows[i].assistantMessage = u"i painted boat number %1"_qs.arg(i);
        }
        const auto stored = library->examples().insert(avatarId, rows);
        ASSERT_TRUE(stored) << why(stored);
        examples = std::make_unique<Examples>(*library);
    }

    QVector<Example> all() { return examples->list(avatarId).value_or(QVector<Example>()); }

    static QVector<Example> accepted(QVector<Example> rows)
    {
        for (Example &row : rows)
            row.state = ExampleState::Accepted;
        return rows;
    }

    /// Of the rows as a library opened anew has them.
    qsizetype acceptedOnDisk()
    {
        examples.reset();
        reopen();
        const auto rows = library->examples().list(avatarId);
        EXPECT_TRUE(rows) << why(rows);
        return std::count_if(rows->items.cbegin(), rows->items.cend(),
                             [](const Example &row) { return row.state == ExampleState::Accepted; });
    }

    std::unique_ptr<Examples> examples;
};

TEST_F(ManyRows, AreStoredAsTheyAreGivenAndToldOf)
{
    const QVector<Example> wanted = accepted(all());
    QStringList told;
    QObject::connect(examples.get(), &Examples::rowsChanged, examples.get(),
                     [&told](const QString &, const ExampleChange &change) { told += change.changed; });
    int done = 0;
    QObject::connect(examples->putMany(avatarId, wanted), &BulkPut::finished, [&done](int stored) { done = stored; });
    EXPECT_EQ(all().first().state, ExampleState::New) << "nothing is stored before the caller goes on";
    ASSERT_TRUE(QTest::qWaitFor([&done] { return done > 0; }));
    EXPECT_EQ(done, many);
    EXPECT_EQ(told.size(), many);
    EXPECT_EQ(all(), wanted);
    EXPECT_EQ(acceptedOnDisk(), many);
}

TEST_F(ManyRows, KeepWhatIsStoredWhenStopped)
{
    int done = -1;
    BulkPut *put = examples->putMany(avatarId, accepted(all()));
    QObject::connect(put, &BulkPut::progressed, put, &BulkPut::stop);
    QObject::connect(put, &BulkPut::finished, [&done](int stored) { done = stored; });
    ASSERT_TRUE(QTest::qWaitFor([&done] { return done >= 0; }));
    EXPECT_GT(done, 0);
    EXPECT_LT(done, many);
    EXPECT_EQ(all()[done - 1].state, ExampleState::Accepted);
    EXPECT_EQ(all()[done].state, ExampleState::New);
    EXPECT_EQ(acceptedOnDisk(), done);
}

TEST_F(ManyRows, AreAllStoredWhenTheProgramEndsMeanwhile)
{
    bool hasBegun = false;
    QObject::connect(examples->putMany(avatarId, accepted(all())), &BulkPut::progressed,
                     [&hasBegun] { hasBegun = true; });
    ASSERT_TRUE(QTest::qWaitFor([&hasBegun] { return hasBegun; }));
    EXPECT_EQ(acceptedOnDisk(), many);
}

TEST_F(ManyRows, FailAsAWholePartWhereOneCannotBeStored)
{
    QVector<Example> wanted = accepted(all());
    wanted.last().id.clear();
    std::optional<Error> error;
    int done = -1;
    QObject::connect(examples->putMany(avatarId, wanted), &BulkPut::failed, [&](int stored, const Error &why) {
        done = stored;
        error = why;
    });
    ASSERT_TRUE(QTest::qWaitFor([&error] { return error.has_value(); }));
    EXPECT_EQ(error->kind, ErrorKind::BadInput);
    EXPECT_EQ(acceptedOnDisk(), done);
}

TEST_F(ManyRows, LetOthersWriteBetweenTheParts)
{
    const QVector<Example> before = all();
    int done = -1;
    BulkPut *put = examples->putMany(avatarId, accepted(before.mid(0, many - 1)));
    QObject::connect(put, &BulkPut::progressed, put, [this, &before, isFirst = true]() mutable {
        if (std::exchange(isFirst, false)) {
            EXPECT_TRUE(examples->setStarred(avatarId, {before.last().id}, true));
        }
    });
    QObject::connect(put, &BulkPut::finished, [&done](int stored) { done = stored; });
    ASSERT_TRUE(QTest::qWaitFor([&done] { return done >= 0; }));
    EXPECT_EQ(done, many - 1);
    EXPECT_TRUE(all().last().isStarred);
    EXPECT_EQ(acceptedOnDisk(), many - 1);
}

} // namespace
} // namespace likeness
