// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include <gtest/gtest.h>

namespace likeness {
namespace {

using namespace Qt::StringLiterals;

TEST(Amounts, AreExactBothWays)
{
    for (const QString &text :
         {u"0.00"_s, u"2.50"_s, u"1.875"_s, u"0.000000001"_s, u"999999999.999999999"_s, u"-0.05"_s})
        EXPECT_EQ(Money::fromDecimal(text).value().toDecimal(), text);
    EXPECT_EQ(Money::fromDecimal(u"3"_s).value().toDecimal(), u"3.00"_s);
    EXPECT_EQ((*Money::fromDecimal(u"0.1"_s) + *Money::fromDecimal(u"0.2"_s)).toDecimal(), u"0.30"_s);
}

TEST(Amounts, AreRefusedWhereTheyAreNone)
{
    for (const QString &text :
         {QString(), u"1,50"_s, u"$3"_s, u"1e3"_s, u"0.0000000001"_s, u"9999999999"_s, u" 1"_s, u"."_s})
        EXPECT_FALSE(Money::fromDecimal(text)) << text.toStdString();
}

} // namespace
} // namespace likeness
