// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/models/asking_test.h"

#include <QSignalSpy>

namespace likeness {
namespace {

Money dollars(const QString &decimal)
{
    return Money::fromDecimal(decimal).value();
}

class BudgetTest : public AskingTest {
protected:
    static Transfer paid(const QString &estimate)
    {
        Transfer made;
        made.account = u"OpenAI"_s;
        made.model = u"gpt-4o"_s;
        made.origin = u"https://api.openai.com:443"_s;
        made.estimatedCost = dollars(estimate);
        return made;
    }

    Result<Transfer> reserve(const QString &estimate) { return desk->budget.reserve(paid(estimate)); }

    void settle(Transfer transfer, const QString &cost)
    {
        transfer.cost = dollars(cost);
        transfer.outcome = TransferOutcome::Answered;
        ASSERT_TRUE(desk->budget.settle(transfer));
    }

    QString spent() const { return desk->budget.spentThisMonth()->toDecimal(); }
};

TEST_F(BudgetTest, HasNoLimitUntilOneIsSet)
{
    EXPECT_EQ(desk->budget.monthlyLimit().value(), std::nullopt);
    EXPECT_TRUE(reserve(u"1000.00"_s));
    EXPECT_EQ(desk->budget.setMonthlyLimit(Money{-1}).error().kind, ErrorKind::BadInput);
    ASSERT_TRUE(desk->budget.setMonthlyLimit(dollars(u"10.00"_s)));
    restart();
    EXPECT_EQ(desk->budget.monthlyLimit().value(), dollars(u"10.00"_s));
    ASSERT_TRUE(desk->budget.setMonthlyLimit(std::nullopt));
    EXPECT_EQ(desk->budget.monthlyLimit().value(), std::nullopt);
}

TEST_F(BudgetTest, ReservesUntilItIsKnownWhatItCost)
{
    ASSERT_TRUE(desk->budget.setMonthlyLimit(dollars(u"1.00"_s)));
    const auto first = reserve(u"0.60"_s);
    ASSERT_TRUE(first) << why(first);
    EXPECT_EQ(spent(), u"0.60");
    EXPECT_EQ(reserve(u"0.50"_s).error().kind, ErrorKind::OverBudget);
    EXPECT_EQ(record().size(), 1) << "what is refused leaves no row";
    settle(*first, u"0.10"_s);
    EXPECT_EQ(spent(), u"0.10");
    EXPECT_TRUE(reserve(u"0.50"_s));
    restart();
    EXPECT_EQ(spent(), u"0.60") << "what was under way when the program ended counts in full";
    EXPECT_EQ(record().first().outcome, TransferOutcome::InDoubt);
}

TEST_F(BudgetTest, LetsNothingPaidPassALimitOfNothing)
{
    ASSERT_TRUE(desk->budget.setMonthlyLimit(Money()));
    EXPECT_EQ(reserve(u"0.000000001"_s).error().kind, ErrorKind::OverBudget);
    Transfer unknown = paid(u"0.00"_s);
    EXPECT_TRUE(desk->budget.reserve(unknown)) << "what is free may go";
    unknown.estimatedCost.reset();
    EXPECT_EQ(desk->budget.reserve(unknown).error().kind, ErrorKind::OverBudget);
}

TEST_F(BudgetTest, TellsOnceWhenALimitIsNear)
{
    ASSERT_TRUE(desk->budget.setMonthlyLimit(dollars(u"1.00"_s)));
    QSignalSpy reached(&desk->budget, &Budget::limitReached);
    settle(*reserve(u"0.79"_s), u"0.79"_s);
    EXPECT_EQ(reached.size(), 0);
    settle(*reserve(u"0.02"_s), u"0.02"_s);
    settle(*reserve(u"0.02"_s), u"0.02"_s);
    ASSERT_EQ(reached.size(), 1);
    EXPECT_EQ(reached.first().first().toInt(), 80);
    settle(*reserve(u"0.10"_s), u"0.20"_s);
    ASSERT_EQ(reached.size(), 2);
    EXPECT_EQ(reached.last().first().toInt(), 100);
}

TEST_F(BudgetTest, CountsThisMonthAlone)
{
    Transfer old = paid(u"5.00"_s);
    old.sentAt = QDate::currentDate().addDays(-QDate::currentDate().day()).startOfDay().toUTC();
    ASSERT_TRUE(desk->transfers.begin(old, std::nullopt, {}));
    EXPECT_EQ(spent(), u"0.00");
}

TEST_F(BudgetTest, KeepsEveryFieldOfATransfer)
{
    Transfer made = paid(u"0.50"_s);
    made.avatarId = avatarId;
    made.purpose = SendPurpose::Analysis;
    made.messages = 3;
    made.examples = 20;
    made.pictures = 1;
    made.hidden = 4;
    made.bytes = 12'345;
    auto begun = desk->budget.reserve(made);
    ASSERT_TRUE(begun) << why(begun);
    begun->usage = Usage{100, 50, 20};
    begun->requestId = u"req_1"_s;
    begun->requests = 2;
    begun->cost = dollars(u"0.0315"_s);
    begun->outcome = TransferOutcome::Cut;
    ASSERT_TRUE(desk->budget.settle(*begun));
    restart();
    EXPECT_EQ(record(), QVector<Transfer>{*begun});
    ASSERT_TRUE(library->avatars().remove(avatarId));
    EXPECT_EQ(record().size(), 1) << "the record outlives the avatar";
}

} // namespace
} // namespace likeness
