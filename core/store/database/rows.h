// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QVector>

namespace likeness {

/// What a look into a table gives: the rows that check out, and one error for each row that was changed from outside.
/// A damaged row never takes the others with it.
template <typename T> struct Rows {
    QVector<T> items;
    QVector<Error> damaged; ///< ErrorKind::Corrupt; `subject` is the row's id, `detail` its table and column
};

} // namespace likeness
