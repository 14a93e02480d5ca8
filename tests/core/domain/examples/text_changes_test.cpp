// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/examples/text_changes.h"

#include "domain/examples/categories.h"
#include "domain/examples/editing.h"
#include "domain/examples/near_duplicates.h"

#include <gtest/gtest.h>

namespace likeness {
namespace {

Example exchange(const QString &message, const QString &reply)
{
    Example example;
    example.userMessage = message;
    example.assistantMessage = reply;
    categorise(example);
    describe(example);
    return example;
}

const QVector<Example> gigs{exchange(u"how was the gig?"_qs, u"Loud. The GIG was loud"_qs),
                            exchange(u"and the bar"_qs, u"closed"_qs)};

QVector<TextChange> replaced(const TextReplacement &replacement)
{
    const auto changes = replacementsIn(gigs, replacement);
    EXPECT_TRUE(changes);
    return changes.value_or(QVector<TextChange>{});
}

TEST(Replacing, ShowsEachRowBeforeAndAfter)
{
    const auto changes = replaced({u"gig"_qs, u"show \\1"_qs});
    ASSERT_EQ(changes.size(), 1) << "rows that stay as they are are none";
    EXPECT_EQ(changes[0].before, gigs[0]);
    EXPECT_EQ(changes[0].after.userMessage, u"how was the show \\1?"_qs);
    EXPECT_EQ(changes[0].after.assistantMessage, u"Loud. The show \\1 was loud"_qs);
    EXPECT_TRUE(isEdited(changes[0].after));
    EXPECT_EQ(reverted(changes[0].after), gigs[0]);
}

TEST(Replacing, HeedsCaseAndSide)
{
    EXPECT_EQ(replaced({u"gig"_qs, u"show"_qs, false, true, false, true}).size(), 0);
    TextReplacement onlyReply{u"GIG"_qs, u"show"_qs};
    onlyReply.inMessage = false;
    const auto changes = replaced(onlyReply);
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes[0].after.userMessage, gigs[0].userMessage);
}

TEST(Replacing, TakesPatternsAndSaysWhereTheyAreWrong)
{
    const auto swapped = replaced({u"(\\w+) was (\\w+)"_qs, u"\\2 was \\1"_qs, true});
    ASSERT_EQ(swapped.size(), 1);
    EXPECT_EQ(swapped[0].after.assistantMessage, u"Loud. The loud was GIG"_qs);
    const auto wrong = replacementsIn(gigs, {u"(gig"_qs, {}, true});
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().kind, ErrorKind::BadInput);
    EXPECT_EQ(wrong.error().subject, u"(gig"_qs);
    EXPECT_FALSE(wrong.error().detail.isEmpty());
    EXPECT_FALSE(replacementsIn(gigs, {}));
    EXPECT_EQ(replaced({u"(gig"_qs, {}}).size(), 0) << "plain text, so a bracket is a bracket";
}

TEST(Replacing, NeverLeavesAReplyBlank)
{
    const auto changes = replaced({u"closed"_qs, {}});
    ASSERT_EQ(changes.size(), 1);
    EXPECT_FALSE(changes[0].isPossible);
}

TEST(Redacting, KeepsNumbersFromRowToRow)
{
    Placeholders placeholders;
    const QVector<Example> rows{exchange(u"number?"_qs, u"it's +49 170 1234567"_qs), gigs[0],
                                exchange(u"+49 1701234567 or a@b.de"_qs, u"yes"_qs)};
    const auto changes = redactionsIn(rows, placeholders);
    ASSERT_EQ(changes.size(), 2);
    EXPECT_EQ(changes[0].after.assistantMessage, u"it's [phone 1]"_qs);
    EXPECT_EQ(changes[1].after.userMessage, u"[phone 1] or [email 1]"_qs);
    EXPECT_FALSE(changes[1].after.personalData) << "nothing personal is left";
    EXPECT_TRUE(changes[1].before.personalData);
}

TEST(Editing, KeepsWhatWasFoundUntilItIsThatAgain)
{
    const Example once = withTexts(gigs[0], gigs[0].userMessage, u"quiet"_qs);
    const Example twice = withTexts(once, u"hm?"_qs, u"very quiet"_qs);
    EXPECT_EQ(twice.original->assistantMessage, gigs[0].assistantMessage) << "what was found, not the edit before";
    EXPECT_FALSE(isEdited(withTexts(twice, gigs[0].userMessage, gigs[0].assistantMessage)));
    EXPECT_EQ(reverted(gigs[1]), gigs[1]);
}

TEST(DuplicateGroups, NameTheBestAndWhatMayGo)
{
    QVector<Example> rows(4, exchange(u"what did you do on sunday afternoon"_qs, u"slept under a very large tree"_qs));
    rows[3] = exchange(u"where are you"_qs, u"already at the harbour with the boat"_qs);
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i].id = QString::number(i);
    rows[1].assistantMessage += u'!';
    rows[2].isStarred = true;
    EXPECT_EQ(duplicateGroups(rows), (QVector<DuplicateGroup>{{u"2"_qs, {u"0"_qs, u"1"_qs}}}));
}

} // namespace
} // namespace likeness
