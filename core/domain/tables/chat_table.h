// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tables/column_choice.h"
#include "domain/transcript.h"

namespace likeness {

/// A file of rows as it lies there: a table with its header, or JSON objects with the keys of the first ones.
struct ChatTable {
    struct Row {
        int line = 1; ///< of the file where it is text, else its number
        QStringList cells;

        bool operator==(const Row &) const = default;
    };

    QStringList columns;
    QVector<Row> rows; ///< without the header
    bool hasNames = true; ///< false: JSON objects, whose keys are never a row

    bool operator==(const ChatTable &) const = default;
};

/// The table as a choice sees it: where the first row is no header it becomes a row.
ChatTable seenBy(const ChatTable &table, const ColumnChoice &choice);
/// Whether the choice was made for such a table: its columns are these, or it names no others than it has.
bool fits(const ChatTable &table, const ColumnChoice &choice);

/// What the columns of a choice that fits say. Rows that are too short become BadRow notices. Where the file begins
/// with its newest message, it is turned round.
struct TableMessages {
    QVector<Utterance> utterances;
    QVector<Notice> notices;
    bool isDateCertain = true; ///< false: days and months can't be told apart in this file
    DateOrder dateOrder = DateOrder::DayFirst; ///< by which the times were read
};
TableMessages messagesOf(const ChatTable &table, const ColumnChoice &choice);

/// The first rows as a page, which is how they leave the process that reads strangers' files, and back.
Page pageOfTable(const ChatTable &table);
ChatTable tableOfPage(const Page &page);

} // namespace likeness
