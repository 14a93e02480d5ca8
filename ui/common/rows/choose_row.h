// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

namespace likeness {

/// Makes the row the current and only selected one. QAbstractItemView::setCurrentIndex() would look which keys are held
/// just then: with the Ctrl of a shortcut such as Ctrl+Z it takes the row out of the selection instead.
inline void chooseRow(QAbstractItemView &view, const QModelIndex &index)
{
    view.selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

} // namespace likeness
