// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/examples/page_test.h"

#include <QUndoStack>

namespace likeness {
namespace {

class ReviewKeys : public ExamplesPageTest {
protected:
    void SetUp() override
    {
        ExamplesPageTest::SetUp();
        addExamples(12);
        open();
    }
};

TEST_F(ReviewKeys, LeadThroughTheListAlone)
{
    driver->select(0);
    driver->press(Qt::Key_A);
    driver->press(Qt::Key_R);
    EXPECT_EQ(driver->states().first(3), QStringList({u"Accepted"_qs, u"Rejected"_qs, u"New"_qs}));
    EXPECT_EQ(driver->currentRow(), 2) << "the next undecided row is selected";
    driver->press(Qt::Key_J);
    driver->press(Qt::Key_A);
    driver->press(Qt::Key_K);
    driver->press(Qt::Key_K);
    EXPECT_EQ(driver->currentRow(), 2);
    driver->press(Qt::Key_4);
    driver->press(Qt::Key_S);
    EXPECT_TRUE(driver->rows()[2].startsWith(u"Joke, New"_qs)) << qPrintable(driver->rows()[2]);
    EXPECT_TRUE(driver->rows()[2].contains(u"Starred"_qs));
    EXPECT_EQ(storedAt(0).state, ExampleState::Accepted);
    EXPECT_EQ(storedAt(1).state, ExampleState::Rejected);
    EXPECT_EQ(storedAt(2).category, Category::Joke);
    EXPECT_EQ(storedAt(2).categoryCue, CategoryCue::ChosenByPerson);
    EXPECT_TRUE(storedAt(2).isStarred);
    EXPECT_EQ(storedAt(3).state, ExampleState::Accepted);
}

TEST_F(ReviewKeys, EditByKeyAndComeBack)
{
    driver->select(1);
    driver->press(Qt::Key_E);
    QPlainTextEdit *said = driver->field(u"Said"_qs);
    ASSERT_TRUE(said->hasFocus());
    QTest::keyClicks(said, u" for good"_qs);
    QTest::keyClick(said, Qt::Key_Escape);
    EXPECT_TRUE(driver->list()->hasFocus());
    EXPECT_TRUE(storedAt(1).assistantMessage.endsWith(u"look back for good"_qs));
    EXPECT_TRUE(driver->words().contains(u"Edited"_qs));
    driver->click(u"Revert to original"_qs);
    EXPECT_TRUE(storedAt(1).assistantMessage.endsWith(u"never look back"_qs));
    EXPECT_FALSE(driver->words().contains(u"Edited"_qs));
}

TEST_F(ReviewKeys, DoNothingWhileAFieldIsWrittenIn)
{
    driver->select(0);
    driver->write(u"Said"_qs, u"a rare star"_qs);
    EXPECT_EQ(storedAt(0).state, ExampleState::New);
    EXPECT_FALSE(storedAt(0).isStarred);
    EXPECT_EQ(storedAt(0).assistantMessage, u"a rare star"_qs);
}

} // namespace
} // namespace likeness
