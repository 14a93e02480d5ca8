// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/csv_rows.h"
#include "extract/exports/handover.h"

#include <optional>

namespace likeness {

/// Reads a table whose header names a column for who speaks and one for what is said ("Author,Date,Content" as
/// DiscordChatExporter writes it, or "sender,text"). Rows with broken quotes, or too short, become BadRow notices.
/// Nothing where the header names no such columns.
std::optional<ReadChat> readCsvChat(const CsvTable &table);

} // namespace likeness
