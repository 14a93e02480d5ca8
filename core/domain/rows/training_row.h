// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example.h"

#include <QByteArray>

#include <optional>

namespace likeness {

enum class RowRole { User, Assistant };

/// One message of a training row.
struct RowTurn {
    RowRole role = RowRole::User;
    QString text;
    std::optional<int> weight; ///< assistant messages of OpenAI files: 0 is not trained on, 1 is

    bool operator==(const RowTurn &) const = default;
};

/// One row of a training file, whatever its format. A row may start with the assistant: then nobody asked (an opener).
struct TrainingRow {
    QString system;
    QVector<RowTurn> turns;
    std::optional<Category> category; ///< CSV only
    QString source; ///< name of the file it came from; CSV only
    std::optional<ExampleState> state; ///< CSV only
    int line = 0; ///< 1-based line of the imported file; 0: not imported

    bool operator==(const TrainingRow &) const = default;
};

/// Why a row cannot be taken in.
enum class RowFault {
    InvalidJson,
    TooDeep, ///< nested deeper than 64 levels
    TooLong, ///< over 1 MiB
    InvalidText, ///< bytes that are not UTF-8, half of a surrogate pair, or a NUL character
    NotAnObject,
    UnknownForm, ///< an object with the fields of no known format
    NoMessages,
    BadRole,
    BadContent, ///< a text that is no string, or a weight that is neither 0 nor 1
    NoAssistant,
    EmptyAssistant,
    MissingColumns, ///< CSV: no column holds the message or the reply, or the row is shorter than its header
    BrokenQuotes ///< CSV: the quotes of the row do not close
};

struct BadRow {
    int line = 0; ///< 1-based
    RowFault fault = RowFault::InvalidJson;

    bool operator==(const BadRow &) const = default;
};

/// All rows of a file: the good ones to import, the bad ones to list. A file without one good row is no training file.
struct ParsedRows {
    QVector<TrainingRow> rows;
    QVector<BadRow> bad;

    bool operator==(const ParsedRows &) const = default;
};

enum class RowFormat { OpenAi, ShareGpt, Alpaca, Csv };

/// A message and its answer, as formats that know no single messages have them.
struct Exchange {
    QString message; ///< empty where nobody asked
    QString answer;
    bool isTrained = true; ///< false where the answer has weight 0

    bool operator==(const Exchange &) const = default;
};

/// The exchanges of a row in order; messages of one role in a row are joined by '\n', a question without an answer at
/// the end is left out.
QVector<Exchange> exchangesOf(const TrainingRow &row);

/// Whether a row can be trained on; nothing is wrong where this is empty.
std::optional<RowFault> faultOf(const TrainingRow &row);

/// The row that trains on an example, with the given system prompt (the example's own one goes first).
TrainingRow rowOf(const Example &example, const QString &system, const QString &sourceName);

/// The examples of a row: one for each assistant message that is trained on, with what went before as its context.
/// State is what the row says, else New; ids and avatar are for the caller.
QVector<Example> examplesOf(const TrainingRow &row);

} // namespace likeness
