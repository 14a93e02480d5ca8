// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drivers/window_test.h"

#include "ui/common/notices/toast.h"
#include "ui/common/page/navigator.h"
#include "ui/common/undo.h"
#include "ui/common/window_settings.h"
#include "ui/shell/frame/rail.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QUndoStack>

namespace likeness {
namespace {

class Shell : public WindowTest {
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        activate();
    }
    void activate()
    {
        driver->window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&driver->window()));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &driver->window(), key, modifiers);
    }
    void runCommand(const QString &typed)
    {
        key(Qt::Key_K, Qt::ControlModifier);
        ASSERT_TRUE(QTest::qWaitFor([this] { return driver->dialog() && QApplication::focusWidget(); }, patience));
        QTest::keyClicks(driver->dialog()->findChild<QLineEdit *>(), typed);
        QTest::keyClick(driver->dialog()->findChild<QLineEdit *>(), Qt::Key_Return);
    }
    void makeAvatar(const QString &name)
    {
        driver->choose(u"New avatar..."_qs);
        ASSERT_TRUE(driver->makeAvatar(name));
        activate();
    }
    bool waitForNoDialog()
    {
        return QTest::qWaitFor([this] { return !driver->dialog(); }, patience);
    }
};

TEST_F(Shell, ThePaletteDoesWhatIsTyped)
{
    makeAvatar(u"Maya"_qs);
    runCommand(u"examp"_qs);
    EXPECT_TRUE(QTest::qWaitFor([this] { return driver->page() == u"Examples"; }, patience));
    ASSERT_TRUE(waitForNoDialog());
}

TEST_F(Shell, AGreyedCommandSaysWhyAndDoesNothing)
{
    key(Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return driver->dialog() != nullptr; }, patience));
    auto *field = driver->dialog()->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"sources"_qs);
    const auto *list = driver->dialog()->findChild<QListView *>();
    const QStringList rows = driver->rows(list);
    EXPECT_TRUE(rows.join(u'\n').contains(u"Sources, menu View, Ctrl+1, not now: Make an avatar first"_qs))
        << qPrintable(rows.join(u'\n'));
    for (int row = 0; row < list->model()->rowCount(); ++row)
        QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(driver->dialog());
    EXPECT_EQ(driver->page(), u"Avatars"_qs);
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_TRUE(waitForNoDialog());
}

TEST_F(Shell, TheSectionIsRememberedForEachAvatar)
{
    makeAvatar(u"Maya"_qs);
    key(Qt::Key_2, Qt::ControlModifier);
    ASSERT_EQ(driver->page(), u"Examples"_qs);
    makeAvatar(u"Captain"_qs);
    EXPECT_EQ(driver->page(), u"Sources"_qs);
    EXPECT_TRUE(driver->window().windowTitle().startsWith(u"Captain"));
    driver->window().context().navigator.openAvatar(u"Maya"_qs);
    EXPECT_EQ(driver->page(), u"Examples"_qs);
    driver->window().close();
    start();
    EXPECT_EQ(driver->page(), u"Examples"_qs);
    EXPECT_TRUE(driver->window().windowTitle().startsWith(u"Maya"));
}

TEST_F(Shell, TheRailGivesWayInANarrowWindowAndByItsKey)
{
    auto *rail = driver->window().findChild<Rail *>();
    driver->window().resize(1180, 760);
    EXPECT_FALSE(rail->isCollapsed());
    driver->window().resize(1000, 700);
    EXPECT_TRUE(rail->isCollapsed());
    driver->window().resize(1180, 760);
    EXPECT_FALSE(rail->isCollapsed());
    key(Qt::Key_F9);
    EXPECT_TRUE(rail->isCollapsed());
    driver->window().close();
    start();
    EXPECT_TRUE(driver->window().findChild<Rail *>()->isCollapsed());
}

