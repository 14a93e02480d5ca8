// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

class QListView;
class QPlainTextEdit;
class QTextEdit;

namespace likeness {

class SendSheet;
class WindowDriver;

/// Adds accounts, answers the sheet and uses the page of prompts as a person would.
class AskDriver final {
public:
    explicit AskDriver(const WindowDriver &driver) : m_driver(driver) { }

    /// Through Settings > Accounts; false where it does not say in the end that it works.
    bool addAccount(const QUrl &address, const QString &key) const;
    /// What is open before anything is sent; null: nothing is.
    SendSheet *sheet() const;
    bool waitForSheet() const;
    /// Presses its button that sends.
    void send() const;
    void refuse() const;

    QListView *versions() const;
    QStringList versionRows() const;
    void selectVersion(const QString &beginning) const;
    bool waitForVersion(const QString &beginning) const;
    QPlainTextEdit *prompt() const;
    /// Both sides of the comparison, or empty.
    QString differences() const;

private:
    const WindowDriver &m_driver;
};

} // namespace likeness
