// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drivers/sources_driver.h"

#include "ui/shell/main_window.h"
#include "ui/sources/list/source_list.h"
#include "ui/sources/picture/picture_view.h"
#include "ui/sources/text/message_editor.h"
#include "ui/sources/text/message_list.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>

namespace likeness {

namespace {

template <typename Widget> Widget &part(const WindowDriver &window)
{
    auto *widget = window.window().findChild<Widget *>();
    if (!widget)
        qFatal("The window has no Sources page.");
    return *widget;
}

} // namespace

SourceList &SourcesDriver::list() const
{
    return part<SourceList>(m_window);
}

MessageList &SourcesDriver::text() const
{
    return part<MessageList>(m_window);
}

PictureView &SourcesDriver::picture() const
{
    return part<PictureView>(m_window);
}

QStringList SourcesDriver::messages() const
{
    return m_window.rows(&text());
}

bool SourcesDriver::open(const QString &name) const
{
    m_window.go(u"Sources"_qs);
    const QStringList all = files();
    for (int row = 0; row < all.size(); ++row) {
        if (!all[row].startsWith(name))
            continue;
        m_window.select(m_window.sources(), row);
        return true;
    }
    return false;
}

void SourcesDriver::choose(int message) const
{
    text().setFocus();
    text().setCurrentIndex(text().model()->index(message, 0));
}

void SourcesDriver::key(QWidget &widget, int key, Qt::KeyboardModifiers modifiers) const
{
    m_window.window().activateWindow();
    if (!QTest::qWaitForWindowActive(&m_window.window()))
        qFatal("The window gets no keys.");
    widget.setFocus();
    QTest::keyClick(&widget, Qt::Key(key), modifiers);
}

void SourcesDriver::correct(int message, const QString &words) const
{
    choose(message);
    key(text(), Qt::Key_Return);
    auto *editor = text().findChild<MessageEditor *>();
    if (!editor)
        qFatal("The message can't be corrected.");
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, words);
    QTest::keyClick(editor, Qt::Key_Return);
}

void SourcesDriver::trigger(const QString &id) const
{
    auto *action = m_window.window().findChild<QAction *>(id);
    if (!action)
        qFatal("There is no action \"%s\".", qPrintable(id));
    action->trigger();
}

bool SourcesDriver::isAllowed(const QString &id) const
{
    const auto *action = m_window.window().findChild<QAction *>(id);
    return action && action->isEnabled();
}

QStringList SourcesDriver::menuOfList() const
{
    const QPoint at(5, 5);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, list().viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(list().viewport(), &event);
    const auto *menu = list().findChild<QMenu *>();
    QStringList entries;
    for (const QAction *action : menu ? menu->actions() : QList<QAction *>())
        entries.append(action->text().remove(u'&'));
    delete menu;
    return entries;
}

bool SourcesDriver::waitForMessages(int least) const
{
    return QTest::qWaitFor([&] { return text().model()->rowCount() >= least; }, patience);
}

bool SourcesDriver::waitForMessage(int message, const QString &words) const
{
    return QTest::qWaitFor([&] { return messages().value(message).contains(words); }, patience);
}

bool SourcesDriver::waitForFile(const QString &words) const
{
    return QTest::qWaitFor([&] { return files().filter(words).size() > 0; }, patience);
}

} // namespace likeness
