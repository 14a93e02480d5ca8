// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/source.h"
#include "store/database/sealed_table.h"

namespace likeness {

const SealedTable &sourceTable();
SealedRow toRow(const Source &source);
Source sourceFromRow(const SealedRow &row);

} // namespace likeness
