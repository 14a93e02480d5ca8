// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actions/actions.h"
#include "ui/common/window_settings.h"
#include "ui/shell/palette/palette_model.h"

#include <QAction>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

namespace likeness {
namespace {

class ActionTable : public ::testing::Test {
protected:
    QAction *add(const QString &id, const QString &text, const QKeySequence &keys, QWidget *page = nullptr)
    {
        return actions.add({id, menus::edit(), text, keys}, page, [this, id] { done.append(id); });
    }

    QTemporaryDir folder;
    WindowSettings settings{folder.filePath(QStringLiteral("window.ini"))};
    QWidget window;
    Actions actions{window, settings};
    QStringList done;
};

TEST_F(ActionTable, AnActionOfAPageActsOnlyWhileItIsShown)
{
    QWidget first;
    QWidget second;
    first.setWindowTitle(u"Sources"_qs);
    const QAction *open = add(u"a"_qs, u"Open"_qs, {}, &first);
    actions.setCurrentPage(&second);
    actions.trigger(u"a"_qs);
    EXPECT_TRUE(done.isEmpty());
    EXPECT_EQ(actions.whyNot(open), u"Only in Sources"_qs);
    actions.setCurrentPage(&first);
    actions.trigger(u"a"_qs);
    EXPECT_EQ(done, QStringList(u"a"_qs));
    EXPECT_EQ(actions.whyNot(open), QString());
}

TEST_F(ActionTable, WhatCannotActSaysWhy)
{
    QAction *undo = add(u"undo"_qs, u"Undo"_qs, {});
    actions.allow(undo, false, u"Nothing to undo"_qs);
    EXPECT_FALSE(undo->isEnabled());
    EXPECT_EQ(actions.whyNot(undo), u"Nothing to undo"_qs);
    actions.allow(undo, true);
    EXPECT_TRUE(undo->isEnabled());
}

TEST_F(ActionTable, AnActionLeavesWithItsPage)
{
    auto page = std::make_unique<QWidget>();
    add(u"a"_qs, u"Open"_qs, {}, page.get());
    page.reset();
    EXPECT_FALSE(actions.find(u"a"_qs));
    EXPECT_TRUE(actions.all().isEmpty());
}

TEST_F(ActionTable, OwnKeysOutliveTheProgramAndCanBeReset)
{
    const QKeySequence mine(u"Ctrl+Shift+X"_qs);
    const QAction *action = add(u"a"_qs, u"Open"_qs, QKeySequence(u"Ctrl+O"_qs));
    actions.setKeys(u"a"_qs, mine);
    EXPECT_EQ(action->shortcut(), mine);
    QWidget later;
    Actions again(later, settings);
    EXPECT_EQ(again.add({u"a"_qs, {}, u"Open"_qs, QKeySequence(u"Ctrl+O"_qs)}, nullptr, [] {})->shortcut(), mine);
    actions.resetKeys(u"a"_qs);
    EXPECT_EQ(action->shortcut(), QKeySequence(u"Ctrl+O"_qs));
    EXPECT_FALSE(actions.hasOwnKeys(u"a"_qs));
}

TEST_F(ActionTable, KeysThatWouldReachTwoActionsAreNamed)
{
    QWidget first;
    QWidget second;
    const QKeySequence keys(u"Ctrl+E"_qs);
    add(u"a"_qs, u"Export"_qs, keys, &first);
    add(u"b"_qs, u"Export picture"_qs, {}, &second);
    add(u"c"_qs, u"Add"_qs, {});
    EXPECT_TRUE(actions.conflicts(u"b"_qs, keys).isEmpty()) << "the two are never on the same page";
    ASSERT_EQ(actions.conflicts(u"c"_qs, keys).size(), 1);
    EXPECT_EQ(actions.conflicts(u"c"_qs, keys).first()->objectName(), u"a"_qs);
}

TEST_F(ActionTable, SingleKeysActInTheirListAndCanBeSwitchedOff)
{
    auto *list = new QWidget(&window);
    auto *field = new QWidget(&window);
    for (QWidget *widget : {list, field})
        widget->setFocusPolicy(Qt::StrongFocus);
    ActionSpec spec{u"accept"_qs, {}, u"Accept"_qs, Qt::Key_A};
    spec.list = list;
    actions.add(spec, nullptr, [this] { done.append(u"accept"_qs); });
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_A);
    EXPECT_EQ(done.size(), 1);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A);
    EXPECT_EQ(done.size(), 1);
    list->setFocus();
    actions.setSingleKeysOn(false);
    QTest::keyClick(list, Qt::Key_A);
    EXPECT_EQ(done.size(), 1);
}

TEST_F(ActionTable, ThePaletteFindsByPartsOfANameWithTheSureFirst)
{
    add(u"1"_qs, u"&Export examples..."_qs, QKeySequence(u"Ctrl+E"_qs));
    add(u"2"_qs, u"Next example"_qs, {});
    QAction *greyed = add(u"3"_qs, u"Export bundle..."_qs, {});
    actions.allow(greyed, false, u"No avatar is open"_qs);
    const QVector<ActionRow> rows = rowsOf(actions);
    ASSERT_EQ(rows.size(), 3);
    const auto ids = [&rows](const QString &typed) {
        QStringList found;
        for (const ActionRow &row : matching(rows, typed))
            found.append(row.id);
        return found;
    };
    EXPECT_EQ(ids(u"exp"_qs), QStringList({u"1"_qs, u"3"_qs})) << "what can act stands first";
    EXPECT_EQ(ids(u"exam"_qs), QStringList({u"2"_qs, u"1"_qs})) << "of equals the shorter";
    EXPECT_EQ(ids(u"nx"_qs), QStringList(u"2"_qs)) << "letters in their order are enough";
    EXPECT_TRUE(ids(u"quit"_qs).isEmpty());
    EXPECT_EQ(ids(u""_qs).size(), 3);
    EXPECT_EQ(rows.first().text, u"Export examples..."_qs);
    EXPECT_EQ(matching(rows, u"bundle"_qs).first().whyNot, u"No avatar is open"_qs);
}

} // namespace
} // namespace likeness
