// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drivers/window_test.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFocusFrame>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QUrl>

namespace likeness {
namespace {

class Keyboard : public WindowTest {
protected:
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// A dialog whose first control waits for a key.
    bool waitForDialog()
    {
        return QTest::qWaitFor(
            [this] {
                const QWidget *focus = QApplication::focusWidget();
                return driver->dialog() && focus && focus->window() == driver->dialog();
            },
            patience);
    }
    bool waitForWindow()
    {
        const bool isClosed = QTest::qWaitFor([this] { return !driver->dialog(); }, patience);
        driver->window().activateWindow();
        return isClosed && QTest::qWaitForWindowActive(&driver->window());
    }
};

TEST_F(Keyboard, AloneLeadsFromTheStartToTheFile)
{
    const QString chat = writeChat(file(u"chat.txt"_qs), u"Robin"_qs, 6);
    driver->window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&driver->window()));
    QTest::keyClick(&driver->window(), Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(waitForDialog());
    type(u"Robin"_qs);
    press(Qt::Key_Return);
    ASSERT_TRUE(waitForWindow());

    QTest::keyClick(&driver->window(), Qt::Key_O, Qt::ControlModifier);
    ASSERT_TRUE(waitForDialog());
    press(Qt::Key_Escape);
    ASSERT_TRUE(waitForWindow());

    auto *copied = new QMimeData;
    copied->setUrls({QUrl::fromLocalFile(chat)});
    QApplication::clipboard()->setMimeData(copied);
    QTest::keyClick(&driver->window(), Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(driver->waitForExamples(6));

    QTest::keyClick(&driver->window(), Qt::Key_2, Qt::ControlModifier);
    ASSERT_EQ(QApplication::focusWidget(), driver->examples());
    press(Qt::Key_Home);
    press(Qt::Key_A);
    press(Qt::Key_J);
    press(Qt::Key_R);
    EXPECT_TRUE(driver->rows(driver->examples())[0].contains(u"Accepted"));
    EXPECT_TRUE(driver->rows(driver->examples())[2].contains(u"Rejected"));

    QTest::keyClick(&driver->window(), Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(waitForDialog());
    QTest::keyClick(driver->dialog(), Qt::Key_I, Qt::AltModifier);
    ASSERT_TRUE(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    press(Qt::Key_A, Qt::ControlModifier);
    type(file(u"out.jsonl"_qs));
    press(Qt::Key_Return);
    EXPECT_TRUE(driver->waitForToast(u"exported to out.jsonl"_qs));
    EXPECT_TRUE(QFile::exists(file(u"out.jsonl"_qs)));
}

/// Placeholders do not count: a screen reader takes them for a description.
int expectNames(const QWidget &place, const QString &where)
{
    int seen = 0;
    for (QWidget *widget : place.findChildren<QWidget *>()) {
        const bool isReachable = widget->isVisible() && widget->focusPolicy() & Qt::TabFocus;
        if (!isReachable || qobject_cast<QFileDialog *>(widget->window()))
            continue;
        ++seen;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        EXPECT_TRUE(accessible && !accessible->text(QAccessible::Name).isEmpty())
            << qPrintable(where) << ": " << widget->metaObject()->className() << " in "
            << widget->parentWidget()->metaObject()->className();
    }
    return seen;
}

TEST_F(Keyboard, EveryFocusableWidgetOfEveryPageHasAName)
{
    makeRobin(6);
    driver->select(driver->examples(), 1);
    for (const QString &page : {u"Avatars"_qs, u"Sources"_qs, u"Examples"_qs, u"Settings"_qs}) {
        driver->go(page);
        EXPECT_GT(expectNames(driver->window(), page), 10) << qPrintable(page);
    }
    QListWidget *sections = nullptr;
    for (QListWidget *list : driver->window().findChildren<QListWidget *>()) {
        if (list->accessibleName() == u"Sections of the settings")
            sections = list;
    }
    ASSERT_TRUE(sections);
    for (int row = 0; row < sections->count(); ++row) {
        sections->setCurrentRow(row);
        expectNames(driver->window(), sections->item(row)->text());
    }
}

TEST_F(Keyboard, EveryFocusableWidgetOfEveryDialogHasAName)
{
    makeRobin(6);
    driver->select(driver->examples(), 1);
    for (const QString &entry :
         {u"New avatar..."_qs, u"Export examples..."_qs, u"Find and replace..."_qs, u"Write an example..."_qs,
          u"Keyboard shortcuts"_qs, u"Recent activity"_qs, u"About Likeness"_qs}) {
        driver->choose(entry);
        ASSERT_TRUE(QTest::qWaitFor([this] { return driver->dialog() != nullptr; }, patience)) << qPrintable(entry);
        EXPECT_GT(expectNames(*driver->dialog(), entry), 0) << qPrintable(entry);
        QTest::keyClick(driver->dialog(), Qt::Key_Escape);
        ASSERT_TRUE(waitForWindow()) << qPrintable(entry);
    }
}

TEST_F(Keyboard, TabGoesRoundWithoutATrapAndShowsWhereItIs)
{
    makeRobin(6);
    driver->window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&driver->window()));
    driver->select(driver->examples(), 0);
    QSet<QWidget *> visited;
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        visited.insert(QApplication::focusWidget());
    }
    EXPECT_TRUE(visited.contains(driver->examples()));
    EXPECT_TRUE(visited.contains(driver->button(u"Export..."_qs)));
    EXPECT_EQ(driver->window().findChild<QFocusFrame *>()->widget(), QApplication::focusWidget());
}

} // namespace
} // namespace likeness
