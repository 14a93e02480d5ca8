// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/drivers/window_driver.h"

namespace likeness {

class MessageList;
class PictureView;
class SourceList;

/// Uses the Sources page as a person would.
class SourcesDriver final {
public:
    explicit SourcesDriver(const WindowDriver &window) : m_window(window) { }

    SourceList &list() const;
    MessageList &text() const;
    PictureView &picture() const;

    /// What a screen reader says of every file, and of every message.
    QStringList files() const { return m_window.rows(m_window.sources()); }
    QStringList messages() const;
    /// Shows a file by the beginning of its name.
    bool open(const QString &name) const;
    /// Chooses a message and gives the keys to the text.
    void choose(int message) const;
    /// Keys to the part of the page that has them.
    void key(QWidget &part, int key, Qt::KeyboardModifiers modifiers = {}) const;
    /// Corrects a message in place with the keyboard, replacing its whole text.
    void correct(int message, const QString &text) const;
    /// By its id in the table of actions.
    void trigger(const QString &id) const;
    bool isAllowed(const QString &id) const;
    /// The menu that the list shows when it is asked for one.
    QStringList menuOfList() const;

    bool waitForMessages(int least) const;
    bool waitForMessage(int message, const QString &part) const;
    bool waitForFile(const QString &sentencePart) const;

private:
    const WindowDriver &m_window;
};

} // namespace likeness
