// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/examples/editing.h"
#include "tests/ui/examples/page_test.h"

#include <QUndoStack>

namespace likeness {
namespace {

constexpr int many = 600; // more than are stored at once

class ManyRows : public ExamplesPageTest {
protected:
    void SetUp() override
    {
        ExamplesPageTest::SetUp();
        addExamples(many);
        open();
        before = stored();
    }

    void pressOnAll(Qt::Key key) const
    {
        driver->select(0);
        driver->press(Qt::Key_A, Qt::ControlModifier);
        driver->press(key);
    }
    bool waitForNotice(const QString &text) const
    {
        return QTest::qWaitFor([&] { return !notices->recent().isEmpty() && notices->recent().last().text == text; });
    }
    template <typename Holds> bool waitUntilAll(Holds holds)
    {
        return QTest::qWaitFor([&] {
                   const QVector<Example> rows = stored();
                   return rows.size() == many && std::all_of(rows.cbegin(), rows.cend(), holds);
               })
            && driver->settle();
    }
    static bool isAccepted(const Example &row) { return row.state == ExampleState::Accepted; }
    static bool isNew(const Example &row) { return row.state == ExampleState::New; }

    QVector<Example> before;
};

TEST_F(ManyRows, AreDecidedInOneStepThatUndoTakesBackExactly)
{
    pressOnAll(Qt::Key_A);
    ASSERT_TRUE(waitForNotice(u"600 examples accepted."_qs));
    EXPECT_TRUE(std::all_of(before.cbegin(), before.cend(), isNew));
    ASSERT_TRUE(waitUntilAll(isAccepted));
    ASSERT_TRUE(QTest::qWaitFor([this] { return driver->facet(u"Status: Accepted"_qs).contains(u"600"_qs); }));
    EXPECT_EQ(undo->stack().count(), 1);
    undo->stack().undo();
    ASSERT_TRUE(waitUntilAll(isNew));
    EXPECT_EQ(stored(), before);
    EXPECT_EQ(driver->selectedCount(), many) << "undo selects what it restored";
    undo->stack().redo();
    EXPECT_TRUE(waitUntilAll(isAccepted));
}

TEST_F(ManyRows, LoseTheirPersonalDataInOneStep)
{
    for (Example &row : before) {
        row.assistantMessage += u", write to sam@example.org"_qs;
        describe(row);
    }
    ASSERT_TRUE(services().examples.put(avatarId, before));
    ASSERT_TRUE(driver->settle());
    driver->select(0);
    driver->press(Qt::Key_A, Qt::ControlModifier);
    actions->trigger(u"examples.redact"_qs);
    ASSERT_TRUE(waitUntilAll([](const Example &row) { return row.assistantMessage.endsWith(u"write to [email 1]"); }));
    EXPECT_EQ(undo->stack().count(), 1);
    undo->stack().undo();
    ASSERT_TRUE(waitUntilAll([](const Example &row) { return row.assistantMessage.endsWith(u"sam@example.org"); }));
    EXPECT_EQ(stored(), before);
}

TEST_F(ManyRows, GoToTheTrashAndComeBack)
{
    pressOnAll(Qt::Key_Delete);
    ASSERT_TRUE(waitForNotice(u"600 examples moved to the trash."_qs));
    ASSERT_TRUE(driver->waitForWords(u"No examples yet"_qs));
    undo->stack().undo();
    ASSERT_TRUE(driver->waitForRows(many));
    EXPECT_EQ(stored(), before);
}

TEST_F(ManyRows, TakeTheNextActWhenTheyAreStored)
{
    pressOnAll(Qt::Key_A);
    driver->press(Qt::Key_S); // before anything is stored
    ASSERT_TRUE(waitUntilAll([](const Example &row) { return row.isStarred && isAccepted(row); }));
    ASSERT_EQ(undo->stack().count(), 2);
    undo->stack().undo();
    ASSERT_TRUE(waitUntilAll([](const Example &row) { return !row.isStarred && isAccepted(row); }));
}

TEST_F(ManyRows, UndoneWhileTheyAreStoredEndAsTheyWere)
{
    pressOnAll(Qt::Key_R);
    undo->stack().undo();
    ASSERT_TRUE(QTest::qWaitFor([this] { return notices->recent().size() == 1; })) << "the act came to its end";
    ASSERT_TRUE(waitUntilAll(isNew));
    EXPECT_EQ(stored(), before);
}

TEST_F(ManyRows, LeaveAFilterTogetherWhenTheyDoNotMatchAnyMore)
{
    driver->filter(u"status:new"_qs);
    pressOnAll(Qt::Key_A);
    ASSERT_TRUE(driver->waitForWords(u"No examples match."_qs));
    undo->stack().undo();
    ASSERT_TRUE(driver->waitForRows(many));
    EXPECT_EQ(stored(), before);
}

} // namespace
} // namespace likeness
