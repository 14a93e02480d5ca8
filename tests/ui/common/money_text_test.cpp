// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/money_text.h"

#include <gtest/gtest.h>

namespace likeness {
namespace {

Money dollars(const QString &text)
{
    return Money::fromDecimal(text).value_or(Money());
}

TEST(MoneyText, SmallAmountsDoNotReadAsNothing)
{
    EXPECT_EQ(moneyText(dollars(u"1.42"_qs)), u"$1.42"_qs);
    EXPECT_EQ(moneyText(dollars(u"10"_qs)), u"$10.00"_qs);
    EXPECT_EQ(moneyText(dollars(u"0.0123"_qs)), u"$0.012"_qs);
    EXPECT_EQ(moneyText(dollars(u"0.00110"_qs)), u"$0.0011"_qs);
    EXPECT_EQ(moneyText(dollars(u"0.000000001"_qs)), u"$0.000000001"_qs);
    EXPECT_EQ(moneyText(Money()), u"$0.00"_qs);
}

TEST(MoneyText, LimitsAreRoundedUp)
{
    EXPECT_EQ(moneyText(dollars(u"0.0321"_qs)), u"$0.032"_qs);
    EXPECT_EQ(moneyTextUp(dollars(u"0.0321"_qs)), u"$0.033"_qs);
    EXPECT_EQ(moneyTextUp(dollars(u"2.5"_qs)), u"$2.50"_qs);
}

TEST(MoneyText, TakesAmountsAsTheyAreTyped)
{
    EXPECT_EQ(typedMoney(u" $0.50 "_qs), dollars(u"0.5"_qs));
    EXPECT_EQ(typedMoney(u"1,5 $"_qs), dollars(u"1.5"_qs));
    EXPECT_FALSE(typedMoney(u"-1"_qs));
    EXPECT_FALSE(typedMoney(u"a lot"_qs));
    EXPECT_FALSE(typedMoney(QString()));
}

TEST(MoneyText, WhatIsOfferedToBeChangedIsWrittenAndReadAsThePersonWrites)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    EXPECT_EQ(editableMoney(dollars(u"0.5"_qs)), u"0,50"_qs);
    EXPECT_EQ(typedMoney(editableMoney(dollars(u"1234.0315"_qs))), dollars(u"1234.0315"_qs));
    QLocale::setDefault(before);
}

TEST(MoneyText, SaysWhatWasUsedOfTheMonth)
{
    const QDate november(2026, 11, 3);
    EXPECT_EQ(spentText(dollars(u"1.42"_qs), dollars(u"10"_qs), november), u"$1.42 of $10.00 used in November"_qs);
    EXPECT_EQ(spentText(dollars(u"1.42"_qs), {}, november), u"$1.42 used in November"_qs);
}

} // namespace
} // namespace likeness
