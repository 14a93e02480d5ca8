// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/csv_rows.h"
#include "domain/tables/chat_table.h"
#include "extract/exports/handover.h"

#include <QJsonDocument>

namespace likeness {

/// The one place for files of rows that no known program wrote: which columns hold a chat is told by their names, or
/// by what a person chose, or it is asked for.

/// Nothing where there are less than two columns.
std::optional<ChatTable> tableOfCsv(const CsvTable &csv);
/// The objects of an array, of the longest array in an object, or of lines; keys of objects within them are joined by
/// dots. Nothing where there are no objects with two keys.
std::optional<ChatTable> tableOfJson(const QJsonDocument &json, const QByteArray &content);

/// By the first of the choices that was made for such a table.
std::optional<ReadChat> readChosen(const ChatTable &table, const QVector<ColumnChoice> &choices);
/// By the names of the columns, such as "Author,Date,Content" (DiscordChatExporter) or "sender,text".
std::optional<ReadChat> readNamed(const ChatTable &table);
/// Whether somebody has to be asked: a file called a table, or one that can be nothing else.
bool isTableFile(const CsvTable &csv, const QString &name);

} // namespace likeness