TEST_F(Shell, TextGrowsAndIsBackAtItsSize)
{
    const double before = QApplication::font().pointSizeF();
    auto *heading = driver->window().findChild<QLabel *>();
    const double headingBefore = heading->font().pointSizeF();
    key(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_GT(QApplication::font().pointSizeF(), before);
    EXPECT_GT(heading->font().pointSizeF(), headingBefore) << "titles follow";
    for (int i = 0; i < 10; ++i)
        key(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_NEAR(QApplication::font().pointSizeF(), before * 1.75, 0.1);
    key(Qt::Key_0, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), before);
    EXPECT_DOUBLE_EQ(heading->font().pointSizeF(), headingBefore);
}

TEST_F(Shell, ShortcutsActivityAndAboutCanBeRead)
{
    driver->choose(u"Keyboard shortcuts"_qs);
    ASSERT_TRUE(driver->dialog());
    EXPECT_TRUE(driver->rows(driver->dialog()->findChild<QListView *>()).contains(u"Quit, menu File, Ctrl+Q"_qs));
    driver->click(u"Close"_qs);
    ASSERT_TRUE(waitForNoDialog());
    QApplication::clipboard()->clear();
    driver->choose(u"Paste into sources"_qs);
    driver->choose(u"Recent activity"_qs);
    EXPECT_TRUE(driver->dialog()->findChild<QPlainTextEdit *>()->toPlainText().contains(u"There is nothing to paste."));
    driver->click(u"Close"_qs);
    ASSERT_TRUE(waitForNoDialog());
    driver->choose(u"About Likeness"_qs);
    EXPECT_TRUE(driver->dialog()->findChild<QPlainTextEdit *>()->toPlainText().contains(u"Tesseract (Apache 2.0)"));
    driver->click(u"Close"_qs);
    EXPECT_TRUE(waitForNoDialog());
}

class Renaming final : public QUndoCommand {
public:
    Renaming(QString &name, const QString &to) : QUndoCommand(u"rename"_qs), m_name(name), m_from(name), m_to(to) { }
    void undo() override { m_name = m_from; }
    void redo() override { m_name = m_to; }

private:
    QString &m_name;
    QString m_from;
    QString m_to;
};

TEST_F(Shell, WhatWasDoneIsTakenBackByMenuAndByToast)
{
    makeAvatar(u"Maya"_qs);
    QString name = u"before"_qs;
    driver->window().context().undo.push(new Renaming(name, u"after"_qs));
    driver->window().context().notices.sayUndoable(u"Renamed."_qs);
    EXPECT_EQ(name, u"after"_qs);
    driver->choose(u"Undo rename"_qs);
    EXPECT_EQ(name, u"before"_qs);
    EXPECT_EQ(driver->toast(), u"Undone: rename"_qs);
    EXPECT_FALSE(driver->button(u"Undo"_qs)) << "the toast's button would take something else back";
    driver->choose(u"Redo rename"_qs);
    EXPECT_EQ(driver->toast(), u"Redone: rename"_qs);
    driver->window().context().notices.sayUndoable(u"Renamed."_qs);
    driver->click(u"Undo"_qs);
    EXPECT_EQ(name, u"before"_qs);
    makeAvatar(u"Captain"_qs);
    EXPECT_FALSE(driver->window().context().undo.stack().canRedo()) << "each avatar has a stack of its own";
}

TEST_F(Shell, AKeyThatHasNothingToDoSaysSo)
{
    makeAvatar(u"Maya"_qs);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(driver->toast(), u"Nothing to undo"_qs);
    key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(driver->toast(), u"Nothing to redo"_qs);
}

TEST_F(Shell, ItsPlaceOnTheScreenIsKeptBeforeItIsClosed)
{
    driver->window().resize(1010, 640);
    const WindowSettings &kept = driver->window().context().settings;
    const auto isKept = [&kept] {
        QWidget other;
        kept.restore(other);
        return other.size() == QSize(1010, 640);
    };
    EXPECT_FALSE(isKept());
    EXPECT_TRUE(QTest::qWaitFor(isKept, patience)) << "a kill costs no more than the last second";
}

} // namespace
} // namespace likeness
