// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lock/idle_lock.h"

#include "services/privacy.h"
#include "tests/core/store/store_test.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QWidget>

namespace likeness {
namespace {

/// A minute lasts a twentieth of a second here.
class IdleLockTest : public StoreTest {
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        privacy = std::make_unique<Privacy>(*library, secrets);
        locks = std::make_unique<QSignalSpy>(privacy.get(), &Privacy::lockWanted);
        lock = std::make_unique<IdleLock>(*privacy, nullptr, minute);
    }
    void TearDown() override { lock.reset(); }

    static constexpr std::chrono::milliseconds minute{50};
    std::unique_ptr<Privacy> privacy;
    std::unique_ptr<QSignalSpy> locks;
    std::unique_ptr<IdleLock> lock;
};

TEST_F(IdleLockTest, LocksAfterTheChosenMinutesAndNotBefore)
{
    QElapsedTimer idle;
    idle.start();
    ASSERT_TRUE(privacy->setLockAfter(5));
    ASSERT_TRUE(locks->wait(20'000));
    EXPECT_GE(idle.elapsed(), 5 * minute.count() - 20) << "timers may be early by a twentieth";
    EXPECT_EQ(locks->count(), 1);
}

TEST_F(IdleLockTest, EveryKeyPutsItOff)
{
    ASSERT_TRUE(privacy->setLockAfter(10));
    QWidget field;
    QElapsedTimer idle;
    int keys = 0;
    QTimer hand;
    QObject::connect(&hand, &QTimer::timeout, &field, [&] {
        idle.start();
        QTest::keyClick(&field, Qt::Key_A);
        if (++keys == 5)
            hand.stop();
    });
    hand.start(3 * minute);
    ASSERT_TRUE(locks->wait(20'000));
    EXPECT_EQ(keys, 5) << "it did not lock while keys were pressed";
    EXPECT_GE(idle.elapsed(), 10 * minute.count() - 30);
}

TEST_F(IdleLockTest, NeverMeansNever)
{
    ASSERT_TRUE(privacy->setLockAfter(5));
    ASSERT_TRUE(privacy->setLockAfter(0));
    EXPECT_FALSE(locks->wait(int(10 * minute.count())));
}

} // namespace
} // namespace likeness
