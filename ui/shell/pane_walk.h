// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace likeness {

/// Moves the focus to the next of these panes (step 1) or the one before (-1), there to its list where it has one.
/// Without panes that can take it the focus stays.
void focusNextPane(const QList<QWidget *> &panes, int step);

} // namespace likeness
