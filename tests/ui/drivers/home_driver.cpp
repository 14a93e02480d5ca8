// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drivers/home_driver.h"

#include "ui/shell/main_window.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QTest>

namespace likeness {

QListView *HomeDriver::list() const
{
    for (QListView *list : m_driver.window().findChildren<QListView *>()) {
        if (list->accessibleName() == u"Avatars")
            return list;
    }
    qFatal("The window has no avatars.");
}

QStringList HomeDriver::names() const
{
    QStringList names;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        names.append(list()->model()->index(row, 0).data().toString());
    return names;
}

QString HomeDriver::sentence(const QString &name) const
{
    const auto spoken = [&] {
        const int row = int(names().indexOf(name));
        return list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    return QTest::qWaitFor([&] { return spoken().contains(u"source"); }, patience) ? spoken() : QString();
}

void HomeDriver::select(const QString &name) const
{
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(int(names().indexOf(name)), 0));
}

void HomeDriver::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    m_driver.window().activateWindow();
    if (!QTest::qWaitForWindowActive(&m_driver.window()))
        qFatal("The window does not become active.");
    list()->setFocus();
    QTest::keyClick(list(), key, modifiers);
}

bool HomeDriver::answerFile(const QString &path, bool isLast) const
{
    QFileDialog *chooser = nullptr;
    const auto isOpen = [&] {
        for (QFileDialog *one : m_driver.window().findChildren<QFileDialog *>()) {
            if (one->isVisible())
                chooser = one;
        }
        return chooser != nullptr;
    };
    if (!QTest::qWaitFor(isOpen, patience))
        return false;
    auto *name = chooser->findChild<QLineEdit *>(u"fileNameEdit"_qs);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    return QTest::qWaitFor([&] { return m_driver.dialog() == nullptr || !isLast; }, patience);
}

} // namespace likeness
