// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/drivers/window_driver.h"

namespace likeness {

/// Uses the page of the avatars as a person would.
class HomeDriver final {
public:
    explicit HomeDriver(const WindowDriver &driver) : m_driver(driver) { }

    /// The names on the cards, as they lie.
    QStringList names() const;
    /// What is said of a card; waits until it has been counted.
    QString sentence(const QString &name) const;
    void select(const QString &name) const;
    /// A key in the grid.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    /// Answers the file dialog that is open. Unless it is the last, another dialog may follow.
    bool answerFile(const QString &path, bool isLast = true) const;
    QListView *list() const;

private:
    const WindowDriver &m_driver;
};

} // namespace likeness
