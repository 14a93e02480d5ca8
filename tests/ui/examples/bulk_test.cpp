// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/examples/page_test.h"

#include <QUndoStack>

namespace likeness {
namespace {

class Bulk : public ExamplesPageTest {
protected:
    void SetUp() override
    {
        ExamplesPageTest::SetUp();
        addExamples(10);
        open();
    }

    int count(ExampleState state)
    {
        int count = 0;
        for (const Example &row : stored())
            count += row.state == state ? 1 : 0;
        return count;
    }
    bool waitForDialog() const
    {
        return QTest::qWaitFor([this] { return driver->dialog() != nullptr; });
    }
    QListView *changes() const { return driver->dialog()->findChild<QListView *>(); }
};

TEST_F(Bulk, AllMatchingAreSelectedSaidAndDecidedAtOnce)
{
    driver->filter(u"trains"_qs);
    driver->select(0);
    driver->press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(driver->selectedCount(), 2);
    EXPECT_TRUE(driver->words().contains(u"All 2 matching selected"_qs)) << qPrintable(driver->words());
    driver->press(Qt::Key_A);
    EXPECT_EQ(count(ExampleState::Accepted), 2);
    EXPECT_EQ(undo->stack().undoText(), u"accept 2 examples"_qs);
    ASSERT_FALSE(notices->recent().isEmpty());
    EXPECT_EQ(notices->recent().last().text, u"2 examples accepted."_qs);
    EXPECT_TRUE(notices->recent().last().isUndoable);
}

TEST_F(Bulk, PlaceholdersTellDifferentValuesApartFromActToAct)
{
    for (const auto &[row, number] : {std::pair(0, u"+49 170 1234567"_qs), std::pair(1, u"+49 170 7654321"_qs)}) {
        Example example = storedAt(row);
        ASSERT_TRUE(services().examples.edit(avatarId, example.id, example.userMessage, u"call me on "_qs + number));
    }
    driver->settle();
    for (const QString &number : {u"1234567"_qs, u"7654321"_qs}) {
        driver->filter(number);
        driver->select(0);
        actions->trigger(u"examples.redact"_qs);
    }
    EXPECT_EQ(storedAt(0).assistantMessage, u"call me on [phone 1]"_qs);
    EXPECT_EQ(storedAt(1).assistantMessage, u"call me on [phone 2]"_qs);
}

TEST_F(Bulk, UndoAndRedoSelectWhatTheyTouchedEvenWhereAFilterHidIt)
{
    driver->filter(u"status:new"_qs);
    driver->select(3);
    const QString decided = driver->rows()[3];
    driver->press(Qt::Key_R);
    EXPECT_EQ(driver->rows().size(), 9) << "it does not match any more";
    undo->stack().undo();
    driver->settle();
    EXPECT_EQ(count(ExampleState::Rejected), 0);
    EXPECT_EQ(driver->rows().value(driver->currentRow()), decided);
    driver->filter(u"boats"_qs);
    undo->stack().redo();
    driver->settle();
    EXPECT_EQ(count(ExampleState::Rejected), 1);
    EXPECT_EQ(driver->rows().size(), 3) << "the row is shown beside what matches";
    EXPECT_TRUE(driver->rows().value(driver->currentRow()).contains(u"Rejected"_qs));
    driver->filter(u"coffee"_qs);
    EXPECT_EQ(driver->rows().size(), 2) << "until the filter is another";
}

TEST_F(Bulk, TheTrashTakesAndGivesBack)
{
    driver->select(2);
    const QString gone = driver->rows()[2];
    driver->press(Qt::Key_Delete);
    ASSERT_TRUE(driver->waitForRows(9));
    driver->settle();
    EXPECT_EQ(stored().size(), 9);
    EXPECT_EQ(driver->currentRow(), 2) << "the next one takes its place";
    undo->stack().undo();
    ASSERT_TRUE(driver->waitForRows(10));
    driver->settle();
    EXPECT_EQ(stored().size(), 10);
    EXPECT_EQ(driver->rows().value(driver->currentRow()), gone);
}

TEST_F(Bulk, FindAndReplaceShowsEveryChangeAndLeavesOutWhatIsUnticked)
{
    driver->select(0);
    driver->press(Qt::Key_H, Qt::ControlModifier);
    ASSERT_TRUE(waitForDialog());
    driver->type(u"Find"_qs, u"paint"_qs);
    driver->type(u"Replace with"_qs, u"draw"_qs);
    ASSERT_TRUE(QTest::qWaitFor([this] { return changes()->model()->rowCount() == 10; }));
    changes()->setCurrentIndex(changes()->model()->index(1, 0));
    QTest::keyClick(changes(), Qt::Key_Space);
    EXPECT_TRUE(driver->words().contains(u"9 of 10 examples will change."_qs)) << qPrintable(driver->words());
    driver->click(u"Replace"_qs);
    int changed = 0;
    for (const Example &row : stored())
        changed += row.assistantMessage.contains(u"i draw every one"_qs) ? 1 : 0;
    EXPECT_EQ(changed, 9);
    EXPECT_TRUE(storedAt(1).assistantMessage.contains(u"i paint every one"_qs));
    undo->stack().undo();
    EXPECT_TRUE(storedAt(0).assistantMessage.contains(u"i paint every one"_qs));
    EXPECT_FALSE(isEdited(storedAt(0)));
}

TEST_F(Bulk, NearDuplicatesAreMergedIntoTheBestCopy)
{
    Example repeat = exchange(3);
    repeat.assistantMessage += u"!"_qs;
    ASSERT_TRUE(services().addExamples({repeat}));
    close();
    open();
    ASSERT_EQ(driver->rows().size(), 11);
    driver->select(0);
    driver->press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitForDialog());
    int copies = 0;
    for (int row = 0; row < changes()->model()->rowCount(); ++row)
        copies += changes()->model()->index(row, 0).data().toString().contains(u"week 3 /"_qs) ? 1 : 0;
    ASSERT_EQ(copies, 1) << "one of the two goes";
    driver->click(u"Merge"_qs);
    driver->settle();
    int left = 0;
    for (const Example &row : stored())
        left += row.userMessage.endsWith(u"week 3"_qs) ? 1 : 0;
    EXPECT_EQ(left, 1);
}

TEST_F(Bulk, AnExampleOfOnesOwnIsAdded)
{
    actions->trigger(u"examples.add"_qs);
    ASSERT_TRUE(waitForDialog());
    driver->type(u"Reply to"_qs, u"what is your plan"_qs);
    driver->type(u"Said"_qs, u"sleep until noon then pretend it was on purpose"_qs);
    driver->click(u"Add example"_qs);
    ASSERT_TRUE(driver->waitForRows(11));
    driver->settle();
    EXPECT_TRUE(driver->rows().value(driver->currentRow()).contains(u"sleep until noon"_qs));
    EXPECT_TRUE(driver->words().contains(u"Written by you"_qs));
    undo->stack().undo();
    EXPECT_TRUE(driver->waitForRows(10));
}

} // namespace
} // namespace likeness
