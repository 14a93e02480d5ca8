// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drivers/window_driver.h"

#include "ui/common/notices/toast.h"
#include "ui/common/page/navigator.h"
#include "ui/common/page/page.h"
#include "ui/drop/drop_area.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QRadioButton>
#include <QTest>
#include <QUrl>

namespace likeness {

namespace {

/// A window without a part that the test uses is not worth going on with.
void need(bool isThere, const QString &what)
{
    if (!isThere)
        qFatal("The window has no \"%s\".", qPrintable(what));
}

QString plain(const QString &text)
{
    return QString(text).remove(u'&');
}

std::unique_ptr<QMimeData> filesAsData(const QStringList &paths)
{
    auto data = std::make_unique<QMimeData>();
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data->setUrls(urls);
    return data;
}

template <typename Event> void send(MainWindow &window, const QMimeData &data)
{
    const QPoint middle(window.width() / 2, window.height() / 2);
    Event event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

template <typename Widget> Widget *named(const QWidget &parent, const QString &name)
{
    for (Widget *child : parent.findChildren<Widget *>()) {
        if (child->accessibleName() == name)
            return child;
    }
    return nullptr;
}

} // namespace

QString WindowDriver::holdOver(const QStringList &paths) const
{
    const auto data = filesAsData(paths);
    send<QDragEnterEvent>(m_window, *data);
    return m_window.findChild<DropArea *>()->sentence();
}

void WindowDriver::drop(const QStringList &paths) const
{
    drop(*filesAsData(paths));
}

void WindowDriver::drop(const QMimeData &data) const
{
    send<QDragEnterEvent>(m_window, data);
    send<QDropEvent>(m_window, data);
}

QWidget *WindowDriver::dialog() const
{
    for (QDialog *dialog : m_window.findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

bool WindowDriver::makeAvatar(const QString &name) const
{
    if (!QTest::qWaitFor([this] { return dialog() != nullptr; }, patience))
        return false;
    QTest::keyClicks(named<QLineEdit>(*dialog(), QStringLiteral("Name")), name);
    click(QStringLiteral("Create avatar"));
    return QTest::qWaitFor([this] { return dialog() == nullptr; }, patience);
}

QAbstractButton *WindowDriver::button(const QString &text) const
{
    const QWidget *place = dialog() ? dialog() : static_cast<const QWidget *>(&m_window);
    for (QAbstractButton *button : place->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && plain(button->text()) == text)
            return button;
    }
    return nullptr;
}

void WindowDriver::click(const QString &buttonText) const
{
    QAbstractButton *wanted = button(buttonText);
    need(wanted, buttonText);
    QTest::mouseClick(wanted, Qt::LeftButton);
}

void WindowDriver::choose(const QString &menuText) const
{
    for (const QMenu *menu : m_window.menuBar()->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (plain(action->text()) == menuText)
                return action->trigger();
        }
    }
    need(false, menuText);
}

void WindowDriver::chooseIn(const QString &comboName, const QString &entry) const
{
    auto *combo = named<QComboBox>(m_window, comboName);
    need(combo && combo->findText(entry) >= 0, entry);
    combo->setCurrentText(entry);
}

void WindowDriver::go(const QString &page) const
{
    for (const PageEntry &entry : m_window.pages().entries()) {
        if (entry.title == page)
            return m_window.context().navigator.showPage(entry.id);
    }
    need(false, page);
}

QString WindowDriver::page() const
{
    return m_window.pages().current()->title();
}

QListView *WindowDriver::sources() const
{
    m_window.pages().page(QStringLiteral("sources"));
    return named<QListView>(m_window, QStringLiteral("Sources"));
}

QListView *WindowDriver::examples() const
{
    m_window.pages().page(QStringLiteral("examples"));
    return named<QListView>(m_window, QStringLiteral("Examples"));
}

QStringList WindowDriver::rows(const QListView *list) const
{
    QStringList sentences;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        sentences.append(list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return sentences;
}

void WindowDriver::select(QListView *list, int row) const
{
    go(list->accessibleName());
    list->setFocus();
    list->setCurrentIndex(list->model()->index(row, 0));
}

void WindowDriver::press(Qt::Key key) const
{
    m_window.activateWindow(); // keys of a list act in the active window only
    need(QTest::qWaitForWindowActive(&m_window), u"focus"_qs);
    go(QStringLiteral("Examples"));
    examples()->setFocus();
    QTest::keyClick(examples(), key);
}

void WindowDriver::filter(const QString &query) const
{
    go(QStringLiteral("Examples"));
    auto *field = named<QLineEdit>(m_window, QStringLiteral("Filter examples"));
    need(field, u"filter"_qs);
    field->setFocus();
    field->setText(query);
    QTest::keyClick(field, Qt::Key_Return);
    need(QTest::qWaitFor([this] { return !examples()->property("isLooking").toBool(); }, patience), u"answer"_qs);
}

void WindowDriver::chooseFacet(const QString &part) const
{
    auto *facets = named<QListView>(m_window, QStringLiteral("Facets"));
    need(facets, u"facets"_qs);
    for (int row = 0; row < facets->model()->rowCount(); ++row) {
        const QModelIndex index = facets->model()->index(row, 0);
        if (!index.data(Qt::AccessibleTextRole).toString().contains(part))
            continue;
        facets->setFocus();
        facets->setCurrentIndex(index);
        QTest::keyClick(facets, Qt::Key_Space);
        need(QTest::qWaitFor([this] { return !examples()->property("isLooking").toBool(); }, patience), part);
        return;
    }
    need(false, part);
}

QString WindowDriver::toast() const
{
    return m_window.findChild<Toast *>()->text();
}

QString WindowDriver::words() const
{
    const QWidget *place = dialog() ? dialog() : static_cast<const QWidget *>(&m_window);
    QStringList words;
    for (const QLabel *label : place->findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words.join(u'\n');
}

bool WindowDriver::waitForExamples(int least) const
{
    return QTest::qWaitFor([&] { return examples()->model()->rowCount() >= least; }, patience);
}

bool WindowDriver::waitForToast(const QString &part) const
{
    return QTest::qWaitFor([&] { return toast().contains(part); }, patience);
}

bool WindowDriver::waitForWords(const QString &part) const
{
    return QTest::qWaitFor([&] { return words().contains(part); }, patience);
}

void WindowDriver::exportTo(const QString &path, const QString &scope) const
{
    go(QStringLiteral("Examples"));
    choose(QStringLiteral("Export examples..."));
    need(dialog(), u"the export dialog"_qs);
    for (QRadioButton *choice : dialog()->findChildren<QRadioButton *>()) {
        if (!scope.isEmpty() && plain(choice->text()).contains(scope))
            choice->click();
    }
    named<QLineEdit>(*dialog(), QStringLiteral("File"))->setText(path);
    click(QStringLiteral("Export"));
}

QPixmap WindowDriver::picture() const
{
    QCoreApplication::processEvents();
    return m_window.grab();
}

void WindowDriver::keepPictures(const QString &name) const
{
    const QString folder = qEnvironmentVariable("LIKENESS_PICTURES");
    if (folder.isEmpty())
        return;
    const ThemeName before = themeOf(qApp->palette());
    for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark}) {
        applyTheme(*qApp, theme);
        const QString suffix = theme == ThemeName::Light ? u"-light.png"_qs : u"-dark.png"_qs;
        QCoreApplication::processEvents();
        need((dialog() ? dialog()->grab() : picture()).save(folder + u'/' + name + suffix), folder);
    }
    applyTheme(*qApp, before);
}

} // namespace likeness
