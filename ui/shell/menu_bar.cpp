// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menu_bar.h"

#include "ui/common/actions/actions.h"

#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace likeness {

namespace {

void fillMenu(QMenu &menu, const Actions &actions)
{
    QVector<QAction *> wanted;
    for (QAction *action : actions.all()) {
        if (actions.specOf(action).menu == menu.title())
            wanted.append(action);
    }
    const auto groupOf = [&actions](QAction *action) { return actions.specOf(action).group; };
    std::stable_sort(wanted.begin(), wanted.end(),
                     [&groupOf](QAction *a, QAction *b) { return groupOf(a) < groupOf(b); });
    menu.clear();
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (i > 0 && groupOf(wanted[i]) != groupOf(wanted[i - 1]))
            menu.addSeparator();
        menu.addAction(wanted[i]);
    }
    menu.menuAction()->setVisible(!wanted.isEmpty());
}

} // namespace

void followActions(QMenuBar &bar, Actions &actions)
{
    QVector<QMenu *> shown;
    for (const QString &title : menus::all())
        shown.append(bar.addMenu(title));
    const auto fill = [shown, &actions] {
        for (QMenu *menu : shown)
            fillMenu(*menu, actions);
    };
    fill();
    // Pages add many actions in a row; the bar follows once they are through.
    QObject::connect(&actions, &Actions::changed, &bar, fill, Qt::QueuedConnection);
}

} // namespace likeness
