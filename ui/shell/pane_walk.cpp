// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pane_walk.h"

#include <QAbstractItemView>
#include <QApplication>

namespace likeness {

namespace {

bool canTakeFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus;
}

/// Null if nothing in it takes the focus.
QWidget *targetIn(QWidget *pane)
{
    if (canTakeFocus(pane))
        return pane;
    for (QAbstractItemView *list : pane->findChildren<QAbstractItemView *>()) {
        if (canTakeFocus(list))
            return list;
    }
    for (QWidget *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && canTakeFocus(next))
            return next;
    }
    return nullptr;
}

} // namespace

void focusNextPane(const QList<QWidget *> &panes, int step)
{
    const QWidget *focus = QApplication::focusWidget();
    qsizetype current = step > 0 ? -1 : 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            current = i;
    }
    for (qsizetype i = 0; i < panes.size(); ++i) {
        current = (current + step + panes.size()) % panes.size();
        if (QWidget *target = targetIn(panes[current]))
            return target->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace likeness
