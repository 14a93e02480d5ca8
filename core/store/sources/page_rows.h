// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/preview.h"
#include "domain/transcript.h"
#include "store/database/sealed_table.h"

namespace likeness {

const SealedTable &pageTable();
const SealedTable &correctionTable();
const SealedTable &previewTable();

QString pageRowId(const QString &sourceId, int number);
/// For pageTable() and correctionTable() alike.
SealedRow toRow(const QString &sourceId, const Page &page);
/// Corrupt.
Result<Page> pageFromRow(const SealedRow &row);

/// Stores a page as it was read, in the place of an earlier one; a correction of that stays only if the new one says
/// the same.
Result<> putPageAsRead(Database &database, const SealingKey &key, const QString &sourceId, const Page &page);

/// A preview with its pixels compressed already.
SealedRow toRow(const QString &sourceId, int number, const Preview &packed);
Preview previewFromRow(const SealedRow &row);

} // namespace likeness
