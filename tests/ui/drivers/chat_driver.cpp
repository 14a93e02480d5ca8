// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drivers/chat_driver.h"

#include "ui/chat/chats/chats_pane.h"
#include "ui/chat/composer/composer.h"
#include "ui/chat/composer/composer_edit.h"
#include "ui/chat/drawer/used_examples.h"
#include "ui/chat/find/find_bar.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace likeness {

namespace {

constexpr int patience = 20'000;

/// A page without a part that the test uses is not worth going on with.
template <typename Widget> Widget *need(Widget *widget, const QString &what)
{
    if (!widget)
        qFatal("The page has no \"%s\".", qPrintable(what));
    return widget;
}

QString plain(const QString &text)
{
    return QString(text).remove(u'&');
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

TurnView *ChatDriver::messages() const
{
    return need(m_page.findChild<TurnView *>(), u"Messages"_qs);
}

QListView *ChatDriver::chats() const
{
    return need(m_page.findChild<ChatsPane *>(), u"Chats"_qs)->list();
}

QListView *ChatDriver::examples() const
{
    return need(m_page.findChild<UsedExamples *>(), u"Examples used"_qs)->list();
}

QPlainTextEdit *ChatDriver::composer() const
{
    return need(m_page.findChild<ComposerEdit *>(), u"Message"_qs);
}

void ChatDriver::findHere(const QString &text) const
{
    need(m_page.findChild<FindBar *>(), u"Find"_qs)->findChild<QLineEdit *>()->setText(text);
}

void ChatDriver::findEverywhere(const QString &text) const
{
    need(m_page.findChild<ChatsPane *>(), u"Chats"_qs)->findChild<QLineEdit *>()->setText(text);
}

QStringList ChatDriver::rowsOf(const QListView &list) const
{
    QStringList sentences;
    for (int row = 0; row < list.model()->rowCount(); ++row)
        sentences.append(list.model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return sentences;
}

void ChatDriver::send(const QString &text) const
{
    m_page.window()->activateWindow();
    QPlainTextEdit *field = composer();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

QString ChatDriver::written() const
{
    return composer()->toPlainText();
}

void ChatDriver::agree() const
{
    for (QAbstractButton *button : awaitDialog()->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->property("isPrimary").toBool()) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    qFatal("The sheet has no button to agree.");
}

void ChatDriver::refuse() const
{
    awaitDialog();
    click(u"Cancel"_qs);
}

void ChatDriver::select(QListView *list, int row) const
{
    m_page.window()->activateWindow();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(row, 0));
}

void ChatDriver::press(QListView *list, Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    m_page.window()->activateWindow(); // keys of a list act in the active window only
    waitFor([this] { return m_page.isActiveWindow(); });
    list->setFocus();
    QTest::keyClick(list, key, modifiers);
}

QWidget &ChatDriver::place() const
{
    return dialog() ? *dialog() : m_page;
}

QAbstractButton *ChatDriver::button(const QString &text) const
{
    for (QAbstractButton *button : place().findChildren<QAbstractButton *>()) {
        if (button->isVisible() && (plain(button->text()) == text || button->accessibleName() == text))
            return button;
    }
    return nullptr;
}

void ChatDriver::click(const QString &text) const
{
    QTest::mouseClick(need(button(text), text), Qt::LeftButton);
}

QDialog *ChatDriver::dialog() const
{
    for (QDialog *dialog : m_page.window()->findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

QDialog *ChatDriver::awaitDialog() const
{
    waitFor([this] { return dialog() != nullptr; });
    return need(dialog(), u"dialog"_qs);
}

void ChatDriver::type(const QString &field, const QString &text) const
{
    if (auto *line = named<QLineEdit>(place(), field)) {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        return;
    }
    auto *edit = need(named<QPlainTextEdit>(place(), field), field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

QString ChatDriver::words() const
{
    QStringList words;
    for (const QLabel *label : place().findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words.join(u'\n');
}

bool ChatDriver::waitFor(const std::function<bool()> &isMet) const
{
    return QTest::qWaitFor(isMet, patience);
}

bool ChatDriver::waitForMessage(const QString &part) const
{
    return waitFor([&] { return said().join(u'\n').contains(part); });
}

bool ChatDriver::waitForMessages(int count) const
{
    return waitFor([&] { return messages()->model()->rowCount() == count; });
}

bool ChatDriver::waitForWords(const QString &part) const
{
    return waitFor([&] { return words().contains(part); });
}

bool ChatDriver::waitForEnd() const
{
    return waitFor([this] {
        for (const QAbstractButton *button : m_page.findChild<Composer *>()->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->property("isPrimary").toBool())
                return true; // it sends; while an answer comes, another one stops that
        }
        return false;
    });
}

QPixmap ChatDriver::picture() const
{
    QCoreApplication::processEvents();
    return m_page.window()->grab();
}

} // namespace likeness
