// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace likeness {

struct CsvRow {
    int line = 1; ///< 1-based line of the text on which the row starts
    QStringList fields;

    bool operator==(const CsvRow &) const = default;
};

struct CsvTable {
    QVector<CsvRow> rows; ///< the header, where there is one, is the first; empty lines are left out
    QVector<int> badLines; ///< lines left out because their quotes do not close or close in mid-field
    QChar delimiter;
};

/// RFC 4180, lenient in two points: line ends may be LF, CR or CRLF, and the delimiter is sniffed among comma,
/// semicolon, tab and vertical bar. A row whose quotes are broken costs its first line only; reading goes on at the
/// next. A byte-order mark at the start is skipped.
CsvTable parseCsv(const QString &text);

/// A line of a file for others, in UTF-8. Cells that a spreadsheet would run or read as a number get a mark in front.
QByteArray csvLine(const QStringList &cells);
/// What a cell said before csvLine() marked it.
QString csvCell(const QString &written);

} // namespace likeness
