// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QVector>

namespace likeness {

/// A row of a JSON file as it stands there, parsed by nobody yet.
struct RawRow {
    int line = 1; ///< 1-based line on which it starts
    QByteArrayView bytes;
};

/// Cuts a JSON training file into rows: the elements of its array where it starts like an array of objects, else its
/// lines. Blank lines and a byte-order mark are left out. Broken rows come out as they are, so that one of them costs
/// no other. The views point into `content`.
QVector<RawRow> splitJsonRows(const QByteArray &content);

/// How deep brackets and braces nest, those in strings aside.
int jsonDepth(QByteArrayView json);

} // namespace likeness
