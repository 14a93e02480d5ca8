// SPDX-License-Identifier: GPL-3.0-or-later
// The list of messages by itself: what follows the end, what stays, and how long texts are laid out.
#include "ui/chat/talk/text_block.h"
#include "ui/chat/talk/turn_view.h"

#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace likeness {
namespace {

ShownTurn turn(int number)
{
    ShownTurn made;
    made.id = QString::number(number);
    made.isReply = number % 2 == 1;
    made.text = QStringLiteral("message number %1 ").arg(number).repeated(1 + number % 9);
    return made;
}

class TurnViewTest : public ::testing::Test {
protected:
    void show(int count)
    {
        QVector<ShownTurn> turns;
        for (int i = 0; i < count; ++i)
            turns.append(turn(i));
        view.resize(600, 400);
        view.turns().setTurns(turns);
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    }

    QRect rectOf(int row) const { return view.visualRect(view.model()->index(row, 0)); }
    int bottom() const { return view.viewport()->height(); }

    TurnView view;
};

TEST_F(TurnViewTest, OpensAtTheEnd)
{
    show(500);
    EXPECT_TRUE(view.isNearEnd());
    EXPECT_LE(rectOf(499).bottom(), bottom());
    EXPECT_GT(rectOf(499).bottom(), bottom() - 40);
}

TEST_F(TurnViewTest, FollowsWhatGrowsAtTheEnd)
{
    show(50);
    for (int i = 0; i < 30; ++i)
        view.turns().grow(49, QStringLiteral("and it goes on and on and on "));
    EXPECT_TRUE(view.isNearEnd());
    EXPECT_GT(rectOf(49).height(), 100);
    EXPECT_GT(rectOf(49).bottom(), bottom() - 40);
}

TEST_F(TurnViewTest, LeavesAReaderWhereTheyAre)
{
    show(50);
    view.choose(20);
    ASSERT_FALSE(view.isNearEnd());
    const int top = rectOf(20).top();
    for (int i = 0; i < 30; ++i)
        view.turns().grow(49, QStringLiteral("and it goes on and on and on "));
    view.turns().put(turn(50));
    EXPECT_EQ(rectOf(20).top(), top);
    EXPECT_FALSE(view.isNearEnd());
    view.jumpToEnd();
    EXPECT_TRUE(view.isNearEnd());
}

TEST_F(TurnViewTest, StaysInPlaceWhileHeightsBecomeKnown)
{
    show(2'000);
    view.choose(1'000);
    const int top = rectOf(1'000).top();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !view.isMeasuring(); }));
    EXPECT_EQ(rectOf(1'000).top(), top);
}

TEST_F(TurnViewTest, AReplyAtTheEndIsNoTallerThanItsParts)
{
    show(10);
    const int before = rectOf(9).height();
    view.turns().grow(9, QString());
    EXPECT_EQ(rectOf(9).height(), before);
}

TEST(TextBlockTest, GrowsIntoWhatItWouldHaveBeenAtOnce)
{
    const QString paragraph = QStringLiteral("one cable, two amps and a very patient neighbour ").repeated(120);
    const QString text = paragraph + QStringLiteral("\n\nאיזה לילה\n") + paragraph;
    TextBlock whole(QFont(), 400);
    whole.append(text);
    TextBlock grown(QFont(), 400);
    for (qsizetype at = 0; at < text.size(); at += 7)
        grown.append(text.mid(at, 7));
    EXPECT_EQ(grown.text(), text);
    EXPECT_EQ(grown.height(), whole.height());
    EXPECT_EQ(grown.widest(), whole.widest());
}

TEST(TextBlockTest, AnEmptyLineTakesItsPlace)
{
    TextBlock one(QFont(), 400);
    one.append(QStringLiteral("a"));
    TextBlock three(QFont(), 400);
    three.append(QStringLiteral("a\n\nb"));
    EXPECT_EQ(three.height(), 3 * one.height());
}

} // namespace
} // namespace likeness
