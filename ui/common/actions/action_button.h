// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;
class QPushButton;

namespace likeness {

/// A flat button with an icon that does what the action does; its tip names action and shortcut.
QPushButton *iconButton(QAction *action, const QString &icon);
/// A button with the action's words, or others, that does what it does.
QPushButton *wordButton(QAction *action, const QString &words = {});

} // namespace likeness
