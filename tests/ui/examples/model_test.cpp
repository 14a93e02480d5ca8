// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/list/examples_list.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace likeness {
namespace {

Example exampleWith(const QString &id, const QString &reply)
{
    Example example;
    example.id = id;
    example.assistantMessage = reply;
    return example;
}

QVector<Example> letters(const QString &ids)
{
    QVector<Example> rows;
    for (const QString &id : ids.split(u' ', Qt::SkipEmptyParts))
        rows.append(exampleWith(id, u"says "_qs + id));
    return rows;
}

QString idsIn(const ExamplesModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.at(row)->id);
    return ids.join(u' ');
}

class ExamplesModelTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        model.replace(letters(u"a b c d e"_qs), {});
        model.show({4, 3, 2, 1, 0});
    }

    ExamplesModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(ExamplesModelTest, ADecisionTellsOfItsOwnRowAlone)
{
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    Example b = *model.find(u"b"_qs);
    b.state = ExampleState::Accepted;
    model.update({b});
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes[0][0].toModelIndex().row(), 3);
    EXPECT_EQ(changes[0][1].toModelIndex().row(), 3);
    EXPECT_EQ(resets.size(), 0);
    EXPECT_EQ(model.at(3)->state, ExampleState::Accepted);
}

TEST_F(ExamplesModelTest, HidesRowsWhereverTheyAre)
{
    model.hide({u"a"_qs, u"d"_qs, u"e"_qs, u"unknown"_qs});
    EXPECT_EQ(idsIn(model), u"c b"_qs);
    EXPECT_EQ(model.rowOf(u"b"_qs), 1);
    EXPECT_EQ(model.rowOf(u"a"_qs), -1);
    EXPECT_TRUE(model.find(u"a"_qs)) << "hidden, not gone";
}

TEST_F(ExamplesModelTest, TheListKeepsWhatIsSelectedWhenRowsMove)
{
    ExamplesList list(model);
    list.selectIds({u"c"_qs, u"b"_qs});
    ASSERT_EQ(list.currentId(), u"c"_qs);
    model.show({0, 1, 2});
    EXPECT_EQ(list.currentId(), u"c"_qs);
    EXPECT_EQ(list.selectedCount(), 2);
    model.replace(letters(u"b c new"_qs), {});
    EXPECT_EQ(list.currentId(), u"c"_qs);
    EXPECT_EQ(idsIn(model), u"b c"_qs) << "new ones wait for the search";
    model.show({2});
    EXPECT_EQ(list.currentId(), u"new"_qs) << "something is always current";
}

TEST_F(ExamplesModelTest, AnExampleIsSpokenAsOneSentence)
{
    Example joke = exampleWith(u"a"_qs, u"loud"_qs);
    joke.category = Category::Joke;
    joke.userMessage = u"how was\nit"_qs;
    joke.leftOut = LeftOutReason::TooShort;
    model.update({joke});
    const QString spoken = model.index(4, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.startsWith(u"Joke, New, they said: how was it, you replied: loud. Left out"))
        << qPrintable(spoken);
}

} // namespace
} // namespace likeness
