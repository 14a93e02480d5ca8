// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/examples/similar.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace likeness {
namespace {

Example example(const QString &message, const QString &reply)
{
    Example one;
    one.id = message;
    one.userMessage = message;
    one.assistantMessage = reply;
    return one;
}

QStringList byLikeness(const QHash<QString, double> &alike)
{
    QStringList ids = alike.keys();
    std::sort(ids.begin(), ids.end(),
              [&](const QString &one, const QString &other) { return alike[one] > alike[other]; });
    return ids;
}

const QVector<Example> talk{
    example(u"how was the gig"_qs, u"loud, my ears are still ringing from the amplifier"_qs),
    example(u"and the concert yesterday"_qs, u"so loud that my ears were ringing all night"_qs),
    example(u"was the amplifer broken"_qs, u"the amplifyer rings, my ear too"_qs),
    example(u"what do you bake"_qs, u"pastries with cinnamon every sunday"_qs),
    example(u"did you water the plants"_qs, u"only the ones that complained"_qs),
};

TEST(Similar, WhatSharesRareWordsComesFirstAndWhatSharesNothingNotAtAll)
{
    const auto alike = similarTo(talk, talk[0].id);
    const QStringList found = byLikeness(alike);
    ASSERT_GE(found.size(), 3);
    EXPECT_EQ(found[0], talk[0].id) << "the example itself";
    EXPECT_TRUE(found.mid(1, 2).contains(talk[1].id)) << qPrintable(found.join(u", "));
    EXPECT_FALSE(found.contains(talk[3].id));
    EXPECT_DOUBLE_EQ(alike[talk[0].id], 1);
}

TEST(Similar, BentAndMisspeltWordsCountToo)
{
    const auto alike = similarTo(talk, talk[2].id);
    EXPECT_TRUE(alike.contains(talk[0].id));
    EXPECT_GT(alike.value(talk[0].id), alike.value(talk[4].id));
}

TEST(Similar, AnExampleThatIsNotThereIsLikeNothing)
{
    EXPECT_TRUE(similarTo(talk, u"gone"_qs).isEmpty());
}

TEST(Similar, AnExampleWithoutWordsIsLikeItselfAlone)
{
    QVector<Example> rows = talk;
    rows.append(example({}, u"!!"_qs));
    rows.last().id = u"marks"_qs;
    EXPECT_EQ(similarTo(rows, u"marks"_qs).size(), 1);
}

} // namespace
} // namespace likeness
