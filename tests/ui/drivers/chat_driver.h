// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/talk/turn_view.h"

#include <QAbstractButton>
#include <QDialog>
#include <QListView>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QStringList>

#include <functional>

namespace likeness {

/// Uses the Chat page as a person would: by its keys and what it shows. Whatever looks for no words works in every
/// language.
class ChatDriver final {
public:
    explicit ChatDriver(QWidget &page) : m_page(page) { }

    TurnView *messages() const;
    QListView *chats() const;
    QListView *examples() const;
    QPlainTextEdit *composer() const;
    /// The rows as a screen reader says them.
    QStringList said() const { return rowsOf(*messages()); }
    QStringList rowsOf(const QListView &list) const;

    /// Writes a message and presses Enter.
    void send(const QString &text) const;
    /// What is in the field where messages are written.
    QString written() const;
    /// Answers the sheet that asks before anything is sent.
    void agree() const;
    void refuse() const;
    void select(QListView *list, int row) const;
    void press(QListView *list, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;

    QAbstractButton *button(const QString &text) const;
    void click(const QString &text) const;
    QDialog *dialog() const;
    QDialog *awaitDialog() const;
    /// Into a field by its accessible name.
    void type(const QString &field, const QString &text) const;
    /// What the visible labels say.
    QString words() const;

    /// In a search field of the page.
    void findHere(const QString &text) const;
    void findEverywhere(const QString &text) const;
    bool waitForMessage(const QString &part) const;
    bool waitForMessages(int count) const;
    bool waitForWords(const QString &part) const;
    /// Until nothing is being put together or answered any more.
    bool waitForEnd() const;
    bool waitFor(const std::function<bool()> &isMet) const;
    QPixmap picture() const;

private:
    QWidget &place() const;

    QWidget &m_page;
};

} // namespace likeness
