// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menu_table.h"

#include <QAction>
#include <QMenuBar>

namespace likeness {

void fillMenuBar(QMenuBar &bar, const QVector<MenuEntry> &entries)
{
    QMenu *menu = nullptr;
    for (const MenuEntry &entry : entries) {
        if (!menu || menu->title() != entry.menu)
            menu = bar.addMenu(entry.menu);
        if (entry.text.isEmpty()) {
            menu->addSeparator();
            continue;
        }
        QAction *action = menu->addAction(entry.text);
        action->setShortcut(entry.shortcut);
        QObject::connect(action, &QAction::triggered, &bar, entry.act);
    }
}

} // namespace likeness
