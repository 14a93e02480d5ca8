// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>
#include <QVector>

#include <functional>

class QMenuBar;

namespace likeness {

/// One line of the menu bar. Every action of the window is one of these, so that each can be reached by the keyboard.
struct MenuEntry {
    QString menu; ///< of the same title as the entries before it, or a new one
    QString text; ///< empty: a separator
    QKeySequence shortcut;
    std::function<void()> act;
};

void fillMenuBar(QMenuBar &bar, const QVector<MenuEntry> &entries);

} // namespace likeness
