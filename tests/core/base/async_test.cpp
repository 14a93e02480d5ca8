// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/async.h"

#include <QCoreApplication>
#include <QPromise>

#include <gtest/gtest.h>

#include <memory>

namespace likeness {
namespace {

struct Question {
    QPromise<int> promise;
    QFuture<int> future = promise.future();

    void answer(int value)
    {
        promise.start();
        promise.addResult(value);
        promise.finish();
        QCoreApplication::processEvents();
    }
};

TEST(OnDone, DeliversTheResult)
{
    QObject guard;
    Question question;
    int got = 0;
    onDone(question.future, &guard, [&](int value) { got = value; });
    question.answer(42);
    EXPECT_EQ(got, 42);
}

TEST(OnDone, IsSilentAfterTheGuardDied)
{
    auto guard = std::make_unique<QObject>();
    Question question;
    bool wasCalled = false;
    onDone(question.future, guard.get(), [&](int) { wasCalled = true; });
    guard.reset();
    question.answer(1);
    EXPECT_FALSE(wasCalled);
}

TEST(OnDone, IsSilentAfterCancel)
{
    QObject guard;
    Question question;
    bool wasCalled = false;
    onDone(question.future, &guard, [&](int) { wasCalled = true; });
    question.future.cancel();
    question.answer(1);
    EXPECT_FALSE(wasCalled);
}

TEST(AndThen, GoesOnWithTheAnswer)
{
    QObject guard;
    Question first;
    Question second;
    QString got;
    const auto whole = andThen(first.future, &guard, [&](int) { return second.future; });
    const auto words = andThen(whole, &guard, [](int value) { return QString::number(value); });
    onDone(words, &guard, [&](const QString &value) { got = value; });
    first.answer(1);
    EXPECT_EQ(got, QString());
    second.answer(7);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    EXPECT_EQ(got, QStringLiteral("7"));
}

TEST(AndThen, IsCancelledWhenTheGuardDies)
{
    auto guard = std::make_unique<QObject>();
    Question question;
    const auto whole = andThen(question.future, guard.get(), [](int value) { return value; });
    guard.reset();
    question.answer(1);
    EXPECT_TRUE(whole.isCanceled());
}

} // namespace
} // namespace likeness
