// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/examples/near_duplicates.h"

#include "domain/text/shingles.h"

#include <gtest/gtest.h>

using namespace likeness;

namespace {

Example exchange(const QString &message, const QString &reply)
{
    Example example;
    example.userMessage = message;
    example.assistantMessage = reply;
    return example;
}

const QString longMessage = u"so tell me again how the cat got into the neighbour's kitchen last night"_qs;

} // namespace

TEST(Duplicates, AreFoundWhateverTheirCaseAndSpaces)
{
    const QVector<DuplicateMark> marks =
        findDuplicates({exchange(u"how ARE you"_qs, u"fine"_qs), exchange(u"how are  you"_qs, u"Fine"_qs)});
    EXPECT_EQ(marks[0], DuplicateMark{});
    EXPECT_EQ(marks[1], (DuplicateMark{0, LeftOutReason::Duplicate}));
}

TEST(Duplicates, NearOnesDifferInALetterOrTwo)
{
    const QVector<DuplicateMark> marks =
        findDuplicates({exchange(longMessage, u"through the window, as every thursday"_qs),
                        exchange(longMessage + u"?"_qs, u"through the windovv, as every thursday!"_qs)});
    EXPECT_EQ(marks[1], (DuplicateMark{0, LeftOutReason::NearDuplicate}));
}

TEST(Duplicates, OneSideAloneIsNotEnough)
{
    const QVector<DuplicateMark> marks = findDuplicates(
        {exchange(longMessage, u"yes"_qs), exchange(longMessage, u"no"_qs), exchange(u"and then?"_qs, u"no"_qs)});
    for (const DuplicateMark &mark : marks)
        EXPECT_EQ(mark, DuplicateMark{});
}

TEST(Duplicates, TheBestCopyStays)
{
    QVector<Example> copies(4, exchange(u"how are you"_qs, u"fine"_qs));
    copies[0].needsReview = true;
    copies[1].confidence = 0.95F;
    copies[2].confidence = 0.99F;
    copies[3].confidence = 0.99F;
    QVector<DuplicateMark> marks = findDuplicates(copies);
    EXPECT_EQ(marks[2], DuplicateMark{});
    for (int i : {0, 1, 3})
        EXPECT_EQ(marks[i], (DuplicateMark{2, LeftOutReason::Duplicate}));

    copies[0].state = ExampleState::Accepted;
    copies[2].state = ExampleState::Rejected;
    marks = findDuplicates(copies);
    EXPECT_EQ(marks[0], DuplicateMark{});
    EXPECT_EQ(marks[1].keptIndex, 0);
    EXPECT_EQ(marks[2], DuplicateMark{});
}

TEST(Duplicates, OpenersAreComparedByTheirReply)
{
    const QVector<DuplicateMark> marks =
        findDuplicates({exchange({}, u"guess what happened at the market today"_qs),
                        exchange({}, u"guess what happened at the market today!!"_qs),
                        exchange(u"hey"_qs, u"guess what happened at the market today"_qs)});
    EXPECT_EQ(marks[1].reason, LeftOutReason::NearDuplicate);
    EXPECT_EQ(marks[2], DuplicateMark{});
}

TEST(Duplicates, BandsFindWhatComparingEveryPairFinds)
{
    // Pairs of every resemblance: a sentence with more and more of its words replaced.
    QStringList words{u"the"_qs,   u"woman"_qs,  u"from"_qs,   u"gallery"_qs, u"wanted"_qs, u"forty"_qs, u"lemon"_qs,
                      u"trees"_qs, u"before"_qs, u"friday"_qs, u"and"_qs,     u"paid"_qs,   u"twice"_qs, u"already"_qs};
    QVector<Example> examples;
    for (int base = 0; base < 40; ++base) {
        for (int changes = 0; changes < 6; ++changes) {
            QStringList changed = words;
            for (int i = 0; i < changes; ++i)
                changed[(base + 3 * i) % int(words.size())] = QStringLiteral("word%1x%2").arg(base).arg(i);
            changed.append(QStringLiteral("number %1").arg(base * 7919));
            examples.append(exchange(u"and what did she say to you after that"_qs, changed.join(u' ')));
        }
    }
    const QVector<DuplicateMark> marks = findDuplicates(examples);
    QVector<Shingles> kept;
    for (qsizetype i = 0; i < examples.size(); ++i) {
        const Shingles shingles = shinglesOf(normalised(examples[i].assistantMessage));
        const bool isNear = std::any_of(kept.cbegin(), kept.cend(), [&shingles](const Shingles &other) {
            return resemblance(shingles, other) >= DuplicateRules{}.similarity;
        });
        EXPECT_EQ(marks[i].reason != LeftOutReason::None, isNear) << i;
        if (!isNear)
            kept.append(shingles);
    }
    EXPECT_GT(kept.size(), 10);
    EXPECT_LT(kept.size(), examples.size() - 10);
}
