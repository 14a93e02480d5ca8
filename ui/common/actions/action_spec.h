// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QWidget;

namespace likeness {

/// What is known of an action before it acts.
struct ActionSpec {
    QString id; ///< "examples.accept"; stays, since the person's own keys are kept under it
    QString menu; ///< one of `menus`, or empty: only in the palette and in context menus
    QString text; ///< with its mnemonic; "..." if more input follows
    QKeySequence keys;
    QString icon = {};
    int group = 0; ///< entries of a menu in order of their groups, with a line between two groups
    QWidget *list = nullptr; ///< its keys act only while this has the focus; needed for keys without Ctrl or Alt
    QList<QKeySequence> moreKeys = {}; ///< besides `keys`; the person changes `keys` alone
    bool isCheckable = false;
};

/// The menus of the menu bar, in their order; pages add to them by these titles.
namespace menus {
QString file();
QString edit();
QString view();
QString avatar();
QString tools();
QString help();
QList<QString> all();
} // namespace menus

} // namespace likeness
